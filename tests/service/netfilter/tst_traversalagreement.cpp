// SPDX-License-Identifier: GPL-3.0-or-later
// traverse() against the kernel: real packets through real rules. Each rule's counter must grow
// exactly where the traversal says that the packet meets it, and the packet must arrive as it says,
// or not. OVERLAB_SEEDS=FIRST-LAST tries other random rulesets.
#include "tests/service/netfilter/randomrules.h"
#include "tests/support/designs.h"
#include "tests/support/privateworld.h"

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstTuple = 20000;
constexpr int packetsOfARuleset = 6;

} // namespace

class tst_TraversalAgreement : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void router_data() { addSeeds(); }
    void router();
    void bridge_data() { addSeeds(); }
    void bridge();

private:
    static void addSeeds();
    void makeRouter();
    void makeBridge();
    void compare(BoxKind kind, const Comparison::Predict &predict);

    std::unique_ptr<FilterBox> m_box;
    std::optional<BoxKind> m_kind;
    BoxRoutes m_routes;
    path::SavedRules m_rules;
    int m_tuple = firstTuple;
    int m_sent = 0;
    int m_arrived = 0;
    int m_unknown = 0;
};

void tst_TraversalAgreement::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_TraversalAgreement::cleanupTestCase()
{
    m_box.reset();
    qInfo("%d packets sent, %d arrived at once, %d not predictable", m_sent, m_arrived, m_unknown);
    QVERIFY(m_arrived >= m_sent / 5); // else it is about nothing
    QVERIFY(m_unknown <= m_sent / 20);
}

void tst_TraversalAgreement::makeRouter()
{
    m_box.reset();
    m_box = std::make_unique<FilterBox>();
    m_routes = {};
    for (const auto &[device, third] : {std::pair(u"in0"_s, 1), std::pair(u"out0"_s, 2)}) {
        const auto addressOf = [third = third](int last) {
            return u"10.0.%1.%2"_s.arg(third).arg(last);
        };
        m_box->addLink(device);
        m_box->ip(u"address add %1/24 dev %2"_s.arg(addressOf(1), device));
        const QString peer = FilterBox::macOf(device, true).toString();
        for (const int last :
             {2, 3, 4, 5, 44, 45}) // and the addresses that rules make: nothing is asked by ARP
            m_box->ip(u"neigh add %1 lladdr %2 dev %3 nud permanent"_s.arg(addressOf(last), peer,
                                                                           device));
        const Ipv4Address own = *Ipv4Address::parse(addressOf(1));
        m_routes.subnets.insert(device, Ipv4Subnet(own, 24));
        m_routes.firstAddresses.insert(device, own);
        m_routes.addresses.insert(own.value());
    }
    m_box->ip(u"route add default via 10.0.2.2"_s);
    m_box->ip(u"route add blackhole 10.0.3.0/24"_s);
    m_routes.defaultDevice = u"out0"_s;
    m_routes.blackhole = *Ipv4Subnet::parse(u"10.0.3.0/24");
    m_kind = BoxKind::Router;
}

void tst_TraversalAgreement::makeBridge()
{
    m_box.reset();
    m_box = std::make_unique<FilterBox>();
    m_box->ip(u"link add br0 up type bridge ageing_time 0 forward_delay 0 mcast_snooping 0"_s);
    for (const QString &device : {u"in0"_s, u"out0"_s}) {
        m_box->addLink(device);
        m_box->ip(u"link set %1 master br0"_s.arg(device));
    }
    m_box->setSysctl(u"net.bridge.bridge-nf-call-iptables"_s, u"1"_s);
    m_kind = BoxKind::Bridge;
}

void tst_TraversalAgreement::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    const QString asked = qEnvironmentVariable("OVERLAB_SEEDS", u"1-25"_s);
    for (quint32 seed = asked.section(u'-', 0, 0).toUInt(); seed <= asked.section(u'-', 1).toUInt();
         ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void tst_TraversalAgreement::router()
{
    if (m_kind != BoxKind::Router)
        makeRouter();
    compare(BoxKind::Router,
            [this](const Sent &sent) { return predictRouted(m_rules, m_routes, sent); });
}

void tst_TraversalAgreement::bridge()
{
    if (m_kind != BoxKind::Bridge)
        makeBridge();
    compare(BoxKind::Bridge, [this](const Sent &sent) {
        return predictBridged(m_rules, u"br0"_s, sent.device == "in0"_L1 ? u"out0"_s : u"in0"_s,
                              sent);
    });
}

void tst_TraversalAgreement::compare(BoxKind kind, const Comparison::Predict &predict)
{
    QFETCH(const quint32, seed);
    RandomRules random(kind, seed);
    const QString text = random.rules();
    try {
        m_rules = m_box->load(text, RandomRules::sets());
    } catch (const Error &error) {
        QFAIL(qPrintable(text + QString::fromUtf8(error.what())));
    }

    Comparison comparison(*m_box, m_rules);
    for (int i = 0; i < packetsOfARuleset; ++i) {
        const auto outcome = comparison.exchange(predict, random.packet(m_tuple++));
        m_arrived += outcome.arrived ? 1 : 0;
        if (!outcome.disagreement.isEmpty())
            qWarning("%s", qPrintable(text));
        QVERIFY2(outcome.disagreement.isEmpty(), qPrintable(outcome.disagreement));
    }
    m_sent += comparison.sent();
    m_unknown += comparison.unknown();
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_TraversalAgreement)
#include "tst_traversalagreement.moc"
