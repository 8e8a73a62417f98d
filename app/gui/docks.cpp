// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/docks.h"

#include <QAbstractButton>
#include <QDockWidget>
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
constexpr int smallSideWidth = 144;
constexpr int smallInspectorWidth = 248;
/// So that no dock makes the window larger than the screen.
constexpr QSize leastSize{120, 48};

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
    of(dock)->show();
    of(dock)->raise();
}

void Docks::reveal(Dock dock, int height)
{
    reveal(dock);
    const int wanted = std::min(height, m_window->height() / 2);
    if (of(dock)->height() < wanted)
        m_window->resizeDocks({of(dock)}, {wanted}, Qt::Vertical);
}

void Docks::reset()
{
    m_hidden.clear();
    if (!m_first.isEmpty())
        m_window->restoreState(m_first, layoutVersion);
}

void Docks::setHidden(bool isHidden)
{
    if (isHidden == !m_hidden.isEmpty())
        return;
    if (!isHidden) {
        m_window->restoreState(std::exchange(m_hidden, {}), layoutVersion);
        return;
    }
    m_hidden = m_window->saveState(layoutVersion);
    for (const auto &[kind, widget] : std::as_const(m_docks))
        widget->hide();
}

QByteArray Docks::saveState() const
{
    return m_hidden.isEmpty() ? m_window->saveState(layoutVersion) : m_hidden;
}

/// The layout of the very first start.
void Docks::arrange()
{
    const bool isSmall = m_window->height() < smallHeight;
    QList<QDockWidget *> sides;
    QList<int> widths;
    for (const auto &[kind, widget] : std::as_const(m_docks)) {
        if (areaOf(kind) == Qt::BottomDockWidgetArea) {
            m_window->resizeDocks({widget}, {bottomHeight}, Qt::Vertical);
            widget->setVisible(!isSmall);
            continue;
        }
        sides.append(widget);
        if (kind == Dock::Inspector)
            widths.append(isSmall ? smallInspectorWidth : inspectorWidth);
        else
            widths.append(isSmall ? smallSideWidth : sideWidth);
    }
    m_window->resizeDocks(sides, widths, Qt::Horizontal);
    if (isSmall) {
        m_window->tabifyDockWidget(of(Dock::Palette), of(Dock::Explorer));
        m_window->tabifyDockWidget(of(Dock::Explorer), of(Dock::Labs));
        of(Dock::Palette)->raise();
    } else {
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
    }
}

} // namespace overlab::gui
