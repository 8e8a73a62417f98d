// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/textlayout.h"

#include "engine/base/linedifference.h"
#include "engine/design/designwriter.h"

#include <QSet>

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

struct Renaming
{
    Location place; ///< of the name in the text
    QString before;
    QString after;
};

template<typename Item>
QSet<QString> namesOf(const QList<Item> &items)
{
    QSet<QString> names;
    for (const Item &item : items)
        names.insert(item.name);
    return names;
}

class Renamings
{
public:
    explicit Renamings(const ReadResult &before) : m_locations(before.locations) {}

    template<typename Item>
    void compare(const QString &list, const QList<Item> &before, const QList<Item> &after)
    {
        if (before.size() != after.size())
            return;
        const QSet<QString> old = namesOf(before);
        const QSet<QString> now = namesOf(after);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const QString &name = before.at(i).name;
            if (now.contains(name) || old.contains(after.at(i).name))
                continue;
            const Location place = m_locations.value(u"%1[%2].name"_s.arg(list).arg(i));
            if (place.line > 0)
                found.append({place, name, after.at(i).name});
        }
    }

    QList<Renaming> found;

private:
    const QHash<QString, Location> &m_locations;
};

QByteArray renamedLine(const QByteArray &line, const Renaming &renaming)
{
    QString text = QString::fromUtf8(line);
    qsizetype at = 0; // columns count characters, and a QString's units may be half of one
    for (int column = 1; column < renaming.place.column && at < text.size(); ++column)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    if (at < text.size() && (text.at(at) == u'"' || text.at(at) == u'\''))
        ++at;
    if (QStringView(text).mid(at).startsWith(renaming.before))
        text.replace(at, renaming.before.size(), renaming.after);
    return text.toUtf8();
}

/// Lines of the writer's text and of a person's that are about the same: both begin at the same object.
struct Segment
{
    qsizetype writtenStart = 0; ///< lines, counted from 0
    qsizetype handStart = 0;
};

/// Sections, drawn objects and their like. Inside of one a person may have another order than the writer.
bool beginsSegment(const QString &path)
{
    const qsizetype depth = path.count(u'.');
    return depth == 0 || path.startsWith(u"canvas."_s)
        || (depth == 1 && path.startsWith(u"tenants["_s) && path.endsWith(u']'));
}

/// One segment for every line of each text at which the same object begins.
QList<Segment> segmentsOf(const QHash<QString, Location> &written, const QHash<QString, Location> &hand)
{
    QHash<qsizetype, qsizetype> handLines;
    for (auto place = written.cbegin(); place != written.cend(); ++place) {
        const auto same = hand.constFind(place.key());
        if (same == hand.cend() || place->line < 1 || !beginsSegment(place.key()))
            continue;
        const auto known = handLines.constFind(place->line - 1);
        const qsizetype line = same->line - 1;
        handLines.insert(place->line - 1, known == handLines.cend() ? line : std::min(line, *known));
    }
    QList<Segment> segments;
    for (auto line = handLines.cbegin(); line != handLines.cend(); ++line)
        segments.append({line.key(), line.value()});
    std::sort(segments.begin(), segments.end(),
              [](const Segment &left, const Segment &right) { return left.writtenStart < right.writtenStart; });
    QList<Segment> rising{{0, 0}};
    for (const Segment &segment : std::as_const(segments)) {
        if (segment.handStart > rising.last().handStart && segment.writtenStart > rising.last().writtenStart)
            rising.append(segment);
    }
    return rising;
}

/// Goes through the writer's text and takes each segment as the person wrote it, unless an edit is in it.
class LayoutKeeper
{
public:
    LayoutKeeper(const QByteArray &written, const QByteArray &hand, QList<LineHunk> edits)
        : m_written(linesOf(written)), m_hand(linesOf(hand)), m_edits(std::move(edits))
    {
    }

