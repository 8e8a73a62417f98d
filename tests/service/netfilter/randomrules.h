// SPDX-License-Identifier: GPL-3.0-or-later
// Rulesets and packets by chance, from a seed: what iptables-restore accepts, and what is likely to
// fit.
#pragma once

#include "tests/service/netfilter/prediction.h"

#include <QRandomGenerator>

namespace overlab::testing {

/// What the box is that they are for. Both have the links in0 and out0.
enum class BoxKind {
    Router, ///< in0 10.0.1.1/24, out0 10.0.2.1/24, a default route by out0, 10.0.3.0/24 blackholed
    Bridge, ///< br0, without an address; rules have no table nat
};

class RandomRules
{
public:
    RandomRules(BoxKind kind, quint32 seed) : m_kind(kind), m_random(seed) {}

    /// For iptables-restore; refers to the sets "friends" (addresses) and "services" (address,
    /// port).
    QString rules();
    static QStringList sets();
    /// Its source port (or ICMP identifier) is \a tuple.
    Sent packet(int tuple);

private:
    bool chance(int percent);
    QString oneOf(const QStringList &words);
    QString rule(const QString &table, const QString &hook, const QStringList &chains);
    QString match(const QString &table, const QString &hook, bool isBuiltIn);
    QString protocolMatch();
    QString bridgeMatch(const QString &hook);
    QString target(const QString &table, const QString &hook, const QStringList &chains);
    QString translation(const QString &hook);

    const BoxKind m_kind;
    QRandomGenerator m_random;
};

} // namespace overlab::testing
