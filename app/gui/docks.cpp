// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/docks.h"

#include "app/gui/dockbutton.h"
#include "views/theme/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 3; ///< of saveState(): docks that came or went
constexpr int sideWidth = 224;
constexpr int inspectorWidth = 312;
constexpr int bottomHeight = 152;
constexpr auto dragPause = std::chrono::milliseconds(50);
constexpr int titleHeight = 24; ///< of a dock
constexpr int barsHeight = 104; ///< of the menu, the tool bar and the status bar
// On a small laptop at 200 % the drawing gets what there is.
constexpr int smallSideWidth = 320;
/// So that no dock makes the window larger than the screen.
constexpr QSize leastSize{120, 48};
const QString maximiseName = u"maximise-button"_s;

QString nameOf(Dock dock)
{
    switch (dock) {
    case Dock::Palette:
        return u"palette-dock"_s;
    case Dock::Explorer:
        return u"explorer-dock"_s;
    case Dock::Labs:
        return u"labs-dock"_s;
    case Dock::Inspector:
        return u"inspector-dock"_s;
    case Dock::Problems:
        return u"problems-dock"_s;
    case Dock::Activity:
        return u"activity-dock"_s;
    case Dock::Path:
        return u"path-dock"_s;
    case Dock::Checks:
        return u"checks-dock"_s;
    case Dock::Reachability:
        return u"reachability-dock"_s;
    case Dock::Terminals:
        return u"terminals-dock"_s;
    case Dock::Captures:
        return u"captures-dock"_s;
    }
    return {};
}

Qt::DockWidgetArea areaOf(Dock dock)
{
    switch (dock) {
    case Dock::Palette:
    case Dock::Explorer:
    case Dock::Labs:
        return Qt::LeftDockWidgetArea;
    case Dock::Inspector:
        return Qt::RightDockWidgetArea;
    case Dock::Problems:
    case Dock::Activity:
    case Dock::Path:
    case Dock::Checks:
    case Dock::Reachability:
    case Dock::Terminals:
    case Dock::Captures:
        break;
    }
    return Qt::BottomDockWidgetArea;
}

} // namespace

Docks::Docks(QMainWindow *window) : QObject(window), m_window(window)
{
    window->setDockNestingEnabled(true);
    // Palette, explorer and inspector need the height.
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->installEventFilter(this);
}

QDockWidget *Docks::of(Dock dock) const
{
    for (const auto &[kind, widget] : m_docks) {
        if (kind == dock)
            return widget;
    }
    return nullptr;
}

void Docks::add(Dock dock, QWidget *widget)
{
    auto *const box = new QDockWidget(m_window);
    box->setObjectName(nameOf(dock));
    if (dock != Dock::Inspector) // which has rows of its own width
        widget->setMinimumSize(leastSize);
    box->setWidget(widget);
    m_window->addDockWidget(areaOf(dock), box);
    m_docks.append({dock, box});
    if (areaOf(dock) == Qt::BottomDockWidgetArea) {
        auto *const button = new DockButton(box, views::themedIcon(views::IconName::Maximise));
        button->setObjectName(maximiseName);
        connect(button, &QAbstractButton::clicked, this, [this, box] {
            box->raise();
            setMaximised(!isMaximised());
        });
        connect(box, &QDockWidget::topLevelChanged, this, &Docks::checkMaximised, Qt::QueuedConnection);
        connect(box->toggleViewAction(), &QAction::toggled, this, &Docks::checkMaximised, Qt::QueuedConnection);
    }
    if (dock == Dock::Labs && of(Dock::Explorer)) {
        m_window->tabifyDockWidget(of(Dock::Explorer), box);
        of(Dock::Explorer)->raise();
    }
    if (dock != Dock::Problems && areaOf(dock) == Qt::BottomDockWidgetArea && of(Dock::Problems)) {
        m_window->tabifyDockWidget(of(Dock::Problems), box);
        of(Dock::Problems)->raise();
    }
}

void Docks::reveal(Dock dock)
{
    if (areaOf(dock) != Qt::BottomDockWidgetArea)
        setMaximised(false);
    of(dock)->show();
    of(dock)->raise();
}

void Docks::reveal(Dock dock, int height)
{
    reveal(dock);
    if (of(dock)->isFloating() || isMaximised())
        return;
    if (isSmall()) {
        setMaximised(true);
        return;
    }
    const int wanted = std::min(height, m_window->height() / 2);
    if (of(dock)->height() < wanted)
        m_window->resizeDocks({of(dock)}, {wanted}, Qt::Vertical);
}

