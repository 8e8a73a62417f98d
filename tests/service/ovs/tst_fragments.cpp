// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/fragments.h"
#include "engine/host/ovs/ovschanges.h"
#include "engine/host/process/process.h"
#include "tests/service/ovs/ovsfixture.h"
#include "tests/support/errorcode.h"
#include "tests/support/privateworld.h"

#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;
using testing::OvsFixture;

class tst_Fragments : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void setFragments_isWhatOvsOfctlReads_data();
    void setFragments_isWhatOvsOfctlReads();
    void unknownWord_isRefused();

private:
    QString read() const;

    std::unique_ptr<OvsFixture> m_ovs;
};

void tst_Fragments::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
    OVERLAB_SKIP_WITHOUT_OVS();
    m_ovs = std::make_unique<OvsFixture>();
    m_ovs->start();
    OvsdbClient client = m_ovs->newClient();
    applyChanges(client, {.bridges = {OvsFixture::bridge(u"br-int"_s)}});
}

QString tst_Fragments::read() const
{
    ProcessSpec spec;
    spec.program = u"ovs-ofctl"_s;
    spec.arguments = {u"get-frags"_s, u"unix:%1/br-int.mgmt"_s.arg(m_ovs->runDirectory())};
    return QString::fromUtf8(runChecked(spec).output).trimmed();
}

void tst_Fragments::setFragments_isWhatOvsOfctlReads_data()
{
    QTest::addColumn<QString>("handling");
    for (const char *word : {"nx-match", "drop", "normal"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void tst_Fragments::setFragments_isWhatOvsOfctlReads()
{
    QFETCH(const QString, handling);
    QVERIFY(readFragments(m_ovs->runDirectory(), u"br-int"_s) != handling);

    setFragments(m_ovs->runDirectory(), u"br-int"_s, handling);

    QCOMPARE(read(), handling);
    QCOMPARE(readFragments(m_ovs->runDirectory(), u"br-int"_s), handling);
}

void tst_Fragments::unknownWord_isRefused()
{
    QCOMPARE(testing::codeOf([this] { setFragments(m_ovs->runDirectory(), u"br-int"_s, u"sometimes"_s); }),
             ErrorCode::NotSupported);
    QCOMPARE(read(), u"normal"_s);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_Fragments)
#include "tst_fragments.moc"
