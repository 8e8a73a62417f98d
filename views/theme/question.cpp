// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/question.h"

#include <QEvent>
#include <QPushButton>

namespace overlab::views {

Question::Question(Phrase title, Phrase text, QWidget *parent)
    : QMessageBox(parent), m_title(std::move(title)), m_text(std::move(text))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setIcon(QMessageBox::Question);
    retranslate();
}

QPushButton *Question::addAnswer(const Phrase &words, ButtonRole role)
{
    QPushButton *const button = addButton(words(), role);
    m_answers.append({button, words});
    return button;
}

void Question::setDetails(Phrase details)
{
    m_details = std::move(details);
    retranslate();
}

void Question::retranslate()
{
    setWindowTitle(m_title());
    setText(m_text());
    if (m_details)
        setInformativeText(m_details());
    for (const auto &[button, words] : std::as_const(m_answers))
        button->setText(words());
}

void Question::changeEvent(QEvent *event)
{
    QMessageBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
