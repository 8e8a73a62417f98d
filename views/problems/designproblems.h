// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that the open drawing breaks, as a list that jumps to the place; for the chosen one, what would mend it.
#pragma once

#include "engine/design/document.h"
#include "engine/design/editing/fixing.h"
#include "views/lab/problemmodel.h"

#include <QFutureWatcher>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTreeView;
class QUndoStack;

namespace overlab::views {

class DesignProblems : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DesignProblems(design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);

    void show(const QList<design::Diagnostic> &findings);
    const QList<design::Diagnostic> &findings() const { return m_findings; }

signals:
    /// The person wants to see where \a finding is.
    void jumpRequested(const overlab::design::Diagnostic &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void showFixes();
    void apply(const design::Fix &fix);
    void retranslate();
    void adaptPalette();

    design::Document &m_document;
    QUndoStack &m_undo;
    ProblemModel m_model;
    QList<design::Diagnostic> m_findings;
    QFutureWatcher<QList<design::Fix>> m_looking;
    QList<design::Fix> m_fixes; ///< of the chosen finding
    QTreeView *m_list = nullptr;
    QWidget *m_help = nullptr;
    QLabel *m_helpTitle = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

/// "Leave out “node”, so that it is chosen", in the language of the moment.
QString fixSentence(const design::Fix &fix);

} // namespace overlab::views
