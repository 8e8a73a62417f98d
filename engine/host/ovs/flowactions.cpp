// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical spelling of actions, as ovs-ofctl 3.1 prints them under OpenFlow 1.4: actions of
// OpenFlow 1.0 have become set_field, push_vlan and pop_vlan there. Checked by tests/service/ovs.
#include "engine/host/ovs/flowtext.h"

#include <QStringBuilder>
#include <QStringList>

#include <array>

namespace overlab::host::flowtext {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 vlanPresent = 0x1000;

/// An action as it stands in the text: name:value, name(value) or a bare name.
struct Action
{
    QStringView name;
    QStringView value;
    QStringView rest; ///< behind the closing parenthesis: check_pkt_larger(1500)->reg0[0]
    bool inParentheses = false;
};

Action actionOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype open = text.indexOf(u'(');
    if (open >= 0 && (colon < 0 || open < colon)) {
        const qsizetype close = text.lastIndexOf(u')');
        const qsizetype end = close < open ? text.size() : close;
        return {text.first(open), text.sliced(open + 1, end - open - 1),
                text.sliced(std::min(end + 1, text.size())), true};
    }
    if (colon >= 0)
        return {text.first(colon), text.sliced(colon + 1), {}, false};
    return {text, {}, {}, false};
}

/// Short names of fields and the long ones that are printed in load, move and learn.
constexpr std::array longNames{
    std::pair{"eth_src", "NXM_OF_ETH_SRC"},         std::pair{"dl_src", "NXM_OF_ETH_SRC"},
    std::pair{"eth_dst", "NXM_OF_ETH_DST"},         std::pair{"dl_dst", "NXM_OF_ETH_DST"},
    std::pair{"eth_type", "NXM_OF_ETH_TYPE"},       std::pair{"vlan_tci", "NXM_OF_VLAN_TCI"},
    std::pair{"vlan_vid", "OXM_OF_VLAN_VID"},       std::pair{"tun_id", "NXM_NX_TUN_ID"},
    std::pair{"in_port", "NXM_OF_IN_PORT"},         std::pair{"arp_op", "NXM_OF_ARP_OP"},
    std::pair{"arp_spa", "NXM_OF_ARP_SPA"},         std::pair{"arp_tpa", "NXM_OF_ARP_TPA"},
    std::pair{"arp_sha", "NXM_NX_ARP_SHA"},         std::pair{"arp_tha", "NXM_NX_ARP_THA"},
    std::pair{"ct_mark", "NXM_NX_CT_MARK"},         std::pair{"pkt_mark", "NXM_NX_PKT_MARK"},
    std::pair{"metadata", "OXM_OF_METADATA"},       std::pair{"OXM_OF_ETH_SRC", "NXM_OF_ETH_SRC"},
    std::pair{"OXM_OF_ETH_DST", "NXM_OF_ETH_DST"},  std::pair{"OXM_OF_ARP_OP", "NXM_OF_ARP_OP"},
    std::pair{"OXM_OF_ARP_SPA", "NXM_OF_ARP_SPA"},  std::pair{"OXM_OF_ARP_TPA", "NXM_OF_ARP_TPA"},
    std::pair{"OXM_OF_ARP_SHA", "NXM_NX_ARP_SHA"},  std::pair{"OXM_OF_ARP_THA", "NXM_NX_ARP_THA"},
    std::pair{"OXM_OF_TUNNEL_ID", "NXM_NX_TUN_ID"},
};

/// A field or a part of one: NXM_OF_ETH_SRC[], NXM_NX_REG6[0..15].
QString subfield(QStringView text)
{
    const qsizetype bracket = text.indexOf(u'[');
    const QStringView name = bracket < 0 ? text : text.first(bracket);
    const QString bits = bracket < 0 ? u"[]"_s : text.sliced(bracket).toString();
    for (const auto &[other, printed] : longNames) {
        if (name == QLatin1StringView(other))
            return QString::fromLatin1(printed) + bits;
    }
    if (name.startsWith(u"reg"_s) && numberOf(name.sliced(3)))
        return u"NXM_NX_REG"_s % name.sliced(3) % bits;
    return name % bits;
}

