// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Inside": the picture of what stands in a lab's nodes, a line about the thing that is chosen, and
// how old what is seen is. What the engine says is read and laid out on another thread.
#pragma once

#include "views/inside/insideview.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QScrollArea;
class QToolButton;

namespace overlab::views {

class InsidePage : public QWidget
{
    Q_OBJECT

public:
    explicit InsidePage(QWidget *parent = nullptr);
    ~InsidePage() override;

    InsideView &view() { return *m_view; }

    /// The answer to "lab.inside" of the lab that is shown; the last one of several wins.
    void showInside(const QJsonObject &inside, const QDateTime &time = QDateTime::currentDateTime());
    /// There is nothing to look into: no lab runs.
    void showNoLab();
    /// One is being made: soon there is something to see.
    void showBeginning();
    /// The engine does not answer; \a reason is a sentence. A picture that is there stays, and says so.
    void showUnreachable(const QString &reason);
    /// By name, as the design gives them.
    void setTenants(const QHash<QString, QColor> &tenants) { m_view->inside().setTenants(tenants); }

signals:
    /// A newer figure is shown.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Empty { None, NoLab, Beginning, Unreachable };
    struct Answer
    {
        QJsonObject json;
        QDateTime time;
    };

    void arrange(const Answer &answer);
    void takeFigure();
    void empty(Empty why);
    void showEmpty();
    void showDetail();
    QString detail() const;
    void showAge();
    void retranslate();

    InsideView *m_view = nullptr;
    QScrollArea *m_detailArea = nullptr;
    QLabel *m_detail = nullptr;
    QString m_described; ///< key of the part whose facts are seen
    QLabel *m_age = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_zoomIn = nullptr;
    std::shared_ptr<FigureLayout> m_layout; ///< the worker's while it is at work
    QFutureWatcher<Figure> m_work;
    std::optional<Answer> m_next; ///< came meanwhile
    QDateTime m_shownTime;
    QDateTime m_workTime;
    Empty m_empty = Empty::NoLab;
    QString m_reason;
    bool m_isLost = false; ///< what is seen may be old
    bool m_isStale = false; ///< what is being worked out is of another lab
};

} // namespace overlab::views
