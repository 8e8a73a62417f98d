// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/commandpalette.h"

#include "views/find/matchdelegate.h"
#include "views/theme/palettes.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr int wished = 80 * rhythm; ///< its width
constexpr int mostRows = 12;        ///< seen at once
constexpr int iconSize = 16;

} // namespace

CommandPalette::CommandPalette(const FindIndex &index, QWidget &window)
    : QFrame(&window), m_window(window), m_model(index), m_words(new QLineEdit(this)), m_list(new QListView(this)),
      m_hint(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    m_words->setObjectName(u"words"_s);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new MatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({iconSize, iconSize}); // titles stand below each other
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the line
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(rhythm, rhythm, rhythm, rhythm);
    layout->setSpacing(rhythm);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    window.installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
    retranslate();
    hide();
}

void CommandPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model.setCommands(commandsOf(m_window));
    m_words->clear();
    look();
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::look()
{
    m_model.setWords(m_words->text());
    m_list->setCurrentIndex(m_model.index(0));
    const bool isEmpty = m_model.rowCount() == 0;
    m_hint->setText(isEmpty ? tr("No command and no object has these letters.") : tr("Up and Down choose, Enter does it, Esc closes."));
    place();
}

/// In the upper middle of the window, as high as its rows.
void CommandPalette::place()
{
    const int width = std::min(wished, m_window.width() - 4 * rhythm);
    const int row = std::max(0, m_list->sizeHintForRow(0));
    const int room = m_window.height() - 18 * rhythm - m_words->sizeHint().height() - m_hint->sizeHint().height();
    const int rows = std::clamp(row > 0 ? room / row : 0, 1, mostRows);
    m_list->setFixedHeight(row * std::min(m_model.rowCount(), rows));
    m_list->setVisible(m_model.rowCount() > 0);
    layout()->activate();
    setGeometry((m_window.width() - width) / 2, 6 * rhythm, width, sizeHint().height());
}

void CommandPalette::run(const QModelIndex &index)
{
    if (const std::optional<design::ObjectId> id = m_model.objectAt(index.row())) {
        leave();
        emit jumpRequested(*id);
        return;
    }
    const CommandEntry *const command = m_model.commandAt(index.row());
    if (!command || !command->isEnabled || !command->action)
        return;
    const QPointer<QAction> action = command->action;
    m_model.remember(command->key);
    leave(); // first: what the action does may depend on what has the keys
    emit recentChanged(m_model.recent());
    if (action)
        action->trigger();
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    const bool isStep = std::abs(rows) == 1; // one step goes round, a page stops
    m_list->setCurrentIndex(m_model.index(isStep ? (row + rows + count) % count : std::clamp(row + rows, 0, count - 1)));
}

bool CommandPalette::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(mostRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-mostRows);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent *>(event)) || QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept(); // here it closes, whatever the window has it for
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(QPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.4), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_words->setPlaceholderText(tr("What to do, or where to go"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setAccessibleName(tr("Commands and objects"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_hint->setPalette(quiet);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model.setPalette(palette());
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        m_model.setCommands(commandsOf(m_window));
        look();
    }
}

} // namespace overlab::views
