// SPDX-License-Identifier: GPL-3.0-or-later
// A packet's path for a dock: the question, the hops there and back, one hop in full, and stepping through them. Asks
// no engine.
#pragma once

#include "engine/base/error.h"
#include "engine/client/pathproof.h"
#include "engine/client/pathreport.h"
#include "views/path/hopmodel.h"
#include "views/path/pathmarks.h"
#include "views/wording/phrase.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace overlab::views {

class HopDetails;
class PathForm;

class PathView : public QWidget
{
    Q_OBJECT

public:
    explicit PathView(QWidget *parent = nullptr);

    PathForm &form() { return *m_form; }
    /// Without a lab that runs there is nothing to walk through.
    void setLabRunning(bool isRunning);
    void show(const client::PathReport &report);
    /// A path, and where a real packet was seen on it.
    void showProven(const client::ProvenPath &proven);
    void fail(const Error &error);
    /// The lab is another one now: what is shown may not hold any more.
    void setOutdated();
    void clear();
    /// What is marked on drawings now.
    QList<PathMark> marks() const;
    /// The hop that is looked at, from 1; 0: none.
    int currentHop() const;
    /// The way that is looked at, there or back.
    const client::PathWay &way() const { return m_hops.way(); }
    /// Offers what would let the packet arrive; empty: nothing.
    void offerFix(const Phrase &words);

public slots:
    /// What the form says.
    void ask();
    void prove();
    void stepForward();
    void stepBack();
    void togglePlaying();

signals:
    void asked(const overlab::client::PathRequest &request);
    void proofAsked(const overlab::client::PathRequest &request);
    /// marks() or currentHop() are others now.
    void shownChanged();
    void objectActivated(const QString &object);
    /// What was offered shall be done.
    void fixRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHops();
    void showWay();
    void adapt();
    void retranslate();

    QString outcome() const;

    std::optional<client::PathReport> m_report;
    std::optional<client::PathProof> m_proof; ///< of that
    std::optional<Error> m_error;
    bool m_isLabRunning = false;
    bool m_isOutdated = false;
    Phrase m_fix;
    HopModel m_hops;
    QTimer m_playing;

    PathForm *m_form = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_hint = nullptr;
    QTabBar *m_direction = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_forward = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_mend = nullptr;
    QListView *m_list = nullptr;
    HopDetails *m_details = nullptr;
};

} // namespace overlab::views
