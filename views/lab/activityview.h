// SPDX-License-Identifier: GPL-3.0-or-later
// What is being done to labs and what was done: the running work with its objects and a way to
// cancel it, and the history with its details. For a dock. Asks no engine.
#pragma once

#include "views/lab/historymodel.h"
#include "views/lab/workmodel.h"

#include <QElapsedTimer>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTreeView;

namespace overlab::views {

class ActivityView : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityView(QWidget *parent = nullptr);

    bool isWorking() const { return m_running.has_value(); }

    WorkModel &work() { return m_work; }
    HistoryModel &history() { return m_history; }

public slots:
    /// Something begins; what still ran is told as done.
    void begin(overlab::views::WorkKind kind, const QString &subject);
    void showProgress(const overlab::client::Progress &progress);
    /// The person asked for it; the engine is on its way to its next step.
    void showCancelling();
    void finishApply(const overlab::client::ApplyReport &report);
    void finishPlan(const overlab::client::PlanReport &report);
    void finish(overlab::views::WorkOutcome outcome);
    void fail(const overlab::Error &error);
    void refuse(const QList<overlab::design::Diagnostic> &findings);
    /// Done beside what runs: a machine's power.
    void note(const overlab::views::ActivityEntry &entry);

signals:
    void cancelRequested();
    /// An object that the canvas shall show, by the engine's name.
    void objectActivated(const QString &object);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildRunning();
    QWidget *buildHistory();
    ActivityEntry current() const;
    void file(ActivityEntry entry);
    void showEmptiness();
    void refreshHeader();
    void showDetails();
    void retranslate();
    void adaptPalette();

    WorkModel m_work;
    QSortFilterProxyModel m_sorted;
    HistoryModel m_history;
    std::optional<ActivityEntry> m_running;
    QElapsedTimer m_since;
    QTimer m_tick;
    bool m_isCancelling = false;
    int m_done = 0;
    int m_total = 0;

    QLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QTreeView *m_objects = nullptr;
    QLabel *m_noObjects = nullptr;  ///< says what will be here
    QLabel *m_noEntries = nullptr;
    QLabel *m_historyTitle = nullptr;
    QTreeView *m_entries = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QSplitter *m_columns = nullptr;
};

} // namespace overlab::views
