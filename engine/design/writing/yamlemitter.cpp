// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/writing/yamlemitter.h"

#include "engine/design/writing/scalartext.h"

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

constexpr int lineWidth = 100;

QString indentation(int indent)
{
    return QString(indent, u' ');
}

/// How many maps are inside one another.
int mapDepth(const YamlNode &node)
{
    int deepest = 0;
    for (const YamlEntry &entry : node.entries)
        deepest = std::max(deepest, mapDepth(*entry.value));
    for (const YamlNodePtr &item : node.items)
        deepest = std::max(deepest, mapDepth(*item));
    return deepest + (node.kind == YamlNode::Kind::Map ? 1 : 0);
}

/// Whether one line is the readable form, if there is room: no text of several lines, and no list
/// of several or named maps, which people want below one another.
bool isFlow(const YamlNode &node)
{
    if (node.kind == YamlNode::Kind::Scalar)
        return node.plain || !isLiteral(node.text);
    const auto maps = std::count_if(node.items.cbegin(), node.items.cend(), [](const auto &item) {
        return item->kind == YamlNode::Kind::Map;
    });
    const bool isBlockList = maps > 0 && (node.items.size() > 1 || node.items[0]->find(u"name"));
    return !isBlockList &&
           std::all_of(node.items.cbegin(), node.items.cend(),
                       [](const auto &item) { return isFlow(*item); }) &&
           std::all_of(node.entries.cbegin(), node.entries.cend(),
                       [](const auto &entry) { return isFlow(*entry.value); });
}

QString flowText(const YamlNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return u"null"_s;
    case YamlNode::Kind::Scalar:
        return node.plain ? node.text : scalarText(node.text, true);
    case YamlNode::Kind::List:
        for (const YamlNodePtr &item : node.items)
            parts.append(flowText(*item));
        return u'[' + parts.join(u", "_s) + u']';
    case YamlNode::Kind::Map:
        break;
    }
    for (const YamlEntry &entry : node.entries)
        parts.append(scalarText(entry.key, true) + u": "_s + flowText(*entry.value));
    return u'{' + parts.join(u", "_s) + u'}';
}

bool isCollection(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Map || node.kind == YamlNode::Kind::List;
}

bool isEmptyCollection(const YamlNode &node)
{
    return isCollection(node) && node.items.empty() && node.entries.empty();
}

/// All paths around \a path: "a[b].c" → "a[b]", "a".
QStringList pathsAround(QString path)
{
    QStringList around;
    while (true) {
        const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        if (cut <= 0)
            return around;
        path.truncate(cut);
        around.append(path);
    }
}

} // namespace

YamlEmitter::YamlEmitter(const QList<Comment> &comments) : m_comments(comments)
{
    for (const Comment &comment : comments) {
        Attached &attached = m_attached[comment.path];
        if (comment.position == Comment::Position::Above)
            attached.above.append(comment.text);
        else if (comment.position == Comment::Position::EndOfLine)
            attached.endOfLine.append(comment.text);
        else
            attached.below.append(comment.text);
        for (const QString &around : pathsAround(comment.path))
            m_withInnerComments.insert(around);
    }
}

QString YamlEmitter::emitRoot(const YamlNode &root)
{
    for (const YamlEntry &entry : root.entries) {
        const YamlNode &value = *entry.value;
        const bool isSection = isCollection(value) && !isEmptyCollection(value);
        const bool isLong = value.kind == YamlNode::Kind::List || entry.key == u"canvas";
        if (isSection && isLong)
            m_withInnerComments.insert(entry.key);
        if (isSection && !m_lines.isEmpty())
            m_lines.append(QString());
        emitEntry(entry, entry.key, QString(), 0);
    }
    addBelow(QString(), 0);
    return m_lines.join(u'\n') + u'\n';
}

QStringList YamlEmitter::lostComments() const
{
    QStringList lost;
    for (const Comment &comment : m_comments) {
        if (!comment.text.isEmpty() && !comment.path.isEmpty() && !m_written.contains(comment.path))
            lost.append(comment.text);
    }
    return lost;
}

