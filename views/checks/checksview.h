// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the design for a dock: a table that is edited in place, and what came of each. Runs none itself: it asks
// for that.
#pragma once

#include "views/checks/checkedits.h"
#include "views/checks/checksmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace overlab::views {

class ChecksView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChecksView(design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);

    ChecksModel &model() { return m_model; }
    CheckEdits &edits() { return m_edits; }
    /// Without a lab that runs there is nothing to send packets in.
    void setLabRunning(bool isRunning);
    /// Checks are being run.
    void setBusy(bool isBusy);
    /// The check of that number is the current one.
    void choose(int number);

public slots:
    void runAll();

signals:
    void runRequested(const QList<overlab::design::Check> &checks);
    void stopRequested();
    /// Its path shall be seen.
    void resultActivated(const overlab::client::ProvenPath &proven);
    /// A whole sentence about what cannot be done.
    void hinted(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void fitColumns();
    void runChosen();
    void addCheck();
    void removeChosen();
    void showResult(const QModelIndex &index);
    QList<int> chosen() const;
    void adapt();
    void retranslate();
    void adaptPalette();
    QString summary() const;

    CheckEdits m_edits;
    ChecksModel m_model;
    bool m_isLabRunning = false;
    bool m_isBusy = false;
    bool m_isFitting = false;
    bool m_isByHand = false;

    QToolBar *m_bar = nullptr;
    QAction *m_runAll = nullptr;
    QAction *m_run = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QScrollArea *m_hint = nullptr;
    QLabel *m_nothing = nullptr; ///< in it
};

} // namespace overlab::views
