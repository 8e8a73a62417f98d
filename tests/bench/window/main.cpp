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
    report.add(u"opening"_s, costs);
    report.add(u"idle, of a core"_s, window.idleMilliseconds(arguments.at(3).toInt()), u"ms/s"_s, idleLimit);
    window.renameOne(); // the first of each makes what is kept
    window.undoOne();
    report.add(u"rename one"_s, window.renameOne());
    report.add(u"undo it"_s, window.undoOne());
    report.add(u"move the first"_s, window.moveOne()); // all get their place in the file
    report.add(u"move one"_s, window.moveOne());
    report.add(u"undo the move"_s, window.undoOne());
    report.add(u"select one"_s, window.select(1));
    report.add(u"move one that is selected"_s, window.moveOne());
    report.add(u"select 200"_s, window.select(200));
    report.add(u"select all"_s, window.select(arguments.at(2).toInt()));
    report.add(u"close"_s, window.close());
    for (const bench::FrameTimes &times : bench::canvasFrames(arguments.at(2).toInt(), 20))
        report.add(times.what + u", 95 % of frames"_s, times.at(0.95), u"ms"_s, frameLimit);
    return 0;
}
