// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/netfilter/ruleparsing.h"

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

/// The words of one rule, taken from the front.
class Words
{
public:
    explicit Words(const QStringList &words) : m_words(words) {}

    bool atEnd() const { return m_at >= m_words.size(); }
    const QString &peek() const { return m_words.at(m_at); }
    QString take() { return m_words.at(m_at++); }
    bool has(int count) const { return m_words.size() - m_at >= count; }
    QStringList rest() { return m_words.mid(std::exchange(m_at, m_words.size())); }

private:
    const QStringList &m_words;
    qsizetype m_at = 0;
};

bool isTargetWord(const QString &word)
{
    return word == "-j"_L1 || word == "-g"_L1;
}

/// Options of an extension are long; iptables' own, like the next -m and the target, are a letter.
bool isLetterOption(const QString &word)
{
    return word.size() == 2 && word.front() == u'-';
}

/// All up to the next extension, option of iptables itself or the target.
QStringList takeModule(Words &words)
{
    QStringList taken;
    while (!words.atEnd() && !isLetterOption(words.peek()))
        taken.append(words.take());
    return taken;
}

/// What an option of an extension that is known has as values, when the option is not.
QStringList takeOption(Words &words)
{
    QStringList taken;
    while (!words.atEnd() && !words.peek().startsWith(u'-') && words.peek() != "!"_L1)
        taken.append(words.take());
    return taken;
}

bool parseOption(const QString &module, const QString &option, Words &words, Match &match)
{
    const QString key = option.startsWith("--"_L1) ? module + u' ' + option : option;
    const auto count = matchValues(key);
    if (!count) {
        match.kind = UnknownMatch{(QStringList{option} + takeOption(words)).join(u' ')};
        return true;
    }
    if (!words.has(*count))
        return false;
    QStringList values;
    for (int i = 0; i < *count; ++i)
        values.append(words.take());
    if (const auto kind = parseMatch(key, values))
        match.kind = *kind;
    else
        match.kind = UnknownMatch{(QStringList{option} + values).join(u' ')};
    return true;
}

} // namespace

std::optional<QStringList> splitWords(QStringView line)
{
    QStringList words;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == u' ') {
            ++at;
            continue;
        }
        if (line[at] != u'"') {
            const qsizetype end = line.indexOf(u' ', at);
            words.append(line.mid(at, end < 0 ? -1 : end - at).toString());
            at = end < 0 ? line.size() : end;
            continue;
        }
        QString word;
        for (++at; at < line.size() && line[at] != u'"'; ++at) {
            if (line[at] == u'\\' && at + 1 < line.size())
                ++at;
            word += line[at];
        }
        if (at == line.size())
            return std::nullopt;
        ++at;
        words.append(word);
    }
    return words;
}

bool parseRuleWords(const QStringList &allWords, Rule &rule)
{
    Words words(allWords);
    QString module;
    bool isInverted = false;
    while (!words.atEnd()) {
        const QString word = words.take();
        if (word == "!"_L1) {
            isInverted = true;
            continue;
        }
        if (word == "-m"_L1 || isTargetWord(word) || word == "--comment"_L1) {
            if (!words.has(1))
                return false;
            const QString name = words.take();
            if (word == "--comment"_L1) {
                rule.comment = name;
            } else if (word == "-g"_L1) {
                rule.target = ChainTarget{name, true, -1};
            } else if (word == "-j"_L1) {
                rule.target = parseTarget(name, words.rest());
            } else {
                module = name;
                if (!isKnownModule(name))
                    rule.matches.append(
                        {UnknownMatch{(QStringList{name} + takeModule(words)).join(u' ')}, false});
            }
            continue;
        }
        Match match{UnknownMatch{}, std::exchange(isInverted, false)};
        if (!parseOption(module, word, words, match))
            return false;
        rule.matches.append(match);
    }
    return true;
}

} // namespace overlab::path
