// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalfindbar.h"

#include "views/theme/actionmark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels

} // namespace

TerminalFindBar::TerminalFindBar(TerminalView &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_words(new QLineEdit(this)), m_result(new QLabel(this)), m_case(new QToolButton(this)),
      m_previous(new QToolButton(this)), m_next(new QToolButton(this)), m_close(new QToolButton(this))
{
    m_words->setObjectName(u"terminalWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_result->setObjectName(u"terminalFindResult"_s);
    m_case->setObjectName(u"terminalCase"_s);
    m_case->setCheckable(true);
    m_case->setText(u"Aa"_s);
    m_previous->setObjectName(u"terminalFindPrevious"_s);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setObjectName(u"terminalFindNext"_s);
    m_next->setArrowType(Qt::DownArrow);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_words, 1);
    row->addWidget(m_result);
    for (QToolButton *const button : {m_case, m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_words, &QLineEdit::textChanged, this, &TerminalFindBar::look);
    connect(m_case, &QToolButton::toggled, this, &TerminalFindBar::look);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(TerminalView::Step::Back); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(TerminalView::Step::Forward); });
    connect(m_close, &QToolButton::clicked, this, &TerminalFindBar::leave);
    retranslate();
    hide();
}

void TerminalFindBar::open()
{
    const QString selected = m_view.selection().text();
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_words->setText(selected);
    look();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TerminalFindBar::leave()
{
    hide();
    m_view.setWords({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void TerminalFindBar::look()
{
    m_view.setWords({m_words->text(), m_case->isChecked()});
    step(TerminalView::Step::Stay);
}

void TerminalFindBar::step(TerminalView::Step step)
{
    m_isMissing = !m_words->text().isEmpty() && !m_view.find(step);
    retranslate();
}

bool TerminalFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter && key.key() != Qt::Key_Escape && key.key() != Qt::Key_F3)
        return QWidget::eventFilter(watched, event);
    event->accept(); // here they are this bar's, whatever the window has them for
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (key.key() == Qt::Key_Escape)
        leave();
    else
        step(key.modifiers().testFlag(Qt::ShiftModifier) ? TerminalView::Step::Forward : TerminalView::Step::Back);
    return true;
}

void TerminalFindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the terminal"));
    m_words->setAccessibleName(tr("Find in the terminal"));
    m_result->setText(m_isMissing ? tr("Nothing found") : QString());
    m_case->setToolTip(tr("Capital and small letters differ"));
    m_case->setAccessibleName(m_case->toolTip());
    m_previous->setToolTip(tr("The one before (Enter)"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("The next one (Shift+Enter)"));
    m_next->setAccessibleName(m_next->toolTip());
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setIcon(actionMark(ActionKind::Close, palette()));
}

void TerminalFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace overlab::views
