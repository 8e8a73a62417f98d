// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "views/path/packetmodel.h"
#include "views/path/pathextras.h"
#include "views/path/pathfix.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

client::PathHop hopAt(const QString &kind, const QString &place, const QString &network = {})
{
    client::PathHop hop;
    hop.kind = kind;
    hop.place = place;
    hop.network = network;
    hop.code = u"forwards"_s;
    hop.rule.text = u"the rule of "_s + place;
    hop.rule.origin = place;
    hop.evidencePlace = u"node-1"_s;
    hop.evidenceCommand = u"show "_s + place;
    hop.evidenceOutput = u"seen"_s;
    hop.before.ethSrc = hop.after.ethSrc = u"fa:16:3e:00:00:01"_s;
    hop.before.ttl = 64;
    hop.after.ttl = 63;
    return hop;
}

/// From red/a over a network and a router to another network.
client::PathReport reportOf(client::PathWay::Outcome outcome)
{
    client::PathReport report;
    report.there.outcome = outcome;
    report.there.hops = {hopAt(u"machine"_s, u"red/a"_s), hopAt(u"filter"_s, u"node-1"_s), hopAt(u"bridge"_s, u"node-1"_s, u"red/net-1"_s),
                         hopAt(u"underlay"_s, u"underlay"_s), hopAt(u"bridge"_s, u"node-2"_s, u"red/net-1"_s),
                         hopAt(u"router"_s, u"red/r"_s), hopAt(u"bridge"_s, u"node-2"_s, u"red/net-2"_s)};
    report.there.hops[1].rule.origin = u"red/a"_s;
    report.hasBack = outcome == client::PathWay::Outcome::Delivered;
    report.back.outcome = outcome;
    report.back.hops = {hopAt(u"machine"_s, u"red/b"_s)};
    return report;
}

} // namespace

class tst_PathView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void models_areSound();
    void marks_joinWhatBelongsTogether();
    void path_isShownFromItsBegin();
    void lostPath_isShownWhereItEnds();
    void steps_goOnAndBack();
    void play_goesToTheEnd();
    void back_isAnotherWay();
    void details_showRuleHeadersAndEvidence();
    void form_asksForWhatItSays();
    void form_needsBothEnds();
    void form_labelsAreNotCut();
    void failure_isSaid();
    void labThatEnds_takesThePathAway();
    void fix_opensTheFilter();
    void fix_startsTheMachine();
    void proof_isSaidWithEachHop();
    void fix_isNoneWherePeopleMustDecide();
    void changedLab_isAskedAgainAndCompared();
    void comparison_canBeHiddenAndShown();
    void keptPath_isComparedWithOthers();
    void goneHop_isLookedAtByItself();
    void frames_areOfferedAfterAProof();

private:
    template<typename Widget>
    Widget *find(const char *name) const
    {
        return m_view->findChild<Widget *>(QLatin1StringView(name));
    }

    std::unique_ptr<PathView> m_view;
};

void tst_PathView::init()
{
    m_view = std::make_unique<PathView>();
    m_view->setLabRunning(true);
    m_view->resize(800, 400);
    m_view->QWidget::show();
}

