// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a scene and what mouse and keys do with it. Every edit is one undo command on release; until then
// things are only shown elsewhere.
#pragma once

#include "views/canvas/canvasscene.h"

#include <QGraphicsView>

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

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    /// The next click puts an object of \a kind there.
    void setPlacing(design::ObjectKind kind);

    double zoom() const { return transform().m11(); }
    void setZoom(double zoom);
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    void fit();
    void showObject(const design::ObjectId &id);

    void removeSelected();
    void selectAll();
    void copySelected() const;
    void paste();
    void duplicateSelected();
    /// Puts a new object of \a kind in the middle of what is seen, or at \a place; returns what it is called.
    design::ObjectId add(design::ObjectKind kind, std::optional<QPointF> place = {});

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

    /// What is going on between press and release.
    struct Drag
    {
        enum class Kind { None, Objects, Link, Pan };
        Kind kind = Kind::None;
        QPointF from; ///< in the scene
        QPoint last;  ///< in the view
        bool isMoving = false;
        QHash<design::ObjectId, QPointF> places; ///< of what is dragged, at the beginning
        QHash<QString, QRectF> zones;            ///< at the beginning: they follow what is dragged
        std::optional<design::ObjectId> source;  ///< of a line
        QPointF end;                             ///< of a line
    };

    void beginObjects(const design::ObjectId &id, QMouseEvent *event);
    void beginLink(const design::ObjectId &id, QPointF place);
    void dragObjects(QPointF to, Qt::KeyboardModifiers modifiers);
    void dropObjects(QPointF at);
    /// Where what is dragged would change hands: another tenant's zone, or a node.
    std::optional<design::ObjectId> newOwnerAt(QPointF at) const;
    void dragLink(QPointF to);
    void dropLink(QPointF at);
    void cancel();
    void nudge(QPointF by);
    void push(const QString &text, const design::Design &after);
    /// The design with all that is drawn where it is: as soon as a hand has put one thing somewhere, the others
    /// are not arranged any more.
    design::Design pinned() const;
    void pasteText(const QByteArray &text, QPointF offset);
    QHash<design::ObjectId, QPointF> draggedPlaces() const;
    void retool(Tool tool);

    CanvasScene &m_scene;
    design::Document &m_document;
    QUndoStack &m_undo;
    Tool m_tool = Tool::Select;
    design::ObjectKind m_placing = design::ObjectKind::Machine;
    Drag m_drag;
    bool m_isSpaceDown = false;
    int m_pastes = 0; ///< each further one lies a little aside
};

} // namespace overlab::views
