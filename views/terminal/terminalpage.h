// SPDX-License-Identifier: GPL-3.0-or-later
// One terminal with all that belongs to it: the place that it is of, what became of its program, search, the question
// before a paste and before it is closed. Speaks to no engine: whoever owns the program passes bytes in and out.
#pragma once

#include "engine/base/error.h"
#include "views/terminal/terminalview.h"
#include "views/theme/statemark.h"

#include <optional>

namespace overlab::views {

class MessageBar;
class PasteGuard;
class TerminalFindBar;

struct TerminalCondition
{
    enum class State {
        Connecting, ///< to the lab
        Running,
        Ended,   ///< by itself
        Lost,    ///< the lab, or the connection to it, has gone
        Failed,  ///< it did not begin
        Waiting, ///< for the machine, whose console it is, to run again
    };

    State state = State::Connecting;
    bool isConsole = false; ///< of a virtual machine
    int status = 0;         ///< of an ended program
    std::optional<Error> error;
};

class TerminalPage : public QWidget
{
    Q_OBJECT

public:
    /// \a place as the engine names it, in \a lab.
    TerminalPage(const QString &place, const QString &lab, QWidget *parent = nullptr);
    ~TerminalPage() override;

    const QString &place() const { return m_place; }
    TerminalScreen &screen() { return m_screen; }
    TerminalView &view() { return *m_view; }
    const TerminalCondition &condition() const { return m_condition; }
    void setCondition(const TerminalCondition &condition);
    bool isRunning() const { return m_condition.state == TerminalCondition::State::Running; }
    /// For its tab: short, and in one sentence.
    QString title() const;
    QString description() const;
    StateKind mark() const;
    /// Closes at once, or asks first, where a program runs.
    void beginClosing();
    /// Scroll-back and screen.
    QString text() const;

signals:
    void input(const QByteArray &bytes);
    void resized(int rows, int columns);
    void reconnectRequested();
    void saveRequested();
    void leaveRequested();
    void closed();
    /// Title, description or mark are others.
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildBars();
    QString sentence() const;
    void retranslate();
    void reconnect();

    const QString m_place;
    const QString m_lab;
    TerminalCondition m_condition;
    TerminalScreen m_screen;
    QSize m_size;
    bool m_hasRung = false; ///< while nobody looked
    bool m_hasRun = false; ///< a program, before
    TerminalView *m_view;
    TerminalFindBar *m_find;
    PasteGuard *m_guard;
    MessageBar *m_closing = nullptr;
    MessageBar *m_note = nullptr;
};

} // namespace overlab::views
