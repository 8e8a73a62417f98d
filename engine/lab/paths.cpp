// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/paths.h"

#include "engine/blueprint/naming.h"
#include "engine/lab/node/privatefolders.h"

namespace overlab::lab::paths {

namespace {

using namespace Qt::StringLiterals;

/// The sockets below it have paths of at most 107 bytes (sun_path, unix(7)), and a node's name may
/// have 63: "/run/nodes/NAME/run/openvswitch/ovs-vswitchd.4194304.ctl".
QString folderName(const QString &node)
{
    constexpr qsizetype longest = 48;
    if (node.size() <= longest)
        return node;
    const QString digest = blueprint::objectUuid(u"nodes/"_s + node).toString(QUuid::Id128).left(8);
    return node.left(longest - 9) + u'-' + digest;
}

} // namespace

QString node(const QString &node)
{
    return nodes + u'/' + folderName(node);
}

QString nodeNamespace(const QString &name, const QString &kind)
{
    return node(name) + u"/ns/"_s + kind;
}

QString nodeRun(const QString &name)
{
    return node(name) + u"/run"_s;
}

QString nodeFile(const QString &name, const QString &path)
{
    if (path.startsWith(u"/run/"))
        return node(name) + path;
    for (const QString &folder : privateFolders()) {
        if (path == folder || path.startsWith(folder + u'/'))
            return node(name) + u"/files"_s + path;
    }
    return path;
}

QString namedNamespace(const QString &name, const QString &nameSpace)
{
    return nodeRun(name) + u"/netns/"_s + nameSpace;
}

QString nodeMarks(const QString &name)
{
    return node(name) + u"/marks"_s;
}

QString nodeLog(const QString &name, const QString &daemon)
{
    return logs + u'/' + name + u'-' + daemon + u".log"_s;
}

QString guest(const QUuid &machine)
{
    return guests + u'/' + machine.toString(QUuid::WithoutBraces);
}

QString guestNamespace(const QUuid &machine)
{
    return guest(machine) + u"/net"_s;
}

} // namespace overlab::lab::paths
