// SPDX-License-Identifier: GPL-3.0-or-later
// The dock of captures: packets as they come, filter, follow, one in full, points, languages and looks.
#include "tests/support/capturedpackets.h"
#include "views/capture/capturepoints.h"
#include "views/capture/captureview.h"
#include "views/capture/hexview.h"
#include "views/capture/packetdetails.h"
#include "views/theme/palettes.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace overlab;
using namespace overlab::testing;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<client::CapturedPlace> places(int count = 3)
{
    QList<client::CapturedPlace> all;
    for (const QJsonValue &place : capturedPlaces(count))
        all << client::CapturedPlace::fromJson(place.toObject());
    return all;
}

bool hasTshark()
{
    return !client::PacketDecoder::program().isEmpty();
}

} // namespace

class tst_CaptureView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void otherLanguage_keepsTheCounts();
    void packets_comeWithinASecond();
    void packet_isOneRowWithAColumnForEachPoint();
    void packets_areDecoded();
    void displayFilter_picks();
    void wrongDisplayFilter_isTold();
    void bar_hasRoomForFiltersAndButtons();
    void list_followsItsEndUnlessScrolled();
    void packet_isShownInFull();
    void packet_leavesTheListItsProtocols();
    void field_marksItsBytes();
    void withoutTshark_theListIsPlainAndSaysSo();
    void counts_standAtThePoints();
    void point_isAddedByNameAndTakenAway();
    void start_needsALabAndAPoint();
    void newCapture_takesTheOldOneAway();
    void language_andPaletteChange();

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_view->findChild<Widget *>(name);
    }
    void begin(int points);
    void take(CapturedPackets &packets) { m_view->take(packets.take()); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QTableView *table() const { return find<QTableView>(u"packets"_s); }

    std::unique_ptr<CaptureView> m_view;
    QByteArray m_path;
};

void tst_CaptureView::init()
{
    m_path = qgetenv("PATH");
    m_view = std::make_unique<CaptureView>();
    m_view->resize(1000, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_CaptureView::cleanup()
{
    m_view.reset();
    qputenv("PATH", m_path);
}

void tst_CaptureView::begin(int points)
{
    m_view->setLabRunning(true);
    m_view->begin();
    m_view->setPlaces(places(points));
    m_view->setState(CaptureView::State::Running);
}

void tst_CaptureView::otherLanguage_keepsTheCounts()
{
    CaptureView view;
    view.points().add({u"red/a"_s, {}});
    view.setPlaces(places(1));
    view.showCounts({client::CaptureCounts{1234, 0, 0, {}}});
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&view, &event);
    QVERIFY(view.findChild<QListWidget *>(u"capturePoints"_s)->item(0)->text().contains(QLocale().toString(1234)));
}

void tst_CaptureView::packets_comeWithinASecond()
{
    begin(1);
    QElapsedTimer clock;
    clock.start();
    CapturedPackets packets(1);
    packets.addPing(1, 0us);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 2);
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(table()->isVisible(), true);
    QCOMPARE(m_view->model().columnCount(), int(CaptureModel::FirstPointColumn)); // no column for the only point
}

