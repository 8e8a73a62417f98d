// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/netfilter/randomrules.h"

namespace overlab::testing {

namespace {

using namespace Qt::StringLiterals;

Ipv4Address address(const char *text)
{
    return *Ipv4Address::parse(QString::fromLatin1(text));
}

} // namespace

bool RandomRules::chance(int percent)
{
    return m_random.bounded(100) < percent;
}

QString RandomRules::oneOf(const QStringList &words)
{
    return words.at(m_random.bounded(int(words.size())));
}

QStringList RandomRules::sets()
{
    return {u"create friends hash:net"_s,      u"add friends 10.0.1.2"_s,
            u"add friends 10.0.2.0/25"_s,      u"add friends 10.0.2.4/31 nomatch"_s,
            u"create services hash:ip,port"_s, u"add services 10.0.2.2,tcp:80"_s,
            u"add services 10.0.2.3,udp:53"_s, u"add services 10.0.1.1,tcp:80"_s};
}

QString RandomRules::rules()
{
    QString text;
    for (auto table = hooksOfTables().cbegin(); table != hooksOfTables().cend(); ++table) {
        if (chance(25) || (m_kind == BoxKind::Bridge && table.key() == "nat"_L1))
            continue;
        QStringList rules;
        text += u"*%1\n"_s.arg(table.key());
        for (const QString &hook : table.value()) {
            // Each of a hook's own chains leads to later ones alone: loops are refused.
            const QStringList chains{hook, hook + u"-1"_s, hook + u"-2"_s, hook + u"-3"_s};
            const bool mayDrop = table.key() != "nat"_L1 && chance(10);
            text += u":%1 %2 [0:0]\n"_s.arg(hook, mayDrop ? u"DROP"_s : u"ACCEPT"_s);
            for (const QString &own : chains.mid(1))
                text += u":%1 - [0:0]\n"_s.arg(own);
            for (qsizetype i = 0; i < chains.size(); ++i) {
                for (int count = m_random.bounded(1, 4); count > 0; --count)
                    rules.append(rule(table.key(), hook, chains.mid(i)));
            }
        }
        text += rules.join(u'\n') + u"\nCOMMIT\n"_s;
    }
    return text;
}

/// In the first of \a chains; the others are those that it may lead to.
QString RandomRules::rule(const QString &table, const QString &hook, const QStringList &chains)
{
    QString text = u"-A "_s + chains.first();
    if (chance(40))
        text += protocolMatch();
    for (int count = m_random.bounded(0, 3); count > 0; --count) {
        const QString more = match(table, hook, chains.first() == hook);
        const QString option =
            more.section(u' ', more.startsWith(" !"_L1) ? 2 : 1).left(3); // once a rule
        if (option.startsWith("-m "_L1) || !text.contains(u' ' + option))
            text += more;
    }
    const bool hasPorts = text.contains(" -p tcp -m tcp"_L1) || text.contains(" -p udp -m udp"_L1);
    if (table == "nat"_L1 && hook == "PREROUTING"_L1 && hasPorts && chance(50))
        return text + oneOf({u" -j DNAT --to-destination 10.0.2.3:8080"_s,
                             u" -j REDIRECT --to-ports 53"_s});
    return text + target(table, hook, chains);
}

QString RandomRules::protocolMatch()
{
    const QString not_ = chance(25) ? u" !"_s : QString();
    switch (m_random.bounded(8)) {
    case 0:
        return not_ + u" -p "_s + oneOf({u"tcp"_s, u"udp"_s, u"icmp"_s, u"sctp"_s});
    case 1:
        return u" -p tcp -m tcp"_s + not_ + u" --dport "_s + oneOf({u"80"_s, u"22"_s, u"1:1024"_s});
    case 2:
        return u" -p udp -m udp"_s + not_ + u" --dport "_s + oneOf({u"53"_s, u"80"_s, u"50:60"_s});
    case 3:
        return u" -p tcp -m tcp"_s + not_ + u" --sport "_s +
               oneOf({u"20000:20050"_s, u"1024:65535"_s});
    case 4:
        return u" -p tcp -m tcp"_s + not_ + u" --tcp-flags "_s +
               oneOf({u"FIN,SYN,RST,ACK SYN"_s, u"ACK ACK"_s, u"SYN,ACK SYN,ACK"_s});
    case 5:
        return u" -p icmp -m icmp"_s + not_ + u" --icmp-type "_s +
               oneOf({u"8"_s, u"0"_s, u"8/0"_s, u"any"_s, u"3/1"_s});
    case 6:
        return u" -p %1 -m multiport"_s.arg(oneOf({u"tcp"_s, u"udp"_s})) + not_ +
               oneOf({u" --dports 53,79:81"_s, u" --sports 20010:20090"_s, u" --ports 22,53"_s});
    default:
        return u" -p "_s + oneOf({u"tcp"_s, u"udp"_s, u"icmp"_s});
    }
}

QString RandomRules::match(const QString &table, const QString &hook, bool isBuiltIn)
{
    if (m_kind == BoxKind::Bridge && hook != "OUTPUT"_L1 && chance(30))
        return bridgeMatch(hook);
    const QString not_ = chance(30) ? u" !"_s : QString();
    const bool hasIn = hook != "OUTPUT"_L1 && (hook != "POSTROUTING"_L1 || !isBuiltIn);
    const bool hasOut = !isBuiltIn || (hook != "PREROUTING"_L1 && hook != "INPUT"_L1);
    switch (m_random.bounded(16)) {
    case 0:
        return not_ + u" -s "_s +
               oneOf({u"10.0.1.2"_s, u"10.0.1.0/24"_s, u"10.0.3.0/24"_s, u"10.0.2.1"_s,
                      u"0.0.1.2/0.0.255.255"_s});
    case 1:
        return not_ + u" -d "_s +
               oneOf({u"10.0.2.2"_s, u"10.0.2.0/24"_s, u"10.0.9.0/24"_s, u"10.0.1.1"_s,
                      u"10.0.0.3/255.255.0.255"_s});
    case 2:
        return hasIn ? not_ + u" -i "_s + oneOf({u"in0"_s, u"out0"_s, u"in+"_s, u"lo"_s, u"br0"_s})
                     : QString();
    case 3:
        return hasOut
                   ? not_ + u" -o "_s + oneOf({u"in0"_s, u"out0"_s, u"out+"_s, u"lo"_s, u"br0"_s})
                   : QString();
    case 4:
    case 5:
        return u" -m conntrack"_s + not_ + u" --ctstate "_s +
               oneOf({u"NEW"_s, u"RELATED,ESTABLISHED"_s, u"INVALID"_s, u"DNAT"_s, u"SNAT"_s,
                      u"NEW,DNAT"_s, u"UNTRACKED"_s});
    case 6:
        return u" -m state"_s + not_ + u" --state "_s +
               oneOf({u"NEW"_s, u"RELATED,ESTABLISHED"_s, u"INVALID"_s});
    case 7:
        return u" -m mark"_s + not_ + u" --mark "_s +
               oneOf({u"0x1"_s, u"0x1/0x3"_s, u"0x0/0xff"_s, u"0x30000/0xffff0000"_s});
    case 8:
        return u" -m connmark"_s + not_ + u" --mark "_s +
               oneOf({u"0x1/0xff"_s, u"0x0/0xffff0000"_s, u"0x5"_s});
    case 9:
        return hook == "OUTPUT"_L1 || hook == "POSTROUTING"_L1
                   ? QString()
                   : u" -m mac"_s + not_ + u" --mac-source "_s +
                         FilterBox::macOf(oneOf({u"in0"_s, u"out0"_s, u"other"_s}), true)
                             .toString();
    case 10:
        return chance(60)
                   ? u" -m set"_s + not_ + u" --match-set friends "_s + oneOf({u"src"_s, u"dst"_s})
                   : u" -m set"_s + not_ + u" --match-set services "_s +
                         oneOf({u"dst,dst"_s, u"src,src"_s});
    case 11:
        return u" -m addrtype"_s + not_ + oneOf({u" --src-type "_s, u" --dst-type "_s}) +
               oneOf({u"LOCAL"_s, u"UNICAST"_s, u"LOCAL,BROADCAST"_s, u"MULTICAST"_s});
    case 12:
        return u" -m pkttype"_s + not_ + u" --pkt-type "_s + oneOf({u"unicast"_s, u"broadcast"_s});
    case 13:
        return u" -m iprange"_s + not_ +
               oneOf({u" --src-range 10.0.1.2-10.0.1.3"_s, u" --dst-range 10.0.2.3-10.0.2.200"_s});
    case 14:
        return table == "raw"_L1 ? u" -m ttl --ttl-gt 63"_s
               : chance(50)
                   ? u" -m length"_s + not_ + u" --length "_s + oneOf({u"84"_s, u"85:1500"_s})
               : hook == "FORWARD"_L1
                   ? u" -m physdev"_s + not_ + u" --physdev-is-bridged"_s
                   : u" -m conntrack --ctdir "_s + oneOf({u"ORIGINAL"_s, u"REPLY"_s});
    default:
        return u" -m comment --comment \"%1\""_s.arg(
            oneOf({u"why not"_s, u"it \\\"said\\\" -j DROP"_s, u"one"_s}));
    }
}

QString RandomRules::bridgeMatch(const QString &hook)
{
    const bool isForwarding = hook == "FORWARD"_L1 || hook == "POSTROUTING"_L1;
    QString text = u" -m physdev"_s;
    if (chance(60))
        text += (chance(30) ? u" !"_s : QString()) + u" --physdev-in "_s +
                oneOf({u"in0"_s, u"out0"_s, u"in+"_s});
    if (isForwarding && chance(60))
        text += (chance(30) ? u" !"_s : QString()) + u" --physdev-out "_s +
                oneOf({u"in0"_s, u"out0"_s, u"out+"_s});
    if (chance(30) || text == " -m physdev"_L1)
        text += (chance(30) ? u" !"_s : QString()) + u" --physdev-is-bridged"_s;
    return text;
}

QString RandomRules::target(const QString &table, const QString &hook, const QStringList &chains)
{
    if (chains.size() > 1 && chance(35))
        return oneOf({u" -j "_s, u" -j "_s, u" -g "_s}) + oneOf(chains.mid(1));
    if (table == "raw"_L1 && chance(50))
        return oneOf({u" -j CT --zone 7"_s, u" -j CT --zone 7"_s, u" -j CT --notrack"_s});
    if (table == "nat"_L1 && chance(50))
        return translation(hook);
    if (table == "mangle"_L1 && chance(60)) {
        return oneOf({u" -j MARK --set-xmark 0x1/0xff"_s, u" -j MARK --set-xmark 0x3/0x1"_s,
                      u" -j MARK --set-mark 0x30000"_s, u" -j MARK --or-mark 0x2"_s,
                      u" -j MARK --and-mark 0x1"_s, u" -j CONNMARK --set-xmark 0x5/0xff"_s,
                      u" -j CONNMARK --save-mark"_s,
                      u" -j CONNMARK --save-mark --nfmask 0xff --ctmask 0xffff"_s,
                      u" -j CONNMARK --restore-mark --nfmask 0xffff0000 --ctmask 0xffff0000"_s,
                      u" -j CONNMARK --restore-mark"_s, u" -j TTL --ttl-set 33"_s,
                      u" -j TTL --ttl-inc 2"_s, u" -j CHECKSUM --checksum-fill"_s});
    }
    if (table == "filter"_L1 && hook != "OUTPUT"_L1 && m_kind == BoxKind::Router && chance(10))
        return oneOf({u" -j REJECT"_s, u" -j DROP"_s});
    if (chance(25))
        return oneOf({u" -j NFLOG --nflog-group 5"_s, u""_s,
                      u" -m limit --limit 3/hour -j NFLOG --nflog-group 5"_s});
    return oneOf(
        {u" -j ACCEPT"_s, u" -j RETURN"_s, u" -j RETURN"_s, u" -j ACCEPT"_s,
         table == "nat"_L1 ? u" -j RETURN"_s : u" -j DROP"_s}); // iptables lets nat drop nothing
}

QString RandomRules::translation(const QString &hook)
{
    if (hook == "PREROUTING"_L1) {
        return oneOf({u" -j DNAT --to-destination 10.0.2.3"_s,
                      u" -j DNAT --to-destination 10.0.2.2"_s,
                      u" -j DNAT --to-destination 10.0.1.4"_s, u" -j REDIRECT"_s});
    }
    if (hook == "OUTPUT"_L1)
        return oneOf(
            {u" -j DNAT --to-destination 10.0.2.3"_s, u" -j DNAT --to-destination 10.0.1.4"_s});
    if (hook == "INPUT"_L1)
        return u" -j SNAT --to-source 10.0.3.77"_s;
    return oneOf({u" -j SNAT --to-source 10.0.2.1"_s,
                  u" -j SNAT --to-source 10.0.2.44 --random-fully"_s, u" -j MASQUERADE"_s,
                  u" -j SNAT --to-source 10.0.2.45"_s});
}

Sent RandomRules::packet(int tuple)
{
    using path::Protocol;
    constexpr quint8 ack = 0x10;
    Sent sent;
    sent.device =
        oneOf({u"in0"_s, u"in0"_s, u"out0"_s, m_kind == BoxKind::Router ? u""_s : u"out0"_s});
    path::Packet &packet = sent.packet;
    const int kind = m_random.bounded(3);
    packet.protocol = kind == 0 ? Protocol::Icmp : kind == 1 ? Protocol::Tcp : Protocol::Udp;
    packet.srcPort = tuple;
    if (packet.protocol != Protocol::Icmp)
        packet.dstPort = oneOf({u"80"_s, u"53"_s, u"22"_s, u"5000"_s}).toInt();
    packet.ttl = oneOf({u"64"_s, u"64"_s, u"63"_s}).toInt();
    packet.lengthBytes = oneOf({u"84"_s, u"84"_s, u"400"_s}).toInt();
    if (packet.protocol == Protocol::Tcp && chance(15))
        sent.tcp.flags = ack; // picked up in the middle (nf_conntrack_tcp_loose)
    if (packet.protocol == Protocol::Icmp && chance(20)) {
        packet.icmpType = 0; // nobody asked
        sent.connection.state = path::ConnectionState::Invalid;
    }
    if (sent.device.isEmpty()) {
        packet.ipSrc = address("10.0.2.1");
        const bool mayAskItself = packet.protocol == Protocol::Icmp;
        packet.ipDst = mayAskItself && chance(30) ? address("10.0.1.1") : address("10.0.2.2");
        return sent;
    }
    packet.ethSrc = FilterBox::macOf(sent.device, true);
    packet.ethDst = FilterBox::macOf(sent.device, false);
    if (m_kind == BoxKind::Bridge) {
        packet.ethDst = FilterBox::macOf(sent.device == "in0"_L1 ? u"out0"_s : u"in0"_s, true);
        if (chance(20))
            packet.ethDst =
                *MacAddress::parse(chance(50) ? u"ff:ff:ff:ff:ff:ff"_s : u"01:00:5e:00:00:07"_s);
    } else if (chance(35)) { // for the box itself
        packet.ipSrc = address("10.0.3.9");
        packet.ipDst =
            oneOf({u"a"_s, u"b"_s}) == "a"_L1 ? address("10.0.1.1") : address("10.0.2.1");
        return sent;
    }
    const bool isIn = sent.device == "in0"_L1;
    packet.ipSrc =
        isIn ? (chance(50) ? address("10.0.1.2") : address("10.0.1.3")) : address("10.0.2.5");
    packet.ipDst = !isIn        ? address("10.0.1.5")
                   : chance(70) ? address("10.0.2.2")
                                : address("10.0.9.9");
    return sent;
}

} // namespace overlab::testing
