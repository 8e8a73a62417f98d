// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a scene: zoom and pan, and which tool the mouse and the keys are for. What is done to the drawing is
// CanvasEdits' and CanvasArranging's, and what goes on while a button is down a CanvasDrag's.
//
// Left: objects move, the ground gives a rubber band (Shift adds, Ctrl takes out). Lines begin at the halos that an object
// shows under the pointer, with the link tool anywhere on it, and with Ctrl+Shift too; Alt leaves grid and neighbours aside.
// Middle, or Space and left: pan. Wheel: zoom at the pointer; two fingers pan, and zoom with Ctrl or when they spread.
// Tab and Shift+Tab go from object to object and out at the ends, Ctrl+Tab leaves at once; Alt and an arrow goes to the next
// object in that direction, an arrow alone moves what is selected; Return is for the inspector.
#pragma once

#include "views/canvas/canvasactions.h"
#include "views/canvas/canvasarranging.h"
#include "views/canvas/canvasdrag.h"
#include "views/canvas/canvashabits.h"
#include "views/canvas/canvaspath.h"

#include <QGraphicsView>
#include <QPointer>

#include <memory>

class QShortcut;

namespace overlab::views {

class TextEditing;

class CanvasView : public QGraphicsView
{
    Q_OBJECT

public:
    enum class Tool { Select, Link, Place };
    /// More for a context menu, of what it is for; the menu does not own them.
    using MenuExtras = std::function<QList<QAction *>(const QSet<design::ObjectId> &, const QSet<design::LinkId> &)>;

    /// All must outlive it.
    CanvasView(CanvasScene &scene, design::Document &document, QUndoStack &undo, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &canvas() const { return m_scene; }
    const design::Document &document() const { return m_document; }
    CanvasEdits &edits() { return m_edits; }
    CanvasArranging &arranging() { return m_arranging; }
    CanvasActions &acts() { return *m_acts; }
    const CanvasHabits &habits() const { return m_habits; }
    void setHabits(const CanvasHabits &habits);
    void setMenuExtras(MenuExtras extras) { m_menuExtras = std::move(extras); }

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    /// The next click puts an object of \a kind there.
    void setPlacing(DrawnKind kind);
    DrawnKind placing() const { return m_placing; }
    /// To what a press would do now.
    void adaptCursor();

    double zoom() const { return transform().m11(); }
    /// In the middle of what is seen.
    void setZoom(double zoom);
    /// What is at \a point of the view stays there.
    void zoomAt(QPointF point, double zoom);
    void zoomIn() { setZoom(zoom() * zoomStep); }
    void zoomOut() { setZoom(zoom() / zoomStep); }
    /// Everything is seen, and stays so while the view is resized, until somebody moves it. Who works in it meanwhile finds
    /// things where they were, as long as all of them can be seen there.
    void fit();
    /// How far fit() blows a small drawing up.
    void setLargestFit(double zoom) { m_largestFit = zoom; }
    void fitSelection();
    void pan(QPoint by);
    /// \a place of the scene comes to the middle of the view.
    void center(QPointF place);
    void showObject(const design::ObjectId &id);
    /// Over everything, until another is shown; none: nothing.
    void showPath(const CanvasPath &path);
    const CanvasPath &shownPath() const { return m_path; }
    /// \a area of the scene is painted anew.
    void updateArea(const QRectF &area);

    /// Asks before, where that is the person's habit.
    void removeSelected();
    void selectAll() { m_edits.selectAll(); }
    void copySelected() const { m_edits.copySelected(); }
    void paste() { m_edits.paste(); }
    void duplicateSelected() { m_edits.duplicateSelected(); }
    /// Puts a new object of \a kind in the middle of what is seen, or at \a place; returns what it is called.
    design::ObjectId add(DrawnKind kind, std::optional<QPointF> place = {});
    void renameSelected();
    void joinSelected();
    void foldSelected();
    bool isSelectionFolded() const;
    void editNote(const design::ObjectId &note);
    void editGroupTitle(const QString &number);

signals:
    void toolChanged(overlab::views::CanvasView::Tool tool);
    void zoomChanged(double zoom);
    /// An object wants to be called otherwise (F2, or a double click).
    void renameAsked(const overlab::design::ObjectId &id);
    /// An object's values are wanted (Return, or its menu).
    void inspectAsked(const overlab::design::ObjectId &id);
    /// A whole sentence about what cannot be done, or how to go on; empty: nothing more.
    void hinted(const QString &sentence);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &area) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    static constexpr double zoomStep = 1.2;

    /// What the left button begins at \a place; nullptr: nothing.
    std::unique_ptr<CanvasDrag> beginDrag(QPointF place, const QMouseEvent &event);
    std::unique_ptr<CanvasDrag> beginOnObject(const ObjectItem &object, QPointF place, const QMouseEvent &event);
    std::unique_ptr<CanvasDrag> beginOnGroup(const GroupItem &group, QPointF place, const QMouseEvent &event);
    void selectPressed(const QSet<design::ObjectId> &ids, Qt::KeyboardModifiers modifiers);
    void pressLink(const design::LinkId &id, Qt::KeyboardModifiers modifiers);
    bool moveFocus(bool next);
    void moveFocus(QPointF direction, bool adds);
    bool handleKey(const QKeyEvent &event);
    void edit(TextEditing *editing);
    /// The ground reaches further than the drawing, so that everything can be in the middle.
    void adaptGround();
    bool seesAll() const;
    /// Near the middle of what is seen, where a new object of \a kind hides no other.
    QPointF freePlace(design::ObjectKind kind) const;
    void paintEmpty(QPainter &painter);
    void cancel();
    /// What goes on ends, then the tool, then the selection: one a time.
    void escape();
    void retool(Tool tool);

    CanvasScene &m_scene;
    design::Document &m_document;
    CanvasEdits m_edits;
    CanvasArranging m_arranging;
    std::unique_ptr<CanvasActions> m_acts;
    CanvasHabits m_habits;
    MenuExtras m_menuExtras;
    QShortcut *m_leaveTool = nullptr; ///< wherever in the window the focus is
    Tool m_tool = Tool::Select;
    DrawnKind m_placing = design::ObjectKind::Machine;
    std::unique_ptr<CanvasDrag> m_drag;
    QPointer<TextEditing> m_editing;
    CanvasPath m_path;
    QMetaObject::Connection m_pathFollows; ///< of what is drawn, while a path is shown
    bool m_isSpaceDown = false;
    bool m_isFitted = false;
    bool m_isTouched = false; ///< since it was fitted
    bool m_isEmpty = true;    ///< nothing is drawn, and it says so
    double m_largestFit = 1;
};

} // namespace overlab::views
