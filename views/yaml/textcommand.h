// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the undo history that was typed: what the text means changed, or only a comment or the way it is written.
#pragma once

#include "views/commands/editcommand.h"

#include <QByteArray>
#include <QCoreApplication>

namespace overlab::views {

/// Its texts only tell whether it changed anything; DesignText brings them back when the stack moves.
class TextCommand : public EditCommand
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::TextCommand)

public:
    struct Texts
    {
        QByteArray before;
        QByteArray after;
    };

    /// Steps of one \a session of typing become one.
    TextCommand(design::Document &document, design::Design after, Texts texts, int session);

    bool mergeWith(const QUndoCommand *other) override;

private:
    Texts m_texts;
};

} // namespace overlab::views
