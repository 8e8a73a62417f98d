// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checkedits.h"

#include "engine/design/editing/checking.h"
#include "views/commands/editcommand.h"
#include "views/wording/checkwording.h"

#include <QUndoStack>

namespace overlab::views {

using namespace design;

CheckEdits::CheckEdits(Document &document, QUndoStack &undo, QObject *parent) : QObject(parent), m_document(document), m_undo(undo)
{
}

void CheckEdits::push(const Phrase &words, const Design &after)
{
    if (!(after == m_document.design()))
        m_undo.push(new EditCommand(m_document, words, after));
}

int CheckEdits::addFresh()
{
    return add(freshCheck(m_document.design()));
}

int CheckEdits::add(const Check &check)
{
    const AddedCheck added = withCheck(m_document.design(), check);
    push([name = added.design.checks.at(added.number).name] { return tr("Add the check “%1”").arg(name); }, added.design);
    return added.number;
}

void CheckEdits::remove(const QSet<int> &numbers)
{
    QStringList names;
    for (const int number : numbers) {
        if (isThere(number))
            names.append(checkName(m_document.design().checks.at(number)));
    }
    if (names.isEmpty())
        return;
    const auto words = [count = int(names.size()), first = names.first()] {
        return count == 1 ? tr("Delete the check “%1”").arg(first) : tr("Delete %n check(s)", nullptr, count);
    };
    push(words, withoutChecks(m_document.design(), numbers));
}

bool CheckEdits::change(int number, const Check &check)
{
    if (!isThere(number))
        return false;
    push([name = checkName(m_document.design().checks.at(number))] { return tr("Change the check “%1”").arg(name); },
         withCheckChanged(m_document.design(), number, check));
    return true;
}

bool CheckEdits::setName(int number, const QString &name)
{
    const QString now = name.trimmed();
    if (!isThere(number))
        return false;
    Check check = m_document.design().checks.at(number);
    if (now == check.name)
        return true;
    if (now.isEmpty() || !isCheckNameFree(m_document.design(), number, now)) {
        emit hinted(now.isEmpty() ? tr("A check needs a name.") : tr("Another check is called “%1”.").arg(now));
        return false;
    }
    const auto words = [from = checkName(check), now] { return tr("Rename the check “%1” to “%2”").arg(from, now); };
    check.name = now;
    push(words, withCheckChanged(m_document.design(), number, check));
    return true;
}

bool CheckEdits::setFrom(int number, const QString &words)
{
    const auto end = checkEnd(m_document.design(), words, false);
    if (!end || !isThere(number)) {
        emit hinted(tr("A check begins at a machine or “outside”; the drawing has no “%1”.").arg(words.trimmed()));
        return false;
    }
    Check check = m_document.design().checks.at(number);
    check.from = *end;
    return change(number, check);
}

bool CheckEdits::setTo(int number, const QString &words)
{
    const auto end = checkEnd(m_document.design(), words, true);
    if (!end || !isThere(number)) {
        emit hinted(tr("A check ends at a machine, “outside” or an IPv4 address; “%1” is none.").arg(words.trimmed()));
        return false;
    }
    Check check = m_document.design().checks.at(number);
    check.to = *end;
    return change(number, check);
}

bool CheckEdits::setProtocol(int number, CheckProtocol protocol)
{
    if (!isThere(number))
        return false;
    const Check &check = m_document.design().checks.at(number);
    return check.protocolInForce() == protocol || change(number, withProtocol(check, protocol));
}

bool CheckEdits::setPort(int number, int port)
{
    constexpr int highest = 65535;
    if (!isThere(number) || port < 1 || port > highest) {
        emit hinted(tr("A port is a number from 1 to %1.").arg(highest));
        return false;
    }
    Check check = m_document.design().checks.at(number);
    check.port = port;
    return change(number, check);
}

bool CheckEdits::setExpectation(int number, CheckExpectation expectation)
{
    if (!isThere(number))
        return false;
    Check check = m_document.design().checks.at(number);
    if (check.expectationInForce() == expectation)
        return true;
    check.expect = expectation;
    return change(number, check);
}

} // namespace overlab::views
