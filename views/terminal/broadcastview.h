// SPDX-License-Identifier: GPL-3.0-or-later
// A command once, in several places of the lab: which, the command, and what came of it. Runs nothing itself.
#pragma once

#include "views/terminal/broadcastmodel.h"
#include "views/terminal/terminalplaces.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QToolButton;
class QTreeView;

namespace overlab::views {

class BroadcastView : public QWidget
{
    Q_OBJECT

public:
    explicit BroadcastView(QWidget *parent = nullptr);

    BroadcastModel &model() { return m_model; }
    /// What was checked stays checked.
    void setPlaces(const TerminalPlaces &places);
    QStringList checkedPlaces() const;
    void setLabRunning(bool isRunning);
    void setBusy(bool isBusy);

signals:
    void runRequested(const QString &command, const QStringList &places, int seconds);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildAll();
    QWidget *buildChoice();
    QWidget *buildResults();
    void check(const std::function<bool(TerminalPlaceEntry::Kind)> &isWanted);
    void run();
    void showOutput();
    void adapt();
    void retranslate();

    BroadcastModel m_model;
    QSortFilterProxyModel *m_sorted;
    TerminalPlaces m_places;
    bool m_isLabRunning = false;
    bool m_isBusy = false;
    QListWidget *m_list = nullptr;
    QToolButton *m_choose = nullptr;
    QMenu *m_kinds = nullptr;
    QLineEdit *m_command;
    QSpinBox *m_limit;
    QPushButton *m_run;
    QLabel *m_summary;
    QTreeView *m_table = nullptr;
    QLabel *m_alike = nullptr;
    QPlainTextEdit *m_output = nullptr;
};

} // namespace overlab::views
