// SPDX-License-Identifier: GPL-3.0-or-later
// The window's language and looks.
#include "app/gui/mainwindow.h"

#include "app/gui/textsync.h"
#include "views/explorer/explorer.h"
#include "views/settings/appearancepage.h"
#include "views/yaml/yamlview.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace overlab::gui {

namespace {

constexpr double presenterFit = 2; ///< to be read from the last row

} // namespace

void MainWindow::applySettings()
{
    const views::SettingValues &values = m_parts.settings.values();
    m_parts.look.use(values.look);
    const QString language = values.language.isEmpty() ? views::languageFor(QLocale::system()) : values.language;
    if (m_parts.language.code() != language)
        m_parts.language.use(language);
    m_open.setAutosavePause(std::chrono::seconds(values.autosaveSeconds));
    m_scene.setAnimated(values.animates);
    m_canvas->setHabits({values.snaps, values.showsGrid, values.confirmsRemoval});
    m_explorer->setConfirmsRemoval(values.confirmsRemoval);
    for (QAction *const action : m_menus.languageMenu()->actions())
        action->setChecked(action->data().toString() == m_parts.language.code());
    for (QAction *const action : m_menus.appearanceMenu()->actions())
        action->setChecked(action->data().toString() == views::appearanceKey(values.look.appearance));
}

void MainWindow::useHost(const QString &destination)
{
    try {
        m_session.setHost(client::Host::fromText(destination));
    } catch (const Error &error) {
        m_feedback->showFailure(error);
    }
}

void MainWindow::present(bool isPresenting)
{
    m_parts.look.present(isPresenting);
    m_scene.setStroke(m_parts.look.factors().line);
    m_docks.setHidden(isPresenting || m_open.isEmpty());
    menuBar()->setVisible(!isPresenting);
    m_canvas->setLargestFit(isPresenting ? presenterFit : 1);
    m_canvas->fit();
    say(isPresenting ? tr("F5 ends the presentation.") : QString());
}

void MainWindow::adaptPalette()
{
    m_labs.setPalette(palette());
    m_scene.setColours(views::canvasColours(palette()));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_menus.retranslate();
    m_docks.retranslate();
    statusBar()->clearMessage(); // it was said in the old language
    for (QAction *const action : m_menus.languageMenu()->actions())
        action->setText(views::languageName(action->data().toString()));
    for (QAction *const action : m_menus.appearanceMenu()->actions())
        action->setText(views::appearanceName(views::appearanceOf(action->data().toString())));
    m_labs.retranslate();
    m_feedback->setErrors(m_yaml->errors()); // in the new language
    m_feedback->retranslate();
    refreshTitle();
    refreshUndo();
    refreshStatus();
    showHost();
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
        if (isActiveWindow()) {
            m_session.refresh();
            m_texts->check();
        }
        break;
    case QEvent::WindowStateChange:
        setPolling();
        break;
    default:
        break;
    }
}

} // namespace overlab::gui