void tst_PathView::models_areSound()
{
    HopModel hops;
    const QAbstractItemModelTester ofHops(&hops, QAbstractItemModelTester::FailureReportingMode::QtTest);
    hops.show(reportOf(client::PathWay::Outcome::Delivered).there);
    QCOMPARE(hops.rowCount(), 7);
    hops.retranslate();
    hops.show({});
    QCOMPARE(hops.rowCount(), 0);

    PacketModel packet;
    const QAbstractItemModelTester ofPacket(&packet, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const client::PathHop hop = hopAt(u"machine"_s, u"red/a"_s);
    packet.show(hop.before, hop.after);
    QCOMPARE(packet.rowCount(), 2); // what neither packet has takes no row
    QVERIFY(!packet.index(0, 0).data(PacketModel::ChangedRole).toBool());
    QVERIFY(packet.index(1, 0).data(PacketModel::ChangedRole).toBool());
    QCOMPARE(packet.index(1, PacketModel::BeforeColumn).data().toString(), u"64"_s);
    QCOMPARE(packet.index(1, PacketModel::AfterColumn).data().toString(), u"63"_s);
}

void tst_PathView::marks_joinWhatBelongsTogether()
{
    const QList<PathMark> marks = pathMarks(reportOf(client::PathWay::Outcome::Dropped).there);
    const QList<PathMark> expected{{u"red/a"_s, 1, 2, false}, {u"red/net-1"_s, 3, 5, false}, {u"red/r"_s, 6, 6, false}, {u"red/net-2"_s, 7, 7, true}};
    QCOMPARE(marks, expected);
    QVERIFY(!pathMarks(reportOf(client::PathWay::Outcome::Delivered).there).last().isLoss);
    QVERIFY(pathMarks({}).isEmpty());
}

void tst_PathView::path_isShownFromItsBegin()
{
    QSignalSpy shown(m_view.get(), &PathView::shownChanged);
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    QVERIFY(shown.count() > 0);
    QCOMPARE(m_view->currentHop(), 1);
    QCOMPARE(m_view->marks().size(), 4);
    QVERIFY(find<QListView>("pathHops")->isVisible());
    QVERIFY(find<QLabel>("pathOutcome")->text().contains(u"node-2"_s));
}

void tst_PathView::lostPath_isShownWhereItEnds()
{
    m_view->show(reportOf(client::PathWay::Outcome::Dropped));
    QCOMPARE(m_view->currentHop(), 7);
    QVERIFY(find<QListView>("pathHops")->currentIndex().data(HopModel::LossRole).toBool());
    QVERIFY(!find<QTabBar>("pathDirection")->isTabVisible(1));
}

void tst_PathView::steps_goOnAndBack()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    QVERIFY(!find<QToolButton>("pathBack")->isEnabled());
    QTest::mouseClick(find<QToolButton>("pathForward"), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>("pathForward"), Qt::LeftButton);
    QCOMPARE(m_view->currentHop(), 3);
    QTest::mouseClick(find<QToolButton>("pathBack"), Qt::LeftButton);
    QCOMPARE(m_view->currentHop(), 2);
    QTest::keyClick(find<QListView>("pathHops"), Qt::Key_End);
    QCOMPARE(m_view->currentHop(), 7);
    QVERIFY(!find<QToolButton>("pathForward")->isEnabled());
}

void tst_PathView::play_goesToTheEnd()
{
    client::PathReport report = reportOf(client::PathWay::Outcome::Delivered);
    report.there.hops = report.there.hops.first(2);
    m_view->show(report);
    QTest::mouseClick(find<QToolButton>("pathPlay"), Qt::LeftButton);
    QCOMPARE(find<QToolButton>("pathPlay")->toolTip(), u"Stop"_s);
    QTRY_COMPARE(m_view->currentHop(), 2);
    QTRY_COMPARE(find<QToolButton>("pathPlay")->toolTip(), u"Play"_s);
}

void tst_PathView::back_isAnotherWay()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    find<QTabBar>("pathDirection")->setCurrentIndex(1);
    QCOMPARE(m_view->marks().size(), 1);
    QCOMPARE(m_view->marks().first().object, u"red/b"_s);
}

void tst_PathView::details_showRuleHeadersAndEvidence()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    QSignalSpy activated(m_view.get(), &PathView::objectActivated);
    QVERIFY(find<QPlainTextEdit>("hopRules")->toPlainText().contains(u"the rule of red/a"_s));
    QVERIFY(find<QLineEdit>("hopCommand")->text().contains(u"show red/a"_s));
    QCOMPARE(find<QPlainTextEdit>("hopOutput")->toPlainText(), u"seen"_s);
    find<QTabWidget>("hopPages")->setCurrentIndex(1);
    QTest::mouseClick(find<QPushButton>("hopOrigin"), Qt::LeftButton);
    QCOMPARE(activated.first().first().toString(), u"red/a"_s);
}

