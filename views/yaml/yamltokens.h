// SPDX-License-Identifier: GPL-3.0-or-later
// YAML in pieces, for colours: line by line, also while it is being typed and is no YAML. What it means is the
// reader's matter.
#pragma once

#include <QByteArrayView>
#include <QList>

namespace overlab::views {

enum class YamlInk { Text, Key, String, Number, Comment, Sign };

/// Bytes of a line, from the end of the piece before.
struct YamlToken
{
    int length = 0;
    YamlInk ink = YamlInk::Text;

    friend bool operator==(const YamlToken &, const YamlToken &) = default;
};

/// What a line hands to the next.
struct YamlLineState
{
    int depth = 0;          ///< of open brackets
    char quote = 0;         ///< an open one
    int block = -1;         ///< the indentation of the line whose block text ("|") goes on; -1: none

    /// One number for an editor to keep, 0 for the state at the start of a text.
    int packed() const;
    static YamlLineState unpacked(int packed);

    friend bool operator==(const YamlLineState &, const YamlLineState &) = default;
};

/// The pieces of \a line (without its line end); \a state becomes that of the next.
QList<YamlToken> yamlTokens(QByteArrayView line, YamlLineState &state);

/// How many blanks \a line begins with.
int indentation(QByteArrayView line);

} // namespace overlab::views
