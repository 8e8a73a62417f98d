// SPDX-License-Identifier: GPL-3.0-or-later
// Routers.
#include "engine/design/reading/readers.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// NAME, or {network: NAME, address: …}
RouterInterface readInterface(const ValueReader &value)
{
    if (!value.isMap() && !value.isList() && value.type() == ScalarType::Text)
        return {value.reference().value_or(QString()), std::nullopt};
    if (!value.isMap()) {
        value.failType(u"text, map"_s);
        return {};
    }
    const MapReader map = value.map(u"router-interface");
    return {map.get<&ValueReader::reference>(u"network"_s).value_or(QString()),
            map.get<&ValueReader::address>(u"address"_s)};
}

RouterExternal readGateway(const ValueReader &value)
{
    const MapReader map = value.map(u"router-external");
    return {map.get<&ValueReader::name>(u"network"_s).value_or(QString()),
            map.get<&ValueReader::address>(u"address"_s),
            map.get<&ValueReader::boolean>(u"snat"_s)};
}

} // namespace

Router readRouter(ValueReader value, const QString &tenant)
{
    value.setObject(objectPath(tenant, peekName(value)));
    const MapReader map = value.map(u"router");
    Router router;
    router.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    router.node = map.get<&ValueReader::name>(u"node"_s);
    for (const ValueReader &item : map.list(u"interfaces"_s))
        router.interfaces.append(readInterface(item));
    if (const auto external = map.value(u"external"_s))
        router.external = readGateway(*external);
    router.routes = readRoutes(map.list(u"routes"_s));
    router.distributed = map.get<&ValueReader::boolean>(u"distributed"_s);
    router.ha = map.get<&ValueReader::boolean>(u"ha"_s);
    return router;
}

} // namespace overlab::design