    QByteArray kept(const QList<Segment> &segments)
    {
        for (qsizetype i = 0; i < segments.size(); ++i) {
            const bool isLast = i + 1 == segments.size();
            const Segment next = isLast ? Segment{m_written.size(), m_hand.size()} : segments.at(i + 1);
            take(segments.at(i), next);
        }
        while (m_next < m_edits.size())
            m_lines += m_edits.at(m_next++).lines; // behind the end
        for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
            if (!m_lines.at(i).endsWith('\n'))
                m_lines[i] += '\n';
        }
        return m_lines.join();
    }

private:
    bool isEdited(qsizetype start, qsizetype end) const
    {
        if (start < m_gone)
            return true;
        for (qsizetype i = m_next; i < m_edits.size() && m_edits.at(i).first < end; ++i) {
            const LineHunk &edit = m_edits.at(i);
            if (edit.first > start || edit.count > 0)
                return true;
        }
        return false;
    }

    void take(const Segment &segment, const Segment &next)
    {
        if (!isEdited(segment.writtenStart, next.writtenStart)) {
            while (m_next < m_edits.size() && m_edits.at(m_next).first <= segment.writtenStart)
                m_lines += m_edits.at(m_next++).lines; // before it
            m_lines += m_hand.mid(segment.handStart, next.handStart - segment.handStart);
            return;
        }
        for (qsizetype line = segment.writtenStart; line < next.writtenStart; ++line) {
            while (m_next < m_edits.size() && m_edits.at(m_next).first == line) {
                m_gone = line + m_edits.at(m_next).count;
                m_lines += m_edits.at(m_next++).lines;
            }
            if (line >= m_gone)
                m_lines.append(m_written.at(line));
        }
    }

    const QList<QByteArray> m_written;
    const QList<QByteArray> m_hand;
    const QList<LineHunk> m_edits;
    QList<QByteArray> m_lines;
    qsizetype m_next = 0; ///< of m_edits
    qsizetype m_gone = 0; ///< the writer's lines before this one went with an edit
};

} // namespace

QByteArray withNamesOf(const QByteArray &text, const ReadResult &before, const Design &after)
{
    const Design &design = before.design;
    Renamings renamings(before);
    renamings.compare(u"nodes"_s, design.nodes, after.nodes);
    renamings.compare(u"images"_s, design.images, after.images);
    renamings.compare(u"external"_s, design.externals, after.externals);
    renamings.compare(u"tenants"_s, design.tenants, after.tenants);
    for (qsizetype i = 0; i < std::min(design.tenants.size(), after.tenants.size()); ++i) {
        const QString tenant = u"tenants[%1]."_s.arg(i);
        renamings.compare(tenant + u"networks"_s, design.tenants.at(i).networks, after.tenants.at(i).networks);
        renamings.compare(tenant + u"security-groups"_s, design.tenants.at(i).securityGroups,
                          after.tenants.at(i).securityGroups);
        renamings.compare(tenant + u"routers"_s, design.tenants.at(i).routers, after.tenants.at(i).routers);
        renamings.compare(tenant + u"vms"_s, design.tenants.at(i).vms, after.tenants.at(i).vms);
    }
    if (renamings.found.isEmpty())
        return text;
    QList<QByteArray> lines = linesOf(text);
    std::sort(renamings.found.begin(), renamings.found.end(), // the last on a line first: the others keep their columns
              [](const Renaming &left, const Renaming &right) { return left.place.column > right.place.column; });
    for (const Renaming &renaming : std::as_const(renamings.found)) {
        if (renaming.place.line <= lines.size())
            lines[renaming.place.line - 1] = renamedLine(lines.at(renaming.place.line - 1), renaming);
    }
    return lines.join();
}

std::optional<QByteArray> keptLayout(const QByteArray &text, const ReadResult &before, const Design &after)
{
    const QByteArray written = writeDesign(before.design, text);
    const QByteArray now = writeDesign(after, withNamesOf(text, before, after));
    if (written == text)
        return now;
    const QList<Segment> segments = segmentsOf(readDesign(written, {}).locations, before.locations);
    const QByteArray kept = LayoutKeeper(written, text, lineDifference(written, now)).kept(segments);
    return readDesign(kept, {}).design == after ? std::optional(kept) : std::nullopt;
}

} // namespace overlab::design
