// SPDX-License-Identifier: GPL-3.0-or-later
// The dock of everything that is wrong: with the drawing, and what came of the last act on the lab.
#pragma once

#include "views/lab/problemview.h"
#include "views/problems/designproblems.h"

class QLabel;

namespace overlab::views {

class ProblemBoard : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProblemBoard(design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);

    DesignProblems &ofDesign() { return *m_design; }
    ProblemView &ofLab() { return *m_lab; }
    void showFindings(const QList<design::Diagnostic> &findings);

signals:
    void countChanged(int errors, int warnings);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void retranslate();

    DesignProblems *m_design = nullptr;
    ProblemView *m_lab = nullptr;
    QLabel *m_nothing = nullptr;
};

} // namespace overlab::views
