// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/checking.h"

#include "engine/design/editing/adding.h"

#include <algorithm>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPort = 80;

QStringList machinesOf(const Design &design)
{
    QStringList names;
    for (const Tenant &tenant : design.tenants) {
        for (const Machine &machine : tenant.vms)
            names.append(tenant.name + u'/' + machine.name);
    }
    return names;
}

QStringList namesOf(const Design &design)
{
    QStringList names;
    for (const Check &check : design.checks)
        names.append(check.name);
    return names;
}

} // namespace

QStringList checkEnds(const Design &design)
{
    QStringList ends = machinesOf(design);
    if (!design.externals.isEmpty())
        ends.append(u"outside"_s);
    return ends;
}

std::optional<QString> checkEnd(const Design &design, const QString &words, bool mayBeAddress)
{
    const QString wanted = words.trimmed();
    const QStringList ends = checkEnds(design);
    if (ends.contains(wanted) || (mayBeAddress && Ipv4Address::parse(wanted)))
        return wanted;
    QStringList same;
    for (const QString &end : ends) {
        if (!wanted.isEmpty() && end.endsWith(u'/' + wanted))
            same.append(end);
    }
    return same.size() == 1 ? std::optional(same.first()) : std::nullopt;
}

Check freshCheck(const Design &design)
{
    Check check;
    check.name = freeName(u"check"_s, namesOf(design));
    const QStringList machines = machinesOf(design);
    const QStringList ends = machines.size() < 2 ? checkEnds(design) : machines;
    check.from = ends.value(0);
    check.to = ends.value(1, check.from);
    return check;
}

AddedCheck withCheck(Design design, Check check)
{
    check.name = nextName(check.name, namesOf(design));
    design.checks.append(check);
    return {design, int(design.checks.size()) - 1};
}

Design withCheckChanged(Design design, int number, const Check &check)
{
    if (number >= 0 && number < design.checks.size())
        design.checks[number] = check;
    return design;
}

Design withoutChecks(Design design, const QSet<int> &numbers)
{
    for (qsizetype i = design.checks.size() - 1; i >= 0; --i) {
        if (numbers.contains(int(i)))
            design.checks.removeAt(i);
    }
    return design;
}

bool isCheckNameFree(const Design &design, int number, const QString &name)
{
    for (qsizetype i = 0; i < design.checks.size(); ++i) {
        if (i != number && design.checks.at(i).name == name)
            return false;
    }
    return true;
}

Check withProtocol(Check check, CheckProtocol protocol)
{
    check.protocol = protocol;
    if (protocol == CheckProtocol::Icmp)
        check.port.reset();
    else if (!check.port)
        check.port = usualPort;
    return check;
}

} // namespace overlab::design
