// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/facts.h"

#include "engine/blueprint/naming.h"

#include <QRegularExpression>
#include <QSet>

namespace overlab::metadata {

using namespace Qt::StringLiterals;

QString hostName(const Asker &asker)
{
    return blueprint::guestHostName(asker.machine.name) + u'.' + asker.topology.domain;
}

QString instanceId(const blueprint::ResolvedMachine &machine)
{
    // A light guest has no number; its UUID begins with as many digits.
    return u"i-"_s
        + (machine.instance.isEmpty() ? blueprint::uuidText(machine.uuid).left(8)
                                      : machine.instance.section(u'-', 1));
}

QString localAddress(const blueprint::ResolvedMachine &machine)
{
    for (const blueprint::ResolvedPort &port : machine.ports) {
        if (!port.addresses.isEmpty())
            return port.addresses.first().address.toString();
    }
    return {};
}

QString publicAddress(const blueprint::ResolvedMachine &machine)
{
    for (const blueprint::ResolvedPort &port : machine.ports) {
        if (port.floatingIp)
            return port.floatingIp->toString();
    }
    return {};
}

QList<NamedKey> namedKeys(const blueprint::ResolvedMachine &machine)
{
    // Clients take "NUMBER=NAME" and a "/" at the end for structure.
    static const QRegularExpression other(u"[^A-Za-z0-9._@-]+"_s);
    QList<NamedKey> keys;
    QSet<QString> taken;
    for (const QString &key : machine.sshKeys) {
        const QString number = QString::number(keys.size());
        QString name = key.section(u' ', 2).trimmed().replace(other, u"-"_s);
        if (name.isEmpty())
            name = u"key-"_s + number;
        while (taken.contains(name))
            name += u'-' + number;
        taken.insert(name);
        keys.append({name, key});
    }
    return keys;
}

} // namespace overlab::metadata