void Docks::reset()
{
    m_isMaximised = false;
    refresh();
    if (m_first.isEmpty())
        return;
    if (m_shown == Shown::All)
        m_window->restoreState(m_first, layoutVersion);
    else
        m_kept = m_first;
}

void Docks::setHidden(bool isHidden)
{
    m_isHidden = isHidden;
    m_isMaximised = false;
    refresh();
}

void Docks::makeRoomForPage(bool wantsRoom)
{
    m_wantsPageRoom = wantsRoom;
    refresh();
}

bool Docks::setMaximised(bool isMaximised)
{
    m_isMaximised = isMaximised && !shownAtBottom().isEmpty();
    refresh();
    return m_isMaximised == isMaximised;
}

void Docks::giveWayToPage()
{
    if (m_isMaximised && isSmall()) {
        const QList<QDockWidget *> open = shownAtBottom();
        for (QDockWidget *const box : open)
            box->hide();
    }
    setMaximised(false);
}

bool Docks::isSmall() const
{
    return m_window->height() < smallWindowHeight;
}

Docks::Shown Docks::wanted() const
{
    if (m_isMaximised)
        return Shown::Bottom;
    if (m_isHidden)
        return Shown::None;
    return m_wantsPageRoom && isSmall() ? Shown::Page : Shown::All;
}

void Docks::refresh()
{
    const Shown shown = wanted();
    if (shown == m_shown)
        return;
    const bool wasMaximised = m_shown == Shown::Bottom;
    if (m_shown != Shown::All)
        putBack(shown);
    if (shown != Shown::All)
        m_kept = m_window->saveState(layoutVersion);
    m_shown = shown;
    QWidget *const focus = QApplication::focusWidget();
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (shown == Shown::None || shown == Shown::Page || (shown == Shown::Bottom && areaOf(kind) != Qt::BottomDockWidgetArea))
            widget->hide();
    }
    m_window->centralWidget()->setVisible(shown != Shown::Bottom);
    if (shown == Shown::Bottom)
        takeFocus(focus);
    else if (wasMaximised && m_hadFocus && m_hadFocus->isVisible())
        m_hadFocus->setFocus();
    if (wasMaximised != m_isMaximised)
        emit maximisedChanged(m_isMaximised);
}

/// The keys go to what is seen.
void Docks::takeFocus(QWidget *before)
{
    const QList<QDockWidget *> open = shownAtBottom();
    const auto hasKeys = [before](const QDockWidget *box) { return box->isAncestorOf(before); };
    m_hadFocus = std::any_of(open.cbegin(), open.cend(), hasKeys) ? nullptr : before;
    const QDockWidget *const raised = raisedOf(open);
    if (!raised || !m_hadFocus)
        return;
    QWidget *const last = raised->widget()->focusWidget(); // of its own
    QWidget *const first = raised->widget()->nextInFocusChain();
    const auto takesKeys = [raised](const QWidget *widget) {
        return widget && raised->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus;
    };
    QWidget *next = takesKeys(last) ? last : first;
    while (!takesKeys(next) && next != raised->widget())
        next = next->nextInFocusChain();
    next->setFocus();
}

/// The one whose tab is chosen.
QDockWidget *Docks::raisedOf(const QList<QDockWidget *> &open)
{
    const auto raised = std::find_if(open.cbegin(), open.cend(), [](const QDockWidget *box) { return !box->visibleRegion().isEmpty(); });
    return raised == open.cend() ? nullptr : *raised;
}

/// All as it was. What was opened, closed, raised or taken out meanwhile stays so, but on the start page and while
/// presenting.
void Docks::putBack(Shown next)
{
    const Shown before = std::exchange(m_shown, Shown::All);
    QDockWidget *const raised = raisedOf(shownAtBottom());
    QSet<QDockWidget *> open;
    QHash<QDockWidget *, QRect> floating;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (widget->isFloating() && widget->isVisible())
            floating.insert(widget, widget->geometry());
        else if (!widget->isFloating() && !widget->isHidden())
            open.insert(widget);
    }
    m_window->centralWidget()->show();
    m_window->restoreState(m_kept, layoutVersion);
    if (before == Shown::None && next != Shown::Bottom)
        return;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (floating.contains(widget)) {
            widget->setFloating(true);
            widget->setGeometry(floating.value(widget));
            widget->show();
        } else if (open.contains(widget)) {
            widget->setFloating(false);
            widget->show();
        } else if (before == Shown::Bottom && areaOf(kind) == Qt::BottomDockWidgetArea) {
            widget->hide();
        }
    }
    if (raised)
        raised->raise();
}

