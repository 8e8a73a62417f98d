// SPDX-License-Identifier: GPL-3.0-or-later
// Small builders of YAML trees for the writer.
#pragma once

#include "engine/design/enumnames.h"
#include "engine/design/reading/wordforms.h"
#include "engine/design/yaml/yamltree.h"

#include <QString>

#include <optional>

namespace overlab::design {

inline YamlNodePtr textNode(const QString &text)
{
    auto node = std::make_shared<YamlNode>();
    node->kind = YamlNode::Kind::Scalar;
    node->text = text;
    return node;
}

/// A number, true or false: written as it is.
inline YamlNodePtr plainNode(const QString &text)
{
    auto node = std::make_shared<YamlNode>();
    node->kind = YamlNode::Kind::Scalar;
    node->text = text;
    node->plain = true;
    return node;
}

inline YamlNodePtr booleanNode(bool value)
{
    return plainNode(value ? QStringLiteral("true") : QStringLiteral("false"));
}

/// A list; \a convert makes the node of each item.
template<typename Item, typename Convert>
YamlNodePtr listNode(const QList<Item> &items, Convert convert)
{
    auto node = std::make_shared<YamlNode>();
    node->kind = YamlNode::Kind::List;
    for (const Item &item : items)
        node->items.push_back(convert(item));
    return node;
}

/// Collects the entries of a map; what is not given is left out.
class MapBuilder
{
public:
    MapBuilder() { m_map->kind = YamlNode::Kind::Map; }

    void add(const QString &key, YamlNodePtr value)
    {
        m_map->entries.push_back({key, {}, std::move(value)});
    }
    void addText(const QString &key, const QString &text) { add(key, textNode(text)); }
    void addText(const QString &key, const std::optional<QString> &text)
    {
        if (text)
            addText(key, *text);
    }
    void addBoolean(const QString &key, std::optional<bool> value)
    {
        if (value)
            add(key, booleanNode(*value));
    }
    template<typename Number>
    void addNumber(const QString &key, std::optional<Number> value)
    {
        if (value)
            add(key, plainNode(QString::number(*value)));
    }
    void addSize(const QString &key, std::optional<qint64> bytes)
    {
        if (bytes)
            addText(key, sizeText(*bytes));
    }
    /// An enumeration's word.
    template<typename Enum>
    void addChoice(const QString &key, std::optional<Enum> value)
    {
        if (value)
            addText(key, enumName(*value));
    }
    /// An address, subnet, range or MAC.
    template<typename Value>
    void addValue(const QString &key, const std::optional<Value> &value)
    {
        if (value)
            addText(key, value->toString());
    }
    /// A list that is left out when it is empty.
    template<typename Item, typename Convert>
    void addList(const QString &key, const QList<Item> &items, Convert convert)
    {
        if (!items.isEmpty())
            add(key, listNode(items, convert));
    }
    void addIfFilled(const QString &key, const YamlNodePtr &map)
    {
        if (!map->entries.empty())
            add(key, map);
    }

    YamlNodePtr take() { return std::move(m_map); }

private:
    std::shared_ptr<YamlNode> m_map = std::make_shared<YamlNode>();
};

} // namespace overlab::design
