// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/yaml/corescalar.h"

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How many decimal digits \a text begins with.
qsizetype leadingDigits(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    return end - text.begin();
}

bool isInteger(QStringView text)
{
    if (text.startsWith(u"0o"_s) || text.startsWith(u"0x"_s)) {
        const bool octal = text.at(1) == u'o';
        const QStringView digits = text.mid(2);
        return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [octal](QChar c) {
            const QChar lower = c.toLower();
            return octal ? c >= u'0' && c <= u'7' : isDigit(c) || (lower >= u'a' && lower <= u'f');
        });
    }
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    return !text.isEmpty() && leadingDigits(text) == text.size();
}

bool isReal(QStringView text)
{
    static constexpr QStringView infinities[] = {u".inf", u".Inf", u".INF"};
    static constexpr QStringView notNumbers[] = {u".nan", u".NaN", u".NAN"};
    if (std::find(std::begin(notNumbers), std::end(notNumbers), text) != std::end(notNumbers))
        return true;
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    if (std::find(std::begin(infinities), std::end(infinities), text) != std::end(infinities))
        return true;

    const qsizetype whole = leadingDigits(text);
    text = text.mid(whole);
    qsizetype fraction = 0;
    if (text.startsWith(u'.')) {
        fraction = leadingDigits(text.mid(1));
        text = text.mid(1 + fraction);
    }
    if (whole + fraction == 0)
        return false;
    if (text.isEmpty())
        return true;
    if (!text.startsWith(u'e') && !text.startsWith(u'E'))
        return false;
    text = text.mid(1);
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    return !text.isEmpty() && leadingDigits(text) == text.size();
}

} // namespace

ScalarType coreScalarType(QStringView text)
{
    if (text.isEmpty() || text == u"~" || text == u"null" || text == u"Null" || text == u"NULL")
        return ScalarType::Null;
    if (coreBoolean(text) || text == u"false" || text == u"False" || text == u"FALSE")
        return ScalarType::Boolean;
    if (isInteger(text))
        return ScalarType::Integer;
    return isReal(text) ? ScalarType::Real : ScalarType::Text;
}

bool coreBoolean(QStringView text)
{
    return text == u"true" || text == u"True" || text == u"TRUE";
}

std::optional<qint64> coreInteger(QStringView text)
{
    int base = 10;
    if (text.startsWith(u"0o"_s) || text.startsWith(u"0x"_s)) {
        base = text.at(1) == u'o' ? 8 : 16;
        text = text.mid(2);
    }
    bool fits = false;
    const qint64 value = text.toLongLong(&fits, base);
    if (!fits)
        return std::nullopt;
    return value;
}

} // namespace overlab::design
