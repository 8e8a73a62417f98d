// SPDX-License-Identifier: GPL-3.0-or-later
// The section "checks": both ends exist, and ports stand where a protocol has them.
#include "engine/design/validation/rules.h"

#include "engine/design/enumnames.h"
#include "engine/design/ipv6.h"

#include <QSet>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

class CheckRules
{
public:
    explicit CheckRules(ValidationContext &context) : m_context(context)
    {
        const QList<Tenant> &tenants = context.design.tenants;
        m_isComplete = !context.namesDamaged(u"tenants"_s, tenants.size());
        for (qsizetype t = 0; t < tenants.size(); ++t) {
            const QString list = itemPath(u"tenants"_s, t) + u".vms"_s;
            m_isComplete = m_isComplete && !context.namesDamaged(list, tenants.at(t).vms.size());
            for (const Machine &machine : tenants.at(t).vms)
                m_machines.insert(fullName(tenants.at(t).name, machine.name));
        }
    }

    void check(const Check &check, const QString &path)
    {
        requireEnd(check.from, false, path + u".from"_s, check.name);
        requireEnd(check.to, true, path + u".to"_s, check.name);
        if (m_context.isDamaged(path + u".protocol"_s) || m_context.isDamaged(path + u".port"_s))
            return;
        const CheckProtocol protocol = check.protocolInForce();
        const bool hasPorts = protocol != CheckProtocol::Icmp;
        if (check.port && !hasPorts)
            m_context.report(u"port-needs-protocol"_s, {QString::number(*check.port)},
                             path + u".port"_s, check.name);
        else if (!check.port && hasPorts)
            m_context.report(u"port-missing"_s, {enumName(protocol)}, path + u".protocol"_s,
                             check.name);
    }

private:
    void requireEnd(const QString &end, bool mayBeAddress, const QString &path,
                    const QString &object)
    {
        const bool isAddress =
            mayBeAddress && (Ipv4Address::parse(end).has_value() || parseIpv6(end).has_value());
        if (end.isEmpty() || end == u"outside" || isAddress || m_machines.contains(end) ||
            !m_isComplete)
            return;
        m_context.report(u"unknown-check-end"_s, {end, suggestion(end)}, path, object);
    }

    /// TENANT/NAME of the only machine called \a end, or what is spelt like it.
    QString suggestion(const QString &end)
    {
        QStringList names = m_machines.values();
        names.sort();
        const QStringList same = names.filter(u'/' + end);
        if (same.size() == 1 && same.first().endsWith(u'/' + end))
            return same.first();
        return m_context.suggest(end, names << u"outside"_s);
    }

    ValidationContext &m_context;
    QSet<QString> m_machines;
    bool m_isComplete = true;
};

} // namespace

void checkChecks(ValidationContext &context)
{
    CheckRules rules(context);
    for (qsizetype i = 0; i < context.design.checks.size(); ++i)
        rules.check(context.design.checks.at(i), itemPath(u"checks"_s, i));
}

} // namespace overlab::design
