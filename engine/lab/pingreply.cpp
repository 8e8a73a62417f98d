// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/pingreply.h"

#include <QRegularExpression>
#include <QSet>

namespace overlab::lab {

using namespace Qt::StringLiterals;

PingResult parsePing(const QByteArray &output, int requested)
{
    static const QRegularExpression answer(
        u"bytes from .*?(?:icmp_)?seq=(\\d+) ttl=(\\d+) time=([0-9.]+) ms"_s);
    static const QRegularExpression statistics(u"(\\d+) packets transmitted, (\\d+)"_s);

    PingResult result;
    result.output = output;
    result.sent = requested;
    const QString text = QString::fromUtf8(output);
    QSet<int> seen;
    for (auto it = answer.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int sequence = match.captured(1).toInt();
        if (seen.contains(sequence))
            continue;
        seen.insert(sequence);
        result.answers.append({sequence, match.captured(2).toInt(), match.captured(3).toDouble()});
    }
    result.received = int(result.answers.size());
    if (const auto match = statistics.match(text); match.hasMatch())
        result.sent = match.captured(1).toInt();
    return result;
}

} // namespace overlab::lab
