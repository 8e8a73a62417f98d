// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/netlink/kernel.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/process/process.h"
#include "tests/support/privateworld.h"

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_Kernel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void genericFamilies();
    void linkKinds();
    void netem();
};

void tst_Kernel::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_Kernel::genericFamilies()
{
    QVERIFY(hasGenericNetlinkFamily(u"nlctrl"_s)); // the family of families
    QVERIFY(!hasGenericNetlinkFamily(u"no_such_family"_s));
    QVERIFY(!hasGenericNetlinkFamily(u"a-name-that-is-far-too-long"_s));
    const bool modulePresent = QFile::exists(u"/sys/module/openvswitch"_s);
    if (modulePresent)
        QVERIFY(hasGenericNetlinkFamily(u"ovs_datapath"_s));
}

void tst_Kernel::linkKinds()
{
    NetlinkSocket here{QString()};
    const QList<LinkState> before = here.readLinks();

    QVERIFY(hasLinkKind(u"veth"_s));
    QVERIFY(hasLinkKind(u"bridge"_s));
    QVERIFY(!hasLinkKind(u"no-such-kind"_s));
    for (const QString &kind : {u"vxlan"_s, u"geneve"_s, u"gre"_s, u"gretap"_s, u"vrf"_s,
                                u"dummy"_s, u"vlan"_s, u"macvlan"_s, u"tun"_s})
        qInfo().noquote() << kind << hasLinkKind(kind);

    QCOMPARE(here.readLinks(), before); // nothing was made
}

void tst_Kernel::netem()
{
    qInfo() << "netem" << hasNetem();

    // Nothing was put on the link: the loopback of a new namespace has no discipline at all.
    ProcessSpec spec;
    spec.program = u"tc"_s;
    spec.arguments = QStringList{u"qdisc"_s, u"show"_s, u"dev"_s, u"lo"_s};
    const ProcessResult shown = run(spec);
    QVERIFY2(!shown.output.contains("netem"), shown.output);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Kernel)
#include "tst_kernel.moc"
