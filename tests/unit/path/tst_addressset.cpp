// SPDX-License-Identifier: GPL-3.0-or-later
// Sets as ipset save prints them, and who is in them.
#include "engine/path/netfilter/addressset.h"
#include "tests/support/errorcode.h"

#include <QTest>

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr auto saved =
    R"(create hosts hash:net family inet hashsize 1024 maxelem 65536 bucketsize 12 initval 0x4a6bda8b
add hosts 10.0.1.85
add hosts 10.0.3.0/24
add hosts 10.0.3.128/25 nomatch
add hosts 10.0.3.200
create six hash:net family inet6 hashsize 1024 maxelem 65536
add six fe80::/64
create masked hash:ip family inet netmask 24 hashsize 1024 maxelem 65536
add masked 10.0.7.0
create services hash:ip,port family inet hashsize 1024 maxelem 65536
add services 10.0.1.85,tcp:80
add services 10.0.1.86,icmp:echo-request
create pairs hash:net,net family inet hashsize 1024 maxelem 65536
add pairs 10.0.1.0/24,10.0.2.0/24
create cards hash:mac hashsize 1024 maxelem 65536
add cards FA:16:3E:00:00:01
create doors hash:net,iface family inet hashsize 1024 maxelem 65536
add doors 10.0.1.0/24,eth0
create ports bitmap:port range 0-1024
add ports 80
create all list:set size 8
add all hosts
add all masked
)";

} // namespace

class tst_AddressSet : public QObject
{
    Q_OBJECT

private slots:
    void member_data();
    void member();
    void badText_isRefused();
};

void tst_AddressSet::member_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("expected"); // 1 yes, 0 no, -1 unknown
    const QString src = u"src"_s;
    QTest::newRow("address") << u"hosts"_s << src << u"10.0.1.85"_s << 1;
    QTest::newRow("neighbour") << u"hosts"_s << src << u"10.0.1.86"_s << 0;
    QTest::newRow("subnet") << u"hosts"_s << src << u"10.0.3.9"_s << 1;
    QTest::newRow("left out of the subnet") << u"hosts"_s << src << u"10.0.3.130"_s << 0;
    QTest::newRow("and in again") << u"hosts"_s << src << u"10.0.3.200"_s << 1;
    QTest::newRow("IPv6 set") << u"six"_s << src << u"10.0.1.85"_s << 0;
    QTest::newRow("netmask") << u"masked"_s << src << u"10.0.7.9"_s << 1;
    QTest::newRow("beyond the netmask") << u"masked"_s << src << u"10.0.8.9"_s << 0;
    QTest::newRow("address and port") << u"services"_s << u"src,dst"_s << u"10.0.1.85"_s << 1;
    QTest::newRow("the other port") << u"services"_s << u"src,src"_s << u"10.0.1.85"_s << 0;
    QTest::newRow("two subnets") << u"pairs"_s << u"src,dst"_s << u"10.0.1.85"_s << 1;
    QTest::newRow("two subnets the other way") << u"pairs"_s << u"dst,src"_s << u"10.0.1.85"_s << 0;
    QTest::newRow("hardware address") << u"cards"_s << src << u"10.0.1.85"_s << 1;
    QTest::newRow("a device") << u"doors"_s << u"src,src"_s << u"10.0.1.85"_s << -1;
    QTest::newRow("a device, but another address")
        << u"doors"_s << u"src,src"_s << u"10.0.2.85"_s << 0;
    QTest::newRow("port") << u"ports"_s << u"dst"_s << u"10.0.1.85"_s << 1;
    QTest::newRow("port the other way") << u"ports"_s << src << u"10.0.1.85"_s << 0;
    QTest::newRow("sets in a set") << u"all"_s << src << u"10.0.7.1"_s << 1;
    QTest::newRow("not in the sets of a set") << u"all"_s << src << u"10.0.9.1"_s << 0;
    QTest::newRow("no such set") << u"none"_s << src << u"10.0.1.85"_s << -1;
}

void tst_AddressSet::member()
{
    QFETCH(const QString, set);
    QFETCH(const QString, ends);
    QFETCH(const QString, source);
    QFETCH(const int, expected);
    Packet packet;
    packet.protocol = Protocol::Tcp;
    packet.ethSrc = *MacAddress::parse(u"fa:16:3e:00:00:01");
    packet.ipSrc = *Ipv4Address::parse(source);
    packet.ipDst = *Ipv4Address::parse(u"10.0.2.8");
    packet.srcPort = 40000;
    packet.dstPort = 80;
    SetMatch match{set, {}};
    for (const QString &end : ends.split(u','))
        match.ends.append(end == "src"_L1 ? End::Source : End::Destination);

    const auto answer = isMember(parseAddressSets(saved), match, packet);

    QCOMPARE(answer ? int(*answer) : -1, expected);
}

void tst_AddressSet::badText_isRefused()
{
    for (const char *const text : {"hello", "add unknown 10.0.0.1", "create a"})
        QCOMPARE(codeOf([text] { parseAddressSets(text); }), ErrorCode::BadReply);
    QVERIFY(parseAddressSets({}).isEmpty());
}

QTEST_APPLESS_MAIN(tst_AddressSet)
#include "tst_addressset.moc"
