// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metadata/answer.h"

#include "engine/metadata/ec2.h"
#include "engine/metadata/openstack.h"

namespace overlab::metadata {

namespace {

using namespace Qt::StringLiterals;

/// The names on the way, as a file system would walk it: no empty ones, no "." and no "..".
QStringList tokensOf(const QString &path)
{
    QStringList tokens;
    for (const QString &token : path.split(u'/', Qt::SkipEmptyParts)) {
        if (token == u"..") {
            if (!tokens.isEmpty())
                tokens.removeLast();
        } else if (token != u".") {
            tokens.append(token);
        }
    }
    return tokens;
}

Answer refusal(int status, const QByteArray &words)
{
    Answer refused;
    refused.status = status;
    refused.body = words;
    return refused;
}

} // namespace

const blueprint::ResolvedMachine *askingMachine(const blueprint::Topology &topology,
                                                const QList<int> &networks, Ipv4Address client)
{
    const blueprint::ResolvedMachine *found = nullptr;
    for (const blueprint::ResolvedMachine &machine : topology.machines) {
        for (const blueprint::ResolvedPort &port : machine.ports) {
            if (!networks.contains(port.network))
                continue;
            for (const blueprint::ResolvedAddress &address : port.addresses) {
                if (address.address != client)
                    continue;
                if (found)
                    return nullptr;
                found = &machine;
            }
        }
    }
    return found;
}

Answer answer(const blueprint::Topology &topology, const QList<int> &networks, Ipv4Address client,
              const Request &request)
{
    const blueprint::ResolvedMachine *const machine = askingMachine(topology, networks, client);
    if (!machine)
        return refusal(404, "no machine of this network has that address\n");
    const Asker asker{topology, *machine};
    QStringList tokens = tokensOf(request.path);
    const QString first = tokens.value(0);
    if (first == u"openstack" || first == u"ec2")
        tokens.removeFirst();
    const auto said = first == u"openstack" ? openStackAnswer(asker, tokens)
                                            : ec2Answer(asker, tokens);
    if (!said)
        return refusal(404, "not found\n");
    if (!request.isRead)
        return refusal(405, "only GET and HEAD\n");
    return *said;
}

} // namespace overlab::metadata
