// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/editorlooks.h"

#include "views/yaml/scintilla.h"
#include "views/yaml/yamltokens.h"

namespace overlab::views {

namespace {

constexpr int rhythm = 8;
constexpr int indent = 2; ///< blanks, as the writer does

bool isEmptyLine(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

/// Items of a list belong to the key above them, also where they are not indented.
int foldDepth(QByteArrayView line)
{
    const int blanks = indentation(line);
    const bool isItem = blanks < line.size() && line[blanks] == '-';
    return qMin(2 * blanks + (isItem ? 1 : 0), 1000);
}

/// What follows deeper can be folded away into the line before.
void setFolds(QsciScintilla &editor, int first, int last)
{
    const int count = int(send(editor, Sci::SCI_GETLINECOUNT));
    // From below, since each line asks how deep the next is.
    int next = 0;
    for (int line = last + 1; line < count; ++line) {
        const QByteArray text = lineOf(editor, line);
        if (!isEmptyLine(text)) {
            next = foldDepth(text);
            break;
        }
    }
    for (int line = last; line >= first; --line) {
        const QByteArray text = lineOf(editor, line);
        const bool isEmpty = isEmptyLine(text);
        const int depth = isEmpty ? next : foldDepth(text);
        int level = Sci::SC_FOLDLEVELBASE + depth;
        if (isEmpty)
            level |= Sci::SC_FOLDLEVELWHITEFLAG;
        else if (next > depth)
            level |= Sci::SC_FOLDLEVELHEADERFLAG;
        send(editor, Sci::SCI_SETFOLDLEVEL, line, level);
        next = depth;
    }
}

void setStyle(QsciScintilla &editor, YamlInk ink, const QColor &colour)
{
    editor.SendScintilla(Sci::SCI_STYLESETFORE, static_cast<unsigned long>(ink), colour);
}

void setMarginLooks(QsciScintilla &editor, const TextColours &colours)
{
    editor.setMarginsBackgroundColor(colours.margin);
    editor.setMarginsForegroundColor(colours.lineNumber);
    editor.setFoldMarginColors(colours.margin, colours.margin);
    for (int marker = Sci::SC_MARKNUM_FOLDEREND; marker <= int(Sci::SC_MARKNUM_FOLDEROPEN); ++marker) {
        editor.SendScintilla(Sci::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), colours.margin);
        editor.SendScintilla(Sci::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), colours.lineNumber);
    }
}

void setRangeLooks(QsciScintilla &editor, const TextColours &colours)
{
    editor.indicatorDefine(QsciScintilla::SquiggleIndicator, ErrorRange);
    editor.setIndicatorForegroundColor(colours.error, ErrorRange);
    editor.indicatorDefine(QsciScintilla::SquiggleIndicator, WarningRange);
    editor.setIndicatorForegroundColor(colours.warning, WarningRange);
    editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, FoundRange);
    editor.setIndicatorForegroundColor(colours.found, FoundRange);
    editor.setIndicatorOutlineColor(colours.warning, FoundRange);
    editor.setIndicatorDrawUnder(true, FoundRange);
}

} // namespace

void setUpEditor(QsciScintilla &editor)
{
    editor.setUtf8(true);
    editor.setFrameShape(QFrame::NoFrame);
    editor.setIndentationsUseTabs(false);
    editor.setIndentationWidth(indent);
    editor.setTabWidth(indent);
    editor.setTabIndents(true);
    editor.setBackspaceUnindents(true);
    editor.setEolMode(QsciScintilla::EolUnix);
    editor.setCaretLineVisible(true);
    editor.setCaretWidth(2);
    editor.setMarginType(LineNumberMargin, QsciScintilla::NumberMargin);
    editor.setMarginType(ProblemMargin, QsciScintilla::SymbolMargin);
    editor.setMarginMarkerMask(ProblemMargin, 1 << WarningMarker | 1 << ErrorMarker);
    editor.setMarginMarkerMask(LineNumberMargin, 0);
    editor.setMarginWidth(ProblemMargin, 2 * rhythm + 4);
    editor.setFolding(QsciScintilla::BoxedTreeFoldStyle, FoldMargin);
    send(editor, Sci::SCI_SETFOLDFLAGS, 0); // no line below: the box says it
    send(editor, Sci::SCI_SETMARGINLEFT, 0, rhythm / 2);
    send(editor, Sci::SCI_SETSCROLLWIDTHTRACKING, 1);
    send(editor, Sci::SCI_SETSCROLLWIDTH, 1);
    send(editor, Sci::SCI_SETEXTRAASCENT, 1);
    send(editor, Sci::SCI_SETEXTRADESCENT, 1);
}

void setEditorLooks(QsciScintilla &editor, const TextColours &colours, const QFont &face)
{
    editor.setColor(colours.text);
    editor.setPaper(colours.ground);
    editor.setFont(face);
    editor.setMarginsFont(face);
    send(editor, Sci::SCI_STYLECLEARALL);
    setStyle(editor, YamlInk::Text, colours.text);
    setStyle(editor, YamlInk::Key, colours.key);
    setStyle(editor, YamlInk::String, colours.string);
    setStyle(editor, YamlInk::Number, colours.number);
    setStyle(editor, YamlInk::Comment, colours.comment);
    setStyle(editor, YamlInk::Sign, colours.sign);
    send(editor, Sci::SCI_STYLESETBOLD, YamlInk::Key, colours.isStark);
    send(editor, Sci::SCI_STYLESETITALIC, YamlInk::Comment, 1);
    setMarginLooks(editor, colours);
    setRangeLooks(editor, colours);
    editor.setCaretForegroundColor(colours.text);
    editor.setCaretLineBackgroundColor(colours.currentLine);
    editor.setSelectionBackgroundColor(colours.selection);
    editor.setSelectionForegroundColor(colours.selectedText);
    fitLineNumbers(editor);
}

void fitLineNumbers(QsciScintilla &editor)
{
    constexpr int fewest = 3; // digits, so that the text does not jump at line 10
    const int digits = qMax(fewest, int(QString::number(editor.lines()).size()));
    editor.setMarginWidth(LineNumberMargin, QString(digits + 1, u'0'));
}

void styleLines(QsciScintilla &editor, int position)
{
    const long styled = send(editor, Sci::SCI_GETENDSTYLED);
    const int first = int(send(editor, Sci::SCI_LINEFROMPOSITION, styled));
    const int last = int(send(editor, Sci::SCI_LINEFROMPOSITION, position));
    auto state = YamlLineState::unpacked(first > 0 ? int(send(editor, Sci::SCI_GETLINESTATE, first - 1)) : 0);
    send(editor, Sci::SCI_STARTSTYLING, send(editor, Sci::SCI_POSITIONFROMLINE, first));
    for (int line = first; line <= last; ++line) {
        const QByteArray text = lineOf(editor, line);
        for (const YamlToken &token : yamlTokens(text, state))
            send(editor, Sci::SCI_SETSTYLING, token.length, token.ink);
        const long next = send(editor, Sci::SCI_POSITIONFROMLINE, line + 1);
        const long end = send(editor, Sci::SCI_GETLINEENDPOSITION, line);
        send(editor, Sci::SCI_SETSTYLING, qMax(next - end, 0L)); // the line end
        send(editor, Sci::SCI_SETLINESTATE, line, state.packed());
    }
    setFolds(editor, qMax(first - 1, 0), last);
}

} // namespace overlab::views
