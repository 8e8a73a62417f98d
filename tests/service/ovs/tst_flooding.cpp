// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flooding.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/process/process.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/privateworld.h"

#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using testing::OvsFixture;

class tst_Flooding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void floodAllBut_changesOnlyWhatDiffers();
    void floodAllBut_managesManyPorts();
    void floodAllBut_needsABridge();

private:
    /// The ports that ovs-ofctl shows with NO_FLOOD.
    QStringList quietPorts();

    std::unique_ptr<OvsFixture> m_ovs;
};

void tst_Flooding::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
    m_ovs = std::make_unique<OvsFixture>();
    m_ovs->start();
    OvsChanges changes{.bridges = {OvsFixture::bridge(u"br-int"_s)}};
    for (int i = 0; i < 40; ++i)
        changes.ports.append(OvsFixture::port(u"tap-%1"_s.arg(i), u"br-int"_s, u"internal"_s));
    OvsdbClient client = m_ovs->newClient();
    applyChanges(client, changes);
}

QStringList tst_Flooding::quietPorts()
{
    ProcessSpec spec;
    spec.program = u"ovs-ofctl"_s;
    spec.arguments = {u"show"_s, u"unix:%1/br-int.mgmt"_s.arg(m_ovs->runDirectory())};
    QStringList quiet;
    QString name;
    for (const QString &line : QString::fromUtf8(runChecked(spec).output).split(u'\n')) {
        if (line.contains(u"addr:"_s))
            name = line.section(u'(', 1).section(u')', 0, 0);
        if (line.contains(u"config:"_s) && line.contains(u"NO_FLOOD"_s))
            quiet.append(name);
    }
    quiet.sort();
    return quiet;
}

void tst_Flooding::floodAllBut_changesOnlyWhatDiffers()
{
    const QString folder = m_ovs->runDirectory();

    QCOMPARE(floodAllBut({u"tap-1"_s, u"tap-2"_s, u"absent"_s}, folder, u"br-int"_s), 2);
    QCOMPARE(quietPorts(), (QStringList{u"tap-1"_s, u"tap-2"_s}));
    QCOMPARE(floodAllBut({u"tap-2"_s, u"tap-3"_s}, folder, u"br-int"_s), 2);
    QCOMPARE(quietPorts(), (QStringList{u"tap-2"_s, u"tap-3"_s}));
    QCOMPARE(floodAllBut({}, folder, u"br-int"_s), 2);
    QCOMPARE(floodAllBut({}, folder, u"br-int"_s), 0);
    QCOMPARE(quietPorts(), QStringList());
}

void tst_Flooding::floodAllBut_managesManyPorts()
{
    QSet<QString> all;
    for (int i = 0; i < 40; ++i)
        all.insert(u"tap-%1"_s.arg(i));

    QCOMPARE(floodAllBut(all, m_ovs->runDirectory(), u"br-int"_s), 40);
    QCOMPARE(quietPorts().size(), 40);
    QCOMPARE(floodAllBut({}, m_ovs->runDirectory(), u"br-int"_s), 40);
}

void tst_Flooding::floodAllBut_needsABridge()
{
    try {
        floodAllBut({}, m_ovs->runDirectory(), u"br-none"_s);
        QFAIL("a bridge that is not there answered");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
    }
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Flooding)

#include "tst_flooding.moc"
