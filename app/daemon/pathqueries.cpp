// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/pathqueries.h"

#include "app/daemon/guestpacket.h"
#include "app/daemon/reachquery.h"
#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/paths.h"
#include "engine/lab/pingtarget.h"
#include "engine/lab/placenames.h"
#include "engine/path/proof/prover.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65535;
constexpr int defaultLength = 84; // of an echo request by ping
constexpr int longestPacket = 65535;

/// Whose network stack \a place is.
std::variant<int, path::Stack> sourceOf(const path::LabIndex &index, const lab::PlaceReference &place, const QString &name)
{
    using Kind = lab::PlaceReference::Kind;
    const blueprint::Topology &topology = index.topology();
    switch (place.kind) {
    case Kind::Machine:
        return place.index;
    case Kind::Router: {
        const blueprint::ResolvedRouter &router = topology.routers.at(place.index);
        return index.stackOfNamespace(topology.nodes.at(router.node).name, blueprint::routerNamespace(router.uuid));
    }
    case Kind::Network: {
        const blueprint::ResolvedNetwork &network = topology.networks.at(place.index);
        if (!network.hasDhcp())
            throw Error(ErrorCode::NotFound, network.object(), u"it has no DHCP namespace"_s);
        return index.stackOfNamespace(topology.nodes.at(network.dhcpNode).name, blueprint::dhcpNamespace(network.uuid));
    }
    case Kind::Outside:
        return index.stackOfNamespace(blueprint::outsideName.toString(), {});
    case Kind::Node:
        return index.stackOfNamespace(topology.nodes.at(place.index).name, {});
    case Kind::Underlay:
        break;
    }
    throw Error(ErrorCode::NotFound, name, u"nothing there sends packets of its own"_s);
}

int numberIn(const QJsonObject &parameters, QStringView key, int otherwise, int most)
{
    const int number = parameters.value(key).toInt(otherwise);
    if (number < 0 || number > most)
        throw Error(ErrorCode::NotSupported, key.toString(), u"from 0 to %1"_s.arg(most));
    return number;
}

/// Sets what kind of packet is asked for.
void setProtocol(const QJsonObject &parameters, path::Protocol &protocol, int &port)
{
    const QString word = parameters.value(u"protocol").toString(u"icmp"_s);
    const auto known = path::protocolFromName(word);
    if (!known)
        throw Error(ErrorCode::NotSupported, word, u"icmp, tcp, udp, arp, dhcp"_s);
    protocol = *known;
    port = numberIn(parameters, u"port", 0, highestPort);
    const bool hasPorts = protocol == path::Protocol::Tcp || protocol == path::Protocol::Udp;
    if (hasPorts && port == 0)
        throw Error(ErrorCode::NotSupported, word, u"it needs a port"_s);
    if (!hasPorts && port != 0)
        throw Error(ErrorCode::NotSupported, word, u"it has no ports"_s);
}

path::PathQuestion questionOf(const path::LabIndex &index, const QJsonObject &parameters)
{
    const QString from = parameters.value(u"from").toString();
    const QString to = parameters.value(u"to").toString();
    const lab::PlaceReference place = lab::resolvePlace(index.topology(), from);
    path::PathQuestion question;
    question.from = sourceOf(index, place, from);
    question.asksDhcp = parameters.value(u"protocol").toString() == u"dhcp";
    if (question.asksDhcp && place.kind != lab::PlaceReference::Kind::Machine)
        throw Error(ErrorCode::NotFound, from, u"machines ask for addresses, nobody else"_s);
    if (!question.asksDhcp)
        setProtocol(parameters, question.protocol, question.destinationPort);
    else if (parameters.value(u"port").toInt() != 0)
        throw Error(ErrorCode::NotSupported, u"dhcp"_s, u"it has no ports"_s);
    else
        question.protocol = path::Protocol::Udp;
    question.lengthBytes = numberIn(parameters, u"length", defaultLength, longestPacket);
    question.moment = parameters.value(u"established").toBool() ? path::Moment::Established : path::Moment::First;
    question.to = *Ipv4Address::parse(lab::pingTarget(index.topology(), place, to));
    return question;
}

} // namespace

