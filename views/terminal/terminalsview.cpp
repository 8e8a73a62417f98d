// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalsview.h"

#include "views/terminal/broadcastview.h"
#include "views/theme/actionmark.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels
constexpr int wideDock = 72; ///< characters: both buttons with their words, and some tabs
constexpr int firstPage = 2; ///< behind what is no terminal

} // namespace

TerminalsView::TerminalsView(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_new(new QToolButton(this)), m_broadcasting(new QToolButton(this)),
      m_menu(new QMenu(this)), m_pages(new QStackedWidget(this)), m_broadcast(new BroadcastView(this)), m_hint(new QLabel(this))
{
    m_tabs->setObjectName(u"terminalTabs"_s);
    m_tabs->setMovable(false); // they have the order of the pages
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_new->setObjectName(u"terminalNew"_s);
    m_new->setAutoRaise(true);
    m_new->setPopupMode(QToolButton::InstantPopup);
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setIcon(themedIcon(IconName::Terminal));
    m_new->setFocusPolicy(Qt::TabFocus);
    m_new->setMenu(m_menu);
    m_menu->setObjectName(u"terminalPlaces"_s);
    m_broadcasting->setObjectName(u"terminalBroadcast"_s);
    m_broadcasting->setAutoRaise(true);
    m_broadcasting->setCheckable(true);
    m_broadcasting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_broadcasting->setIcon(themedIcon(IconName::Group));
    m_broadcasting->setFocusPolicy(Qt::TabFocus);
    m_broadcast->setObjectName(u"broadcast"_s);
    m_hint->setObjectName(u"terminalHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setContentsMargins(2 * rhythm, rhythm, 2 * rhythm, rhythm);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_broadcast);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(0, 0, rhythm / 2, 0);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_broadcasting);
    row->addWidget(m_new);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &TerminalsView::showTab);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this] { showBroadcast(false); });
    connect(m_broadcasting, &QToolButton::toggled, this, &TerminalsView::showBroadcast);
    connect(m_menu, &QMenu::aboutToShow, this, &TerminalsView::fillMenu);
    buildActions();
    retranslate();
}

