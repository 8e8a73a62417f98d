// SPDX-License-Identifier: GPL-3.0-or-later
// One step of the undo history: the document before and after. Designs share what an edit leaves alone, so a step
// costs what it changes.
#pragma once

#include "engine/design/document.h"
#include "views/wording/phrase.h"

#include <QSet>
#include <QUndoStack>

namespace overlab::views {

/// Steps of the same kind on the same objects become one: a machine that is nudged ten times moved once.
struct EditMerging
{
    int kind = -1; ///< -1: never
    QSet<design::ObjectId> objects;
};

/// Knows the document and two states of it; no scene, item or selection. It is called by a whole, translated phrase.
class EditCommand : public QUndoCommand
{
public:
    /// \a document must outlive the undo stack. Nothing changes until the stack calls redo().
    EditCommand(design::Document &document, Phrase words, design::Design after, EditMerging merging = {});

    /// As text(), which stays in the language of when it was done.
    QString words() const { return m_words(); }

    void redo() override { m_document.setDesign(m_after); }
    void undo() override { m_document.setDesign(m_before); }
    int id() const override { return m_merging.kind; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    design::Document &m_document;
    const design::Design m_before;
    design::Design m_after;
    const EditMerging m_merging;
    const Phrase m_words;
};

/// What the next undo takes back, in the language of now; empty: there is none.
QString undoWords(const QUndoStack &undo);
QString redoWords(const QUndoStack &undo);

} // namespace overlab::views
