// SPDX-License-Identifier: GPL-3.0-or-later
// What every tab beside the drawing that is connected to a place of the lab has: the place, what became of the connection,
// the words for that, the question before it is closed. What is shown in it is the page's own affair.
#pragma once

#include "engine/base/error.h"
#include "views/theme/statemark.h"

#include <QWidget>

#include <optional>

namespace overlab::views {

class MessageBar;

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

class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    const QString &place() const { return m_place; }
    const QString &lab() const { return m_lab; }
    const TerminalCondition &condition() const { return m_condition; }
    void setCondition(const TerminalCondition &condition);
    bool isRunning() const { return m_condition.state == TerminalCondition::State::Running; }
    /// For its tab: short, and in one sentence.
    virtual QString title() const;
    virtual QString description() const;
    StateKind mark() const;
    /// Closes at once, or asks first, where something runs.
    void beginClosing();

signals:
    void reconnectRequested();
    void leaveRequested();
    void closed();
    /// Title, description or mark are others.
    void titleChanged();

protected:
    /// \a place as the engine names it, in \a lab. The page lays out the two bars.
    ConsolePage(const QString &place, const QString &lab, QWidget *parent);
    MessageBar *closingBar() const { return m_closing; }
    MessageBar *note() const { return m_note; }

    virtual QString name() const { return m_place; }
    virtual QString sentence() const = 0;
    virtual QString closingQuestion() const = 0;
    /// After it is another one.
    virtual void adaptToCondition(const TerminalCondition &before) = 0;
    /// Asks for a new connection, where there is none.
    void reconnect();

private:
    const QString m_place;
    const QString m_lab;
    TerminalCondition m_condition;
    MessageBar *m_closing;
    MessageBar *m_note;
};

} // namespace overlab::views