void tst_CaptureView::packet_isOneRowWithAColumnForEachPoint()
{
    begin(3);
    CapturedPackets packets;
    packets.addPing(1, 0us);
    packets.addPing(2, 10'000us, true);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 3);
    const int point = CaptureModel::FirstPointColumn;
    QCOMPARE(cell(0, point), u"first"_s);
    QCOMPARE(cell(0, point + 1), u"+0.210 ms"_s);
    QCOMPARE(cell(0, point + 2), u"+0.405 ms"_s);
    QCOMPARE(cell(1, point), u"+0.339 ms"_s); // the answer comes back
    QCOMPARE(cell(1, point + 2), u"first"_s);
    QCOMPARE(cell(2, point + 2), u"not seen"_s); // where it was lost
    QCOMPARE(cell(2, CaptureModel::TimeColumn), u"0.010000"_s);
    QCOMPARE(table()->model()->headerData(point, Qt::Horizontal).toString(), u"vm-1"_s);
    QCOMPARE(table()->model()->headerData(point, Qt::Horizontal, Qt::ToolTipRole).toString(), u"red/vm-1: eth0"_s);
}

void tst_CaptureView::packets_areDecoded()
{
    if (!hasTshark())
        QSKIP("tshark is not installed");
    begin(3);
    CapturedPackets packets;
    packets.addPing(1, 0us);
    take(packets);
    QTRY_VERIFY_WITH_TIMEOUT(cell(0, CaptureModel::InfoColumn).startsWith(u"Echo (ping) request"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(cell(1, CaptureModel::InfoColumn).startsWith(u"Echo (ping) reply"), 10'000);
    QCOMPARE(cell(0, CaptureModel::SourceColumn), u"10.3.0.10"_s);
    QCOMPARE(cell(0, CaptureModel::LengthColumn), u"98"_s); // of the packet itself, not of the tunnel's
    QCOMPARE(cell(0, CaptureModel::TunnelColumn), u"192.168.255.2 → 192.168.255.1, 22"_s);
}

void tst_CaptureView::displayFilter_picks()
{
    if (!hasTshark())
        QSKIP("tshark is not installed");
    begin(3);
    CapturedPackets packets;
    packets.addPing(1, 0us);
    packets.add(0, 20'000us, syn);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 3);
    auto *const filter = find<QLineEdit>(u"displayFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"tcp.port == 80"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 1, 10'000);
    QCOMPARE(cell(0, CaptureModel::ProtocolColumn), u"TCP"_s);
    QVERIFY2(find<QLabel>(u"captureSummary"_s)->text().startsWith(u"1 of 3"), qPrintable(find<QLabel>(u"captureSummary"_s)->text()));

    packets.add(0, 30'000us, reset); // what comes later, too
    take(packets);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 2, 10'000);

    filter->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 4);
}

void tst_CaptureView::wrongDisplayFilter_isTold()
{
    if (!hasTshark())
        QSKIP("tshark is not installed");
    begin(1);
    auto *const filter = find<QLineEdit>(u"displayFilter"_s);
    QTest::keyClicks(filter, u"tcpp"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"captureNote"_s)->text().contains(u"tcpp"), 10'000);
    filter->clear();
    QTRY_VERIFY(!find<QLabel>(u"captureNote"_s)->text().contains(u"tcpp"));
}

/// As wide as the dock is in a window of 1366 pixels.
void tst_CaptureView::bar_hasRoomForFiltersAndButtons()
{
    m_view->resize(816, 300);
    constexpr int signAndEdges = 40;
    for (const char *const name : {"captureFilter", "displayFilter"}) {
        const auto *const filter = find<QLineEdit>(QLatin1StringView(name));
        const int words = filter->fontMetrics().horizontalAdvance(filter->placeholderText());
        QTRY_VERIFY2(filter->width() >= words + signAndEdges, name);
    }
    const auto *const bar = m_view->findChild<QToolBar *>();
    for (int width = 816; width >= 720; width -= 4) { // at last without all of their words
        m_view->resize(width, 300);
        for (const char *const name : {"startCaptureButton", "stopCaptureButton", "saveCaptureButton"}) {
            const auto *const button = bar->findChild<QToolButton *>(QLatin1StringView(name));
            QTRY_VERIFY2(button->isVisible() && button->geometry().right() <= bar->width(), name);
        }
    }
}

void tst_CaptureView::list_followsItsEndUnlessScrolled()
{
    begin(1);
    CapturedPackets packets(1);
    const auto pings = [&](int count) {
        for (int i = 0; i < count; ++i)
            packets.addPing(i, i * 1000us);
        take(packets);
    };
    QScrollBar *const bar = table()->verticalScrollBar();
    pings(50);
    QTRY_COMPARE(m_view->model().rowCount(), 100);
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    bar->triggerAction(QScrollBar::SliderToMinimum);
    pings(50);
    QTRY_COMPARE(m_view->model().rowCount(), 200);
    QCOMPARE(bar->value(), 0);
    bar->triggerAction(QScrollBar::SliderToMaximum);
    pings(10);
    QTRY_COMPARE(m_view->model().rowCount(), 220);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void tst_CaptureView::packet_isShownInFull()
{
    if (!hasTshark())
        QSKIP("tshark is not installed");
    begin(3);
    CapturedPackets packets;
    packets.addPing(1, 0us);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 2);
    QVERIFY(!m_view->details().isVisible());
    // The frame at the chosen column's point.
    table()->setCurrentIndex(table()->model()->index(0, CaptureModel::FirstPointColumn + 1));
    auto *const tree = find<QTreeWidget>(u"packetTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() > 4, 10'000);
    QVERIFY(m_view->details().isVisible());
    QStringList protocols;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        protocols << tree->topLevelItem(i)->text(0);
    QVERIFY2(protocols.join(u' ').contains(u"Virtual eXtensible Local Area Network"), qPrintable(protocols.join(u'\n')));
    const QString bytes = find<HexView>(u"packetBytes"_s)->toPlainText();
    QVERIFY2(bytes.startsWith(u"0000  fa 16 3e f1 9c b2"), qPrintable(bytes));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!m_view->details().isVisible());
    QVERIFY(m_view->points().isVisible());
}

/// As wide as the dock is in a window of 1280 pixels.
void tst_CaptureView::packet_leavesTheListItsProtocols()
{
    m_view->resize(728, 300);
    begin(3);
    CapturedPackets packets;
    packets.addPing(1, 0us);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 2);

    table()->selectRow(0);

    QTRY_VERIFY(m_view->details().isVisible());
    const auto right = [this] { return table()->columnViewportPosition(CaptureModel::ProtocolColumn) + table()->columnWidth(CaptureModel::ProtocolColumn); };
    QTRY_VERIFY2(right() <= table()->viewport()->width(), qPrintable(u"%1 of %2"_s.arg(right()).arg(table()->viewport()->width())));
}

void tst_CaptureView::field_marksItsBytes()
{
    if (!hasTshark())
        QSKIP("tshark is not installed");
    begin(1);
    CapturedPackets packets(1);
    packets.addPing(1, 0us);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 2);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    auto *const tree = find<QTreeWidget>(u"packetTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(tree->topLevelItemCount() >= 4, 10'000);
    tree->setCurrentItem(tree->topLevelItem(2)); // IP: from byte 14, 20 of them
    const auto marks = find<HexView>(u"packetBytes"_s)->extraSelections();
    QCOMPARE(marks.size(), 6); // three lines, as numbers and as characters
    QCOMPARE(marks.first().cursor.selectedText(), u"45 00"_s);
}

void tst_CaptureView::withoutTshark_theListIsPlainAndSaysSo()
{
    qputenv("PATH", "/nowhere");
    m_view = std::make_unique<CaptureView>();
    m_view->resize(1000, 300);
    m_view->show();
    begin(1);
    CapturedPackets packets(1);
    packets.add(0, 0us, syn);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(cell(0, CaptureModel::ProtocolColumn), u"TCP"_s);
    QCOMPARE(cell(0, CaptureModel::InfoColumn), u"45994 → 80"_s);
    QVERIFY(!find<QLineEdit>(u"displayFilter"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"displayFilter"_s)->placeholderText(), u"tshark is not installed"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QVERIFY(find<QLabel>(u"packetNote"_s)->text().startsWith(u"tshark is not installed"));
    QVERIFY(find<HexView>(u"packetBytes"_s)->toPlainText().startsWith(u"0000  fa 16 3e f4"));
}

void tst_CaptureView::counts_standAtThePoints()
{
    m_view->points().add({u"red/vm-1"_s, u"eth0"_s});
    m_view->points().add({u"compute-0"_s, u"eth0"_s});
    begin(2);
    client::CaptureCounts good{12, 0, 0, {}};
    client::CaptureCounts bad{10, 3, 0, Error(ErrorCode::CommandFailed, u"eth0"_s, u"The interface disappeared"_s)};
    m_view->showCounts({good, bad});
    auto *const list = find<QListWidget>(u"capturePoints"_s);
    QCOMPARE(list->item(0)->text(), u"red/vm-1: eth0\n12 captured, none lost"_s);
    QCOMPARE(list->item(1)->text(), u"compute-0: eth0\n10 captured, 3 lost in the kernel, whose ring was full"_s);
    QVERIFY(list->item(1)->toolTip().contains(u"The interface disappeared"));
}

void tst_CaptureView::point_isAddedByNameAndTakenAway()
{
    auto *const name = find<QComboBox>(u"capturePoint"_s);
    m_view->points().setPlaces({u"red/vm-1"_s, u"compute-0 eth0"_s});
    name->setFocus();
    QTest::keyClicks(name->lineEdit(), u"compute-0 eth0"_s);
    QTest::keyClick(name->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_view->points().points(), (QList<client::CaptureAt>{{u"compute-0"_s, u"eth0"_s}}));
    QVERIFY(name->currentText().isEmpty());
    auto *const list = find<QListWidget>(u"capturePoints"_s);
    list->setCurrentRow(0);
    list->setFocus();
    m_view->setState(CaptureView::State::Running); // not now
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    m_view->setState(CaptureView::State::Idle);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QVERIFY(m_view->points().points().isEmpty());
}

void tst_CaptureView::start_needsALabAndAPoint()
{
    auto *const start = find<QAction>(u"startCapture"_s);
    QVERIFY(!start->isEnabled());
    m_view->setLabRunning(true);
    QVERIFY(!start->isEnabled());
    m_view->points().add({u"red/vm-1"_s, {}});
    QVERIFY(start->isEnabled());
    QSignalSpy asked(m_view.get(), &CaptureView::startRequested);
    auto *const filter = find<QLineEdit>(u"captureFilter"_s);
    QTest::keyClicks(filter, u" icmp "_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_view->filter(), u"icmp"_s);
    m_view->setState(CaptureView::State::Running);
    QVERIFY(!start->isEnabled());
    QVERIFY(find<QAction>(u"stopCapture"_s)->isEnabled());
    m_view->setState(CaptureView::State::Idle);
    m_view->setLabRunning(false);
    QVERIFY(!start->isEnabled());
}

void tst_CaptureView::newCapture_takesTheOldOneAway()
{
    begin(1);
    CapturedPackets packets(1);
    packets.addPing(1, 0us);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 2);
    QVERIFY(find<QAction>(u"saveCapture"_s)->isEnabled());
    m_view->setState(CaptureView::State::Idle); // it stays when the capture has ended
    QCOMPARE(m_view->model().rowCount(), 2);
    m_view->begin();
    QCOMPARE(m_view->model().rowCount(), 0);
    QVERIFY(!find<QAction>(u"saveCapture"_s)->isEnabled());
}

void tst_CaptureView::language_andPaletteChange()
{
    begin(3);
    CapturedPackets packets;
    packets.addPing(1, 0us);
    take(packets);
    QTRY_COMPARE(m_view->model().rowCount(), 2);
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(m_view.get(), &language);
    m_view->setPalette(paletteFor(Appearance::Dark, QApplication::palette()));
    QCOMPARE(m_view->model().rowCount(), 2);
    QVERIFY(!m_view->grab().isNull());
}

QTEST_MAIN(tst_CaptureView)
#include "tst_captureview.moc"
