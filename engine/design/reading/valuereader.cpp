// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/reading/valuereader.h"

#include "engine/design/ipv6.h"
#include "engine/design/reading/otherwords.h"
#include "engine/design/reading/wordforms.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

/// The words of the code wrong-type.
QString foundKind(const ValueReader &value)
{
    if (value.isMap())
        return u"map"_s;
    if (value.isList())
        return u"list"_s;
    switch (value.type()) {
    case ScalarType::Null:
        return u"nothing"_s;
    case ScalarType::Boolean:
        return u"boolean"_s;
    case ScalarType::Integer:
    case ScalarType::Real:
        return u"number"_s;
    case ScalarType::Text:
        break;
    }
    return u"text"_s;
}

/// Text as it is written, whatever the core schema makes of it: 10.0 is a bad address, not a number
/// where an address belongs. nullopt (reported) for what is no scalar.
std::optional<QString> anyScalar(const ValueReader &value)
{
    const bool isNull = value.type() == ScalarType::Null && value.node().text.isEmpty();
    if (value.node().kind == YamlNode::Kind::Scalar && !isNull)
        return value.node().text;
    value.failType(u"text"_s);
    return std::nullopt;
}

} // namespace

ValueReader::ValueReader(ReadContext &context, YamlNodePtr node, QString path, QString key,
                         QString object)
    : m_context(&context), m_node(std::move(node)), m_path(std::move(path)), m_key(std::move(key)),
      m_object(std::move(object))
{
    m_context->locate(m_path, m_node->place);
}

ScalarType ValueReader::type() const
{
    if (m_node->kind != YamlNode::Kind::Scalar)
        return ScalarType::Null;
    return m_node->plain ? coreScalarType(m_node->text) : ScalarType::Text;
}

bool ValueReader::isText(QStringView text) const
{
    return type() == ScalarType::Text && m_node->text == text;
}

void ValueReader::fail(const QString &code, const QStringList &arguments) const
{
    m_context->report(code, arguments, m_node->place, m_object);
    m_context->markDamaged(m_path);
}

void ValueReader::failType(const QString &expected) const
{
    fail(u"wrong-type"_s, {m_key, expected, foundKind(*this)});
}

std::optional<QString> ValueReader::text() const
{
    if (m_node->kind == YamlNode::Kind::Scalar && type() == ScalarType::Text)
        return m_node->text;
    failType(u"text"_s);
    return std::nullopt;
}

std::optional<QString> ValueReader::filledText() const
{
    auto written = text();
    if (!written || !written->trimmed().isEmpty())
        return written;
    fail(u"empty-text"_s, {m_key});
    return std::nullopt;
}

std::optional<QString> ValueReader::name() const
{
    const auto written = text();
    if (!written || isName(*written))
        return written;
    fail(u"invalid-name"_s, {*written});
    return std::nullopt;
}

std::optional<QString> ValueReader::reference() const
{
    const auto written = text();
    if (!written || isReference(*written))
        return written;
    fail(u"invalid-reference"_s, {*written});
    return std::nullopt;
}

std::optional<bool> ValueReader::boolean() const
{
    if (type() == ScalarType::Boolean)
        return coreBoolean(m_node->text);
    failType(u"boolean"_s);
    return std::nullopt;
}

std::optional<qint64> ValueReader::integer(qint64 minimum, qint64 maximum) const
{
    if (type() != ScalarType::Integer) {
        failType(u"integer"_s);
        return std::nullopt;
    }
    const auto value = coreInteger(m_node->text);
    if (value && *value >= minimum && *value <= maximum)
        return value;
    fail(u"number-out-of-range"_s,
         {m_key, m_node->text, QString::number(minimum), QString::number(maximum)});
    return std::nullopt;
}

std::optional<qint64> ValueReader::size(qint64 minimum, qint64 maximum) const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    const auto bytes = parseSize(*written);
    if (!bytes) {
        fail(u"invalid-size"_s, {m_key, *written});
    } else if (*bytes < minimum || *bytes > maximum) {
        fail(u"size-out-of-range"_s, {m_key, *written, sizeText(minimum), sizeText(maximum)});
        return std::nullopt;
    }
    return bytes;
}

std::optional<Ipv4Address> ValueReader::address() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    if (const auto parsed = Ipv4Address::parse(*written))
        return parsed;
    if (parseIpv6(*written))
        fail(u"ipv6-not-supported"_s, {m_key});
    else
        fail(u"invalid-address"_s, {m_key, *written});
    return std::nullopt;
}

