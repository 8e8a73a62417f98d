// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/docks.h"

#include "app/gui/dockbutton.h"
#include "views/theme/icons.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QHash>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int layoutVersion = 3; ///< of saveState(): docks that came or went
constexpr int sideWidth = 224;
constexpr int inspectorWidth = 312;
constexpr int bottomHeight = 152;
constexpr int titleHeight = 24; ///< of a dock
constexpr int barsHeight = 104; ///< of the menu, the tool bar and the status bar
// On a small laptop at 200 % the drawing gets what there is.
constexpr int smallHeight = 480;
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
    if (m_window->height() < smallHeight) {
        setMaximised(true);
        return;
    }
    const int wanted = std::min(height, m_window->height() / 2);
    if (of(dock)->height() < wanted)
        m_window->resizeDocks({of(dock)}, {wanted}, Qt::Vertical);
}

void Docks::reset()
{
    show(Shown::All);
    if (!m_first.isEmpty())
        m_window->restoreState(m_first, layoutVersion);
}

void Docks::setHidden(bool isHidden)
{
    show(isHidden ? Shown::None : Shown::All);
}

void Docks::makeRoomForPage(bool wantsRoom)
{
    setHidden(wantsRoom && m_window->height() < smallHeight);
}

void Docks::setMaximised(bool isMaximised)
{
    if (isMaximised && !shownAtBottom().isEmpty())
        show(Shown::Bottom);
    else if (!isMaximised && m_shown == Shown::Bottom)
        show(Shown::All);
}

void Docks::show(Shown shown)
{
    if (shown == m_shown)
        return;
    const bool wasMaximised = isMaximised();
    if (m_shown == Shown::All) {
        m_kept = m_window->saveState(layoutVersion);
    } else {
        putBack(shown);
    }
    m_shown = shown;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (shown == Shown::None || (shown == Shown::Bottom && areaOf(kind) != Qt::BottomDockWidgetArea))
            widget->hide();
    }
    m_window->centralWidget()->setVisible(shown != Shown::Bottom);
    if (isMaximised() != wasMaximised)
        emit maximisedChanged(isMaximised());
}

/// What was opened, closed, raised or taken out beside or over the maximised ones stays so.
void Docks::putBack(Shown next)
{
    const bool wasMaximised = isMaximised();
    const QList<QDockWidget *> open = shownAtBottom();
    const auto raised = std::find_if(open.cbegin(), open.cend(), [](const QDockWidget *box) { return !box->visibleRegion().isEmpty(); });
    QHash<QDockWidget *, QRect> floating;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (widget->isFloating() && widget->isVisible())
            floating.insert(widget, widget->geometry());
    }
    m_shown = Shown::All;
    m_window->centralWidget()->show();
    m_window->restoreState(m_kept, layoutVersion);
    if (!wasMaximised && next != Shown::Bottom)
        return;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (floating.contains(widget)) {
            widget->setFloating(true);
            widget->setGeometry(floating.value(widget));
            widget->show();
        } else if (open.contains(widget)) {
            widget->setFloating(false);
            widget->show();
        } else if (wasMaximised && areaOf(kind) == Qt::BottomDockWidgetArea) {
            widget->hide();
        }
    }
    if (raised != open.cend())
        (*raised)->raise();
}

void Docks::checkMaximised()
{
    if (isMaximised() && shownAtBottom().isEmpty())
        show(Shown::All);
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
    const bool isSmall = m_window->height() < smallHeight;
    if (isSmall) { // one column beside the drawing
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
            widget->setVisible(!isSmall);
            continue;
        }
        sides.append(widget);
        if (isSmall)
            widths.append(smallSideWidth);
        else
            widths.append(kind == Dock::Inspector ? inspectorWidth : sideWidth);
    }
    m_window->resizeDocks(sides, widths, Qt::Horizontal);
    if (!isSmall) {
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
