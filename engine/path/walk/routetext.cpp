// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/walk/routetext.h"

#include "engine/path/hopcodes.h"

#include <cerrno>

#include <linux/rtnetlink.h>

namespace overlab::path {

using namespace Qt::StringLiterals;

Decision routeDecision(const host::RouteAnswer &answer, NamespaceTables &tables)
{
    Decision decision;
    decision.kind = Decision::Kind::Route;
    if (answer.errorNumber != 0)
        return decision;
    if (answer.table == RT_TABLE_MAIN)
        decision.table = u"main"_s;
    else if (answer.table == RT_TABLE_LOCAL)
        decision.table = u"local"_s;
    else
        decision.table = QString::number(answer.table);
    QString text = answer.type == RTN_LOCAL ? u"local "_s : QString();
    if (!answer.matched)
        text += u"?"_s;
    else
        text += answer.matched->prefixLength() == 0 ? u"default"_s : answer.matched->toShortString();
    if (!answer.via.isNull())
        text += u" via "_s + answer.via.toString();
    decision.text = text + u" dev "_s + tables.nameOf(answer.outLinkIndex);
    return decision;
}

QStringList routeCommand(const host::RouteQuestion &question, NamespaceTables &tables)
{
    QStringList command{u"ip"_s, u"route"_s, u"get"_s, question.destination.toString()};
    if (!question.source.isNull())
        command << u"from"_s << question.source.toString();
    if (question.inLinkIndex != 0)
        command << u"iif"_s << tables.nameOf(question.inLinkIndex);
    if (question.mark != 0)
        command << u"mark"_s << u"0x"_s + QString::number(question.mark, 16);
    return command;
}

RouteRefusal routeRefusal(const host::RouteQuestion &question, const host::RouteAnswer &answer, NamespaceTables &tables)
{
    const QJsonObject to{{u"to"_s, question.destination.toString()}};
    switch (answer.errorNumber) {
    case 0:
        return {};
    case EXDEV:
        return {hop::reversePath, {{u"source"_s, question.source.toString()}, {u"device"_s, tables.nameOf(question.inLinkIndex)}}};
    case EINVAL: {
        host::RouteQuestion sent; // a blackhole's answer (ip-route(8)), whoever sends
        sent.destination = question.destination;
        if (tables.route(sent).errorNumber == EINVAL)
            return {hop::prohibited, to};
        // Since Linux 6.14 that is rp_filter's answer, too.
        host::RouteQuestion back;
        back.destination = question.source;
        const host::RouteAnswer way = tables.route(back);
        const bool isOwn = way.errorNumber == 0 && way.type != RTN_UNICAST;
        if (question.inLinkIndex != 0 && !question.source.isNull() && !isOwn && way.outLinkIndex != question.inLinkIndex)
            return {hop::reversePath, {{u"source"_s, question.source.toString()}, {u"device"_s, tables.nameOf(question.inLinkIndex)}}};
        return {hop::martian, {{u"source"_s, question.source.toString()}}};
    }
    case EHOSTUNREACH:
        return {question.inLinkIndex != 0 ? hop::notForwarding : hop::noRoute, to};
    case EACCES:
        return {hop::prohibited, to};
    default:
        return {hop::noRoute, to};
    }
}

} // namespace overlab::path
