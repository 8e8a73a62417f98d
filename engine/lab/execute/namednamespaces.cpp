// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/namednamespaces.h"

#include "engine/base/error.h"
#include "engine/host/netfilter/conntracktable.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/sysctl.h"
#include "engine/host/process/process.h"
#include "engine/lab/digest.h"
#include "engine/lab/marks.h"
#include "engine/lab/node/nodeplace.h"
#include "engine/lab/paths.h"

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

void applyIptables(const NodeJob &job, const blueprint::NamedNamespace &space)
{
    if (space.iptables.isEmpty())
        return;
    host::ProcessSpec spec;
    spec.program = u"iptables-restore"_s;
    spec.place = nodePlace(job.node());
    spec.place.networkNamespace = paths::namedNamespace(job.node(), space.name);
    spec.input = space.iptables.toUtf8();
    host::runChecked(spec);
}

/// As the mark of the namespace has them: "ADDRESS=FOR …".
QString translationsText(const blueprint::NamedNamespace &space)
{
    QStringList texts;
    for (auto it = space.translations.cbegin(); it != space.translations.cend(); ++it)
        texts.append(it.key() + u'=' + it.value());
    return texts.join(u' ');
}

/// Connections through addresses that are gone, or lead elsewhere now, would go on for as long as the
/// kernel tracks them (Neutron, agent/linux/ip_lib.py: delete_addr_and_conntrack_state).
void forgetTranslations(const NodeJob &job, const blueprint::NamedNamespace &space)
{
    const QList<Ipv4Address> gone = job.changes.goneTranslations.value(space.name);
    if (gone.isEmpty())
        return;
    host::forgetConnections(paths::namedNamespace(job.node(), space.name),
                            [&gone](const host::TrackedConnection &connection) {
                                return gone.contains(connection.destination)
                                    || gone.contains(connection.replyDestination);
                            });
}

} // namespace

void ensureNamespaces(const NodeJob &job)
{
    QList<host::NamespaceSpec> specs;
    for (const blueprint::NamedNamespace &space : job.changes.namespaces.created) {
        // A namespace without a mark is one whose making was interrupted: it is made anew.
        host::removeNamespace(paths::namedNamespace(job.node(), space.name));
        specs.append({paths::namedNamespace(job.node(), space.name), {}});
    }
    std::vector<host::NewNamespace> made = host::createNamespaces(specs);
    for (size_t i = 0; i < made.size(); ++i) {
        const QString name = job.changes.namespaces.created.at(qsizetype(i)).name;
        if (made[i].failure)
            throw Error(made[i].failure->code(), job.node() + u": "_s + name,
                        made[i].failure->detail());
        job.access.adoptNetlink(name, std::move(made[i].socket));
    }
    for (const blueprint::NamedNamespace &space : job.changes.namespaces.wanted()) {
        try {
            QList<host::Sysctl> sysctls;
            for (auto it = space.sysctls.cbegin(); it != space.sysctls.cend(); ++it)
                sysctls.append({it.key(), it.value()});
            host::writeSysctls(paths::namedNamespace(job.node(), space.name), sysctls);
            applyIptables(job, space);
            forgetTranslations(job, space);
            writeMark(job.node(), MarkKind::NameSpace, space.name,
                      {digestOf(space), space.origin, translationsText(space)});
        } catch (const Error &error) {
            job.fail(space.origin, u"namespace-failed"_s, error.subject() + u": "_s
                                                              + error.detail());
        }
    }
}

} // namespace overlab::lab