void TerminalsView::buildActions()
{
    const auto add = [this](const QString &name, const QKeySequence &keys, auto slot) {
        auto *const action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_next = add(u"terminalNext"_s, Qt::CTRL | Qt::Key_PageDown, [this] { step(1); });
    m_previous = add(u"terminalPrevious"_s, Qt::CTRL | Qt::Key_PageUp, [this] { step(-1); });
    m_close = add(u"terminalCloseTab"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W, [this] {
        if (ConsolePage *const page = currentPage())
            page->beginClosing();
    });
}

void TerminalsView::setPlaces(const TerminalPlaces &places)
{
    m_places = places;
    m_broadcast->setPlaces(places);
}

void TerminalsView::setLabRunning(bool isRunning)
{
    m_isLabRunning = isRunning;
    m_broadcast->setLabRunning(isRunning);
    adapt();
}

/// Nodes and the outside first, then a menu a tenant.
void TerminalsView::fillMenu()
{
    m_menu->clear();
    QMap<QString, QMenu *> tenants;
    for (const TerminalPlaceEntry &entry : std::as_const(m_places)) {
        QMenu *menu = m_menu;
        if (!entry.tenant.isEmpty()) {
            QMenu *&own = tenants[entry.tenant];
            if (!own) {
                own = m_menu->addMenu(themedIcon(IconName::Tenant), entry.tenant);
                own->setObjectName(u"terminalPlaces-"_s + entry.tenant);
            }
            menu = own;
        }
        QAction *const action = menu->addAction(themedIcon(terminalPlaceIcon(entry.kind)), QString(entry.place).replace(u'&', u"&&"_s));
        action->setData(entry.place);
        connect(action, &QAction::triggered, this, [this, place = entry.place] { emit openRequested(place); });
        if (!entry.hasScreen)
            continue;
        //: in a menu of places for terminals: the graphical console of a machine
        QAction *const screen = menu->addAction(themedIcon(IconName::Screen), tr("%1: screen").arg(QString(entry.place).replace(u'&', u"&&"_s)));
        connect(screen, &QAction::triggered, this, [this, place = entry.place] { emit screenRequested(place); });
    }
}

TerminalPage *TerminalsView::add(const QString &place, const QString &lab)
{
    auto *const page = new TerminalPage(place, lab);
    page->view().setZoom(m_zoom);
    connect(&page->view(), &TerminalView::zoomChanged, this, &TerminalsView::setZoom);
    take(page);
    return page;
}

void TerminalsView::take(ConsolePage *page)
{
    m_pages->addWidget(page);
    connect(page, &ConsolePage::titleChanged, this, [this, page] { refreshTab(page); });
    connect(page, &ConsolePage::closed, this, [this, page] { remove(page); });
    connect(page, &ConsolePage::leaveRequested, m_tabs, [this] { m_tabs->setFocus(Qt::OtherFocusReason); });
    const int index = m_tabs->addTab(QString());
    auto *const close = new QToolButton(m_tabs);
    close->setAutoRaise(true);
    close->setIconSize(QSize(rhythm * 3 / 2, rhythm * 3 / 2));
    close->setFocusPolicy(Qt::NoFocus); // Ctrl+Shift+W does it
    connect(close, &QToolButton::clicked, this, [this, page] {
        show(page);
        page->beginClosing();
    });
    m_tabs->setTabButton(index, QTabBar::RightSide, close);
    refreshTab(page);
    show(page);
}

void TerminalsView::setZoom(int points)
{
    if (points == m_zoom)
        return;
    m_zoom = points;
    const QList<ConsolePage *> all = pages();
    for (ConsolePage *const page : all) {
        if (auto *const terminal = qobject_cast<TerminalPage *>(page))
            terminal->view().setZoom(points);
    }
    emit zoomChanged(points);
}

QList<ConsolePage *> TerminalsView::pages() const
{
    QList<ConsolePage *> pages;
    for (int i = firstPage; i < m_pages->count(); ++i)
        pages.append(static_cast<ConsolePage *>(m_pages->widget(i)));
    return pages;
}

ConsolePage *TerminalsView::currentPage() const
{
    return m_pages->currentIndex() >= firstPage ? static_cast<ConsolePage *>(m_pages->currentWidget()) : nullptr;
}

void TerminalsView::showBroadcast(bool isShown)
{
    m_broadcasting->setChecked(isShown);
    showTab(m_tabs->currentIndex());
    if (!isShown)
        return;
    m_broadcast->setFocus(Qt::OtherFocusReason);
    emit roomWanted();
}

void TerminalsView::choosePlace()
{
    m_new->setFocus(Qt::OtherFocusReason);
    m_menu->popup(m_new->mapToGlobal(m_new->rect().bottomLeft()));
}

void TerminalsView::show(ConsolePage *page)
{
    m_broadcasting->setChecked(false);
    m_tabs->setCurrentIndex(int(pages().indexOf(page)));
    showTab(m_tabs->currentIndex());
    page->setFocus(Qt::OtherFocusReason);
}

void TerminalsView::showTab(int index)
{
    const int number = m_broadcasting->isChecked() ? 1 : index < 0 ? 0 : firstPage + index;
    if (number >= m_pages->count())
        return; // its page comes next
    const bool hadKeys = m_pages->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(number);
    if (hadKeys && currentPage())
        currentPage()->setFocus(Qt::OtherFocusReason);
    adapt();
}

void TerminalsView::remove(ConsolePage *page)
{
    const qsizetype index = pages().indexOf(page);
    page->disconnect(this);
    m_pages->removeWidget(page);
    m_tabs->removeTab(int(index));
    page->deleteLater();
    showTab(m_tabs->currentIndex());
    if (currentPage())
        currentPage()->setFocus(Qt::OtherFocusReason);
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

void TerminalsView::refreshTab(ConsolePage *page)
{
    const int index = int(pages().indexOf(page));
    if (index < 0 || index >= m_tabs->count())
        return;
    m_tabs->setTabText(index, QString(page->title()).replace(u'&', u"&&"_s));
    m_tabs->setTabToolTip(index, page->description());
    m_tabs->setTabIcon(index, stateMark(page->mark(), palette()));
    if (auto *const button = qobject_cast<QToolButton *>(m_tabs->tabButton(index, QTabBar::RightSide))) {
        button->setIcon(actionMark(ActionKind::Close, palette()));
        button->setToolTip(tr("Close the terminal (Ctrl+Shift+W)"));
        button->setAccessibleName(tr("Close %1").arg(page->place()));
    }
}

void TerminalsView::step(int by)
{
    const QList<ConsolePage *> all = pages();
    if (all.size() > 1)
        show(all.at((m_tabs->currentIndex() + by + all.size()) % all.size()));
}

/// In a narrow dock the room is the tabs'.
void TerminalsView::fitButtons()
{
    const bool isWide = width() > wideDock * fontMetrics().averageCharWidth();
    for (QToolButton *const button : {m_broadcasting, m_new})
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void TerminalsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

void TerminalsView::adapt()
{
    m_new->setEnabled(m_isLabRunning);
    if (m_isLabRunning)
        m_hint->setText(tr("A shell in a node, a light machine, a router's or a DHCP namespace, or the console of a virtual machine: choose "
                           "one with New, or right-click an object of the drawing."));
    else
        m_hint->setText(tr("Terminals are opened in a running lab. Apply the design first."));
}

void TerminalsView::retranslate()
{
    m_tabs->setAccessibleName(tr("Terminals"));
    m_broadcasting->setText(tr("In several places"));
    m_broadcasting->setToolTip(tr("Runs a command once in several places, and compares what they say"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Opens a terminal in a place of the lab"));
    m_new->setAccessibleName(tr("New terminal"));
    m_broadcasting->setAccessibleName(tr("Run a command in several places"));
    m_next->setText(tr("Next terminal"));
    m_previous->setText(tr("Previous terminal"));
    m_close->setText(tr("Close the terminal"));
    adapt();
}

void TerminalsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        const QList<ConsolePage *> all = pages();
        for (ConsolePage *const page : all)
            refreshTab(page);
    }
}

} // namespace overlab::views
