// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/observers.h"

#include "app/daemon/counterplaces.h"
#include "app/daemon/labevents.h"
#include "app/daemon/tabletopics.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/observe/flows/datapathobserver.h"
#include "engine/observe/flows/flowobserver.h"
#include "engine/observe/tables/tableobserver.h"

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

Topic flowTopic(const QJsonObject &parameters, KnownLabs &known)
{
    const QString node = parameters.value(u"node").toString();
    const QString bridge = parameters.value(u"bridge").toString();
    if (!known.current()->index.node(node))
        throw Error(ErrorCode::NotFound, node, u"no such node"_s);
    const auto originOf = [&known](quint64 cookie) { return known.current()->index.originOf(cookie); };
    const auto make = [node, bridge, originOf] {
        return std::make_shared<observe::FlowObserver>(folderOfBridge(node, bridge), bridge, originOf);
    };
    return {u"flows %1 %2"_s.arg(node, bridge), make};
}

Topic datapathTopic(const QJsonObject &parameters, KnownLabs &known)
{
    const QString node = parameters.value(u"node").toString();
    if (!known.current()->index.node(node))
        throw Error(ErrorCode::NotFound, node, u"no such node"_s);
    return {u"datapath "_s + node, [node] { return std::make_shared<observe::DatapathObserver>(folderOfSwitch(node)); }};
}

Topic tableTopic(const QJsonObject &parameters, KnownLabs &known)
{
    const QString kind = parameters.value(u"kind").toString();
    const QString place = parameters.value(u"place").toString();
    const QString bridge = parameters.value(u"bridge").toString();
    requireTable(parameters, *known.current());
    const auto make = [parameters, &known] {
        // Whose everything is changes with the design.
        const auto renew = [parameters, &known, last = std::shared_ptr<const KnownLab>()]() mutable -> std::unique_ptr<observe::TableReader> {
            const std::shared_ptr<const KnownLab> now = known.current();
            if (now == last)
                return nullptr;
            std::unique_ptr<observe::TableReader> reader = tableReader(parameters, *now);
            last = now;
            return reader;
        };
        return std::make_shared<observe::TableObserver>(renew);
    };
    return {u"table %1 %2 %3"_s.arg(kind, place, bridge), make};
}

} // namespace

Topic topicOf(const QJsonObject &parameters, const Watchable &watchable)
{
    lab::Lab &lab = watchable.lab;
    KnownLabs &known = watchable.known;
    const QString topic = parameters.value(u"topic").toString();
    if (topic == u"counters")
        return {topic, [&lab, &known] {
                    const auto places = std::make_shared<CounterPlaces>(lab, known);
                    return std::make_shared<observe::CounterObserver>([places] { return places->now(); });
                }};
    if (topic == u"events")
        return {topic, [log = watchable.events.log()] { return std::make_shared<observe::EventObserver>(log); }};
    if (topic == u"flows")
        return flowTopic(parameters, known);
    if (topic == u"datapath")
        return datapathTopic(parameters, known);
    if (topic == u"table")
        return tableTopic(parameters, known);
    throw Error(ErrorCode::NotSupported, topic, u"counters, datapath, events, flows, table"_s);
}

} // namespace overlab
