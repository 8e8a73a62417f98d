// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looks for among flows: words, and fields in the syntax of Open vSwitch, which choose as "ovs-ofctl
// dump-flows BRIDGE FLOW" does: a flow is one of them when it is at least as narrow. Pure.
#pragma once

#include "views/flows/flowreading.h"

#include <optional>

namespace overlab::views {

class FlowFilter
{
public:
    /// Why a text is not understood.
    struct Problem
    {
        enum class Kind { NoField, NoValue };
        Kind kind = Kind::NoField;
        QString name;
        QString value;
    };

    FlowFilter() = default;
    /// Pieces with spaces between: "in_port=patch-int,arp", "table=60", "priority=10", "cookie=0x1/-1", and words, which
    /// are looked for in match, actions, origin and sentence. A protocol's name alone ("arp") is a field. A piece that is
    /// not understood leaves a problem() and chooses nothing. \a portNumbers: names of ports by OpenFlow's numbers, which
    /// in_port takes as well.
    static FlowFilter fromText(const QString &text, const QHash<int, QString> &portNumbers = {});

    bool isEmpty() const { return m_words.isEmpty() && m_fields.isEmpty() && !m_table && !m_priority && !m_cookie; }
    const std::optional<Problem> &problem() const { return m_problem; }
    bool accepts(const client::FlowEntry &flow, const FlowReading &reading) const;
    /// Its fields as an argument of ovs-ofctl; empty: none. Without the priority, which ovs-ofctl does not choose by.
    QString argument() const { return m_argument.join(u','); }

private:
    struct Cookie
    {
        quint64 value = 0;
        quint64 mask = ~quint64(0);
    };

    void take(const QString &piece, const QHash<int, QString> &portNumbers);
    bool takeSpecial(const client::FlowPiece &piece);

    QStringList m_words;
    client::FlowMatch m_fields;
    QStringList m_argument;
    std::optional<int> m_table;
    std::optional<int> m_priority;
    std::optional<Cookie> m_cookie;
    std::optional<Problem> m_problem;
};

/// A whole sentence.
QString flowFilterSentence(const FlowFilter::Problem &problem);

} // namespace overlab::views
