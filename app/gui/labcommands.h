// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the lab of the open drawing: plan, apply, cancel, end, power, and whose labs they are.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"
#include "views/lab/plandialog.h"
#include "views/settings/settings.h"

#include <QPointer>

#include <functional>

class QMainWindow;

namespace overlab::gui {

/// Dialogs never block.
class LabCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Dialogs belong to \a window.
    LabCommands(LabSession &session, OpenDesign &open, views::Settings &settings, QMainWindow *window);

    void plan();
    /// After a look at the plan, where the person wants that.
    void apply();
    /// Applies what was applied last once more: the lab is as it was made again. What is drawn since stays out of it.
    void repair();
    void askToEnd();
    void setUplink(bool isWanted) { m_isUplinkWanted = isWanted; }
    void chooseHost();
    void showDoctor();
    /// Opens the drawing of a lab that runs.
    void openLab(const QString &lab);
    /// Calls \a then when it is decided what becomes of the lab; not when the window shall stay.
    void whenDecided(std::function<void()> then);

signals:
    /// The drawing of a running lab is wanted: the file it came from, or else its text.
    void designWanted(const QString &path, const QString &name, const QByteArray &text);
    void objectActivated(const QString &object);
    void failed(const overlab::Error &error);

private:
    client::DesignText designText() const;
    bool isInFile() const;
    std::optional<design::Design> unwritten() const;
    void applyNow();
    void endThen(const QString &lab, const std::function<void()> &then);
    void takeHost(const client::Host &host);
    void takeApplied(const client::AppliedDesign &design);

    LabSession &m_session;
    OpenDesign &m_open;
    views::Settings &m_settings;
    QMainWindow *const m_window;
    QPointer<views::PlanDialog> m_plan;
    QString m_wantedLab; ///< whose drawing shall be opened when its engine tells it
    int m_runningMachines = 0;
    bool m_isUplinkWanted = false;
};

} // namespace overlab::gui
