// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/guestbatch.h"

#include "engine/base/error.h"

namespace overlab {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto agentPatience = 8s;
constexpr int atOnce = 24; ///< processes in the guest
constexpr auto startMargin = 8s;
constexpr auto perRound = 4s; ///< two tries of a second, and an emulated processor's pace

/// Reads addresses from its standard input and writes those that answered. "try" of each protocol follows.
const QString loop = uR"(command -v "$1" >/dev/null || exit 127
n=0
while read a; do
  { try "$a" || try "$a"; } 2>/dev/null &
  n=$((n + 1))
  [ $((n % %1)) = 0 ] && wait
done
wait
)"_s;
const QString tryIcmp = u"try() { ping -c 1 -W 1 \"$1\" >/dev/null && echo \"$1\"; }\n"_s;
/// A refusal comes with words and at once, silence with others and after a second; a port that is open with none. The nc
/// of OpenBSD says nothing without -v, that of busybox does not know it.
const QString tryTcp = u"port=$2\ntry() { w=$(nc -w 1 \"$1\" $port </dev/null 2>&1) && { echo \"$1\"; return; }\n"
                       "  case $w in *refused*|*reset*) echo \"$1\"; return;; '') ;; *) return 1;; esac\n"
                       "  w=$(nc -v -w 1 \"$1\" $port </dev/null 2>&1)\n"
                       "  case $w in *refused*|*reset*) echo \"$1\";; *) return 1;; esac; }\n"_s;
/// A port unreachable shows as a hop. The datagram goes to the port behind the one that traceroute is told. Many at a
/// time take each other's answers for theirs: those are from another address and come at once, so it is tried again.
const QString tryUdp = u"port=$(($2 - 1))\ntry() { i=0; while [ $i -lt 8 ]; do i=$((i + 1))\n"
                       "  case $(traceroute -n -q 1 -w 1 -f 64 -m 64 -p $port \"$1\" 46 2>&1) in\n"
                       "  *\"  $1  \"*ms*) echo \"$1\"; return 0;; *ms*) ;; *) return 1;; esac; done; return 1; }\n"_s;

QStringList commandFor(const path::GuestBatch &batch)
{
    QString attempt = tryIcmp;
    QString program = u"ping"_s;
    if (batch.protocol == path::Protocol::Tcp) {
        attempt = tryTcp;
        program = u"nc"_s;
    } else if (batch.protocol == path::Protocol::Udp) {
        attempt = tryUdp;
        program = u"traceroute"_s;
    }
    return {u"sh"_s, u"-c"_s, attempt + loop.arg(atOnce), u"overlab"_s, program, QString::number(batch.port)};
}

} // namespace

QList<Ipv4Address> sendBatchInGuest(lab::Lab &lab, const lab::Intent &intent, const path::GuestBatch &batch,
                                    const std::stop_token &stop)
{
    constexpr int noSuchProgram = 127;
    const blueprint::ResolvedMachine &machine = intent.topology.machines.at(batch.machine);
    intent.requireStarted(batch.machine);
    host::Hypervisor &hypervisor = lab.hypervisor(intent.topology.nodes.at(machine.node).name);
    hypervisor.waitForGuestAgent(machine.uuid, agentPatience, stop); // when it is not there, guestExec() says so
    QByteArray input;
    for (const Ipv4Address target : batch.targets)
        input += target.toString().toLatin1() + '\n';
    const QStringList command = commandFor(batch);
    const auto limit = startMargin + perRound * (batch.targets.size() / atOnce + 1);
    const host::GuestExecResult result = hypervisor.guestExec(machine.uuid, command, input, limit, stop);
    if (result.status == noSuchProgram && !result.isTimedOut)
        throw Error(ErrorCode::NotSupported, machine.object(), u"its image has no %1"_s.arg(command.at(4)));
    QList<Ipv4Address> answered;
    for (const QByteArray &line : result.output.split('\n')) {
        if (const auto address = Ipv4Address::parse(QString::fromLatin1(line.trimmed())))
            answered.append(*address);
    }
    return answered;
}

} // namespace overlab
