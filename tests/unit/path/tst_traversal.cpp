// SPDX-License-Identifier: GPL-3.0-or-later
// What rules do to a packet, case by case. That the kernel does the same is seen in
// tests/service/netfilter.
#include "tests/unit/path/walked.h"

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_Traversal : public QObject
{
    Q_OBJECT

private slots:
    void match_data();
    void match();
    void chains_data();
    void chains();
    void unknownMatters_data();
    void unknownMatters();
    void marks_data();
    void marks();
    void hooks_haveTheKernelsOrder();
    void devices_areTheHooks();
    void decision_isTheFiltersOwn();
    void zone_isTheFirstRules();
    void untracked_hasNoConnection();
    void loopsOfChains_end();
    void arpAndEmptyRules_pass();
    void foreignChains_mayDropWhatPasses();
};

void tst_Traversal::match_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("expected"); // accept: does not fit
    const auto row = [](const char *words, Protocol protocol, const char *expected) {
        QTest::addRow("%s, %s", words, qPrintable(protocolName(protocol)))
            << QString::fromLatin1(words) << protocol << QString::fromLatin1(expected);
    };
    const char *const fits = "drop";
    const char *const not_ = "accept";
    const char *const unknown = "unknown";
    using enum Protocol;
    row("-s 10.0.1.0/24", Tcp, fits);
    row("! -s 10.0.1.0/24", Tcp, not_);
    row("-d 10.0.2.8/32", Tcp, fits);
    row("-d 0.0.2.8/0.0.255.255", Tcp, fits);
    row("-d 10.0.1.85/32", Tcp, not_);
    row("-i qr-1", Tcp, fits);
    row("-i qr-", Tcp, not_);
    row("-i qr-+ -o qr-+", Tcp, fits);
    row("! -o qg-1", Tcp, fits);
    row("-p tcp", Tcp, fits);
    row("-p tcp", Udp, not_);
    row("! -p tcp", Icmp, fits);
    row("-p sctp", Tcp, not_);
    row("! -p sctp", Tcp, fits);
    row("-p tcp -m tcp --dport 80", Tcp, fits);
    row("-p tcp -m tcp ! --dport 80", Tcp, not_);
    row("-p tcp -m tcp --sport 1024:65535", Tcp, fits);
    row("-p udp -m udp --dport 53", Udp, not_);
    row("-p tcp -m multiport --dports 22,79:81", Tcp, fits);
    row("-p tcp -m multiport --ports 40000", Tcp, fits);
    row("-p tcp -m multiport ! --sports 40000", Tcp, not_);
    row("-p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN", Tcp, fits);
    row("-p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN", Tcp, not_);
    row("-p tcp -m tcp --tcp-flags SYN,ACK SYN,ACK", Tcp, not_);
    row("-p icmp -m icmp --icmp-type 8", Icmp, fits);
    row("-p icmp -m icmp --icmp-type 8/1", Icmp, not_);
    row("-p icmp -m icmp --icmp-type echo-reply", Icmp, not_);
    row("-p icmp -m icmp --icmp-type any", Icmp, fits);
    row("-m conntrack --ctstate NEW", Udp, fits);
    row("-m conntrack ! --ctstate DNAT", Udp, fits);
    row("-m state --state RELATED,ESTABLISHED", Udp, not_);
    row("-m conntrack --ctdir ORIGINAL", Udp, fits);
    row("-m set --match-set friends src", Udp, fits);
    row("-m set --match-set friends dst", Udp, not_);
    row("-m set ! --match-set friends dst", Udp, fits);
    row("-m set --match-set strangers dst", Udp, unknown);
    row("-m mac --mac-source FA:16:3E:00:00:01", Udp, fits);
    row("-m mac ! --mac-source FA:16:3E:00:00:01", Udp, not_);
    row("-m mark --mark 0x1/0xffff", Udp, not_);
    row("-m mark ! --mark 0x4000000/0xffff0000", Udp, fits);
    row("-m connmark --mark 0x0/0xffff0000", Udp, fits);
    row("-m addrtype --dst-type LOCAL", Udp, fits);
    row("-m addrtype --src-type LOCAL,BROADCAST", Udp, not_);
    row("-m addrtype ! --src-type UNICAST", Udp, not_);
    row("-m pkttype --pkt-type unicast", Udp, fits);
    row("-m pkttype --pkt-type broadcast", Udp, not_);
    row("-m iprange --src-range 10.0.1.80-10.0.1.90", Udp, fits);
    row("-m ttl --ttl-gt 63", Udp, fits);
    row("-m ttl --ttl-lt 64", Udp, not_);
    row("-m length --length 84", Udp, fits);
    row("-f", Udp, not_);
    row("! -f", Udp, fits);
    row("-m limit --limit 3/hour", Udp, unknown);
    row("-m socket --transparent", Udp, unknown);
    row("-m limit --limit 3/hour -p tcp", Udp, not_); // what else is known decides
    row("-p tcp -m limit --limit 3/hour", Udp, not_);
}