PathQueries::PathQueries(lab::Lab &lab, KnownLabs &known) : m_lab(lab), m_known(known)
{
    m_places.nodeNamespace = [](const QString &node) { return lab::paths::nodeNamespace(node, u"net"_s); };
    m_places.namedNamespace = lab::paths::namedNamespace;
    m_places.guestNamespace = lab::paths::guestNamespace;
    m_places.openVSwitchFolder = lab::ovsRunDirectory;
    m_places.place = [this](const QString &node, const QString &nameSpace) {
        if (!nameSpace.isEmpty())
            return lab::namedPlace(node, nameSpace);
        const auto intent = m_lab.intent();
        return intent ? lab::placeOf(intent->topology, lab::resolvePlace(intent->topology, node)) : lab::nodePlace(node);
    };
}

QJsonObject PathQueries::found(const KnownLab &known, const path::PathQuestion &question, const QJsonObject &parameters,
                               path::PathAnswer &answer)
{
    QElapsedTimer clock;
    clock.start();
    const bool isBoth = parameters.value(u"both").toBool() || parameters.value(u"prove").toBool();
    answer = path::findPath(known.index, m_places, m_rules, question, isBoth);
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    if (parameters.value(u"evidence").toBool()) {
        path::gatherEvidence(m_places, answer.there);
        if (answer.back)
            path::gatherEvidence(m_places, *answer.back);
    }
    return {{u"from"_s, parameters.value(u"from")},
            {u"to"_s, parameters.value(u"to")},
            {u"address"_s, question.to.toString()},
            {u"there"_s, answer.there.toJson()},
            {u"back"_s, answer.back ? QJsonValue(answer.back->toJson()) : QJsonValue()},
            {u"milliseconds"_s, milliseconds}};
}

QJsonObject PathQueries::find(const QJsonObject &parameters)
{
    const std::shared_ptr<const KnownLab> known = m_known.current();
    path::PathAnswer answer;
    return found(*known, questionOf(known->index, parameters), parameters, answer);
}

QJsonObject PathQueries::prove(const QJsonObject &parameters, const std::stop_token &stop)
{
    const std::shared_ptr<const KnownLab> known = m_known.current();
    path::PathQuestion question = questionOf(known->index, parameters);
    constexpr std::array provable{path::Protocol::Icmp, path::Protocol::Tcp, path::Protocol::Udp};
    const bool isProvable = std::find(provable.cbegin(), provable.cend(), question.protocol) != provable.cend();
    if (question.asksDhcp || !isProvable || question.moment != path::Moment::First)
        throw Error(ErrorCode::NotSupported, path::protocolName(question.protocol), u"only a first packet of icmp, tcp or udp can be proved"_s);
    const std::unique_lock alone(m_proof, std::try_to_lock);
    if (!alone)
        throw Error(ErrorCode::Busy, m_lab.name(), u"another path is being proved"_s);
    question.sourcePort = path::freshSourcePort();
    path::PathAnswer answer;
    QJsonObject result = found(*known, question, parameters, answer);
    const auto sendFromGuest = [&](const path::GuestOrder &order, const std::stop_token &proved) {
        std::stop_source either;
        const std::stop_callback onProved(proved, [&either] { either.request_stop(); });
        const std::stop_callback onGone(stop, [&either] { either.request_stop(); });
        return sendInGuest(m_lab, *known->intent, order, either.get_token());
    };
    const path::Proof proof = path::prove(known->index, m_places, question, answer, sendFromGuest);
    QJsonObject json = proof.toJson();
    if (parameters.value(u"capture").toBool())
        json.insert(u"pcapng"_s, QString::fromLatin1(proof.toPcapng(u"Overlab "_s + QStringLiteral(OVERLAB_VERSION)).toBase64()));
    result.insert(u"proof"_s, json);
    return result;
}

QJsonObject PathQueries::findReachability(const QJsonObject &parameters, const std::stop_token &stop)
{
    const std::shared_ptr<const KnownLab> known = m_known.current();
    ReachQuery query{m_lab, *known->intent, known->index, m_places, m_rules};
    setProtocol(parameters, query.protocol, query.port);
    query.findsPaths = parameters.value(u"find").toBool(true);
    query.measures = parameters.value(u"measure").toBool();
    std::unique_lock alone(m_measurement, std::defer_lock);
    if (query.measures && !alone.try_lock())
        throw Error(ErrorCode::Busy, m_lab.name(), u"somebody else measures who reaches whom"_s);
    return reachability(query, stop);
}

} // namespace overlab
