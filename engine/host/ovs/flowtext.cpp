// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowtext.h"

#include "engine/base/ipv4.h"
#include "engine/base/macaddress.h"

#include <array>

#include <arpa/inet.h>

namespace overlab::host::flowtext {

namespace {

using namespace Qt::StringLiterals;

/// OpenFlow 1.4, 7.2.1: ports with a meaning of their own.
constexpr std::array reservedPorts{"IN_PORT",    "TABLE", "NORMAL", "FLOOD", "ALL",
                                   "CONTROLLER", "LOCAL", "ANY",    "UNSET"};

/// Connection states in the order of their bits (Open vSwitch, lib/packets.h).
constexpr std::array connectionStates{"new", "est", "rel", "rpl", "inv", "trk", "snat", "dnat"};

/// What is printed without quotes: letters and digits, no digit first.
bool isPlainName(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    };
    const auto fits = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && isLetter(text.front()) && std::all_of(text.begin(), text.end(), fits);
}

/// Text before and after the first slash; the mask is empty when there is none.
std::pair<QStringView, QStringView> withMask(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {text, {}};
    return {text.first(slash), text.sliced(slash + 1)};
}

/// The length of a netmask of leading ones; nullopt for 255.0.255.0.
std::optional<int> prefixLengthOf(quint32 mask)
{
    const int length = qPopulationCount(mask);
    const quint32 leading = length == 0 ? 0 : ~quint32(0) << (32 - length);
    return leading == mask ? std::optional(length) : std::nullopt;
}

std::optional<in6_addr> ipv6Bits(QStringView text)
{
    in6_addr address{};
    if (::inet_pton(AF_INET6, text.toLatin1().constData(), &address) != 1)
        return std::nullopt;
    return address;
}

QString ipv6Text(const in6_addr &address)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(AF_INET6, &address, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

} // namespace

QList<QStringView> split(QStringView text, QChar separator)
{
    QList<QStringView> pieces;
    qsizetype start = 0;
    int depth = 0;
    bool quoted = false;
    const auto take = [&](qsizetype end) {
        const QStringView piece = text.sliced(start, end - start).trimmed();
        if (!piece.isEmpty())
            pieces.append(piece);
        start = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'(')
            ++depth;
        else if (c == u')')
            --depth;
        else if (c == separator && depth == 0)
            take(i);
    }
    take(text.size());
    return pieces;
}

std::optional<quint64> numberOf(QStringView text)
{
    bool isNumber = false;
    const bool isHex = text.startsWith(u"0x"_s, Qt::CaseInsensitive);
    const quint64 number =
        isHex ? text.sliced(2).toULongLong(&isNumber, 16) : text.toULongLong(&isNumber, 10);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString hex(quint64 number)
{
    return number == 0 ? u"0"_s : u"0x"_s + QString::number(number, 16);
}

QString portName(QStringView text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    for (const char *const reserved : reservedPorts) {
        if (text.compare(QLatin1StringView(reserved), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(reserved);
    }
    if (isPlainName(text) || numberOf(text))
        return text.toString();
    return u"\"%1\""_s.arg(text);
}

QString ipv6(QStringView text)
{
    const auto address = ipv6Bits(text);
    return address ? ipv6Text(*address) : text.toString().toLower();
}

QString ipv4WithMask(QStringView text)
{
    const auto [addressText, maskText] = withMask(text);
    const auto address = Ipv4Address::parse(addressText);
    if (!address)
        return text.toString();
    if (maskText.isEmpty())
        return address->toString();

    const auto mask = Ipv4Address::parse(maskText);
    std::optional<int> length;
    if (mask)
        length = prefixLengthOf(mask->value());
    else if (const auto number = numberOf(maskText); number && *number <= 32)
        length = int(*number);
    if (mask && !length)
        return u"%1/%2"_s.arg(Ipv4Address(address->value() & mask->value()).toString(),
                              mask->toString());
    if (!length)
        return text.toString();
    if (*length == 0)
        return {};
    const Ipv4Subnet subnet(*address, *length);
    return *length == 32 ? address->toString() : subnet.toString();
}

QString ipv6WithMask(QStringView text)
{
    const auto [addressText, maskText] = withMask(text);
    auto address = ipv6Bits(addressText);
    const auto length = numberOf(maskText);
    if (!address || (!maskText.isEmpty() && (!length || *length > 128)))
        return text.toString().toLower();
    if (maskText.isEmpty() || *length == 128)
        return ipv6Text(*address);
    if (*length == 0)
        return {};
    for (quint64 bit = *length; bit < 128; ++bit)
        address->s6_addr[bit / 8] &= quint8(~(0x80u >> (bit % 8)));
    return u"%1/%2"_s.arg(ipv6Text(*address)).arg(*length);
}

QString macWithMask(QStringView text)
{
    const QString lower = text.toString().toLower();
    const auto [address, mask] = withMask(lower);
    if (mask == u"00:00:00:00:00:00"_s)
        return {};
    if (mask == u"ff:ff:ff:ff:ff:ff"_s)
        return address.toString();
    const auto addressOctets = MacAddress::parse(address);
    const auto maskOctets = MacAddress::parse(mask);
    if (!addressOctets || !maskOctets)
        return lower;
    std::array<quint8, 6> octets = addressOctets->octets();
    for (size_t i = 0; i < octets.size(); ++i)
        octets[i] &= maskOctets->octets()[i];
    return u"%1/%2"_s.arg(MacAddress(octets).toString(), mask);
}

QString connectionState(QStringView text)
{
    QString flags; // one sign for each state that is mentioned
    for (const char *const state : connectionStates) {
        const qsizetype at = text.indexOf(QLatin1StringView(state));
        if (at > 0 && (text.at(at - 1) == u'+' || text.at(at - 1) == u'-'))
            flags += text.at(at - 1) + QString::fromLatin1(state);
    }
    return flags.size() == text.size() ? flags : text.toString();
}

} // namespace overlab::host::flowtext
