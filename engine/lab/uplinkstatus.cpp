// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/uplinkstatus.h"

#include "engine/base/error.h"
#include "engine/blueprint/outside.h"
#include "engine/host/netlink/netlinksocket.h"
#include "engine/host/process/filedescriptor.h"
#include "engine/lab/paths.h"

#include <QFile>
#include <QJsonDocument>

#include <fcntl.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// Its process is none that the lab can see, its lock is.
bool supervisorRuns()
{
    const QString path = paths::state + u'/' + QLatin1StringView(inside::uplinkLock);
    const host::FileDescriptor file(
        open(QFile::encodeName(path).constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    return file.isOpen() && fcntl(file.get(), F_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
}

QString linkTrouble()
{
    const QString name = blueprint::uplinkName.toString();
    try {
        host::NetlinkSocket outside(
            paths::nodeNamespace(blueprint::outsideName.toString(), u"net"_s));
        const auto link = outside.readLink(name);
        if (!link)
            return u"there is no %1 in outside"_s.arg(name);
        return link->up ? QString() : u"%1 is down"_s.arg(name);
    } catch (const Error &error) {
        return QString::fromUtf8(error.what());
    }
}

/// Why it does not work; empty when it does.
QString trouble(const QString &subnet)
{
    if (!supervisorRuns())
        return u"nothing carries it; \"overlabctl apply --uplink\" starts that"_s;
    QFile file(paths::state + u'/' + QLatin1StringView(inside::uplinkState));
    const QJsonObject said = file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()
        : QJsonObject();
    if (!said.value(u"works"_s).toBool() || said.value(u"subnet"_s).toString() != subnet) {
        const QString reason = said.value(u"reason"_s).toString();
        return reason.isEmpty() ? u"slirp4netns is not ready yet"_s : reason;
    }
    return linkTrouble();
}

} // namespace

QJsonObject uplinkStatus(const Journal &journal)
{
    const auto subnet = Ipv4Subnet::parse(journal.uplinkSubnet);
    if (!subnet)
        return {{u"state"_s, u"off"_s}};
    const blueprint::UplinkAddresses addresses(*subnet);
    const QString reason = trouble(journal.uplinkSubnet);
    QJsonObject status{{u"state"_s, reason.isEmpty() ? u"running"_s : u"failed"_s},
                       {u"device"_s, blueprint::uplinkName.toString()},
                       {u"subnet"_s, journal.uplinkSubnet},
                       {u"address"_s, addresses.own.toString()},
                       {u"resolver"_s, addresses.resolver.toString()}};
    if (!reason.isEmpty())
        status.insert(u"reason"_s, reason);
    return status;
}

} // namespace overlab::lab
