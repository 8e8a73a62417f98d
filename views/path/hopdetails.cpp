// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/hopdetails.h"

#include "views/wording/pathwording.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

QPlainTextEdit *typewritten(const QString &name, QWidget *parent)
{
    auto *const text = new QPlainTextEdit(parent);
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return text;
}

QTableView *table(const QString &name, QAbstractItemModel *model, QWidget *parent)
{
    auto *const view = new QTableView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setTabKeyNavigation(false);
    return view;
}

/// The rules that were met, the deciding one last.
QString rulesOf(const client::PathHop &hop)
{
    QStringList lines;
    for (const client::PathRule &rule : hop.passed) {
        if (const QString sentence = ruleSentence(rule); !sentence.isEmpty())
            lines.append(sentence);
    }
    if (const QString sentence = ruleSentence(hop.rule); !sentence.isEmpty())
        lines.append(u"▶ "_s + sentence);
    return lines.join(u'\n');
}

} // namespace

HopDetails::HopDetails(QWidget *parent) : QWidget(parent)
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"hopSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headers = table(u"hopHeaders"_s, &m_packet, this);
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(u"hopPages"_s);
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_headers, QString());
    m_pages->addTab(buildRule(), QString());
    m_pages->addTab(buildEvidence(), QString());
    m_differences = buildDifferences();
    m_pages->addTab(m_differences, QString());

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_pages, 1);
    retranslate();
}

QWidget *HopDetails::buildRule()
{
    auto *const page = new QWidget(this);
    m_ruleTitle = new QLabel(page);
    m_ruleTitle->setWordWrap(true);
    m_origin = new QPushButton(page);
    m_origin->setObjectName(u"hopOrigin"_s);
    m_rule = typewritten(u"hopRules"_s, page);
    connect(m_origin, &QPushButton::clicked, this, [this] {
        if (m_hop)
            emit objectActivated(m_hop->rule.origin);
    });
    auto *const row = new QHBoxLayout;
    row->addWidget(m_ruleTitle, 1);
    row->addWidget(m_origin);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    column->setSpacing(rhythm);
    column->addLayout(row);
    column->addWidget(m_rule, 1);
    return page;
}

QWidget *HopDetails::buildEvidence()
{
    auto *const page = new QWidget(this);
    m_commandPlace = new QLabel(page);
    m_commandPlace->setTextFormat(Qt::PlainText);
    m_command = new QLineEdit(page); // a command has no place to break, and may be long
    m_command->setObjectName(u"hopCommand"_s);
    m_command->setReadOnly(true);
    m_command->setFrame(false);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy = new QPushButton(page);
    m_output = typewritten(u"hopOutput"_s, page);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_hop)
            QGuiApplication::clipboard()->setText(m_hop->evidenceCommand);
    });
    auto *const row = new QHBoxLayout;
    row->addWidget(m_commandPlace);
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    column->setSpacing(rhythm);
    column->addLayout(row);
    column->addWidget(m_output, 1);
    return page;
}

QTableView *HopDetails::buildDifferences()
{
    QTableView *const view = table(u"hopDifferences"_s, &m_difference, this);
    view->setWordWrap(true);
    view->horizontalHeader()->setSectionResizeMode(DifferenceModel::WhatColumn, QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(DifferenceModel::BeforeColumn, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(DifferenceModel::NowColumn, QHeaderView::Stretch);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

void HopDetails::show(const std::optional<client::PathHop> &hop, const std::optional<client::PathHop> &before)
{
    m_hop = hop;
    m_before = before;
    refresh();
}

void HopDetails::refreshDifferences()
{
    if (m_hop && m_before)
        m_difference.show(*m_before, *m_hop);
    else
        m_difference.clear();
    const int page = m_pages->indexOf(m_differences);
    const bool hasAny = m_difference.rowCount() > 0;
    if (m_pages->isTabVisible(page) == hasAny)
        return;
    m_pages->setTabVisible(page, hasAny);
}

void HopDetails::refresh()
{
    refreshDifferences();
    m_pages->setVisible(m_hop.has_value());
    if (!m_hop) {
        m_sentence->clear();
        return;
    }
    m_sentence->setText(hopSentence(*m_hop));
    m_packet.show(m_hop->before, m_hop->after);
    m_headers->resizeColumnsToContents();
    m_headers->resizeRowsToContents();
    m_rule->setPlainText(rulesOf(*m_hop));
    const QString &origin = m_hop->rule.origin;
    m_origin->setVisible(!origin.isEmpty() && origin != u"node");
    //: a button: shows the object that the rule was made for
    m_origin->setText(tr("Show %1").arg(origin));
    const bool hasCommand = !m_hop->evidenceCommand.isEmpty();
    m_pages->setTabEnabled(2, hasCommand);
    m_commandPlace->setText(u"%1 $"_s.arg(m_hop->evidencePlace)); // as a shell there would
    m_command->setText(m_hop->evidenceCommand);
    m_command->setCursorPosition(0);
    m_output->setPlainText(m_hop->evidenceOutput);
}

void HopDetails::retranslate()
{
    m_pages->setTabText(0, tr("Headers"));
    m_pages->setTabText(1, tr("Rules"));
    m_pages->setTabText(2, tr("Evidence"));
    m_pages->setTabToolTip(2, tr("The command that shows it, and what it printed"));
    m_pages->setTabText(3, tr("Before and now"));
    m_ruleTitle->setText(tr("What the packet met here, in order; the last one decided."));
    m_copy->setText(tr("Copy command"));
    m_command->setAccessibleName(tr("Command"));
    m_headers->setAccessibleName(tr("Headers before and after"));
    m_rule->setAccessibleName(tr("Rules"));
    m_output->setAccessibleName(tr("Output"));
    m_differences->setAccessibleName(tr("Before and now"));
    m_packet.retranslate();
    refresh();
}

void HopDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
