// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/sections.h"

#include "engine/base/error.h"
#include "engine/host/libvirt/kvmprobe.h"
#include "tests/bench/overlab/aftermath.h"
#include "tests/bench/overlab/bigwindow.h"
#include "tests/bench/overlab/capture.h"
#include "tests/bench/overlab/designs.h"
#include "tests/bench/overlab/firewall.h"
#include "tests/bench/overlab/floor.h"
#include "tests/bench/overlab/labrun.h"
#include "tests/bench/overlab/mininet.h"
#include "tests/bench/overlab/observing.h"
#include "tests/bench/overlab/paths.h"
#include "tests/bench/overlab/window.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

struct Cycle
{
    double up = 0;
    double down = 0;
    double proof = 0;
    double cleanup = 0; ///< what the kernel did after that
    double total() const { return up + down; }
};

/// The kernel keeps at most 1,024 ARP entries (gc_thresh3) for all namespaces together, and each guest
/// that is pinged costs two.
constexpr qsizetype pingedAtMost = 300;

/// Pings the other guests from g0, evenly chosen when there are too many; throws when one does not
/// answer. Networks are not joined, so of several only g0's own can answer.
double prove(LabRun &lab, const Crowd &crowd)
{
    QStringList others = addressesBut(lab.status(), u"g0"_s);
    if (crowd.networks > 1)
        others.removeIf([](const QString &address) { return !address.startsWith(u"10.0."); });
    const qsizetype expected = (crowd.guests - 1) / crowd.networks;
    if (others.size() != expected) {
        throw Error(ErrorCode::BadReply, u"status"_s,
                    u"%1 addresses instead of %2"_s.arg(others.size()).arg(expected));
    }
    QStringList chosen;
    const qsizetype stride = others.size() / pingedAtMost + 1;
    for (qsizetype i = 0; i < others.size(); i += stride)
        chosen.append(others.at(i));
    const Run run = lab.exec(
        u"g0"_s, QStringList{QCoreApplication::applicationFilePath(), u"--reach"_s} + chosen);
    if (run.status != 0) {
        throw Error(ErrorCode::CommandFailed, u"not reachable from g0"_s,
                    QString::fromUtf8((run.output + run.errors).simplified()));
    }
    return run.seconds;
}

Cycle cycle(const Crowd &crowd)
{
    LabRun lab;
    Cycle result;
    result.up = lab.apply(crowdDesign(crowd)).seconds;
    result.proof = prove(lab, crowd);
    result.down = lab.destroy().seconds;
    result.cleanup = waitForCleanup();
    return result;
}

/// The cycle with the median of the totals.
Cycle medianCycle(const Crowd &crowd, int repeats)
{
    QList<Cycle> cycles;
    for (int i = 0; i < repeats; ++i)
        cycles.append(cycle(crowd));
    std::sort(cycles.begin(), cycles.end(),
              [](const Cycle &a, const Cycle &b) { return a.total() < b.total(); });
    return cycles.at((cycles.size() - 1) / 2);
}

void upAndDown(const Options &options, Table &table)
{
    const QString name = u"up-down"_s;
    const int guests = options.isSmoke ? 4 : 200;
    QString reason = u"left out"_s;
    std::optional<double> mininet;
    if (options.withMininet && !options.isSmoke) {
        mininet = measureMininet(guests, reason);
        waitForCleanup();
    }
    if (mininet)
        table.add({name, u"Mininet, %1 hosts, up and down"_s.arg(guests), *mininet, u"s"_s});
    else
        table.remark(name, u"no comparison with Mininet: "_s + reason);
    for (const QString &firewall : {u"none"_s, u"hybrid"_s}) {
        const Cycle one = medianCycle({guests, 1, firewall}, options.repeats);
        const QString what = u"%1 guests, firewall %2"_s.arg(guests).arg(firewall);
        table.add({name, what + u": up"_s, one.up, u"s"_s});
        table.add({name, what + u": down"_s, one.down, u"s"_s});
        table.add({name, what + u": each pinged, before that"_s, one.proof, u"s"_s});
        table.add({name, what + u": the kernel's cleanup, after that"_s, one.cleanup, u"s"_s});
        if (mininet) {
            table.add({name, what + u": up and down / Mininet's"_s, one.total() / *mininet, u"x"_s,
                       firewall == u"none" ? std::optional(0.1) : std::nullopt});
        }
    }
}

