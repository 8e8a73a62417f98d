// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of a program's output what libvterm 0.1 crashes on, whoever wrote it: characters that break off, those between
// U+0080 and U+009F, which take it out of the screen, and left and right margins (DECLRMM, mode 69), which do so, too.
#pragma once

#include <QByteArray>

namespace overlab::views {

class OutputFilter
{
public:
    /// \a output as it comes, cut anywhere. A character whose rest has not come is kept for the next time.
    QByteArray filtered(const QByteArray &output);
    /// The rest will not come.
    void forgetUnfinished() { m_unfinished.clear(); }

private:
    enum class State { Text, Escape, Sequence };

    void tameMargins(QByteArray &output);
    char next(char byte);

    QByteArray m_unfinished;
    State m_state = State::Text;
    int m_number = 0;            ///< of the parameter that is being read
    bool m_isMarginMode = false; ///< one of the sequence's parameters was 69
};

} // namespace overlab::views