void tst_PathView::form_asksForWhatItSays()
{
    QSignalSpy asked(m_view.get(), &PathView::asked);
    m_view->form().setPlaces({u"red/a"_s, u"red/b"_s}, {u"red/a"_s, u"red/b"_s});
    m_view->form().setEnds(u"red/a"_s, u" 10.0.0.9 "_s);
    find<QComboBox>("pathProtocol")->setCurrentIndex(1);
    QTest::mouseClick(find<QPushButton>("pathAsk"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto request = asked.first().first().value<client::PathRequest>();
    QCOMPARE(request.from, u"red/a"_s);
    QCOMPARE(request.to, u"10.0.0.9"_s);
    QCOMPARE(request.protocol, u"tcp"_s);
    QCOMPARE(request.port, 80);
    QVERIFY(!find<QPushButton>("pathAsk")->isEnabled()); // until the answer comes
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    QVERIFY(find<QPushButton>("pathAsk")->isEnabled());
    m_view->form().setPlaces({u"red/b"_s}, {u"red/b"_s}); // another drawing
    QCOMPARE(m_view->form().request().to, u"10.0.0.9"_s);
}

void tst_PathView::form_needsBothEnds()
{
    QVERIFY(!find<QPushButton>("pathAsk")->isEnabled());
    m_view->form().setEnds(u"red/a"_s, {});
    QVERIFY(!find<QPushButton>("pathAsk")->isEnabled());
    m_view->form().setEnds({}, u"red/b"_s);
    QVERIFY(find<QPushButton>("pathAsk")->isEnabled());
    QTest::mouseClick(find<QToolButton>("pathSwap"), Qt::LeftButton);
    QCOMPARE(m_view->form().request().from, u"red/b"_s);
    QCOMPARE(m_view->form().request().port, 0); // of ICMP there is none
}

void tst_PathView::form_labelsAreNotCut()
{
    const QList<QLabel *> labels = m_view->form().findChildren<QLabel *>();
    QCOMPARE(labels.size(), 3);
    for (const QLabel *const label : labels) {
        const QString text = label->text();
        const qsizetype shortcut = text.indexOf(u'&') + 1;
        double width = 0; // as it is painted: the underlined letter by itself
        for (const QString &part : {text.first(shortcut - 1), text.mid(shortcut, 1), text.mid(shortcut + 1)})
            width += QFontMetricsF(label->font()).horizontalAdvance(part);
        QVERIFY2(label->width() >= label->sizeHint().width() && label->width() >= width, qPrintable(text));
    }
}

void tst_PathView::failure_isSaid()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    m_view->fail(Error(ErrorCode::NotFound, u"red/zz"_s, u"no such place in the lab"_s));
    QVERIFY(find<QLabel>("pathHint")->isVisible());
    QVERIFY(find<QLabel>("pathHint")->text().contains(u"red/zz"_s));
    QVERIFY(m_view->marks().isEmpty());
}

void tst_PathView::labThatEnds_takesThePathAway()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    m_view->setOutdated();
    QVERIFY(find<QLabel>("pathOutcome")->text().contains(u"changed"_s));
    m_view->setLabRunning(false);
    QVERIFY(m_view->marks().isEmpty());
    QVERIFY(!m_view->form().isEnabled());
    QVERIFY(find<QLabel>("pathHint")->text().contains(u"running lab"_s));
}

