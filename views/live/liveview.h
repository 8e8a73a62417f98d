// SPDX-License-Identifier: GPL-3.0-or-later
// A sub-page of the page "Live": shows one thing of the running lab that is watched. It says what it wants to see as
// topic(), and gets the samples; who asks the engine, how often, and what happens when it does not answer is not its
// business (app/gui/livecommands does it). To add one: derive from this, LivePage::addPage() it, list it in
// LiveCommands::Parts if the window has to speak to it.
#pragma once

#include "engine/client/insidestate.h"
#include "engine/client/observation.h"

#include <QWidget>

#include <optional>

namespace overlab::views {

/// Thread: the GUI's. It is watched only while it is the sub-page that is seen.
class LiveView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The words of its tab, in the language of now; asked for again when that changes.
    virtual QString title() const = 0;
    /// What it wants to see; nullopt: nothing is asked for. topicChanged() tells of another one.
    virtual std::optional<client::ObservationTopic> topic() const = 0;
    /// A sample of topic(). After another topic, a pause, and each time that it is seen again the first one is whole.
    virtual void take(const QJsonObject &sample) = 0;
    /// Whether it has something to show while no lab runs.
    virtual bool needsLab() const { return true; }
    /// What was seen is of another lab, or of none.
    virtual void clear() = 0;
    /// What is seen may be old: the lab, or the place, does not answer. Ends with the next sample.
    virtual void setStale(bool isStale) { Q_UNUSED(isStale) }
    /// What there is to choose from; comes when the lab changes, while the page is seen.
    virtual void setPlaces(const client::InsideState &inside) { Q_UNUSED(inside) }
    /// \a object of the design was selected elsewhere: what belongs to it is shown, where there is something.
    virtual void follow(const QString &object) { Q_UNUSED(object) }
    /// Somebody wants to search in it.
    virtual void find() {}

signals:
    void topicChanged();
    /// \a object of the design shall be seen in the drawing.
    void designRequested(const QString &object);
    /// A whole sentence for the status bar.
    void said(const QString &sentence);
};

} // namespace overlab::views
