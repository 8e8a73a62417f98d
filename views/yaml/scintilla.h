// SPDX-License-Identifier: GPL-3.0-or-later
// Scintilla's messages with numbers of any type, and its text as bytes: the editor's positions are bytes of UTF-8.
#pragma once

#include <Qsci/qsciscintilla.h>

#include <QByteArray>

namespace overlab::views {

using Sci = QsciScintillaBase;

template<typename First = int, typename Second = int>
long send(const QsciScintilla &editor, unsigned int message, First first = 0, Second second = 0)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(first), static_cast<long>(second));
}

inline QByteArray textOf(const QsciScintilla &editor, long start, long end)
{
    QByteArray text(qMax(end - start, 0L) + 1, '\0'); // Scintilla ends it with a NUL
    if (end > start)
        editor.SendScintilla(Sci::SCI_GETTEXTRANGE, start, end, text.data());
    text.chop(1);
    return text;
}

/// Without its line end.
inline QByteArray lineOf(const QsciScintilla &editor, int line)
{
    return textOf(editor, send(editor, Sci::SCI_POSITIONFROMLINE, line), send(editor, Sci::SCI_GETLINEENDPOSITION, line));
}

} // namespace overlab::views
