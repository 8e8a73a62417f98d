// SPDX-License-Identifier: GPL-3.0-or-later
// The first window: the labs of this computer, the chosen one's objects, and what went wrong.
// Places the views and connects the actions; the work is LabSession's.
#pragma once

#include "app/gui/labsession.h"
#include "views/lab/lablistmodel.h"
#include "views/start/recentfiles.h"
#include "views/theme/palettes.h"
#include "views/wording/language.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace overlab::views {
class LabView;
class ProblemView;
class StartPage;
} // namespace overlab::views

namespace overlab::gui {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a session and \a language must outlive the window.
    MainWindow(LabSession &session, views::Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setAppearance(views::Appearance appearance);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildLanguageMenu();
    void buildAppearanceMenu();
    void buildBody();
    void connectSession();
    void retranslate();
    void adaptPalette();
    void restoreState();
    void setPolling();

    void openDesign();
    void askToEnd();
    void showAbout();

    void showLabs(const QList<client::LabEntry> &labs);
    void chooseRow(const QModelIndex &index);
    void showApplyBegan(const QString &lab);
    void showReport(const client::ApplyReport &report);
    void showRefused(const QString &fileName, const QList<design::Diagnostic> &findings);
    void showEnded(const QString &lab, const client::EndReport &report);
    void showFailure(const Error &error);
    void refreshActions();

    LabSession &m_session;
    views::Language &m_language;
    QPalette m_systemPalette;
    views::RecentFiles m_recent;
    views::LabListModel m_labs;
    QList<client::LabEntry> m_entries;
    QTimer m_poll;

    QAction *m_open = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_end = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_about = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_labMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_appearanceMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_listTitle = nullptr;
    QListView *m_list = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QStackedWidget *m_pages = nullptr;
    views::StartPage *m_start = nullptr;
    views::LabView *m_lab = nullptr;
    views::ProblemView *m_problems = nullptr;
    QLabel *m_host = nullptr;
};

} // namespace overlab::gui
