// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom, for a dock: the question, the matrix, and what of it is not as the design means it. Asks no engine.
#pragma once

#include "engine/base/error.h"
#include "views/reach/reachmodel.h"

#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace overlab::views {

class ReachView : public QWidget
{
    Q_OBJECT

public:
    explicit ReachView(QWidget *parent = nullptr);

    /// Without a lab that runs there is nothing to ask.
    void setLabRunning(bool isRunning);
    /// A question is on its way.
    void setBusy(bool isBusy);
    void show(const client::ReachabilityReport &report);
    void fail(const Error &error);
    /// The lab is another one now: what is shown may not hold any more.
    void setOutdated();
    void clear();
    const ReachModel &model() const { return m_model; }

signals:
    void asked(const overlab::client::ReachabilityRequest &request);
    void stopRequested();
    /// The path from one machine to the other is wanted, with what the matrix was asked for.
    void pathRequested(const QString &from, const QString &to, const QString &protocol, int port);
    /// A whole sentence for the status line.
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTable();
    void ask(bool measures);
    void save();
    void openCell(const QModelIndex &index);
    void filter();
    void adapt();
    void retranslate();
    QString summary() const;

    ReachModel m_model;
    std::optional<Error> m_error;
    bool m_isLabRunning = false;
    bool m_isBusy = false;
    bool m_isOutdated = false;

    QComboBox *m_protocol = nullptr;
    QSpinBox *m_port = nullptr;
    QBoxLayout *m_halves = nullptr; ///< question and summary: beside or below each other
    QToolBar *m_bar = nullptr;
    QAction *m_find = nullptr;
    QAction *m_measure = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_save = nullptr;
    QCheckBox *m_oddOnly = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_legend = nullptr;
    QLabel *m_hint = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace overlab::views
