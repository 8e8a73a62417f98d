// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at before yaml-cpp sees a text: size, UTF-8, control characters and brackets
// without end (for which yaml-cpp 0.7 takes 230 bytes of memory each before it refuses them).
#pragma once

#include "engine/design/diagnostic.h"
#include "engine/design/yaml/yamltree.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace overlab::design {

/// The first thing that makes \a text unfit for the parser, or nullopt.
std::optional<Diagnostic> findUnfitText(const QByteArray &text, const QString &fileName);

/// Turns byte columns into character columns. Asked in ascending order it costs one pass.
class ColumnCounter
{
public:
    explicit ColumnCounter(const QByteArray &text);

    /// The place of byte \a byteColumn of \a line, both counted from 0 as yaml-cpp does.
    YamlPlace place(int line, int byteColumn);
    /// Where \a line begins in the text, counted from 0.
    qsizetype lineStart(int line) const;

private:
    const QByteArray &m_text;
    std::vector<qsizetype> m_lineStarts;
    int m_line = -1;
    int m_byteColumn = 0;
    int m_column = 0;
};

} // namespace overlab::design
