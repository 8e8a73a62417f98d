// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/walk/labtables.h"

#include "engine/host/netfilter/rulesetgeneration.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/sysctl.h"
#include "engine/path/netfilter/rulescache.h"

#include <QFile>

#include <algorithm>

#include <linux/rtnetlink.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr int localPort = 65534; // OFPP_LOCAL of OpenFlow 1.0, as Open vSwitch takes it in every version

} // namespace

bool NamespaceTables::exists() const
{
    return m_socket || host::readNamespaceInode(m_path);
}

host::NetlinkSocket &NamespaceTables::socket()
{
    if (!m_socket)
        m_socket.emplace(m_path);
    return *m_socket;
}

const QList<host::LinkState> &NamespaceTables::links()
{
    if (!m_links)
        m_links = socket().readLinks();
    return *m_links;
}

const host::LinkState *NamespaceTables::link(const QString &name)
{
    const QList<host::LinkState> &all = links();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const host::LinkState &link) { return link.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

const host::LinkState *NamespaceTables::link(int index)
{
    const QList<host::LinkState> &all = links();
    const auto found = std::find_if(all.cbegin(), all.cend(), [index](const host::LinkState &link) { return link.index == index; });
    return found == all.cend() ? nullptr : &*found;
}

QString NamespaceTables::nameOf(int index)
{
    const host::LinkState *const found = link(index);
    return found ? found->name : QString();
}

bool NamespaceTables::isLocal(Ipv4Address address)
{
    host::RouteQuestion question;
    question.destination = address;
    const host::RouteAnswer answer = route(question);
    return answer.errorNumber == 0 && answer.type == RTN_LOCAL;
}

Ipv4Address NamespaceTables::addressOf(int linkIndex)
{
    if (!m_addresses)
        m_addresses = socket().readAddresses();
    for (const host::AddressState &address : std::as_const(*m_addresses)) {
        if (address.linkIndex == linkIndex)
            return address.address;
    }
    return {};
}

bool NamespaceTables::hasAddress(int linkIndex, Ipv4Address wanted)
{
    if (!m_addresses)
        m_addresses = socket().readAddresses();
    return std::any_of(m_addresses->cbegin(), m_addresses->cend(), [&](const host::AddressState &address) {
        return address.linkIndex == linkIndex && address.address == wanted;
    });
}

std::optional<MacAddress> NamespaceTables::neighbour(int linkIndex, Ipv4Address wanted)
{
    if (!m_neighbours)
        m_neighbours = socket().readNeighbours();
    for (const host::NeighbourState &neighbour : std::as_const(*m_neighbours)) {
        if (neighbour.linkIndex == linkIndex && neighbour.address == wanted)
            return neighbour.mac;
    }
    return std::nullopt;
}

bool NamespaceTables::ignoresForeignArp()
{
    if (!m_ignoresForeignArp)
        m_ignoresForeignArp = host::readSysctl(m_path, u"net.ipv4.conf.all.arp_ignore"_s).value_or(u"0"_s) != u"0";
    return *m_ignoresForeignArp;
}

bool NamespaceTables::isListening(int port) const
{
    QByteArray table;
    host::inNamespace(m_path, [&table] {
        QFile file(u"/proc/thread-self/net/udp"_s); // proc(5): sl local_address:PORT rem_address …
        if (file.open(QIODevice::ReadOnly))
            table = file.readAll();
    });
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const QList<QByteArray> lines = table.split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&wanted](const QByteArray &line) {
        const QList<QByteArray> words = line.simplified().split(' ');
        return words.size() > 1 && words.at(1).endsWith(wanted);
    });
}

host::RouteAnswer NamespaceTables::route(const host::RouteQuestion &question)
{
    return host::askRoute(socket(), question);
}

NodeTables::NodeTables(QString node, const LabPlaces &places) : m_node(std::move(node)), m_places(places) {}

NamespaceTables &NodeTables::named(const QString &name)
{
    const auto found = m_namespaces.find(name.toStdString());
    if (found != m_namespaces.end())
        return found->second;
    const QString path = name.isEmpty() ? m_places.nodeNamespace(m_node) : m_places.namedNamespace(m_node, name);
    return m_namespaces.emplace(name.toStdString(), NamespaceTables(path)).first->second;
}

const host::OvsState &NodeTables::openVSwitch()
{
    if (!m_state) {
        host::OvsdbClient client(m_places.openVSwitchFolder(m_node) + u"/db.sock"_s);
        m_state = host::readState(client);
    }
    return *m_state;
}

std::optional<host::PortState> NodeTables::port(const QString &name)
{
    const QMap<QString, host::PortState> &ports = openVSwitch().ports;
    const auto found = ports.constFind(name);
    return found == ports.cend() ? std::nullopt : std::optional(*found);
}

int NodeTables::portNumber(const QString &bridge, const QString &name)
{
    if (name == bridge && openVSwitch().bridges.contains(bridge))
        return localPort;
    const std::optional<host::PortState> found = port(name);
    return found && found->config.bridge == bridge ? std::max(found->ofport, 0) : 0;
}

bool NodeTables::looksAtAskedAddress()
{
    if (!m_looksAtAskedAddress) {
        const QList<QString> bridges = openVSwitch().bridges.keys();
        m_looksAtAskedAddress = std::any_of(bridges.cbegin(), bridges.cend(), [this](const QString &bridge) {
            // Of matches, and NXM_OF_ARP_TPA of actions.
            return call({u"bridge/dump-flows"_s, bridge}).contains(u"arp_tpa", Qt::CaseInsensitive);
        });
    }
    return *m_looksAtAskedAddress;
}

QString NodeTables::call(const QStringList &command)
{
    if (!m_control)
        m_control = std::make_unique<host::UnixctlClient>(host::unixctlSocketPath(m_places.openVSwitchFolder(m_node)));
    return m_control->call(command.first(), command.mid(1));
}

NodeTables &LabTables::node(const QString &name)
{
    const auto found = m_nodes.find(name.toStdString());
    if (found != m_nodes.end())
        return found->second;
    return m_nodes.emplace(std::piecewise_construct, std::forward_as_tuple(name.toStdString()),
                           std::forward_as_tuple(name, m_places)).first->second;
}

NamespaceTables &LabTables::guest(const QUuid &machine)
{
    const std::string key = machine.toString(QUuid::Id128).toStdString();
    const auto found = m_guests.find(key);
    if (found != m_guests.end())
        return found->second;
    return m_guests.emplace(key, NamespaceTables(m_places.guestNamespace(machine))).first->second;
}

const SavedRules &LabTables::rules(const QString &nodeName, const QString &nameSpace)
{
    const QString path = node(nodeName).named(nameSpace).path();
    const auto found = m_rules.constFind(path);
    if (found != m_rules.cend())
        return *found;
    return *m_rules.insert(path, m_cache.read(m_places.place(nodeName, nameSpace), path));
}

const SavedRules &LabTables::guestRules(const QUuid &machine, const QString &object)
{
    const QString path = guest(machine).path();
    const auto found = m_rules.constFind(path);
    if (found != m_rules.cend())
        return *found;
    // Where nobody ever made a rule, nf_tables stands at its first number, and no program need be run to tell.
    constexpr quint32 untouched = 1;
    if (host::readRulesetGeneration(path) == untouched)
        return *m_rules.insert(path, {});
    return *m_rules.insert(path, m_cache.read(m_places.place(object, {}), path));
}

} // namespace overlab::path
