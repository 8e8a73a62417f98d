// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/consolepage.h"

#include "views/terminal/messagebar.h"

#include <QPushButton>

namespace overlab::views {

using namespace Qt::StringLiterals;
using State = TerminalCondition::State;

ConsolePage::ConsolePage(const QString &place, const QString &lab, QWidget *parent)
    : QWidget(parent), m_place(place), m_lab(lab), m_closing(new MessageBar(this)), m_note(new MessageBar(this))
{
    m_closing->setObjectName(u"terminalClosing"_s);
    m_closing->addAnswer(u"terminalClose"_s, [] { return tr("&Close"); }, [this] { emit closed(); });
    const auto keep = [this] {
        m_closing->hide();
        setFocus(Qt::OtherFocusReason);
    };
    m_closing->addAnswer(u"terminalKeep"_s, [] { return tr("&Keep it"); }, keep);
    connect(m_closing, &MessageBar::dismissed, this, keep);
    m_note->setObjectName(u"terminalNote"_s);
    m_note->addAnswer(u"terminalReconnect"_s, [] { return tr("&Reconnect (Enter)"); }, [this] { reconnect(); });
}

void ConsolePage::setCondition(const TerminalCondition &condition)
{
    const TerminalCondition before = std::exchange(m_condition, condition);
    if (!isRunning())
        m_closing->hide();
    m_note->setWords([this] { return sentence(); });
    m_note->setVisible(!isRunning());
    m_note->findChild<QPushButton *>()->setVisible(condition.state != State::Connecting);
    adaptToCondition(before);
    emit titleChanged();
}

void ConsolePage::reconnect()
{
    if (isRunning() || m_condition.state == State::Connecting)
        return;
    setFocus(Qt::OtherFocusReason);
    emit reconnectRequested();
}

QString ConsolePage::title() const
{
    switch (m_condition.state) {
    case State::Connecting:
    case State::Running:
        return name();
    case State::Ended:
        //: a tab; %1: a machine, a node, a router
        return tr("%1 (ended)").arg(name());
    case State::Lost:
        //: a tab; the connection has gone
        return tr("%1 (lost)").arg(name());
    case State::Failed:
        //: a tab; the terminal could not be opened
        return tr("%1 (failed)").arg(name());
    case State::Waiting:
        //: a tab; its machine is stopped
        return tr("%1 (waits)").arg(name());
    }
    return name();
}

QString ConsolePage::description() const
{
    //: %1: a sentence, %2: a lab
    return tr("%1 - lab %2").arg(sentence(), m_lab);
}

StateKind ConsolePage::mark() const
{
    switch (m_condition.state) {
    case State::Connecting:
        return StateKind::Building;
    case State::Running:
        return StateKind::Running;
    case State::Ended:
        return StateKind::Stopped;
    case State::Lost:
    case State::Failed:
        return StateKind::Fault;
    case State::Waiting:
        return StateKind::Planned;
    }
    return StateKind::Unknown;
}

void ConsolePage::beginClosing()
{
    if (!isRunning()) {
        emit closed();
        return;
    }
    m_closing->setWords([this] { return closingQuestion(); });
    m_closing->ask();
}

} // namespace overlab::views
