// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/live/livefoot.h"

#include "views/theme/icons.h"
#include "views/theme/look.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

QLabel *plainLabel(const QString &name, QSizePolicy::Policy policy)
{
    auto *const label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(policy, QSizePolicy::Preferred);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

LiveFoot::LiveFoot(QWidget *parent) : QWidget(parent)
{
    m_counts = plainLabel(u"live-counts"_s, QSizePolicy::Ignored);
    m_command = plainLabel(u"live-command"_s, QSizePolicy::Preferred);
    m_command->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new QToolButton;
    m_copy->setObjectName(u"live-copy-command"_s);
    m_copy->setIcon(themedIcon(IconName::Terminal));
    m_copy->setAutoRaise(true);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_counts, 1);
    row->addWidget(m_command, 0);
    row->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_command->text());
        emit said(tr("Copied; it is for a shell of %1.", "a node, or an object of the design").arg(m_place));
    });
    m_command->setFont(fixedFont());
    setCommand({}, {});
    retranslate();
}

void LiveFoot::setCounts(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_counts->setToolTip(words);
    fit();
}

void LiveFoot::setCommand(const QString &command, const QString &place)
{
    m_place = place;
    m_copy->setVisible(!command.isEmpty());
    if (m_command->text() == command)
        return;
    m_command->setText(command);
    m_command->setToolTip(command);
    fit();
}

void LiveFoot::fit()
{
    const int room = width() - m_copy->sizeHint().width() - 4 * rhythm;
    const int wanted = m_counts->fontMetrics().horizontalAdvance(m_words);
    m_command->setVisible(wanted + m_command->fontMetrics().horizontalAdvance(m_command->text()) + rhythm <= room);
    m_counts->setText(m_counts->fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, room)));
}

void LiveFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LiveFoot::retranslate()
{
    m_copy->setToolTip(tr("Copy the command that prints the same in a shell there"));
    m_copy->setAccessibleName(tr("Copy the command"));
}

void LiveFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange && m_copy) {
        m_command->setFont(fixedFont());
        fit();
    }
}

} // namespace overlab::views
