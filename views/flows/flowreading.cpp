// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowreading.h"

#include <algorithm>
#include <map>

namespace overlab::views {

using namespace Qt::StringLiterals;
using client::FlowEntry;
using client::FlowField;
using client::FlowMatch;

namespace {

/// Flows that look at the same bits: whether one of them covers another flow is one look into a table.
struct Shape
{
    FlowMatch fields; ///< masks; values are of one of them
    struct Best
    {
        int priority = 0;
        int id = 0;
    };
    QHash<QString, Best> flows; ///< the highest priority for each value of these bits
};

QString bitsText(const client::FlowBits &bits)
{
    return QString::number(bits.high, 16) + u'.' + QString::number(bits.low, 16);
}

FlowMatch byName(FlowMatch match)
{
    std::sort(match.begin(), match.end(), [](const FlowField &first, const FlowField &second) { return first.name < second.name; });
    return match;
}

QString shapeOf(const FlowMatch &match)
{
    QString text;
    for (const FlowField &field : match)
        text += field.name + u'/' + (field.text.isEmpty() ? bitsText(field.mask) : u"text"_s) + u' ';
    return text;
}

QString valuesOf(const FlowMatch &match)
{
    QString text;
    for (const FlowField &field : match)
        text += (field.text.isEmpty() ? bitsText(field.value) : field.text) + u' ';
    return text;
}

/// What \a narrow has in the bits of \a shape; null: it leaves some of them open.
QString valuesWithin(const FlowMatch &shape, const FlowMatch &narrow)
{
    QString text = u""_s;
    for (const FlowField &wanted : shape) {
        const auto given = std::find_if(narrow.cbegin(), narrow.cend(), [&](const FlowField &field) { return field.name == wanted.name; });
        if (given == narrow.cend() || given->text.isEmpty() != wanted.text.isEmpty())
            return {};
        const client::FlowBits mask{given->mask.high & wanted.mask.high, given->mask.low & wanted.mask.low};
        if (mask != wanted.mask)
            return {};
        const client::FlowBits value{given->value.high & mask.high, given->value.low & mask.low};
        text += (wanted.text.isEmpty() ? bitsText(value) : given->text) + u' ';
    }
    return text;
}

/// It takes packets only together with others of its conjunction.
bool isPartOfConjunction(const FlowEntry &flow)
{
    return flow.actions.contains(u"conjunction(");
}

void findShadows(const QList<const FlowEntry *> &ofTable, const QHash<int, FlowReading> &readings, QHash<int, int> &shadows)
{
    std::map<QString, Shape> shapes;
    for (const FlowEntry *const flow : ofTable) { // by falling priority
        if (isPartOfConjunction(*flow))
            continue;
        const FlowMatch match = byName(readings.value(flow->id).match);
        for (const auto &[key, shape] : shapes) {
            const QString values = valuesWithin(shape.fields, match);
            const auto above = values.isNull() ? shape.flows.cend() : shape.flows.constFind(values);
            if (above == shape.flows.cend() || above->priority <= flow->priority)
                continue;
            shadows.insert(flow->id, above->id);
            break;
        }
        Shape &own = shapes[shapeOf(match)];
        own.fields = match;
        if (const QString values = valuesOf(match); !own.flows.contains(values))
            own.flows.insert(values, {flow->priority, flow->id});
    }
}

} // namespace

FlowReading readFlow(const FlowEntry &flow, const FlowNames &names)
{
    return {client::flowMatch(flow.match), nextTables(flow.actions), flowSentence(flow.match, flow.actions, names)};
}

QHash<int, int> shadowedFlows(const QList<FlowEntry> &flows, const QHash<int, FlowReading> &readings)
{
    std::map<int, QList<const FlowEntry *>> tables;
    for (const FlowEntry &flow : flows)
        tables[flow.table].append(&flow);
    QHash<int, int> shadows;
    for (auto &[table, ofTable] : tables) {
        std::stable_sort(ofTable.begin(), ofTable.end(), [](const FlowEntry *first, const FlowEntry *second) { return first->priority > second->priority; });
        findShadows(ofTable, readings, shadows);
    }
    return shadows;
}

FlowDigest digestFlows(const QList<FlowEntry> &flows, const QHash<int, FlowReading> &known, const FlowNames &names)
{
    FlowDigest digest;
    digest.readings.reserve(flows.size());
    for (const FlowEntry &flow : flows) {
        const auto before = known.constFind(flow.id);
        digest.readings.insert(flow.id, before == known.cend() ? readFlow(flow, names) : *before);
    }
    digest.shadows = shadowedFlows(flows, digest.readings);
    return digest;
}

} // namespace overlab::views
