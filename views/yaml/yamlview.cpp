// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/yamlview.h"

#include "engine/design/designwriter.h"
#include "views/wording/diagnosticwording.h"
#include "views/yaml/findbar.h"
#include "views/yaml/scintilla.h"
#include "views/yaml/standingbar.h"
#include "views/yaml/yamleditor.h"
#include "views/yaml/yamltokens.h"

#include <QEvent>
#include <QUndoStack>
#include <QVBoxLayout>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;
using Standing = DesignText::Standing;

YamlView::YamlView(Document &document, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_document(document), m_undo(undo), m_text(document, undo)
{
    m_editor = new YamlEditor(this);
    m_editor->setObjectName(u"text"_s);
    m_find = new FindBar(*m_editor, this);
    m_standing = new StandingBar(this);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_find);
    rows->addWidget(m_editor, 1);
    rows->addWidget(m_standing);
    setFocusProxy(m_editor);
    connectText();
    connectEditor();
    retranslate();
    showStanding();
}

void YamlView::connectText()
{
    connect(&m_text, &DesignText::textReplaced, this, &YamlView::showText);
    connect(&m_text, &DesignText::standingChanged, this, &YamlView::showStanding);
    connect(&m_text, &DesignText::readAnew, this, &YamlView::showRead);
    connect(&m_text, &DesignText::commentsLost, m_standing, &StandingBar::showLostComments);
    connect(m_standing, &StandingBar::drawingChosen, &m_text, &DesignText::takeDrawing);
    connect(m_standing, &StandingBar::textChosen, &m_text, &DesignText::takeText);
    connect(m_standing, &StandingBar::problemWanted, this, [this](bool forwards) {
        m_editor->goToProblem(forwards);
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_standing, &StandingBar::undoWanted, &m_undo, &QUndoStack::undo);
}

void YamlView::connectEditor()
{
    connect(m_editor, &YamlEditor::typed, this, [this] {
        m_text.type(m_editor->bytes());
        m_find->markAgain();
    });
    connect(m_editor, &YamlEditor::cursorMoved, this, &YamlView::followCursor);
    connect(m_editor, &YamlEditor::undoWanted, this, &YamlView::undo);
    connect(m_editor, &YamlEditor::redoWanted, this, &YamlView::redo);
    connect(m_editor, &YamlEditor::findWanted, this, &YamlView::find);
    connect(m_editor, &YamlEditor::findNextWanted, m_find, &FindBar::findNext);
    connect(m_editor, &YamlEditor::left, this, [this] {
        m_text.readNow();
        m_text.endSession();
    });
}

void YamlView::setText(const QByteArray &fileText, const QString &fileName)
{
    m_standing->showLostComments({});
    m_text.setText(fileText, fileName);
}

QStringList YamlView::commentsAtRisk() const
{
    return lostComments(m_document.design(), text());
}

void YamlView::undo()
{
    // What was typed and not taken yet goes bit by bit; then the window's history follows.
    if (hasUntakenText() && m_editor->isUndoAvailable()) {
        m_editor->undo();
        return;
    }
    m_isHistoryWanted = m_undo.canUndo();
    m_undo.undo();
}

void YamlView::redo()
{
    if (m_editor->isRedoAvailable()) {
        m_editor->redo();
        return;
    }
    m_isHistoryWanted = m_undo.canRedo();
    m_undo.redo();
}

void YamlView::showText()
{
    m_editor->replaceText(m_text.text(), std::exchange(m_isHistoryWanted, false));
    m_find->markAgain();
}

void YamlView::showStanding()
{
    if (isInStep())
        m_editor->forgetTyping();
    m_standing->show(m_text.standing(), m_problems);
    emit standingChanged();
}

void YamlView::showRead()
{
    const bool isOther = std::exchange(m_problems, m_text.read().diagnostics) != m_problems;
    m_editor->showProblems(m_problems);
    showProblemAtCursor();
    m_standing->show(m_text.standing(), m_problems);
    if (isOther)
        emit problemsChanged(m_problems);
    if (m_wanted)
        showObject(*m_wanted);
}

QHash<ObjectId, QString> YamlView::errors() const
{
    QHash<ObjectId, QString> errors;
    for (const Diagnostic &problem : m_problems) {
        const auto [file, line, column] = problem.location;
        if (problem.severity != Severity::Error || line < 1)
            continue;
        // By its place: things of other kinds may have the same name.
        const auto object = m_text.places().objectAt({.line = line, .column = column, .indentation = column - 1});
        if (!object)
            continue;
        QString &sentences = errors[*object];
        sentences += (sentences.isEmpty() ? QString() : u" "_s) + diagnosticSentence(problem);
    }
    return errors;
}

void YamlView::showProblemAtCursor()
{
    const QList<Diagnostic> here = m_editor->marks().problemsAt(m_editor->cursorLine() - 1);
    if (!here.isEmpty())
        m_standing->showProblem(here.first());
    else
        m_standing->showProblem(m_problems.isEmpty() ? std::nullopt : std::optional(m_problems.first()));
}

void YamlView::followCursor(bool isByHand)
{
    showProblemAtCursor();
    const QByteArray line = lineOf(*m_editor, m_editor->cursorLine() - 1);
    const auto object = m_text.places().objectAt({.line = m_editor->cursorLine(),
                                                  .column = m_editor->cursorColumn(),
                                                  .indentation = indentation(line),
                                                  .isBlank = line.trimmed().isEmpty()});
    const bool isOther = std::exchange(m_object, object) != object;
    if (!isByHand)
        return;
    m_wanted.reset();
    if (object && isOther)
        emit objectUnderCursor(*object);
}

void YamlView::showLocation(int line, int column)
{
    m_editor->goTo(line, column, true);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void YamlView::showObject(const ObjectId &id)
{
    m_wanted.reset();
    if (m_object == id)
        return; // the cursor is in it
    const auto place = m_text.places().placeOf(id);
    if (!place) {
        m_wanted = id;
        return;
    }
    m_object = id;
    m_editor->goTo(place->line, place->column);
}

void YamlView::find()
{
    m_find->open();
}

void YamlView::retranslate()
{
    m_editor->setAccessibleName(tr("Text of the design"));
    m_editor->setAccessibleDescription(tr("The design as YAML. F8 goes to the next problem, Ctrl+F searches."));
}

void YamlView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
