// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons that go through a list step by step, and by themselves.
#pragma once

#include <QTimer>
#include <QWidget>

class QListView;
class QToolButton;

namespace overlab::views {

class HopStepper : public QWidget
{
    Q_OBJECT

public:
    /// \a list has its model already, and outlives it.
    explicit HopStepper(QListView *list, QWidget *parent = nullptr);

    /// The current entry is another one, or the list is.
    void adapt();
    void stop();

protected:
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void togglePlaying();
    int row() const;
    int count() const;

    QListView *const m_list;
    QTimer m_playing;
    QToolButton *m_back = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_forward = nullptr;
};

} // namespace overlab::views
