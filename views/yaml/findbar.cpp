// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/findbar.h"

#include "views/theme/actionmark.h"
#include "views/yaml/editorlooks.h"
#include "views/yaml/scintilla.h"
#include "views/yaml/yamleditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr qsizetype mostPlaces = 10'000; ///< that are marked

} // namespace

FindBar::FindBar(YamlEditor &editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    row->setSpacing(rhythm);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"find"_s);
    m_words->setClearButtonEnabled(true);
    m_count = new QLabel(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (QToolButton **const button : {&m_case, &m_previous, &m_next, &m_close}) {
        *button = new QToolButton(this);
        (*button)->setAutoRaise(true);
        row->addWidget(*button);
    }
    m_case->setCheckable(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        markAgain();
        const auto place = std::lower_bound(m_places.cbegin(), m_places.cend(), send(m_editor, Sci::SCI_GETSELECTIONSTART));
        if (!m_places.isEmpty())
            goTo(place != m_places.cend() ? *place : m_places.first());
    });
    connect(m_case, &QToolButton::toggled, this, &FindBar::markAgain);
    connect(m_previous, &QToolButton::clicked, this, [this] { findNext(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    adaptPalette();
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    const QString selected = m_editor.selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_words->setText(selected);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    markAgain();
}

void FindBar::close()
{
    hide();
    markAgain();
    m_editor.setFocus(Qt::OtherFocusReason);
}

long FindBar::find(long from, long to) const
{
    const QByteArray words = m_words->text().toUtf8();
    send(m_editor, Sci::SCI_SETSEARCHFLAGS, m_case->isChecked() ? Sci::SCFIND_MATCHCASE : 0);
    send(m_editor, Sci::SCI_SETTARGETSTART, from);
    send(m_editor, Sci::SCI_SETTARGETEND, to);
    return m_editor.SendScintilla(Sci::SCI_SEARCHINTARGET, static_cast<unsigned long>(words.size()), words.constData());
}

void FindBar::markAgain()
{
    const long length = send(m_editor, Sci::SCI_GETLENGTH);
    send(m_editor, Sci::SCI_SETINDICATORCURRENT, FoundRange);
    send(m_editor, Sci::SCI_INDICATORCLEARRANGE, 0, length);
    m_places.clear();
    if (isHidden() || m_words->text().isEmpty()) {
        m_count->clear();
        return;
    }
    for (long at = find(0, length); at >= 0 && m_places.size() < mostPlaces;) {
        const long end = send(m_editor, Sci::SCI_GETTARGETEND);
        m_places.append(at);
        send(m_editor, Sci::SCI_INDICATORFILLRANGE, at, end - at);
        at = find(end, length);
    }
    showCount();
}

void FindBar::showCount()
{
    const qsizetype index = m_places.indexOf(send(m_editor, Sci::SCI_GETSELECTIONSTART));
    const QLocale locale;
    if (m_places.isEmpty())
        m_count->setText(tr("Not found"));
    else if (index < 0)
        m_count->setText(tr("%n place(s)", nullptr, int(m_places.size())));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(index + 1), locale.toString(m_places.size())));
}

void FindBar::findNext(bool forwards)
{
    if (isHidden()) {
        open();
        return;
    }
    if (m_places.isEmpty())
        return;
    const long from = send(m_editor, Sci::SCI_GETSELECTIONSTART);
    const bool isAtPlace = m_places.contains(from) && m_editor.hasSelectedText();
    const auto after = std::upper_bound(m_places.cbegin(), m_places.cend(), isAtPlace ? from : from - 1);
    const auto before = std::lower_bound(m_places.cbegin(), m_places.cend(), from);
    if (forwards)
        goTo(after != m_places.cend() ? *after : m_places.first());
    else
        goTo(before != m_places.cbegin() ? *(before - 1) : m_places.last());
}

void FindBar::goTo(long place)
{
    find(place, send(m_editor, Sci::SCI_GETLENGTH));
    const long end = send(m_editor, Sci::SCI_GETTARGETEND);
    m_editor.goTo(int(send(m_editor, Sci::SCI_LINEFROMPOSITION, place)) + 1, 1); // opens what is folded away
    send(m_editor, Sci::SCI_SETSEL, place, end);
    showCount();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter || event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        findNext(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindBar::adaptPalette()
{
    m_close->setIcon(actionMark(ActionKind::Close, palette()));
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the text"));
    m_words->setAccessibleName(tr("Find in the text"));
    m_case->setText(tr("Aa"));
    m_case->setToolTip(tr("Capitals and small letters differ"));
    m_case->setAccessibleName(tr("Capitals and small letters differ"));
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setToolTip(tr("Next place (F3)"));
    m_next->setAccessibleName(tr("Next place"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the search"));
    if (!isHidden() && !m_words->text().isEmpty())
        showCount();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
