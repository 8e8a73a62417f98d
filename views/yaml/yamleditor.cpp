// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/yamleditor.h"

#include "engine/base/linedifference.h"
#include "views/wording/diagnosticwording.h"
#include "views/yaml/completion.h"
#include "views/yaml/editorlooks.h"
#include "views/yaml/scintilla.h"
#include "views/yaml/yamltokens.h"

#include <Qsci/qscicommandset.h>

#include <QAction>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::Diagnostic;

namespace {

struct Change
{
    long start;
    long end; ///< of what goes
    QByteArray text;
};

bool isInsideCharacter(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (uchar(text[at]) & 0xc0) == 0x80;
}

/// Without what stays at its start and end, so that a cursor inside of a line stays too.
Change trimmed(long start, const QByteArray &before, const QByteArray &after)
{
    const qsizetype most = qMin(before.size(), after.size());
    qsizetype head = std::mismatch(before.cbegin(), before.cbegin() + most, after.cbegin()).first - before.cbegin();
    while (head > 0 && (isInsideCharacter(before, head) || isInsideCharacter(after, head)))
        --head;
    qsizetype tail = 0;
    while (tail < most - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    while (tail > 0 && isInsideCharacter(before, before.size() - tail))
        --tail;
    return {start + long(head), start + long(before.size() - tail), after.mid(head, after.size() - head - tail)};
}

/// The changes of \a hunks, last first, so that each leaves the places of the others as they are.
QList<Change> changesOf(const QByteArray &before, const QList<LineHunk> &hunks)
{
    QList<long> starts{0};
    for (qsizetype end = before.indexOf('\n'); end >= 0; end = before.indexOf('\n', end + 1))
        starts.append(long(end) + 1);
    if (starts.last() < before.size())
        starts.append(long(before.size()));
    QList<Change> changes;
    for (auto hunk = hunks.crbegin(); hunk != hunks.crend(); ++hunk) {
        const long from = starts.at(hunk->first);
        const QList<QByteArray> old = linesOf(before.mid(from, starts.at(hunk->first + hunk->count) - from));
        if (old.size() != hunk->lines.size()) {
            changes.append(trimmed(starts.at(hunk->first), old.join(), hunk->lines.join()));
            continue;
        }
        for (qsizetype i = old.size() - 1; i >= 0; --i)
            changes.append(trimmed(starts.at(hunk->first + i), old.at(i), hunk->lines.at(i)));
    }
    return changes;
}

/// How many lines more stand above \a line afterwards.
qsizetype shiftAbove(qsizetype line, const QList<LineHunk> &hunks)
{
    qsizetype shift = 0;
    for (const LineHunk &hunk : hunks) {
        if (hunk.first + hunk.count <= line && line > 0) // at its start a text stays there
            shift += hunk.lines.size() - hunk.count;
    }
    return shift;
}

} // namespace

YamlEditor::YamlEditor(QWidget *parent) : QsciScintilla(parent), m_marks(*this)
{
    setUpEditor(*this);
    // Taken back is what the window's history has, with these keys as everywhere.
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo}) {
        standardCommands()->find(command)->setKey(0);
        standardCommands()->find(command)->setAlternateKey(0);
    }
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, [this](int position) { styleLines(*this, position); });
    connect(this, &QsciScintilla::linesChanged, this, [this] { fitLineNumbers(*this); });
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (!m_isReplacing)
            emit typed();
    });
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this] {
        emit cursorMoved(m_isByHand);
    });
    setLooks();
}

QByteArray YamlEditor::bytes() const
{
    return textOf(*this, 0, send(*this, Sci::SCI_GETLENGTH));
}

