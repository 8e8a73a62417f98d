// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/fields.h"

#include "engine/design/enumnames.h"
#include "engine/design/reading/sections.h"

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;
using Form = FieldForm;

template<typename Enum>
QStringList words()
{
    QStringList list;
    for (const auto &[value, name] : enumNames(Enum()))
        list.append(name.toString());
    return list;
}

struct Row
{
    QStringView key;
    Form form;
    QString of = {};
    QString fallback = {};
    QStringList words = {};
};

QList<Field> made(const QString &name, const QList<Row> &rows)
{
    const QStringList placement{u"placement"_s, u"note"_s}; // of the canvas: no section of the reader
    QList<Field> fields;
    for (const Row &row : rows) {
        Field field{name, row.key.toString(), row.form, row.of, row.words, row.fallback, false};
        if (!placement.contains(name)) {
            for (const SectionKey &key : section(name).keys)
                field.required = field.required || (key.name == field.key && key.required);
        }
        fields.append(field);
    }
    return fields;
}

QList<Field> designFields()
{
    return made(u"design"_s,
                {{u"overlab", Form::Fixed},
                 {u"name", Form::Name},
                 {u"description", Form::LongText},
                 {u"settings", Form::Map, u"settings"_s},
                 {u"underlay", Form::Map, u"underlay"_s},
                 {u"nodes", Form::Drawn, u"node"_s},
                 {u"external", Form::Drawn, u"external"_s},
                 {u"tenants", Form::Drawn, u"tenant"_s},
                 {u"images", Form::List, u"image"_s},
                 {u"checks", Form::List, u"check"_s},
                 {u"canvas", Form::Fixed}})
        + made(u"settings"_s, {{u"firewall", Form::Choice, {}, u"hybrid"_s, words<FirewallDriver>()},
                               {u"datapath", Form::Choice, {}, u"auto"_s, words<DatapathChoice>()},
                               {u"tunnel", Form::Choice, {}, u"vxlan"_s, {u"vxlan"_s, u"gre"_s, u"geneve"_s}},
                               {u"domain", Form::Value, {}, u"openstacklocal"_s}})
        + made(u"underlay"_s,
               {{u"cidr", Form::Value, {}, u"192.168.255.0/24"_s}, {u"mtu", Form::Number, {}, u"1500"_s}})
        + made(u"image"_s, {{u"name", Form::Name}, {u"file", Form::Text}, {u"user", Form::Text}})
        + made(u"check"_s, {{u"name", Form::Text},
                            {u"from", Form::Reference, u"end"_s},
                            {u"to", Form::Reference, u"end"_s},
                            {u"protocol", Form::Choice, {}, u"icmp"_s, words<CheckProtocol>()},
                            {u"port", Form::Number},
                            {u"expect", Form::Choice, {}, u"pass"_s, words<CheckExpectation>()}});
}

QList<Field> placeFields()
{
    return made(u"node"_s,
                {{u"name", Form::Name},
                 {u"roles", Form::Choices, {}, words<NodeRole>().join(u", "), words<NodeRole>()},
                 {u"address", Form::Value}})
        + made(u"external"_s, {{u"name", Form::Name},
                               {u"type", Form::Choice, {}, u"flat"_s, {u"flat"_s, u"vlan"_s}},
                               {u"segment", Form::Number},
                               {u"cidr", Form::Value},
                               {u"gateway", Form::Value},
                               {u"pool", Form::Value}})
        + made(u"note"_s, {{u"text", Form::LongText}, {u"locked", Form::Flag, {}, u"false"_s}})
        + made(u"placement"_s, {{u"locked", Form::Flag, {}, u"false"_s}});
}

