// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/pasteguard.h"

#include "views/terminal/pastedtext.h"
#include "views/theme/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels
constexpr int mostLines = 5; ///< seen at once
constexpr qsizetype mostCharacters = 20000; ///< of the preview: nobody reads more

} // namespace

PasteGuard::PasteGuard(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_preview(new QPlainTextEdit(this)), m_paste(new QPushButton(this)),
      m_join(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_question->setWordWrap(true);
    m_preview->setObjectName(u"pastePreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_paste->setObjectName(u"pasteAll"_s);
    m_join->setObjectName(u"pasteJoined"_s);
    m_cancel->setObjectName(u"pasteNothing"_s);
    auto *const answers = new QHBoxLayout;
    answers->setSpacing(rhythm);
    answers->addStretch(1);
    for (QPushButton *const button : {m_paste, m_join, m_cancel}) {
        button->setAutoDefault(true);
        answers->addWidget(button);
    }
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    column->setSpacing(rhythm / 2);
    column->addWidget(m_question);
    column->addWidget(m_preview);
    column->addLayout(answers);
    connect(m_paste, &QPushButton::clicked, this, [this] { answer(m_text); });
    connect(m_join, &QPushButton::clicked, this, [this] { answer(inOneLine(m_text)); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { answer({}); });
    hide();
}

void PasteGuard::ask(const QString &text)
{
    m_text = text;
    m_preview->setFont(fixedFont());
    m_preview->setPlainText(text.left(mostCharacters));
    const int lines = std::clamp(int(text.count(u'\n')) + 1, 2, mostLines);
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() + rhythm);
    m_preview->setMaximumHeight(lines * m_preview->fontMetrics().lineSpacing() + 2 * rhythm);
    retranslate();
    show();
    m_cancel->setFocus(Qt::OtherFocusReason); // a key that was pressed too fast does no harm
}

void PasteGuard::answer(QString text) // by value: it may be ours
{
    hide();
    m_text.clear();
    if (!text.isEmpty())
        emit accepted(text);
    emit closed();
}

/// With little room there are two answers.
void PasteGuard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int room = width() - 4 * rhythm - m_paste->sizeHint().width() - m_cancel->sizeHint().width();
    m_join->setVisible(m_join->sizeHint().width() <= room);
}

void PasteGuard::retranslate()
{
    const int lines = int(m_text.count(u'\n')) + (m_text.endsWith(u'\n') ? 0 : 1);
    m_question->setText(tr("Paste %n line(s) into the terminal? Each line may be run as a command.", nullptr, lines));
    m_preview->setAccessibleName(tr("What would be pasted"));
    m_paste->setText(tr("&Paste"));
    m_join->setText(tr("Paste in &one line"));
    m_cancel->setText(tr("&Cancel"));
}

void PasteGuard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasteGuard::keyPressEvent(QKeyEvent *event)
{
    auto *const focused = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        answer({});
    else if (focused && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        focused->click();
    else
        QFrame::keyPressEvent(event);
}

} // namespace overlab::views
