// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/insidereader.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/ovs/ovsstate.h"

#include <QFileInfo>

#include <algorithm>
#include <future>
#include <vector>

namespace overlab::observe {

namespace {

using namespace Qt::StringLiterals;

/// Links of a namespace with what belongs to them, by name.
struct Devices
{
    QList<host::LinkState> links;
    QHash<int, QString> names;
    QHash<int, QStringList> addresses;

    static Devices read(const QString &path)
    {
        host::NetlinkSocket socket(path);
        Devices devices;
        devices.links = socket.readLinks();
        for (const host::LinkState &link : std::as_const(devices.links))
            devices.names.insert(link.index, link.name);
        for (const host::AddressState &address : socket.readAddresses()) {
            devices.addresses[address.linkIndex]
                << u"%1/%2"_s.arg(address.address.toString()).arg(address.prefixLength);
        }
        return devices;
    }

    const host::LinkState *find(const QString &name) const
    {
        const auto found = std::find_if(links.cbegin(), links.cend(), [&name](const auto &link) { return link.name == name; });
        return found == links.cend() ? nullptr : &*found;
    }
};

bool isUp(const host::LinkState &link)
{
    return link.up && link.running;
}

/// The reading of one node, step by step.
class Reader
{
public:
    explicit Reader(const NodePlace &place) : m_place(place) { m_node.name = place.name; }

    InsideNode read()
    {
        std::future<host::OvsState> openVSwitch;
        if (!m_place.ovsdbSocket.isEmpty())
            openVSwitch = std::async(std::launch::async, [this] {
                host::OvsdbClient client(m_place.ovsdbSocket);
                return host::readState(client);
            });
        std::future<QHash<QUuid, host::DomainState::Run>> reading;
        if (m_place.readRuns)
            reading = std::async(std::launch::async, m_place.readRuns);
        attempt([this] { readLinks(); });
        attempt([this] { readNamespaces(); });
        if (openVSwitch.valid())
            attempt([&] { addOpenVSwitch(openVSwitch.get()); });
        QHash<QUuid, host::DomainState::Run> runs;
        if (reading.valid())
            attempt([&] { runs = reading.get(); });
        for (const GuestPlace &guest : m_place.guests)
            addGuest(guest, runs);
        m_node.interfaces = m_interfaces.values(); // by namespace and name
        return m_node;
    }

private:
    template<typename Step>
    void attempt(Step step)
    {
        try {
            step();
        } catch (const Error &error) {
            if (m_node.failure.isEmpty())
                m_node.failure = QString::fromUtf8(error.what());
        }
    }

    void addDevice(const host::LinkState &link, const Devices &devices, const QString &nameSpace)
    {
        InsideInterface &known = m_interfaces[{nameSpace, link.name}];
        known.name = link.name;
        known.nameSpace = nameSpace;
        known.kind = link.kind == u"tun" ? u"tap"_s : link.kind;
        if (known.kind == u"veth" && !link.peerNamespaceId)
            known.peer = devices.names.value(link.peerIndex);
        known.mac = link.mac;
        known.mtuBytes = link.mtu;
        known.addresses = devices.addresses.value(link.index);
        known.isUp = isUp(link);
        known.origin = link.alias;
    }

    void readLinks()
    {
        m_devices = Devices::read(m_place.nameSpace);
        QHash<int, QString> bridges;
        for (const host::LinkState &link : std::as_const(m_devices.links)) {
            if (link.kind == u"bridge")
                bridges.insert(link.index, link.name);
        }
        for (const host::LinkState &link : std::as_const(m_devices.links)) {
            if (link.kind == u"bridge") {
                m_node.bridges.append({link.name, false, {}, link.mac, link.mtu,
                                       m_devices.addresses.value(link.index), isUp(link), link.alias});
            } else if (link.name != u"ovs-netdev" && // the userspace datapath's own
                       (link.kind == u"veth" || link.kind == u"tun" || link.kind == u"dummy")) {
                addDevice(link, m_devices, {});
                // The kernel's datapath is a master too, but no bridge.
                m_interfaces[{QString(), link.name}].bridge = bridges.value(link.masterIndex);
            }
        }
    }

    void readNamespaces()
    {
        if (!QFileInfo::exists(m_place.namedNamespaces))
            return;
        for (const QString &name : host::readNamespaces(m_place.namedNamespaces)) {
            m_node.namespaces.append({name, m_place.origins.value(name)});
            attempt([&] {
                const Devices devices = Devices::read(m_place.namedNamespaces + u'/' + name);
                for (const host::LinkState &link : devices.links) {
                    if (link.name == u"lo" || isOnDemand(link))
                        continue;
                    addDevice(link, devices, name);
                    m_placeOf.insert(link.name, name);
                }
            });
        }
    }

    /// The kernel shows these in every namespace as soon as their module is loaded.
    static bool isOnDemand(const host::LinkState &link)
    {
        static const QStringList names{u"gre0"_s, u"gretap0"_s, u"erspan0"_s, u"sit0"_s, u"tunl0"_s, u"ip6tnl0"_s,
                                       u"ip6gre0"_s, u"ip_vti0"_s, u"ip6_vti0"_s};
        return names.contains(link.name);
    }

