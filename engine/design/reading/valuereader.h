// SPDX-License-Identifier: GPL-3.0-or-later
// From a YAML value to a value of the model, with a diagnostic at its place when it does not fit.
// The read*.cpp files, one a subject, are written in terms of these two classes.
#pragma once

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"
#include "engine/design/design.h"
#include "engine/design/enumnames.h"
#include "engine/design/reading/readcontext.h"
#include "engine/design/reading/sections.h"
#include "engine/design/yaml/corescalar.h"
#include "engine/design/yaml/yamltree.h"

#include <optional>
#include <vector>

namespace overlab::design {

class MapReader;

/// One value at one path. Every conversion that fails reports why and gives nullopt.
class ValueReader
{
public:
    ValueReader(ReadContext &context, YamlNodePtr node, QString path, QString key, QString object);

    const YamlNode &node() const { return *m_node; }
    const QString &path() const { return m_path; }
    bool isMap() const { return m_node->kind == YamlNode::Kind::Map; }
    bool isList() const { return m_node->kind == YamlNode::Kind::List; }
    /// The type of a scalar; Null also for what is no scalar.
    ScalarType type() const;
    bool isText(QStringView text) const;

    std::optional<QString> text() const;
    std::optional<QString> filledText() const; ///< not empty
    std::optional<QString> name() const;
    std::optional<QString> reference() const;
    std::optional<bool> boolean() const;
    std::optional<qint64> integer(qint64 minimum, qint64 maximum) const;
    std::optional<qint64> size(qint64 minimum, qint64 maximum) const; ///< bytes
    std::optional<Ipv4Address> address() const;
    std::optional<Ipv4Subnet> cidr() const;
    std::optional<Ipv4Range> range() const;
    std::optional<MacAddress> mac() const;
    std::optional<PortRange> ports() const;
    std::optional<QString> color() const;
    std::optional<QString> domain() const;
    std::optional<QString> sshKey() const;
    std::optional<QString> ipv6Address() const;
    std::optional<QString> ipv6Cidr() const;

    template<typename Enum>
    std::optional<Enum> choice() const
    {
        const auto word = text();
        QStringList allowed;
        for (const auto &[value, name] : enumNames(Enum())) {
            if (word && *word == name)
                return value;
            allowed.append(name.toString());
        }
        if (word)
            fail(QStringLiteral("unknown-value"), {m_key, *word, allowed.join(u", ")});
        return std::nullopt;
    }

    /// The items; empty with a diagnostic when it is no list. Null is no list.
    std::vector<ValueReader> items() const;
    /// The value as a map of the section \a name; a MapReader without entries when it is none.
    MapReader map(QStringView name) const;

    /// Reports \a code here; the path counts as damaged if that is an error.
    void fail(const QString &code, const QStringList &arguments) const;
    /// Reports that one of \a expected ("text", "list" …) belongs here.
    void failType(const QString &expected) const;
    void setObject(const QString &object) { m_object = object; }
    const QString &object() const { return m_object; }
    const QString &key() const { return m_key; }
    ReadContext &context() const { return *m_context; }

private:
    ReadContext *m_context;
    YamlNodePtr m_node;
    QString m_path;
    QString m_key;
    QString m_object;
};

/// A map of a known section: reports unknown and missing keys when made, then gives its values.
class MapReader
{
public:
    MapReader(const ValueReader &value, const Section &section);

    /// Whether the value was a map at all.
    bool isValid() const { return m_valid; }
    bool has(QStringView key) const;
    std::optional<ValueReader> value(const QString &key) const;
    /// The items of the list \a key; none when it is missing.
    std::vector<ValueReader> list(const QString &key) const;
    QString path() const { return m_value.path(); }
    const QString &object() const { return m_value.object(); }
    void setObject(const QString &object) { m_value.setObject(object); }

    /// value(key), converted: get<&ValueReader::address>(u"gateway"_s).
    template<auto convert, typename... Arguments>
    auto get(const QString &key, Arguments... arguments) const
        -> decltype((std::declval<ValueReader>().*convert)(arguments...))
    {
        if (const auto found = value(key))
            return ((*found).*convert)(arguments...);
        return std::nullopt;
    }

private:
    ValueReader m_value;
    bool m_valid = false;
};

} // namespace overlab::design
