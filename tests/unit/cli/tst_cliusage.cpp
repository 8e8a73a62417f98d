// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/clirun.h"

#include <QJsonObject>
#include <QTest>

using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_CliUsage : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsage_isStatusTwo_data();
    void wrongUsage_isStatusTwo();
    void wrongUsage_isJsonWhenAsked();
    void wrongUsage_ignoresJsonOfTheProgramToRun();
    void help_listsEveryCommand();
    void help_ofACommandNamesItsOptions();
    void version_isPrinted();
    void cLocale_causesNoWarning();

private:
    CliFolder m_folder;
};

void tst_CliUsage::wrongUsage_isStatusTwo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList{} << QByteArray("A command is missing");
    QTest::newRow("unknown command")
        << QStringList{u"aply"_s} << QByteArray("Did you mean “apply”?");
    QTest::newRow("later command")
        << QStringList{u"export"_s} << QByteArray("no command “export”");
    QTest::newRow("unknown option")
        << QStringList{u"plan"_s, u"--scirpt"_s, u"x"_s} << QByteArray("Did you mean “--script”?");
    QTest::newRow("short option") << QStringList{u"list"_s, u"-j"_s} << QByteArray("“-j”");
    QTest::newRow("flag with value")
        << QStringList{u"list"_s, u"--json=1"_s} << QByteArray("takes no value");
    QTest::newRow("option without value")
        << QStringList{u"list"_s, u"--lab"_s} << QByteArray("--lab NAME");
    QTest::newRow("too few") << QStringList{u"ping"_s, u"a"_s} << QByteArray("ping FROM TO");
    QTest::newRow("too many") << QStringList{u"list"_s, u"a"_s} << QByteArray("one word too many");
    QTest::newRow("no program") << QStringList{u"exec"_s, u"compute-0"_s, u"ls"_s}
                                << QByteArray("behind “--”");
    QTest::newRow("no number") << QStringList{u"ping"_s, u"a"_s, u"b"_s, u"--count"_s, u"x"_s}
                               << QByteArray("at least 1");
    QTest::newRow("bad lab") << QStringList{u"status"_s, u"--lab"_s, u"../x"_s}
                             << QByteArray("not a lab's name");
    QTest::newRow("option as host")
        << QStringList{u"list"_s, u"--host"_s, u"-oProxyCommand=x"_s} << QByteArray("not a host");
    QTest::newRow("shell as json")
        << QStringList{u"shell"_s, u"x"_s, u"--json"_s} << QByteArray("for people");
}

void tst_CliUsage::wrongUsage_isStatusTwo()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, says);

    const CliOutcome outcome = m_folder.run(words);

    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains(says), outcome.errors.constData());
    QVERIFY(words.contains(u"--json"_s) || outcome.output.isEmpty());
}

void tst_CliUsage::wrongUsage_isJsonWhenAsked()
{
    const CliOutcome outcome = m_folder.run({u"aply"_s, u"--json"_s});

    QCOMPARE(outcome.status, 2);
    const QJsonObject error = outcome.json().object().value(u"error").toObject();
    QVERIFY(error.value(u"message").toString().contains(u"aply"_s));
    QCOMPARE(error.value(u"code").toString(), u"WrongUsage"_s);
    QVERIFY(!outcome.errors.isEmpty());
}

void tst_CliUsage::wrongUsage_ignoresJsonOfTheProgramToRun()
{
    const CliOutcome outcome = m_folder.run({u"exek"_s, u"--"_s, u"ip"_s, u"--json"_s});

    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.output.isEmpty());
}

void tst_CliUsage::help_listsEveryCommand()
{
    const CliOutcome outcome = m_folder.run({u"--help"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.errors.isEmpty());
    for (const char *const name :
         {"doctor", "validate", "plan", "apply", "list", "status", "destroy", "exec", "shell",
          "console", "start", "stop", "reboot", "ping"})
        QVERIFY2(outcome.output.contains("\n  " + QByteArray(name)), name);
}

void tst_CliUsage::help_ofACommandNamesItsOptions()
{
    const CliOutcome outcome = m_folder.run({u"exec"_s, u"--help"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("--timeout S"));
    QVERIFY(outcome.output.contains("A PLACE is"));
}

void tst_CliUsage::version_isPrinted()
{
    const CliOutcome outcome = m_folder.run({u"--version"_s});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("overlabctl "));
}

void tst_CliUsage::cLocale_causesNoWarning()
{
    QVERIFY(m_folder.run({u"list"_s, u"--json"_s}).errors.startsWith("There is no lab"));
}

QTEST_GUILESS_MAIN(tst_CliUsage)
#include "tst_cliusage.moc"
