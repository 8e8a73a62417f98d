// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/editcommand.h"

namespace overlab::views {

namespace {

QString wordsOf(const QUndoStack &undo, int index)
{
    const QUndoCommand *const command = undo.command(index);
    const auto *const edit = dynamic_cast<const EditCommand *>(command);
    return edit ? edit->words() : command ? command->text() : QString();
}

} // namespace

EditCommand::EditCommand(design::Document &document, Phrase words, design::Design after, EditMerging merging)
    : QUndoCommand(words()), m_document(document), m_before(document.design()), m_after(std::move(after)),
      m_merging(std::move(merging)), m_words(std::move(words))
{
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const EditCommand &>(*other); // same id(), same class
    if (m_merging.objects != next.m_merging.objects)
        return false;
    m_after = next.m_after;
    setObsolete(m_after == m_before);
    return true;
}

QString undoWords(const QUndoStack &undo)
{
    return wordsOf(undo, undo.index() - 1);
}

QString redoWords(const QUndoStack &undo)
{
    return wordsOf(undo, undo.index());
}

} // namespace overlab::views
