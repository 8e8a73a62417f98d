// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/execute/namednamespaces.h"

#include "engine/base/error.h"
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

/// "FLOATING=FIXED", as the mark of the namespace has them.
QStringList translationsOf(const blueprint::NamedNamespace &space)
{
    QStringList texts;
    for (auto it = space.floatingIps.cbegin(); it != space.floatingIps.cend(); ++it)
        texts.append(it.key() + u'=' + it.value());
    return texts;
}

/// Connections through floating addresses that are gone, or lead elsewhere now, would go on for as
/// long as the kernel tracks them (Neutron, agent/linux/ip_lib.py: delete_addr_and_conntrack_state).
void forgetTranslations(const NodeJob &job, const blueprint::NamedNamespace &space,
                        const QString &before)
{
    const QStringList now = translationsOf(space);
    for (const QString &translation : before.split(u' ', Qt::SkipEmptyParts)) {
        if (now.contains(translation))
            continue;
        for (const QString &direction : {u"--orig-dst"_s, u"--reply-dst"_s}) {
            host::ProcessSpec spec;
            spec.program = u"conntrack"_s;
            spec.arguments = {u"--delete"_s, direction, translation.section(u'=', 0, 0)};
            spec.place = nodePlace(job.node());
            spec.place.networkNamespace = paths::namedNamespace(job.node(), space.name);
            host::run(spec); // status 1: there was none
        }
    }
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
    const QHash<QString, Mark> marks = readMarks(job.node(), MarkKind::NameSpace);
    for (const blueprint::NamedNamespace &space : job.changes.namespaces.wanted()) {
        try {
            QList<host::Sysctl> sysctls;
            for (auto it = space.sysctls.cbegin(); it != space.sysctls.cend(); ++it)
                sysctls.append({it.key(), it.value()});
            host::writeSysctls(paths::namedNamespace(job.node(), space.name), sysctls);
            applyIptables(job, space);
            forgetTranslations(job, space, marks.value(space.name).extra);
            writeMark(job.node(), MarkKind::NameSpace, space.name,
                      {digestOf(space), space.origin, translationsOf(space).join(u' ')});
        } catch (const Error &error) {
            job.fail(space.origin, u"namespace-failed"_s, error.subject() + u": "_s
                                                              + error.detail());
        }
    }
}

} // namespace overlab::lab
