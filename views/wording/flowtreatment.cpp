// SPDX-License-Identifier: GPL-3.0-or-later
// What a flow does to its packets, in words.
#include "views/wording/flowphrases.h"
#include "views/wording/listwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

/// "set_field:0x16->tun_id", "load:0x16->NXM_NX_TUN_ID[]", "mod_vlan_vid:1" as one thing.
struct Setting
{
    QString field; ///< "vlan_vid", "tun_id", "eth_src", "eth_dst", "arp_op" …; empty: it sets nothing
    QString value;
};

QString plainField(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"NXM_OF_VLAN_TCI[]"_s, u"vlan_tci"_s}, {u"NXM_NX_TUN_ID[]"_s, u"tun_id"_s},   {u"NXM_OF_ARP_OP[]"_s, u"arp_op"_s},
        {u"NXM_NX_ARP_SHA[]"_s, u"arp_sha"_s},   {u"NXM_OF_ARP_SPA[]"_s, u"arp_spa"_s}, {u"NXM_OF_ETH_SRC[]"_s, u"eth_src"_s},
        {u"NXM_OF_ETH_DST[]"_s, u"eth_dst"_s},   {u"dl_src"_s, u"eth_src"_s},           {u"dl_dst"_s, u"eth_dst"_s},
    };
    static const QRegularExpression note(u"^NXM_NX_(REG\\d+|CT_MARK|PKT_MARK)\\[.*\\]$"_s);
    if (const auto match = note.match(name); match.hasMatch())
        return match.captured(1).toLower();
    return names.value(name, name);
}

Setting settingOf(const QString &action)
{
    const QString kind = action.section(u':', 0, 0);
    const QString rest = action.section(u':', 1);
    if (kind == u"mod_vlan_vid")
        return {u"vlan_vid"_s, rest};
    if (kind == u"set_tunnel" || kind == u"set_tunnel64")
        return {u"tun_id"_s, rest};
    if (kind == u"mod_dl_src" || kind == u"mod_dl_dst")
        return {kind == u"mod_dl_src" ? u"eth_src"_s : u"eth_dst"_s, rest};
    if ((kind != u"set_field" && kind != u"load") || !rest.contains(u"->"))
        return {};
    Setting setting{plainField(rest.section(u"->"_s, 1)), rest.section(u"->"_s, 0, 0)};
    if (kind == u"set_field" && setting.field == u"vlan_vid") // with the mark that there is a tag
        setting.value = QString::number(setting.value.toInt(nullptr, 0) & 0xfff);
    return setting;
}

class TreatmentWords
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::FlowTreatment)

public:
    TreatmentWords(const QStringList &actions, const FlowNames &names) : m_actions(actions), m_names(names) {}

    QString all() const
    {
        if (const QString answer = arpAnswer(); !answer.isEmpty())
            return answer;
        QStringList steps;
        QStringList ports;
        const auto finishPorts = [&] {
            if (!ports.isEmpty())
                steps << tr("goes out to %1", "what is behind ports").arg(listed(std::exchange(ports, {})));
        };
        for (const QString &action : m_actions) {
            if (const QString port = portOf(action); !port.isEmpty()) {
                ports << port;
                continue;
            }
            finishPorts();
            if (const QString step = stepOf(action); !step.isEmpty())
                steps << step;
        }
        finishPorts();
        if (steps.isEmpty())
            return tr("is dropped");
        QString words = steps.first();
        for (const QString &step : steps.mid(1)) //: one thing that happens to a packet, and the next one
            words = tr("%1, then %2").arg(words, step);
        return words;
    }

    static QString join(const QString &packets, const QString &treatment)
    {
        //: packets, and what happens to them
        return tr("%1 %2.").arg(packets, treatment);
    }

    static QString tunnelTo(const QString &node) { return tr("the tunnel to %1").arg(node); }

