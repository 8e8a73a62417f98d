// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with labs: lists those of one host, keeps the status of the chosen one
// fresh, plans, applies, cancels and ends. The only place of the application that speaks to
// engines; everything is asynchronous and comes back as a signal.
#pragma once

#include "app/gui/reconnection.h"
#include "engine/client/endlab.h"
#include "engine/client/hostcommands.h"
#include "engine/client/labclient.h"
#include "engine/design/design.h"
#include "engine/design/diagnostic.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace overlab::gui {

/// Thread: the GUI's. Never blocks. One plan, apply or end at a time; requests meanwhile are dropped.
class LabSession : public QObject
{
    Q_OBJECT

public:
    explicit LabSession(QObject *parent = nullptr);
    ~LabSession() override;

    const client::Host &host() const { return m_host; }
    /// Shows the labs of another computer. What runs there or here runs on.
    void setHost(const client::Host &host);
    const Reconnection &reconnection() const { return m_reconnection; }
    /// Why host or chosen lab do not answer.
    std::optional<Error> trouble() const;

    QString currentLab() const { return m_current; }
    bool isBusy() const { return m_isBusy; }
    /// An apply of this session runs, or somebody's in the chosen lab: it can be cancelled.
    bool isApplying() const { return m_isApplying; }
    /// It was told to stop, and comes to an end.
    bool isCancelling() const { return m_isApplying && m_isCancelling; }
    /// What the chosen lab was last told to match; empty: nothing, or it does not run.
    const client::AppliedDesign &appliedDesign() const { return m_applied; }

    /// To the chosen lab, for work beside the session's own; connected or not.
    std::shared_ptr<client::LabClient> currentClient() { return clientFor(m_current); }

    /// Reads the list of labs, and the status of the chosen one.
    void refresh();
    /// For a timer: as refresh(), but reads the list, which is a program's run, only when the folders of labs changed or
    /// it is half a minute old; leaves a host that does not answer to the next planned try.
    void poll();
    /// Asks the chosen lab what stands inside its nodes.
    void readInside();
    /// Shows another lab; empty: none.
    void choose(const QString &lab);
    /// Where \a drawn is given, its text is made first, of \a text as it stood before; no file is written.
    void apply(const client::DesignText &text, const std::optional<design::Design> &drawn = {});
    /// Likewise.
    void plan(const client::DesignText &text, const std::optional<design::Design> &drawn = {});
    /// The apply stops at its next step; its report says so.
    void cancelApply();
    void endLab(const QString &lab);
    void setPower(const QString &machine, overlab::client::Power power);
    /// What \a host can do for labs; needs no lab and changes nothing.
    void askDoctor(const overlab::client::Host &host);
    /// The way of a packet in the chosen lab; sends nothing.
    void findPath(const overlab::client::PathRequest &request);
    /// The same, and sends one packet along it.
    void provePath(const overlab::client::PathRequest &request);

signals:
    void hostChanged(const overlab::client::Host &host);
    /// Whether host and chosen lab answer; \a reason is a sentence.
    void reachChanged(overlab::gui::Reach reach, const QString &reason);
    void labsChanged(const QList<overlab::client::LabEntry> &labs);
    /// The chosen lab is none of those that run; told with every list.
    void labStopped(const QString &lab);
    void statusChanged(const overlab::client::LabStatus &status);
    /// The JSON of client::InsideState; empty: the chosen lab does not run.
    void insideReady(const QJsonObject &inside);
    /// \a reason is a sentence.
    void insideLost(const QString &reason);
    /// What was told of the lab before is over.
    void currentLabChanged(const QString &lab);
    /// Comes before the status that belongs to it.
    void appliedDesignChanged(const overlab::client::AppliedDesign &design);
    /// The chosen lab's engine does not answer.
    void statusLost();
    /// The chosen lab's engine has ended by itself; it is looked for again.
    void engineLost();
    /// Another engine has taken the chosen lab over, which went on meanwhile.
    void engineReturned();
    /// Daemons of the chosen lab have ended, or run again: these do not. The status tells the same later.
    void daemonsChanged(const QList<overlab::client::EndedDaemon> &ended);
    void busyChanged(bool isBusy);
    void planBegan(const QString &lab);
    void planReady(const overlab::client::PlanReport &report);
    void planFailed(const overlab::Error &error);
    /// The apply of \a lab has begun: it is the chosen one from here on.
    void applyBegan(const QString &lab);
    void progressed(const overlab::client::Progress &progress);
    void cancelling();
    void applied(const overlab::client::ApplyReport &report);
    /// Another program's apply, which applyBegan() told of, has ended.
    void applyEndedElsewhere(const QString &lab);
    /// The chosen lab says that somebody has changed it, this session perhaps.
    void labChanged();
    void designRefused(const QString &fileName, const QList<overlab::design::Diagnostic> &findings);
    void ended(const QString &lab, const overlab::client::EndReport &report);
    void powerBegan(const QString &machine, overlab::client::Power power);
    void powerSet(const QString &machine, overlab::client::Power power);
    /// After powerSet(); where that failed, before failed().
    void powerEnded(const QString &machine);
    void doctorReady(const overlab::client::Host &host, const overlab::client::DoctorReport &report);
    void doctorFailed(const overlab::client::Host &host, const overlab::Error &error);
    void pathReady(const overlab::client::PathReport &report);
    void pathProven(const overlab::client::ProvenPath &proven);
    void pathFailed(const overlab::Error &error);
    void failed(const overlab::Error &error);

private:
    using Work = std::function<QCoro::Task<>()>;
    /// What a list or status was asked for: an answer that comes after a change of it is dropped.
    struct Question
    {
        client::Host host;
        QString lab;
        int applies = 0;
    };

