// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the checks of the drawing in its lab, when a person asks for it and by itself after each apply of this window,
// and says what came of them. The packets go through a connection of the session's.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"
#include "engine/client/checkresult.h"
#include "engine/client/pathproof.h"

#include <QElapsedTimer>
#include <QObject>

#include <stop_token>

namespace overlab::views {
class ActivityView;
class ChecksView;
class PathView;
} // namespace overlab::views

namespace overlab::gui {

class CheckCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts
    {
        LabSession &session;
        OpenDesign &open;
        views::ChecksView &view;
        views::PathView &path;
        views::ActivityView &activity;
    };

    explicit CheckCommands(const Parts &parts, QObject *parent = nullptr);
    ~CheckCommands() override;

    bool isRunning() const { return m_stop.has_value(); }
    void setLabRunning(bool isRunning);

public slots:
    void runAll();
    void stop();
    /// The path that is shown becomes a check of the design.
    void savePath();

signals:
    /// The checks, or the path of one, shall be seen.
    void wanted();
    void pathWanted();
    /// A whole sentence for the status bar.
    void said(const QString &sentence);
    /// What was said of the checks is true no more. Empty: nothing was.
    void verdictOutdated(const QString &said);

private:
    void connectSession();
    void run(const QList<design::Check> &checks);
    [[nodiscard]] QCoro::Task<> carryOut(QList<design::Check> checks, std::stop_token stop);
    void finish(const QList<client::CheckResult> &results, int count);
    void fail(const Error &error);
    void note(const QList<client::CheckResult> &results);
    void judgePath();

    LabSession &m_session;
    OpenDesign &m_open;
    views::ChecksView &m_view;
    views::PathView &m_path;
    views::ActivityView &m_activity;
    QString m_verdict; ///< what was said last of the checks
    std::optional<std::stop_source> m_stop; ///< of what runs; nullopt: nothing
    bool m_isLabRunning = false;
    QString m_lab; ///< where it runs
    QDateTime m_begin;
    QElapsedTimer m_since;
};

} // namespace overlab::gui
