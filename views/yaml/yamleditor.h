// SPDX-License-Identifier: GPL-3.0-or-later
// The editing surface for a design's text. Edits and shows; what the text means is not its matter.
#pragma once

#include "views/yaml/problemmarks.h"

#include <Qsci/qsciscintilla.h>

namespace overlab::views {

class YamlEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit YamlEditor(QWidget *parent = nullptr);

    QByteArray bytes() const;
    /// Shows \a text: only the lines that differ change, so that cursor, scroll and folds stay. \a isShown: the cursor
    /// goes to the change.
    void replaceText(const QByteArray &text, bool isShown);
    /// Nothing typed before can be taken back in here any more.
    void forgetTyping();
    void showProblems(const QList<design::Diagnostic> &problems) { m_marks.show(problems); }
    const ProblemMarks &marks() const { return m_marks; }

    /// Places count from 1.
    void goTo(int line, int column, bool isByHand = false);
    void goToProblem(bool forwards);
    int cursorLine() const;
    int cursorColumn() const;

signals:
    /// The person changed the text.
    void typed();
    /// \a isByHand: by keys, mouse or a problem that was gone to; else the text changed around it, or goTo() did it.
    void cursorMoved(bool isByHand);
    /// Keys and the menu: both mean the window's history where nothing is left of what was typed.
    void undoWanted();
    void redoWanted();
    void findWanted();
    void findNextWanted(bool forwards);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool isOwnKey(const QKeyEvent &event) const;
    bool handleOwnKey(const QKeyEvent &event);
    void breakLine();
    void complete();
    void setLooks();
    QString sentencesAt(QPoint position) const;
    void openLine(int line);

    ProblemMarks m_marks;
    bool m_isReplacing = false;
    bool m_isByHand = false; ///< the editor tells of the cursor later, when it paints
};

} // namespace overlab::views
