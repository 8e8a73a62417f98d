// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the inside in use: keys, mouse, zoom, what is said of things, and that a newer picture
// changes only what is different.
#include "tests/support/insideofdesign.h"
#include "views/inside/figurepainter.h"
#include "views/inside/figuretraffic.h"
#include "views/inside/insideitems.h"
#include "views/inside/insidepage.h"
#include "views/inside/partwords.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

QJsonObject article()
{
    QFile file(u"" OVERLAB_EXAMPLES "/article.yaml"_s);
    return file.open(QIODevice::ReadOnly) ? testing::insideOfDesign(file.readAll()) : QJsonObject();
}

/// The article with vm-1's qvo down.
QJsonObject articleWithFault()
{
    QJsonObject json = article();
    QJsonArray nodes = json.value(u"nodes"_s).toArray();
    QJsonObject node = nodes.at(1).toObject();
    QJsonArray interfaces = node.value(u"interfaces"_s).toArray();
    for (QJsonValueRef value : interfaces) {
        QJsonObject one = value.toObject();
        if (one.value(u"name"_s).toString().startsWith(u"qvo7cff"))
            one.remove(u"up"_s);
        value = one;
    }
    node.insert(u"interfaces"_s, interfaces);
    nodes[1] = node;
    json.insert(u"nodes"_s, nodes);
    return json;
}

const QString qvo = u"compute-0/port/qvo7cff66c1-d6"_s;
const QString qvb = u"compute-0/port/qvb7cff66c1-d6"_s;
const QString tap = u"compute-0/port/tap7cff66c1-d6"_s;
const QString card = u"compute-0/machine/red/vm-1"_s;

} // namespace

class tst_InsideView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void arrows_goAlongTheChain();
    void tab_goesFromNodeToNodeAndOut();
    void click_choosesTheInnermost();
    void drag_pansAndChoosesNothing();
    void keys_zoom();
    void farAway_portsAreNotPointedAt();
    void smallBoxes_haveAllTheirEdges();
    void smallNames_areThereWhereTheyAreSharp();
    void drawnObject_marksItsWholeChain();
    void network_marksItsPorts();
    void returnKey_wantsTheDrawnObject();
    void menu_copiesAndLeadsToTheDrawing();
    void newerPicture_changesOnlyWhatIsDifferent();
    void sameAnswer_paintsNothing();
    void lateAnswers_areShownInOrder();
    void facts_sayWhatItIs();
    void tunnel_namesItsNetworks();
    void traffic_belongsToPortsAndTunnels();
    void steps_lightUpWithNumbers();
    void steps_lightTheirNamespaceUp();
    void lostStep_isRed();
    void emptyPage_saysWhatToDo();
    void unreachableLab_keepsThePicture();
    void screenReader_findsEverything();

private:
    void show(const QJsonObject &inside);
    InsideView &view() { return m_page->view(); }
    InsideScene &scene() { return m_page->view().inside(); }
    QPoint at(const QString &key) { return view().mapFromScene(scene().part(key)->area.center()); }
    void key(Qt::Key key) { QTest::keyClick(&view(), key); }

    std::unique_ptr<QWidget> m_window;
    InsidePage *m_page = nullptr;
    QWidget *m_next = nullptr;
};

void tst_InsideView::init()
{
    m_window = std::make_unique<QWidget>();
    auto *const column = new QVBoxLayout(m_window.get());
    m_page = new InsidePage;
    column->addWidget(m_page);
    m_next = new QWidget;
    m_next->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_next);
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    show(article());
    view().setFocus();
}

void tst_InsideView::show(const QJsonObject &inside)
{
    QSignalSpy shown(m_page, &InsidePage::shown);
    m_page->showInside(inside);
    QVERIFY(shown.wait());
}

void tst_InsideView::arrows_goAlongTheChain()
{
    view().choose(card);
    for (const QString &wanted : {tap, qvb, qvo}) {
        key(Qt::Key_Down);
        QCOMPARE(scene().current(), wanted);
    }
    key(Qt::Key_Right);
    QCOMPARE(scene().current(), u"compute-0/port/qvoc4125039-7e"_s);
    key(Qt::Key_Up);
    QCOMPARE(scene().current(), u"compute-0/port/qvbc4125039-7e"_s);
    key(Qt::Key_Escape);
    QCOMPARE(scene().current(), QString());
}

