// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvaslayers.h"

#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectKind;

namespace {

const QString tenantPrefix = u"tenant:"_s;

struct Layer
{
    const char *name;
    bool CanvasLayers::*isShown;
};

constexpr std::array layers{Layer{"addresses", &CanvasLayers::addresses},       Layer{"machine-links", &CanvasLayers::machineLinks},
                            Layer{"router-links", &CanvasLayers::routerLinks}, Layer{"external-links", &CanvasLayers::externalLinks},
                            Layer{"notes", &CanvasLayers::notes},               Layer{"nodes", &CanvasLayers::nodes},
                            Layer{"zones", &CanvasLayers::zones}};

} // namespace

bool CanvasLayers::shows(const design::ObjectId &id) const
{
    switch (id.kind) {
    case ObjectKind::Node:
        return nodes;
    case ObjectKind::Note:
        return notes;
    case ObjectKind::Tenant:
        return zones;
    case ObjectKind::Machine:
        return !hiddenTenants.contains(id.tenant);
    case ObjectKind::External:
    case ObjectKind::Network:
    case ObjectKind::Router:
        break;
    }
    return true;
}

bool CanvasLayers::shows(const design::LinkId &id) const
{
    if (id.owner.kind == ObjectKind::Machine)
        return machineLinks;
    return id.index == design::LinkId::outward ? externalLinks : routerLinks;
}

QStringList CanvasLayers::hidden() const
{
    QStringList names;
    for (const Layer &layer : layers) {
        if (!(this->*layer.isShown))
            names.append(QLatin1StringView(layer.name));
    }
    for (const QString &tenant : hiddenTenants)
        names.append(tenantPrefix + tenant);
    names.sort();
    return names;
}

CanvasLayers CanvasLayers::without(const QStringList &hidden)
{
    CanvasLayers shown;
    for (const QString &name : hidden) {
        if (name.startsWith(tenantPrefix))
            shown.hiddenTenants.insert(name.mid(tenantPrefix.size()));
        for (const Layer &layer : layers) {
            if (name == QLatin1StringView(layer.name))
                shown.*layer.isShown = false;
        }
    }
    return shown;
}

} // namespace overlab::views
