// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct FlowFilterWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::FlowFilter)
};

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber, 0);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<quint64> longNumber(const QString &text)
{
    bool isNumber = false;
    if (text == u"-1")
        return ~quint64(0);
    const quint64 number = text.toULongLong(&isNumber, 0);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

FlowFilter FlowFilter::fromText(const QString &text, const QHash<int, QString> &portNumbers)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    FlowFilter filter;
    const QStringList pieces = text.split(spaces, Qt::SkipEmptyParts);
    for (const QString &piece : pieces)
        filter.take(piece, portNumbers);
    return filter;
}

void FlowFilter::take(const QString &text, const QHash<int, QString> &portNumbers)
{
    const QList<client::FlowPiece> pieces = client::flowPieces(text);
    const bool areFields = text.contains(u'=') || std::all_of(pieces.cbegin(), pieces.cend(), [](const auto &one) { return client::isFlowProtocol(one.name); });
    if (pieces.isEmpty() || !areFields || text.contains(u"->") || text.contains(u'(')) { // of actions
        m_words.append(text);
        return;
    }
    for (const client::FlowPiece &piece : pieces) {
        if (takeSpecial(piece))
            continue;
        if (!client::isFlowField(piece.name) && !client::isFlowProtocol(piece.name))
            m_problem = Problem{Problem::Kind::NoField, piece.name, piece.value};
        else if (!client::isFlowPiece(piece))
            m_problem = Problem{Problem::Kind::NoValue, piece.name, piece.value};
        else
            m_argument.append(piece.value.isEmpty() ? piece.name : piece.name + u'=' + piece.value);
    }
    const auto namePort = [&portNumbers](client::FlowField &field) { // as flows show it
        bool isNumber = false;
        const int number = field.text.toInt(&isNumber, 0);
        if (field.name == u"in_port" && isNumber)
            field.text = portNumbers.value(number, field.text);
    };
    m_fields = client::flowMatch(m_argument.filter(QRegularExpression(u"^(?!(table|cookie)=)"_s)).join(u','));
    std::for_each(m_fields.begin(), m_fields.end(), namePort);
}

bool FlowFilter::takeSpecial(const client::FlowPiece &piece)
{
    if (piece.name != u"table" && piece.name != u"priority" && piece.name != u"cookie")
        return false;
    bool isUnderstood = false;
    if (piece.name == u"cookie") {
        const std::optional<quint64> value = longNumber(piece.value.section(u'/', 0, 0));
        const std::optional<quint64> mask = piece.value.contains(u'/') ? longNumber(piece.value.section(u'/', 1)) : ~quint64(0);
        isUnderstood = value && mask;
        if (isUnderstood)
            m_cookie = Cookie{*value, *mask};
    } else {
        std::optional<int> &number = piece.name == u"table" ? m_table : m_priority;
        number = wholeNumber(piece.value);
        isUnderstood = number.has_value();
    }
    if (!isUnderstood)
        m_problem = Problem{Problem::Kind::NoValue, piece.name, piece.value};
    else if (piece.name == u"cookie")
        m_argument.append(u"cookie="_s + (piece.value.contains(u'/') ? piece.value : piece.value + u"/-1"_s));
    else if (piece.name == u"table")
        m_argument.append(u"table="_s + piece.value);
    return true;
}

bool FlowFilter::accepts(const client::FlowEntry &flow, const FlowReading &reading) const
{
    if ((m_table && flow.table != *m_table) || (m_priority && flow.priority != *m_priority))
        return false;
    if (m_cookie && (flow.cookie.toULongLong(nullptr, 0) & m_cookie->mask) != (m_cookie->value & m_cookie->mask))
        return false;
    if (!client::covers(m_fields, reading.match))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return flow.match.contains(word, Qt::CaseInsensitive) || flow.actions.contains(word, Qt::CaseInsensitive)
               || flow.origin.contains(word, Qt::CaseInsensitive) || reading.sentence.contains(word, Qt::CaseInsensitive);
    });
}

QString flowFilterSentence(const FlowFilter::Problem &problem)
{
    if (problem.kind == FlowFilter::Problem::Kind::NoField)
        return FlowFilterWording::tr("“%1” is no field of a flow. Fields are, for example, in_port, dl_dst, nw_src, tcp_dst, table and priority.").arg(problem.name);
    if (problem.value.isEmpty())
        return FlowFilterWording::tr("“%1” needs a value: %1=…").arg(problem.name);
    return FlowFilterWording::tr("“%2” is no value of %1. Values are, for example, 10.0.1.0/24, fa:16:3e:00:00:01, 80 or 0x10/0xf0.").arg(problem.name, problem.value);
}

} // namespace overlab::views
