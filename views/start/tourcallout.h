// SPDX-License-Identifier: GPL-3.0-or-later
// The bubble of a tour: a title, a few words, buttons, and a beak towards what it speaks of.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace overlab::views {

class TourCallout : public QWidget
{
    Q_OBJECT

public:
    explicit TourCallout(QWidget *parent);

    void showStep(const QString &title, const QString &text, int step, int count);
    /// Beside \a area of the parent, where there is room, and wholly inside the parent; without an area in the middle.
    void pointAt(const QRect &area);
    void takeFocus();

signals:
    void nextRequested();
    void backRequested();
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Side { None, Below, Above, Right, Left };

    Side sideFor(const QRect &area, QSize size) const;
    void retranslate();
    void adaptLook();

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QToolButton *m_leave = nullptr;
    int m_step = 0;
    int m_steps = 1;
    Side m_side = Side::None;
    QPoint m_tip; ///< of the beak
};

} // namespace overlab::views
