// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/window.h"

#include "engine/base/error.h"
#include "tests/bench/overlab/beside.h"
#include "tests/bench/overlab/designs.h"

#include <QFile>
#include <QTemporaryDir>

#include <ctime>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"window"_s;
constexpr double startLimit = 500; // ms
constexpr int tenants = 20;

double monotonicMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The platform's cache is warm after the first start, which does not count.
void measureStart(const Options &options, Table &table, const QString &home)
{
    QList<double> wall;
    QList<double> core;
    for (int i = 0; i <= options.repeats; ++i) {
        const double begin = monotonicMilliseconds();
        const QList<QByteArray> words = outputOf(u"overlab_first_paint"_s, {}, home, home).simplified().split(' ');
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

void measureDesign(const Options &options, Table &table, const QString &home, int machines)
{
    const QString path = home + u"/bench-%1.yaml"_s.arg(machines);
    QFile file(path);
    const QByteArray text = cloudDesign(machines, tenants);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
    file.close();
    addLines(options, table, name, outputOf(u"window_bench"_s, {path, QString::number(machines), QString::number(options.isSmoke ? 1 : 5)}, home, home));
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
        addLines(options, table, name, outputOf(u"flows_bench"_s, {QString::number(flows)}, home.path(), home.path()));
}

} // namespace overlab::bench