    [[nodiscard]] QCoro::Task<> readList();
    [[nodiscard]] QCoro::Task<> readStatus();
    [[nodiscard]] QCoro::Task<> lookInside();
    [[nodiscard]] QCoro::Task<> readApplied(std::shared_ptr<client::LabClient> client);
    struct AcceptedDesign
    {
        QString lab;
        client::DesignText text;
    };

    /// Writes and reads it; nullopt: it was refused, or the session is gone.
    [[nodiscard]] QCoro::Task<std::optional<AcceptedDesign>> accept(client::DesignText text, std::optional<design::Design> drawn);
    [[nodiscard]] QCoro::Task<> carryOut(client::DesignText text, std::optional<design::Design> drawn);
    [[nodiscard]] QCoro::Task<> finishApply(client::LabAddress address, client::ApplyReport report);
    [[nodiscard]] QCoro::Task<> makePlan(client::DesignText text, std::optional<design::Design> drawn);
    [[nodiscard]] QCoro::Task<> sendCancel();
    [[nodiscard]] QCoro::Task<> end(QString lab);
    [[nodiscard]] QCoro::Task<> switchPower(QString machine, client::Power power);
    [[nodiscard]] QCoro::Task<> examine(client::Host host);
    enum class Walk { Asking, Proving };
    [[nodiscard]] QCoro::Task<> walk(client::PathRequest request, Walk kind);
    void beginWalk(const client::PathRequest &request, Walk kind);
    std::shared_ptr<client::LabClient> clientFor(const QString &lab);
    void beginWork(const Work &work, const std::function<void(const Error &)> &onError);
    void setCurrent(const QString &lab);
    void beginReadingStatus();
    /// At once, but not more than once a second.
    void readStatusSoon();
    void loseEngine();
    void meetEngine(qint64 process);
    void showApplied(const client::AppliedDesign &design);
    void followForeignApply(bool isApplying, const QString &lab);
    void judgeReach();
    void beginListing();
    /// Changes in the folders of \a labs, and new ones beside them, make the list old.
    void watch(const QList<client::LabEntry> &labs);
    void setBusy(bool isBusy);
    void passProgress(const QString &lab, const client::Progress &progress);
    void report(const Error &error) { emit failed(error); }
    Question question() const { return {m_host, m_current, m_applies}; }
    bool isAbout(const Question &asked) const;

    client::Host m_host;
    QString m_current;
    /// Shared with the coroutines that wait for it: choosing another lab ends none of them.
    std::shared_ptr<client::LabClient> m_client;
    std::shared_ptr<client::LabClient> m_applier; ///< while an apply of this session runs
    client::AppliedDesign m_applied;
    Reconnection m_reconnection;
    std::optional<Error> m_hostTrouble;
    std::optional<Error> m_labTrouble;
    QElapsedTimer m_statusAsked; ///< since the status was last asked for
    qint64 m_engine = 0; ///< the process of the chosen lab's engine; 0: not known
    QTimer m_refreshSoon; ///< progress comes in floods; the status follows at its own pace
    QString m_ending; ///< a lab: what its status says now is no drift
    int m_applies = 0;    ///< of this session, so far
    QFileSystemWatcher m_labFolders; ///< of this computer
    QElapsedTimer m_listed;          ///< since the list was last asked for
    bool m_isListOld = true;
    bool m_isDesignOld = true;
    bool m_isListing = false;
    bool m_isReading = false;
    bool m_isStatusOld = false; ///< it was asked for again while it was read
    bool m_isLookingInside = false;
    bool m_isInsideOld = false; ///< it was asked for again meanwhile
    bool m_isBusy = false;
    bool m_isApplying = false;
    bool m_isForeign = false; ///< the apply is another program's
    bool m_isCancelling = false;
};

} // namespace overlab::gui
