// SPDX-License-Identifier: GPL-3.0-or-later
// flows_bench FLOWS: what the sub-page "Flows" costs the thread of the window with so many flows; a JSON object a line on
// standard output: what, value, unit and, where there is one, limit.
#include "tests/bench/window/eventclock.h"
#include "views/flows/flowsview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace overlab;
using namespace Qt::StringLiterals;

namespace {

constexpr double refreshLimit = 100; // ms a second: 10 % of a core, which the engine has a part of
constexpr double frameLimit = 16;    // ms
constexpr double eventLimit = 10;    // ms
constexpr int rounds = 9;
constexpr int frames = 300;
constexpr int countedPart = 4; ///< one flow of so many counts in a second

void print(const QString &what, double value, std::optional<double> limit = {})
{
    QJsonObject line{{u"what"_s, what}, {u"value"_s, value}, {u"unit"_s, u"ms"_s}};
    if (limit)
        line.insert(u"limit"_s, *limit);
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double part(QList<double> values, double which)
{
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(which * double(values.size() - 1)));
}

QByteArray whole(int count)
{
    QJsonArray added;
    for (int i = 0; i < count; ++i) {
        const QString match = u"ip,in_port=\"qvo%1-ab\",dl_src=fa:16:3e:%2:%3:00,nw_src=10.%4.%5.0/24"_s.arg(i % 97, 8, 16, QChar(u'0')).arg(i / 256 % 256, 2, 16, QChar(u'0')).arg(i % 256, 2, 16, QChar(u'0')).arg(i / 250).arg(i % 250);
        added.append(QJsonObject{{u"id"_s, i + 1}, {u"table"_s, i % 12}, {u"priority"_s, i % 40}, {u"match"_s, match}, {u"actions"_s, u"set_field:0x3->reg5,resubmit(,%1)"_s.arg(i % 12 + 1)},
                                 {u"origin"_s, u"red/vm-%1"_s.arg(i % 300)}, {u"packets"_s, i}, {u"bytes"_s, 100 * i}, {u"since"_s, 1}});
    }
    return QJsonDocument(QJsonObject{{u"at"_s, 1000}, {u"whole"_s, true}, {u"added"_s, added}}).toJson(QJsonDocument::Compact);
}

QByteArray second(int count, int number)
{
    QJsonArray counted;
    for (int i = number % countedPart; i < count; i += countedPart)
        counted.append(QJsonArray{i + 1, i + 10 * number, 100 * i + 1000 * number});
    return QJsonDocument(QJsonObject{{u"at"_s, 1000 + 1000 * number}, {u"counted"_s, counted}}).toJson(QJsonDocument::Compact);
}

} // namespace

int main(int argc, char *argv[])
{
    bench::EventClock application(argc, argv);
    const int count = std::max(1, QCoreApplication::arguments().value(1).toInt());
    const QString name = u"%1 flows: %2"_s.arg(count);
    views::FlowsView view;
    view.resize(1100, 700);
    view.show();
    auto *const table = view.findChild<QTableView *>(u"flows-table"_s);
    views::FlowModel &model = view.model();

    const QByteArray all = whole(count);
    QJsonObject parsed = QJsonDocument::fromJson(all).object(); // on another thread: JsonRpcPeer::parseLongDocumentsElsewhere()
    const bench::EventCosts first = application.costsOf([&] { view.take(std::exchange(parsed, {})); }, [&] { return model.rowCount() == count; });
    print(name.arg(u"all of them come"_s), first.total);
    print(name.arg(u"all of them come, the longest event"_s), first.longest, eventLimit);

    const auto refresh = [&](const QString &what, std::optional<double> limit) {
        QList<double> costs;
        static int number = 0;
        for (int i = 0; i < rounds; ++i) {
            const QByteArray sample = second(count, ++number);
            costs.append(application.costsOf([&] { view.take(QJsonDocument::fromJson(sample).object()); }).total);
        }
        print(name.arg(what), part(costs, 0.5), limit);
    };
    refresh(u"a quarter has counted, read and shown"_s, refreshLimit);
    model.sort(views::FlowModel::RateColumn, Qt::DescendingOrder);
    refresh(u"the same, sorted by rate"_s, refreshLimit);
    model.sort(views::FlowModel::TableColumn);

    QList<double> comings;
    for (int i = 0; i < rounds; ++i) {
        QJsonObject sample{{u"at"_s, 900'000 + i}, {u"added"_s, QJsonArray{QJsonObject{{u"id"_s, 1'000'000 + i}, {u"table"_s, 5}, {u"priority"_s, i}, {u"match"_s, u"arp"_s}, {u"actions"_s, u"drop"_s}}}}};
        if (i > 0)
            sample.insert(u"removed"_s, QJsonArray{1'000'000 + i - 1});
        comings.append(application.costsOf([&] { view.take(sample); }).total);
    }
    print(name.arg(u"one flow comes, one goes"_s), part(comings, 0.5));

    QList<double> paints;
    for (int i = 0; i < frames; ++i) {
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / frames * i);
        const double before = bench::threadMilliseconds();
        table->viewport()->repaint();
        paints.append(bench::threadMilliseconds() - before);
    }
    print(name.arg(u"a frame while scrolling, 95 % of them at most"_s), part(paints, 0.95), frameLimit);

    const bench::EventCosts filtered = application.costsOf([&] { model.setFilter(views::FlowFilter::fromText(u"in_port=qvo00000011-ab nw_src=10.0.0.0/8"_s)); });
    print(name.arg(u"a filter by fields"_s), filtered.total);
    const bench::EventCosts searched = application.costsOf([&] { model.setFilter(views::FlowFilter::fromText(u"vm-17"_s)); });
    print(name.arg(u"a filter by words"_s), searched.total);
    return 0;
}