void tst_InsideView::tab_goesFromNodeToNodeAndOut()
{
    for (const QString &node : {u"control-0"_s, u"compute-0"_s, u"compute-1"_s}) {
        QTest::keyClick(&view(), Qt::Key_Tab);
        QCOMPARE(scene().current(), node);
        QVERIFY(view().hasFocus());
    }
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(!view().hasFocus());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Backtab);
    QCOMPARE(scene().current(), u"compute-0"_s);
}

void tst_InsideView::click_choosesTheInnermost()
{
    QSignalSpy chosen(&view(), &InsideView::chosen);

    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(qvb));

    QCOMPARE(scene().current(), qvb); // not the bridge around it
    QCOMPARE(chosen.takeFirst(), (QVariantList{qvb, u"red/vm-1"_s}));
    const FigurePart *const node = scene().part(u"compute-0"_s);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().mapFromScene(node->area.topLeft() + QPointF(12, 12)));
    QCOMPARE(chosen.takeFirst(), (QVariantList{u"compute-0"_s, u"compute-0"_s}));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {2, 2});
    QCOMPARE(chosen.takeFirst(), (QVariantList{QString(), QString()}));
}

void tst_InsideView::drag_pansAndChoosesNothing()
{
    QSignalSpy chosen(&view(), &InsideView::chosen);
    const QPoint from = at(qvo);

    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), from + QPoint(60, 40));
    QTest::mouseMove(view().viewport(), from + QPoint(120, 80));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, from + QPoint(120, 80));

    QVERIFY((at(qvo) - from - QPoint(120, 80)).manhattanLength() <= 4);
    QVERIFY(chosen.isEmpty());
}

void tst_InsideView::keys_zoom()
{
    const double fitted = view().zoom();
    key(Qt::Key_Plus);
    QVERIFY(view().zoom() > fitted * 1.1);
    key(Qt::Key_Minus);
    key(Qt::Key_Minus);
    QVERIFY(view().zoom() < fitted);
    key(Qt::Key_0);
    QCOMPARE(view().zoom(), fitted);
    m_window->resize(700, 600); // what is seen whole stays so
    QTRY_VERIFY(view().zoom() < fitted);
    m_window->resize(1200, 800);
    QTRY_COMPARE(view().zoom(), fitted);
}

void tst_InsideView::farAway_portsAreNotPointedAt()
{
    view().setZoom(0.2);
    view().centerOn(scene().part(qvb)->area.center());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(qvb));
    QCOMPARE(scene().current(), u"compute-0"_s);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(card));
    QCOMPARE(scene().current(), card);
    view().setZoom(1.2);
    view().centerOn(scene().part(qvb)->area.center());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(qvb));
    QCOMPARE(scene().current(), qvb);
}

