// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/livecommands.h"

#include "engine/base/spawn.h"
#include "views/canvas/canvasscene.h"
#include "views/live/livepage.h"
#include "views/wording/errorwording.h"

#include <QtConcurrentRun>

namespace overlab::gui {

using Standing = views::LivePage::Standing;

LiveCommands::LiveCommands(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_drawing(parts.drawing), m_page(parts.page)
{
    connectSession();
    connect(&m_page, &views::LivePage::wishesChanged, this, &LiveCommands::restart);
    connect(&m_drawing, &views::CanvasScene::selectionChanged, this, &LiveCommands::takeSelection);
    connect(&m_places, &QFutureWatcher<client::InsideState>::finished, this, &LiveCommands::takePlaces);
}

LiveCommands::~LiveCommands()
{
    delete m_observation;
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
    stop();
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
        stop();
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
    stop();
    m_shownPlaces = {};
    m_page.clear();
}

void LiveCommands::stop()
{
    if (!m_observation)
        return;
    m_observation->disconnect(this);
    m_observation->deleteLater(); // it may be what tells of its end
    m_observation = nullptr;
    m_client.reset();
}

void LiveCommands::restart()
{
    m_isRestartDue = m_isArranging;
    if (m_isArranging)
        return;
    stop();
    const views::LiveView *const view = m_page.current();
    if (!m_isSeen || !m_isLabRunning || m_page.isPaused() || !view || !view->topic())
        return;
    m_client = m_session.currentClient();
    if (!m_client->isConnected()) { // the session connects, and its status tells so
        m_client.reset();
        return;
    }
    if (m_page.standing() == Standing::NoLab || m_page.standing() == Standing::Failed)
        m_page.setStanding(Standing::Waiting);
    m_observation = new client::Observation(*m_client, *view->topic(), m_page.interval(), this);
    connect(m_observation, &client::Observation::sampled, &m_page, &views::LivePage::take);
    connect(m_observation, &client::Observation::failed, this, &LiveCommands::fail);
    connect(m_observation, &client::Observation::lost, this, &LiveCommands::loseLab);
    spawn(m_observation, m_observation->begin(), [this, observation = m_observation](const Error &error) {
        if (m_observation != observation)
            return;
        stop(); // the next status of the lab is another try
        fail(error);
    });
}

void LiveCommands::resume()
{
    if (!m_observation)
        restart();
}

void LiveCommands::loseLab()
{
    stop();
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
