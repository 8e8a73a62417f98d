// SPDX-License-Identifier: GPL-3.0-or-later
// The packet filters of real namespaces: read, kept, and read again when somebody changed them.
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/process.h"
#include "engine/path/netfilter/rulescache.h"
#include "tests/support/errorcode.h"
#include "tests/support/privateworld.h"

#include <array>
#include <thread>

using namespace overlab;
using namespace overlab::path;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

const QString filtered = u"/run/filtered"_s;

host::Place placeAt(const QString &namespacePath)
{
    host::Place place;
    place.networkNamespace = namespacePath;
    return place;
}

void runIn(const QString &namespacePath, const QString &program, const QString &arguments,
           const QByteArray &input = {})
{
    host::ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments.split(u' ', Qt::SkipEmptyParts);
    spec.place = placeAt(namespacePath);
    spec.input = input;
    host::runChecked(spec);
}

void restore(const QString &namespacePath, const QByteArray &rules)
{
    runIn(namespacePath, u"iptables-restore"_s, {}, "*filter\n" + rules + "COMMIT\n");
}

/// The targets' texts of FORWARD.
QStringList forwardRules(const SavedRules &saved)
{
    QStringList texts;
    const Table *const filter = saved.rules->table(u"filter"_s);
    if (!filter)
        return texts;
    const Chain &chain = filter->chains.at(filter->chainIndex(u"FORWARD"_s));
    for (const Rule &rule : chain.rules)
        texts.append(rule.text);
    return texts;
}

} // namespace

class tst_RulesCache : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void rules_areReadWhenChanged();
    void sets_areReadEachTime();
    void newNamespaceAtThePath_isNotTheOld();
    void otherPrograms_areSeen();
    void missingNamespace_isSaid();
    void namespaces_areReadBesideEachOther();

private:
    host::NetlinkSocket m_socket;
};

void tst_RulesCache::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_RulesCache::init()
{
    m_socket = host::createNamespace(filtered);
}

void tst_RulesCache::cleanup()
{
    m_socket = {};
    host::removeNamespace(filtered);
}

void tst_RulesCache::rules_areReadWhenChanged()
{
    RulesCache cache;
    QVERIFY(cache.read(placeAt(filtered), filtered).rules->tables.isEmpty());

    restore(filtered, "-A FORWARD -s 10.0.0.1/32 -j DROP\n");

    const SavedRules first = cache.read(placeAt(filtered), filtered);
    QCOMPARE(forwardRules(first), QStringList{u"-A FORWARD -s 10.0.0.1/32 -j DROP"_s});
    const SavedRules second = cache.read(placeAt(filtered), filtered);
    QCOMPARE(second.rules, first.rules); // the same object: not read again

    runIn(filtered, u"iptables"_s, u"-I FORWARD -j ACCEPT"_s);

    const SavedRules third = cache.read(placeAt(filtered), filtered);
    QCOMPARE(forwardRules(third).value(0), u"-A FORWARD -j ACCEPT"_s);
    QCOMPARE(forwardRules(first).size(), 1); // what was handed out stays as it was
}

void tst_RulesCache::sets_areReadEachTime()
{
    RulesCache cache;
    runIn(filtered, u"ipset"_s, u"create friends hash:net"_s);
    restore(filtered, "-A FORWARD -m set --match-set friends src -j ACCEPT\n");
    const auto hasMember = [&cache] {
        Packet packet;
        packet.ipSrc = *Ipv4Address::parse(u"10.0.3.9");
        return isMember(cache.read(placeAt(filtered), filtered).sets, {u"friends"_s, {End::Source}},
                        packet);
    };
    QCOMPARE(hasMember(), std::optional(false));

    runIn(filtered, u"ipset"_s, u"add friends 10.0.3.0/24"_s);
    QCOMPARE(hasMember(), std::optional(true));

    runIn(filtered, u"ipset"_s, u"add friends 10.0.3.9/32 nomatch"_s);
    QCOMPARE(hasMember(), std::optional(false));
}

