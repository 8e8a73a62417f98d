// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/yaml/completion.h"

#include "views/yaml/yamltokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cctype>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

class Schema
{
public:
    Schema()
    {
        QFile file(u":/schema/overlab-design.schema.json"_s);
        if (file.open(QIODevice::ReadOnly))
            m_root = QJsonDocument::fromJson(file.readAll()).object();
    }

    /// The map that stands behind \a keys, one inside the other; lists between them are looked through.
    QJsonObject mapAt(const QStringList &keys) const
    {
        QJsonObject map = m_root;
        for (const QString &key : keys)
            map = mapOf(map.value(u"properties"_s).toObject().value(key).toObject());
        return map;
    }

    QStringList keysOf(const QJsonObject &map, const QSet<QString> &without) const
    {
        QStringList keys;
        const QJsonObject values = map.value(u"properties"_s).toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (!without.contains(value.key()))
                keys << value.key() + (isPlain(value.value().toObject()) ? u": "_s : u":"_s);
        }
        return keys;
    }

    QStringList wordsOf(const QJsonObject &map, const QString &key) const
    {
        QJsonObject value = resolved(map.value(u"properties"_s).toObject().value(key).toObject());
        if (value.contains(u"items"_s))
            value = resolved(value.value(u"items"_s).toObject());
        if (value.value(u"type"_s) == u"boolean"_s)
            return {u"false"_s, u"true"_s};
        QStringList words;
        for (const QJsonValue &word : value.value(u"enum"_s).toArray())
            words << word.toString();
        return words;
    }

private:
    QJsonObject resolved(const QJsonObject &value) const
    {
        const QString reference = value.value(u"$ref"_s).toString();
        return reference.isEmpty() ? value : m_root.value(u"$defs"_s).toObject().value(reference.section(u'/', -1)).toObject();
    }

    QJsonObject mapOf(const QJsonObject &value) const
    {
        const QJsonObject meant = resolved(value);
        if (meant.contains(u"items"_s))
            return mapOf(meant.value(u"items"_s).toObject());
        for (const QJsonValue &way : meant.value(u"anyOf"_s).toArray()) {
            const QJsonObject map = mapOf(way.toObject());
            if (map.contains(u"properties"_s))
                return map;
        }
        return meant;
    }

    /// Written on the key's line.
    bool isPlain(const QJsonObject &value) const
    {
        const QJsonObject meant = resolved(value);
        return !meant.contains(u"items"_s) && !meant.contains(u"properties"_s);
    }

    QJsonObject m_root;
};

/// A line as far as indentation tells.
struct Outline
{
    int dash = -1;   ///< the column of its last "- "; -1: none
    int content = 0; ///< the column of what follows
    QString key;     ///< of a map, when one begins the content
    bool isOpen = false; ///< nothing follows the key
    bool isEmpty = false;
};

Outline outlineOf(const QByteArray &line)
{
    Outline outline;
    outline.content = indentation(line);
    while (QByteArrayView(line).sliced(outline.content).startsWith("- ")) {
        outline.dash = outline.content;
        outline.content += 2;
        outline.content += indentation(QByteArrayView(line).sliced(outline.content));
    }
    const QByteArray content = line.mid(outline.content).trimmed();
    outline.isEmpty = content.isEmpty() || content.startsWith('#');
    YamlLineState state;
    const QList<YamlToken> tokens = yamlTokens(content, state);
    if (!tokens.isEmpty() && tokens.first().ink == YamlInk::Key) {
        outline.key = QString::fromUtf8(content.left(tokens.first().length));
        outline.isOpen = tokens.size() == 2 || (tokens.size() > 3 && tokens.at(3).ink == YamlInk::Comment);
    }
    return outline;
}

/// Where the cursor is inside of its line: the keys whose brackets are open, and the key that a value is typed for.
struct InLine
{
    QStringList keys;
    QString valueOf;
    bool isFlow = false;
    QSet<QString> present;
};

InLine inLine(const QByteArray &before)
{
    InLine found;
    QList<QSet<QString>> present{{}};
    QStringList open;
    YamlLineState state;
    qsizetype at = 0;
    for (const YamlToken &token : yamlTokens(before, state)) {
        const QByteArray words = before.mid(at, token.length);
        at += token.length;
        if (token.ink == YamlInk::Key) {
            found.valueOf = QString::fromUtf8(words);
            present.last().insert(found.valueOf);
        }
        for (const char sign : token.ink == YamlInk::Sign ? words : QByteArray()) {
            if (sign == '{' || sign == '[') {
                // A list's values are its key's: the map in it is that of the same key.
                open.append(found.valueOf);
                present.append(QSet<QString>());
                if (sign == '{')
                    found.valueOf.clear();
            } else if ((sign == '}' || sign == ']') && !open.isEmpty()) {
                found.valueOf = open.takeLast();
                present.removeLast();
            } else if (sign == ',' && !open.isEmpty() && !(open.last() == found.valueOf)) {
                found.valueOf.clear();
            }
        }
    }
    found.isFlow = !open.isEmpty();
    found.present = present.last();
    open.removeAll(QString());
    if (!open.isEmpty() && open.last() == found.valueOf)
        open.removeLast(); // a list of words
    open.removeDuplicates();
    found.keys = open;
    return found;
}

/// The keys above a line that it stands under, outermost first. \a present: those of its own map.
QStringList keysAbove(const CompletionPlace &place, const Outline &own, QSet<QString> &present)
{
    QStringList keys;
    bool isOwnMap = own.dash < 0;
    int content = own.content;
    int limit = own.dash >= 0 ? own.dash + 1 : own.content; // who stands left of it is around it
    for (qsizetype i = place.line - 1; i >= 0; --i) {
        const Outline line = outlineOf(place.lines.at(i));
        if (line.isEmpty)
            continue;
        if (line.content == content && isOwnMap)
            present.insert(line.key);
        if (line.content < limit && line.isOpen) {
            keys.prepend(line.key);
            content = limit = line.content;
            isOwnMap = false;
        }
        if (line.dash >= 0 && line.content <= qMax(content, limit)) {
            limit = qMin(limit, line.dash + 1);
            isOwnMap = false;
        }
    }
    return keys;
}

} // namespace

Completions completionsAt(const CompletionPlace &place)
{
    static const Schema schema;
    const QByteArray line = place.lines.value(place.line);
    const QByteArray before = line.left(place.column);
    Completions found;
    while (found.typed < before.size()) {
        const char c = before.at(before.size() - 1 - found.typed);
        if (!std::isalnum(uchar(c)) && c != '-' && c != '_')
            break;
        ++found.typed;
    }
    const QByteArray complete = before.chopped(found.typed);
    const InLine inside = inLine(complete);
    Outline own = outlineOf(complete + 'x'); // as if a word began at the cursor
    QSet<QString> present = inside.present;
    const QStringList keys = keysAbove(place, own, present) + inside.keys;
    const QJsonObject map = schema.mapAt(keys);
    found.words = inside.valueOf.isEmpty() ? schema.keysOf(map, present) : schema.wordsOf(map, inside.valueOf);
    const QString typed = QString::fromUtf8(before.last(found.typed));
    found.words.removeIf([&typed](const QString &word) { return !word.startsWith(typed); });
    found.words.sort();
    return found;
}

} // namespace overlab::views