void scale(const Options &options, Table &table)
{
    const QString name = u"scale"_s;
    const int few = options.isSmoke ? 3 : 100;
    const int many = options.isSmoke ? 6 : 1000;
    const double floorMs = measureFloorMs(few);
    table.add({name, u"the kernel's floor, an endpoint up and down"_s, floorMs, u"ms"_s});
    for (const int networks : {1, options.isSmoke ? 2 : 10}) {
        const auto perGuestMs = [&](int guests, int repeats) {
            const Cycle one = medianCycle({guests, networks, u"none"_s}, repeats);
            const double each = one.total() * 1000 / guests;
            const QString what =
                u"%1 guests on %2 networks, each up and down"_s.arg(guests).arg(networks);
            table.add({name, what, each, u"ms"_s, std::nullopt,
                       u"up %1 s, down %2 s"_s.arg(one.up, 0, 'f', 2).arg(one.down, 0, 'f', 2)});
            table.add({name, what + u" / floor"_s, each / floorMs, u"x"_s});
            return each;
        };
        const double small = perGuestMs(few, options.repeats);
        const double large = perGuestMs(many, options.isSmoke ? 1 : (options.repeats + 1) / 2);
        table.add({name, u"a guest of %1 / a guest of %2, %3 networks"_s.arg(many).arg(few).arg(networks),
                   large / small, u"x"_s, options.isSmoke ? std::nullopt : std::optional(1.5)});
    }
}

void edit(const Options &options, Table &table)
{
    const QString name = u"edit"_s;
    const int guests = options.isSmoke ? 4 : 300;
    LabRun lab;
    const double whole = lab.apply(crowdDesign({guests, 1, u"none"_s})).seconds;
    table.add({name, u"%1 guests from nothing"_s.arg(guests), whole, u"s"_s});
    QList<double> unchanged;
    QList<double> added;
    for (int i = 0; i < options.repeats; ++i) {
        unchanged.append(lab.apply(crowdDesign({guests + i, 1, u"none"_s})).seconds);
        added.append(lab.apply(crowdDesign({guests + i + 1, 1, u"none"_s})).seconds);
    }
    table.add({name, u"the same again, nothing changed"_s, median(unchanged) * 1000, u"ms"_s,
               options.isSmoke ? std::nullopt : std::optional(150.0)});
    table.add({name, u"one guest more"_s, median(added), u"s"_s});
    table.add({name, u"one guest more / the whole"_s, median(added) / whole, u"x"_s,
               options.isSmoke ? std::nullopt : std::optional(0.05)});
    prove(lab, {guests + options.repeats, 1, u"none"_s});
    lab.destroy();
    waitForCleanup();
}

void memory(const Options &options, Table &table)
{
    const QString name = u"memory"_s;
    const int guests = options.isSmoke ? 4 : 1000;
    LabRun lab;
    lab.apply(crowdDesign({guests, 1, u"none"_s}));
    const QString what = u"overlabd with %1 guests"_s.arg(guests);
    table.add({name, what, lab.engineMegabytes(), u"MB"_s, 200.0});
    table.add({name, what + u", the most it ever had"_s, lab.engineMegabytesPeak(), u"MB"_s});
    lab.destroy();
    waitForCleanup();
}

/// Boots machines, so the smoke run leaves it out.
void article(const Options &options, Table &table)
{
    const QString name = u"article"_s;
    if (options.isSmoke) {
        table.remark(name, u"left out of the smoke run"_s);
        return;
    }
    const QString accelerator = host::probeKvm().isUsable ? u"KVM"_s : u"TCG"_s;
    QList<double> up;
    QList<double> down;
    double megabytes = 0;
    for (int i = 0; i < options.repeats; ++i) {
        LabRun lab(u"article"_s);
        up.append(lab.applyFile(QStringLiteral(BENCH_ARTICLE_DESIGN)).seconds);
        megabytes = std::max(megabytes, lab.engineMegabytes());
        down.append(lab.destroy().seconds);
    }
    table.add({name, u"the article's lab, to all leases"_s, median(up), u"s"_s, std::nullopt,
               accelerator});
    table.add({name, u"the article's lab, down"_s, median(down), u"s"_s});
    table.add({name, u"overlabd with the article's lab"_s, megabytes, u"MB"_s, 60.0});
}

using Section = std::function<void(const Options &, Table &)>;

const QList<std::pair<QString, Section>> &sections()
{
    static const QList<std::pair<QString, Section>> all{
        {u"up-down"_s, upAndDown}, {u"scale"_s, scale},     {u"edit"_s, edit},
        {u"memory"_s, memory},     {u"article"_s, article}, {u"rules"_s, rules},
        {u"throughput"_s, throughput}, {u"window"_s, window}, {u"paths"_s, paths},
        {u"captures"_s, captures},   {u"observing"_s, observing},
        {u"bigwindow"_s, bigWindow},
    };
    return all;
}

} // namespace

QStringList sectionNames()
{
    QStringList names;
    for (const auto &[name, section] : sections())
        names.append(name);
    return names;
}

void runSections(const Options &options, Table &table)
{
    for (const auto &[name, section] : sections()) {
        if (!options.only.isEmpty() && !options.only.contains(name))
            continue;
        table.remark(name, machineLoad());
        section(options, table);
    }
}

} // namespace overlab::bench
