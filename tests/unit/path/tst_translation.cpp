// SPDX-License-Identifier: GPL-3.0-or-later
// Network address translation of a packet and of its reply.
#include "tests/unit/path/walked.h"

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_Translation : public QObject
{
    Q_OBJECT

private slots:
    void target_data();
    void target();
    void reply_isTranslatedBack();
    void randomPort_isNotKnown();
    void target_isForTheFirstPacket();
};

void tst_Translation::target_data()
{
    QTest::addColumn<Hook>("hook");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("expected"); // the end that changed
    const auto row = [](Hook hook, const char *target, Protocol protocol, const char *expected) {
        QTest::addRow("%s, %s", target, qPrintable(protocolName(protocol)))
            << hook << QString::fromLatin1(target) << protocol << QString::fromLatin1(expected);
    };
    using enum Hook;
    using enum Protocol;
    row(Prerouting, "DNAT --to-destination 10.0.9.9", Tcp, "10.0.9.9:80");
    row(Prerouting, "DNAT --to-destination 10.0.9.9:8080", Tcp, "10.0.9.9:8080");
    row(Prerouting, "DNAT --to-destination 10.0.9.9:8080", Icmp, "10.0.9.9:0");
    row(Prerouting, "DNAT --to-destination :70-90", Tcp, "none"); // its port is one of them
    row(Prerouting, "DNAT --to-destination :81-90", Tcp, "unknown");
    row(Prerouting, "DNAT --to-destination 10.0.9.9-10.0.9.10", Tcp, "unknown");
    row(Prerouting, "DNAT --to-destination 10.0.2.8", Tcp, "none");
    row(Output, "DNAT --to-destination 10.0.9.9", Udp, "10.0.9.9:80");
    row(Output, "REDIRECT --to-ports 9697", Tcp, "127.0.0.1:9697");
    row(Prerouting, "REDIRECT --to-ports 9697", Tcp, "drop"); // qr-1 has no address here
    row(Postrouting, "SNAT --to-source 100.64.1.9", Tcp, "100.64.1.9:40000");
    row(Postrouting, "SNAT --to-source 100.64.1.9:77", Udp, "100.64.1.9:77");
    row(Postrouting, "SNAT --to-source 100.64.1.9 --random-fully", Tcp, "100.64.1.9:40000 random");
    row(Postrouting, "SNAT --to-source 100.64.1.9 --random-fully", Icmp, "100.64.1.9:0 random");
    row(Postrouting, "MASQUERADE", Tcp, "100.64.1.10:40000");
    row(Input, "SNAT --to-source 100.64.1.9", Tcp, "100.64.1.9:40000");
}

void tst_Translation::target()
{
    QFETCH(const Hook, hook);
    QFETCH(const QString, target);
    QFETCH(const Protocol, protocol);
    QFETCH(const QString, expected);
    const QStringList chains{u"PREROUTING"_s, u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s,
                             u"POSTROUTING"_s};
    const SavedRules rules =
        savedRules(u"*nat\n-A %1 -j %2\nCOMMIT\n"_s.arg(chains.at(int(hook)), target));

    const Traversal traversal =
        traverse(rules, hook, packetOf(protocol), between(u"qr-1"_s, u"qg-1"_s));

    if (expected == "unknown"_L1 || expected == "drop"_L1) {
        QCOMPARE(nameOf(traversal.verdict), expected);
        return;
    }
    const auto &made = traversal.connection.destination ? traversal.connection.destination
                                                        : traversal.connection.source;
    const Packet &after = traversal.packet;
    QCOMPARE(made ? textOf(made->after) + (made->isPortRandom ? u" random"_s : QString())
                  : u"none"_s,
             expected);
    if (!made) {
        QCOMPARE(after, packetOf(protocol));
        return;
    }
    const bool isDestination = hook == Hook::Prerouting || hook == Hook::Output;
    QCOMPARE(isDestination, traversal.connection.destination.has_value());
    QCOMPARE(isDestination ? after.ipDst : after.ipSrc, made->after.address);
    QCOMPARE(isDestination ? after.dstPort : after.srcPort, made->after.port);
    QCOMPARE(traversal.decision->number, 1);
}

void tst_Translation::reply_isTranslatedBack()
{
    const SavedRules rules = savedRules(
        u"*nat\n-A PREROUTING -d 10.0.2.8/32 -j DNAT --to-destination 10.0.9.9:8080\n"
        "-A POSTROUTING -j SNAT --to-source 100.64.1.9:77\nCOMMIT\n"
        "*filter\n-A FORWARD -m conntrack --ctstate DNAT -j ACCEPT\n-A FORWARD -j DROP\nCOMMIT\n"_s);
    TraversalContext context = between();
    const Packet first = packetOf(Protocol::Tcp);
    Packet packet = first;
    const auto pass = [&](Hook hook) {
        const Traversal traversal = traverse(rules, hook, packet, context);
        QCOMPARE(traversal.verdict, Verdict::Accept);
        packet = traversal.packet;
        context.connection = traversal.connection;
    };
    for (const Hook hook : {Hook::Prerouting, Hook::Forward, Hook::Postrouting})
        pass(hook);
    QCOMPARE(textOf({packet.ipSrc, packet.srcPort}), u"100.64.1.9:77"_s);
    QCOMPARE(textOf({packet.ipDst, packet.dstPort}), u"10.0.9.9:8080"_s);

    std::swap(packet.ipSrc, packet.ipDst);
    std::swap(packet.srcPort, packet.dstPort);
    context.connection.state = ConnectionState::Established;
    context.connection.isReply = true;
    for (const Hook hook : {Hook::Prerouting, Hook::Forward, Hook::Postrouting})
        pass(hook);

    QCOMPARE(textOf({packet.ipSrc, packet.srcPort}), textOf({first.ipDst, first.dstPort}));
    QCOMPARE(textOf({packet.ipDst, packet.dstPort}), textOf({first.ipSrc, first.srcPort}));
}

void tst_Translation::randomPort_isNotKnown()
{
    const SavedRules rules = filter({u"FORWARD -p tcp -m tcp --sport 1024:65535 -j DROP"_s});
    TraversalContext context = between();
    const Packet packet = packetOf(Protocol::Tcp);
    context.connection.source = Translation{{}, {packet.ipSrc, packet.srcPort}, true};
    QCOMPARE(traverse(rules, Hook::Forward, packet, context).verdict, Verdict::Unknown);
}

void tst_Translation::target_isForTheFirstPacket()
{
    const SavedRules rules =
        savedRules(u"*nat\n-A PREROUTING -j DNAT --to-destination 10.0.9.9\nCOMMIT\n"_s);
    TraversalContext later = between();
    later.connection.isFirstPacket = false;
    TraversalContext established = between();
    established.connection.state = ConnectionState::Established;
    TraversalContext translated = between();
    translated.connection.destination =
        Translation{{Ipv4Address(0x0a000208), 80}, {Ipv4Address(0x0a000707), 80}};
    for (const TraversalContext &context : {later, established, translated}) {
        const Traversal traversal =
            traverse(rules, Hook::Prerouting, packetOf(Protocol::Tcp), context);
        QVERIFY(traversal.steps.isEmpty());
        QCOMPARE(traversal.packet.ipDst.toString(),
                 context.connection.destination ? u"10.0.7.7"_s : u"10.0.2.8"_s);
    }
}

QTEST_APPLESS_MAIN(tst_Translation)
#include "tst_translation.moc"
