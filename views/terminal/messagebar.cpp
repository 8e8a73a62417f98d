// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace overlab::views {

namespace {

constexpr int rhythm = 8; // pixels
constexpr int fewestWords = 32; ///< characters in a line

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_buttons(new QHBoxLayout), m_label(new QLabel(this))
{
    setAutoFillBackground(true);
    m_label->setObjectName(QStringLiteral("message"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    m_row->setSpacing(rhythm);
    m_row->addWidget(m_label, 1);
    m_buttons->setSpacing(rhythm);
    m_buttons->addStretch(1);
    m_row->addLayout(m_buttons);
    hide();
}

void MessageBar::setWords(const Phrase &words)
{
    m_words = words;
    retranslate();
}

QPushButton *MessageBar::addAnswer(const QString &name, const Phrase &words, const std::function<void()> &take)
{
    auto *const button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    m_buttons->addWidget(button);
    m_answers.append({button, words});
    connect(button, &QPushButton::clicked, this, take);
    retranslate();
    return button;
}

void MessageBar::ask()
{
    show();
    if (!m_answers.isEmpty())
        m_answers.constFirst().first->setFocus(Qt::OtherFocusReason);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isWide = width() - m_buttons->sizeHint().width() > fewestWords * fontMetrics().averageCharWidth();
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MessageBar::retranslate()
{
    m_label->setText(m_words ? m_words() : QString());
    setAccessibleName(m_label->text());
    for (const auto &[button, words] : std::as_const(m_answers))
        button->setText(words());
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    auto *const focused = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else if (focused && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        focused->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace overlab::views
