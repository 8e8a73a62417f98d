// SPDX-License-Identifier: GPL-3.0-or-later
// Captures of a real lab in the window's list: one packet at many points is one row, through a router, a tunnel and address
// translation; what the list shows is what was sent, to the packet.
#include "engine/client/labclient.h"
#include "tests/support/await.h"
#include "tests/support/labfixture.h"
#include "views/capture/captureview.h"

#include <QSignalSpy>

#include <csignal>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using overlab::testing::await;
using overlab::testing::LabFixture;

namespace {

/// a and c are on different nodes and networks, with a router between them that leads out with SNAT.
constexpr auto design = R"(overlab: 1
name: capturestory
settings: {firewall: none}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
external:
  - {name: public, type: flat, cidr: 100.64.1.0/24, gateway: 100.64.1.254, pool: 100.64.1.10-100.64.1.99}
tenants:
  - name: red
    networks:
      - {name: inside, segment: 22, subnets: [{cidr: 10.0.0.0/24}]}
      - {name: second, segment: 23, subnets: [{cidr: 10.0.9.0/24}]}
    routers:
      - {name: way, interfaces: [inside, second], external: {network: public, address: 100.64.1.10}}
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: inside, address: 10.0.0.10}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: second, address: 10.0.9.12}]}
)";

constexpr int pings = 10;

/// A capture of the lab in a view, as the window connects them.
class Captured
{
public:
    Captured(const LabFixture &lab, const QList<client::CaptureAt> &points, const QString &filter = {}) : m_client({lab.name(), {}})
    {
        await(m_client.connectToLab());
        client::CaptureRequest request;
        request.points = points;
        request.filter = filter;
        m_session = std::make_unique<client::CaptureSession>(m_client, request);
        QObject::connect(m_session.get(), &client::CaptureSession::data, &view, &CaptureView::take);
        view.begin();
        await(m_session->begin());
        view.setPlaces(m_session->places());
        view.setState(CaptureView::State::Running);
    }

    client::CaptureSession &session() { return *m_session; }
    /// All that passed is in the view; what was lost.
    qint64 finish()
    {
        QSignalSpy ended(m_session.get(), &client::CaptureSession::ended);
        await(m_session->stop());
        if (ended.isEmpty() && !ended.wait(10'000))
            return -1;
        qint64 all = 0;
        qint64 lost = 0;
        for (const client::CaptureCounts &counts : m_session->counts()) {
            all += counts.captured;
            lost += counts.lost();
        }
        return QTest::qWaitFor([&] { return view.log().endNumber() == all; }, 10'000) ? lost : -1;
    }
    /// Rows of \a protocol, each as the points that saw it: "110".
    QStringList sights(const QString &protocol) const
    {
        QStringList all;
        const PacketRows &rows = view.model().rows();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).line.protocol != protocol)
                continue;
            QString text;
            for (int point = 0; point < m_session->places().size(); ++point)
                text += rows.at(i).sight(point).number < 0 ? u'0' : u'1';
            all << text;
        }
        return all;
    }

    CaptureView view;

private:
    client::LabClient m_client;
    std::unique_ptr<client::CaptureSession> m_session;
};

} // namespace

class tst_CaptureStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void routedPing_isOneRowAtEveryPoint();
    void translatedPing_isOneRow();
    void lostPacket_isSeenWhereItGot();
    void filter_picksInTheKernel();
    void killedEngine_leavesWhatWasCaptured();

private:
    void ping(const QString &to, int count = pings);

    LabFixture m_lab{u"capturestory"_s};
};

void tst_CaptureStory::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
    for (const QString &to : {u"10.0.9.12"_s, u"100.64.1.254"_s}) // addresses are learned
        VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -c 1 -W 2 "_s + to));
}

void tst_CaptureStory::ping(const QString &to, int count)
{
    VERIFY_DONE(m_lab.shell(u"a"_s, u"ping -q -i 0.02 -c %1 %2"_s.arg(count).arg(to)));
}

