// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a scene: zoom and pan, and which tool the mouse and the keys are for. What is done to the drawing is
// CanvasEdits' and what goes on while a button is down a CanvasDrag's.
#pragma once

#include "views/canvas/canvasdrag.h"
#include "views/canvas/canvasedits.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

class QUndoStack;

namespace overlab::views {

class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    enum class Tool { Select, Link, Place };

    /// All must outlive it.
    CanvasView(CanvasScene &scene, design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &canvas() const { return m_scene; }
    const design::Document &document() const { return m_document; }
    CanvasEdits &edits() { return m_edits; }

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    /// The next click puts an object of \a kind there.
    void setPlacing(DrawnKind kind);
    /// To what a click would do now.
    void adaptCursor();

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    void fit();
    void pan(QPoint by);
    void showObject(const design::ObjectId &id);

    void removeSelected() { m_edits.removeSelected(); }
    void selectAll() { m_edits.selectAll(); }
    void copySelected() const { m_edits.copySelected(); }
    void paste() { m_edits.paste(); }
    void duplicateSelected() { m_edits.duplicateSelected(); }
    /// Puts a new object of \a kind in the middle of what is seen, or at \a place; returns what it is called.
    design::ObjectId add(DrawnKind kind, std::optional<QPointF> place = {});

signals:
    void toolChanged(overlab::views::CanvasView::Tool tool);
    void zoomChanged(double zoom);
    /// An object wants to be called otherwise (F2, or a double click).
    void renameAsked(const overlab::design::ObjectId &id);
    /// A whole sentence about what can not be done, or how to go on; empty: nothing more.
    void hinted(const QString &sentence);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    static constexpr double zoomStep = 1.2;

    /// What the left button begins at \a place; nullptr: nothing of ours.
    std::unique_ptr<CanvasDrag> beginDrag(QPointF place, const QMouseEvent &event);
    void selectForDrag(const design::ObjectId &id, Qt::KeyboardModifiers modifiers);
    void cancel();
    void retool(Tool tool);

    CanvasScene &m_scene;
    design::Document &m_document;
    CanvasEdits m_edits;
    Tool m_tool = Tool::Select;
    DrawnKind m_placing = design::ObjectKind::Machine;
    std::unique_ptr<CanvasDrag> m_drag;
    bool m_isSpaceDown = false;
};

} // namespace overlab::views
