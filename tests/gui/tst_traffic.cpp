// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic on the lines of the drawing, with an engine that sends samples: what is asked for when, and what is seen.
#include "tests/gui/livewindow.h"

#include "views/canvas/trafficheat.h"
#include "views/canvas/trafficlegend.h"
#include "views/inside/insideview.h"

using namespace overlab;
using namespace overlab::testing;
using design::LinkId;
using design::ObjectId;
using design::ObjectKind;
using views::LinkItem;

namespace {

const LinkId first{{ObjectKind::Machine, u"red"_s, u"vm-1"_s}, 0};
const LinkId second{{ObjectKind::Machine, u"red"_s, u"vm-2"_s}, 0};

QJsonObject port(const QString &device, const QString &machine, qint64 received, qint64 sent)
{
    return {{u"node"_s, u"compute-0"_s}, {u"device"_s, device}, {u"object"_s, machine}, {u"kind"_s, u"machine"_s}, {u"network"_s, u"red/net-1"_s}, {u"card"_s, 0},
            {u"received"_s, QJsonArray{received / 100, received, 0, 0}}, {u"sent"_s, QJsonArray{sent / 100, sent, 0, 0}}};
}

QJsonObject counters(qint64 at, const QJsonArray &ports, bool isWhole = false)
{
    return {{u"at"_s, at}, {u"times"_s, QJsonObject{{u"compute-0"_s, at}}}, {u"ports"_s, ports}, {u"whole"_s, isWhole}};
}

} // namespace

class tst_Traffic : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_live = std::make_unique<LiveWindow>(); }
    void cleanup() { m_live.reset(); }
    void heat_hasAStepForEachPowerOfTen();
    void off_looksAtNothing();
    void on_looksWhileTheDrawingIsSeen();
    void link_growsWithItsRate();
    void quietLinks_areAsBefore();
    void toggledOff_allIsAsBefore();
    void toolTip_saysBothDirections();
    void legend_isThereWhileItIsLooked();
    void legend_hidesNothingWhereItCan();
    void edit_keepsTheRates();
    void foldedLines_addUp();
    void lostLab_showsNothingOld();
    void inside_showsItsTunnels();
    void choice_isRemembered();

private:
    views::CanvasScene &scene() { return m_live->view<views::CanvasView>()->canvas(); }
    QAction *toggle() { return m_live->find<QAction>(u"live-traffic"_s); }
    LinkItem *link(const LinkId &id)
    {
        const QList<QGraphicsItem *> items = scene().items();
        for (QGraphicsItem *const item : items) {
            if (auto *const found = qgraphicsitem_cast<LinkItem *>(item); found && found->id() == id)
                return found;
        }
        return nullptr;
    }
    void show()
    {
        toggle()->trigger();
        QTRY_VERIFY(m_live->isWatching());
        m_live->sample(counters(1000, {port(u"tap1"_s, u"red/vm-1"_s, 0, 0), port(u"tap2"_s, u"red/vm-2"_s, 0, 0)}, true));
    }
    void flow(qint64 at, qint64 received, qint64 sent)
    {
        m_live->sample(counters(at, {port(u"tap1"_s, u"red/vm-1"_s, received, sent)}));
    }

    std::unique_ptr<LiveWindow> m_live;
};

