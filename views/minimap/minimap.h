// SPDX-License-Identifier: GPL-3.0-or-later
// The map in the corner of a canvas: the whole drawing, and what is seen of it as a frame that can be moved.
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QTransform>
#include <QWidget>

class QAction;

namespace overlab::design {
class Document;
}

namespace overlab::views {

class CanvasScene;
class CanvasView;

class MiniMap : public QWidget
{
    Q_OBJECT

public:
    /// A child of \a view, in its lower right corner. All must outlive it.
    MiniMap(CanvasView &view, CanvasScene &scene, const design::Document &document);

    /// Whether it is shown: checkable, for a menu. It shows itself only where there is room, and while the view does not
    /// show the whole drawing anyhow: it would only lie on it.
    QAction *toggleAction() const { return m_toggle; }

    /// What is seen of the drawing, in the map.
    QRectF frame() const;
    /// How often the map was drawn: the frame alone does not draw it.
    int paintings() const { return m_paintings; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isUseful() const;
    void place();
    void follow();
    void redraw();
    void center(QPointF onMap);
    void retranslate();

    CanvasView &m_view;
    CanvasScene &m_scene;
    const design::Document &m_document;
    QAction *m_toggle;
    QTimer m_soon; ///< many changes, one drawing
    QTransform m_toMap;
    QPixmap m_map;
    QRectF m_drawn; ///< of the scene
    QPointF m_grip; ///< from the frame's middle to where it was taken
    int m_paintings = 0;
    bool m_isDragging = false;
    bool m_isStale = true;
};

} // namespace overlab::views
