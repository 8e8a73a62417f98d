// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/eventwording.h"

#include "views/wording/daemonwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::EventActor;
using client::LabEvent;

namespace {

struct EventWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::EventWording)
};

QString applySentence(const LabEvent &event)
{
    if (event.kind == u"apply-begun")
        return EventWording::tr("The program began to apply the design.");
    if (event.kind == u"apply-refused" && event.argument(u"reason"_s).isEmpty())
        return EventWording::tr("The design was not applied, since the lab host cannot make it. Nothing was changed.");
    if (event.kind == u"apply-refused")
        return EventWording::tr("The program could not apply the design: %1").arg(event.argument(u"reason"_s));
    const QString created = event.argument(u"created"_s);
    const QString changed = event.argument(u"changed"_s);
    const QString removed = event.argument(u"removed"_s);
    if (event.kind == u"apply-cancelled")
        return EventWording::tr("Applying the design was cancelled; parts made: %1, changed: %2, removed: %3.").arg(created, changed, removed);
    if (const int problems = event.argument(u"problems"_s).toInt(); problems > 0)
        //: %n: problems; numbers of kernel objects
        return EventWording::tr("The design was applied with %n problem(s); parts made: %1, changed: %2, removed: %3.", nullptr, problems).arg(created, changed, removed);
    return EventWording::tr("The design is applied; parts made: %1, changed: %2, removed: %3.").arg(created, changed, removed);
}

QString objectSentence(const LabEvent &event)
{
    if (event.kind == u"object-running")
        return EventWording::tr("%1 is up.", "object of the design").arg(event.object);
    if (event.kind == u"object-stopped")
        return EventWording::tr("The program stopped %1.", "machine").arg(event.object);
    return EventWording::tr("%1 failed: %2", "object, reason").arg(event.object, event.argument(u"reason"_s));
}

QString machineSentence(const LabEvent &event)
{
    if (event.kind == u"machine-crashed")
        return EventWording::tr("%1 ended all of a sudden: its emulator crashed or was killed.", "machine").arg(event.object);
    const bool isProgram = event.by == EventActor::Program;
    if (event.kind == u"machine-stopped" && isProgram)
        return EventWording::tr("The program stopped %1.", "machine").arg(event.object);
    if (event.kind == u"machine-started" && isProgram)
        return EventWording::tr("The program started %1.", "machine").arg(event.object);
    if (event.kind == u"machine-stopped")
        return event.by == EventActor::Guest ? EventWording::tr("%1 powered itself off.", "machine").arg(event.object)
                                             : EventWording::tr("Somebody powered %1 off, not through the program.", "machine").arg(event.object);
    if (event.kind == u"machine-rebooted")
        return event.by == EventActor::Guest ? EventWording::tr("%1 rebooted by itself.", "machine").arg(event.object)
                                             : EventWording::tr("The program rebooted %1.", "machine").arg(event.object);
    if (event.kind == u"machine-started")
        return EventWording::tr("Somebody started %1, not through the program.", "machine").arg(event.object);
    if (event.kind == u"machine-paused")
        return EventWording::tr("%1 is paused: it stands still until somebody resumes it.", "machine").arg(event.object);
    return EventWording::tr("%1 goes on.", "machine").arg(event.object);
}

QString portSentence(const LabEvent &event)
{
    const QString device = event.argument(u"device"_s);
    const QString bridge = event.argument(u"bridge"_s);
    const QString tag = event.argument(u"tag"_s);
    if (event.kind == u"bridge-added")
        return EventWording::tr("Somebody added the bridge “%1” on %2.", "bridge, node").arg(bridge, event.node);
    if (event.kind == u"bridge-removed")
        return EventWording::tr("Somebody removed the bridge “%1” on %2, with all its ports and flows.", "bridge, node").arg(bridge, event.node);
    if (event.kind == u"port-added")
        return EventWording::tr("Somebody added the port “%1” to %2 on %3.", "port, bridge, node").arg(device, bridge, event.node);
    if (event.kind == u"port-removed")
        return event.object.isEmpty()
            ? EventWording::tr("Somebody took the port “%1” off %2 on %3.", "port, bridge, node").arg(device, bridge, event.node)
            : EventWording::tr("Somebody took the port “%1” off %2 on %3: %4 is cut off there.", "port, bridge, node, object").arg(device, bridge, event.node, event.object);
    if (tag.isEmpty())
        return EventWording::tr("Somebody took the VLAN tag %1 off the port “%2” on %3: it is a trunk now.", "tag, port, node").arg(event.argument(u"former"_s), device, event.node);
    return event.object.isEmpty() || event.argument(u"former"_s).isEmpty()
        ? EventWording::tr("Somebody gave the port “%1” on %2 the VLAN tag %3.", "port, node, tag").arg(device, event.node, tag)
        : EventWording::tr("Somebody changed the VLAN tag of the port “%1” on %2 from %3 to %4: %5 is in another network now.", "port, node, tags, object")
              .arg(device, event.node, event.argument(u"former"_s), tag, event.object);
}

