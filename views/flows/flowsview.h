// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-page "Flows" of the page "Live": the flows of a bridge with their counters, found by words and fields, each with
// its sentence and whom it was made for; or those of the datapath, each with the flows of bridges that it was made of.
#pragma once

#include "engine/client/datapathflows.h"
#include "views/flows/flowmodel.h"
#include "views/live/liveview.h"

#include <QTimer>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace overlab::views {

class BridgeChooser;
class DatapathPane;
class FlowDetails;
class FlowComparisonView;
class LiveFoot;
class PipelineList;

class FlowsView : public LiveView
{
    Q_OBJECT

public:
    explicit FlowsView(QWidget *parent = nullptr);

    QString title() const override;
    std::optional<client::ObservationTopic> topic() const override;
    void take(const QJsonObject &sample) override;
    void clear() override;
    void setStale(bool isStale) override;
    void setPlaces(const client::InsideState &inside) override;
    void follow(const QString &object) override;
    void find() override;

    /// As soon as it is known that there is such a node. \a bridge empty: the usual one.
    void choose(const QString &node, const QString &bridge = {});
    /// The datapath of \a node, as soon as it is known that there is such a node.
    void chooseDatapath(const QString &node);
    FlowModel &model() { return m_model; }
    DatapathPane &datapath() { return *m_datapath; }
    /// The answer to originsRequested().
    void takeOrigins(const QString &node, const QList<client::DatapathOrigin> &origins);
    /// \a reason is a sentence.
    void failOrigins(const QString &node, const QStringList &ufids, const QString &reason);

signals:
    /// Which OpenFlow flows the flows \a ufids of the datapath of \a node were made of.
    void originsRequested(const QString &node, const QStringList &ufids);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildBar();
    QWidget *buildTable();
    void buildDatapath();
    void changeBridge();
    void setNames();
    void showPage();
    /// In the table of its bridge.
    void showRule(const client::DatapathRule &rule);
    void chooseWantedRule();
    /// The flows of the datapath that were made of \a flow.
    void showUsers(const client::FlowEntry &flow);
    void askForUsers();
    void chooseUsers();
    void filter();
    void showPipeline(bool isShown);
    void compare(bool isComparing);
    void adaptColumns();
    void fitColumns();
    void fitWhich();
    int sentenceWidth();
    int wantedWidth(int column) const;
    void showDetails();
    static QString lastAnswered(int shown, int all);
    void showCounts();
    void showDatapathCounts();
    void rememberChoice();
    void restoreChoice();
    QList<client::FlowEntry> chosen() const;
    void copy();
    void copyComparison();
    void save();
    void showMenu(const QPoint &at);
    void retranslate();

    FlowModel m_model;
    QTimer m_typing; ///< the filter follows when the person pauses
    struct Wanted
    {
        QString node;
        QString bridge; ///< empty: the usual one
        bool isDatapath = false;
    };
    std::optional<Wanted> m_wanted;
    std::optional<client::DatapathRule> m_wantedRule; ///< as soon as its bridge's flows are there
    QStringList m_askedUsers; ///< flows of the datapath whose origins were asked for m_usedRule
    std::optional<client::DatapathRule> m_usedRule;   ///< whose flows of the datapath are wanted, as soon as their origins are there
    QString m_chosen; ///< the flow that was chosen before all came anew
    QList<int> m_widths; ///< wanted; they only grow
    int m_sentenceWidth = 0; ///< as well
    bool m_isFitting = false;
    bool m_isByHand = false;
    QBoxLayout *m_bar = nullptr;
    BridgeChooser *m_bridges = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_problem = nullptr;
    QComboBox *m_which = nullptr;
    QToolButton *m_words = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QTableView *m_table = nullptr;
    PipelineList *m_pipeline = nullptr;
    QToolButton *m_pipelineShown = nullptr;
    FlowDetails *m_details = nullptr;
    QSplitter *m_halves = nullptr;
    FlowComparisonView *m_comparison = nullptr;
    DatapathPane *m_datapath = nullptr;
    QStackedWidget *m_pages = nullptr;
    QToolButton *m_compare = nullptr;
    LiveFoot *m_foot = nullptr;
};

} // namespace overlab::views
