// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/editcommand.h"

namespace overlab::views {

EditCommand::EditCommand(design::Document &document, const QString &text, design::Design after, EditMerging merging)
    : QUndoCommand(text), m_document(document), m_before(document.design()), m_after(std::move(after)),
      m_merging(std::move(merging))
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

} // namespace overlab::views
