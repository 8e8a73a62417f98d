// SPDX-License-Identifier: GPL-3.0-or-later
// What trees and tables do to objects, each as one step of the undo history.
#pragma once

#include "engine/design/document.h"
#include "views/wording/phrase.h"

#include <QSet>

class QUndoStack;

namespace overlab::views {

class ObjectEdits : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ObjectEdits(design::Document &document, QUndoStack &undo, QObject *parent = nullptr);

    /// False, with a sentence in hinted(), where the name is none or is taken.
    bool rename(const design::ObjectId &id, const QString &name);
    void remove(const QSet<design::ObjectId> &ids);
    /// Whether anything of \a ids can be given to, or put on, \a owner: a tenant or a node.
    bool canMove(const QSet<design::ObjectId> &ids, const design::ObjectId &owner) const;
    void moveTo(const QSet<design::ObjectId> &ids, const design::ObjectId &owner);

signals:
    /// What an edit made of the objects that it was about: the selection follows it.
    void renamed(const QSet<overlab::design::ObjectId> &now);
    /// A whole sentence about what cannot be done.
    void hinted(const QString &sentence);

private:
    void push(const Phrase &words, const design::Design &after);

    design::Document &m_document;
    QUndoStack &m_undo;
};

} // namespace overlab::views
