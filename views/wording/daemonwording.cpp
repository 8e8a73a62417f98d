// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/daemonwording.h"

#include <QCoreApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct DaemonWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::DaemonWording)
};

/// What becomes of what it did.
QString meaningOf(const client::EndedDaemon &daemon)
{
    if (daemon.name == u"ovs-vswitchd")
        return daemon.stopsTraffic ? DaemonWording::tr("Until it is back nothing passes the bridges there.")
                                   : DaemonWording::tr("Until it is back only traffic that flowed just before still passes the bridges; new connections do not.");
    if (daemon.name == u"ovsdb-server")
        return DaemonWording::tr("Traffic goes on; the bridges cannot be changed until it is back.");
    if (daemon.name == u"libvirtd")
        return DaemonWording::tr("The virtual machines go on; they cannot be started or stopped until it is back.");
    if (!daemon.object.isEmpty())
        return DaemonWording::tr("Machines keep the addresses that they have; new ones get none until it is back.");
    return {};
}

QString whatHappened(const client::EndedDaemon &daemon)
{
    const bool isTried = daemon.reason.isEmpty();
    if (daemon.object.isEmpty())
        return isTried ? DaemonWording::tr("%1 ended on %2 and is being started again.", "daemon, node").arg(daemon.name, daemon.node)
                       : DaemonWording::tr("%1 ended on %2 and cannot be started again, which is tried on: %3.", "daemon, node, reason").arg(daemon.name, daemon.node, daemon.reason);
    return isTried ? DaemonWording::tr("%1 of %2 ended on %3 and is being started again.", "daemon, network, node").arg(daemon.name, daemon.object, daemon.node)
                   : DaemonWording::tr("%1 of %2 ended on %3 and cannot be started again, which is tried on: %4.", "daemon, network, node, reason")
                         .arg(daemon.name, daemon.object, daemon.node, daemon.reason);
}

} // namespace

QString endedSentence(const client::EndedDaemon &daemon)
{
    QStringList sentences{whatHappened(daemon), meaningOf(daemon)};
    if (daemon.forgetsConnections)
        sentences << forgottenSentence();
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString endedSentences(const client::LabStatus &status, const QString &node)
{
    QStringList sentences;
    for (const client::EndedDaemon &daemon : status.endedDaemons) {
        if (daemon.node == node && daemon.object.isEmpty())
            sentences << endedSentence(daemon);
    }
    return sentences.join(u'\n');
}

QString cutOffSentence(const client::EndedDaemon &daemon, const QString &object)
{
    return daemon.stopsTraffic
        ? DaemonWording::tr("%1 is cut off: %2 ended on %3 and is being started again.", "object, daemon, node").arg(object, daemon.name, daemon.node)
        : DaemonWording::tr("%1 is partly cut off, new connections do not get through: %2 ended on %3 and is being started again.", "object, daemon, node")
              .arg(object, daemon.name, daemon.node);
}

QString returnedSentence(const client::EndedDaemon &daemon)
{
    return daemon.object.isEmpty() ? DaemonWording::tr("%1 runs again on %2.", "daemon, node").arg(daemon.name, daemon.node)
                                   : DaemonWording::tr("%1 of %2 runs again on %3.", "daemon, network, node").arg(daemon.name, daemon.object, daemon.node);
}

QString forgottenSentence()
{
    return DaemonWording::tr("What the native firewall knew of connections is forgotten: those that are open are judged as if they were new.");
}

} // namespace overlab::views
