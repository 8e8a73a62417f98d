// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML document as a tree in which every value and key knows its place. Built from yaml-cpp's
// events rather than its nodes, because only so duplicate keys, aliases and depth are in our hands.
#pragma once

#include "engine/design/diagnostic.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace overlab::design {

struct YamlNode;
using YamlNodePtr = std::shared_ptr<const YamlNode>;

/// A place in the text, counted from 1; columns count characters, not bytes.
struct YamlPlace
{
    int line = 0;
    int column = 0;

    friend auto operator<=>(YamlPlace, YamlPlace) = default;
};

struct YamlEntry
{
    QString key;
    YamlPlace place; ///< of the key
    YamlNodePtr value;
};

/// One value. An alias is the very node of its anchor, so the tree may share branches; it has no
/// cycles, and with all branches counted its size is bounded by the limits below.
struct YamlNode
{
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    QString text;       ///< of a scalar
    bool plain = false; ///< a scalar without quotes: the core schema gives it its type
    YamlPlace place;    ///< of the value, or of its key when nothing is written behind it
    std::vector<YamlNodePtr> items; ///< of a list
    std::vector<YamlEntry> entries; ///< of a map, each key once
    qint64 weight = 1; ///< how many nodes the branch has, aliases counted as often as used

    const YamlEntry *find(QStringView key) const;
};

constexpr qint64 maximumFileBytes = qint64(16) * 1024 * 1024;
constexpr int maximumNesting = 64;
constexpr qint64 maximumAliasedNodes = 100'000;
/// A design of 1,000 machines has about 10,000; each costs some 500 bytes until it is a Design.
constexpr qint64 maximumNodes = 500'000;

/// What parsing gave. root is the first document, or null when it is not YAML or breaks a limit;
/// there may be diagnostics beside a root.
struct YamlDocument
{
    YamlNodePtr root;
    QList<Diagnostic> diagnostics;
};

/// Never throws. \a fileName goes into the places of the diagnostics.
YamlDocument parseYaml(const QByteArray &text, const QString &fileName);

} // namespace overlab::design