    void addOpenVSwitch(const host::OvsState &state)
    {
        m_node.isOpenVSwitchUp = true;
        for (const host::BridgeState &bridge : state.bridges) {
            const QString &name = bridge.config.name;
            m_interfaces.remove({QString(), name}); // its local port
            InsideBridge known{name, true, bridge.config.datapathType, bridge.macInUse, 0, {}, false,
                               bridge.config.externalIds.value(host::ovsOriginKey)};
            if (known.datapath.isEmpty())
                known.datapath = u"system"_s;
            if (const host::LinkState *const local = m_devices.find(name)) {
                known.mtuBytes = local->mtu;
                known.addresses = m_devices.addresses.value(local->index);
                known.isUp = isUp(*local);
            }
            m_node.bridges.append(known);
        }
        for (const host::PortState &port : state.ports)
            addPort(port);
    }

    void addPort(const host::PortState &port)
    {
        const host::PortConfig &config = port.config;
        const bool isInternal = config.type == u"internal";
        const QString place = isInternal ? m_placeOf.value(config.name) : QString();
        const bool isDevice = config.type.isEmpty() || isInternal;
        const host::LinkState *const link = isDevice && place.isEmpty() ? m_devices.find(config.name) : nullptr;
        if (link)
            addDevice(*link, m_devices, {});
        InsideInterface &known = m_interfaces[{place, config.name}];
        known.name = config.name;
        if (!config.type.isEmpty())
            known.kind = config.type;
        known.bridge = config.bridge;
        known.number = std::max(port.ofport, 0);
        known.tag = config.tag.value_or(0);
        if (config.type == u"patch")
            known.peer = config.options.value(u"peer"_s);
        known.remote = config.options.value(u"remote_ip"_s);
        known.local = config.options.value(u"local_ip"_s);
        known.network = m_place.networks.value(config.otherConfig.value(u"net_uuid"_s));
        bool isNumber = false;
        const qint64 segment = config.otherConfig.value(u"segmentation_id"_s).toLongLong(&isNumber);
        known.segment = isNumber ? segment : -1;
        known.error = port.error;
        known.origin = config.portExternalIds.value(host::ovsOriginKey, known.origin);
        known.isMissing = port.ofport < 1 || (isDevice && !link && place.isEmpty());
        if (known.isMissing) {
            known.isUp = false;
        } else if (!isDevice) {
            known.isUp = port.linkUp;
            known.mac = port.macInUse;
        }
    }

    void addGuest(const GuestPlace &place, const QHash<QUuid, host::DomainState::Run> &runs)
    {
        InsideGuest guest{place.object, place.nameSpace.isEmpty(), InsideGuest::Run::Missing, place.cards};
        for (const InsideCard &card : place.cards) {
            const auto tap = m_interfaces.find({QString(), card.tap});
            if (tap == m_interfaces.end())
                continue;
            tap->guest = place.object;
            if (tap->origin.isEmpty()) // libvirt made it
                tap->origin = place.object;
        }
        if (guest.isVirtual) {
            const auto run = runs.constFind(place.uuid);
            if (run != runs.cend())
                guest.run = runOf(*run);
            for (InsideCard &card : guest.cards)
                card.isUp = m_interfaces.value({QString(), card.tap}).isUp;
        } else if (place.isStopped) {
            guest.run = InsideGuest::Run::Off;
        } else if (host::readNamespaceInode(place.nameSpace)) {
            guest.run = InsideGuest::Run::Running;
            attempt([&] { readCards(place.nameSpace, guest); });
        }
        m_node.guests.append(guest);
    }

    static InsideGuest::Run runOf(host::DomainState::Run run)
    {
        switch (run) {
        case host::DomainState::Run::Off:
            return InsideGuest::Run::Off;
        case host::DomainState::Run::Paused:
            return InsideGuest::Run::Paused;
        case host::DomainState::Run::Running:
        case host::DomainState::Run::Stopping:
            break;
        }
        return InsideGuest::Run::Running;
    }

    static void readCards(const QString &nameSpace, InsideGuest &guest)
    {
        const Devices devices = Devices::read(nameSpace);
        for (InsideCard &card : guest.cards) {
            const host::LinkState *const link = devices.find(card.device);
            card.addresses = link ? devices.addresses.value(link->index) : QStringList();
            card.mac = link ? link->mac : MacAddress();
            card.isUp = link && isUp(*link);
        }
    }

    const NodePlace &m_place;
    InsideNode m_node;
    Devices m_devices; ///< of the node itself
    QHash<QString, QString> m_placeOf; ///< device → the named namespace that it stands in
    QMap<std::pair<QString, QString>, InsideInterface> m_interfaces; ///< by namespace and name
};

} // namespace

InsideNode readInside(const NodePlace &place)
{
    return Reader(place).read();
}

QList<InsideNode> readInside(const QList<NodePlace> &places)
{
    std::vector<std::future<InsideNode>> readings;
    for (const NodePlace &place : places)
        readings.push_back(std::async(std::launch::async, [&place] { return readInside(place); }));
    QList<InsideNode> nodes;
    for (std::future<InsideNode> &reading : readings)
        nodes.append(reading.get());
    return nodes;
}

} // namespace overlab::observe
