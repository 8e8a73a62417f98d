// SPDX-License-Identifier: GPL-3.0-or-later
// A tree as YAML text in the style of the example designs: short maps and lists on one line, the
// rest as blocks, sections apart by a blank line, comments where they belong.
#pragma once

#include "engine/design/writing/commentmap.h"
#include "engine/design/yaml/yamltree.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace overlab::design {

class YamlEmitter
{
public:
    explicit YamlEmitter(const QList<Comment> &comments);

    /// The text of the map \a root. A scalar that is plain is written as it is, any other one in
    /// quotes where YAML would misread it.
    QString emitRoot(const YamlNode &root);

    /// After emitRoot(): the comments that found no place, without blank lines.
    QStringList lostComments() const;

private:
    struct Attached
    {
        QStringList above;
        QStringList endOfLine;
        QStringList below;
    };

    void emitEntries(const YamlNode &map, const QString &path, int indent);
    void emitEntry(const YamlEntry &entry, const QString &path, const QString &lead, int indent);
    void emitItems(const YamlNode &list, const QString &path, int indent);
    void emitItem(const YamlNode &item, const QString &path, int indent);
    void emitLiteral(const QString &text, const QString &lead, int indent, const QString &path);

    /// Adds a line and the end-of-line comments of \a path.
    void addLine(const QString &line, const QString &path);
    void addComments(const QStringList &comments, int indent);
    void addBelow(const QString &path, int indent);
    /// Whether \a node may stand on one line of \a width columns.
    bool fitsOnOneLine(const YamlNode &node, const QString &path, qsizetype width) const;

    QList<Comment> m_comments;
    QHash<QString, Attached> m_attached;
    QSet<QString> m_withInnerComments; ///< paths that must be blocks to have room for comments
    QSet<QString> m_written;
    QStringList m_lines;
};

} // namespace overlab::design
