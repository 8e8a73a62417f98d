// SPDX-License-Identifier: GPL-3.0-or-later
// One table as iptables-restore reads it.
#pragma once

#include <QString>
#include <QStringList>

namespace overlab::blueprint {

class IptablesTable
{
public:
    explicit IptablesTable(const QString &name) : m_head{u'*' + name} {}

    void addChain(const QString &name) { m_head.append(u':' + name + QStringLiteral(" - [0:0]")); }
    /// "CHAIN MATCHES -j TARGET"
    void addRule(const QString &rule) { m_rules.append(QStringLiteral("-A ") + rule); }
    QString text() const
    {
        return (m_head + m_rules).join(u'\n') + QStringLiteral("\nCOMMIT\n");
    }

private:
    QStringList m_head;
    QStringList m_rules;
};

} // namespace overlab::blueprint