QString flowSentence(const LabEvent &event)
{
    const QString table = event.argument(u"table"_s);
    QString flow = u"priority=%1"_s.arg(event.argument(u"priority"_s));
    if (const QString match = event.argument(u"match"_s); !match.isEmpty())
        flow += u',' + match;
    const QString bridge = event.argument(u"bridge"_s);
    if (event.kind == u"flows-changed")
        return EventWording::tr("Somebody changed many flows of %1 on %2 at once; added: %3, deleted: %4, changed: %5.", "bridge, node, numbers")
            .arg(bridge, event.node, event.argument(u"added"_s), event.argument(u"removed"_s), event.argument(u"changed"_s));
    if (event.kind == u"flow-added")
        return EventWording::tr("Somebody added a flow to table %1 of %2 on %3: “%4” now does “%5”.", "table, bridge, node, match, actions")
            .arg(table, bridge, event.node, flow, event.argument(u"actions"_s));
    if (event.kind == u"flow-removed")
        return EventWording::tr("Somebody deleted a flow of table %1 of %2 on %3: “%4”.", "table, bridge, node, match").arg(table, bridge, event.node, flow);
    return EventWording::tr("Somebody changed a flow of table %1 of %2 on %3: “%4” now does “%5”.", "table, bridge, node, match, actions")
        .arg(table, bridge, event.node, flow, event.argument(u"actions"_s));
}

/// Where a device is: a namespace of a node, or the node itself.
QString placeOf(const LabEvent &event)
{
    const QString place = event.argument(u"place"_s);
    return place.isEmpty() ? event.node : EventWording::tr("%1 on %2", "namespace, node").arg(place, event.node);
}

QString linkSentence(const LabEvent &event)
{
    const QString device = event.argument(u"device"_s);
    const QString place = placeOf(event);
    const bool isNamed = !event.object.isEmpty();
    if (event.kind == u"link-down")
        return isNamed ? EventWording::tr("Somebody took the device “%1” down in %2: no packet of %3 passes it.", "device, place, object").arg(device, place, event.object)
                       : EventWording::tr("Somebody took the device “%1” down in %2: no packet passes it.", "device, place").arg(device, place);
    if (event.kind == u"link-up")
        return EventWording::tr("Somebody took the device “%1” up in %2.", "device, place").arg(device, place);
    if (event.kind == u"link-added")
        return EventWording::tr("Somebody added the device “%1” in %2.", "device, place").arg(device, place);
    return isNamed ? EventWording::tr("Somebody removed the device “%1” in %2: %3 is cut off there.", "device, place, object").arg(device, place, event.object)
                   : EventWording::tr("Somebody removed the device “%1” in %2.", "device, place").arg(device, place);
}

QString addressSentence(const LabEvent &event)
{
    const QString device = event.argument(u"device"_s);
    const QString place = placeOf(event);
    const QString via = event.argument(u"via"_s);
    const QString destination = event.argument(u"destination"_s);
    if (event.kind == u"address-added")
        return EventWording::tr("Somebody gave the device “%1” in %2 the address %3.", "device, place, address").arg(device, place, event.argument(u"address"_s));
    if (event.kind == u"address-removed")
        return EventWording::tr("Somebody took the address %1 off the device “%2” in %3.", "address, device, place").arg(event.argument(u"address"_s), device, place);
    const QString way = via.isEmpty() ? device : via;
    if (event.kind == u"route-added")
        return EventWording::tr("Somebody added a route in %1: to %2 through %3.", "place, destination, gateway or device").arg(place, destination, way);
    return EventWording::tr("Somebody deleted a route in %1: to %2 through %3.", "place, destination, gateway or device").arg(place, destination, way);
}

