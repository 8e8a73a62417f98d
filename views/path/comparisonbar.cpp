// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/comparisonbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

} // namespace

ComparisonBar::ComparisonBar(QWidget *parent) : QWidget(parent)
{
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(u"pathComparison"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_dismiss = new QPushButton(this);
    m_dismiss->setObjectName(u"pathComparisonEnd"_s);
    connect(m_dismiss, &QPushButton::clicked, this, &ComparisonBar::dismissed);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm, 0, rhythm, 0);
    row->setSpacing(rhythm);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    hide();
    retranslate();
}

void ComparisonBar::show(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
    setVisible(!sentence.isEmpty());
}

void ComparisonBar::retranslate()
{
    m_dismiss->setText(tr("Hide comparison"));
}

void ComparisonBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
