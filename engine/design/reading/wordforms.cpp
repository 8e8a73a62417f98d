// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/reading/wordforms.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

constexpr std::array<std::pair<QLatin1StringView, qint64>, 15> sizeUnits{{
    {"TiB"_L1, qint64(1) << 40},
    {"GiB"_L1, qint64(1) << 30},
    {"MiB"_L1, qint64(1) << 20},
    {"KiB"_L1, qint64(1) << 10},
    {"T"_L1, qint64(1) << 40},
    {"G"_L1, qint64(1) << 30},
    {"M"_L1, qint64(1) << 20},
    {"K"_L1, qint64(1) << 10},
    {"k"_L1, qint64(1) << 10},
    {"TB"_L1, 1'000'000'000'000},
    {"GB"_L1, 1'000'000'000},
    {"MB"_L1, 1'000'000},
    {"kB"_L1, 1000},
    {"KB"_L1, 1000},
    {"B"_L1, 1},
}};

std::optional<int> parsePort(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() <= 5 &&
                        std::all_of(text.begin(), text.end(), isDigit) && text.front() != u'0';
    const int port = digits ? text.toInt() : 0;
    return port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

} // namespace

bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 63 && isLetterOrDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return isLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-';
           });
}

bool isReference(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? isName(text) : isName(text.left(slash)) && isName(text.mid(slash + 1));
}

bool isColor(QStringView text)
{
    return text.size() == 7 && text.front() == u'#' &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               const QChar lower = c.toLower();
               return isDigit(c) || (lower >= u'a' && lower <= u'f');
           });
}

bool isDomain(QStringView text)
{
    if (text.isEmpty() || text.size() > 253)
        return false;
    for (const QStringView label : text.split(u'.')) {
        const bool fits =
            !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-';
        const auto allowed = [](QChar c) { return isLetterOrDigit(c) || c == u'-'; };
        if (!fits || !std::all_of(label.begin(), label.end(), allowed))
            return false;
    }
    return true;
}

bool isSshKey(QStringView text)
{
    const auto isControl = [](QChar c) { return c < u' ' || c == QChar(0x7f); };
    const QList<QStringView> words = text.split(u' ');
    if (words.size() < 2 || std::any_of(text.begin(), text.end(), isControl))
        return false;
    const QStringView type = words.at(0);
    const bool isType = type.startsWith(u"ssh-") || type.startsWith(u"ecdsa-")
        || type.startsWith(u"sk-");
    const auto blob = QByteArray::fromBase64Encoding(words.at(1).toLatin1(),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    return isType && blob && !(*blob).isEmpty();
}

std::optional<qint64> parseSize(QStringView text)
{
    const auto digitsEnd = std::find_if_not(text.begin(), text.end(), isDigit);
    const QStringView digits = text.left(digitsEnd - text.begin());
    QStringView unit = text.mid(digits.size());
    if (unit.startsWith(u' '))
        unit = unit.mid(1);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    const auto known = std::find_if(sizeUnits.cbegin(), sizeUnits.cend(),
                                    [unit](const auto &each) { return unit == each.first; });
    qint64 bytes = 0;
    if (!isNumber || known == sizeUnits.cend() ||
        __builtin_mul_overflow(number, known->second, &bytes))
        return std::nullopt;
    return bytes;
}

QString sizeText(qint64 bytes)
{
    for (const auto &[name, factor] : sizeUnits) {
        if (name.size() == 3 && bytes >= factor && bytes % factor == 0)
            return QString::number(bytes / factor) + name;
    }
    return QString::number(bytes) + u'B';
}

std::optional<PortRange> parsePorts(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    const auto first = parsePort(dash < 0 ? text : text.left(dash).trimmed());
    const auto last = dash < 0 ? first : parsePort(text.mid(dash + 1).trimmed());
    if (!first || !last)
        return std::nullopt;
    return PortRange{*first, *last};
}

QString portsText(const PortRange &ports)
{
    const QString first = QString::number(ports.first);
    return ports.first == ports.last ? first : first + u'-' + QString::number(ports.last);
}

} // namespace overlab::design
