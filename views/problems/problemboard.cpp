// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/problemboard.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

ProblemBoard::ProblemBoard(design::Document &document, QUndoStack &undo, QWidget *parent) : QWidget(parent)
{
    m_design = new DesignProblems(document, undo);
    m_lab = new ProblemView;
    m_lab->setObjectName(u"problems"_s);
    m_lab->installEventFilter(this); // it hides itself
    m_nothing = new QLabel;
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *const halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_design);
    halves->addWidget(m_lab);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(halves, 1);
    refresh();
    retranslate();
}

void ProblemBoard::showFindings(const QList<design::Diagnostic> &findings)
{
    m_design->show(findings);
    refresh();
    const auto errors = std::count_if(findings.cbegin(), findings.cend(), [](const design::Diagnostic &finding) {
        return finding.severity == design::Severity::Error;
    });
    emit countChanged(int(errors), int(findings.size() - errors));
}

void ProblemBoard::refresh()
{
    const bool hasFindings = !m_design->findings().isEmpty();
    const bool hasLab = !m_lab->isHidden();
    m_design->setVisible(hasFindings);
    m_nothing->setVisible(!hasFindings && !hasLab);
    m_design->parentWidget()->setVisible(hasFindings || hasLab);
}

bool ProblemBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        refresh();
    return QWidget::eventFilter(watched, event);
}

void ProblemBoard::retranslate()
{
    m_nothing->setText(tr("No problems in the design."));
}

void ProblemBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
