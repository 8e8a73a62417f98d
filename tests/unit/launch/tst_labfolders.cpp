// SPDX-License-Identifier: GPL-3.0-or-later
// Names and places of labs.
#include "engine/lab/world/labfolders.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace overlab::lab;

class tst_LabFolders : public QObject
{
    Q_OBJECT

private slots:
    void name_data();
    void name();
    void insideLab_data();
    void insideLab();
    void labsFolder_followsEnvironment();
};

void tst_LabFolders::name_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");

    QTest::newRow("word") << u"article"_s << true;
    QTest::newRow("all characters") << u"A1._-z"_s << true;
    QTest::newRow("63 characters") << QString(63, u'a') << true;
    QTest::newRow("64 characters") << QString(64, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("parent folder") << u".."_s << false;
    QTest::newRow("path") << u"a/b"_s << false;
    QTest::newRow("leading dash") << u"-a"_s << false;
    QTest::newRow("newline behind") << u"a\n"_s << false;
    QTest::newRow("not latin") << u"лаб"_s << false;
}

void tst_LabFolders::name()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isGood);

    QCOMPARE(isLabName(name), isGood);
}

void tst_LabFolders::insideLab_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");

    QTest::newRow("home") << u"/home/ann/a.qcow2"_s << u"/home/ann/a.qcow2"_s;
    QTest::newRow("tmp") << u"/tmp/a.qcow2"_s << u"/run/host/tmp/a.qcow2"_s;
    QTest::newRow("tmp itself") << u"/tmp/"_s << u"/run/host/tmp"_s;
    QTest::newRow("looks like tmp") << u"/tmpfiles/a"_s << u"/tmpfiles/a"_s;
    QTest::newRow("below var/lib") << u"/var/lib/x/a"_s << u"/run/host/var/lib/x/a"_s;
    QTest::newRow("var/run is run") << u"/var/run/a"_s << u"/run/host/run/a"_s;
    QTest::newRow("detour") << u"/home/../tmp/./a"_s << u"/run/host/tmp/a"_s;
}

void tst_LabFolders::insideLab()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);

    QCOMPARE(pathInsideLab(path), expected);
}

void tst_LabFolders::labsFolder_followsEnvironment()
{
    qputenv("OVERLAB_STATE_DIR", "/srv/labs/");
    QCOMPARE(labsFolder(), u"/srv/labs"_s);
    qunsetenv("OVERLAB_STATE_DIR");
    qputenv("HOME", "/home/ann");
    qputenv("XDG_STATE_HOME", "relative");
    const bool isRoot = geteuid() == 0;
    QCOMPARE(labsFolder(),
             isRoot ? u"/var/lib/overlab/labs"_s : u"/home/ann/.local/state/overlab/labs"_s);
    qputenv("XDG_STATE_HOME", "/state");
    QCOMPARE(labsFolder(), isRoot ? u"/var/lib/overlab/labs"_s : u"/state/overlab/labs"_s);
}

QTEST_APPLESS_MAIN(tst_LabFolders)
#include "tst_labfolders.moc"