std::optional<Ipv4Subnet> ValueReader::cidr() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    const auto parsed = Ipv4Subnet::parse(*written);
    if (!parsed) {
        const bool isIpv6 = Ipv6Subnet::parse(*written).has_value();
        fail(isIpv6 ? u"ipv6-not-supported"_s : u"invalid-cidr"_s,
             isIpv6 ? QStringList{m_key} : QStringList{m_key, *written});
    } else if (Ipv4Subnet::hasHostBits(*written)) {
        fail(u"cidr-host-bits"_s, {*written, parsed->toString()});
    }
    return parsed;
}

std::optional<QString> ValueReader::ipv6Address() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    if (const auto parsed = parseIpv6(*written))
        return ipv6Text(*parsed);
    fail(u"invalid-address"_s, {m_key, *written});
    return std::nullopt;
}

std::optional<QString> ValueReader::ipv6Cidr() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    const auto parsed = Ipv6Subnet::parse(*written);
    if (!parsed) {
        fail(u"invalid-cidr"_s, {m_key, *written});
        return std::nullopt;
    }
    if (Ipv6Subnet::hasHostBits(*written))
        fail(u"cidr-host-bits"_s, {*written, parsed->toString()});
    return parsed->toString();
}

std::optional<Ipv4Range> ValueReader::range() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    if (const auto parsed = Ipv4Range::parse(*written))
        return parsed;
    fail(u"invalid-range"_s, {m_key, *written});
    return std::nullopt;
}

std::optional<MacAddress> ValueReader::mac() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    if (const auto parsed = MacAddress::parse(*written))
        return parsed;
    fail(u"invalid-mac"_s, {*written});
    return std::nullopt;
}

std::optional<PortRange> ValueReader::ports() const
{
    const auto written = anyScalar(*this);
    if (!written)
        return std::nullopt;
    const auto parsed = parsePorts(*written);
    if (!parsed)
        fail(u"invalid-port"_s, {*written});
    else if (parsed->first > parsed->last)
        fail(u"port-range-reversed"_s, {*written});
    return parsed;
}

std::optional<QString> ValueReader::color() const
{
    const auto written = anyScalar(*this);
    if (!written || isColor(*written))
        return written;
    fail(u"invalid-color"_s, {*written});
    return std::nullopt;
}

std::optional<QString> ValueReader::domain() const
{
    const auto written = text();
    if (!written || isDomain(*written))
        return written;
    fail(u"invalid-domain"_s, {*written});
    return std::nullopt;
}

std::optional<QString> ValueReader::sshKey() const
{
    const auto written = text();
    if (!written || isSshKey(*written))
        return written;
    // Not all of it: it may be long, and it may be the private one.
    fail(u"invalid-ssh-key"_s, {written->section(u'\n', 0, 0).left(24)});
    return std::nullopt;
}

std::vector<ValueReader> ValueReader::items() const
{
    std::vector<ValueReader> found;
    if (!isList())
        failType(u"list"_s);
    for (size_t i = 0; i < m_node->items.size(); ++i) {
        const QString path = m_path + u'[' + QString::number(i) + u']';
        found.emplace_back(*m_context, m_node->items[i], path, m_key, m_object);
    }
    return found;
}

MapReader ValueReader::map(QStringView name) const
{
    return MapReader(*this, section(name));
}

MapReader::MapReader(const ValueReader &value, const Section &section)
    : m_value(value), m_valid(value.isMap())
{
    if (!m_valid) {
        value.failType(u"map"_s);
        return;
    }
    const QStringList known = section.keyNames();
    for (const YamlEntry &entry : value.node().entries) {
        if (known.contains(entry.key))
            continue;
        value.context().report(u"unknown-key"_s, {entry.key, meantKey(entry.key, known)},
                               entry.place, value.object());
    }
    for (const SectionKey &key : section.keys) {
        if (!key.required || value.node().find(key.name))
            continue;
        value.context().report(u"missing-key"_s, {key.name}, value.node().place, value.object());
        const QString path = value.path();
        value.context().markDamaged(path.isEmpty() ? key.name : path + u'.' + key.name);
    }
}

bool MapReader::has(QStringView key) const
{
    return m_valid && m_value.node().find(key);
}

std::optional<ValueReader> MapReader::value(const QString &key) const
{
    const YamlEntry *entry = m_valid ? m_value.node().find(key) : nullptr;
    if (!entry)
        return std::nullopt;
    const QString path = m_value.path().isEmpty() ? key : m_value.path() + u'.' + key;
    return ValueReader(m_value.context(), entry->value, path, key, m_value.object());
}

std::vector<ValueReader> MapReader::list(const QString &key) const
{
    const auto found = value(key);
    return found ? found->items() : std::vector<ValueReader>();
}

} // namespace overlab::design
