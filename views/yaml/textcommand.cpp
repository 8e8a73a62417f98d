// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/textcommand.h"

namespace overlab::views {

namespace {

/// Above the kinds of steps that the picture merges.
constexpr int firstSession = 1'000'000;

} // namespace

TextCommand::TextCommand(design::Document &document, design::Design after, Texts texts, int session)
    : EditCommand(document, [] { return tr("Edit the text"); }, std::move(after), {firstSession + session, {}}),
      m_texts(std::move(texts))
{
}

bool TextCommand::mergeWith(const QUndoCommand *other)
{
    if (!EditCommand::mergeWith(other))
        return false;
    m_texts.after = static_cast<const TextCommand *>(other)->m_texts.after; // same id(), same class
    setObsolete(isObsolete() && m_texts.before == m_texts.after);
    return true;
}

} // namespace overlab::views