void tst_CaptureStory::routedPing_isOneRowAtEveryPoint()
{
    Captured captured(m_lab, {{u"a"_s, u"eth0"_s}, {u"compute-0"_s, u"eth0"_s}, {u"way"_s, u"inside"_s}, {u"way"_s, u"second"_s},
                              {u"compute-1"_s, u"eth0"_s}, {u"c"_s, u"eth0"_s}},
                      u"icmp or udp dst port 4789"_s);
    ping(u"10.0.9.12"_s);
    QCOMPARE(captured.finish(), 0);
    QCOMPARE(captured.sights(u"ICMP"_s), QStringList(2 * pings, u"111111"_s));
    const PacketRows &rows = captured.view.model().rows();
    qsizetype first = 0; // there may be ARP before it
    while (rows.at(first).line.protocol != u"ICMP")
        ++first;
    const PacketRow &row = rows.at(first);
    QVERIFY(row.sight(1).isTunnelled);
    QVERIFY(!row.sight(2).isTunnelled);
    QVERIFY2(row.tunnel.endsWith(u", 22"), qPrintable(row.tunnel));
    for (int point = 1; point < 6; ++point) // on its way
        QVERIFY(row.sight(point - 1).time < row.sight(point).time);
}

void tst_CaptureStory::translatedPing_isOneRow()
{
    Captured captured(m_lab, {{u"red/a"_s, {}}, {u"way"_s, u"inside"_s}, {u"way"_s, u"public"_s}, {u"outside"_s, u"public"_s}}, u"icmp"_s);
    ping(u"100.64.1.254"_s);
    QCOMPARE(captured.finish(), 0);
    QCOMPARE(captured.sights(u"ICMP"_s), QStringList(2 * pings, u"1111"_s));
    QVERIFY(captured.session().places().at(2).device.startsWith(u"qg-"));
}

void tst_CaptureStory::lostPacket_isSeenWhereItGot()
{
    VERIFY_DONE(m_lab.shell(u"way"_s, u"iptables -I FORWARD -p udp --dport 9 -j DROP"_s));
    Captured captured(m_lab, {{u"a"_s, u"eth0"_s}, {u"way"_s, u"inside"_s}, {u"way"_s, u"second"_s}, {u"c"_s, u"eth0"_s}}, u"udp port 9 or icmp"_s);
    VERIFY_DONE(m_lab.shell(u"a"_s, u"for i in 1 2 3; do echo $i > /dev/udp/10.0.9.12/9; sleep 0.05; done || true"_s.prepend(u"exec bash -c '"_s).append(u'\'')));
    ping(u"10.0.9.12"_s, 1);
    VERIFY_DONE(m_lab.shell(u"way"_s, u"iptables -D FORWARD -p udp --dport 9 -j DROP"_s));
    QCOMPARE(captured.finish(), 0);
    QCOMPARE(captured.sights(u"UDP"_s), QStringList(3, u"1100"_s));
    QCOMPARE(captured.sights(u"ICMP"_s), QStringList(2, u"1111"_s));
}

void tst_CaptureStory::filter_picksInTheKernel()
{
    Captured captured(m_lab, {{u"a"_s, u"eth0"_s}}, u"icmp[icmptype] == icmp-echo"_s);
    ping(u"10.0.9.12"_s);
    QCOMPARE(captured.finish(), 0);
    QCOMPARE(captured.session().counts().first().captured, qint64(pings));
    QCOMPARE(captured.view.model().rowCount(), pings);
}

void tst_CaptureStory::killedEngine_leavesWhatWasCaptured()
{
    Captured captured(m_lab, {{u"a"_s, u"eth0"_s}}, u"icmp"_s);
    ping(u"10.0.9.12"_s);
    QTRY_COMPARE_WITH_TIMEOUT(captured.view.model().rowCount(), 2 * pings, 5000);
    QSignalSpy lost(&captured.session(), &client::CaptureSession::lost);
    ::kill(m_lab.enginePid(), SIGKILL);
    QVERIFY(!lost.isEmpty() || lost.wait(5000));
    QCOMPARE(captured.view.model().rowCount(), 2 * pings);
}

QTEST_MAIN(tst_CaptureStory)
#include "tst_capturestory.moc"