/// Fields of set_field whose value is printed as a decimal number.
constexpr std::array decimalFields{"vlan_vid",  "vlan_pcp",  "arp_op",      "ip_dscp",    "nw_tos",
                                   "nw_ecn",    "nw_ttl",    "tcp_src",     "tcp_dst",    "udp_src",
                                   "udp_dst",   "sctp_src",  "sctp_dst",    "mpls_label", "mpls_tc",
                                   "icmp_type", "icmp_code", "icmpv6_type", "icmpv6_code"};

/// Other names of the fields of set_field, and the printed ones.
constexpr std::array setFieldNames{
    std::pair{"dl_src", "eth_src"},       std::pair{"dl_dst", "eth_dst"},
    std::pair{"nw_src", "ip_src"},        std::pair{"nw_dst", "ip_dst"},
    std::pair{"ip_ecn", "nw_ecn"},        std::pair{"tunnel_id", "tun_id"},
    std::pair{"dl_vlan_pcp", "vlan_pcp"},
};

QString setFieldValue(QStringView value, const QString &field)
{
    const auto number = numberOf(value);
    for (const char *const name : decimalFields) {
        if (number && field == QLatin1StringView(name))
            return QString::number(*number);
    }
    if (field == u"in_port"_s)
        return portName(value);
    if (number)
        return hex(*number);
    if (field.startsWith(u"ipv6"_s) || field == u"nd_target"_s)
        return ipv6(value);
    return value.toString().toLower();
}

/// VALUE->FIELD of set_field.
QString setField(QStringView text)
{
    const qsizetype arrow = text.indexOf(u"->"_s);
    if (arrow < 0)
        return u"set_field:"_s % text;
    QString field = text.sliced(arrow + 2).toString();
    for (const auto &[other, printed] : setFieldNames) {
        if (field == QLatin1StringView(other))
            field = QString::fromLatin1(printed);
    }
    return u"set_field:%1->%2"_s.arg(setFieldValue(text.first(arrow), field), field);
}

/// SOURCE->TARGET of load and move; a number is printed in hexadecimal.
QString loadOrMove(QStringView name, QStringView text)
{
    const qsizetype arrow = text.indexOf(u"->"_s);
    if (arrow < 0)
        return name % u':' % text;
    const QStringView source = text.first(arrow);
    const auto number = numberOf(source);
    return u"%1:%2->%3"_s.arg(name, number ? hex(*number) : subfield(source),
                              subfield(text.sliced(arrow + 2)));
}

/// One match of learn(): FIELD, FIELD=FIELD or FIELD=VALUE.
QString learnedMatch(QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return subfield(text);
    const QString target = subfield(text.first(equals));
    const QStringView source = text.sliced(equals + 1);
    if (const auto number = numberOf(source))
        return target % u'=' % hex(*number);
    const QString sourceField = subfield(source);
    return sourceField == target ? target : QString(target % u'=' % sourceField);
}

/// learn(): the settings in their printed order without defaults, then the specifications.
QString learn(QStringView text)
{
    constexpr std::array settings{
        "table",     "idle_timeout", "hard_timeout",  "fin_idle_timeout", "fin_hard_timeout",
        "priority",  "cookie",       "send_flow_rem", "delete_learned",   "limit",
        "result_dst"};
    std::array<QString, settings.size()> found;
    QStringList specifications;
    for (const QStringView piece : split(text)) {
        const qsizetype equals = piece.indexOf(u'=');
        const QStringView name = equals < 0 ? piece : piece.first(equals);
        const auto at = std::find_if(settings.begin(), settings.end(), [&](const char *setting) {
            return name == QLatin1StringView(setting);
        });
        if (at != settings.end()) {
            const QStringView value = equals < 0 ? QStringView() : piece.sliced(equals + 1);
            const auto number = numberOf(value);
            const bool isCookie = name == u"cookie"_s;
            const bool isDefault =
                number &&
                (name == u"priority"_s ? *number == 32768 : *number == 0 && name != u"table"_s);
            if (!isDefault)
                found[size_t(at - settings.begin())] =
                    equals < 0 ? name.toString()
                               : u"%1=%2"_s.arg(name, !number    ? value.toString()
                                                      : isCookie ? hex(*number)
                                                                 : QString::number(*number));
            continue;
        }
        const Action action = actionOf(piece);
        if (action.name == u"load"_s)
            specifications.append(loadOrMove(action.name, action.value));
        else if (action.name == u"output"_s)
            specifications.append(u"output:"_s + subfield(action.value));
        else
            specifications.append(learnedMatch(piece));
    }
    QStringList pieces;
    for (const QString &setting : found) {
        if (!setting.isEmpty())
            pieces.append(setting);
    }
    return u"learn(%1)"_s.arg((pieces + specifications).join(u','));
}