void tst_Traversal::match()
{
    QFETCH(const QString, words);
    QFETCH(const Protocol, protocol);
    QFETCH(const QString, expected);

    const Traversal traversal = traverse(filter({u"FORWARD %1 -j DROP"_s.arg(words)}),
                                         Hook::Forward, packetOf(protocol), between());

    QCOMPARE(nameOf(traversal.verdict), expected);
    QCOMPARE(pathOf(traversal), expected == "accept"_L1 ? u"P"_s
                                : expected == "drop"_L1 ? u"1"_s
                                                        : QString());
}

void tst_Traversal::chains_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QStringList &rules, const char *verdict,
                        const char *path) {
        QTest::newRow(name) << rules << QString::fromLatin1(verdict) << QString::fromLatin1(path);
    };
    row("policy", {}, "drop", "P");
    row("the first that fits",
        {u"FORWARD -p udp -j ACCEPT"_s, u"FORWARD -j ACCEPT"_s, u"FORWARD -j DROP"_s}, "accept",
        "2");
    row("reject", {u"FORWARD -j REJECT"_s}, "reject", "1");
    row("back from the end of a chain",
        {u"FORWARD -j own"_s, u"FORWARD -j ACCEPT"_s, u"own -p udp -j DROP"_s}, "accept", "1 2");
    row("RETURN",
        {u"FORWARD -j own"_s, u"FORWARD -j ACCEPT"_s, u"own -j RETURN"_s, u"own -j DROP"_s},
        "accept", "1 own/1 2");
    row("RETURN from the kernel's chain", {u"FORWARD -j RETURN"_s, u"FORWARD -j ACCEPT"_s}, "drop",
        "1 P");
    row("no way back from -g", {u"FORWARD -g own"_s, u"FORWARD -j ACCEPT"_s, u"own -j RETURN"_s},
        "drop", "1 own/1 P");
    row("-g in a chain comes back to who jumped",
        {u"FORWARD -j own"_s, u"FORWARD -j ACCEPT"_s, u"own -g other"_s, u"own -j DROP"_s,
         u"other -j LOG"_s},
        "accept", "1 own/1 other/1 2");
    row("a rule without a target counts", {u"FORWARD"_s, u"FORWARD -j ACCEPT"_s}, "accept", "1 2");
    row("a limit before what changes nothing",
        {u"FORWARD -m limit --limit 3/hour -j LOG"_s, u"FORWARD -j ACCEPT"_s}, "accept", "1? 2");
    row("a limit that nothing depends on",
        {u"FORWARD -m limit --limit 3/hour -j own"_s, u"FORWARD -j ACCEPT"_s, u"own -j ACCEPT"_s},
        "accept", "1? 2");
    row("a target that is not met",
        {u"FORWARD -p udp -j NFQUEUE --queue-num 0"_s, u"FORWARD -j ACCEPT"_s}, "accept", "2");
}

void tst_Traversal::chains()
{
    QFETCH(const QStringList, rules);
    const Traversal traversal =
        traverse(filter(rules, u"DROP"_s), Hook::Forward, packetOf(Protocol::Tcp), between());
    QTEST(nameOf(traversal.verdict), "verdict");
    QTEST(pathOf(traversal), "path");
    QCOMPARE(traversal.decision, std::optional(traversal.steps.last().rule));
}