void tst_PathView::fix_opensTheFilter()
{
    design::Design design;
    design.tenants = {{}};
    design.tenants.first().name = u"red"_s;
    design.tenants.first().vms = {{}};
    design.tenants.first().vms.first().name = u"a"_s;
    design.tenants.first().vms.first().interfaces = {{}, {}};
    client::PathWay way = reportOf(client::PathWay::Outcome::Dropped).there;
    way.hops = way.hops.first(2);
    client::PathHop &last = way.hops.last();
    last.code = u"filtered"_s;
    last.device = u"qvb1"_s;
    last.arguments = {{u"card"_s, 1}};
    last.rule.chain = u"neutron-openvswi-sg-fallback"_s;
    last.before.protocol = u"tcp"_s;
    last.before.ipSrc = u"10.0.0.9"_s;
    last.before.ipDst = u"10.0.0.3"_s;
    last.before.dstPort = 22;

    const auto fix = pathFix(design, way);
    QVERIFY(fix);
    QCOMPARE(fix->words(), u"Allow TCP 22 from 10.0.0.9 to red/a"_s);
    const design::Machine &machine = fix->design.tenants.first().vms.first();
    QVERIFY(!machine.interfaces.at(0).securityGroups);
    QCOMPARE(machine.interfaces.at(1).securityGroups->last(), u"allow-tcp-22"_s);

    QVERIFY(!pathFix(fix->design, way)); // drawn already
    last.rule.chain = u"FORWARD"_s; // somebody's own rule
    QVERIFY(!pathFix(design, way));

    QSignalSpy requested(m_view.get(), &PathView::fixRequested);
    m_view->show(reportOf(client::PathWay::Outcome::Dropped));
    QVERIFY(!find<QPushButton>("pathMend")->isVisible());
    m_view->offerFix(fix->words);
    QVERIFY(find<QPushButton>("pathMend")->isVisible());
    QTest::mouseClick(find<QPushButton>("pathMend"), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    m_view->setOutdated();
    QVERIFY(!find<QPushButton>("pathMend")->isVisible());
}

void tst_PathView::proof_isSaidWithEachHop()
{
    QSignalSpy asked(m_view.get(), &PathView::proofAsked);
    m_view->form().setEnds(u"red/a"_s, u"red/b"_s);
    QTest::mouseClick(find<QPushButton>("pathProve"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    client::ProvenPath proven;
    proven.report = reportOf(client::PathWay::Outcome::Delivered);
    proven.proof.verdict = client::PathProof::Verdict::Refuted;
    client::ProofHop missed;
    missed.state = u"missed"_s;
    proven.proof.there = QList<client::ProofHop>(proven.report.there.hops.size(), missed);

    m_view->showProven(proven);
    const QString plain = m_view->way().hops.isEmpty() ? QString() : find<QListView>("pathHops")->model()->index(0, 0).data(HopModel::SentenceRole).toString();
    QCOMPARE(plain.count(u'\n'), 1);
    QVERIFY(find<QLabel>("pathOutcome")->text().size() > u"Delivered to node-2 after 7 hops."_s.size());
    find<QTabBar>("pathDirection")->setCurrentIndex(1); // of the way back nothing was said
    QVERIFY(!find<QListView>("pathHops")->model()->index(0, 0).data(HopModel::SentenceRole).toString().contains(u'\n'));

    m_view->show(proven.report); // asked again, without a packet
    QVERIFY(!find<QListView>("pathHops")->model()->index(0, 0).data(HopModel::SentenceRole).toString().contains(u'\n'));
    find<QComboBox>("pathMoment")->setCurrentIndex(1);
    QVERIFY(!find<QPushButton>("pathProve")->isEnabled());
}

void tst_PathView::fix_startsTheMachine()
{
    client::PathWay way = reportOf(client::PathWay::Outcome::Dropped).there;
    way.hops.last().code = u"machine-stopped"_s;
    const auto fix = pathFix({}, way);
    QVERIFY(fix);
    QCOMPARE(int(fix->kind), int(PathFix::Kind::Start));
    QCOMPARE(fix->words(), u"Start node-2"_s);
}

void tst_PathView::fix_isNoneWherePeopleMustDecide()
{
    QVERIFY(!pathFix({}, reportOf(client::PathWay::Outcome::Dropped).there)); // a flow that drops
    QVERIFY(!pathFix({}, reportOf(client::PathWay::Outcome::Delivered).there));
    QVERIFY(!pathFix({}, {}));
}

void tst_PathView::changedLab_isAskedAgainAndCompared()
{
    QSignalSpy asked(m_view.get(), &PathView::asked);
    m_view->form().setEnds(u"red/a"_s, u"red/b"_s);
    QTest::mouseClick(find<QPushButton>("pathAsk"), Qt::LeftButton);
    client::PathReport lost = reportOf(client::PathWay::Outcome::Dropped);
    lost.there.hops = lost.there.hops.first(3);
    m_view->show(lost);
    QVERIFY(!find<QPushButton>("pathAskAgain")->isVisible());
    QVERIFY(!find<QLabel>("pathComparison")->isVisible());

    m_view->setOutdated();
    QVERIFY(find<QPushButton>("pathAskAgain")->isVisible());
    m_view->form().setEnds(u"red/other"_s, {}); // is begun there, and not asked yet
    QTest::mouseClick(find<QPushButton>("pathAskAgain"), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().value<client::PathRequest>(), asked.first().first().value<client::PathRequest>());

    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    QVERIFY(!find<QPushButton>("pathAskAgain")->isVisible());
    QVERIFY(find<QLabel>("pathComparison")->isVisible());
    QCOMPARE(find<QLabel>("pathComparison")->text(), u"Before, the packet was lost at node-1; now it is delivered to node-2."_s);
    QCOMPARE(m_view->currentHop(), 4); // the first that is not the same
    QCOMPARE(find<QListView>("pathHops")->currentIndex().data(HopModel::ChangeWordsRole).toString(), u"Only now"_s);
    find<QTabBar>("pathDirection")->setCurrentIndex(1); // there was no way back before
    QVERIFY(!find<QLabel>("pathComparison")->isVisible());
    QVERIFY(!m_view->wayBefore());
}

void tst_PathView::comparison_canBeHiddenAndShown()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    auto *const compare = m_view->findChild<QAction *>(u"pathCompare"_s);
    QVERIFY(!compare->isEnabled());
    client::PathReport other = reportOf(client::PathWay::Outcome::Delivered);
    other.there.hops[2].rule.text = u"another"_s;
    other.there.hops[2].after.ttl = 10;
    m_view->show(other);
    QVERIFY(compare->isEnabled() && compare->isChecked());
    QVERIFY(find<QLabel>("pathComparison")->text().contains(u"another rule"_s));
    QVERIFY(find<QTabWidget>("hopPages")->isTabVisible(3));
    QCOMPARE(find<QAbstractItemView>("hopDifferences")->model()->rowCount(), 2);

    QTest::mouseClick(find<QPushButton>("pathComparisonEnd"), Qt::LeftButton);
    QVERIFY(!find<QLabel>("pathComparison")->isVisible());
    QVERIFY(!find<QTabWidget>("hopPages")->isTabVisible(3));
    QVERIFY(!m_view->wayBefore());
    compare->trigger();
    QVERIFY(find<QLabel>("pathComparison")->isVisible());
    QVERIFY(m_view->wayBefore());
    m_view->clear(); // another lab
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    QVERIFY(!m_view->wayBefore());
}

void tst_PathView::keptPath_isComparedWithOthers()
{
    m_view->form().setEnds(u"red/a"_s, u"red/b"_s);
    m_view->ask();
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    auto *const keep = m_view->findChild<QAction *>(u"pathKeep"_s);
    keep->trigger();
    QVERIFY(keep->isChecked());
    QVERIFY(!m_view->wayBefore());
    m_view->form().setEnds(u"red/a"_s, u"red/c"_s);
    m_view->ask();
    m_view->show(reportOf(client::PathWay::Outcome::Dropped));
    QVERIFY(m_view->wayBefore());
    keep->trigger();
    QVERIFY(!m_view->wayBefore());
}

void tst_PathView::goneHop_isLookedAtByItself()
{
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    client::PathReport now = reportOf(client::PathWay::Outcome::Delivered);
    now.there.hops.removeAt(3); // the underlay
    m_view->show(now);
    QCOMPARE(m_view->currentHop(), 0);
    QCOMPARE(m_view->currentHopBefore(), 4);
    QTest::mouseClick(find<QToolButton>("pathForward"), Qt::LeftButton);
    QCOMPARE(m_view->currentHop(), 4);
    QCOMPARE(m_view->currentHopBefore(), 5);
    QTest::mouseClick(find<QToolButton>("pathBack"), Qt::LeftButton);
    QCOMPARE(m_view->currentHop(), 0);
}

void tst_PathView::frames_areOfferedAfterAProof()
{
    QSignalSpy wanted(&m_view->extras(), &PathExtras::framesSaveRequested);
    QSignalSpy looked(&m_view->extras(), &PathExtras::framesViewRequested);
    m_view->extras().setWireshark(true);
    m_view->show(reportOf(client::PathWay::Outcome::Delivered));
    auto *const wireshark = m_view->findChild<QAction *>(u"pathWireshark"_s);
    QVERIFY(!find<QPushButton>("pathSaveFrames")->isVisible());
    QVERIFY(!wireshark->isVisible());
    client::ProvenPath proven;
    proven.report = reportOf(client::PathWay::Outcome::Delivered);
    proven.proof.pcapng = "frames";
    m_view->showProven(proven);
    QVERIFY(find<QPushButton>("pathSaveFrames")->isVisible());
    QTest::mouseClick(find<QPushButton>("pathSaveFrames"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(m_view->frames(), QByteArray("frames"));
    wireshark->trigger();
    QCOMPARE(looked.count(), 1);
    m_view->extras().setWireshark(false);
    QVERIFY(!wireshark->isVisible());
}

QTEST_MAIN(tst_PathView)
#include "tst_pathview.moc"
