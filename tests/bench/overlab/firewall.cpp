// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/firewall.h"

#include "engine/base/error.h"
#include "tests/bench/overlab/aftermath.h"
#include "tests/bench/overlab/designs.h"
#include "tests/bench/overlab/labstream.h"

#include <QMap>

#include <algorithm>
#include <memory>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList drivers{u"hybrid"_s, u"native"_s};

} // namespace

void rules(const Options &options, Table &table)
{
    const QString name = u"rules"_s;
    const int ports = options.isSmoke ? 4 : 300;
    const int each = options.isSmoke ? 3 : 20;
    const double without = [&] {
        LabRun lab;
        const double seconds = lab.apply(crowdDesign({ports, 1, u"none"_s})).seconds;
        lab.destroy();
        waitForCleanup();
        return seconds;
    }();
    table.add({name, u"%1 ports, no firewall, from nothing"_s.arg(ports), without, u"s"_s});
    for (const QString &driver : drivers) {
        LabRun lab;
        const QString what = u"%1 ports x %2 rules, %3"_s.arg(ports).arg(each).arg(driver);
        const double whole = lab.apply(crowdDesign({ports, 1, driver, each})).seconds;
        table.add({name, what + u": from nothing"_s, whole, u"s"_s});
        QList<double> unchanged;
        QList<double> added;
        for (int i = 0; i < options.repeats; ++i) {
            unchanged.append(lab.apply(crowdDesign({ports, 1, driver, each + i})).seconds);
            added.append(lab.apply(crowdDesign({ports, 1, driver, each + i + 1})).seconds);
        }
        table.add({name, what + u": nothing changed"_s, median(unchanged) * 1000, u"ms"_s});
        table.add({name, what + u": one rule more for all"_s, median(added), u"s"_s});
        table.add({name, what + u": one rule more / the whole"_s, median(added) / whole, u"x"_s,
                   options.isSmoke ? std::nullopt : std::optional(0.1)});
        lab.destroy();
        waitForCleanup();
    }
}

void throughput(const Options &options, Table &table)
{
    const QString name = u"throughput"_s;
    const double seconds = options.isSmoke ? 0.2 : 2.0;
    const QStringList firewalls{u"none"_s, u"native"_s, u"hybrid"_s};
    std::vector<std::unique_ptr<LabRun>> labs;
    for (const QString &firewall : firewalls) {
        labs.push_back(std::make_unique<LabRun>(u"bench-"_s + firewall));
        labs.back()->apply(pairDesign(firewall));
    }
    const QList<std::pair<QString, QString>> ends{{u"near"_s, u"10.0.0.11"_s}, {u"far"_s, u"10.0.0.12"_s}};
    for (const auto &[end, address] : ends) {
        QMap<QString, QList<double>> measured;
        for (int i = 0; i < options.repeats; ++i) { // in turns, so that a busy moment meets all
            for (qsizetype f = 0; f < firewalls.size(); ++f)
                measured[firewalls.at(f)].append(streamFromA(*labs[size_t(f)], end, address, seconds));
        }
        const double without = median(measured.value(u"none"_s));
        for (const QString &firewall : firewalls) {
            const double rate = median(measured.value(firewall));
            table.add({name, u"to a guest %1, firewall %2"_s.arg(end, firewall), rate, u"Mbit/s"_s});
            if (firewall != u"none") {
                table.add({name, u"to a guest %1, without a firewall / %2"_s.arg(end, firewall), without / rate,
                           u"x"_s, firewall == u"native" && !options.isSmoke ? std::optional(1 / 0.9) : std::nullopt});
            }
        }
    }
    for (const auto &lab : labs)
        lab->destroy();
    waitForCleanup();
}

} // namespace overlab::bench
