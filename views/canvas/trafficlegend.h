// SPDX-License-Identifier: GPL-3.0-or-later
// In the corner of a canvas: what width and colour of lines say of their traffic.
#pragma once

#include <QTimer>
#include <QWidget>

namespace overlab::views {

class CanvasView;

class TrafficLegend : public QWidget
{
    Q_OBJECT

public:
    /// A child of \a view, in a corner where it hides nothing, if there is one; not shown at first.
    explicit TrafficLegend(CanvasView &view);

    /// It shows itself only where it leaves room for the drawing.
    void setWanted(bool isWanted);
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList words() const;
    /// How many things of the drawing it would lie on.
    int hiddenBelow(const QRect &area) const;
    void place();
    void retranslate();

    CanvasView &m_view;
    QTimer m_soon; ///< when the drawing is where it will be
    bool m_isWanted = false;
};

} // namespace overlab::views