void YamlEditor::replaceText(const QByteArray &text, bool isShown)
{
    const QByteArray before = bytes();
    const QList<LineHunk> hunks = lineDifference(before, text);
    if (hunks.isEmpty())
        return;
    const long top = send(*this, Sci::SCI_DOCLINEFROMVISIBLE, send(*this, Sci::SCI_GETFIRSTVISIBLELINE));
    const QList<Change> changes = changesOf(before, hunks);
    m_isByHand = false;
    m_isReplacing = true;
    for (const Change &change : changes) {
        if (change.start == change.end && change.text.isEmpty())
            continue;
        send(*this, Sci::SCI_SETTARGETSTART, change.start);
        send(*this, Sci::SCI_SETTARGETEND, change.end);
        SendScintilla(Sci::SCI_REPLACETARGET, static_cast<unsigned long>(change.text.size()), change.text.constData());
    }
    m_isReplacing = false;
    forgetTyping();
    if (isShown) {
        const Change &first = changes.last();
        send(*this, Sci::SCI_GOTOPOS, first.start + first.text.size());
        openLine(cursorLine() - 1);
    } else {
        const long line = top + long(shiftAbove(top, hunks));
        send(*this, Sci::SCI_SETFIRSTVISIBLELINE, send(*this, Sci::SCI_VISIBLEFROMDOCLINE, line));
    }
}

void YamlEditor::forgetTyping()
{
    send(*this, Sci::SCI_EMPTYUNDOBUFFER);
}

int YamlEditor::cursorLine() const
{
    return int(send(*this, Sci::SCI_LINEFROMPOSITION, send(*this, Sci::SCI_GETCURRENTPOS))) + 1;
}

int YamlEditor::cursorColumn() const
{
    const long position = send(*this, Sci::SCI_GETCURRENTPOS);
    return int(send(*this, Sci::SCI_COUNTCHARACTERS, send(*this, Sci::SCI_POSITIONFROMLINE, cursorLine() - 1), position)) + 1;
}

void YamlEditor::openLine(int line)
{
    send(*this, Sci::SCI_ENSUREVISIBLE, line);
    const long shown = send(*this, Sci::SCI_LINESONSCREEN);
    const long visible = send(*this, Sci::SCI_VISIBLEFROMDOCLINE, line);
    const long top = send(*this, Sci::SCI_GETFIRSTVISIBLELINE);
    if (visible < top || visible >= top + shown)
        send(*this, Sci::SCI_SETFIRSTVISIBLELINE, qMax(visible - shown / 3, 0L));
}

void YamlEditor::goTo(int line, int column, bool isByHand)
{
    m_isByHand = isByHand;
    send(*this, Sci::SCI_SETEMPTYSELECTION, positionOf(*this, line, column));
    send(*this, Sci::SCI_CHOOSECARETX);
    openLine(cursorLine() - 1);
}

void YamlEditor::goToProblem(bool forwards)
{
    if (const Diagnostic *const problem = m_marks.next(cursorLine() - 1, forwards))
        goTo(problem->location.line, problem->location.column, true);
}

bool YamlEditor::isOwnKey(const QKeyEvent &event) const
{
    const bool isHistory = event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)
        || event.keyCombination() == (Qt::CTRL | Qt::Key_Y);
    const bool isSearch = event.matches(QKeySequence::Find) || event.matches(QKeySequence::FindNext)
        || event.matches(QKeySequence::FindPrevious);
    return isHistory || isSearch || event.key() == Qt::Key_F8 || event.keyCombination() == (Qt::CTRL | Qt::Key_Space);
}

bool YamlEditor::handleOwnKey(const QKeyEvent &event)
{
    if (!isOwnKey(event))
        return false;
    if (event.matches(QKeySequence::Undo))
        emit undoWanted();
    else if (event.matches(QKeySequence::Find))
        emit findWanted();
    else if (event.matches(QKeySequence::FindNext))
        emit findNextWanted(true);
    else if (event.matches(QKeySequence::FindPrevious))
        emit findNextWanted(false);
    else if (event.key() == Qt::Key_F8)
        goToProblem(!event.modifiers().testFlag(Qt::ShiftModifier));
    else if (event.key() == Qt::Key_Space)
        complete();
    else
        emit redoWanted();
    return true;
}

bool YamlEditor::event(QEvent *event)
{
    // While a person types here these keys are not the window's.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

void YamlEditor::mousePressEvent(QMouseEvent *event)
{
    m_isByHand = true;
    QsciScintilla::mousePressEvent(event);
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    m_isByHand = true;
    if (handleOwnKey(*event))
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !isListActive())
        breakLine();
    else
        QsciScintilla::keyPressEvent(event);
}

