// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's parts: actions, menus, layout, language and looks. What they do is in
// mainwindow.cpp.
#include "app/gui/mainwindow.h"

#include "views/lab/labview.h"
#include "views/lab/problemview.h"
#include "views/start/startpage.h"
#include "views/theme/actionmark.h"
#include "views/theme/roomydelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int listWidth = 200;
constexpr auto pollPause = 5s; // notifications tell the rest

} // namespace

void MainWindow::buildActions()
{
    m_open = new QAction(this);
    m_open->setShortcut(QKeySequence::Open);
    connect(m_open, &QAction::triggered, this, &MainWindow::openDesign);
    m_refresh = new QAction(this);
    m_refresh->setShortcut(QKeySequence::Refresh);
    connect(m_refresh, &QAction::triggered, &m_session, &LabSession::refresh);
    m_end = new QAction(this);
    connect(m_end, &QAction::triggered, this, &MainWindow::askToEnd);
    m_quit = new QAction(this);
    m_quit->setShortcut(QKeySequence::Quit);
    connect(m_quit, &QAction::triggered, this, &MainWindow::close);
    m_about = new QAction(this);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addAction(m_open);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_quit);
    m_labMenu = menuBar()->addMenu(QString());
    m_labMenu->addAction(m_refresh);
    m_labMenu->addSeparator();
    m_labMenu->addAction(m_end);
    m_viewMenu = menuBar()->addMenu(QString());
    buildLanguageMenu();
    buildAppearanceMenu();
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_about);

    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"main"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({2 * rhythm, 2 * rhythm});
    m_toolBar->addActions({m_open, m_refresh, m_end});
}

void MainWindow::buildLanguageMenu()
{
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *const group = new QActionGroup(this);
    const QStringList codes = views::languageCodes();
    for (const QString &code : codes) {
        QAction *const action = m_languageMenu->addAction(views::languageName(code));
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, code] {
            m_language.use(code);
            QSettings().setValue(u"language"_s, code);
        });
    }
}

void MainWindow::buildAppearanceMenu()
{
    m_appearanceMenu = m_viewMenu->addMenu(QString());
    auto *const group = new QActionGroup(this);
    const QString chosen = QSettings().value(u"appearance"_s, u"system"_s).toString();
    const QList<views::Appearance> appearances = views::appearances();
    for (const views::Appearance appearance : appearances) {
        QAction *const action = m_appearanceMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(chosen == appearanceKey(appearance));
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, appearance] {
            setAppearance(appearance);
            QSettings().setValue(u"appearance"_s, appearanceKey(appearance));
        });
        if (action->isChecked())
            setAppearance(appearance);
    }
}

void MainWindow::buildBody()
{
    auto *const side = new QWidget;
    auto *const sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(0);
    m_listTitle = new QLabel;
    m_listTitle->setContentsMargins(2 * rhythm, 2 * rhythm, rhythm, rhythm);
    QFont bold = font();
    bold.setBold(true);
    m_listTitle->setFont(bold);
    m_list = new QListView;
    m_list->setModel(&m_labs);
    m_list->setItemDelegate(new views::RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    sideLayout->addWidget(m_listTitle);
    sideLayout->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MainWindow::chooseRow);

    m_start = new views::StartPage(m_recent);
    m_lab = new views::LabView;
    m_problems = new views::ProblemView;
    m_problems->setObjectName(u"problems"_s);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_lab);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_pages);
    m_rows->addWidget(m_problems);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    m_columns = new QSplitter(Qt::Horizontal);
    for (QSplitter *const splitter : {m_rows, m_columns}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_columns->addWidget(side);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({listWidth, 5 * listWidth});
    setCentralWidget(m_columns);

    m_host = new QLabel;
    m_host->setContentsMargins(rhythm, 0, rhythm, 0);
    statusBar()->addPermanentWidget(m_host);
}

void MainWindow::setAppearance(views::Appearance appearance)
{
    QApplication::setPalette(views::paletteFor(appearance, m_systemPalette));
}

void MainWindow::adaptPalette()
{
    m_labs.setPalette(palette());
    m_open->setIcon(views::actionMark(views::ActionKind::Apply, palette()));
    m_refresh->setIcon(views::actionMark(views::ActionKind::Refresh, palette()));
    m_end->setIcon(views::actionMark(views::ActionKind::End, palette()));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Overlab"));
    m_fileMenu->setTitle(tr("&File"));
    m_labMenu->setTitle(tr("&Lab"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_appearanceMenu->setTitle(tr("&Appearance"));
    const QStringList looks{tr("Like the desktop"), tr("Light"), tr("Dark"), tr("High contrast, light"),
                            tr("High contrast, dark")};
    for (qsizetype i = 0; i < looks.size(); ++i)
        m_appearanceMenu->actions().at(i)->setText(looks.at(i));
    m_open->setText(tr("&Apply a design…"));
    m_open->setIconText(tr("Apply a design")); // the tool bar shows no mnemonics
    m_open->setToolTip(tr("Makes a lab match a design file"));
    m_refresh->setText(tr("&Refresh"));
    m_refresh->setIconText(tr("Refresh"));
    m_end->setText(tr("&End the lab"));
    m_end->setIconText(tr("End the lab"));
    m_end->setToolTip(tr("Stops the lab's machines and takes everything of it away"));
    m_quit->setText(tr("&Quit"));
    m_about->setText(tr("&About Overlab"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_listTitle->setText(tr("Labs"));
    m_list->setAccessibleName(tr("Labs"));
    m_host->setText(tr("This computer"));
    m_labs.retranslate();
}

void MainWindow::restoreState()
{
    resize(1100, 720);
    const QSettings settings;
    restoreGeometry(settings.value(u"geometry"_s).toByteArray());
    m_columns->restoreState(settings.value(u"columns"_s).toByteArray());
    m_rows->restoreState(settings.value(u"rows"_s).toByteArray());
}

void MainWindow::setPolling()
{
    if (isVisible() && !isMinimized())
        m_poll.start(pollPause);
    else
        m_poll.stop();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
        adaptPalette();
        break;
    case QEvent::ActivationChange:
        if (isActiveWindow())
            m_session.refresh();
        break;
    case QEvent::WindowStateChange:
        setPolling();
        break;
    default:
        break;
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"geometry"_s, saveGeometry());
    settings.setValue(u"columns"_s, m_columns->saveState());
    settings.setValue(u"rows"_s, m_rows->saveState());
    QMainWindow::closeEvent(event); // labs outlive the window
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    setPolling();
    m_session.refresh();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    setPolling();
}

} // namespace overlab::gui
