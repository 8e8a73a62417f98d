// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/commands/commands.h"
#include "app/cli/refusal.h"

#include <QTest>

using namespace overlab::cli;
using namespace Qt::StringLiterals;

class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void options_standBeforeOrBehindTheCommand();
    void options_takeTheirValueEitherWay();
    void options_refuseAnEmptyValue();
    void program_isKeptAsItIs();
    void dashes_endTheOptions();

private:
    const QList<Command> m_commands = allCommands();
};

void tst_Arguments::options_standBeforeOrBehindTheCommand()
{
    const Invocation invocation =
        parseArguments({u"--lab"_s, u"a"_s, u"status"_s, u"--json"_s}, m_commands);

    QCOMPARE(invocation.command->name, u"status"_s);
    QCOMPARE(invocation.value(u"lab"_s), u"a"_s);
    QVERIFY(invocation.has(u"json"_s));
}

void tst_Arguments::options_takeTheirValueEitherWay()
{
    QCOMPARE(parseArguments({u"list"_s, u"--host=me@x"_s}, m_commands).value(u"host"_s), u"me@x"_s);
    QCOMPARE(parseArguments({u"list"_s, u"--host"_s, u"--x"_s}, m_commands).value(u"host"_s),
             u"--x"_s);
}

void tst_Arguments::options_refuseAnEmptyValue()
{
    QVERIFY_EXCEPTION_THROWN(parseArguments({u"status"_s, u"--lab="_s}, m_commands), Refusal);
    QVERIFY_EXCEPTION_THROWN(parseArguments({u"status"_s, u"--lab"_s, QString()}, m_commands),
                             Refusal);
    QVERIFY_EXCEPTION_THROWN(parseArguments({u"status"_s, u"--lab"_s}, m_commands), Refusal);
}

void tst_Arguments::program_isKeptAsItIs()
{
    const QStringList program{u"sh"_s, u"-c"_s, u"--"_s, u"--json"_s, QString()};

    const Invocation invocation = parseArguments(
        QStringList{u"exec"_s, u"--timeout"_s, u"5"_s, u"compute-0"_s, u"--"_s} + program,
        m_commands);

    QCOMPARE(invocation.program, program);
    QCOMPARE(invocation.arguments, QStringList{u"compute-0"_s});
    QCOMPARE(numberOption(invocation, u"timeout"_s, 0, 1), 5);
}

void tst_Arguments::dashes_endTheOptions()
{
    const Invocation invocation =
        parseArguments({u"validate"_s, u"--"_s, u"--odd.yaml"_s}, m_commands);

    QCOMPARE(invocation.arguments, QStringList{u"--odd.yaml"_s});
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
