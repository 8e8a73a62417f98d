// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/bigwindow.h"

#include "tests/bench/overlab/aftermath.h"
#include "tests/bench/overlab/beside.h"
#include "tests/bench/overlab/designs.h"
#include "tests/bench/overlab/labrun.h"

#include <QFile>
#include <QProcess>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"bigwindow"_s;
constexpr int networkSize = 30; ///< of spreadDesign()

/// Machine \a index pings the others of its network, five times a second each, until its program is ended.
std::unique_ptr<QProcess> pingFrom(LabRun &lab, int index)
{
    const QString network = u"10.0.%1."_s.arg(index / networkSize);
    return lab.start({u"exec"_s, u"g%1"_s.arg(index), u"--"_s, u"sh"_s, u"-c"_s,
                      u"for i in $(seq 2 31); do ping -q -i 0.2 %1$i & done; wait"_s.arg(network)});
}

} // namespace

void bigWindow(const Options &options, Table &table)
{
    if (!QFile::exists(beside(u"biglab_bench"_s))) {
        table.remark(name, u"left out: built without the window"_s);
        return;
    }
    const int machines = options.isSmoke ? 20 : 300;
    const int nodes = options.isSmoke ? 2 : 9;
    LabRun lab;
    table.add({name, u"%1 machines on %2 nodes, from nothing"_s.arg(machines).arg(nodes + 1), lab.apply(spreadDesign(machines, nodes)).seconds, u"s"_s});
    std::vector<std::unique_ptr<QProcess>> traffic;
    for (int first = 0; first < machines; first += networkSize)
        traffic.push_back(pingFrom(lab, first));
    const QTemporaryDir home;
    const QStringList arguments{lab.designFile(), lab.engineProcess(), QString::number(options.isSmoke ? 0 : 8)};
    addLines(options, table, name, outputOf(u"biglab_bench"_s, arguments, home.path(), lab.statesFolder()));
    table.add({name, u"overlabd at the end"_s, lab.engineMegabytes(), u"MB"_s});
    lab.destroy();
    for (const std::unique_ptr<QProcess> &process : traffic) {
        process->terminate();
        process->waitForFinished();
    }
    waitForCleanup();
}

} // namespace overlab::bench
