// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl path: the way of a packet through the lab's tables, hop by hop; status 0 when it arrives.
#include "app/cli/commands/commands.h"
#include "app/cli/labselection.h"
#include "app/cli/output.h"
#include "app/cli/packetports.h"
#include "app/cli/refusal.h"
#include "engine/base/wholefile.h"
#include "views/wording/pathwording.h"
#include "views/wording/proofwording.h"

#include <QJsonArray>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// \a proofs: where each hop was seen; empty: nothing was sent.
void printHops(Output &output, const QList<client::PathHop> &hops, const QList<client::ProofHop> &proofs, int indent)
{
    const QString margin(indent, u' ');
    int number = 0;
    for (const client::PathHop &hop : hops) {
        output.result(margin + Cli::tr("%1. %2: %3", "number, place, what happens").arg(++number).arg(views::hopPlace(hop), views::hopSentence(hop)));
        if (const QString rule = views::ruleSentence(hop.rule); !rule.isEmpty())
            output.result(margin + u"   "_s + rule);
        if (hop.before != hop.after || number == 1)
            output.result(margin + u"   "_s + views::packetLine(hop.after));
        if (number <= proofs.size())
            output.result(margin + u"   "_s + views::hopProofSentence(proofs.at(number - 1)));
        if (!hop.asked.isEmpty()) {
            output.result(margin + u"   "_s + Cli::tr("The way of its ARP request:"));
            printHops(output, hop.asked, {}, indent + 3);
        }
    }
}

void printWay(Output &output, const client::PathWay &way, const QList<client::ProofHop> &proofs)
{
    printHops(output, way.hops, proofs, 0);
    output.result(views::outcomeSentence(way));
}

/// Each hop with its sentence, for who reads the document.
QJsonArray withSentences(const QJsonArray &hops)
{
    QJsonArray all;
    for (const QJsonValue &value : hops) {
        QJsonObject hop = value.toObject();
        const client::PathHop parsed = client::PathHop::fromJson(hop);
        hop.insert(u"summary"_s, views::hopSentence(parsed));
        all.append(hop);
    }
    return all;
}

QJsonObject wayJson(QJsonObject way, const client::PathWay &parsed)
{
    way.insert(u"hops"_s, withSentences(way.value(u"hops").toArray()));
    way.insert(u"reason"_s, parsed.hops.isEmpty() ? QString() : views::hopSentence(parsed.hops.last()));
    return way;
}

/// cli.md: {"delivered", "reason", "hops"} of the way there; "back" is the same of the answer's.
QJsonObject toJson(const client::PathReport &report)
{
    QJsonObject json = wayJson(report.json.value(u"there").toObject(), report.there);
    json.insert(u"from"_s, report.from);
    json.insert(u"to"_s, report.to);
    json.insert(u"address"_s, report.address);
    json.insert(u"milliseconds"_s, report.milliseconds);
    if (report.hasBack)
        json.insert(u"back"_s, wayJson(report.json.value(u"back").toObject(), report.back));
    return json;
}

/// What makes no question is the command line's fault, and neither the lab's nor the host's.
void checkQuestion(const client::PathRequest &request)
{
    constexpr int longestPacket = 65535;
    const bool hasPorts = request.protocol == u"tcp" || request.protocol == u"udp";
    if (!hasPorts && request.protocol != u"icmp" && request.protocol != u"arp" && request.protocol != u"dhcp")
        throw Refusal(WrongUsage, Cli::tr("“--protocol %1”: icmp, tcp, udp, arp or dhcp belongs there.").arg(request.protocol));
    checkPorts(request);
    if (request.lengthBytes > longestPacket)
        throw Refusal(WrongUsage, Cli::tr("“--length %1”: a number up to %2 belongs there.").arg(request.lengthBytes).arg(longestPacket));
}

void print(Output &output, const client::PathReport &report, const client::PathProof &proof)
{
    printWay(output, report.there, proof.there);
    if (report.hasBack) {
        output.result({});
        output.result(Cli::tr("And back:"));
        printWay(output, report.back, proof.back);
    }
}

void printProof(Output &output, const client::PathProof &proof)
{
    output.result({});
    output.result(views::verdictSentence(proof));
    for (const QString &sentence : views::proofSentences(proof))
        output.result(u"   "_s + sentence);
}

client::PathRequest requestOf(const Context &context)
{
    client::PathRequest request;
    request.from = context.arguments().at(0);
    request.to = context.arguments().at(1);
    if (context.invocation.has(u"protocol"_s))
        request.protocol = context.invocation.value(u"protocol"_s);
    request.port = numberOption(context.invocation, u"port"_s, 0, 0);
    request.lengthBytes = numberOption(context.invocation, u"length"_s, request.lengthBytes, 28);
    request.isEstablished = context.invocation.has(u"established"_s);
    request.withAnswer = context.invocation.has(u"both"_s);
    request.withEvidence = context.output.isJson();
    checkQuestion(request);
    return request;
}

bool isWhole(const client::PathReport &report)
{
    return report.there.isDelivered() && (!report.hasBack || report.back.isDelivered());
}

/// Status 0: the packet went as predicted, whether that was to its end or not.
QCoro::Task<int> prove(Context &context)
{
    const QString file = context.invocation.value(u"write"_s);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const client::ProvenPath proven = co_await lab->prove(requestOf(context), !file.isEmpty());
    if (!file.isEmpty())
        writeWholeFile(file, proven.proof.pcapng);
    QJsonObject json = toJson(proven.report);
    QJsonObject proof = proven.report.json.value(u"proof").toObject();
    proof.remove(u"pcapng"_s); // it is in the file
    json.insert(u"proof"_s, proof);
    context.output.json(json);
    print(context.output, proven.report, proven.proof);
    printProof(context.output, proven.proof);
    co_return proven.proof.verdict == client::PathProof::Verdict::Confirmed ? Done : Failed;
}

QCoro::Task<int> run(Context &context)
{
    if (context.invocation.has(u"prove"_s) || context.invocation.has(u"write"_s))
        co_return co_await prove(context);
    const std::unique_ptr<client::LabClient> lab = co_await openSelectedLab(context);
    const client::PathReport report = co_await lab->path(requestOf(context));
    context.output.json(toJson(report));
    print(context.output, report, {});
    co_return isWhole(report) ? Done : Failed;
}

} // namespace

Command pathCommand()
{
    Command command;
    command.name = u"path"_s;
    command.synopsis = u"FROM TO [--protocol P] [--port N] [--both] [--prove]"_s;
    command.summary = Cli::tr("the way of a packet, hop by hop, with the rule that decided each");
    command.options = {{u"protocol"_s, u"P"_s, Cli::tr("icmp, tcp, udp, arp or dhcp (icmp)")},
                       {u"port"_s, u"N"_s, Cli::tr("the destination's, of tcp and udp")},
                       {u"length"_s, u"N"_s, Cli::tr("of the IP packet in bytes, which may not be fragmented (84)")},
                       {u"established"_s, {}, Cli::tr("a later packet of a connection, not its first")},
                       {u"both"_s, {}, Cli::tr("the answer's way, too")},
                       {u"prove"_s, {}, Cli::tr("send one real packet and see whether it goes that way")},
                       {u"write"_s, u"FILE"_s, Cli::tr("the frames of the proof, as a pcapng file for Wireshark")}};
    command.fewestArguments = 2;
    command.mostArguments = 2;
    command.run = run;
    return command;
}

} // namespace overlab::cli
