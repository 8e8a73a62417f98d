// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/intent.h"

#include "engine/base/error.h"
#include "engine/blueprint/outside.h"
#include "engine/design/designreader.h"
#include "engine/host/probe/userprobe.h"
#include "engine/lab/designerror.h"
#include "engine/lab/world/labfolders.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

/// The same file by whichever way: an overlay remembers the path of its image.
QString realPath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

/// A stopped namespace guest has neither namespace nor link; its port on the hybrid bridge, or the
/// lack of one, stays as a powered-off machine's. A stopped domain stays defined.
void leaveOutStopped(blueprint::Blueprint &blueprint, const QSet<QString> &stopped)
{
    for (blueprint::NodeBlueprint &node : blueprint.nodes) {
        QSet<QUuid> gone;
        QSet<QString> unplugged;
        for (const blueprint::NamespaceGuest &guest : std::as_const(node.guests)) {
            if (stopped.contains(guest.object))
                gone.insert(guest.uuid);
        }
        node.guests.removeIf([&](const auto &guest) { return gone.contains(guest.uuid); });
        for (const blueprint::VethPair &pair : std::as_const(node.vethPairs)) {
            if (gone.contains(pair.peerGuest))
                unplugged.insert(pair.name);
        }
        node.vethPairs.removeIf([&](const auto &pair) { return gone.contains(pair.peerGuest); });
        // Without a qbr the tap itself is the port of br-int: it and its flows go with it.
        node.ovsPorts.removeIf([&](const auto &port) { return unplugged.contains(port.name); });
        node.flows.removeIf([&](const blueprint::Flow &flow) {
            return std::any_of(unplugged.cbegin(), unplugged.cend(), [&](const QString &name) {
                const QString quoted = u'"' + name + u'"';
                return flow.match.contains(quoted) || flow.actions.contains(quoted);
            });
        });
        for (blueprint::Domain &domain : node.domains)
            domain.powered = !stopped.contains(domain.object);
    }
}

} // namespace

bool Intent::isPossible() const
{
    return std::none_of(problems.cbegin(), problems.cend(), [](const blueprint::Problem &problem) {
        return problem.severity == blueprint::Problem::Severity::Error;
    });
}

bool Intent::isOf(const DesignInput &input) const
{
    return journal.designText == input.text && journal.fileName == input.fileName
        && journal.directory == input.directory && journal.uplink == input.uplink;
}

void Intent::requireStarted(int machine) const
{
    const QString object = topology.machines.at(machine).object();
    if (journal.stopped.contains(object)) {
        throw Error(ErrorCode::CommandFailed, object,
                    u"the machine is stopped; \"overlabctl start %1\" starts it"_s.arg(object));
    }
}

Intent makeIntent(const DesignInput &input, const Journal &previous,
                  const blueprint::HostProfile &host, const std::function<void()> &isValid)
{
    const design::ReadResult read = design::readDesign(input.text, input.fileName);
    if (design::hasErrors(read.diagnostics))
        throw DesignError(input.fileName, read.diagnostics);
    if (isValid)
        isValid();

    Intent intent;
    blueprint::Resolution resolution = blueprint::resolveDesign(read.design, previous.allocation);
    intent.topology = std::move(resolution.topology);
    for (QString &file : intent.topology.imageFiles)
        file = pathInsideLab(realPath(QDir(input.directory).absoluteFilePath(file)));
    blueprint::HostProfile profile = host;
    profile.uplink = input.uplink;
    const int tunProblem = host::tunProblem(); // somebody may have opened it since
    profile.tunRefusal = tunProblem ? errnoText(tunProblem) : QString();
    profile.tunRemedy = host::tunRemedy(tunProblem);
    intent.blueprint = blueprint::compile(intent.topology, profile);
    intent.problems = blueprint::unrealisedParts(read.design)
        + blueprint::unsupportedParts(intent.topology, profile);

    intent.journal.uplink = input.uplink;
    if (input.uplink && blueprint::hasOutside(intent.topology)) {
        intent.journal.uplinkSubnet =
            blueprint::uplinkAddresses(intent.topology).subnet.toString();
    } else if (input.uplink) {
        intent.problems.append({blueprint::Problem::Severity::Warning, {},
                                u"uplink-without-outside"_s, {}, {}});
    }

    intent.journal.phase = Journal::Phase::Applying;
    intent.journal.designText = input.text;
    intent.journal.fileName = input.fileName;
    intent.journal.directory = input.directory;
    intent.journal.allocation = resolution.allocation;
    for (const blueprint::ResolvedMachine &machine : std::as_const(intent.topology.machines)) {
        if (previous.stopped.contains(machine.object()))
            intent.journal.stopped.insert(machine.object());
    }
    for (const blueprint::NodeBlueprint &node : std::as_const(intent.blueprint.nodes))
        intent.journal.nodes.append(node.name);
    for (const QString &node : previous.nodes) {
        if (!intent.journal.nodes.contains(node))
            intent.journal.nodes.append(node); // until it is gone
    }
    leaveOutStopped(intent.blueprint, intent.journal.stopped);
    return intent;
}

Intent intentOf(const Journal &journal, const blueprint::HostProfile &host)
{
    Intent intent = makeIntent({journal.designText, journal.fileName, journal.directory,
                                journal.uplink},
                               journal, host);
    intent.journal.phase = journal.phase;
    return intent;
}

} // namespace overlab::lab