/// The next line begins where an item or a value of the key would.
void YamlEditor::breakLine()
{
    const long position = send(*this, Sci::SCI_GETCURRENTPOS);
    const int line = cursorLine() - 1;
    const QByteArray before = textOf(*this, send(*this, Sci::SCI_POSITIONFROMLINE, line), position);
    int blanks = views::indentation(before);
    const QByteArray written = before.trimmed();
    if (written.endsWith(':') || written.endsWith('|') || written.startsWith("- "))
        blanks += 2;
    if (written.startsWith("- ") && written.endsWith(':'))
        blanks += 2;
    if (written.startsWith("- {") && written.endsWith('}'))
        blanks -= 2; // the next item
    const QByteArray inserted = QByteArray(1, '\n') + QByteArray(blanks, ' ');
    SendScintilla(Sci::SCI_REPLACESEL, static_cast<const char *>(inserted.constData()));
    send(*this, Sci::SCI_SCROLLCARET);
    send(*this, Sci::SCI_CHOOSECARETX);
}

void YamlEditor::complete()
{
    const long position = send(*this, Sci::SCI_GETCURRENTPOS);
    const long start = send(*this, Sci::SCI_POSITIONFROMLINE, cursorLine() - 1);
    const Completions found =
        completionsAt({.lines = bytes().split('\n'), .line = cursorLine() - 1, .column = position - start});
    if (found.words.isEmpty())
        return;
    const QByteArray words = found.words.join(u'\n').toUtf8();
    send(*this, Sci::SCI_AUTOCSETSEPARATOR, '\n');
    SendScintilla(Sci::SCI_AUTOCSHOW, static_cast<uintptr_t>(found.typed), words.constData());
}

void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, QKeySequence::StandardKey key) {
        QAction *const action = menu->addAction(text);
        action->setShortcut(key);
        return action;
    };
    connect(add(tr("&Undo"), QKeySequence::Undo), &QAction::triggered, this, &YamlEditor::undoWanted);
    connect(add(tr("&Redo"), QKeySequence::Redo), &QAction::triggered, this, &YamlEditor::redoWanted);
    menu->addSeparator();
    QAction *const cutText = add(tr("Cu&t"), QKeySequence::Cut);
    QAction *const copyText = add(tr("&Copy"), QKeySequence::Copy);
    connect(cutText, &QAction::triggered, this, &YamlEditor::cut);
    connect(copyText, &QAction::triggered, this, &YamlEditor::copy);
    cutText->setEnabled(hasSelectedText());
    copyText->setEnabled(hasSelectedText());
    connect(add(tr("&Paste"), QKeySequence::Paste), &QAction::triggered, this, &YamlEditor::paste);
    connect(add(tr("Select &all"), QKeySequence::SelectAll), &QAction::triggered, this, [this] { selectAll(); });
    menu->addSeparator();
    connect(add(tr("&Find…"), QKeySequence::Find), &QAction::triggered, this, &YamlEditor::findWanted);
    menu->popup(event->globalPos());
}

QString YamlEditor::sentencesAt(QPoint position) const
{
    const long at = send(*this, Sci::SCI_POSITIONFROMPOINT, position.x(), position.y());
    QStringList sentences;
    const int line = int(send(*this, Sci::SCI_LINEFROMPOSITION, at));
    for (const Diagnostic &problem : m_marks.problemsAt(line))
        sentences << diagnosticSentence(problem);
    return sentences.join(u'\n');
}

bool YamlEditor::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QsciScintilla::viewportEvent(event);
    const auto &help = static_cast<QHelpEvent &>(*event);
    QToolTip::showText(help.globalPos(), sentencesAt(help.pos()).toHtmlEscaped(), this);
    return true;
}

void YamlEditor::focusOutEvent(QFocusEvent *event)
{
    QsciScintilla::focusOutEvent(event);
    emit left();
}

void YamlEditor::setLooks()
{
    setEditorLooks(*this, textColours(palette()), QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_marks.setPalette(palette());
    recolor();
}

void YamlEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setLooks();
}

} // namespace overlab::views
