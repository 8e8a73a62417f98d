// SPDX-License-Identifier: GPL-3.0-or-later
// A script called overlabd (and one called ssh) stands beside the test, as the real one stands
// beside the programs.
#include "engine/client/hostcommands.h"

#include "engine/base/error.h"
#include "engine/client/programrun.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace overlab::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_HostCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void labs_areReadFromTheList();
    void labs_throwTheErrorThatWasPrinted();
    void labs_throwWhatWasSaidOtherwise();
    void labs_throwOnAnswersThatAreNoJson();
    void labs_throwWhenNoProgramIsThere();
    void remote_asksThroughSshWithoutAShellLine();
    void remote_namesTheHostWhenSshFails();
    void gone_listsWhatIsLeft();
    void program_isEndedAtItsLimit();

private:
    void writeProgram(const QString &name, const QByteArray &script);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_HostCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
}

void tst_HostCommands::writeProgram(const QString &name, const QByteArray &script)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_HostCommands::labs_areReadFromTheList()
{
    writeProgram(u"overlabd"_s, R"(test "$*" = "--list --json" || exit 9
        echo '[{"name":"a","state":"running","pid":17,"folder":"/x/a"},
               {"name":"b","state":"stopped","pid":0,"folder":"/x/b"}]')");

    const LabList list = testing::await(readLabs({}));

    QCOMPARE(list.labs.size(), 2);
    QCOMPARE(list.labs.at(0), (LabEntry{u"a"_s, true, 17, u"/x/a"_s}));
    QVERIFY(!list.labs.at(1).isRunning);
    QCOMPARE(list.json.size(), 2);
}

void tst_HostCommands::labs_throwTheErrorThatWasPrinted()
{
    writeProgram(
        u"overlabd"_s,
        R"(echo '{"code":"NotSupported","subject":"newuidmap","detail":"missing"}'; exit 1)");

    try {
        testing::await(startLab({u"a"_s, {}}));
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NotSupported);
        QCOMPARE(error.subject(), u"newuidmap"_s);
    }
}

void tst_HostCommands::labs_throwWhatWasSaidOtherwise()
{
    writeProgram(u"overlabd"_s, "echo all broken >&2; exit 1");

    try {
        testing::await(readLabs({}));
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::CommandFailed);
        QVERIFY(error.detail().contains(u"all broken"_s));
    }
}

void tst_HostCommands::labs_throwOnAnswersThatAreNoJson()
{
    writeProgram(u"overlabd"_s, "echo hello");

    try {
        testing::await(readLabs({}));
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::BadReply);
    }
}

void tst_HostCommands::labs_throwWhenNoProgramIsThere()
{
    try {
        testing::await(readLabs({}));
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::ProgramMissing);
        QCOMPARE(error.subject(), u"overlabd"_s);
    }
}

void tst_HostCommands::remote_asksThroughSshWithoutAShellLine()
{
    writeProgram(u"ssh"_s, R"(test "$*" = "-T -o ConnectTimeout=10 -o ServerAliveInterval=5 -o ServerAliveCountMax=3 -- me@lab overlabd --list --json" && echo '[]')");

    QVERIFY(testing::await(readLabs({u"me@lab"_s})).labs.isEmpty());
}

void tst_HostCommands::remote_namesTheHostWhenSshFails()
{
    writeProgram(u"ssh"_s, "echo no route >&2; exit 255");

    try {
        testing::await(readLabs({u"me@lab"_s}));
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::HostUnreachable);
        QCOMPARE(error.subject(), u"me@lab"_s);
        QCOMPARE(error.detail(), u"no route"_s);
    }
}

void tst_HostCommands::gone_listsWhatIsLeft()
{
    writeProgram(u"overlabd"_s, R"(echo '{"gone":false,"checked":{"links":3},
                                          "left":["link x",{"pid":3}]}'; exit 1)");

    const GoneReport report = testing::await(verifyGone({u"a"_s, {}}));

    QVERIFY(!report.isGone);
    QCOMPARE(report.left, (QStringList{u"link x"_s, u"{\"pid\":3}"_s}));
}

void tst_HostCommands::program_isEndedAtItsLimit()
{
    const ProgramLine line{u"sleep"_s, {u"60"_s}};

    try {
        testing::await(runProgram(line, 100ms));
        QFAIL("nothing was thrown");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Timeout);
    }
}

QTEST_GUILESS_MAIN(tst_HostCommands)
#include "tst_hostcommands.moc"
