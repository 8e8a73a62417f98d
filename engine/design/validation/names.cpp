// SPDX-License-Identifier: GPL-3.0-or-later
// Names: unique within their kind and tenant, and none that means something else.
#include "engine/design/validation/rules.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// Names that are places of every lab (see `overlabctl exec`).
bool isPlace(const QString &name)
{
    return name == u"outside" || name == u"underlay";
}

/// The names of one list must differ. \a kind is a word of the codes' first argument.
template<typename Item>
void checkList(ValidationContext &context, const QString &kind, const QList<Item> &items,
               const QString &list, const QString &tenant = {})
{
    QHash<QString, QString> firstPaths;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString name = items.at(i).name;
        const QString path = itemPath(list, i) + u".name"_s;
        const QString object = tenant.isEmpty() ? name : fullName(tenant, name);
        if (name.isEmpty() || context.isDamaged(path))
            continue;
        const auto first = firstPaths.constFind(name);
        if (first == firstPaths.cend())
            firstPaths.insert(name, path);
        else
            context.report(u"duplicate-name"_s, {kind, name, context.lineOf(*first)}, path, object);
        const bool isReserved =
            kind == u"image" ? name == u"tiny"
            : kind == u"node" || kind == u"vm" || kind == u"router" || kind == u"network"
                ? isPlace(name)
                : false;
        if (isReserved)
            context.report(u"reserved-name"_s, {kind, name}, path, object);
    }
}

} // namespace

void checkNames(ValidationContext &context)
{
    const Design &design = context.design;
    checkList(context, u"node"_s, design.nodes, u"nodes"_s);
    checkList(context, u"image"_s, design.images, u"images"_s);
    checkList(context, u"external"_s, design.externals, u"external"_s);
    checkList(context, u"tenant"_s, design.tenants, u"tenants"_s);
    checkList(context, u"check"_s, design.checks, u"checks"_s);
    for (qsizetype t = 0; t < design.tenants.size(); ++t) {
        const Tenant &tenant = design.tenants.at(t);
        const QString path = itemPath(u"tenants"_s, t);
        checkList(context, u"network"_s, tenant.networks, path + u".networks"_s, tenant.name);
        checkList(context, u"security-group"_s, tenant.securityGroups, path + u".security-groups"_s,
                  tenant.name);
        checkList(context, u"router"_s, tenant.routers, path + u".routers"_s, tenant.name);
        checkList(context, u"vm"_s, tenant.vms, path + u".vms"_s, tenant.name);
    }
}

} // namespace overlab::design
