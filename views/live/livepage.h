// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Live" of the workspace: sub-pages (LiveView), how often the lab is looked at, a pause, how old what is seen is,
// and what is wrong when the lab does not answer. A sub-page is added with addPage(); its tab, pause, pace, age and
// trouble come by themselves. Asks no engine: wishesChanged() tells who does what is wanted now.
#pragma once

#include "views/live/liveview.h"
#include "views/wording/phrase.h"

#include <QDateTime>
#include <QTimer>

#include <chrono>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace overlab::views {

class LivePage : public QWidget
{
    Q_OBJECT

public:
    /// How it is with what the current sub-page watches.
    enum class Standing {
        NoLab,   ///< none runs
        Waiting, ///< the first sample is on its way
        Live,
        Failed,  ///< the engine cannot look at it
        Lost,    ///< the engine does not answer
    };

    explicit LivePage(QWidget *parent = nullptr);

    /// Behind those that there are. It owns \a view from here on.
    void addPage(LiveView *view);
    QList<LiveView *> views() const;
    /// nullptr: there is none.
    LiveView *current() const;
    void setCurrent(LiveView *view);

    bool isPaused() const;
    void setPaused(bool isPaused);
    /// Between two looks.
    std::chrono::milliseconds interval() const;
    void setInterval(std::chrono::milliseconds interval);

    Standing standing() const { return m_standing; }
    /// \a reason is a whole sentence; of Failed and Lost.
    void setStanding(Standing standing, const Phrase &reason = {});
    /// A sample for the current sub-page, which is Live with it.
    void take(const QJsonObject &sample);
    /// Everything that is shown is of another lab, or of none.
    void clear();

signals:
    /// Another sub-page, another topic of it, another pace, a pause or its end.
    void wishesChanged();
    /// The current sub-page has taken a sample.
    void sampled();
    void designRequested(const QString &object);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page
    {
        LiveView *view = nullptr;
        QDateTime sampled; ///< invalid: never
    };

    QWidget *buildBar();
    Page *currentPage();
    void changePage();
    void adapt();
    void showAge();
    void retranslate();

    QList<Page> m_list;
    Standing m_standing = Standing::NoLab;
    Phrase m_reason;
    QTimer m_clock; ///< the age grows
    QTabBar *m_tabs = nullptr;
    QLabel *m_age = nullptr;
    QLabel *m_paceName = nullptr;
    QComboBox *m_pace = nullptr;
    QToolButton *m_pause = nullptr;
    QWidget *m_trouble = nullptr;
    QLabel *m_troubleMark = nullptr;
    QLabel *m_troubleWords = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace overlab::views
