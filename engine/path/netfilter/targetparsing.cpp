// SPDX-License-Identifier: GPL-3.0-or-later
// The targets of iptables with their options.
#include "engine/path/netfilter/ruleparsing.h"

#include <QHash>
#include <QSet>

namespace overlab::path {

namespace {

using namespace Qt::StringLiterals;

/// Targets after which the packet goes on and nothing that is walked has changed.
const QSet<QString> &passingTargets()
{
    static const QSet<QString> names{
        u"LOG"_s, u"NFLOG"_s, u"ULOG"_s,      u"CHECKSUM"_s,    u"TRACE"_s,   u"AUDIT"_s,
        u"TOS"_s, u"DSCP"_s,  u"ECN"_s,       u"CLASSIFY"_s,    u"TCPMSS"_s,  u"RATEEST"_s,
        u"LED"_s, u"TEE"_s,   u"IDLETIMER"_s, u"TCPOPTSTRIP"_s, u"SECMARK"_s, u"CONNSECMARK"_s};
    return names;
}

/// Targets that are no chain, whatever chains there are, and whose effect is not modelled.
const QSet<QString> &foreignTargets()
{
    static const QSet<QString> names{u"NFQUEUE"_s, u"QUEUE"_s,     u"TPROXY"_s,   u"SET"_s,
                                     u"NETMAP"_s,  u"CLUSTERIP"_s, u"SYNPROXY"_s, u"HMARK"_s,
                                     u"DNPT"_s,    u"SNPT"_s,      u"MIRROR"_s,   u"HL"_s};
    return names;
}

Target parseMark(const QStringList &options)
{
    const auto masked = options.size() == 2 ? parseMasked(options[1]) : std::nullopt;
    if (!masked)
        return UnknownTarget{u"MARK"_s};
    const QString &how = options[0];
    const quint32 value = masked->value;
    if (how == "--set-xmark"_L1)
        return MarkTarget{value, masked->mask};
    if (how == "--set-mark"_L1)
        return MarkTarget{value, value | masked->mask};
    if (how == "--and-mark"_L1)
        return MarkTarget{0, ~value};
    if (how == "--or-mark"_L1)
        return MarkTarget{value, value};
    if (how == "--xor-mark"_L1)
        return MarkTarget{value, 0};
    return UnknownTarget{u"MARK"_s};
}

Target parseConnectionMark(const QStringList &options)
{
    const UnknownTarget unknown{u"CONNMARK"_s};
    ConnectionMarkTarget target;
    if (options.isEmpty())
        return unknown;
    qsizetype at = 1;
    const QString &how = options[0];
    if (how == "--save-mark"_L1) {
        target.what = ConnectionMarkTarget::Save;
    } else if (how == "--restore-mark"_L1) {
        target.what = ConnectionMarkTarget::Restore;
    } else {
        const Target set = parseMark(options);
        const auto *const mark = std::get_if<MarkTarget>(&set);
        if (!mark)
            return unknown;
        target.value = mark->value;
        target.ctMask = mark->mask;
        at = 2;
    }
    for (; at < options.size(); at += 2) {
        const auto mask = at + 1 < options.size() ? parseMasked(options[at + 1]) : std::nullopt;
        if (!mask)
            return unknown;
        if (options[at] == "--nfmask"_L1)
            target.nfMask = mask->value;
        else if (options[at] == "--ctmask"_L1)
            target.ctMask = mask->value;
        else if (options[at] == "--mask"_L1)
            target.nfMask = target.ctMask = mask->value;
        else
            return unknown;
    }
    return target;
}

Target parseTracking(const QStringList &options)
{
    TrackingTarget target;
    for (qsizetype at = 0; at < options.size(); ++at) {
        const QString &option = options[at];
        if (option == "--notrack"_L1) {
            target.isUntracked = true;
            continue;
        }
        if (++at == options.size())
            return UnknownTarget{u"CT"_s};
        if (option == "--zone"_L1) {
            const auto zone = parseMasked(options[at]);
            target.isZoneFromMark = options[at] == "mark"_L1;
            if (!zone && !target.isZoneFromMark)
                return UnknownTarget{u"CT"_s};
            if (zone)
                target.zone = int(zone->value);
        } else if (option != "--helper"_L1 && option != "--ctevents"_L1 &&
                   option != "--expevents"_L1 && option != "--timeout"_L1) {
            return UnknownTarget{u"CT"_s};
        }
    }
    return target;
}

/// ADDRESS, ADDRESS-ADDRESS, ADDRESS:PORT, :PORT-PORT
bool parseNewEnd(const QString &text, TranslationTarget &target)
{
    const qsizetype colon = text.indexOf(u':');
    const QString addresses = colon < 0 ? text : text.left(colon);
    if (!addresses.isEmpty()) {
        const auto single = Ipv4Address::parse(addresses);
        target.addresses = single ? Ipv4Range{*single, *single} : Ipv4Range::parse(addresses);
        if (!target.addresses)
            return false;
    }
    if (colon < 0)
        return true;
    target.ports = parseRange(QStringView(text).mid(colon + 1), u'-');
    return target.ports.has_value();
}

Target parseTranslation(const QString &name, TranslationTarget::What what,
                        const QStringList &options)
{
    TranslationTarget target{what, {}, {}, false};
    for (qsizetype at = 0; at < options.size(); ++at) {
        const QString &option = options[at];
        if (option == "--random"_L1 || option == "--random-fully"_L1) {
            target.isPortRandom = true;
            continue;
        }
        if (option == "--persistent"_L1)
            continue;
        if (++at == options.size())
            return UnknownTarget{name};
        bool ok = false;
        if (option == "--to-destination"_L1 || option == "--to-source"_L1) {
            ok = parseNewEnd(options[at], target);
        } else if (option == "--to-ports"_L1) {
            target.ports = parseRange(options[at], u'-');
            ok = target.ports.has_value();
        }
        if (!ok)
            return UnknownTarget{name};
    }
    return target;
}

Target parseTtl(const QStringList &options)
{
    const auto value = options.size() == 2 ? parseRange(options[1], u':') : std::nullopt;
    if (!value)
        return UnknownTarget{u"TTL"_s};
    return TtlTarget{options[0] == "--ttl-set"_L1   ? TtlTarget::Set
                     : options[0] == "--ttl-inc"_L1 ? TtlTarget::Increase
                                                    : TtlTarget::Decrease,
                     value->first};
}

} // namespace

std::optional<MaskedValue> parseMasked(QStringView text)
{
    MaskedValue masked;
    const qsizetype slash = text.indexOf(u'/');
    bool isValue = false;
    bool isMask = true;
    masked.value = text.left(slash < 0 ? text.size() : slash).toUInt(&isValue, 0);
    if (slash >= 0)
        masked.mask = text.mid(slash + 1).toUInt(&isMask, 0);
    return isValue && isMask ? std::optional(masked) : std::nullopt;
}

std::optional<NumberRange> parseRange(QStringView text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    bool isFirst = false;
    bool isLast = true;
    NumberRange range;
    range.first = text.left(at < 0 ? text.size() : at).toInt(&isFirst);
    range.last = at < 0 ? range.first : text.mid(at + 1).toInt(&isLast);
    return isFirst && isLast ? std::optional(range) : std::nullopt;
}

Target parseTarget(const QString &name, const QStringList &options)
{
    if (name == "ACCEPT"_L1)
        return VerdictTarget{VerdictTarget::Accept};
    if (name == "DROP"_L1)
        return VerdictTarget{VerdictTarget::Drop};
    if (name == "REJECT"_L1)
        return VerdictTarget{VerdictTarget::Reject};
    if (name == "RETURN"_L1)
        return ReturnTarget{};
    if (name == "MARK"_L1)
        return parseMark(options);
    if (name == "CONNMARK"_L1)
        return parseConnectionMark(options);
    if (name == "CT"_L1)
        return parseTracking(options);
    if (name == "NOTRACK"_L1)
        return TrackingTarget{true, {}, false};
    if (name == "DNAT"_L1)
        return parseTranslation(name, TranslationTarget::Destination, options);
    if (name == "SNAT"_L1)
        return parseTranslation(name, TranslationTarget::Source, options);
    if (name == "MASQUERADE"_L1)
        return parseTranslation(name, TranslationTarget::Masquerade, options);
    if (name == "REDIRECT"_L1)
        return parseTranslation(name, TranslationTarget::Redirect, options);
    if (name == "TTL"_L1)
        return parseTtl(options);
    if (passingTargets().contains(name))
        return PassingTarget{name};
    if (foreignTargets().contains(name) || !options.isEmpty())
        return UnknownTarget{name};
    return ChainTarget{name, false, -1};
}

} // namespace overlab::path
