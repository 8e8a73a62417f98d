// SPDX-License-Identifier: GPL-3.0-or-later
// One lab: its name, state and age of what is shown, a running apply's progress, and the tree of
// its objects. Shows what it is given and emits what the person wants; asks no engine.
#pragma once

#include "engine/client/labclient.h"
#include "engine/client/labstatus.h"
#include "views/lab/labtreemodel.h"
#include "views/wording/phrase.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace overlab::views {

class ProblemView;

class LabView : public QWidget
{
    Q_OBJECT

public:
    explicit LabView(QWidget *parent = nullptr);

    /// What is known of a lab before it says anything itself.
    enum class Known { NotMade, Stopped, Running };

    /// Another lab: everything of the one before goes.
    void setLab(const QString &name, Known known);
    void showStatus(const client::LabStatus &status);
    /// The engine does not answer: what is shown stays, marked as old.
    void showUnreachable();

    void beginWork(const Phrase &title);
    void showProgress(const client::Progress &progress);
    void endWork();

    LabTreeModel &model() { return m_model; }

signals:
    /// What is not as drawn shall be as it was made.
    void repairRequested();
    void powerRequested(const QString &machine, overlab::client::Power power);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildTree();
    void retranslate();
    void adaptPalette();
    void refreshHeader();
    void refreshWork();
    void showDrift();
    void refreshAge();
    void openMenu(const QPoint &position);

    LabTreeModel m_model;
    QLabel *m_mark = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_age = nullptr;
    QWidget *m_work = nullptr;
    QLabel *m_workText = nullptr;
    QProgressBar *m_workBar = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_nothing = nullptr; ///< instead of the tree: the lab does not run
    ProblemView *m_drift = nullptr; ///< what is not as drawn
    QPushButton *m_repair = nullptr;

    Known m_known = Known::NotMade;
    client::LabStatus m_status;
    Phrase m_title; ///< of the work that is under way
    std::optional<client::Progress> m_progress;
    bool m_isReachable = true;
    QElapsedTimer m_since; ///< of the last status; invalid before the first
    QTimer m_ageTick;
};

} // namespace overlab::views
