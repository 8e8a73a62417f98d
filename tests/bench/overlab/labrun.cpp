// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/labrun.h"

#include "engine/base/error.h"
#include "tests/support/filecontent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <unistd.h>

namespace overlab::bench {

using namespace Qt::StringLiterals;
using testing::contentOf;

namespace {

constexpr int limitMs = 600'000;

/// overlabctl of the same build stands beside this program.
QString overlabctl()
{
    return QCoreApplication::applicationDirPath() + u"/overlabctl"_s;
}

} // namespace

LabRun::LabRun(QString lab) : m_lab(std::move(lab)) {}

LabRun::~LabRun()
{
    if (m_isUp)
        command({u"destroy"_s});
}

Run LabRun::command(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OVERLAB_STATE_DIR"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(overlabctl(), QStringList{u"--lab"_s, m_lab} + arguments);
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished();
        throw Error(ErrorCode::Timeout, overlabctl(), arguments.join(u' '));
    }
    Run run;
    run.seconds = double(clock.nsecsElapsed()) / 1e9;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

Run LabRun::applyFile(const QString &path)
{
    m_isUp = true; // also when it fails half way
    const Run run = command({u"--json"_s, u"apply"_s, path});
    if (run.status != 0) {
        throw Error(ErrorCode::CommandFailed, u"overlabctl apply"_s,
                    QString::fromUtf8((run.errors + run.output).trimmed().right(2000)));
    }
    return run;
}

Run LabRun::apply(const QByteArray &design)
{
    const QString path = designFile();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(design) != design.size())
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
    file.close();
    return applyFile(path);
}

Run LabRun::destroy()
{
    const Run run = command({u"destroy"_s});
    if (run.status != 0) {
        throw Error(ErrorCode::CommandFailed, u"overlabctl destroy"_s,
                    QString::fromUtf8(run.errors.trimmed()));
    }
    m_isUp = false;
    return run;
}

QJsonObject LabRun::status()
{
    return QJsonDocument::fromJson(command({u"--json"_s, u"status"_s}).output).object();
}

Run LabRun::path(const QString &from, const QString &to, bool isJson)
{
    QStringList arguments{u"path"_s, from, to};
    if (isJson)
        arguments << u"--json"_s;
    return command(arguments);
}

Run LabRun::reach()
{
    return command({u"reach"_s, u"--json"_s});
}

Run LabRun::exec(const QString &place, const QStringList &arguments)
{
    return command(QStringList{u"exec"_s, place, u"--"_s} + arguments);
}

std::unique_ptr<QProcess> LabRun::start(const QStringList &arguments, const QString &output)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OVERLAB_STATE_DIR"_s, m_folder.path());
    process->setProcessEnvironment(environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setReadChannel(QProcess::StandardError);
    if (!output.isEmpty())
        process->setStandardOutputFile(output);
    process->start(overlabctl(), QStringList{u"--lab"_s, m_lab} + arguments);
    return process;
}

QString LabRun::engineProcess() const
{
    const QJsonObject record =
        QJsonDocument::fromJson(contentOf(m_folder.filePath(m_lab + u"/lab.json"_s))).object();
    const QString init = QString::number(record.value(u"initPid"_s).toInteger());
    const QByteArray children = contentOf(u"/proc/%1/task/%1/children"_s.arg(init));
    for (const QByteArray &child : children.simplified().split(' ')) {
        const QString folder = u"/proc/"_s + QString::fromLatin1(child);
        if (contentOf(folder + u"/comm"_s).trimmed() == "overlabd")
            return folder;
    }
    throw Error(ErrorCode::NotFound, u"overlabd"_s, u"the lab has none"_s);
}

double LabRun::engineMemory(const QByteArray &field) const
{
    for (const QByteArray &line : contentOf(engineProcess() + u"/status"_s).split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    throw Error(ErrorCode::NotFound, QString::fromLatin1(field), u"its status has none"_s);
}

double LabRun::engineSeconds() const
{
    const QByteArray stat = contentOf(engineProcess() + u"/stat"_s); // proc(5): 14 and 15 behind the name, which may have spaces
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double LabRun::engineMegabytes() const
{
    return engineMemory("VmRSS");
}

double LabRun::engineMegabytesPeak() const
{
    return engineMemory("VmHWM");
}

QStringList addressesBut(const QJsonObject &status, const QString &machine)
{
    QStringList addresses;
    for (const QJsonValue &value : status.value(u"vms"_s).toArray()) {
        const QJsonObject vm = value.toObject();
        if (vm.value(u"name"_s).toString() == machine)
            continue;
        for (const QJsonValue &card : vm.value(u"interfaces"_s).toArray())
            addresses.append(card.toObject().value(u"address"_s).toString());
    }
    return addresses;
}

} // namespace overlab::bench
