// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labaddress.h"

#include "engine/base/error.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_LabAddress : public QObject
{
    Q_OBJECT

private slots:
    void host_localMeansThisComputer();
    void host_refusesAnOptionForSsh();
    void labName_isHeldToItsPattern_data();
    void labName_isHeldToItsPattern();
    void stateFolder_followsTheEnvironment();
};

void tst_LabAddress::host_localMeansThisComputer()
{
    QVERIFY(client::Host::fromText(QString()).isLocal());
    QVERIFY(client::Host::fromText(u"local"_s).isLocal());
    QCOMPARE(client::Host::fromText(u"me@lab"_s).destination, u"me@lab"_s);
}

void tst_LabAddress::host_refusesAnOptionForSsh()
{
    QVERIFY_EXCEPTION_THROWN(client::Host::fromText(u"-oProxyCommand=true"_s), Error);
}

void tst_LabAddress::labName_isHeldToItsPattern_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("plain") << u"article"_s << true;
    QTest::newRow("all kinds") << u"A.b_c-9"_s << true;
    QTest::newRow("63 long") << QString(63, u'a') << true;
    QTest::newRow("64 long") << QString(64, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("option") << u"-rf"_s << false;
    QTest::newRow("line break") << u"a\n"_s << false;
    QTest::newRow("shell") << u"a;b"_s << false;
}

void tst_LabAddress::labName_isHeldToItsPattern()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isValid);

    QCOMPARE(client::isValidLabName(name), isValid);
}

void tst_LabAddress::stateFolder_followsTheEnvironment()
{
    qputenv("OVERLAB_STATE_DIR", "/somewhere/labs");

    QCOMPARE(client::stateFolder(u"article"_s), u"/somewhere/labs/article"_s);
}

QTEST_APPLESS_MAIN(tst_LabAddress)
#include "tst_labaddress.moc"
