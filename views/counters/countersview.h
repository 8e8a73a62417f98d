// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Counters" of the page Live: who sends and receives how much, as curves and as a table, now or at a moment
// before. What was seen is kept on disk and can be looked at when the lab is gone.
#pragma once

#include "engine/client/history/curvecache.h"
#include "views/counters/rateschart.h"
#include "views/live/liveview.h"

#include <QTimer>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QScrollBar;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace overlab::views {

class CounterModel;
class CounterRecord;

class CountersView : public LiveView
{
    Q_OBJECT

public:
    explicit CountersView(QWidget *parent = nullptr);

    QString title() const override;
    std::optional<client::ObservationTopic> topic() const override;
    void take(const QJsonObject &sample) override;
    bool needsLab() const override { return false; }
    void clear() override;
    void setStale(bool isStale) override;
    void follow(const QString &object) override;

    /// Where what is seen of the chosen lab is kept; empty: nowhere. What is there already is shown.
    void setRecordFolder(const QString &folder);
    client::CounterScope scope() const;
    /// Whether a moment before is looked at.
    bool isLookingBack() const { return m_moment.has_value(); }
    using Csv = std::function<QByteArray()>;
    /// What the table shows and the curves of the rows that are shown in it, as they are now, as CSV (RFC 4180), numbers in
    /// plain units. Any thread may make it, which takes seconds where many had an hour of traffic.
    Csv tableAsCsv() const;
    Csv curvesAsCsv() const;

signals:
    /// A person wants to keep \a text; \a name is a name for the file.
    void saveRequested(const QString &name, const overlab::views::CountersView::Csv &text);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTimeRow();
    void buildTable();
    void connectRecord();
    void retranslate();
    void nameChoices();
    CounterMeasure measure() const;
    qint64 windowMs() const;
    QList<client::CounterRow> shown() const; ///< of the table, in its order
    /// The row ids that have curves: those selected, or those with most traffic.
    QStringList charted() const;
    void showAll();
    void showTable();
    void showChart();
    void add(const QJsonObject &sample);
    void setTimeRange();
    /// When the moment that is looked at was; nullopt: it is the newest.
    std::optional<qint64> lookedAt() const;
    void lookAgainAt(std::optional<qint64> at);
    void lookAt(int moment);
    void showTime();

    client::CounterBoard m_board;
    client::CounterHistory m_history;
    client::CurveCache m_curves; ///< of m_history
    std::optional<qsizetype> m_moment; ///< that is looked at; nullopt: the newest
    CounterRecord *m_record = nullptr;
    bool m_isReading = false; ///< what was kept before comes
    QList<QJsonObject> m_meanwhile; ///< what came while it was read
    QTimer m_showSoon;
    CounterModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QComboBox *m_scope = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_window = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_export = nullptr;
    QAction *m_exportTable = nullptr;
    QAction *m_exportCurves = nullptr;
    RatesChart *m_chart = nullptr;
    QTreeView *m_table = nullptr;
    QScrollBar *m_time = nullptr;
    QLabel *m_when = nullptr;
    QToolButton *m_now = nullptr;
    bool m_isStale = false;
};

} // namespace overlab::views
