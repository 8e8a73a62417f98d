// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/driftchoice.h"

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectId;
using design::ObjectKind;

namespace {

/// What every node has belongs to the node.
QString ownerOf(const client::Drift &drift)
{
    return drift.object == u"node" ? drift.place : drift.object;
}

/// Machines and routers may have the same name: what is missing tells whose it was.
bool isItself(const client::Drift &drift, const ObjectId &id)
{
    if (drift.is != u"missing")
        return false;
    switch (id.kind) {
    case ObjectKind::Machine:
        return drift.kind == u"machine";
    case ObjectKind::Router:
        return drift.kind == u"namespace" && drift.subject.startsWith(u"qrouter-"_s);
    case ObjectKind::External:
    case ObjectKind::Network:
    case ObjectKind::Node:
    case ObjectKind::Note:
    case ObjectKind::Tenant:
        break;
    }
    return false;
}

} // namespace

DriftChoice driftChoice(const client::LabStatus &status, const ObjectId &id)
{
    DriftChoice choice;
    for (const client::Drift &drift : status.drift) {
        if (ownerOf(drift) != id.object()) {
            ++choice.others;
            continue;
        }
        ++choice.own;
        choice.isGone |= isItself(drift, id);
    }
    return choice;
}

} // namespace overlab::views
