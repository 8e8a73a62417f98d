// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of `ovs-appctl dpctl/dump-conntrack -m`, as Open vSwitch 3.1 prints them.
#include "engine/host/ovs/trackedconnections.h"

#include <QTest>

using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_TrackedConnections : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void noConnection_data();
    void noConnection();
};

void tst_TrackedConnections::parse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("zone");
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("tuple");

    QTest::newRow("tcp") << u"tcp,orig=(src=10.0.0.11,dst=10.0.0.10,sport=41732,dport=80),reply=(src=10.0.0.10,dst=10.0.0.11,"
                            "sport=80,dport=41732),zone=1,timeout=86399,mark=1,protoinfo=(state_orig=ESTABLISHED,"
                            "state_reply=ESTABLISHED,wscale_orig=7,wscale_reply=7)"_s
                         << 6 << 1 << 1
                         << u"ct_nw_src=10.0.0.11,ct_nw_dst=10.0.0.10,ct_nw_proto=6,ct_tp_src=41732,ct_tp_dst=80"_s;
    QTest::newRow("udp") << u"udp,orig=(src=10.0.0.11,dst=10.0.0.10,sport=4000,dport=53),reply=(src=10.0.0.10,dst=10.0.0.11,"
                            "sport=53,dport=4000),zone=12,timeout=30"_s
                         << 17 << 12 << 0
                         << u"ct_nw_src=10.0.0.11,ct_nw_dst=10.0.0.10,ct_nw_proto=17,ct_tp_src=4000,ct_tp_dst=53"_s;
    QTest::newRow("icmp") << u"icmp,orig=(src=10.0.0.11,dst=10.0.0.10,id=7142,type=8,code=0),reply=(src=10.0.0.10,"
                             "dst=10.0.0.11,id=7142,type=0,code=0),zone=1,timeout=27"_s
                          << 1 << 1 << 0
                          << u"ct_nw_src=10.0.0.11,ct_nw_dst=10.0.0.10,ct_nw_proto=1,icmp_id=7142,icmp_type=8,icmp_code=0"_s;
    QTest::newRow("IPv6") << u"tcp,orig=(src=fe80::1,dst=fe80::2,sport=1,dport=2),reply=(src=fe80::2,dst=fe80::1,sport=2,"
                             "dport=1),zone=3,mark=0x1"_s
                          << 6 << 3 << 1 << u"ct_ipv6_src=fe80::1,ct_ipv6_dst=fe80::2,ct_nw_proto=6,ct_tp_src=1,ct_tp_dst=2"_s;
    QTest::newRow("a protocol without a word") << u"47,orig=(src=10.0.0.1,dst=10.0.0.2),reply=(src=10.0.0.2,dst=10.0.0.1)"_s
                                               << 47 << 0 << 0 << u"ct_nw_src=10.0.0.1,ct_nw_dst=10.0.0.2,ct_nw_proto=47"_s;
}

void tst_TrackedConnections::parse()
{
    QFETCH(const QString, line);
    QFETCH(const int, protocol);
    QFETCH(const int, zone);
    QFETCH(const int, mark);
    QFETCH(const QString, tuple);

    const auto found = parseConnection(line);

    QVERIFY(found.has_value());
    QCOMPARE(found->connection.protocol, protocol);
    QCOMPARE(found->connection.zone, zone);
    QCOMPARE(int(found->mark), mark);
    QCOMPARE(found->tuple, tuple);
    QCOMPARE(found->connection.isIpv6, line.contains(u"fe80"_s));
}

void tst_TrackedConnections::noConnection_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"no conntrack here"_s;
    QTest::newRow("cut off") << u"tcp,orig=(src=10.0.0.11,dst=10.0"_s;
    QTest::newRow("no address") << u"tcp,orig=(src=,dst=10.0.0.1),reply=()"_s;
    QTest::newRow("two families") << u"tcp,orig=(src=fe80::1,dst=10.0.0.1),reply=()"_s;
}

void tst_TrackedConnections::noConnection()
{
    QFETCH(const QString, line);

    QVERIFY(!parseConnection(line).has_value());
}

QTEST_APPLESS_MAIN(tst_TrackedConnections)
#include "tst_trackedconnections.moc"