QString leaseSentence(const LabEvent &event)
{
    const QString who = event.object.isEmpty() ? event.argument(u"mac"_s) : event.object;
    const QString address = event.argument(u"address"_s);
    const QString network = event.argument(u"network"_s);
    if (event.kind == u"lease-given")
        return EventWording::tr("%1 asked for an address in %2 and got %3.", "machine, network, address").arg(who, network, address);
    if (event.kind == u"lease-renewed")
        return EventWording::tr("%1 renewed its address %3 in %2.", "machine, network, address").arg(who, network, address);
    return EventWording::tr("%1 gave its address %3 in %2 back.", "machine, network, address").arg(who, network, address);
}

QString daemonSentence(const LabEvent &event)
{
    const QString daemon = event.argument(u"daemon"_s);
    if (event.kind == u"daemon-returned")
        return event.object.isEmpty() ? EventWording::tr("The program started %1 on %2 again.", "daemon, node").arg(daemon, event.node)
                                      : EventWording::tr("The program started %1 of %2 on %3 again.", "daemon, network, node").arg(daemon, event.object, event.node);
    if (event.kind == u"engine-returned")
        return EventWording::tr("The lab's engine ended all of a sudden and was started again; the lab went on without it. It does not know any more what happened before.");
    if (event.argument(u"forgets"_s) == u"connections") {
        const QString ended = EventWording::tr("%1 ended on %2: it crashed or was killed.", "daemon, node").arg(daemon, event.node);
        return ended + u' ' + forgottenSentence();
    }
    return event.object.isEmpty() ? EventWording::tr("%1 ended on %2: it crashed or was killed.", "daemon, node").arg(daemon, event.node)
                                  : EventWording::tr("%1 of %2 ended on %3: it crashed or was killed.", "daemon, network, node").arg(daemon, event.object, event.node);
}

} // namespace

QList<EventSort> eventSorts()
{
    return {EventSort::Applies, EventSort::Machines, EventSort::Switches, EventSort::Flows, EventSort::Network, EventSort::Leases, EventSort::Daemons};
}

EventSort sortOf(const LabEvent &event)
{
    static const QHash<QString, EventSort> sorts{{u"apply"_s, EventSort::Applies},   {u"object"_s, EventSort::Applies},   {u"machine"_s, EventSort::Machines},
                                                 {u"port"_s, EventSort::Switches},   {u"bridge"_s, EventSort::Switches},  {u"flow"_s, EventSort::Flows},
                                                 {u"flows"_s, EventSort::Flows},
                                                 {u"link"_s, EventSort::Network},    {u"address"_s, EventSort::Network},  {u"route"_s, EventSort::Network},
                                                 {u"lease"_s, EventSort::Leases},    {u"daemon"_s, EventSort::Daemons},
                                                 {u"engine"_s, EventSort::Daemons}};
    return sorts.value(event.kind.section(u'-', 0, 0), EventSort::Applies);
}

QString eventSentence(const LabEvent &event)
{
    if (event.kind.startsWith(u"object-"))
        return objectSentence(event);
    if (event.kind.startsWith(u"address-") || event.kind.startsWith(u"route-"))
        return addressSentence(event);
    switch (sortOf(event)) {
    case EventSort::Machines:
        return machineSentence(event);
    case EventSort::Switches:
        return portSentence(event);
    case EventSort::Flows:
        return flowSentence(event);
    case EventSort::Network:
        return linkSentence(event);
    case EventSort::Leases:
        return leaseSentence(event);
    case EventSort::Daemons:
        return daemonSentence(event);
    case EventSort::Applies:
        break;
    }
    return event.kind.startsWith(u"apply-") ? applySentence(event) : event.kind; // of a newer engine
}

QString actorName(EventActor actor)
{
    switch (actor) {
    case EventActor::Program:
        return EventWording::tr("program", "who did it");
    case EventActor::Person:
        return EventWording::tr("person", "who did it");
    case EventActor::Guest:
        return EventWording::tr("guest", "who did it");
    case EventActor::Nobody:
        break;
    }
    return EventWording::tr("unknown", "who did it");
}

QString eventSortName(EventSort sort)
{
    switch (sort) {
    case EventSort::Applies:
        return EventWording::tr("Applying");
    case EventSort::Machines:
        return EventWording::tr("Machines");
    case EventSort::Switches:
        return EventWording::tr("Switch ports");
    case EventSort::Flows:
        return EventWording::tr("Flows");
    case EventSort::Network:
        return EventWording::tr("Devices and routes");
    case EventSort::Leases:
        return EventWording::tr("Addresses by DHCP");
    case EventSort::Daemons:
        break;
    }
    return EventWording::tr("Daemons");
}

} // namespace overlab::views
