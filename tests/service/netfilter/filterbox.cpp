// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/netfilter/filterbox.h"

#include "engine/host/netfilter/conntracktable.h"
#include "engine/host/process/process.h"

#include <QCryptographicHash>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overlab::testing {

namespace {

using namespace Qt::StringLiterals;

const QString boxPath = u"/run/box"_s;
const QString peersPath = u"/run/peers"_s;
constexpr int etherTypeAll = 3; // ETH_P_ALL

QByteArray runIn(const QString &path, const QString &program, const QString &arguments,
                 const QString &input = {})
{
    host::ProcessSpec spec;
    spec.program = program;
    spec.arguments = arguments.split(u' ', Qt::SkipEmptyParts);
    spec.place.networkNamespace = path;
    spec.input = input.toUtf8();
    return host::runChecked(spec).output;
}

/// Reads one message; empty: there is none, or one that the box's peer itself sent.
QByteArray receive(int descriptor, bool &isThere)
{
    QByteArray bytes(4096, Qt::Uninitialized);
    sockaddr_ll from{};
    socklen_t size = sizeof from;
    const ssize_t got = recvfrom(descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT,
                                 reinterpret_cast<sockaddr *>(&from), &size);
    isThere = got > 0;
    if (!isThere || (from.sll_family == AF_PACKET && from.sll_pkttype == PACKET_OUTGOING))
        return {};
    bytes.truncate(got);
    return bytes;
}

RuleCounts countsOf(const path::Ruleset &ruleset)
{
    RuleCounts counts;
    for (const path::Table &table : ruleset.tables) {
        for (const path::Chain &chain : table.chains) {
            const QString head = table.name + u' ' + chain.name + u' ';
            if (!chain.policy.isEmpty())
                counts.insert(head + u'0', qint64(chain.counters.packets));
            for (const path::Rule &rule : chain.rules)
                counts.insert(head + QString::number(rule.number), qint64(rule.counters.packets));
        }
    }
    return counts;
}

/// The kernel counts for the policies of those chains alone that are named, and iptables makes all
/// of a table.
QString withPolicies(const QString &rules)
{
    QString all;
    for (const QString &table : rules.split(u'*', Qt::SkipEmptyParts)) {
        const qsizetype end = table.indexOf(u'\n') + 1;
        QString policies;
        for (const QString &chain : hooksOfTables().value(table.left(end).trimmed())) {
            if (!table.contains(u":%1 "_s.arg(chain)))
                policies += u":%1 ACCEPT [0:0]\n"_s.arg(chain);
        }
        all += u'*' + table.left(end) + policies + table.mid(end);
    }
    return all;
}

} // namespace

const QMap<QString, QStringList> &hooksOfTables()
{
    static const QMap<QString, QStringList> hooks{
        {u"raw"_s, {u"PREROUTING"_s, u"OUTPUT"_s}},
        {u"mangle"_s, {u"PREROUTING"_s, u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s, u"POSTROUTING"_s}},
        {u"nat"_s, {u"PREROUTING"_s, u"INPUT"_s, u"OUTPUT"_s, u"POSTROUTING"_s}},
        {u"filter"_s, {u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s}},
        {u"security"_s, {u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s}}};
    return hooks;
}

FilterBox::FilterBox()
    : m_box(host::createNamespace(boxPath)), m_peers(host::createNamespace(peersPath))
{
    host::inNamespace(boxPath, [this] {
        for (const int protocol : {IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP})
            m_local.append(socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, protocol));
        m_sender = host::FileDescriptor(socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW));
    });
    for (const char *const where : {"all", "default"}) {
        setSysctl(u"net.ipv4.conf.%1.rp_filter"_s.arg(QLatin1StringView(where)), u"0"_s);
        setSysctl(u"net.ipv4.conf.%1.send_redirects"_s.arg(QLatin1StringView(where)), u"0"_s);
    }
    setSysctl(u"net.ipv4.ip_forward"_s, u"1"_s);
    setSysctl(u"net.ipv4.icmp_echo_ignore_all"_s, u"1"_s);
}

FilterBox::~FilterBox()
{
    for (const int descriptor : std::as_const(m_local))
        close(descriptor);
    m_sender.reset();
    m_links.clear();
    m_box = {};
    m_peers = {};
    host::removeNamespace(boxPath);
    host::removeNamespace(peersPath);
}