/// Whether the frame is known to carry a tag before the action that is looked at.
class VlanKnowledge
{
public:
    explicit VlanKnowledge(QStringView match)
    {
        for (const QStringView field : split(match)) {
            const bool tag = field.startsWith(u"dl_vlan="_s) ||
                             field.startsWith(u"dl_vlan_pcp="_s) ||
                             field.startsWith(u"vlan_tci=0x1"_s);
            m_hasTag = m_hasTag || tag;
        }
    }

    /// "push_vlan:0x8100," where setting a VLAN implies a new tag (OpenFlow 1.0's actions).
    QString pushWhenNeeded()
    {
        const bool needed = !m_hasTag;
        m_hasTag = true;
        return needed ? u"push_vlan:0x8100,"_s : QString();
    }

    void push() { m_hasTag = true; }
    void pop() { m_hasTag = false; }

private:
    bool m_hasTag = false;
};

QString resubmit(const Action &action)
{
    if (!action.inParentheses)
        return u"resubmit:"_s + portName(action.value);
    const qsizetype comma = action.value.indexOf(u',');
    const QStringView port = (comma < 0 ? action.value : action.value.first(comma)).trimmed();
    const QStringView table = comma < 0 ? QStringView() : action.value.sliced(comma + 1).trimmed();
    const bool samePort = port.isEmpty() || portName(port) == u"IN_PORT"_s;
    const QString tableText =
        numberOf(table) ? QString::number(*numberOf(table)) : table.toString();
    if (tableText.isEmpty())
        return u"resubmit:"_s + portName(port);
    return u"resubmit(%1,%2)"_s.arg(samePort ? QString() : portName(port), tableText);
}

/// ct(): commit, force, table, zone, nat, alg, exec.
QString connectionTracking(QStringView text, QStringView match)
{
    constexpr std::array order{"commit", "force", "table", "zone", "nat", "alg", "exec"};
    std::array<QString, order.size()> found;
    QStringList rest;
    for (const QStringView piece : split(text)) {
        const auto at = std::find_if(order.begin(), order.end(), [&](const char *name) {
            const QLatin1StringView word(name);
            return piece.startsWith(word) &&
                   (piece.size() == word.size() || !piece.at(word.size()).isLetter());
        });
        QString printed = piece.toString();
        const qsizetype equals = piece.indexOf(u'=');
        if (piece.startsWith(u"exec("_s))
            printed = u"exec(%1)"_s.arg(canonicalActions(actionOf(piece).value, match));
        else if (equals >= 0 && !piece.startsWith(u"nat"_s)) {
            const QStringView value = piece.sliced(equals + 1);
            const auto number = numberOf(value);
            const bool isField = piece.startsWith(u"zone"_s) && !number;
            printed =
                piece.first(equals + 1) % (number ? QString::number(*number)
                                                  : (isField ? subfield(value) : value.toString()));
        }
        if (at == order.end())
            rest.append(printed);
        else
            found[size_t(at - order.begin())] = printed;
    }
    QStringList pieces;
    for (const QString &piece : found) {
        if (!piece.isEmpty())
            pieces.append(piece);
    }
    return u"ct(%1)"_s.arg((pieces + rest).join(u','));
}

QString decimalOr(QStringView text)
{
    const auto number = numberOf(text);
    return number ? QString::number(*number) : text.toString();
}

/// OpenFlow 1.0's actions on a tag; empty when \a action is none of them.
QString vlanAction(const Action &action, VlanKnowledge &vlan)
{
    const auto number = numberOf(action.value);
    if (action.name == u"strip_vlan"_s || action.name == u"pop_vlan"_s) {
        vlan.pop();
        return u"pop_vlan"_s;
    }
    if (action.name == u"push_vlan"_s && number) {
        vlan.push();
        return u"push_vlan:"_s + hex(*number);
    }
    if (action.name == u"mod_vlan_vid"_s && number)
        return vlan.pushWhenNeeded() + u"set_field:%1->vlan_vid"_s.arg(*number | vlanPresent);
    if (action.name == u"set_vlan_vid"_s && number)
        return u"set_field:%1->vlan_vid"_s.arg(*number | vlanPresent);
    if (action.name == u"mod_vlan_pcp"_s && number)
        return vlan.pushWhenNeeded() + u"set_field:%1->vlan_pcp"_s.arg(*number);
    return {};
}

