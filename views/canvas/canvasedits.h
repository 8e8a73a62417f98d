// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a drawing and what is selected in it, each as one undo command: keys, menus and tools call it.
#pragma once

#include "views/canvas/canvasscene.h"
#include "views/canvas/drawnkind.h"
#include "views/canvas/snapping.h"
#include "views/wording/phrase.h"

#include <QObject>

#include <optional>

class QUndoStack;

namespace overlab::views {

class CanvasEdits : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CanvasEdits(CanvasScene &scene, design::Document &document, QUndoStack &undo, QObject *parent = nullptr);

    /// One step; none where \a after is what there is.
    void push(const Phrase &words, const design::Design &after);
    /// The design with all that is drawn where it is: as soon as a hand has put one thing somewhere, the others
    /// are not arranged any more.
    design::Design pinned() const;

    /// pinned(), with objects elsewhere.
    design::Design withPlaces(const QHash<design::ObjectId, QPointF> &places) const;

    /// Puts a new object of \a kind at \a place, into the tenant that is there; returns what it is called.
    design::ObjectId add(DrawnKind kind, QPointF place);
    void removeSelected();
    void selectAll();
    /// What a line joins with what is selected, too; then what these are joined with.
    void selectConnected();
    /// All of the kinds that are selected.
    void selectSameKind();
    void cutSelected();
    void copySelected() const;
    void paste();
    void duplicateSelected();
    void nudge(QPointF by);
    /// An interface, or a sentence about why there can be none.
    void join(const design::ObjectId &from, const design::ObjectId &to);

    /// A note or a tenant's zone takes \a area.
    void resize(const design::ObjectId &id, const QRectF &area);
    void setNoteText(const design::ObjectId &note, const QString &markdown);

    /// What moves with the selection and its groups, and from where: not what is locked.
    QHash<design::ObjectId, QPointF> movingPlaces() const;

signals:
    /// A whole sentence about what cannot be done.
    void hinted(const QString &sentence);

private:
    void pasteText(const QByteArray &text, QPointF offset);

    CanvasScene &m_scene;
    design::Document &m_document;
    QUndoStack &m_undo;
    int m_pastes = 0; ///< each further one lies a little aside
};

} // namespace overlab::views
