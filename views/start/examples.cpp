// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/examples.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

Example example(const QString &name, const QString &title, const QString &text)
{
    Example made;
    if (!name.isEmpty())
        made.path = u":/examples/%1.yaml"_s.arg(name);
    made.title = title;
    made.text = text;
    return made;
}

} // namespace

Example firstExample()
{
    return example(u"article"_s, Example::tr("The article's lab"),
                   Example::tr("Two networks, one router and four virtual machines on two hypervisors. "
                               "Apply it, and see the machines come up."));
}

QList<Example> examples()
{
    return {
        example(u"two-machines"_s, Example::tr("Two machines, one network"),
                Example::tr("The smallest lab. One machine pings the other; everything else is derived.")),
        example(u"two-networks"_s, Example::tr("Two networks and a router"),
                Example::tr("The router is the gateway of both. A ping arrives with a TTL of 63.")),
        firstExample(),
        example(u"floating-ips"_s, Example::tr("A way out, and floating addresses"),
                Example::tr("A web server that the outside reaches, and a database that it does not.")),
        example(u"security-groups"_s, Example::tr("Security groups"),
                Example::tr("Three tiers, each open only to the one before it. See which ping is dropped.")),
        example(u"static-routes"_s, Example::tr("Static routes between routers"),
                Example::tr("Two sites behind routers of their own, joined by a transit network.")),
        example(u"vlan-and-flat"_s, Example::tr("VLAN and flat networks"),
                Example::tr("No tunnels: tagged and untagged frames on the network between the nodes.")),
        example(u"static-addresses"_s, Example::tr("Addresses without DHCP"),
                Example::tr("Machines with addresses that no server hands out.")),
        example(u"two-tenants"_s, Example::tr("Two tenants, the same addresses"),
                Example::tr("Red and green both use 10.0.0.0/24 and never meet. Each has its own way out.")),
        example(u"six-nodes"_s, Example::tr("Six nodes, sixty machines"),
                Example::tr("A small data centre of three tenants, all light machines.")),
    };
}

QList<Example> templates()
{
    return {
        example({}, Example::tr("Empty design"), Example::tr("Nothing yet: draw it yourself.")),
        example(u"two-machines"_s, Example::tr("Two machines"), Example::tr("One tenant, one network.")),
        example(u"two-networks"_s, Example::tr("Router"), Example::tr("Two networks, three nodes.")),
        example(u"floating-ips"_s, Example::tr("Way out"), Example::tr("A router to the outside.")),
    };
}

} // namespace overlab::views