/// Actions of OpenFlow 1.0 that are set_field since 1.2; empty when \a action is none of them.
QString oldSetter(const Action &action, QStringView match)
{
    constexpr std::array setters{
        std::pair{"mod_dl_src", "eth_src"}, std::pair{"mod_dl_dst", "eth_dst"},
        std::pair{"mod_nw_src", "ip_src"},  std::pair{"mod_nw_dst", "ip_dst"},
        std::pair{"set_tunnel", "tun_id"},  std::pair{"set_tunnel64", "tun_id"},
    };
    for (const auto &[name, field] : setters) {
        if (action.name == QLatin1StringView(name))
            return setField(QString(action.value % u"->"_s % QLatin1StringView(field)));
    }
    if (action.name == u"mod_nw_tos"_s)
        return u"set_field:%1->ip_dscp"_s.arg(numberOf(action.value).value_or(0) >> 2);
    if (action.name == u"mod_tp_src"_s || action.name == u"mod_tp_dst"_s) {
        const QString side = action.name.sliced(7).toString();
        for (const auto protocol : {"tcp"_L1, "udp"_L1, "sctp"_L1}) {
            for (const QStringView field : split(match)) {
                if (field == protocol || field == QString(protocol % u'6'))
                    return setField(QString(action.value % u"->"_s % protocol % u'_' % side));
            }
        }
    }
    return {};
}

/// Whether portName() made the reserved port \a printed from \a text.
bool isReserved(const QString &printed, QStringView text)
{
    return portName(printed.toLower()) == printed && printed.front().isUpper() &&
           printed.compare(text, Qt::CaseInsensitive) == 0;
}

/// Actions without a value; any other bare word is the name of a port.
bool isBareAction(QStringView text)
{
    constexpr std::array names{"drop",      "dec_ttl",  "dec_mpls_ttl", "dec_nsh_ttl", "exit",
                               "pop_queue", "ct_clear", "decap",        "sample",      "ct"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return text == QLatin1StringView(name); });
}

QString canonicalAction(QStringView text, QStringView match, VlanKnowledge &vlan)
{
    const Action action = actionOf(text);
    if (const QString printed = vlanAction(action, vlan); !printed.isEmpty())
        return printed;
    if (const QString printed = oldSetter(action, match); !printed.isEmpty())
        return printed;
    if (action.name == u"set_field"_s)
        return setField(action.value);
    if (action.name == u"load"_s || action.name == u"move"_s)
        return loadOrMove(action.name, action.value);
    if (action.name == u"resubmit"_s)
        return resubmit(action);
    if (action.name == u"learn"_s)
        return learn(action.value);
    if (action.name == u"ct"_s && action.inParentheses)
        return connectionTracking(action.value, match);
    if (action.name == u"output"_s && !action.inParentheses) {
        if (action.value.contains(u'[') || action.value.startsWith(u"reg"_s))
            return u"output:"_s + subfield(action.value);
        const QString port = portName(action.value);
        return isReserved(port, action.value) ? port : u"output:"_s + port;
    }
    for (const auto name : {"goto_table"_L1, "set_queue"_L1, "meter"_L1, "group"_L1}) {
        if (action.name == name)
            return action.name % u':' % decimalOr(action.value);
    }
    if (action.name == u"conjunction"_s && action.inParentheses) {
        const qsizetype comma = action.value.indexOf(u',');
        return comma < 0 ? text.toString()
                         : u"conjunction(%1,%2)"_s.arg(decimalOr(action.value.first(comma)),
                                                       action.value.sliced(comma + 1).trimmed());
    }
    if (action.value.isEmpty() && !action.inParentheses) {
        const QString reserved = portName(text);
        if (reserved == u"CONTROLLER"_s)
            return u"CONTROLLER:65535"_s;
        if (isReserved(reserved, text))
            return reserved;
        return isBareAction(text) ? text.toString() : u"output:"_s + reserved;
    }
    return text.toString();
}

} // namespace

QString canonicalActions(QStringView text, QStringView match)
{
    VlanKnowledge vlan(match);
    QStringList actions;
    for (const QStringView piece : split(text))
        actions.append(canonicalAction(piece, match, vlan));
    return actions.isEmpty() ? u"drop"_s : actions.join(u',');
}

} // namespace overlab::host::flowtext
