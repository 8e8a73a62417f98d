// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/paths.h"

#include "engine/base/error.h"
#include "tests/bench/overlab/labrun.h"

#include <QFile>
#include <QJsonDocument>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"paths"_s;
constexpr double walkLimit = 20;     // ms, in the engine
constexpr double processLimit = 100; // ms, overlabctl path from start to end
constexpr double matrixLimit = 20;   // s, 100 x 100
constexpr int walks = 20;            // each a process

/// The lab of the article with light guests: the path is the same, and nothing boots.
QByteArray articleDesign()
{
    QFile file(QStringLiteral(BENCH_ARTICLE_DESIGN));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NotFound, file.fileName(), file.errorString());
    return file.readAll().replace("      - name: vm-", "      - type: namespace\n        name: vm-");
}

/// \a machines on four networks that a router joins, on five nodes.
QByteArray routedDesign(int machines)
{
    QByteArray text = "overlab: 1\nname: reach\nnodes:\n  - {name: control-0, roles: [network]}\n";
    for (int node = 0; node < 5; ++node)
        text += u"  - {name: compute-%1, roles: [compute]}\n"_s.arg(node).toUtf8();
    text += "tenants:\n  - name: red\n    networks:\n";
    for (int network = 0; network < 4; ++network)
        text += u"      - {name: net-%1, subnets: [{cidr: 10.0.%1.0/24}]}\n"_s.arg(network).toUtf8();
    text += "    routers:\n      - {name: r, interfaces: [net-0, net-1, net-2, net-3]}\n    vms:\n";
    for (int machine = 0; machine < machines; ++machine) {
        text += u"      - {name: vm-%1, type: namespace, node: compute-%2, interfaces: [{network: net-%3}]}\n"_s.arg(machine)
                    .arg(machine % 5).arg(machine % 4).toUtf8();
    }
    return text;
}

void measureWalk(const Options &options, Table &table)
{
    LabRun lab(u"paths"_s);
    lab.apply(articleDesign());
    QList<double> inEngine;
    QList<double> whole;
    for (int i = 0; i <= (options.isSmoke ? 2 : walks); ++i) {
        const Run run = lab.path(u"vm-1"_s, u"vm-4"_s, i % 2 == 0);
        if (run.status != 0)
            throw Error(ErrorCode::BadReply, u"path vm-1 vm-4"_s, QString::fromUtf8(run.output + run.errors));
        if (i % 2 == 0 && i > 0) // the first one reads the packet filters
            inEngine.append(QJsonDocument::fromJson(run.output).object().value(u"milliseconds").toDouble());
        else if (i % 2 == 1)
            whole.append(run.seconds * 1e3);
    }
    table.add({name, u"three nodes, in the engine"_s, median(inEngine), u"ms"_s, walkLimit});
    table.add({name, u"three nodes, overlabctl as a process"_s, median(whole), u"ms"_s, processLimit});
    lab.destroy();
}

void measureMatrix(const Options &options, Table &table)
{
    const int machines = options.isSmoke ? 8 : 100;
    LabRun lab(u"reach"_s);
    lab.apply(routedDesign(machines));
    const Run run = lab.reach();
    const QJsonObject json = QJsonDocument::fromJson(run.output).object();
    if (run.status != 0)
        throw Error(ErrorCode::BadReply, u"reach"_s, QString::fromUtf8(run.errors));
    Figure figure{name, u"%1 x %1 machines, predicted"_s.arg(machines), json.value(u"milliseconds").toDouble() / 1e3, u"s"_s};
    if (!options.isSmoke)
        figure.limit = matrixLimit;
    table.add(figure);
    lab.destroy();
}

} // namespace

void paths(const Options &options, Table &table)
{
    measureWalk(options, table);
    measureMatrix(options, table);
}

} // namespace overlab::bench
