// SPDX-License-Identifier: GPL-3.0-or-later
// Has the chosen lab's counters watched for the lines of the drawing and the tunnels inside, while the person wants to see
// traffic there, one of them is seen and the lab runs; begins again when the lab answers again.
#pragma once

#include "app/gui/opendesign.h"
#include "app/gui/topicwatch.h"
#include "engine/client/counters.h"

#include <QObject>
#include <QTimer>

namespace overlab::views {
class CanvasScene;
class InsideScene;
class TrafficLegend;
} // namespace overlab::views

namespace overlab::gui {

class TrafficCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts
    {
        LabSession &session;
        OpenDesign &open;
        views::CanvasScene &drawing;
        views::InsideScene &inside;
        views::TrafficLegend &legend;
    };

    explicit TrafficCommands(const Parts &parts, QObject *parent = nullptr);

    void setWanted(bool isWanted);
    /// The drawing, or the inside, is seen, or no longer.
    void setSeen(bool isSeen);
    void setLabRunning(bool isRunning);
    bool isWatching() const { return m_watch.isOn(); }

signals:
    /// A sentence for the status bar.
    void said(const QString &sentence);

private:
    void restart();
    void resume();
    void stop();
    void fail(const Error &error);
    void take(const QJsonObject &sample);
    /// What flows now over the lines that are drawn now.
    void show();
    void draw();
    void drawInside();

    LabSession &m_session;
    OpenDesign &m_open;
    views::CanvasScene &m_drawing;
    views::InsideScene &m_inside;
    views::TrafficLegend &m_legend;
    TopicWatch m_watch;
    QTimer m_drawSoon;
    QTimer m_drawInsideSoon;
    client::CounterBoard m_board;
    bool m_isWanted = false;
    bool m_isSeen = false;
    bool m_isLabRunning = false;
};

} // namespace overlab::gui
