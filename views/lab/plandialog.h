// SPDX-License-Identifier: GPL-3.0-or-later
// What an apply would do, before it does it: by drawn object, with the equivalent commands. Opened
// at once; the plan comes when the engine has made it. Asks no engine itself.
#pragma once

#include "views/lab/planmodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace overlab {
class Error;
}

namespace overlab::views {

class ProblemView;

class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(QWidget *parent = nullptr);

    /// The plan of \a lab is being made.
    void showWaiting(const QString &lab);
    void showPlan(const client::PlanReport &report);
    void showFailure(const Error &error);

    PlanModel &model() { return m_model; }

signals:
    /// The person wants what they read; the dialog closes.
    void applyRequested();
    /// An object that the canvas shall show, by the engine's name.
    void objectActivated(const QString &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Waiting, Plan, Nothing, Failed };

    QWidget *buildPlan();
    void buildButtons();
    void enter(Stage stage);
    void fit();
    QString selectedCommands() const;
    void showCommands();
    void copyCommands();
    void retranslate();
    void adaptPalette();

    PlanModel m_model;
    QSortFilterProxyModel m_filtered;
    client::PlanReport m_report;
    QString m_lab;
    Stage m_stage = Stage::Waiting;

    QLabel *m_headline = nullptr;
    QProgressBar *m_waiting = nullptr;
    QWidget *m_plan = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QLabel *m_commandsTitle = nullptr;
    QPlainTextEdit *m_commands = nullptr;
    QPushButton *m_copy = nullptr;
    ProblemView *m_problems = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace overlab::views
