// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/tabletopics.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/paths.h"
#include "engine/lab/placenames.h"
#include "engine/observe/tables/filtertables.h"
#include "engine/observe/tables/placetables.h"
#include "engine/observe/tables/stacktables.h"
#include "engine/observe/tables/switchtables.h"

#include <QFileInfo>

#include <functional>

namespace overlab {

using namespace Qt::StringLiterals;
using observe::TableOrigins;
using observe::TableReader;

namespace {

/// What a table is asked for.
struct Question
{
    const KnownLab &known;
    lab::PlaceReference reference;
    QString name;   ///< of the place
    QString bridge;

    const blueprint::Topology &topology() const { return known.intent->topology; }
    host::Place place() const { return lab::placeOf(topology(), reference); }
    QString node() const
    {
        using Kind = lab::PlaceReference::Kind;
        if (reference.kind == Kind::Node)
            return topology().nodes.at(reference.index).name;
        if (reference.kind == Kind::Outside)
            return u"outside"_s;
        throw Error(ErrorCode::NotSupported, name, u"only a node has this table"_s);
    }
    QString openVSwitch() const { return folderOfSwitch(node()); }
};

void addPort(TableOrigins &origins, const blueprint::ResolvedPort &port, const QString &object)
{
    const QString name = blueprint::deviceName(QString(), port.uuid);
    origins.macs.insert(port.mac.toString(), object);
    origins.ports.insert(name, object);
}

QString objectOf(const Question &question)
{
    using Kind = lab::PlaceReference::Kind;
    switch (question.reference.kind) {
    case Kind::Machine:
        return question.topology().machines.at(question.reference.index).object();
    case Kind::Router:
        return question.topology().routers.at(question.reference.index).object();
    case Kind::Network:
        return question.topology().networks.at(question.reference.index).object();
    default:
        return {};
    }
}

TableOrigins originsOf(const Question &question)
{
    TableOrigins origins;
    const blueprint::Topology &topology = question.topology();
    for (const blueprint::ResolvedMachine &machine : topology.machines) {
        for (const blueprint::ResolvedPort &port : machine.ports)
            addPort(origins, port, machine.object());
    }
    for (const blueprint::ResolvedRouter &router : topology.routers) {
        for (const blueprint::ResolvedPort &port : router.interfaces)
            addPort(origins, port, router.object());
        if (router.gateway)
            addPort(origins, router.gateway->port, router.object());
    }
    for (const blueprint::ResolvedNetwork &network : topology.networks) {
        if (network.hasDhcp())
            origins.macs.insert(network.dhcpMac.toString(), network.object());
    }
    origins.place = objectOf(question);
    return origins;
}

QList<observe::LeaseFile> leaseFiles(const Question &question)
{
    QList<observe::LeaseFile> files;
    const blueprint::NodeBlueprint *const node = question.known.index.node(question.node());
    for (const blueprint::Service &service : node ? node->services : QList<blueprint::Service>()) {
        if (!service.leaseFile.isEmpty())
            files.append({lab::paths::nodeFile(node->name, service.leaseFile), service.origin});
    }
    return files;
}

QList<observe::NamedPlace> placesOf(const Question &question)
{
    const QString node = question.node();
    QList<observe::NamedPlace> places{{QString(), lab::paths::nodeNamespace(node, u"net"_s), {}}};
    if (const blueprint::NodeBlueprint *const known = question.known.index.node(node)) {
        for (const blueprint::NamedNamespace &space : known->namespaces)
            places.append({space.name, lab::paths::namedNamespace(node, space.name), space.origin});
        for (const blueprint::NamespaceGuest &guest : known->guests)
            places.append({guest.object, lab::paths::guestNamespace(guest.uuid), guest.object});
    }
    return places;
}

struct Kind
{
    bool isOfNode = false; ///< and of no namespace of one
    std::function<std::unique_ptr<TableReader>(const Question &)> make;
};

template<typename Reader>
Kind ofStack()
{
    return {false, [](const Question &question) { return std::make_unique<Reader>(question.place().networkNamespace, originsOf(question)); }};
}

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> all{
        {u"neighbours"_s, ofStack<observe::NeighbourTable>()},
        {u"ipv6Neighbours"_s, ofStack<observe::Ipv6NeighbourTable>()},
        {u"routes"_s, ofStack<observe::RouteTable>()},
        {u"ipv6Routes"_s, ofStack<observe::Ipv6RouteTable>()},
        {u"rules"_s, ofStack<observe::RuleTable>()},
        {u"filter"_s, {false, [](const Question &question) { return std::make_unique<observe::FilterTable>(question.place(), originsOf(question)); }}},
        {u"addressSets"_s, {false, [](const Question &question) { return std::make_unique<observe::AddressSetTable>(question.place()); }}},
        {u"connections"_s,
         {false, [](const Question &question) { return std::make_unique<observe::ConnectionTable>(question.place().networkNamespace); }}},
        {u"forwarding"_s, {true, [](const Question &question) {
             return std::make_unique<observe::ForwardingTable>(folderOfBridge(question.node(), question.bridge), question.bridge, originsOf(question));
         }}},
        {u"switchConnections"_s, {true, [](const Question &question) { return std::make_unique<observe::SwitchConnections>(question.openVSwitch()); }}},
        {u"leases"_s, {true, [](const Question &question) { return std::make_unique<observe::LeaseTable>(leaseFiles(question), originsOf(question)); }}},
        {u"processes"_s, {true, [](const Question &question) { return std::make_unique<observe::ProcessTable>(placesOf(question)); }}},
    };
    return all;
}

const Kind &kindOf(const QJsonObject &parameters)
{
    const QString kind = parameters.value(u"kind").toString();
    const auto known = kinds().constFind(kind);
    if (known == kinds().cend())
        throw Error(ErrorCode::NotSupported, kind, kinds().keys().join(u", "_s));
    return *known;
}

Question questionOf(const QJsonObject &parameters, const KnownLab &known)
{
    const QString place = parameters.value(u"place").toString();
    return {known, lab::resolvePlace(known.intent->topology, place), place, parameters.value(u"bridge").toString()};
}

} // namespace

QString folderOfSwitch(const QString &node)
{
    if (!lab::isOpenVSwitchRunning(node))
        throw Error(ErrorCode::HostUnreachable, node, u"Open vSwitch does not run"_s);
    return lab::ovsRunDirectory(node);
}

QString folderOfBridge(const QString &node, const QString &bridge)
{
    const QString folder = folderOfSwitch(node);
    if (bridge.isEmpty() || bridge.contains(u'/') || !QFileInfo::exists(u"%1/%2.mgmt"_s.arg(folder, bridge)))
        throw Error(ErrorCode::NotFound, u"%1: %2"_s.arg(node, bridge), u"no such bridge of Open vSwitch"_s);
    return folder;
}

std::unique_ptr<TableReader> tableReader(const QJsonObject &parameters, const KnownLab &known)
{
    const Kind &kind = kindOf(parameters);
    return kind.make(questionOf(parameters, known));
}

void requireTable(const QJsonObject &parameters, const KnownLab &known)
{
    const Kind &kind = kindOf(parameters);
    const Question question = questionOf(parameters, known);
    if (kind.isOfNode)
        question.node();
    else
        question.place();
}

} // namespace overlab
