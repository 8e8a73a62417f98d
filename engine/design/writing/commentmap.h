// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-written comments of a design file and the values they stand at. yaml-cpp drops comments;
// here they are found again, with the tree's places telling text in quotes and blocks from YAML.
#pragma once

#include "engine/design/yaml/yamltree.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::design {

struct Comment
{
    enum class Position {
        Above,     ///< on lines of its own before the value
        EndOfLine, ///< behind the value
        Below,     ///< on lines of its own after the value, indented like it
        AtEnd,     ///< at the end of the file
    };

    Position position = Position::Above;
    QString path; ///< see valuePath(); empty for AtEnd
    QString text; ///< from '#' on; empty for a blank line between comments
};

/// All comments of \a text, whose tree is \a root, in the order of the file.
QList<Comment> findComments(const QByteArray &text, const YamlNode &root);

/// Paths that survive edits elsewhere: items of lists are named by their name, network or other
/// identity, such as "tenants[red].vms[vm-1].interfaces[net-1]"; equal ones are numbered.
class ItemNames
{
public:
    /// The next item's part of the path, for example "[vm-1]".
    QString next(const YamlNode &item);

private:
    QHash<QString, int> m_seen;
};

/// The path of \a key inside the map at \a path.
QString keyPath(const QString &path, const QString &key);

} // namespace overlab::design
