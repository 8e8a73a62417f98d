// SPDX-License-Identifier: GPL-3.0-or-later
// The person's terminal in raw mode, for shell and console: every key goes to the lab. Whatever
// ends this program, the terminal is given back as it was.
#pragma once

namespace overlab::cli {

/// Raw while it lives, when standard input is a terminal. Restores in its destructor, at exit(),
/// and when a signal that can be caught kills the program. One at a time.
class RawTerminal
{
public:
    RawTerminal();
    ~RawTerminal();
    RawTerminal(const RawTerminal &) = delete;
    RawTerminal &operator=(const RawTerminal &) = delete;

    /// Stops this program as the shell's "kill -TSTP" wants, with the terminal given back
    /// meanwhile.
    void suspend();
};

} // namespace overlab::cli
