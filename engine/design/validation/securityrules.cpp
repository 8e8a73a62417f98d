// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of security groups. "default" may be listed: its rules then take the place of those that
// every tenant begins with, as an edited default group does in OpenStack.
#include "engine/design/validation/rules.h"

#include "engine/design/enumnames.h"
#include "engine/design/reading/wordforms.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// The same text for rules that mean the same.
QString ruleText(const SecurityRule &rule)
{
    QString remote;
    if (const auto *cidr = std::get_if<Ipv4Subnet>(&rule.remote))
        remote = cidr->toString();
    else if (const auto *group = std::get_if<RemoteGroup>(&rule.remote))
        remote = u"group:"_s + group->group;
    else if (const auto *cidr6 = std::get_if<RemoteIpv6>(&rule.remote))
        remote = cidr6->cidr;
    return QStringList({enumName(rule.direction),
                        enumName(rule.protocol.value_or(RuleProtocol::Any)),
                        rule.port ? portsText(*rule.port) : QString(), remote})
        .join(u' ');
}

bool hasPorts(RuleProtocol protocol)
{
    return protocol == RuleProtocol::Tcp || protocol == RuleProtocol::Udp;
}

void checkGroup(ValidationContext &context, const SecurityGroup &group, const QString &path,
                const QString &object)
{
    QHash<QString, QString> firstPaths;
    for (qsizetype i = 0; i < group.rules.size(); ++i) {
        const SecurityRule &rule = group.rules.at(i);
        const QString rulePath = itemPath(path + u".rules"_s, i);
        const bool isRead = !context.isDamaged(rulePath) &&
                            !context.isDamaged(rulePath + u".direction"_s) &&
                            !context.isDamaged(rulePath + u".protocol"_s) &&
                            !context.isDamaged(rulePath + u".port"_s) &&
                            !context.isDamaged(rulePath + u".remote"_s);
        if (!isRead)
            continue;
        if (rule.port && !hasPorts(rule.protocol.value_or(RuleProtocol::Any)))
            context.report(u"port-needs-protocol"_s, {portsText(*rule.port)}, rulePath + u".port"_s,
                           object);
        const QString text = ruleText(rule);
        const auto first = firstPaths.constFind(text);
        if (first == firstPaths.cend())
            firstPaths.insert(text, rulePath);
        else
            context.report(u"duplicate-rule"_s, {context.lineOf(*first)}, rulePath, object);
    }
}

} // namespace

void checkSecurityRules(ValidationContext &context)
{
    for (qsizetype t = 0; t < context.design.tenants.size(); ++t) {
        const Tenant &tenant = context.design.tenants.at(t);
        const QString list = itemPath(u"tenants"_s, t) + u".security-groups"_s;
        for (qsizetype i = 0; i < tenant.securityGroups.size(); ++i) {
            const SecurityGroup &group = tenant.securityGroups.at(i);
            checkGroup(context, group, itemPath(list, i), fullName(tenant.name, group.name));
        }
    }
}

} // namespace overlab::design
