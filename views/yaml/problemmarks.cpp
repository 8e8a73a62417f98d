// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/problemmarks.h"

#include "views/theme/statemark.h"
#include "views/yaml/editorlooks.h"
#include "views/yaml/scintilla.h"

#include <algorithm>

namespace overlab::views {

using namespace design;

namespace {

constexpr int markSize = 16;

/// The word that begins at \a start, at least a character of it.
long wordEnd(const QsciScintilla &editor, long start, int line)
{
    const long lineEnd = send(editor, Sci::SCI_GETLINEENDPOSITION, line);
    const QByteArray text = textOf(editor, start, lineEnd);
    if (text.startsWith('"') || text.startsWith('\'')) {
        const qsizetype quote = text.indexOf(text.at(0), 1);
        return quote < 0 ? lineEnd : start + quote + 1;
    }
    qsizetype end = 0;
    while (end < text.size() && !QByteArrayView(" \t\r,]}[{").contains(text.at(end)))
        ++end;
    return qMin(start + qMax<qsizetype>(end, 1), lineEnd);
}

void clearRange(QsciScintilla &editor, EditorRange range)
{
    send(editor, Sci::SCI_SETINDICATORCURRENT, range);
    send(editor, Sci::SCI_INDICATORCLEARRANGE, 0, send(editor, Sci::SCI_GETLENGTH));
}

void setMark(QsciScintilla &editor, EditorMarker marker, const QIcon &icon)
{
    const qreal scale = editor.devicePixelRatioF();
    const QImage image = icon.pixmap(QSize(markSize, markSize), scale).toImage();
    send(editor, Sci::SCI_RGBAIMAGESETSCALE, qRound(100 * scale));
    editor.markerDefine(image, marker);
}

} // namespace

long positionOf(const QsciScintilla &editor, int line, int column)
{
    const int index = qBound(0, line - 1, editor.lines() - 1);
    const long start = send(editor, Sci::SCI_POSITIONFROMLINE, index);
    const long end = send(editor, Sci::SCI_GETLINEENDPOSITION, index);
    const long position = send(editor, Sci::SCI_POSITIONRELATIVE, start, qMax(column - 1, 0));
    return position == 0 && start > 0 ? end : qMin(position, end); // 0: behind the end of the text
}

void ProblemMarks::setPalette(const QPalette &palette)
{
    setMark(m_editor, ErrorMarker, severityMark(true, palette));
    setMark(m_editor, WarningMarker, severityMark(false, palette));
}

void ProblemMarks::show(const QList<Diagnostic> &problems)
{
    m_problems = problems;
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Diagnostic &left, const Diagnostic &right) {
        return std::pair(left.location.line, left.location.column) < std::pair(right.location.line, right.location.column);
    });
    m_editor.markerDeleteAll(ErrorMarker);
    m_editor.markerDeleteAll(WarningMarker);
    clearRange(m_editor, ErrorRange);
    clearRange(m_editor, WarningRange);
    for (const Diagnostic &problem : std::as_const(m_problems))
        mark(problem);
}

int ProblemMarks::lineAt(const Diagnostic &problem) const
{
    return qBound(0, problem.location.line - 1, m_editor.lines() - 1);
}

void ProblemMarks::mark(const Diagnostic &problem)
{
    const bool isError = problem.severity == Severity::Error;
    const int line = lineAt(problem);
    m_editor.markerAdd(line, isError ? ErrorMarker : WarningMarker);
    if (problem.location.line < 1)
        return; // it is about the text as a whole
    const long start = positionOf(m_editor, problem.location.line, problem.location.column);
    const long end = wordEnd(m_editor, start, line);
    send(m_editor, Sci::SCI_SETINDICATORCURRENT, isError ? ErrorRange : WarningRange);
    send(m_editor, Sci::SCI_INDICATORFILLRANGE, start, end - start);
}

QList<Diagnostic> ProblemMarks::problemsAt(int line) const
{
    QList<Diagnostic> found;
    for (const Diagnostic &problem : m_problems) {
        if (lineAt(problem) == line)
            found.append(problem);
    }
    return found;
}

const Diagnostic *ProblemMarks::next(int line, bool forwards) const
{
    if (m_problems.isEmpty())
        return nullptr;
    if (forwards) {
        const auto below = std::find_if(m_problems.cbegin(), m_problems.cend(),
                                        [&](const Diagnostic &problem) { return lineAt(problem) > line; });
        return below != m_problems.cend() ? &*below : &m_problems.first();
    }
    const auto above = std::find_if(m_problems.crbegin(), m_problems.crend(),
                                    [&](const Diagnostic &problem) { return lineAt(problem) < line; });
    return above != m_problems.crend() ? &*above : &m_problems.last();
}

} // namespace overlab::views