void tst_Traffic::heat_hasAStepForEachPowerOfTen()
{
    QCOMPARE(views::heatOf(0), 0);
    QCOMPARE(views::heatOf(1), 1);
    QCOMPARE(views::heatOf(9'999 / 8.0), 1);
    QCOMPARE(views::heatOf(10'000 / 8.0), 2);
    QCOMPARE(views::heatOf(1'000'000 / 8.0), 4);
    QCOMPARE(views::heatOf(100'000'000 / 8.0), 6);
    QCOMPARE(views::heatOf(1e12), 6);
    for (int heat = 1; heat < 6; ++heat)
        QVERIFY(views::heatWidth(heat) < views::heatWidth(heat + 1));
}

void tst_Traffic::off_looksAtNothing()
{
    QVERIFY(!toggle()->isChecked());
    m_live->refresh();
    QCOMPARE(m_live->begun(), 0);
    QVERIFY(!m_live->view<views::TrafficLegend>()->isVisible());
}

void tst_Traffic::on_looksWhileTheDrawingIsSeen()
{
    show();
    QCOMPARE(m_live->asked().value(u"topic"_s).toString(), u"counters"_s);
    QCOMPARE(m_live->asked().value(u"interval"_s).toInt(), 1000);
    m_live->showPage(3); // the text alone
    QTRY_COMPARE(m_live->ended(), 1);
    m_live->showPage(2); // both
    QTRY_COMPARE(m_live->begun(), 2);
    toggle()->trigger();
    QTRY_COMPARE(m_live->ended(), 2);
}

void tst_Traffic::link_growsWithItsRate()
{
    show();
    flow(2000, 900, 100); // 8 kbit/s
    QTRY_COMPARE(link(first)->rateText(), u"8.00 kbit/s"_s);
    QCOMPARE(link(first)->heat(), 1);
    const QRectF before = link(first)->boundingRect();
    flow(3000, 1'000'900, 250'100);
    QTRY_COMPARE(link(first)->rateText(), u"10.0 Mbit/s"_s);
    QCOMPARE(link(first)->heat(), 5);
    QVERIFY(link(first)->boundingRect().contains(before));
    QCOMPARE(link(second)->heat(), 0);
    QVERIFY(link(first)->zValue() > link(second)->zValue()); // where both are on one trunk
}

void tst_Traffic::quietLinks_areAsBefore()
{
    show();
    flow(2000, 900, 100);
    QTRY_COMPARE(link(first)->heat(), 1);
    m_live->sample(counters(3000, {}));
    QTRY_COMPARE(link(first)->heat(), 0);
    QCOMPARE(link(first)->rateText(), QString());
}

void tst_Traffic::toggledOff_allIsAsBefore()
{
    const QRectF before = link(first)->boundingRect();
    show();
    flow(2000, 900'000, 100);
    QTRY_VERIFY(link(first)->heat() > 0);
    QVERIFY(link(first)->boundingRect() != before);
    toggle()->trigger();
    QCOMPARE(link(first)->heat(), 0);
    QCOMPARE(link(first)->boundingRect(), before);
}

void tst_Traffic::toolTip_saysBothDirections()
{
    show();
    flow(2000, 900, 100);
    QTRY_COMPARE(link(first)->heat(), 1);
    const QString text = scene().toolTipAt(link(first)->shape().pointAtPercent(0.25));
    QVERIFY2(text.endsWith(u"\nFrom red/vm-1: 7.20 kbit/s, 9.00 packets/s\nTo red/vm-1: 800 bit/s, 1.00 packets/s"_s), qPrintable(text));
    QVERIFY(!scene().toolTipAt(link(second)->shape().pointAtPercent(0.25)).contains(u"From"_s));
}

void tst_Traffic::legend_isThereWhileItIsLooked()
{
    show();
    auto *const legend = m_live->view<views::TrafficLegend>();
    QTRY_VERIFY(legend->isVisible());
    auto *const canvas = m_live->view<views::CanvasView>();
    QVERIFY(canvas->rect().contains(legend->geometry()));
    canvas->resize(160, 120); // no room
    QVERIFY(!legend->isVisible());
    canvas->resize(900, 600);
    QVERIFY(legend->isVisible());
    toggle()->trigger();
    QVERIFY(!legend->isVisible());
}

void tst_Traffic::legend_hidesNothingWhereItCan()
{
    show();
    auto *const canvas = m_live->view<views::CanvasView>();
    auto *const legend = m_live->view<views::TrafficLegend>();
    canvas->resize(1400, 900);
    canvas->fit();
    const auto isFree = [&] {
        const QList<QGraphicsItem *> items = canvas->items(legend->geometry(), Qt::IntersectsItemBoundingRect);
        return std::none_of(items.cbegin(), items.cend(), [](const QGraphicsItem *item) { return item->type() == views::ObjectItem::Type; });
    };
    QTRY_VERIFY(legend->isVisible() && isFree());
    const QPoint before = legend->pos();
    canvas->add(ObjectKind::Note, canvas->mapToScene(legend->geometry().center())); // something comes to lie there
    QTRY_VERIFY(legend->pos() != before);
    QVERIFY(isFree());
}

void tst_Traffic::edit_keepsTheRates()
{
    show();
    flow(2000, 900, 100);
    QTRY_COMPARE(link(first)->heat(), 1);
    auto *const canvas = m_live->view<views::CanvasView>();
    m_live->select(first.owner);
    canvas->duplicateSelected(); // lines of all that changed are drawn anew
    QCOMPARE(link(first)->heat(), 1);
    scene().retranslate();
    QCOMPARE(link(first)->heat(), 1);
}

void tst_Traffic::foldedLines_addUp()
{
    show();
    auto *const canvas = m_live->view<views::CanvasView>();
    scene().select({first.owner, second.owner});
    canvas->arranging().group();
    canvas->foldSelected();
    m_live->sample(counters(2000, {port(u"tap1"_s, u"red/vm-1"_s, 500, 0), port(u"tap2"_s, u"red/vm-2"_s, 500, 0)}));
    QTRY_COMPARE(scene().trafficOf(first).bytes() + scene().trafficOf(second).bytes(), 1500.0); // the first stands for both
    LinkItem *const shown = link(first)->isVisible() ? link(first) : link(second);
    QCOMPARE(shown->count(), 2);
    QCOMPARE(shown->rateText(), u"8.00 kbit/s"_s);
}

void tst_Traffic::lostLab_showsNothingOld()
{
    show();
    flow(2000, 900, 100);
    QTRY_COMPARE(link(first)->heat(), 1);
    m_live->loseEngine();
    QTRY_COMPARE(link(first)->heat(), 0);
    m_live->findEngine();
    QTRY_VERIFY_WITH_TIMEOUT(m_live->begun() == 1, 10'000);
}

void tst_Traffic::inside_showsItsTunnels()
{
    const auto sample = [](qint64 at, qint64 bytes) {
        return QJsonObject{{u"at"_s, at}, {u"times"_s, QJsonObject{{u"control-0"_s, at}}}, {u"ports"_s, QJsonArray{QJsonObject{
            {u"node"_s, u"control-0"_s}, {u"device"_s, u"vxlan-1"_s}, {u"kind"_s, u"tunnel"_s}, {u"remote"_s, u"compute-1"_s}, {u"received"_s, QJsonArray{0, bytes, 0, 0}}, {u"sent"_s, QJsonArray{0, 0, 0, 0}}}}}};
    };
    views::InsideScene &inside = m_live->view<views::InsideView>()->inside();
    const QString tunnel = u"tunnel/vxlan/control-0/compute-1"_s;
    toggle()->trigger();
    m_live->showPage(1);
    QTRY_VERIFY(inside.tunnel(tunnel));
    QVERIFY(m_live->isWatching());
    m_live->sample(sample(1000, 0));
    m_live->sample(sample(2000, 5000));
    QTRY_COMPARE(inside.trafficOf(tunnel), 5000.0);
    toggle()->trigger();
    QCOMPARE(inside.trafficOf(tunnel), 0.0);
}

void tst_Traffic::choice_isRemembered()
{
    QVERIFY(!QSettings().value(u"liveTraffic"_s).toBool());
    toggle()->trigger();
    QVERIFY(QSettings().value(u"liveTraffic"_s).toBool());
    toggle()->trigger();
    QVERIFY(!QSettings().value(u"liveTraffic"_s).toBool());
}

QTEST_MAIN(tst_Traffic)

#include "tst_traffic.moc"