void YamlEmitter::emitEntries(const YamlNode &map, const QString &path, int indent)
{
    for (const YamlEntry &entry : map.entries)
        emitEntry(entry, keyPath(path, entry.key), indentation(indent), indent);
}

void YamlEmitter::emitEntry(const YamlEntry &entry, const QString &path, const QString &lead,
                            int indent)
{
    const YamlNode &value = *entry.value;
    const QString start = lead + scalarText(entry.key, false) + u':';
    if (lead.trimmed().isEmpty())
        addComments(m_attached.value(path).above, indent);
    if (value.kind == YamlNode::Kind::Scalar && !value.plain && isLiteral(value.text)) {
        emitLiteral(value.text, start, indent, path);
    } else if (!isCollection(value)) {
        const QString text = value.kind == YamlNode::Kind::Null ? u"null"_s
                             : value.plain                      ? value.text
                                                                : scalarText(value.text, false);
        addLine(start + u' ' + text, path);
    } else if (isEmptyCollection(value) ||
               fitsOnOneLine(value, path, lineWidth - start.size() - 1)) {
        addLine(start + u' ' + flowText(value), path);
    } else {
        addLine(start, path);
        if (value.kind == YamlNode::Kind::Map)
            emitEntries(value, path, indent + 2);
        else
            emitItems(value, path, indent + 2);
    }
    addBelow(path, indent);
}

void YamlEmitter::emitItems(const YamlNode &list, const QString &path, int indent)
{
    ItemNames names;
    for (const YamlNodePtr &item : list.items)
        emitItem(*item, path + names.next(*item), indent);
}

void YamlEmitter::emitItem(const YamlNode &item, const QString &path, int indent)
{
    const QString lead = indentation(indent) + u"- "_s;
    addComments(m_attached.value(path).above, indent);
    // Tenants hold everything else; they are blocks however short they are.
    const bool isTenant = path.startsWith(u"tenants["_s) && !path.contains(u"]."_s);
    const bool isBlockMap = item.kind == YamlNode::Kind::Map && !item.entries.empty() &&
                            (isTenant || !fitsOnOneLine(item, path, lineWidth - lead.size()));
    if (!isBlockMap) {
        addLine(lead + flowText(item), path);
        addBelow(path, indent);
        return;
    }
    const QString firstPath = keyPath(path, item.entries.front().key);
    addComments(m_attached.value(firstPath).above, indent);
    const qsizetype firstLine = m_lines.size();
    emitEntry(item.entries.front(), firstPath, lead, indent + 2);
    m_written.insert(path);
    for (const QString &comment : m_attached.value(path).endOfLine)
        m_lines[firstLine] += u"  "_s + comment;
    for (size_t i = 1; i < item.entries.size(); ++i)
        emitEntry(item.entries[i], keyPath(path, item.entries[i].key), indentation(indent + 2),
                  indent + 2);
    addBelow(path, indent);
}

void YamlEmitter::emitLiteral(const QString &text, const QString &lead, int indent,
                              const QString &path)
{
    const bool endsLine = text.endsWith(u'\n');
    addLine(lead + (endsLine ? u" |"_s : u" |-"_s), path);
    for (const QString &line : (endsLine ? text.chopped(1) : text).split(u'\n'))
        m_lines.append(line.isEmpty() ? QString() : indentation(indent + 2) + line);
}

void YamlEmitter::addLine(const QString &line, const QString &path)
{
    QString whole = line;
    for (const QString &comment : m_attached.value(path).endOfLine)
        whole += u"  "_s + comment;
    m_lines.append(whole);
    m_written.insert(path);
}

void YamlEmitter::addComments(const QStringList &comments, int indent)
{
    for (const QString &comment : comments)
        m_lines.append(comment.isEmpty() ? QString() : indentation(indent) + comment);
}

void YamlEmitter::addBelow(const QString &path, int indent)
{
    addComments(m_attached.value(path).below, indent);
}

bool YamlEmitter::fitsOnOneLine(const YamlNode &node, const QString &path, qsizetype width) const
{
    return !m_withInnerComments.contains(path) && mapDepth(node) <= 2 && isFlow(node) &&
           flowText(node).size() <= width;
}

} // namespace overlab::design
