// SPDX-License-Identifier: GPL-3.0-or-later
// A short tour of a window: a callout points at one part after the other. Nothing is blocked meanwhile, and it can be
// left at any time.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QShortcut;
class QWidget;

namespace overlab::views {

class TourCallout;

struct TourStep
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::TourStep)

public:
    /// The objectName of what is pointed at, or several with blanks between: the first that is seen. None: nothing.
    QString widget;
    QString title;
    QString text;
};

/// The tour of the application's window: "palette", "canvas", "inspector", "apply-button", "problems-dock" or
/// "activity-dock", and "commands-button" are the names of what it points at.
QList<TourStep> applicationTour();

class Tour : public QObject
{
    Q_OBJECT

public:
    /// \a steps is asked again when the language changes. \a window must outlive it.
    Tour(QWidget &window, std::function<QList<TourStep>()> steps, QObject *parent = nullptr);
    ~Tour() override;

    /// From the beginning.
    void start();
    void next();
    void back();
    /// Also after the last step.
    void leave();
    bool isRunning() const { return !m_callout.isNull(); }
    int step() const { return m_step; }

    /// Whether this person has seen a tour, to its end or not. Kept in QSettings.
    static bool wasSeen();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// \a step comes next: what it points at can be brought to where it is seen.
    void stepBegins(const overlab::views::TourStep &step);
    void ended();

private:
    QWidget *target() const;
    void show(int step);
    void place();
    void placeSoon();

    QWidget &m_window;
    const std::function<QList<TourStep>()> m_ask;
    QList<TourStep> m_steps;
    int m_step = 0;
    QPointer<TourCallout> m_callout;
    QPointer<QWidget> m_ring; ///< around what is pointed at
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_hadFocus;
    QShortcut *m_escape = nullptr;
    QTimer m_soon;
};

} // namespace overlab::views
