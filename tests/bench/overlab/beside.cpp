// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/beside.h"

#include "engine/base/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 600'000;

} // namespace

QString beside(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QString &home, const QString &states)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &folder : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(folder, home);
    environment.insert(u"OVERLAB_STATE_DIR"_s, states);
    environment.insert(u"PATH"_s, QCoreApplication::applicationDirPath() + u':' + environment.value(u"PATH"_s)); // the window asks overlabd
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(beside(program), arguments);
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished();
        throw Error(ErrorCode::Timeout, program, arguments.join(u' '));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Error(ErrorCode::CommandFailed, program, QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

void addLines(const Options &options, Table &table, const QString &section, const QByteArray &output)
{
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty())
            continue;
        Figure figure{section, json.value(u"what"_s).toString(), json.value(u"value"_s).toDouble(), json.value(u"unit"_s).toString()};
        if (json.contains(u"limit"_s) && !options.isSmoke)
            figure.limit = json.value(u"limit"_s).toDouble();
        figure.note = json.value(u"note"_s).toString();
        table.add(figure);
    }
}

} // namespace overlab::bench