void tst_RulesCache::newNamespaceAtThePath_isNotTheOld()
{
    RulesCache cache;
    restore(filtered, "-A FORWARD -s 10.0.0.1/32 -j DROP\n");
    QCOMPARE(forwardRules(cache.read(placeAt(filtered), filtered)),
             QStringList{u"-A FORWARD -s 10.0.0.1/32 -j DROP"_s});
    cleanup();
    init();
    restore(filtered,
            "-A FORWARD -s 10.0.0.2/32 -j DROP\n"); // as many changes as there were in the old one

    QCOMPARE(forwardRules(cache.read(placeAt(filtered), filtered)),
             QStringList{u"-A FORWARD -s 10.0.0.2/32 -j DROP"_s});
}

void tst_RulesCache::otherPrograms_areSeen()
{
    RulesCache cache;
    restore(filtered, "-A FORWARD -s 10.0.0.1/32 -j DROP\n");
    runIn(filtered, u"ip6tables"_s, u"-A FORWARD -j DROP"_s);
    QVERIFY(cache.read(placeAt(filtered), filtered).foreignChains.isEmpty());

    runIn(filtered, u"ebtables"_s, u"-A FORWARD -j DROP"_s);
    const ForeignChain bridged{u"bridge filter"_s, u"FORWARD"_s, Hook::Forward, true};
    QCOMPARE(cache.read(placeAt(filtered), filtered).foreignChains, QList{bridged});
    runIn(filtered, u"ebtables"_s, u"-F FORWARD"_s); // leaves a chain that does nothing
    QVERIFY(cache.read(placeAt(filtered), filtered).foreignChains.isEmpty());
    runIn(filtered, u"ebtables"_s, u"-P FORWARD DROP"_s);
    QCOMPARE(cache.read(placeAt(filtered), filtered).foreignChains, QList{bridged});

    try {
        runIn(filtered, u"iptables-legacy"_s, u"-P OUTPUT DROP"_s);
    } catch (const Error &error) {
        QSKIP(error.what()); // newer kernels may be without the old modules
    }
    const ForeignChain legacy{u"iptables-legacy filter"_s, u"OUTPUT"_s, Hook::Output, false};
    QCOMPARE(cache.read(placeAt(filtered), filtered).foreignChains, (QList{bridged, legacy}));
    runIn(filtered, u"iptables-legacy"_s,
          u"-P OUTPUT ACCEPT"_s); // is seen though no generation counts it
    QCOMPARE(cache.read(placeAt(filtered), filtered).foreignChains, QList{bridged});
}

void tst_RulesCache::missingNamespace_isSaid()
{
    RulesCache cache;
    QVERIFY(codeOf([&cache] { cache.read(placeAt(u"/run/none"_s), u"/run/none"_s); }).has_value());
}

void tst_RulesCache::namespaces_areReadBesideEachOther()
{
    constexpr int count = 4;
    std::vector<host::NetlinkSocket> sockets;
    const auto pathOf = [](int i) { return u"/run/many-%1"_s.arg(i); };
    for (int i = 0; i < count; ++i) {
        sockets.push_back(host::createNamespace(pathOf(i)));
        restore(pathOf(i), "-A FORWARD -s 10.0.0." + QByteArray::number(i + 1) + "/32 -j DROP\n");
    }
    RulesCache cache;
    std::array<QStringList, 2 * count> read;

    std::vector<std::thread> threads;
    for (int i = 0; i < 2 * count; ++i) {
        threads.emplace_back([&, i] {
            for (int times = 0; times < 5; ++times)
                read.at(size_t(i)) =
                    forwardRules(cache.read(placeAt(pathOf(i % count)), pathOf(i % count)));
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    for (int i = 0; i < 2 * count; ++i)
        QCOMPARE(read.at(size_t(i)),
                 QStringList{u"-A FORWARD -s 10.0.0.%1/32 -j DROP"_s.arg(i % count + 1)});
    sockets.clear();
    for (int i = 0; i < count; ++i)
        host::removeNamespace(pathOf(i));
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_RulesCache)
#include "tst_rulescache.moc"
