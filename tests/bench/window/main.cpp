// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench FILE MACHINES SECONDS: what the window costs with the design in FILE; a JSON object a line on standard
// output: what, value, unit and, where there is one, limit. Edits are pushed as the views push theirs.
#include "tests/bench/canvas/canvasbench.h"
#include "tests/bench/window/openwindow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace overlab;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameLimit = 16;    // ms
constexpr double blockLimit = 10;    // ms: nothing keeps the thread of the window longer
constexpr double openingLimit = 1;   // s
constexpr double idleLimit = 10;     // ms a second: 1 %
constexpr int rounds = 9;
constexpr int limitsUpTo = 1000;     // machines: beyond, the figures are shown without a verdict

class Report
{
public:
    explicit Report(int machines) : m_machines(machines) {}

    void add(const QString &what, double value, const QString &unit, std::optional<double> limit = {}, const QString &note = {}) const
    {
        QJsonObject line{{u"what"_s, u"%1 machines: %2"_s.arg(m_machines).arg(what)}, {u"value"_s, value}, {u"unit"_s, unit}, {u"note"_s, note}};
        if (limit && m_machines <= limitsUpTo)
            line.insert(u"limit"_s, *limit);
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }

    void add(const QString &what, const bench::EventCosts &costs) const
    {
        add(what + u", all of the window's thread"_s, costs.total, u"ms"_s);
        add(what + u", its longest event"_s, costs.longest, u"ms"_s, blockLimit, costs.culprit);
    }

    /// What happens once, or after a rest, in which a processor forgets: without a verdict.
    void addOnce(const QString &what, const bench::EventCosts &costs) const
    {
        add(what + u", its longest event"_s, costs.longest, u"ms"_s, {}, costs.culprit);
    }

private:
    int m_machines;
};

} // namespace

int main(int argc, char *argv[])
{
    bench::EventClock application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: window_bench FILE MACHINES SECONDS\n");
        return 2;
    }
    const Report report(arguments.at(2).toInt());
    const QTemporaryDir folder;
    bench::OpenWindow window(application, folder.path());
    bench::EventCosts costs;
    report.add(u"opened and painted"_s, window.open(arguments.at(1), costs), u"s"_s, openingLimit);
    report.addOnce(u"opening"_s, costs);
    report.add(u"idle, of a core"_s, window.idleMilliseconds(arguments.at(3).toInt()), u"ms/s"_s, idleLimit);
    const auto rename = [&] { window.renameOne(); };
    const auto move = [&] { window.moveOne(); };
    const auto undo = [&] { window.undo(); };
    const auto measure = [&](const QString &what, const std::function<void()> &act) {
        report.addOnce(what + u" after a rest"_s, application.costsOf(act));
        report.add(what, application.inSuccession(act, rounds));
    };
    measure(u"rename one"_s, rename);
    measure(u"undo it"_s, undo);
    report.addOnce(u"move the first after a rest"_s, application.costsOf(move)); // all get their place in the file
    measure(u"move one"_s, move);
    measure(u"undo the move"_s, undo);
    const auto measureSelecting = [&](const QString &what, int machines) {
        const QSet<design::ObjectId> ids = window.firstMachines(machines);
        measure(what, [&] { window.toggle(ids); });
    };
    measureSelecting(u"select one"_s, 1);
    measure(u"move one that is selected"_s, move);
    measureSelecting(u"select 200"_s, 200);
    measureSelecting(u"select all"_s, arguments.at(2).toInt());
    report.addOnce(u"close"_s, window.close());
    for (const bench::FrameTimes &times : bench::canvasFrames(arguments.at(2).toInt(), 20))
        report.add(times.what + u", 95 % of frames"_s, times.at(0.95), u"ms"_s, frameLimit);
    return 0;
}