MacAddress FilterBox::macOf(const QString &device, bool ofPeer)
{
    const QByteArray hash = QCryptographicHash::hash(device.toUtf8(), QCryptographicHash::Sha1);
    return MacAddress({quint8(ofPeer ? 0xfa : 0xf6), 0x16, 0x3e, quint8(hash[0]), quint8(hash[1]),
                       quint8(hash[2])});
}

void FilterBox::addLink(const QString &device)
{
    runIn(boxPath, u"ip"_s,
          u"link add %1 address %2 up type veth peer name %1 address %3 netns %4"_s.arg(
              device, macOf(device, false).toString(), macOf(device, true).toString(), peersPath));
    runIn(peersPath, u"ip"_s, u"link set %1 up"_s.arg(device));
    host::inNamespace(peersPath, [&] {
        host::FileDescriptor link(socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
        sockaddr_ll name{};
        name.sll_family = AF_PACKET;
        name.sll_protocol = htons(etherTypeAll);
        name.sll_ifindex = int(if_nametoindex(device.toUtf8().constData()));
        if (bind(link.get(), reinterpret_cast<const sockaddr *>(&name), sizeof name) != 0)
            throw Error(ErrorCode::CommandFailed, device, errnoText(errno));
        m_links.emplace(device, std::move(link));
    });
}

void FilterBox::ip(const QString &arguments)
{
    runIn(boxPath, u"ip"_s, arguments);
}

void FilterBox::setSysctl(const QString &key, const QString &value)
{
    host::writeSysctls(boxPath, {{key, value}});
}

path::SavedRules FilterBox::load(const QString &rules, const QStringList &sets)
{
    QString all; // iptables-restore leaves the tables alone that it is not told of
    for (const char *const table : {"raw", "mangle", "nat", "filter", "security"})
        all += u"*%1\nCOMMIT\n"_s.arg(QLatin1StringView(table));
    runIn(boxPath, u"iptables-restore"_s, {}, all);
    runIn(boxPath, u"ipset"_s, u"destroy"_s);
    if (!sets.isEmpty())
        runIn(boxPath, u"ipset"_s, u"restore"_s, sets.join(u'\n') + u'\n');
    runIn(boxPath, u"iptables-restore"_s, {}, withPolicies(rules));
    host::forgetConnections(boxPath, [](const host::TrackedConnection &) { return true; });
    path::Ruleset ruleset = path::parseRuleset(runIn(boxPath, u"iptables-save"_s, u"-c"_s));
    m_counts = countsOf(ruleset);
    return {std::make_shared<const path::Ruleset>(std::move(ruleset)),
            path::parseAddressSets(runIn(boxPath, u"ipset"_s, u"save"_s)),
            {}};
}

const RuleCounts &FilterBox::readCounts()
{
    m_counts = countsOf(path::parseRuleset(runIn(boxPath, u"iptables-save"_s, u"-c"_s)));
    return m_counts;
}

void FilterBox::send(const QString &device, const path::Packet &packet, const TcpPart &tcp)
{
    if (!device.isEmpty()) {
        const QByteArray frame = frameBytes(packet, tcp);
        ::send(m_links.at(device).get(), frame.constData(), size_t(frame.size()), 0);
        return;
    }
    const QByteArray bytes = ipBytes(packet, tcp);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(packet.ipDst.value());
    sendto(m_sender.get(), bytes.constData(), size_t(bytes.size()), 0,
           reinterpret_cast<const sockaddr *>(&name), sizeof name);
}

QList<Arrival> FilterBox::arrivals(int patienceMs)
{
    std::vector<pollfd> waiting;
    for (const auto &link : m_links)
        waiting.push_back({link.second.get(), POLLIN, 0});
    for (const int descriptor : std::as_const(m_local))
        waiting.push_back({descriptor, POLLIN, 0});
    QList<Arrival> all;
    while (poll(waiting.data(), waiting.size(), all.isEmpty() ? patienceMs : 0) > 0) {
        const auto drain = [&all](int descriptor, const QString &where) {
            for (bool isThere = true; isThere;) {
                const QByteArray bytes = receive(descriptor, isThere);
                const auto packet = where == "local"_L1 ? readIp(bytes) : readFrame(bytes);
                if (packet)
                    all.append({where, *packet});
            }
        };
        for (const auto &link : m_links)
            drain(link.second.get(), link.first);
        for (const int descriptor : std::as_const(m_local))
            drain(descriptor, u"local"_s);
        if (all.isEmpty())
            patienceMs = std::max(0, patienceMs - 10);
    }
    return all;
}

} // namespace overlab::testing