void Docks::checkMaximised()
{
    if (!m_isMaximised || !shownAtBottom().isEmpty())
        return;
    if (QApplication::mouseButtons() == Qt::NoButton)
        setMaximised(false);
    else // it is being dragged: a layout that is put back now would take it from below the hand
        QTimer::singleShot(dragPause, this, &Docks::checkMaximised);
}

bool Docks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_wantsPageRoom && m_shown != wanted())
        QMetaObject::invokeMethod(this, &Docks::refresh, Qt::QueuedConnection); // not within a layout
    return QObject::eventFilter(watched, event);
}

QList<QDockWidget *> Docks::shownAtBottom() const
{
    QList<QDockWidget *> shown;
    for (const auto &[kind, widget] : m_docks) {
        if (areaOf(kind) == Qt::BottomDockWidgetArea && !widget->isHidden() && !widget->isFloating())
            shown.append(widget);
    }
    return shown;
}

QByteArray Docks::saveState() const
{
    return m_shown == Shown::All ? m_window->saveState(layoutVersion) : m_kept;
}

/// The layout of the very first start.
void Docks::arrange()
{
    const bool isLow = isSmall();
    if (isLow) { // one column beside the drawing
        m_window->tabifyDockWidget(of(Dock::Palette), of(Dock::Explorer));
        m_window->tabifyDockWidget(of(Dock::Explorer), of(Dock::Labs));
        m_window->tabifyDockWidget(of(Dock::Labs), of(Dock::Inspector));
        of(Dock::Palette)->raise();
    }
    QList<QDockWidget *> sides;
    QList<int> widths;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (areaOf(kind) == Qt::BottomDockWidgetArea) {
            m_window->resizeDocks({widget}, {bottomHeight}, Qt::Vertical);
            widget->setVisible(!isLow);
            continue;
        }
        sides.append(widget);
        if (isLow)
            widths.append(smallSideWidth);
        else
            widths.append(kind == Dock::Inspector ? inspectorWidth : sideWidth);
    }
    m_window->resizeDocks(sides, widths, Qt::Horizontal);
    if (!isLow) {
        // The palette gets what all its tiles need, the explorer the rest.
        const int palette = of(Dock::Palette)->widget()->heightForWidth(sideWidth) + titleHeight;
        const int explorer = std::max(palette / 2, m_window->height() - barsHeight - palette);
        m_window->resizeDocks({of(Dock::Palette), of(Dock::Explorer)}, {palette, explorer}, Qt::Vertical);
    }
}

void Docks::restoreState(const QByteArray &state)
{
    arrange();
    m_first = m_window->saveState(layoutVersion);
    m_window->restoreState(state, layoutVersion);
}

void Docks::fill(QMenu *menu) const
{
    for (const auto &[kind, widget] : m_docks)
        menu->addAction(widget->toggleViewAction());
}

QString Docks::titleOf(Dock dock) const
{
    switch (dock) {
    case Dock::Palette:
        //: what can be put into the drawing
        return tr("Palette");
    case Dock::Explorer:
        return tr("Explorer");
    case Dock::Labs:
        return tr("Labs");
    case Dock::Inspector:
        return tr("Inspector");
    case Dock::Problems:
        return tr("Problems");
    case Dock::Activity:
        return tr("Activity");
    case Dock::Path:
        //: the way of a packet
        return tr("Path");
    case Dock::Checks:
        //: what must get through in the lab, and what must not
        return tr("Checks");
    case Dock::Reachability:
        //: who reaches whom
        return tr("Reachability");
    case Dock::Terminals:
        //: shells in the lab
        return tr("Terminals");
    case Dock::Captures:
        //: packets that were caught as they passed
        return tr("Captures");
    }
    return {};
}

void Docks::retranslate()
{
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        widget->setWindowTitle(titleOf(kind));
        // Qt names them once, and in English where its own catalogues are not installed.
        const auto name = [box = widget](const QString &button, const QString &words) {
            auto *const found = box->findChild<QAbstractButton *>(button);
            found->setToolTip(words);
            found->setAccessibleName(words);
            found->setAccessibleDescription(QString()); // Qt's own, of the language of the start
        };
        name(u"qt_dockwidget_closebutton"_s, tr("Close"));
        name(u"qt_dockwidget_floatbutton"_s, tr("Take out of the window, or put back"));
        if (areaOf(kind) == Qt::BottomDockWidgetArea)
            name(maximiseName, tr("Maximise, or put back"));
    }
}

} // namespace overlab::gui
