// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/problems/designproblems.h"

#include "views/commands/editcommand.h"
#include "views/theme/roomydelegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;

} // namespace

QString fixSentence(const Fix &fix)
{
    switch (fix.kind) {
    case Fix::Kind::LeaveOut:
        return DesignProblems::tr("Leave out “%1”").arg(fix.subject);
    case Fix::Kind::Replace:
        return DesignProblems::tr("Take “%1”").arg(fix.subject);
    case Fix::Kind::RemoveItem:
        return DesignProblems::tr("Remove “%1”").arg(fix.subject);
    case Fix::Kind::AddGroup:
        return DesignProblems::tr("Add the security group “%1”").arg(fix.subject);
    case Fix::Kind::RaiseQuota:
        return DesignProblems::tr("Raise the quota to %1").arg(fix.subject);
    case Fix::Kind::AddRole:
        return DesignProblems::tr("Give both roles to %1").arg(fix.subject);
    case Fix::Kind::LeadOut:
        return DesignProblems::tr("Lead %1 out").arg(fix.subject);
    }
    return {};
}

DesignProblems::DesignProblems(Document &document, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_document(document), m_undo(undo)
{
    m_list = new QTreeView;
    m_list->setObjectName(u"design-problems"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemModel::SentenceColumn, QHeaderView::Stretch);
    m_help = new QWidget;
    m_helpTitle = new QLabel;
    m_buttons = new QHBoxLayout(m_help);
    m_buttons->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    m_buttons->setSpacing(rhythm);
    m_buttons->addWidget(m_helpTitle);
    m_buttons->addStretch();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_help);
    m_help->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DesignProblems::look);
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { emit jumpRequested(m_findings.at(index.row())); });
    connect(m_list, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { emit jumpRequested(m_findings.at(index.row())); });
    connect(&m_looking, &QFutureWatcherBase::finished, this, &DesignProblems::showFixes);
    adaptPalette();
    retranslate();
}

void DesignProblems::show(const QList<Diagnostic> &findings)
{
    if (m_findings == findings)
        return;
    m_findings = findings;
    QList<ProblemItem> items;
    for (const Diagnostic &finding : findings)
        items << finding;
    m_model.show(items);
    look();
}

void DesignProblems::look()
{
    m_help->hide();
    m_looking.cancel();
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_findings.size())
        return;
    m_looking.setFuture(QtConcurrent::run(
        [design = m_document.design(), finding = m_findings.at(row)] { return fixesFor(design, finding); }));
}

void DesignProblems::showFixes()
{
    if (m_looking.isCanceled())
        return;
    m_fixes = m_looking.result();
    const QList<QPushButton *> old = m_help->findChildren<QPushButton *>();
    for (QPushButton *const button : old) {
        m_buttons->removeWidget(button);
        button->deleteLater();
    }
    for (const Fix &fix : std::as_const(m_fixes)) {
        auto *const button = new QPushButton(fixSentence(fix));
        connect(button, &QPushButton::clicked, this, [this, fix] { apply(fix); });
        m_buttons->insertWidget(m_buttons->count() - 1, button);
    }
    m_help->setVisible(!m_fixes.isEmpty());
}

void DesignProblems::apply(const Fix &fix)
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    // The drawing may have changed since it was looked at.
    const QList<Fix> now = fixesFor(m_document.design(), m_findings.at(row));
    for (const Fix &other : now) {
        if (other.kind == fix.kind && other.subject == fix.subject) {
            m_undo.push(new EditCommand(m_document, [fix] { return fixSentence(fix); }, other.design));
            return;
        }
    }
}

void DesignProblems::adaptPalette()
{
    m_model.setPalette(palette());
}

void DesignProblems::retranslate()
{
    m_model.retranslate();
    m_list->setAccessibleName(tr("Problems of the drawing"));
    //: before buttons that mend a problem
    m_helpTitle->setText(tr("What would help:"));
    const QList<QPushButton *> buttons = m_help->findChildren<QPushButton *>();
    for (qsizetype i = 0; i < std::min(buttons.size(), m_fixes.size()); ++i)
        buttons.at(i)->setText(fixSentence(m_fixes.at(i)));
}

void DesignProblems::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
