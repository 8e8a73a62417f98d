// SPDX-License-Identifier: GPL-3.0-or-later
// How the application names what a design draws. Names are unique within their kind and tenant, so
// kind, tenant and name together are an identity as long as nobody renames the object.
#pragma once

#include "engine/design/design.h"

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace overlab::design {

enum class ObjectKind { Node, External, Tenant, Network, Router, Machine, Note };

struct ObjectId
{
    ObjectKind kind = ObjectKind::Machine;
    QString tenant; ///< of a network, router or machine; empty for the others
    QString name;   ///< of a note: its number

    /// "red/vm-1", or the bare name of what no tenant owns: as the engine's reports name it.
    QString object() const;

    friend bool operator==(const ObjectId &, const ObjectId &) = default;
    friend bool operator<(const ObjectId &left, const ObjectId &right);
    friend size_t qHash(const ObjectId &id, size_t seed = 0)
    {
        return qHashMulti(seed, int(id.kind), id.tenant, id.name);
    }
};

/// An interface as a line of the drawing: the \a index-th of a machine or router, or the way out of a
/// router (outward).
struct LinkId
{
    static constexpr int outward = -1;

    ObjectId owner;
    int index = 0;

    friend bool operator==(const LinkId &, const LinkId &) = default;
    friend size_t qHash(const LinkId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.owner, id.index);
    }
};

/// Everything of \a design that can be drawn, in its order: nodes, external networks, then each tenant
/// with its networks, routers and machines, then notes.
QList<ObjectId> allObjects(const Design &design);
bool contains(const Design &design, const ObjectId &id);

/// The drawn value, or nullptr when there is none of that name. Valid until \a design changes.
const Node *findNode(const Design &design, const QString &name);
const ExternalNetwork *findExternal(const Design &design, const QString &name);
const Tenant *findTenant(const Design &design, const QString &name);
const Network *findNetwork(const Design &design, const ObjectId &id);
const Router *findRouter(const Design &design, const ObjectId &id);
const Machine *findMachine(const Design &design, const ObjectId &id);

/// The network that \a reference ("NAME" or "TENANT/NAME") means inside \a tenant, drawn or not.
ObjectId networkId(const QString &tenant, const QString &reference);
/// The machine that an end of a check names; nullopt: it is "outside" or an address.
std::optional<ObjectId> machineId(const QString &end);
/// How \a network is referred to inside \a tenant.
QString referenceTo(const ObjectId &network, const QString &tenant);

/// The interfaces of a machine or router, and its way out.
QList<LinkId> linksOf(const Design &design, const ObjectId &owner);
/// What the other end of \a link is; nullopt when there is no such link.
std::optional<ObjectId> targetOf(const Design &design, const LinkId &link);

} // namespace overlab::design
