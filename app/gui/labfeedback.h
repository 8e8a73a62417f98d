// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what labs say: progress and history, states on the drawing, problems, and the words of the status bar.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"
#include "views/lab/labstates.h"

#include <QTimer>

namespace overlab::views {
class ActivityView;
class CanvasScene;
class Explorer;
class Inspector;
class LabView;
class ProblemView;
} // namespace overlab::views

namespace overlab::gui {

class LabFeedback : public QObject
{
    Q_OBJECT

public:
    /// Who shows it. All outlive the feedback.
    struct Shows
    {
        views::ActivityView *activity = nullptr;
        views::LabView *lab = nullptr;
        views::ProblemView *problems = nullptr;
        views::CanvasScene *scene = nullptr;
        views::Explorer *explorer = nullptr;
        views::Inspector *inspector = nullptr;
    };

    LabFeedback(LabSession &session, OpenDesign &open, const Shows &shows, QObject *parent = nullptr);

    /// Values of the drawn design that the lab does not have yet; 0 when none is known to run.
    int changesNotApplied() const { return m_states.changes; }
    /// "running" …; empty: none is known to run.
    QString labState() const { return m_moment ? m_moment->status.state : QString(); }
    const client::LabStatus *status() const { return m_moment ? &m_moment->status : nullptr; }
    void retranslate();

    /// What breaks a rule is marked as wrong, with the reason in sentences, however it stands in a lab.
    void setErrors(const QHash<design::ObjectId, QString> &errors);

    void showFailure(const Error &error);

signals:
    /// The list of problems, or the activity, shall be seen.
    void problemsFound();
    void workBegan();
    /// A whole sentence for the status bar.
    void said(const QString &sentence);
    void changed();

private:
    void connectWork();
    void connectStates();
    void showReport(const client::ApplyReport &report);
    void showRefused(const QString &fileName, const QList<design::Diagnostic> &findings);
    void showEnded(const QString &lab, const client::EndReport &report);
    void notePower(const QString &machine, client::Power power);
    void takeStatus(const client::LabStatus &status);
    void takeEnded(const QList<client::EndedDaemon> &ended);
    void tellEnded(const QList<client::EndedDaemon> &now);
    void takeApplied(const client::AppliedDesign &applied);
    void forget();
    void refresh();
    bool isOfDrawing() const;

    LabSession &m_session;
    OpenDesign &m_open;
    const Shows m_shows;
    std::optional<views::LabMoment> m_moment; ///< nullopt: no lab of the drawing is known to run
    bool m_isEngineLost = false; ///< since that was said
    QList<client::EndedDaemon> m_ended; ///< daemons, as last told of
    std::optional<design::Design> m_applied;
    int m_readings = 0; ///< of applied designs; only the last one counts
    QSet<QString> m_switching; ///< machines that are being started, stopped or rebooted
    QSet<QString> m_switched;  ///< those of them that have been
    views::LabStates m_states;
    QHash<design::ObjectId, QString> m_errors; ///< of the drawing
    QTimer m_refreshSoon; ///< progress and edits come in floods
};

} // namespace overlab::gui
