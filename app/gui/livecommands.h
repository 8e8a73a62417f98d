// SPDX-License-Identifier: GPL-3.0-or-later
// Has the chosen lab watched for the page "Live": what its sub-page wants, at the pace that is chosen, while the page is
// seen and not paused, over the session's connection; begins again when the lab answers again.
#pragma once

#include "app/gui/topicwatch.h"
#include "engine/client/insidestate.h"

#include <QFutureWatcher>
#include <QObject>

namespace overlab::views {
class CanvasScene;
class LivePage;
} // namespace overlab::views

namespace overlab::gui {

class LiveCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts
    {
        LabSession &session;
        views::CanvasScene &drawing;
        views::LivePage &page;
    };

    explicit LiveCommands(const Parts &parts, QObject *parent = nullptr);

    /// What belongs to \a object of the design is shown on all sub-pages, as soon as the page knows what there is.
    void follow(const QString &object);
    /// The page is seen, or no longer: the lab is looked at only while it is.
    void setSeen(bool isSeen);
    void setLabRunning(bool isRunning);
    bool isWatching() const { return m_watch.isOn(); }

private:
    void connectSession();
    /// Watches what is wanted now, anew.
    void restart();
    /// As restart(), unless it is watched already.
    void resume();
    void loseLab();
    /// It is another one now.
    void forgetLab();
    void fail(const Error &error);
    void takeSelection();
    void followNow();
    void readPlaces();
    void takePlaces();

    LabSession &m_session;
    views::CanvasScene &m_drawing;
    views::LivePage &m_page;
    TopicWatch m_watch;
    QFutureWatcher<client::InsideState> m_places;
    client::InsideState m_shownPlaces;
    QString m_selected; ///< in the drawing, and not shown on the page yet
    bool m_arePlacesOld = false; ///< those that are being read are of another lab
    bool m_isArranging = false;  ///< sub-pages learn what there is, and choose
    bool m_isRestartDue = false; ///< they have chosen
    bool m_isSeen = false;
    bool m_isLabRunning = false;
};

} // namespace overlab::gui
