// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the page "Inside" up to date while it is seen, and its selection and the drawing's the same.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"

#include <QObject>

namespace overlab::views {
class CanvasScene;
class InsidePage;
} // namespace overlab::views

namespace overlab::gui {

class InsideFollow : public QObject
{
    Q_OBJECT

public:
    /// Who it is for. All outlive it.
    struct Parts
    {
        LabSession &session;
        OpenDesign &open;
        views::CanvasScene &drawing;
        views::InsidePage &page;
    };

    explicit InsideFollow(const Parts &parts, QObject *parent = nullptr);

    /// The page is seen, or no longer: the lab is asked only while it is.
    void setSeen(bool isSeen);

signals:
    /// The drawn object behind a thing inside is wanted.
    void jumpRequested(const QString &object);

private:
    void connectLab();
    void connectSelection();
    void read();
    void showDrawn(const QString &object);
    void toggleDrawn(const QString &object);
    void takeTenants();
    void takeSelection();

    LabSession &m_session;
    OpenDesign &m_open;
    views::CanvasScene &m_drawing;
    views::InsidePage &m_page;
    bool m_isSeen = false;
    bool m_isSelecting = false; ///< the drawing is told what was chosen here
};

} // namespace overlab::gui