void tst_Traversal::unknownMatters_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("text");
    QTest::newRow("a limit that decides")
        << QStringList{u"FORWARD -m limit --limit 3/hour -j ACCEPT"_s} << u"limit --limit 3/hour"_s
        << u"-A FORWARD -m limit --limit 3/hour -j ACCEPT"_s;
    QTest::newRow("a limit that marks")
        << QStringList{u"FORWARD -m limit --limit 3/hour -j MARK --set-xmark 0x1/0x1"_s,
                       u"FORWARD -j ACCEPT"_s}
        << u"limit --limit 3/hour"_s
        << u"-A FORWARD -m limit --limit 3/hour -j MARK --set-xmark 0x1/0x1"_s;
    QTest::newRow("a target") << QStringList{u"FORWARD -j own"_s, u"own -j NFQUEUE --queue-num 0"_s}
                              << u"-j NFQUEUE"_s << u"-A own -j NFQUEUE --queue-num 0"_s;
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many.append(u"FORWARD -m limit --limit %1/hour -j own"_s.arg(i + 1));
    QTest::newRow("more doubts than can be walked")
        << many << u"limit --limit 1/hour"_s << u"-A FORWARD -m limit --limit 1/hour -j own"_s;
}

void tst_Traversal::unknownMatters()
{
    QFETCH(const QStringList, rules);
    const Traversal traversal =
        traverse(filter(rules, u"DROP"_s), Hook::Forward, packetOf(Protocol::Tcp), between());
    QCOMPARE(traversal.verdict, Verdict::Unknown);
    QTEST(traversal.unknown, "unknown");
    QTEST(traversal.decision->text, "text");
}

void tst_Traversal::marks_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<quint32>("mark");
    QTest::addColumn<quint32>("connectionMark");
    const auto row = [](const char *target, quint32 mark, quint32 connectionMark) {
        QTest::newRow(target) << QString::fromLatin1(target) << mark << connectionMark;
    };
    // Before: mark 0x12345678, of the connection 0xabcd0042.
    row("MARK --set-xmark 0x1/0xffff", 0x12340001, 0xabcd0042);
    row("MARK --set-xmark 0x1", 0x1, 0xabcd0042);
    row("MARK --set-xmark 0xf0f/0xff", 0x12345678 - 0x78 + 0x0f - 0x600 + 0x900,
        0xabcd0042); // beyond the mask: XOR
    row("MARK --set-mark 0x1/0xff00", 0x12340079, 0xabcd0042);
    row("MARK --and-mark 0xff", 0x78, 0xabcd0042);
    row("MARK --or-mark 0xf", 0x1234567f, 0xabcd0042);
    row("MARK --xor-mark 0xff", 0x12345687, 0xabcd0042);
    row("CONNMARK --set-xmark 0x5/0xff", 0x12345678, 0xabcd0005);
    row("CONNMARK --save-mark", 0x12345678, 0x12345678);
    row("CONNMARK --save-mark --nfmask 0xffff0000 --ctmask 0xffff0000", 0x12345678, 0x12340042);
    row("CONNMARK --save-mark --nfmask 0xff00 --ctmask 0xffff", 0x12345678, 0xabcd5600);
    row("CONNMARK --restore-mark --nfmask 0xffff --ctmask 0xff", 0x12340042, 0xabcd0042);
    row("CONNMARK --restore-mark --nfmask 0xffff0000 --ctmask 0xffff0000", 0xabcd5678, 0xabcd0042);
    row("CONNMARK --restore-mark --mask 0xff", 0x12345642, 0xabcd0042);
}

void tst_Traversal::marks()
{
    QFETCH(const QString, target);
    TraversalContext context = between();
    context.mark = 0x12345678;
    context.connection.mark = 0xabcd0042;

    const Traversal traversal = traverse(table(u"mangle"_s, {u"FORWARD -j "_s + target}),
                                         Hook::Forward, packetOf(Protocol::Udp), context);

    QTEST(traversal.mark, "mark");
    QTEST(traversal.connection.mark, "connectionMark");
    const Step &step = traversal.steps.first();
    const bool ofConnection = step.effect == Effect::ConnectionMark;
    QVERIFY(ofConnection || step.effect == Effect::Mark);
    QCOMPARE(step.value, ofConnection ? traversal.connection.mark : traversal.mark);
}

