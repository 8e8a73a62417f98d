// SPDX-License-Identifier: GPL-3.0-or-later
// Paths of packets in the window: from what is selected to a question, from the engine's answer to the marks on the
// drawing.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"
#include "views/canvas/canvaspath.h"

#include <QObject>

namespace overlab::views {
class CanvasView;
class InsideView;
class PathView;
} // namespace overlab::views

namespace overlab::gui {

class PathCommands : public QObject
{
    Q_OBJECT

public:
    /// Who asks and who shows. All must outlive it.
    struct Parts
    {
        LabSession &session;
        OpenDesign &open;
        views::PathView &view;
        views::CanvasView &canvas;
        views::InsideView &inside;
    };

    explicit PathCommands(const Parts &parts, QObject *parent = nullptr);

    /// What the engine calls \a id as an end of a path; empty: it is none.
    static QString placeOf(const design::ObjectId &id);
    /// With two ends selected the path between them is asked for at once, with one it begins there.
    void begin();
    /// The path begins, or ends, at \a object; it is asked for as soon as both ends are known.
    void beginAt(const QString &object);
    void endAt(const QString &object);
    void setLabRunning(bool isRunning);

signals:
    /// The view shall be seen.
    void wanted();
    /// A whole sentence for the status bar.
    void said(const QString &sentence);

private:
    void askIfComplete();
    void refreshPlaces();
    void showMarks();
    QList<views::CanvasPathStep> drawnSteps(const client::PathWay &way) const;
    void showInside();
    void takeStatus(const client::LabStatus &status);
    void offerFix();
    void mend();

    LabSession &m_session;
    OpenDesign &m_open;
    views::PathView &m_view;
    views::CanvasView &m_canvas;
    views::InsideView &m_inside;
    QHash<QString, QString> m_machineStates; ///< as the lab told them last
};

} // namespace overlab::gui