QList<Field> tenantFields()
{
    return made(u"tenant"_s,
                {{u"name", Form::Name},
                 {u"color", Form::Colour},
                 {u"quota", Form::Map, u"quota"_s},
                 {u"security-groups", Form::List, u"security-group"_s},
                 {u"networks", Form::Drawn, u"network"_s},
                 {u"routers", Form::Drawn, u"router"_s},
                 {u"vms", Form::Drawn, u"vm"_s}})
        + made(u"quota"_s, {{u"vms", Form::Number},
                            {u"vcpus", Form::Number},
                            {u"memory", Form::Value},
                            {u"networks", Form::Number},
                            {u"routers", Form::Number},
                            {u"floating-ips", Form::Number}})
        + made(u"security-group"_s, {{u"name", Form::Name}, {u"rules", Form::List, u"rule"_s}})
        + made(u"rule"_s, {{u"direction", Form::Choice, {}, {}, words<RuleDirection>()},
                           {u"protocol", Form::Choice, {}, u"any"_s, words<RuleProtocol>()},
                           {u"port", Form::Value},
                           {u"remote", Form::Value, u"remote"_s}});
}

QList<Field> networkFields()
{
    return made(u"network"_s, {{u"name", Form::Name},
                               {u"type", Form::Choice, {}, {}, words<NetworkType>()},
                               {u"segment", Form::Number},
                               {u"mtu", Form::Number},
                               {u"subnets", Form::List, u"subnet"_s}})
        + made(u"subnet"_s, {{u"cidr", Form::Value},
                             {u"gateway", Form::Value, u"gateway"_s},
                             {u"dhcp", Form::FlagOrMap, u"dhcp"_s, u"true"_s},
                             {u"dns", Form::Words},
                             {u"routes", Form::List, u"route"_s}})
        + made(u"dhcp"_s,
               {{u"address", Form::Value}, {u"pool", Form::Value}, {u"lease", Form::Number, {}, u"86400"_s}})
        + made(u"route"_s, {{u"to", Form::Value}, {u"via", Form::Value}})
        + made(u"router"_s, {{u"name", Form::Name},
                             {u"node", Form::Reference, u"node"_s},
                             {u"distributed", Form::Flag, {}, u"false"_s},
                             {u"ha", Form::Flag, {}, u"false"_s},
                             {u"interfaces", Form::List, u"router-interface"_s},
                             {u"external", Form::Map, u"router-external"_s},
                             {u"routes", Form::List, u"route"_s}})
        + made(u"router-interface"_s, {{u"network", Form::Reference, u"network"_s}, {u"address", Form::Value}})
        + made(u"router-external"_s, {{u"network", Form::Reference, u"external"_s},
                                      {u"address", Form::Value},
                                      {u"snat", Form::Flag, {}, u"true"_s}});
}

QList<Field> machineFields()
{
    return made(u"vm"_s,
                {{u"name", Form::Name},
                 {u"type", Form::Choice, {}, u"vm"_s, words<MachineType>()},
                 {u"node", Form::Reference, u"node"_s},
                 {u"image", Form::Reference, u"image"_s, u"tiny"_s},
                 {u"vcpus", Form::Number, {}, u"1"_s},
                 {u"memory", Form::Value, {}, u"128MiB"_s},
                 {u"disk", Form::Value},
                 {u"graphics", Form::Choice, {}, u"none"_s, words<Graphics>()},
                 {u"interfaces", Form::List, u"interface"_s},
                 {u"user-data", Form::LongText},
                 {u"ssh-keys", Form::Lines}})
        + made(u"interface"_s, {{u"network", Form::Reference, u"network"_s},
                                {u"address", Form::Value},
                                {u"mac", Form::Value},
                                {u"floating-ip", Form::Value},
                                {u"security-groups", Form::References, u"security-group"_s, u"default"_s},
                                {u"port-security", Form::Flag, {}, u"true"_s},
                                {u"allowed-addresses", Form::List, u"allowed-address"_s}})
        + made(u"allowed-address"_s, {{u"address", Form::Value}, {u"mac", Form::Value}});
}

} // namespace

const QList<Field> &allFields()
{
    static const QList<Field> fields =
        designFields() + placeFields() + tenantFields() + networkFields() + machineFields();
    return fields;
}

QList<Field> fieldsOf(QStringView section)
{
    QList<Field> found;
    for (const Field &field : allFields()) {
        if (field.section == section)
            found.append(field);
    }
    return found;
}

const Field *findField(QStringView section, QStringView key)
{
    for (const Field &field : allFields()) {
        if (field.section == section && field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace overlab::design
