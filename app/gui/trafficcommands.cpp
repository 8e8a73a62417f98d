// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/trafficcommands.h"

#include "engine/client/linkrates.h"
#include "views/canvas/canvasscene.h"
#include "views/canvas/trafficlegend.h"
#include "views/inside/figuretraffic.h"
#include "views/inside/insidescene.h"
#include "views/wording/errorwording.h"

namespace overlab::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pace = 1s;

} // namespace

TrafficCommands::TrafficCommands(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_open(parts.open), m_drawing(parts.drawing), m_inside(parts.inside), m_legend(parts.legend), m_watch(parts.session)
{
    connect(&m_session, &LabSession::statusChanged, this, &TrafficCommands::resume); // it answers, perhaps again
    connect(&m_session, &LabSession::statusLost, this, &TrafficCommands::stop);
    connect(&m_session, &LabSession::currentLabChanged, this, [this] {
        m_isLabRunning = false;
        stop();
    });
    connect(&m_watch, &TopicWatch::sampled, this, &TrafficCommands::take);
    connect(&m_watch, &TopicWatch::failed, this, &TrafficCommands::fail);
    connect(&m_watch, &TopicWatch::lost, this, &TrafficCommands::stop);
    m_drawSoon.setSingleShot(true);
    connect(&m_drawSoon, &QTimer::timeout, this, &TrafficCommands::draw);
    m_drawInsideSoon.setSingleShot(true);
    connect(&m_drawInsideSoon, &QTimer::timeout, this, &TrafficCommands::drawInside);
    connect(&m_inside, &views::InsideScene::figureChanged, &m_drawInsideSoon, qOverload<>(&QTimer::start));
    connect(&m_open.document(), &design::Document::changed, &m_drawSoon, qOverload<>(&QTimer::start));
}

void TrafficCommands::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) == isWanted)
        return;
    if (isWanted && !m_isLabRunning)
        emit said(tr("The links show their traffic as soon as the lab runs."));
    restart();
}

void TrafficCommands::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) != isSeen)
        restart();
}

void TrafficCommands::setLabRunning(bool isRunning)
{
    if (std::exchange(m_isLabRunning, isRunning) != isRunning)
        restart();
}

/// What was seen before would be old.
void TrafficCommands::stop()
{
    m_watch.end();
    m_board.clear();
    m_drawing.setTraffic({});
    m_inside.setTraffic({});
    m_legend.setWanted(false);
}

void TrafficCommands::restart()
{
    stop();
    if (!m_isWanted || !m_isSeen || !m_isLabRunning)
        return;
    m_legend.setWanted(m_watch.begin({u"counters"_s}, pace));
}

void TrafficCommands::resume()
{
    if (!m_watch.isOn())
        restart();
}

void TrafficCommands::fail(const Error &error)
{
    if (m_watch.isOn()) { // it tries again
        m_board.clear();
        show();
        return;
    }
    stop();
    emit said(views::errorSentence(error));
}

void TrafficCommands::take(const QJsonObject &sample)
{
    m_board.take(sample);
    show();
}

/// In events of their own: of hundreds of machines each takes milliseconds.
void TrafficCommands::show()
{
    m_drawSoon.start();
    m_drawInsideSoon.start();
}

void TrafficCommands::draw()
{
    if (m_watch.isOn())
        m_drawing.setTraffic(client::linkRates(m_open.document().design(), m_board));
}

void TrafficCommands::drawInside()
{
    if (m_watch.isOn())
        m_inside.setTraffic(views::figureTraffic(m_inside.figure(), m_board));
}

} // namespace overlab::gui
