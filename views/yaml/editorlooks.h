// SPDX-License-Identifier: GPL-3.0-or-later
// How the text editor looks: face, colours, margins; and the colours and folds of its lines.
#pragma once

#include "views/theme/textcolours.h"

#include <QFont>

class QsciScintilla;

namespace overlab::views {

/// What stands in which margin of the editor.
enum EditorMargin { LineNumberMargin, ProblemMargin, FoldMargin };

/// Ranges of text that something is drawn at; below 8 they are a lexer's.
enum EditorRange { ErrorRange = 8, WarningRange, FoundRange };

/// Markers of lines.
enum EditorMarker { WarningMarker = 1, ErrorMarker };

void setUpEditor(QsciScintilla &editor);
void setEditorLooks(QsciScintilla &editor, const TextColours &colours, const QFont &face);
/// Room for the number of the last line.
void fitLineNumbers(QsciScintilla &editor);
/// Colours and folds from the first line that has none to that of \a position.
void styleLines(QsciScintilla &editor, int position);

} // namespace overlab::views