/// Wherever the view is scrolled to: at the half of a pixel an edge was rounded away.
void tst_InsideView::smallBoxes_haveAllTheirEdges()
{
    FigureFrame frame;
    frame.node.area = QRectF(-9'000, 0, 10, 10); // out of sight
    FigurePart port = *scene().part(qvo);
    port.area = QRectF(60, 60, 120, 48);
    frame.parts = {port};
    FigureStyle style;
    style.colours = canvasColours(QPalette());
    style.colours.outline = Qt::red;
    const FigureMarks marks;
    for (int step = 0; step < 200; ++step) {
        const double detail = 0.4 + step * 0.001;
        for (const double part : {0.0, 0.25, 0.499999, 0.5, 0.75}) {
            QImage image(120, 80, QImage::Format_RGB32);
            image.fill(Qt::blue);
            QPainter painter(&image);
            painter.translate(20 + part - port.area.left() * detail, 20 + part - port.area.top() * detail);
            painter.scale(detail, detail);
            FigurePainter(painter, style, marks, detail).paintFrame(frame, port.area);
            int edges = 0;
            for (int x = 0; x < image.width(); ++x)
                edges += image.pixelColor(x, 24) == QColor(Qt::red) ? 1 : 0; // above the words
            QVERIFY2(edges == 2, qPrintable(u"%1 edges at %2, %3"_s.arg(edges).arg(detail).arg(part)));
        }
    }
}

/// At twice the dots for a pixel what is as large can be read.
void tst_InsideView::smallNames_areThereWhereTheyAreSharp()
{
    FigureFrame frame;
    frame.node.area = QRectF(-9'000, 0, 10, 10); // out of sight
    FigurePart port = *scene().part(qvo);
    port.area = QRectF(0, 0, 120, 48);
    frame.parts = {port};
    FigureStyle style;
    style.colours = canvasColours(QPalette());
    const FigureMarks marks;
    constexpr double detail = 0.4;
    for (const int ratio : {1, 2}) {
        QImage image((port.area.size() * detail * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(style.colours.surface);
        QPainter painter(&image);
        painter.scale(detail, detail);
        FigurePainter(painter, style, marks, detail).paintFrame(frame, port.area);
        painter.end();
        bool hasName = false;
        for (int x = 4; x < image.width() - 4; ++x) { // within its edges
            for (int y = 4; y < image.height() - 4; ++y)
                hasName |= image.pixelColor(x, y) != style.colours.surface;
        }
        QCOMPARE(hasName, ratio == 2);
    }
}

void tst_InsideView::drawnObject_marksItsWholeChain()
{
    QSignalSpy chosen(&view(), &InsideView::chosen);
    view().setZoom(2);
    view().centerOn(scene().part(u"compute-1"_s)->area.center());

    view().selectObjects({u"red/vm-1"_s});

    const QStringList marked = scene().markedKeys();
    for (const QString &part : {card, tap, u"compute-0/bridge/qbr7cff66c1-d6"_s, qvb, qvo})
        QVERIFY2(marked.contains(part), qPrintable(part));
    QCOMPARE(marked.size(), 5);
    QVERIFY(view().viewport()->rect().contains(at(scene().current()))); // it came into sight
    QVERIFY(chosen.isEmpty()); // nobody chose it here
    view().selectObjects({});
    QVERIFY(scene().markedKeys().isEmpty());
}

void tst_InsideView::network_marksItsPorts()
{
    view().selectObjects({u"red/net-2"_s});

    QStringList names;
    for (const QString &one : scene().markedKeys())
        names << scene().part(one)->name.left(3);
    names.removeDuplicates();
    names.sort();
    QCOMPARE(names, (QStringList{u"qdh"_s, u"qr-"_s, u"qvo"_s, u"tap"_s}));
    QVERIFY(!scene().markedKeys().contains(qvo)); // of net-1
}

void tst_InsideView::returnKey_wantsTheDrawnObject()
{
    QSignalSpy activated(&view(), &InsideView::activated);
    view().choose(qvo);
    key(Qt::Key_Return);
    QCOMPARE(activated.takeFirst(), QVariantList{u"red/vm-1"_s});
    view().choose(u"compute-0/port/patch-tun"_s); // what every node has is the node's
    key(Qt::Key_Return);
    QCOMPARE(activated.takeFirst(), QVariantList{u"compute-0"_s});
}

void tst_InsideView::menu_copiesAndLeadsToTheDrawing()
{
    view().choose(card);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(view().viewport(), &event);

    const auto *const menu = view().findChild<QMenu *>();
    QVERIFY(menu);
    QStringList words;
    for (QAction *const action : menu->actions()) {
        if (action->isSeparator())
            continue;
        words << action->text();
        if (action->text() == u"Copy 10.0.1.85")
            action->trigger();
    }
    QCOMPARE(words, (QStringList{u"Show red/vm-1 in the drawing"_s, u"Copy vm-1"_s, u"Copy fa:16:3e:44:98:20"_s, u"Copy 10.0.1.85"_s}));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"10.0.1.85"_s);
    QSignalSpy activated(&view(), &InsideView::activated);
    menu->actions().constFirst()->trigger();
    QCOMPARE(activated.count(), 1);
    delete menu;
}

void tst_InsideView::newerPicture_changesOnlyWhatIsDifferent()
{
    view().choose(qvo);
    view().setZoom(1.3);
    const QTransform before = view().viewportTransform();
    QSignalSpy current(&view(), &InsideView::currentChanged);

    show(articleWithFault());

    QCOMPARE(scene().part(qvo)->state, PartState::Down);
    QCOMPARE(scene().current(), qvo);
    QCOMPARE(view().viewportTransform(), before);
    QCOMPARE(current.count(), 1); // what is said of it is another
    QVERIFY(m_page->findChild<QLabel *>(u"part-detail"_s)->text().contains(u"carries no frames"_s));
}

void tst_InsideView::sameAnswer_paintsNothing()
{
    QSignalSpy figures(&scene(), &InsideScene::figureChanged);
    QSignalSpy painted(&scene(), &QGraphicsScene::changed);
    QCoreApplication::processEvents();
    painted.clear();

    show(article());
    QCoreApplication::processEvents();

    QVERIFY(figures.isEmpty());
    QVERIFY(painted.isEmpty());
}

void tst_InsideView::lateAnswers_areShownInOrder()
{
    QSignalSpy shown(m_page, &InsidePage::shown);
    for (int i = 0; i < 5; ++i) {
        m_page->showInside(articleWithFault());
        m_page->showInside(article());
    }
    m_page->showInside(articleWithFault());
    QVERIFY(shown.wait());
    QCOMPARE(scene().part(qvo)->state, PartState::Down);

    m_page->showInside(article());
    m_page->showNoLab(); // what is being worked out is nobody's any more
    QVERIFY(!shown.wait(300));
    QVERIFY(scene().figure().frames.isEmpty());
}

void tst_InsideView::facts_sayWhatItIs()
{
    const FigurePart port = *scene().part(qvo);
    QCOMPARE(PartWords::kindName(port), u"Port of br-int"_s);
    const auto facts = PartWords::facts(port);
    const auto value = [&facts](const QString &name) {
        for (const auto &[known, said] : facts) {
            if (known == name)
                return said;
        }
        return QString();
    };
    QCOMPARE(value(u"Local VLAN"_s), u"1"_s);
    QCOMPARE(value(u"OpenFlow port"_s), u"3"_s);
    QCOMPARE(value(u"Network"_s), u"red/net-1"_s);
    QCOMPARE(value(u"Segment"_s), u"22"_s);
    QCOMPARE(value(u"Other end"_s), u"qvb7cff66c1-d6"_s);
    QCOMPARE(value(u"Made for"_s), u"red/vm-1"_s);
    QVERIFY(value(u"Trouble"_s).isEmpty());
    FigurePart other = port;
    other.origin = u"node"_s;
    QVERIFY(PartWords::facts(other).contains(PartWords::Fact(u"Made for"_s, u"the node"_s)));
    other.origin.clear();
    QVERIFY(PartWords::facts(other).contains(PartWords::Fact(u"Made by"_s, u"something other than Overlab"_s)));
    QVERIFY(PartWords::toolTip(port, facts).contains(u"red/net-1"_s));
    view().choose(qvo);
    const auto *const detail = m_page->findChild<QLabel *>(u"part-detail"_s);
    QVERIFY(detail->text().contains(u"qvo7cff66c1-d6"_s));
    m_page->window()->resize(360, 400); // too narrow for all: the rest can be scrolled to
    const auto *const area = m_page->findChild<QScrollArea *>();
    QTRY_VERIFY(area->height() > 4 * detail->fontMetrics().lineSpacing());
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->focusPolicy(), Qt::TabFocus);
    QVERIFY(!area->accessibleName().isEmpty());
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    show(articleWithFault()); // news of the same thing: it is read on
    QVERIFY(area->verticalScrollBar()->value() > 0);
    view().choose(card);
    QCOMPARE(area->verticalScrollBar()->value(), 0); // another thing is read from its beginning
    view().choose({});
    QTRY_COMPARE(area->focusPolicy(), Qt::NoFocus);
}

void tst_InsideView::traffic_belongsToPortsAndTunnels()
{
    client::CounterBoard board;
    const auto take = [&board](qint64 at, qint64 bytes) {
        const auto port = [bytes](const QString &node, const QString &device, const QString &remote) {
            return QJsonObject{{u"node"_s, node}, {u"device"_s, device}, {u"remote"_s, remote}, {u"received"_s, QJsonArray{0, bytes, 0, 0}}, {u"sent"_s, QJsonArray{0, 2 * bytes, 0, 0}}};
        };
        board.take({{u"at"_s, at}, {u"times"_s, QJsonObject{{u"control-0"_s, at}, {u"compute-0"_s, at}, {u"compute-1"_s, at}}},
                    {u"ports"_s, QJsonArray{port(u"compute-0"_s, u"qvo7cff66c1-d6"_s, {}), port(u"control-0"_s, u"vxlan-1"_s, u"compute-1"_s),
                                            port(u"compute-1"_s, u"vxlan-2"_s, u"control-0"_s)}}});
    };
    take(1000, 0);
    QVERIFY(figureTraffic(scene().figure(), board).isEmpty());
    take(2000, 1000);
    const QHash<QString, double> expected{{qvo, 3000}, {u"tunnel/vxlan/control-0/compute-1"_s, 2000}};
    QCOMPARE(figureTraffic(scene().figure(), board), expected);
}

void tst_InsideView::tunnel_namesItsNetworks()
{
    const FigureTunnel *const tunnel = scene().tunnel(u"tunnel/vxlan/control-0/compute-1"_s);
    QVERIFY(tunnel);
    QCOMPARE(PartWords::tunnelLabel(*tunnel, false), u"VXLAN 22, 99"_s);
    QCOMPARE(PartWords::tunnelLabel(*tunnel, true), u"VXLAN 22, 99 (192.168.255.15 to 192.168.255.26)"_s);
    const auto facts = PartWords::facts(*tunnel);
    QVERIFY(facts.contains({u"VNI 99 (0x63)"_s, u"red/net-2"_s}));
    FigureTunnel wide = *tunnel;
    for (int i = 0; i < 9; ++i)
        wide.segments << CarriedSegment{200 + i, u"x/y"_s};
    QCOMPARE(PartWords::tunnelCount(wide), u"×11"_s);
    QVERIFY(PartWords::tunnelLabel(wide, false).startsWith(u"VXLAN 22, 99, 200, 201 and 7"_s));
}

void tst_InsideView::steps_lightUpWithNumbers()
{
    const QList<InsideStep> steps{{u"compute-0"_s, u"red/vm-1"_s, u"1"_s},
                                  {u"compute-0"_s, u"tap7cff66c1-d6"_s, u"2"_s},
                                  {u"compute-0"_s, u"br-int"_s, u"3"_s},
                                  {u"nowhere"_s, u"eth7"_s, u"4"_s},
                                  {QString(), QString(), u"5"_s}};
    QCOMPARE(scene().keyOf(steps.at(0)), card);
    QCOMPARE(scene().keyOf(steps.at(1)), tap);
    QCOMPARE(scene().keyOf(steps.at(2)), u"compute-0/bridge/br-int"_s);
    QCOMPARE(scene().keyOf(steps.at(4)), u"underlay"_s);

    const QList<InsideStep> lost = scene().showSteps(steps, 1);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.constFirst().number, u"4"_s);

    view().setZoom(1.5);
    view().showSteps(steps, 4);
    QVERIFY(view().viewport()->rect().contains(view().mapFromScene(QPointF(scene().part(u"underlay"_s)->area.center().x(), 0))));
    view().showSteps({});
}

void tst_InsideView::steps_lightTheirNamespaceUp()
{
    const auto keyOf = [this](const QString &begin) {
        const QStringList &keys = scene().keys();
        const auto found = std::find_if(keys.cbegin(), keys.cend(), [&begin](const QString &key) { return key.startsWith(begin); });
        return found == keys.cend() ? QString() : *found;
    };
    const QString port = keyOf(u"control-0/port/qr-5c"_s);
    for (const QString &key : {port, keyOf(u"control-0/namespace/qrouter-"_s), keyOf(u"control-0/namespace/qdhcp-"_s)})
        QVERIFY(!key.isEmpty());
    scene().showSteps({{u"control-0"_s, port.section(u'/', 2), u"1"_s}});
    QVERIFY(scene().onPath().contains(port));
    QVERIFY(scene().onPath().contains(keyOf(u"control-0/namespace/qrouter-"_s)));
    QVERIFY(!scene().onPath().contains(keyOf(u"control-0/namespace/qdhcp-"_s)));
}

void tst_InsideView::lostStep_isRed()
{
    const QList<InsideStep> steps{{u"compute-0"_s, u"red/vm-1"_s, u"1"_s}, {u"compute-0"_s, u"tap7cff66c1-d6"_s, u"2"_s, false, true}};
    scene().showSteps(steps, 0);
    const auto shown = [this] {
        const QList<QGraphicsItem *> items = scene().items();
        for (const QGraphicsItem *const item : items) {
            if (const auto *const marks = dynamic_cast<const StepsItem *>(item))
                return marks->steps();
        }
        return QList<StepsItem::Step>();
    };
    QCOMPARE(shown().size(), 2);
    QVERIFY(!shown().at(0).isLoss);
    QVERIFY(shown().at(1).isLoss);

    view().setZoom(1.5);
    view().centerOn(scene().part(tap)->area.topLeft());
    const QImage seen = view().viewport()->grab().toImage();
    const QPoint mark = view().mapFromScene(scene().part(tap)->area.topLeft() - QPointF(6, 12)); // left of its number
    QCOMPARE(seen.pixelColor(mark), scene().colours().refusal);

    const QPoint ring = view().mapFromScene(scene().part(tap)->area.topLeft() - QPointF(0, 18 * 0.8)); // the mark's upper edge
    QCOMPARE(seen.pixelColor(ring), scene().colours().refusal);
    scene().showSteps(steps, 1);
    QCOMPARE(view().viewport()->grab().toImage().pixelColor(ring), scene().colours().text);
}

void tst_InsideView::emptyPage_saysWhatToDo()
{
    m_page->showNoLab();

    QVERIFY(scene().figure().frames.isEmpty());
    QVERIFY(view().accessibleDescription().contains(u"Apply the design to see it inside the nodes"_s));
    QVERIFY(!m_page->findChild<QLabel *>(u"inside-age"_s)->isVisible());
    show(article());
    QCOMPARE(scene().figure().frames.size(), 3);
    QVERIFY(view().accessibleDescription().isEmpty());
    m_page->showInside({}); // the engine has no lab
    QVERIFY(scene().figure().frames.isEmpty());
}

void tst_InsideView::unreachableLab_keepsThePicture()
{
    auto *const age = m_page->findChild<QLabel *>(u"inside-age"_s);
    QVERIFY(age->text().startsWith(u"As of"_s));

    m_page->showUnreachable(u"The engine does not answer."_s);

    QCOMPARE(scene().figure().frames.size(), 3);
    QVERIFY(age->text().startsWith(u"No answer since"_s));
    QCOMPARE(age->toolTip(), u"The engine does not answer."_s);
    show(article());
    QVERIFY(age->text().startsWith(u"As of"_s));
    m_page->showNoLab();
    m_page->showUnreachable(u"The engine does not answer."_s);
    QVERIFY(view().accessibleDescription().contains(u"The engine does not answer."_s));
}

void tst_InsideView::screenReader_findsEverything()
{
    QAccessibleInterface *const picture = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(picture);
    QCOMPARE(picture->text(QAccessible::Name), u"Inside the nodes"_s);
    QCOMPARE(picture->childCount(), scene().keys().size());
    QAccessibleInterface *port = nullptr;
    for (int i = 0; i < picture->childCount() && !port; ++i) {
        QAccessibleInterface *const child = picture->child(i);
        if (child->text(QAccessible::Name).startsWith(u"qvo7cff66c1-d6, Port of br-int"_s))
            port = child;
    }
    QVERIFY(port);
    QCOMPARE(picture->indexOfChild(port), scene().keys().indexOf(qvo));
    QVERIFY(port->rect().isValid());
    port->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(scene().current(), qvo);
    QVERIFY(port->state().selected);
    QCOMPARE(picture->focusChild(), port);
}

QTEST_MAIN(tst_InsideView)

#include "tst_insideview.moc"
