// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/kernelprobe.h"

#include "engine/host/netlink/kernel.h"
#include "engine/host/probe/throwawaynamespace.h"
#include "engine/host/process/process.h"

#include <QFile>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto probeLimit = 10s;
constexpr int longestReason = 200;

struct Question
{
    QString key;
    QString purpose;
    QString package; ///< what to install when the answer is no
};

const QList<Question> &linkQuestions()
{
    static const QList<Question> questions{
        {u"bridge"_s, u"everything"_s, {}},     {u"veth"_s, u"everything"_s, {}},
        {u"vxlan"_s, u"tunnels"_s, {}},         {u"geneve"_s, u"tunnels"_s, {}},
        {u"gre"_s, u"tunnels"_s, {}},           {u"vlan"_s, u"vlan-networks"_s, {}},
        {u"dummy"_s, u"test-cards"_s, {}},      {u"ifb"_s, u"rate-limits"_s, {}},
        {u"vrf"_s, u"routing-instances"_s, {}},
    };
    return questions;
}

/// Rules that a lab's packet filter is made of; each is tried as it stands.
struct RuleQuestion
{
    Question question;
    QStringList rule;
};

const QList<RuleQuestion> &ruleQuestions()
{
    static const QList<RuleQuestion> questions{
        {{u"conntrack"_s, u"address-translation"_s, u"iptables"_s},
         {u"-A"_s, u"FORWARD"_s, u"-m"_s, u"conntrack"_s, u"--ctstate"_s, u"ESTABLISHED"_s, u"-j"_s,
          u"ACCEPT"_s}},
        {{u"conntrack-zones"_s, u"security-groups"_s, u"iptables"_s},
         {u"-t"_s, u"raw"_s, u"-A"_s, u"PREROUTING"_s, u"-j"_s, u"CT"_s, u"--zone"_s, u"1"_s}},
        {{u"physdev"_s, u"security-groups"_s, u"iptables"_s},
         {u"-A"_s, u"FORWARD"_s, u"-m"_s, u"physdev"_s, u"--physdev-is-bridged"_s, u"-j"_s,
          u"ACCEPT"_s}},
        {{u"nat"_s, u"address-translation"_s, u"iptables"_s},
         {u"-t"_s, u"nat"_s, u"-A"_s, u"POSTROUTING"_s, u"-j"_s, u"MASQUERADE"_s}},
    };
    return questions;
}

/// Empty when the rule was taken, otherwise why not.
QString refusalOfRule(const QStringList &rule)
{
    ProcessSpec spec;
    spec.program = u"iptables"_s;
    spec.arguments = rule;
    spec.place.pathPrefix = u"/usr/sbin:/sbin"_s;
    try {
        const ProcessResult result = run(spec);
        return result.exitCode == 0
                   ? QString()
                   : QString::fromLocal8Bit(result.errors).simplified().left(longestReason);
    } catch (const Error &error) {
        return QString::fromUtf8(error.what());
    }
}

/// Empty when \a question says yes, otherwise \a reason or what went wrong.
template<typename Question>
QString refusalOf(Question question, const QString &reason)
{
    try {
        return question() ? QString() : reason;
    } catch (const Error &error) {
        return QString::fromUtf8(error.what());
    }
}

QJsonObject askKernel()
{
    QJsonObject answers;
    for (const Question &question : linkQuestions())
        answers.insert(question.key, refusalOf([&] { return hasLinkKind(question.key); },
                                               u"the kernel has no such link kind"_s));
    answers.insert(u"netem"_s, refusalOf(hasNetem, u"the kernel has no sch_netem"_s));
    for (const RuleQuestion &rule : ruleQuestions())
        answers.insert(rule.question.key, refusalOfRule(rule.rule));
    answers.insert(
        u"bridge-netfilter"_s,
        refusalOf([] { return QFile::exists(u"/proc/sys/net/bridge/bridge-nf-call-iptables"_s); },
                  u"the kernel has no br_netfilter"_s));
    answers.insert(u"ovs-datapath"_s,
                   refusalOf([] { return hasGenericNetlinkFamily(u"ovs_datapath"_s); },
                             u"the kernel has no openvswitch module"_s));
    return answers;
}

} // namespace

QList<Finding> probeKernel()
{
    const QJsonObject answers = probeInThrowAwayNamespace(askKernel, probeLimit);
    QList<Question> questions = linkQuestions();
    questions << Question{u"netem"_s, u"slow-links"_s, {}};
    for (const RuleQuestion &rule : ruleQuestions())
        questions << rule.question;
    questions << Question{u"bridge-netfilter"_s, u"security-groups"_s, {}}
              << Question{u"ovs-datapath"_s, u"fast-switching"_s, {}};

    QList<Finding> findings;
    for (const Question &question : std::as_const(questions)) {
        const QString refusal =
            answers.value(question.key).toString(answers.value(u"refused"_s).toString());
        const bool isThere = refusal.isEmpty();
        findings.append({question.key, isThere ? FindingState::Ok : FindingState::Missing, refusal,
                         question.purpose, isThere ? QString() : question.package});
    }
    return findings;
}

} // namespace overlab::host