void tst_Traversal::hooks_haveTheKernelsOrder()
{
    QString text;
    for (const char *const name : {"security", "filter", "nat", "mangle", "raw"}) {
        text += u"*%1\n"_s.arg(QLatin1StringView(name));
        for (const char *const chain : {"PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"})
            text += u"-A %1\n"_s.arg(QLatin1StringView(chain));
        text += u"COMMIT\n"_s;
    }
    const SavedRules rules = savedRules(text);
    const auto tables = [&rules](Hook hook) {
        QStringList names;
        const Traversal traversal = traverse(rules, hook, packetOf(Protocol::Udp), between());
        for (const Step &step : traversal.steps) {
            if (step.rule.number == 1)
                names.append(step.rule.table);
        }
        return names.join(u' ');
    };
    QCOMPARE(tables(Hook::Prerouting), u"raw mangle nat"_s);
    QCOMPARE(tables(Hook::Input), u"mangle filter nat security"_s);
    QCOMPARE(tables(Hook::Forward), u"mangle filter security"_s);
    QCOMPARE(tables(Hook::Output), u"raw mangle nat filter security"_s);
    QCOMPARE(tables(Hook::Postrouting), u"mangle nat"_s);
}

void tst_Traversal::devices_areTheHooks()
{
    const QStringList chains{u"PREROUTING"_s, u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s,
                             u"POSTROUTING"_s};
    const auto hooksThatFit = [&chains](const QString &words, const QString &physOut) {
        QString text = u"*mangle\n:own - [0:0]\n-A own %1 -j MARK --set-xmark 0x1\n"_s.arg(words);
        for (const QString &chain : chains)
            text += u"-A %1 -j own\n"_s.arg(chain);
        const SavedRules rules = savedRules(text + u"COMMIT\n"_s);
        TraversalContext context = between();
        context.physIn = physOut.isEmpty() ? QString() : u"tap1"_s;
        context.physOut = physOut;
        QStringList fitting;
        for (int hook = 0; hook < chains.size(); ++hook) {
            if (traverse(rules, Hook(hook), packetOf(Protocol::Udp), context).mark == 1)
                fitting.append(chains.at(hook));
        }
        return fitting.join(u' ');
    };
    QCOMPARE(hooksThatFit(u"-i qr-1"_s, {}), u"PREROUTING INPUT FORWARD POSTROUTING"_s);
    QCOMPARE(hooksThatFit(u"-i qr-1"_s, u"qvb1"_s),
             u"PREROUTING INPUT FORWARD"_s); // br_nf_post_routing() names none
    QCOMPARE(hooksThatFit(u"-o qr-2"_s, {}), u"FORWARD OUTPUT POSTROUTING"_s);
    QCOMPARE(hooksThatFit(u"-m physdev --physdev-out qvb1"_s, u"qvb1"_s), u"FORWARD POSTROUTING"_s);
}

void tst_Traversal::decision_isTheFiltersOwn()
{
    const SavedRules rules =
        savedRules(u"*mangle\n-A FORWARD -j ACCEPT\nCOMMIT\n"
                   "*filter\n-A FORWARD -m comment --comment \"let in\" -j ACCEPT\nCOMMIT\n"
                   "*security\n:FORWARD ACCEPT [0:0]\nCOMMIT\n"_s);
    const Traversal traversal = traverse(rules, Hook::Forward, packetOf(Protocol::Udp), between());
    QCOMPARE(traversal.decision->table, u"filter"_s);
    QCOMPARE(traversal.decision->number, 1);
    QCOMPARE(traversal.decision->comment, u"let in"_s);
    QCOMPARE(traversal.steps.size(), 3);
}

void tst_Traversal::zone_isTheFirstRules()
{
    const SavedRules rules =
        savedRules(u"*raw\n-A PREROUTING -m conntrack --ctstate INVALID -j LOG\n"
                   "-A PREROUTING -j CT --zone 4097\n-A PREROUTING -j CT --zone 7\n"
                   "-A PREROUTING -m conntrack --ctstate NEW -j LOG\nCOMMIT\n"_s);
    TraversalContext context = between();
    context.connection.zone = 9;
    const Traversal traversal = traverse(rules, Hook::Prerouting, packetOf(Protocol::Udp), context);
    QCOMPARE(traversal.connection.zone, 4097);
    QCOMPARE(traverse({}, Hook::Prerouting, packetOf(Protocol::Udp), context).connection.zone, 0);
    QCOMPARE(traverse({}, Hook::Input, packetOf(Protocol::Udp), context).connection.zone, 9);
    QCOMPARE(traversal.steps.size(), 5);
    QCOMPARE(traversal.steps.at(1).effect, Effect::Zone);
    QCOMPARE(traversal.steps.at(1).value, 4097);
    QCOMPARE(traversal.steps.at(2).effect, Effect::None);
}

