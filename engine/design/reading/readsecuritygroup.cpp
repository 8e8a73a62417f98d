// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups and their rules.
#include "engine/design/reading/readers.h"
#include "engine/design/reading/wordforms.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

void readRemote(const ValueReader &value, SecurityRule &rule)
{
    const QString written = value.node().text;
    if (written.startsWith(u"group:"_s)) {
        const QString group = written.mid(6).trimmed();
        if (isReference(group))
            rule.remote = RemoteGroup{group};
        else
            value.fail(u"invalid-reference"_s, {group});
    } else if (written.contains(u':')) {
        if (const auto cidr = value.ipv6Cidr())
            rule.remote = RemoteIpv6{*cidr};
    } else if (const auto cidr = value.cidr()) {
        rule.remote = *cidr;
    }
}

SecurityRule readRule(const ValueReader &value)
{
    const MapReader map = value.map(u"rule");
    SecurityRule rule;
    rule.direction = map.get<&ValueReader::choice<RuleDirection>>(u"direction"_s)
                         .value_or(RuleDirection::Ingress);
    rule.protocol = map.get<&ValueReader::choice<RuleProtocol>>(u"protocol"_s);
    rule.port = map.get<&ValueReader::ports>(u"port"_s);
    if (const auto remote = map.value(u"remote"_s))
        readRemote(*remote, rule);
    return rule;
}

} // namespace

SecurityGroup readSecurityGroup(ValueReader value, const QString &tenant)
{
    value.setObject(objectPath(tenant, peekName(value)));
    const MapReader map = value.map(u"security-group");
    SecurityGroup group;
    group.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    for (const ValueReader &item : map.list(u"rules"_s))
        group.rules.append(readRule(item));
    return group;
}

} // namespace overlab::design