private:
    /// Empty: it is no way out of a port.
    QString portOf(const QString &action) const
    {
        if (action == u"IN_PORT" || action == u"in_port")
            return tr("where it came from");
        if (action == u"LOCAL")
            return m_names.bridge;
        QString port = action.startsWith(u"output:") ? action.mid(7) : QString();
        bool isNumber = false;
        action.toInt(&isNumber);
        if (isNumber)
            port = action;
        if (port.size() > 1 && port.startsWith(u'"'))
            port = port.mid(1, port.size() - 2);
        return port.isEmpty() ? QString() : m_names.ports.value(port, port);
    }
    QString stepOf(const QString &action) const
    {
        if (action == u"drop")
            return tr("is dropped");
        if (action.toUpper() == u"NORMAL")
            return tr("is switched as by an ordinary switch: to the port where its receiver was seen, else to all");
        if (action == u"FLOOD" || action == u"ALL")
            return tr("goes out to all ports");
        if (action.startsWith(u"CONTROLLER"))
            return tr("goes to the controller");
        if (action == u"strip_vlan" || action == u"pop_vlan")
            return tr("loses its VLAN tag");
        if (action.startsWith(u"push_vlan:")) // the tag itself comes next
            return m_actions.filter(u"->vlan_vid"_s).isEmpty() && m_actions.filter(u"mod_vlan_vid"_s).isEmpty() ? tr("gets an empty VLAN tag") : QString();
        if (const Setting setting = settingOf(action); !setting.field.isEmpty())
            return settingStep(setting);
        if (action == u"ct_clear")
            return tr("loses what connection tracking said of it");
        if (action.startsWith(u"ct("))
            return trackingStep(action);
        if (action.startsWith(u"learn("))
            return learningStep(action);
        if (action.startsWith(u"set_queue:"))
            return tr("gets into queue %1").arg(action.section(u':', 1));
        if (action.startsWith(u"meter:"))
            return tr("is limited by meter %1").arg(action.section(u':', 1));
        if (action.startsWith(u"conjunction("))
            return conjunctionStep(action);
        return wayStep(action);
    }
    QString onTo(int table) const
    {
        const QString purpose = flowTablePurpose(m_names.bridge, table);
        return purpose.isEmpty() ? tr("goes on to table %1").arg(table) : tr("goes on to table %1, which %2").arg(QString::number(table), purpose);
    }
    QString wayStep(const QString &action) const
    {
        static const QRegularExpression resubmit(u"^resubmit\\(([^,)]*)(?:,(\\d*))?"_s);
        if (action.startsWith(u"goto_table:"))
            return onTo(action.section(u':', 1).toInt());
        const auto match = resubmit.match(action);
        if (match.hasMatch() && match.captured(1).isEmpty() && !match.captured(2).isEmpty())
            return onTo(match.captured(2).toInt());
        return tr("has “%1” done to it", "an action of Open vSwitch").arg(action);
    }
    QString settingStep(const Setting &setting) const
    {
        const auto named = [](const QString &number, const QString &network, const QString &bare, const QString &whole) {
            return network.isEmpty() ? bare.arg(number) : whole.arg(number, network);
        };
        const qint64 number = setting.value.toLongLong(nullptr, 0);
        if (setting.field == u"vlan_tci" && number == 0)
            return tr("loses its VLAN tag");
        if (setting.field == u"vlan_vid")
            return named(QString::number(number), m_names.tags.value(int(number)), tr("gets VLAN tag %1"), tr("gets VLAN tag %1 (%2)", "a number, a network"));
        if (setting.field == u"tun_id")
            return named(QString::number(number), m_names.segments.value(number), tr("gets segment number %1"),
                         tr("gets segment number %1 (%2)", "a number, a network"));
        if (setting.field == u"eth_src")
            return tr("gets the sender's MAC address %1").arg(setting.value);
        if (setting.field == u"eth_dst")
            return tr("gets the receiver's MAC address %1").arg(setting.value);
        return tr("gets %1 = %2", "a field or register, a value").arg(setting.field, setting.value);
    }
    QString trackingStep(const QString &action) const
    {
        static const QRegularExpression table(u"\\btable=(\\d+)"_s);
        const auto next = table.match(action);
        if (action.contains(u"->ct_mark"))
            return tr("has its connection marked as one that is not allowed any more");
        if (action.contains(u"commit"))
            return next.hasMatch() ? tr("has its connection remembered and %1", "… and goes on to table 5").arg(onTo(next.captured(1).toInt()))
                                   : tr("has its connection remembered");
        const QString looked = tr("is looked up in connection tracking");
        return next.hasMatch() ? tr("%1, then %2").arg(looked, onTo(next.captured(1).toInt())) : looked;
    }
    static QString learningStep(const QString &action)
    {
        static const QRegularExpression table(u"\\btable=(\\d+)"_s);
        const auto match = table.match(action);
        return tr("has the way back to its sender learned in table %1").arg(match.hasMatch() ? match.captured(1) : u"0"_s);
    }
    static QString conjunctionStep(const QString &action)
    {
        static const QRegularExpression parts(u"^conjunction\\((\\d+),(\\d+)/(\\d+)\\)$"_s);
        const auto match = parts.match(action);
        return match.hasMatch() ? tr("meets condition %1 of the %2 of rule %3").arg(match.captured(2), match.captured(3), match.captured(1))
                                : tr("has “%1” done to it", "an action of Open vSwitch").arg(action);
    }
    /// Where the packet is made into the answer to itself.
    QString arpAnswer() const
    {
        QString mac;
        bool isAnswer = false;
        for (const QString &action : m_actions) {
            const Setting setting = settingOf(action);
            isAnswer = isAnswer || (setting.field == u"arp_op" && setting.value.toInt(nullptr, 0) == 2);
            if (setting.field == u"eth_src")
                mac = setting.value;
        }
        const bool goesBack = m_actions.contains(u"IN_PORT"_s) || m_actions.contains(u"in_port"_s);
        return isAnswer && goesBack && !mac.isEmpty() ? tr("is answered at once with the MAC address %1").arg(mac) : QString();
    }

    const QStringList &m_actions;
    const FlowNames &m_names;
};

} // namespace

QString FlowPhrases::treatment(const QStringList &actions, const FlowNames &names)
{
    return TreatmentWords(actions, names).all();
}

QString FlowPhrases::sentence(const QString &packets, const QString &treatment)
{
    return TreatmentWords::join(packets, treatment);
}

QString FlowPhrases::tunnelTo(const QString &node)
{
    return TreatmentWords::tunnelTo(node);
}

} // namespace overlab::views
