// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/livecommands.h"

#include "views/canvas/canvasscene.h"
#include "views/live/livepage.h"
#include "views/wording/errorwording.h"

#include <QtConcurrentRun>

namespace overlab::gui {

using Standing = views::LivePage::Standing;

LiveCommands::LiveCommands(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_drawing(parts.drawing), m_page(parts.page), m_watch(parts.session)
{
    connectSession();
    connect(&m_watch, &TopicWatch::sampled, &m_page, &views::LivePage::take);
    connect(&m_watch, &TopicWatch::failed, this, &LiveCommands::fail);
    connect(&m_watch, &TopicWatch::lost, this, &LiveCommands::loseLab);
    connect(&m_page, &views::LivePage::wishesChanged, this, &LiveCommands::restart);
    connect(&m_drawing, &views::CanvasScene::selectionChanged, this, &LiveCommands::takeSelection);
    connect(&m_places, &QFutureWatcher<client::InsideState>::finished, this, &LiveCommands::takePlaces);
}

void LiveCommands::connectSession()
{
    connect(&m_session, &LabSession::statusChanged, this, [this] {
        readPlaces();
        resume(); // it answers, perhaps again
    });
    connect(&m_session, &LabSession::statusLost, this, &LiveCommands::loseLab);
    connect(&m_session, &LabSession::insideReady, this, [this](const QJsonObject &inside) {
        if (!m_isSeen || m_places.isRunning())
            return;
        m_arePlacesOld = false;
        m_places.setFuture(QtConcurrent::run(client::InsideState::fromJson, inside));
    });
    connect(&m_session, &LabSession::currentLabChanged, this, &LiveCommands::forgetLab);
    connect(&m_session, &LabSession::hostChanged, this, &LiveCommands::forgetLab);
}

void LiveCommands::forgetLab()
{
    m_watch.end();
    m_arePlacesOld = true; // those that are on their way
    m_shownPlaces = {};
    m_isLabRunning = false;
    m_page.clear();
}

void LiveCommands::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) == isSeen)
        return;
    if (!isSeen) {
        m_watch.end();
        return;
    }
    readPlaces();
    followNow();
    restart();
}

void LiveCommands::setLabRunning(bool isRunning)
{
    if (std::exchange(m_isLabRunning, isRunning) == isRunning)
        return;
    if (isRunning) {
        m_page.setStanding(Standing::Waiting);
        readPlaces();
        restart();
        return;
    }
    m_watch.end();
    m_shownPlaces = {};
    m_page.clear();
}

void LiveCommands::restart()
{
    m_isRestartDue = m_isArranging;
    if (m_isArranging)
        return;
    m_watch.end();
    const views::LiveView *const view = m_page.current();
    if (!m_isSeen || !m_isLabRunning || m_page.isPaused() || !view || !view->topic())
        return;
    const bool isBegun = m_watch.begin(*view->topic(), m_page.interval());
    if (isBegun && (m_page.standing() == Standing::NoLab || m_page.standing() == Standing::Failed))
        m_page.setStanding(Standing::Waiting);
}

void LiveCommands::resume()
{
    if (!m_watch.isOn())
        restart();
}

void LiveCommands::loseLab()
{
    m_watch.end();
    if (!m_isLabRunning)
        return;
    const std::optional<Error> trouble = m_session.trouble();
    m_page.setStanding(Standing::Lost, [trouble] {
        const QString what = tr("The lab does not answer. What is seen may be old; it goes on by itself when the lab answers again.");
        return trouble ? tr("%1 (%2)", "a sentence, and why").arg(what, views::errorSentence(*trouble)) : what;
    });
}

void LiveCommands::fail(const Error &error)
{
    m_page.setStanding(Standing::Failed, [error] { return views::errorSentence(error); });
}

void LiveCommands::takeSelection()
{
    const QSet<design::ObjectId> selected = m_drawing.selectedObjects();
    if (selected.size() != 1)
        return;
    follow(selected.cbegin()->object());
}

void LiveCommands::follow(const QString &object)
{
    m_selected = object;
    followNow();
}

/// Once for each selection: what a person chose on the page since stays.
void LiveCommands::followNow()
{
    if (!m_isSeen || m_shownPlaces.nodes.isEmpty() || m_selected.isEmpty())
        return;
    const QString object = std::exchange(m_selected, {});
    for (views::LiveView *const view : m_page.views())
        view->follow(object);
}

void LiveCommands::readPlaces()
{
    if (m_isSeen && m_isLabRunning)
        m_session.readInside();
}

void LiveCommands::takePlaces()
{
    const client::InsideState places = m_places.result();
    if (std::exchange(m_arePlacesOld, false) || places == m_shownPlaces)
        return;
    m_shownPlaces = places;
    m_isArranging = true;
    for (views::LiveView *const view : m_page.views())
        view->setPlaces(places);
    followNow();
    m_isArranging = false;
    if (std::exchange(m_isRestartDue, false))
        restart();
}

} // namespace overlab::gui
