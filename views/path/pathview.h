// SPDX-License-Identifier: GPL-3.0-or-later
// A packet's path for a dock: the question, the hops there and back, one hop in full, and stepping through them. Asks
// no engine.
#pragma once

#include "engine/base/error.h"
#include "engine/client/pathproof.h"
#include "engine/client/pathreport.h"
#include "views/path/hopmodel.h"
#include "views/path/pathmarks.h"
#include "views/path/pathmemory.h"
#include "views/wording/phrase.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace overlab::views {

class ComparisonBar;
class HopDetails;
class HopStepper;
class PathExtras;
class PathForm;

class PathView : public QWidget
{
    Q_OBJECT

public:
    explicit PathView(QWidget *parent = nullptr);

    PathForm &form() { return *m_form; }
    PathExtras &extras() { return *m_extras; }
    /// Without a lab that runs there is nothing to walk through.
    void setLabRunning(bool isRunning);
    void show(const client::PathReport &report);
    /// A path, and where a real packet was seen on it.
    void showProven(const client::ProvenPath &proven);
    void fail(const Error &error);
    /// The lab is another one now: what is shown may not hold any more.
    void setOutdated();
    /// Nor is one remembered.
    void clear();
    /// What is marked on drawings now.
    QList<PathMark> marks() const;
    /// The hop that is looked at, from 1; 0: none.
    int currentHop() const;
    /// The way that is looked at, there or back.
    const client::PathWay &way() const { return m_hops.way(); }
    /// The way that it is compared with, and the hop of that; none and 0 while nothing is.
    const std::optional<client::PathWay> &wayBefore() const { return m_hops.before(); }
    int currentHopBefore() const;
    /// What the proof captured, a pcapng file; empty: none was made.
    QByteArray frames() const;
    /// Offers what would let the packet arrive; empty: nothing.
    void offerFix(const Phrase &words);
    /// Whether what is shown can become a check of the design; \a whyNot: empty: it can.
    void offerCheck(const Phrase &whyNot);
    const std::optional<client::PathReport> &report() const { return m_report; }
    const std::optional<client::PathProof> &proof() const { return m_proof; }

public slots:
    /// What the form says.
    void ask();
    void prove();
    /// For what is shown, whatever the form says now.
    void askAgain();

signals:
    void asked(const overlab::client::PathRequest &request);
    void proofAsked(const overlab::client::PathRequest &request);
    /// marks() or currentHop() are others now.
    void shownChanged();
    /// way() is another one.
    void wayChanged();
    void objectActivated(const QString &object);
    /// What was offered shall be done.
    void fixRequested();
    /// What is shown shall become a check.
    void checkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHops();
    void buildComparison(QWidget *page);
    void showWay();
    void takeAway();
    std::optional<client::PathWay> wayToCompareWith(bool isBack) const;
    void adaptComparison();
    void adapt();
    void retranslate();
    QString outcome() const;

    std::optional<client::PathReport> m_report;
    std::optional<client::PathProof> m_proof; ///< of that
    std::optional<Error> m_error;
    client::PathRequest m_asked; ///< last
    PathMemory m_memory;
    bool m_isComparing = true;
    bool m_isLabRunning = false;
    bool m_isOutdated = false;
    Phrase m_fix;
    Phrase m_whyNoCheck;
    HopModel m_hops;

    PathForm *m_form = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QTabBar *m_direction = nullptr;
    HopStepper *m_stepper = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_mend = nullptr;
    QToolButton *m_saveCheck = nullptr;
    QListView *m_list = nullptr;
    HopDetails *m_details = nullptr;
    ComparisonBar *m_comparison = nullptr;
    PathExtras *m_extras = nullptr;
};

} // namespace overlab::views
