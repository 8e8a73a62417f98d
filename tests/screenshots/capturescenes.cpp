// SPDX-License-Identifier: GPL-3.0-or-later
// Captures: before one begins, while packets come, with one of them in full, at several points, after a wrong filter.
#include "tests/screenshots/labwords.h"
#include "tests/screenshots/scenes.h"
#include "tests/support/capturedpackets.h"

#include "engine/design/designreader.h"
#include "views/capture/capturepoints.h"
#include "views/capture/captureview.h"

#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

#include <array>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void open(Stage &stage)
{
    QFile file(u":/examples/article.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no example");
    const QByteArray text = file.readAll();
    stage.runLab(u"article"_s, labStatus(design::readDesign(text, u"article"_s).design));
    stage.openText(text, u"article"_s);
    stage.trigger(u"captures"_s);
    stage.settle();
}

void choose(Stage &stage, int points)
{
    const QList<client::CaptureAt> all{{u"red/vm-1"_s, u"eth0"_s}, {u"compute-0"_s, u"eth0"_s}, {u"red/vm-2"_s, u"eth0"_s}};
    for (int i = 0; i < points; ++i)
        stage.find<views::CaptureView>()->points().add(all.at(i));
}

/// Recorded between two light guests, as they would be between vm-1 and vm-2 of the article; the checksums go with them.
QJsonObject asInArticle(QJsonObject notification)
{
    constexpr std::array<std::pair<const char *, const char *>, 12> changes{{
        {"fa163ee1877e", "fa163e449820"}, {"fa163ef4b337", "fa163e72ad53"}, {"fa163eb0a36b", "fa163e449820"},
        {"0a00000a0000000000000a000001", "0a0001550000000000000a000158"},
        {"4001268f0a03000a0a03000b", "400123fd0a0001550a000158"}, {"4001268f0a03000b0a03000a", "400123fd0a0001580a000155"},
        {"400626b20a03000a0a03000b", "400624200a0001550a000158"}, {"400626b60a03000b0a03000a", "400624240a0001580a000155"},
        {"4011267f0a03000a0a03000b", "401123ed0a0001550a000158"}, {"4011bb11c0a8ff02c0a8ff01", "4011bae7c0a8ff13c0a8ff1a"},
        {"6002faf0e99e", "6002faf0e70c"}, {"50140000fb34", "50140000f8a2"},
    }};
    QByteArray bytes = QByteArray::fromBase64(notification.value(u"data").toString().toLatin1());
    for (const auto &[from, to] : changes)
        bytes.replace(QByteArray::fromHex(from), QByteArray::fromHex(to));
    bytes.replace(QByteArray::fromHex("00500040cd7a"), QByteArray::fromHex("00500040cae8"));
    notification.insert(u"data"_s, QString::fromLatin1(bytes.toBase64()));
    return notification;
}

/// Some pings, of which one is lost, an ARP request and a connection.
void capture(Stage &stage, int points)
{
    open(stage);
    choose(stage, points);
    int number = 0;
    stage.engine().handle(u"capture.start"_s, [&number, points](const QJsonObject &params) {
        number = params.value(u"capture").toInt();
        return QJsonObject{{u"points"_s, testing::capturedPlaces(points)}, {u"file"_s, QString()}};
    });
    stage.engine().answer(u"capture.stop"_s, {});
    stage.waitFor("the lab", [&stage] { return stage.action(u"startCapture"_s)->isEnabled(); });
    stage.trigger(u"startCapture"_s);
    auto *const view = stage.find<views::CaptureView>();
    stage.waitFor("the capture", [view] { return view->state() == views::CaptureView::State::Running; });
    testing::CapturedPackets packets(points);
    packets.add(0, 0us, testing::arpRequest);
    for (int ping = 1; ping < 7; ++ping)
        packets.addPing(ping, ping * 100'000us, ping == 4);
    packets.add(0, 720'000us, testing::syn);
    packets.add(1, 720'190us, testing::vxlanHeader + testing::syn);
    packets.add(2, 720'400us, testing::syn);
    packets.add(2, 720'420us, testing::reset);
    packets.add(1, 720'600us, testing::vxlanHeader + testing::reset);
    packets.add(0, 720'790us, testing::reset);
    packets.add(0, 800'000us, testing::datagram);
    packets.add(1, 800'200us, testing::vxlanHeader + testing::datagram);
    stage.engine().notify(u"capture.data"_s, asInArticle(packets.notification(number)));
    constexpr std::array captured{15, 14, 12}; // of the above, by point
    QJsonArray counts;
    for (int i = 0; i < points; ++i)
        counts.append(QJsonObject{{u"captured"_s, captured.at(size_t(i))}, {u"dropped"_s, i == 1 ? 3 : 0}, {u"missed"_s, 0}});
    stage.engine().notify(u"capture.statistics"_s, {{u"capture"_s, number}, {u"points"_s, counts}});
    stage.waitFor("the packets", [view] {
        return view->model().rowCount() > 10 && view->model().rows().at(view->model().rowCount() - 1).isDecoded;
    });
    stage.settle(800);
}

void chooseRow(Stage &stage, int row)
{
    stage.find<QTableView>(u"packets"_s)->selectRow(row);
    auto *const tree = stage.find<QTreeWidget>(u"packetTree"_s);
    stage.waitFor("the packet", [tree] { return tree->topLevelItemCount() > 0; });
    QTreeWidgetItem *const item = tree->topLevelItem(tree->topLevelItemCount() - 2);
    item->setExpanded(true);
    tree->setCurrentItem(item);
    stage.settle(100);
}

} // namespace

QList<Scene> captureScenes()
{
    return {
        {u"captures-none"_s, open},
        {u"captures-one-point"_s, [](Stage &stage) { capture(stage, 1); }},
        {u"captures-points"_s, [](Stage &stage) { capture(stage, 3); }},
        {u"captures-packet"_s,
         [](Stage &stage) {
             capture(stage, 3);
             chooseRow(stage, 2);
         }},
        {u"captures-filtered"_s,
         [](Stage &stage) {
             capture(stage, 3);
             auto *const filter = stage.find<QLineEdit>(u"displayFilter"_s);
             filter->setText(u"tcp || udp.dstport == 80"_s);
             emit filter->returnPressed();
             stage.settle(1500);
         }},
        {u"captures-wrong-filter"_s,
         [](Stage &stage) {
             open(stage);
             choose(stage, 1);
             auto *const filter = stage.find<QLineEdit>(u"captureFilter"_s);
             filter->setText(u"icmpp"_s);
             stage.engine().refuse(u"capture.start"_s, Error(ErrorCode::NotSupported, u"icmpp"_s, u"can't parse filter expression: syntax error"_s));
             stage.waitFor("the lab", [&stage] { return stage.action(u"startCapture"_s)->isEnabled(); });
             stage.trigger(u"startCapture"_s);
             stage.settle(300);
         }},
    };
}

} // namespace overlab::screenshots
