// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/statewording.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct StateWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::StateWording)
};

} // namespace

QString stateName(const QString &state)
{
    if (state == u"planned")
        return StateWording::tr("planned");
    if (state == u"building")
        return StateWording::tr("building");
    if (state == u"running")
        return StateWording::tr("running");
    if (state == u"stopped")
        return StateWording::tr("stopped");
    if (state == u"failed")
        return StateWording::tr("failed");
    if (state == u"drifted") //: It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.
        return StateWording::tr("drifted");
    if (state == u"partial") //: A lab of which some objects do not run.
        return StateWording::tr("partly running");
    return state;
}

QString actionName(const QString &action)
{
    if (action == u"create")
        return StateWording::tr("create");
    if (action == u"change")
        return StateWording::tr("change");
    if (action == u"remove")
        return StateWording::tr("remove");
    return action;
}

QString stepKindName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"node"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "node")},
        {u"namespace"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "network namespace")},
        {u"bridge"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "bridge")},
        {u"veth"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "veth pair")},
        {u"tap"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "tap device")},
        {u"port"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "switch port")},
        {u"flow"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "flow")},
        {u"device"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "interface")},
        {u"route"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "route")},
        {u"file"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "file")},
        {u"service"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "service")},
        {u"machine"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "machine")},
        {u"address set"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "address set")},
        {u"packet filter"_s, QT_TRANSLATE_NOOP("overlab::views::StateWording", "packet filter")},
    };
    const char *const name = names.value(kind);
    return name ? StateWording::tr(name) : kind;
}

QString roleName(const QString &role)
{
    if (role == u"network")
        return StateWording::tr("network", "role of a node");
    if (role == u"compute")
        return StateWording::tr("compute", "role of a node");
    return role;
}

QString machineTypeName(const QString &type)
{
    if (type == u"vm")
        return StateWording::tr("virtual machine");
    if (type == u"namespace")
        return StateWording::tr("light guest");
    return type;
}

} // namespace overlab::views
