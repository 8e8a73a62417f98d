// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/writing/scalartext.h"

#include "engine/design/yaml/corescalar.h"

#include <QStringList>

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordStart(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'/' ||
           c == u'_' || (c.unicode() > 0x7f && c.isLetter());
}

bool isPlainCharacter(QChar c, bool inFlow)
{
    if (isWordStart(c) || u" .:-+@()=%;'~*&"_s.contains(c))
        return true;
    return !inFlow && u",!?"_s.contains(c);
}

/// Words and numbers of YAML 1.1, which many other programs still read: no, on, 12:30:45.
bool isYaml11Special(const QString &text)
{
    static const QStringList words = {u"y"_s, u"n"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s};
    const bool isSexagesimal =
        text.contains(u':') && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return isDigit(c) || u":_."_s.contains(c);
        });
    return isSexagesimal || words.contains(text.toLower());
}

bool isPlain(const QString &text, bool inFlow)
{
    if (text.isEmpty() || !isWordStart(text.front()) || text.back() == u' ' ||
        text.back() == u':' || coreScalarType(text) != ScalarType::Text || isYaml11Special(text) ||
        text.contains(u": "_s))
        return false;
    return std::all_of(text.cbegin(), text.cend(),
                       [inFlow](QChar c) { return isPlainCharacter(c, inFlow); });
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\t':
        return u"\\t"_s;
    case u'\r':
        return u"\\r"_s;
    default:
        break;
    }
    if (c.isPrint() || c.isSurrogate())
        return c;
    return u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, '0'_L1);
}

} // namespace

QString scalarText(const QString &text, bool inFlow)
{
    if (isPlain(text, inFlow))
        return text;
    QString quoted = u"\""_s;
    for (const QChar c : text)
        quoted += escaped(c);
    return quoted + u'"';
}

bool isLiteral(const QString &text)
{
    if (!text.contains(u'\n') || text.endsWith(u"\n\n"_s) || text.front() == u'\n' ||
        text.front() == u' ' || text.front() == u'\t')
        return false;
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        const bool onlyBlanks = !line.isEmpty() && line.trimmed().isEmpty();
        return !onlyBlanks && std::all_of(line.cbegin(), line.cend(), [](QChar c) {
            return c.isPrint() || c == u'\t' || c.isSurrogate();
        });
    });
}

} // namespace overlab::design
