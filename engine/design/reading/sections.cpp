// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/reading/sections.h"

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// \a keys are separated by spaces; a required one ends in '*'.
Section make(const QString &name, QStringView keys)
{
    Section made{name, {}};
    for (const QStringView key : keys.split(u' ')) {
        const bool required = key.endsWith(u'*');
        made.keys.append({(required ? key.chopped(1) : key).toString(), required});
    }
    return made;
}

} // namespace

QStringList Section::keyNames() const
{
    QStringList names;
    for (const SectionKey &key : keys)
        names.append(key.name);
    return names;
}

const QList<Section> &sections()
{
    static const QList<Section> all = {
        make(u"design"_s, u"overlab name* description settings underlay nodes images external "
                          u"tenants checks canvas"),
        make(u"settings"_s, u"firewall datapath tunnel domain"),
        make(u"underlay"_s, u"cidr mtu"),
        make(u"node"_s, u"name* roles address"),
        make(u"image"_s, u"name* file* user"),
        make(u"external"_s, u"name* type segment cidr* gateway pool"),
        make(u"tenant"_s, u"name* color quota networks security-groups routers vms"),
        make(u"quota"_s, u"vms vcpus memory networks routers floating-ips"),
        make(u"network"_s, u"name* type segment mtu subnets"),
        make(u"subnet"_s, u"cidr* gateway dhcp dns routes"),
        make(u"dhcp"_s, u"address pool lease"),
        make(u"route"_s, u"to* via*"),
        make(u"security-group"_s, u"name* rules"),
        make(u"rule"_s, u"direction* protocol port remote"),
        make(u"router"_s, u"name* node interfaces external routes distributed ha"),
        make(u"router-interface"_s, u"network* address"),
        make(u"router-external"_s, u"network* address snat"),
        make(u"vm"_s, u"name* type node image vcpus memory disk graphics user-data ssh-keys interfaces"),
        make(u"interface"_s, u"network* address mac security-groups port-security "
                             u"allowed-addresses floating-ip"),
        make(u"allowed-address"_s, u"address* mac"),
        make(u"check"_s, u"name* from* to* protocol port expect"),
    };
    return all;
}

const Section &section(QStringView name)
{
    const auto &all = sections();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [name](const Section &each) { return each.name == name; });
    Q_ASSERT(found != all.cend());
    return *found;
}

} // namespace overlab::design
