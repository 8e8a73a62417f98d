// SPDX-License-Identifier: GPL-3.0-or-later
// Problems of a text marked at their places: a mark in the margin, a line under the words, the sentence on hover.
#pragma once

#include "engine/design/diagnostic.h"

#include <QPalette>

class QsciScintilla;

namespace overlab::views {

class ProblemMarks
{
public:
    /// \a editor must outlive it.
    explicit ProblemMarks(QsciScintilla &editor) : m_editor(editor) {}

    void show(const QList<design::Diagnostic> &problems);
    void setPalette(const QPalette &palette);
    const QList<design::Diagnostic> &problems() const { return m_problems; }

    /// The problems of a line, counted from 0 as the editor does.
    QList<design::Diagnostic> problemsAt(int line) const;
    /// The first problem below \a line, or above it; from the other end when there is none. nullptr: there is none at all.
    const design::Diagnostic *next(int line, bool forwards) const;

private:
    void mark(const design::Diagnostic &problem);
    int lineAt(const design::Diagnostic &problem) const;

    QsciScintilla &m_editor;
    QList<design::Diagnostic> m_problems; ///< by line
};

/// The editor's position of a place in the text.
long positionOf(const QsciScintilla &editor, int line, int column);

} // namespace overlab::views
