// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/designfindbar.h"

#include "views/find/matchdelegate.h"
#include "views/theme/actionmark.h"
#include "views/theme/palettes.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr int mostRows = 6; ///< seen at once
constexpr int fewestRows = 2;

} // namespace

DesignFindBar::DesignFindBar(const FindIndex &index, QWidget *parent)
    : QWidget(parent), m_index(index), m_words(new QLineEdit(this)), m_count(new QLabel(this)), m_previous(new QToolButton(this)),
      m_next(new QToolButton(this)), m_close(new QToolButton(this)), m_list(new QListView(this))
{
    m_words->setObjectName(u"words"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setObjectName(u"count"_s);
    m_list->setObjectName(u"found"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the line
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    auto *const line = new QHBoxLayout;
    line->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    line->setSpacing(rhythm);
    line->addWidget(m_words, 1);
    line->addWidget(m_count);
    for (QToolButton *const button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    }
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, [this] { look(true); });
    connect(&m_index, &FindIndex::changed, this, [this] {
        if (isVisible())
            look(false);
    });
    connect(m_previous, &QToolButton::clicked, this, &DesignFindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &DesignFindBar::next);
    connect(m_close, &QToolButton::clicked, this, &DesignFindBar::leave);
    connect(m_list, &QListView::clicked, this, &DesignFindBar::jump);
    retranslate();
    hide();
}

void DesignFindBar::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    look(true);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void DesignFindBar::leave()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeys && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void DesignFindBar::look(bool isTyped)
{
    const int before = m_list->currentIndex().row();
    const bool isSame = !isTyped && !m_isChosen && before >= 0;
    const design::ObjectId id = isSame ? m_model.objectAt(before) : design::ObjectId();
    m_model.show(m_index.find(m_words->text()), m_words->text());
    const int count = m_model.rowCount();
    int row = 0;
    for (int i = 0; isSame && i < count; ++i) {
        if (m_model.objectAt(i) == id)
            row = i;
    }
    m_isChosen = !isSame;
    choose(row);
    const int height = m_list->sizeHintForRow(0);
    m_list->setVisible(count > 0);
    m_list->setMaximumHeight(std::max(0, height) * std::min(count, mostRows));
    m_list->setMinimumHeight(std::max(0, height) * std::min(count, fewestRows)); // on a small screen the rest scrolls
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    showCount();
}

void DesignFindBar::choose(int row)
{
    m_list->setCurrentIndex(m_model.index(row));
}

void DesignFindBar::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    if (!m_isChosen || by < 0)
        choose((row + by + count) % count);
    jump();
}

void DesignFindBar::jump()
{
    const QModelIndex current = m_list->currentIndex();
    m_isChosen = false;
    showCount();
    if (current.isValid())
        emit jumpRequested(m_model.objectAt(current.row()));
}

void DesignFindBar::showCount()
{
    const int count = m_model.rowCount();
    if (m_words->text().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Nothing found"));
    else if (m_isChosen)
        m_count->setText(tr("%n found", nullptr, count));
    else
        m_count->setText(tr("%1 of %2").arg(m_list->currentIndex().row() + 1).arg(count));
}

bool DesignFindBar::takeKey(const QKeyEvent &event)
{
    const bool isBack = event.modifiers().testFlag(Qt::ShiftModifier);
    const int count = m_model.rowCount();
    switch (event.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        step(isBack ? -1 : 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (count > 0) {
            choose((m_list->currentIndex().row() + (event.key() == Qt::Key_Down ? 1 : -1) + count) % count);
            m_isChosen = true;
            showCount();
        }
        return true;
    default:
        return false;
    }
}

bool DesignFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_F3 || key == Qt::Key_Escape)
            event->accept(); // here they are this bar's, whatever the window has them for
    }
    return QWidget::eventFilter(watched, event);
}

void DesignFindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Name, address, MAC, CIDR or note"));
    m_words->setAccessibleName(tr("Find in the design"));
    m_list->setAccessibleName(tr("What was found"));
    m_previous->setToolTip(tr("Jump to the one before (Shift+F3)"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Jump to the next one (F3)"));
    m_next->setAccessibleName(m_next->toolTip());
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setIcon(actionMark(ActionKind::Close, palette()));
    showCount();
}

void DesignFindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model.setPalette(palette());
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace overlab::views