void tst_Traversal::untracked_hasNoConnection()
{
    const SavedRules rules = savedRules(
        u"*raw\n-A PREROUTING -j CT --notrack\nCOMMIT\n"
        "*mangle\n-A PREROUTING -m connmark ! --mark 0x5 -j MARK --set-xmark 0x1\n"
        "-A PREROUTING -m conntrack --ctstate UNTRACKED -j CONNMARK --set-xmark 0x9\nCOMMIT\n"
        "*nat\n-A PREROUTING -j DNAT --to-destination 10.0.9.9\nCOMMIT\n"_s);
    const Traversal traversal =
        traverse(rules, Hook::Prerouting, packetOf(Protocol::Udp), between());
    QCOMPARE(traversal.connection.state, ConnectionState::Untracked);
    QCOMPARE(traversal.connection.mark, 0);
    QCOMPARE(traversal.mark, 0);
    QCOMPARE(traversal.packet, packetOf(Protocol::Udp));
    QCOMPARE(traversal.steps.size(), 4); // two rules, two policies
}

void tst_Traversal::loopsOfChains_end()
{
    for (const QStringList &rules :
         {QStringList{u"FORWARD -j own"_s, u"own -j other"_s, u"other -j own"_s},
          QStringList{u"FORWARD -g own"_s, u"own -g own"_s}}) {
        const Traversal traversal =
            traverse(filter(rules), Hook::Forward, packetOf(Protocol::Udp), between());
        QCOMPARE(traversal.verdict, Verdict::Unknown);
        QCOMPARE(traversal.unknown, u"a loop of chains"_s);
    }
}

void tst_Traversal::arpAndEmptyRules_pass()
{
    const Packet arp = packetOf(Protocol::Arp);
    const Traversal passed =
        traverse(filter({u"FORWARD -j DROP"_s}), Hook::Forward, arp, between());
    QCOMPARE(passed.verdict, Verdict::Accept);
    QCOMPARE(passed.packet, arp);
    QVERIFY(!passed.decision);
    const Traversal unfiltered = traverse({}, Hook::Forward, packetOf(Protocol::Udp), between());
    QCOMPARE(unfiltered.verdict, Verdict::Accept);
    QVERIFY(!unfiltered.decision && unfiltered.steps.isEmpty());
    const SavedRules foreign = savedRules(u"# Table `filter' is incompatible, use 'nft' tool.\n"_s);
    QCOMPARE(traverse(foreign, Hook::Forward, packetOf(Protocol::Udp), between()).verdict,
             Verdict::Unknown);
}

void tst_Traversal::foreignChains_mayDropWhatPasses()
{
    SavedRules rules = filter({u"FORWARD -p udp -j DROP"_s});
    rules.foreignChains = {{u"inet firewall"_s, u"between"_s, Hook::Forward, false},
                           {u"bridge filter"_s, u"FIRST"_s, Hook::Prerouting, true}};
    const auto walked = [&rules](Hook hook, Protocol protocol, const QString &port) {
        TraversalContext context = between();
        context.physIn = port;
        return traverse(rules, hook, packetOf(protocol), context);
    };
    QCOMPARE(walked(Hook::Forward, Protocol::Udp, {}).verdict, Verdict::Drop);
    QCOMPARE(walked(Hook::Forward, Protocol::Tcp, {}).verdict, Verdict::Unknown);
    QCOMPARE(walked(Hook::Forward, Protocol::Tcp, {}).decision->table, u"inet firewall"_s);
    QCOMPARE(walked(Hook::Prerouting, Protocol::Tcp, {}).verdict, Verdict::Accept);
    QCOMPARE(walked(Hook::Prerouting, Protocol::Tcp, u"tap1"_s).verdict, Verdict::Unknown);
    QCOMPARE(walked(Hook::Output, Protocol::Tcp, u"tap1"_s).verdict, Verdict::Accept);
}

QTEST_APPLESS_MAIN(tst_Traversal)
#include "tst_traversal.moc"
