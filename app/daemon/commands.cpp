// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/commands.h"

#include "app/daemon/engine.h"
#include "engine/host/probe/hostprobe.h"
#include "engine/lab/insideplaces.h"
#include "engine/lab/world/enginesocket.h"
#include "engine/lab/world/labprocess.h"
#include "engine/lab/world/launcher.h"
#include "engine/lab/world/processidentity.h"
#include "engine/lab/world/uplink.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <thread>

#include <unistd.h>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto endLimit = 15s;
constexpr auto uplinkLimit = 10s;
constexpr auto restartPause = 100ms;
constexpr int restartTries = 30; // PID 1 starts a dead engine again: 3 s are plenty
constexpr int failed = 1;
constexpr int notFound = 4;

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void print(const QJsonObject &json)
{
    print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

lab::LaunchOutcome start(const QString &labName)
{
    lab::LaunchOptions options;
    options.labName = labName;
    options.version = QStringLiteral(OVERLAB_VERSION);
    options.programFolder = lab::programFolderOfThisProcess();
    return lab::start(options);
}

/// Inside means: lab.json names the PID namespace that we are in.
bool isInsideLab(const QString &labName)
{
    QFile file(QLatin1StringView(lab::inside::stateFolder) + u"/lab.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto record = lab::LabRecord::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    return record && record->name == labName &&
           record->namespaces.pid == lab::readNamespaceInode(getpid(), "pid");
}

int printGone(const lab::GoneReport &report)
{
    print(report.toJson());
    return report.left.isEmpty() ? 0 : failed;
}

} // namespace

int startLab(const QString &labName)
{
    const lab::LaunchOutcome outcome = start(labName);
    print(QJsonObject{{u"lab"_s, labName},
                      {u"pid"_s, outcome.record.init.pid},
                      {u"alreadyRunning"_s, outcome.alreadyRunning},
                      {u"warnings"_s, QJsonArray::fromStringList(outcome.record.warnings)}});
    return 0;
}

int listLabs(Output output)
{
    QJsonArray list;
    QByteArray text;
    const QList<lab::LabSummary> labs = lab::listLabs();
    for (const lab::LabSummary &lab : labs) {
        list.append(lab.toJson());
        text += lab.name.toUtf8() + '\t' + (lab.isRunning ? "running" : "stopped") + '\t' +
                QByteArray::number(lab.initPid) + '\n';
    }
    print(output == Output::Json ? QJsonDocument(list).toJson(QJsonDocument::Compact) + '\n'
                                 : text);
    return 0;
}

int verifyLabGone(const QString &labName)
{
    return printGone(lab::verifyGone(labName, endLimit));
}

int destroyLab(const QString &labName)
{
    return printGone(lab::destroyLab(labName, endLimit));
}

int killLab(const QString &labName)
{
    print(QJsonObject{{u"lab"_s, labName}, {u"killed"_s, lab::killLab(labName)}});
    return 0;
}

int startUplink(const QString &labName)
{
    lab::startUplink(labName, uplinkLimit);
    print(QJsonObject{{u"lab"_s, labName}, {u"uplink"_s, u"running"_s}});
    return 0;
}

int printDoctor(Output output)
{
    const host::HostCapabilities capabilities =
        host::probeHost(lab::imagesFolderFor(lab::programFolderOfThisProcess()));
    if (output == Output::Json) {
        print(capabilities.toJson());
        return 0;
    }
    QByteArray text;
    for (const host::Finding &finding : capabilities.findings)
        text += finding.key.toUtf8().leftJustified(22) +
                host::findingStateName(finding.state).toUtf8().leftJustified(9) +
                finding.value.toUtf8() +
                (finding.package.isEmpty() ? QByteArray() : "  -> " + finding.package.toUtf8()) +
                (finding.remedy.isEmpty() ? QByteArray() : "  -> " + finding.remedy.toUtf8()) +
                '\n';
    print(text);
    return 0;
}

int relayToEngine(const QString &labName)
{
    const std::optional<lab::StateFolder> folder = lab::StateFolder::find(labName);
    const auto record = folder ? folder->readRecord() : std::nullopt;
    if (!record || !lab::isInitRunning(*record))
        throw Error(ErrorCode::NotFound, labName, u"the lab does not run"_s);
    host::FileDescriptor engine = lab::connectToEngine(*folder);
    for (int i = 0; !engine.isOpen() && i < restartTries; ++i) {
        std::this_thread::sleep_for(restartPause);
        engine = lab::connectToEngine(*folder);
    }
    if (!engine.isOpen())
        throw Error(ErrorCode::HostUnreachable, labName, u"the engine does not listen"_s);
    lab::relayStandardStreams(engine);
    return 0;
}

int serveLab(const QString &labName, int argc, char **argv)
{
    if (!isInsideLab(labName))
        throw Error(ErrorCode::NotSupported, labName,
                    u"the engine runs inside a lab only; start one with --start"_s);
    QCoreApplication application(argc, argv);
    EngineOptions options;
    options.labName = labName;
    options.version = QStringLiteral(OVERLAB_VERSION);
    options.socketPath = QString::fromLatin1(lab::inside::engineSocket);
    options.stateFolder = QString::fromLatin1(lab::inside::stateFolder);
    return runEngine(options);
}

int printError(const Error &error)
{
    print(QJsonObject{{u"error"_s, error.toJson()}});
    std::fprintf(stderr, "overlabd: %s\n", error.what());
    return error.code() == ErrorCode::NotFound ? notFound : failed;
}

} // namespace overlab
