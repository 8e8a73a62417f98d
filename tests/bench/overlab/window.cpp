// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/window.h"

#include "engine/base/error.h"
#include "tests/bench/overlab/designs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <ctime>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"window"_s;
constexpr int limitMs = 600'000;
constexpr double startLimit = 500; // ms
constexpr int tenants = 20;

double monotonicMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QString beside(const QString &program)
{
    return QCoreApplication::applicationDirPath() + u'/' + program;
}

/// What \a program prints; with settings and labs of its own in \a home.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &folder : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"OVERLAB_STATE_DIR"_s})
        environment.insert(folder, home);
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

/// The platform's cache is warm after the first start, which does not count.
void measureStart(const Options &options, Table &table, const QString &home)
{
    QList<double> wall;
    QList<double> core;
    for (int i = 0; i <= options.repeats; ++i) {
        const double begin = monotonicMilliseconds();
        const QList<QByteArray> words = outputOf(u"overlab_first_paint"_s, {}, home).simplified().split(' ');
        if (words.size() != 2)
            throw Error(ErrorCode::BadReply, u"overlab_first_paint"_s, u"not two numbers"_s);
        if (i == 0)
            continue;
        wall.append(words.first().toDouble() - begin);
        core.append(words.last().toDouble());
    }
    table.add({name, u"from the start to the first painted window"_s, median(wall), u"ms"_s, startLimit});
    table.add({name, u"from the start to the first painted window, of a core"_s, median(core), u"ms"_s});
}

/// JSON objects as the programs beside this one print them.
void addLines(const Options &options, Table &table, const QByteArray &output)
{
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty())
            continue;
        Figure figure{name, json.value(u"what"_s).toString(), json.value(u"value"_s).toDouble(), json.value(u"unit"_s).toString()};
        if (json.contains(u"limit"_s) && !options.isSmoke)
            figure.limit = json.value(u"limit"_s).toDouble();
        figure.note = json.value(u"note"_s).toString();
        table.add(figure);
    }
}

void measureDesign(const Options &options, Table &table, const QString &home, int machines)
{
    const QString path = home + u"/bench-%1.yaml"_s.arg(machines);
    QFile file(path);
    const QByteArray text = cloudDesign(machines, tenants);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
    file.close();
    addLines(options, table, outputOf(u"window_bench"_s, {path, QString::number(machines), QString::number(options.isSmoke ? 1 : 5)}, home));
}

} // namespace

void window(const Options &options, Table &table)
{
    if (!QFile::exists(beside(u"window_bench"_s))) {
        table.remark(name, u"left out: built without the window"_s);
        return;
    }
    const QTemporaryDir home;
    measureStart(options, table, home.path());
    for (const int machines : options.isSmoke ? QList<int>{200} : QList<int>{1000, 5000})
        measureDesign(options, table, home.path(), machines);
    for (const int flows : options.isSmoke ? QList<int>{500} : QList<int>{10'000, 50'000})
        addLines(options, table, outputOf(u"flows_bench"_s, {QString::number(flows)}, home.path()));
}

} // namespace overlab::bench
