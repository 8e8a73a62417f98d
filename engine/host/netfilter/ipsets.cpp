// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netfilter/ipsets.h"

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

ProcessSpec ipset(const Place &place, const QStringList &arguments)
{
    ProcessSpec spec;
    spec.program = u"ipset"_s;
    spec.arguments = arguments;
    spec.place = place;
    return spec;
}

} // namespace

QHash<QString, QStringList> readIpsets(const Place &place)
{
    QHash<QString, QStringList> sets;
    const QByteArray text = runChecked(ipset(place, {u"save"_s})).output;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 3)
            continue;
        QStringList &members = sets[QString::fromUtf8(words.at(1))];
        if (words.first() == "add")
            members.append(QString::fromUtf8(words.at(2)));
    }
    return sets;
}

void changeIpsets(const Place &place, const QStringList &commands)
{
    if (commands.isEmpty())
        return;
    ProcessSpec spec = ipset(place, {u"-exist"_s, u"restore"_s});
    spec.input = (commands.join(u'\n') + u'\n').toUtf8();
    runChecked(spec);
}

} // namespace overlab::host
