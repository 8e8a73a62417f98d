// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/kernelprobe.h"

#include "engine/base/error.h"
#include "engine/host/probe/kernelquestions.h"
#include "engine/host/probe/throwawaynamespace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto probeLimit = 10s;
constexpr int commandLimitMs = 5000;

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
    const QString program = QStandardPaths::findExecutable(
        u"iptables"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/sbin"_s});
    if (program.isEmpty())
        return u"iptables is not installed"_s;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, rule);
    if (!process.waitForFinished(commandLimitMs))
        return process.errorString();
    return process.exitCode() == 0
               ? QString()
               : QString::fromLocal8Bit(process.readAll()).simplified().left(200);
}

QJsonObject askKernel()
{
    QJsonObject answers;
    for (const Question &question : linkQuestions())
        answers.insert(question.key, refusalOfLinkKind(question.key));
    answers.insert(u"netem"_s, refusalOfScheduler(u"netem"_s));
    for (const RuleQuestion &rule : ruleQuestions())
        answers.insert(rule.question.key, refusalOfRule(rule.rule));
    const bool filtersBridges = QFile::exists(u"/proc/sys/net/bridge/bridge-nf-call-iptables"_s);
    answers.insert(u"bridge-netfilter"_s,
                   filtersBridges ? QString() : u"the kernel has no br_netfilter"_s);
    answers.insert(u"ovs-datapath"_s, refusalOfGenericFamily(u"ovs_datapath"_s));
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
        const QString refusal = answers.value(question.key)
                                    .toString(answers.value(u"refused"_s).toString());
        const bool isThere = refusal.isEmpty();
        findings.append({question.key, isThere ? FindingState::Ok : FindingState::Missing, refusal,
                         question.purpose, isThere ? QString() : question.package});
    }
    return findings;
}

} // namespace overlab::host
