// SPDX-License-Identifier: GPL-3.0-or-later
// Packet filters, sets and tracked connections against the kernel and iptables of this machine.
#include "engine/host/netfilter/conntracktable.h"
#include "engine/host/netfilter/ipsets.h"
#include "engine/host/netfilter/rulesetdifference.h"
#include "engine/host/netfilter/rulesetgeneration.h"
#include "engine/host/netlink/namespaces.h"
#include "tests/support/privateworld.h"

#include <QRegularExpression>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/run/filtered"_s;

QByteArray runHere(const QString &program, const QStringList &arguments, const QString &input = {})
{
    ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments;
    spec.place.networkNamespace = path;
    spec.input = input.toUtf8();
    return runChecked(spec).output;
}

/// What iptables-save prints, without comments and counters.
QByteArray saved()
{
    QByteArrayList lines;
    for (const QByteArray &line : runHere(u"iptables-save"_s, {}).split('\n')) {
        // The kernel's own chains are there or not, whatever the rules are.
        if (line.startsWith("-A") || line.contains(" - "))
            lines.append(line.left(line.indexOf(" [")));
    }
    return lines.join('\n');
}

QString filter(const QStringList &chains, const QStringList &rules)
{
    QString text = u"*filter\n"_s;
    for (const QString &chain : chains)
        text += u":%1 - [0:0]\n"_s.arg(chain);
    for (const QString &rule : rules)
        text += u"-A %1\n"_s.arg(rule);
    return text + u"COMMIT\n"_s;
}

/// A datagram to ourselves, which is tracked.
void sendDatagram(quint16 fromPort, quint16 toPort)
{
    inNamespace(path, [&] {
        const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        name.sin_port = htons(fromPort);
        QCOMPARE(bind(descriptor, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
        name.sin_port = htons(toPort);
        QCOMPARE(sendto(descriptor, "x", 1, 0, reinterpret_cast<sockaddr *>(&name), sizeof name), 1);
        close(descriptor);
    });
}

} // namespace

class tst_Netfilter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void difference_data();
    void difference();
    void generation_countsChanges();
    void sets_areChangedAndRead();
    void forgottenConnections_areGone();

private:
    NetlinkSocket m_place;
};

void tst_Netfilter::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_Netfilter::init()
{
    m_place = createNamespace(path);
}

void tst_Netfilter::cleanup()
{
    m_place = {};
    removeNamespace(path);
}

void tst_Netfilter::difference_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, const QString &after) {
        QTest::addRow("%s", name) << before << after;
        QTest::addRow("%s, backwards", name) << after << before;
    };
    const QStringList chains{u"one"_s, u"two"_s};
    const QStringList rules{u"FORWARD -j one"_s, u"one -s 10.0.0.1/32 -j RETURN"_s, u"one -p tcp -m tcp --dport 80 -j RETURN"_s,
                            u"one -j two"_s, u"two -j DROP"_s};
    const QString base = filter(chains, rules);

    row("the same", base, base);
    QStringList more = rules;
    more.insert(2, u"one -p tcp -m tcp --dport 81 -j RETURN"_s);
    more.insert(3, u"one -p tcp -m tcp --dport 82 -j RETURN"_s);
    row("rules in the middle", base, filter(chains, more));
    row("another order", base, filter(chains, {rules.at(0), rules.at(2), rules.at(1), rules.at(3), rules.at(4)}));
    row("a chain that others jump to", base,
        filter(chains + QStringList{u"three"_s}, rules + QStringList{u"FORWARD -j three"_s, u"three -j ACCEPT"_s, u"two -j three"_s}));
    row("an emptied chain", base, filter(chains, rules.mid(0, 4)));
    row("other chains altogether", base, filter({u"other"_s}, {u"INPUT -j other"_s, u"other -j ACCEPT"_s}));
    row("nothing left", base, filter({}, {}));
}

void tst_Netfilter::difference()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    runHere(u"iptables-restore"_s, {}, after);
    const QByteArray expected = saved();
    runHere(u"iptables-restore"_s, {}, before);

    const QString text = rulesetDifference(before, after);

    QCOMPARE(text.isEmpty(), before == after);
    if (!text.isEmpty())
        runHere(u"iptables-restore"_s, {u"--noflush"_s}, text);
    QStringList had = QString::fromUtf8(saved()).split(u'\n');
    QStringList wanted = QString::fromUtf8(expected).split(u'\n');
    // Chains are listed in the order in which they were made, rules in theirs.
    const auto sortChains = [](QStringList &lines) {
        std::stable_sort(lines.begin(), lines.end(), [](const QString &a, const QString &b) {
            return a.section(u' ', 0, 1) < b.section(u' ', 0, 1);
        });
    };
    sortChains(had);
    sortChains(wanted);
    QCOMPARE(had.join(u'\n'), wanted.join(u'\n'));
}

void tst_Netfilter::generation_countsChanges()
{
    runHere(u"iptables"_s, {u"-A"_s, u"FORWARD"_s, u"-j"_s, u"DROP"_s});
    const auto before = readRulesetGeneration(path);
    QVERIFY(before.has_value());
    QCOMPARE(readRulesetGeneration(path), before);
    runHere(u"iptables-save"_s, {});
    QCOMPARE(readRulesetGeneration(path), before); // looking is no change

    runHere(u"iptables"_s, {u"-F"_s});

    QVERIFY(readRulesetGeneration(path) != before);
}

void tst_Netfilter::sets_areChangedAndRead()
{
    Place place;
    place.networkNamespace = path;

    changeIpsets(place, {u"create a hash:net family inet"_s, u"add a 10.0.0.1"_s, u"add a 10.0.3.0/24"_s,
                         u"create b hash:net family inet6"_s});
    changeIpsets(place, {u"create a hash:net family inet"_s, u"add a 10.0.0.1"_s, u"del a 10.9.9.9"_s}); // known already

    const QHash<QString, QStringList> sets = readIpsets(place);
    QCOMPARE(sets.size(), 2);
    QStringList members = sets.value(u"a"_s);
    members.sort();
    QCOMPARE(members, (QStringList{u"10.0.0.1"_s, u"10.0.3.0/24"_s}));
    QCOMPARE(sets.value(u"b"_s), QStringList());
    changeIpsets(place, {u"destroy a"_s, u"destroy b"_s});
    QVERIFY(readIpsets(place).isEmpty());
}

void tst_Netfilter::forgottenConnections_areGone()
{
    runHere(u"iptables"_s, {u"-A"_s, u"OUTPUT"_s, u"-m"_s, u"conntrack"_s, u"--ctstate"_s, u"INVALID"_s, u"-j"_s, u"DROP"_s});
    sendDatagram(4001, 4002);
    sendDatagram(4003, 4004);
    QList<TrackedConnection> seen;
    forgetConnections(path, [&seen](const TrackedConnection &connection) {
        seen.append(connection);
        return false;
    });
    QCOMPARE(seen.size(), 2);

    const auto isFirst = [](const TrackedConnection &connection) { return connection.destinationPort == 4002; };
    QCOMPARE(forgetConnections(path, isFirst), 1);
    QCOMPARE(forgetConnections(path, isFirst), 0);

    QCOMPARE(forgetConnections(path, [](const TrackedConnection &connection) {
                 return connection.protocol == IPPROTO_UDP && connection.sourcePort == 4003
                     && connection.source.toString() == u"127.0.0.1"
                     && connection.replyDestination.toString() == u"127.0.0.1";
             }),
             1);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Netfilter)
#include "tst_netfilter.moc"
