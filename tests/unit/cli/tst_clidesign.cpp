// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "tests/unit/cli/clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr char goodDesign[] = R"(overlab: 1
name: article
tenants:
  - name: red
    networks:
      - {name: net-1, segment: 22, subnets: [{cidr: 10.0.1.0/24}]}
    vms:
      - {name: vm-1, type: namespace, interfaces: [{network: net-1}]}
)";
constexpr char badDesign[] = "overlab: 1\nname: article\ntenant: []\n";

QJsonObject problem(const QString &severity)
{
    return {{u"severity"_s, severity},
            {u"object"_s, u"red/vm-1"_s},
            {u"code"_s, u"lease-missing"_s},
            {u"arguments"_s, QJsonArray{}},
            {u"detail"_s, u"dnsmasq said\nno"_s}};
}

QJsonObject applyResult(const QJsonArray &problems)
{
    return {{u"lab"_s, u"article"_s}, {u"created"_s, 12},  {u"changed"_s, 0},
            {u"removed"_s, 0},        {u"unchanged"_s, 3}, {u"seconds"_s, 4.25},
            {u"problems"_s, problems}};
}

} // namespace

class tst_CliDesign : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void validate_acceptsAGoodFile();
    void validate_namesThePlaceOfEachProblem();
    void validate_judgesAllFilesInOneDocument();
    void unreadableFile_isNoInvalidDesign_data();
    void unreadableFile_isNoInvalidDesign();
    void validate_takesStandardInput();
    void apply_printsTheSummary();
    void apply_readsAPipeOnce_data();
    void apply_readsAPipeOnce();
    void apply_ofAnEmptyPipeStartsNoLab();
    void apply_printsOneJsonDocument();
    void apply_withErrorsFails();
    void apply_ofAnInvalidDesignAsksNobody();
    void apply_showsTheDiagnosticsOfTheEngine();
    void apply_toABusyLabSaysSo();
    void apply_goesToTheLabOfTheOption();
    void apply_showsProgressOnATerminal();
    void apply_interruptedSaysThatTheEngineGoesOn();
    void apply_interruptedBeforeTheEngineSaysThatNothingWasChanged();
    void plan_listsTheSteps();
    void plan_printsAScript();
    void plan_endsTheLabThatItStarted();

private:
    CliOutcome apply(const QStringList &options = {}) const
    {
        return m_folder->run(QStringList{u"apply"_s, m_good} + options);
    }

    std::unique_ptr<CliFolder> m_folder;
    QString m_good;
    QString m_bad;
};

void tst_CliDesign::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_good = m_folder->writeFile(u"good.yaml"_s, goodDesign);
    m_bad = m_folder->writeFile(u"bad.yaml"_s, badDesign);
}

void tst_CliDesign::validate_acceptsAGoodFile()
{
    const CliOutcome outcome = m_folder->run({u"validate"_s, m_good});

    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("good.yaml: valid"));
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
}

void tst_CliDesign::validate_namesThePlaceOfEachProblem()
{
    const CliOutcome outcome = m_folder->run({u"validate"_s, m_bad});

    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains(m_bad.toUtf8() + ":3:1: error: "), outcome.errors.constData());
    QVERIFY2(outcome.output.contains("1 error\n"), outcome.output.constData());
}

void tst_CliDesign::validate_judgesAllFilesInOneDocument()
{
    const CliOutcome outcome = m_folder->run({u"validate"_s, m_good, m_bad, u"--json"_s});

    QCOMPARE(outcome.status, 3);
    const QJsonObject json = outcome.json().object();
    QCOMPARE(json.value(u"valid").toBool(true), false);
    const QJsonObject first = json.value(u"diagnostics").toArray().first().toObject();
    QCOMPARE(first.value(u"code").toString(), u"unknown-key"_s);
    QCOMPARE(first.value(u"line").toInt(), 3);
    QVERIFY(!first.value(u"message").toString().isEmpty());
}

void tst_CliDesign::unreadableFile_isNoInvalidDesign_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("path");
    for (const QString &command : {u"validate"_s, u"plan"_s, u"apply"_s}) {
        QTest::addRow("%s, missing", qPrintable(command)) << command << u"/no/such.yaml"_s;
        QTest::addRow("%s, a folder", qPrintable(command)) << command << u"/"_s;
    }
}

void tst_CliDesign::unreadableFile_isNoInvalidDesign()
{
    QFETCH(const QString, command);
    QFETCH(const QString, path);

    const CliOutcome outcome = m_folder->run({command, path, u"--json"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.startsWith("overlabctl: " + path.toUtf8() + " cannot be read: "),
             outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.json().object().contains(u"error"));
}

void tst_CliDesign::validate_takesStandardInput()
{
    const CliOutcome outcome = m_folder->run({u"validate"_s, u"-"_s}, badDesign);

    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains("<stdin>:3:1: error: "), outcome.errors.constData());
}

void tst_CliDesign::apply_printsTheSummary()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.apply"_s, applyResult({problem(u"warning"_s)}));

    const CliOutcome outcome = apply();

    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("article: 12 created, 0 changed, 0 removed, 3 unchanged, in "),
             outcome.output.constData());
    QVERIFY2(outcome.errors.contains("warning: red/vm-1 asked for an address"),
             outcome.errors.constData());
    QVERIFY(outcome.errors.contains("    dnsmasq said\n    no\n"));
    QVERIFY(!outcome.errors.contains('\r')); // no progress where there is no terminal
    QVERIFY(!outcome.errors.contains('\x1b'));
    QCOMPARE(engine.params(u"lab.apply"_s).value(u"text").toString(),
             QString::fromUtf8(goodDesign));
}

void tst_CliDesign::apply_readsAPipeOnce_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("-") << u"-"_s << u"<stdin>"_s;
    QTest::newRow("/dev/stdin") << u"/dev/stdin"_s << u"/dev/stdin"_s;
}

void tst_CliDesign::apply_readsAPipeOnce()
{
    QFETCH(const QString, path);
    QFETCH(const QString, fileName);
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.apply"_s, applyResult({}));

    const CliOutcome outcome = m_folder->run({u"apply"_s, path}, goodDesign);

    QCOMPARE(outcome.status, 0);
    const QJsonObject sent = engine.params(u"lab.apply"_s);
    QCOMPARE(sent.value(u"text").toString(), QString::fromUtf8(goodDesign));
    QCOMPARE(sent.value(u"fileName").toString(), fileName);
    QCOMPARE(sent.value(u"directory").toString(), QDir::currentPath());
}

void tst_CliDesign::apply_ofAnEmptyPipeStartsNoLab()
{
    const QString mark = m_folder->path(u"started"_s);
    m_folder->writeProgram(u"overlabd"_s, "touch '" + mark.toUtf8() + "'\n");

    const CliOutcome outcome = m_folder->run({u"apply"_s, u"-"_s});

    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains("<stdin> has errors; nothing was changed."),
             outcome.errors.constData());
    QVERIFY(!QFile::exists(mark));
}

void tst_CliDesign::apply_printsOneJsonDocument()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.apply"_s, applyResult({}));

    const CliOutcome outcome = apply({u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.json().object(), applyResult({}));
}

void tst_CliDesign::apply_withErrorsFails()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.answer(u"lab.apply"_s, applyResult({problem(u"error"_s)}));

    const CliOutcome outcome = apply();

    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("error: red/vm-1"));
}

void tst_CliDesign::apply_ofAnInvalidDesignAsksNobody()
{
    const FakeEngine engine(m_folder->labFolder(u"article"_s));

    const CliOutcome outcome = m_folder->run({u"apply"_s, m_bad, u"--json"_s});

    QCOMPARE(outcome.status, 3);
    QCOMPARE(outcome.json().object().value(u"valid").toBool(true), false);
    QVERIFY(engine.calls().isEmpty());
}

void tst_CliDesign::apply_showsTheDiagnosticsOfTheEngine()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    const QJsonObject diagnostic{{u"severity"_s, u"error"_s},
                                 {u"code"_s, u"file-empty"_s},
                                 {u"file"_s, u"good.yaml"_s},
                                 {u"line"_s, 7},
                                 {u"column"_s, 9}};
    engine.refuse(u"lab.apply"_s, Error(ErrorCode::InvalidDesign, u"good.yaml"_s, QString()),
                  {{u"diagnostics"_s, QJsonArray{diagnostic}}});

    const CliOutcome outcome = apply({u"--json"_s});

    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains("good.yaml:7:9: error: "), outcome.errors.constData());
    QCOMPARE(outcome.json().object().value(u"diagnostics").toArray().size(), 1);
}

void tst_CliDesign::apply_toABusyLabSaysSo()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.refuse(u"lab.apply"_s, Error(ErrorCode::Busy, u"article"_s, QString()));

    const CliOutcome outcome = apply();

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("article is busy with another command"),
             outcome.errors.constData());
}

void tst_CliDesign::apply_goesToTheLabOfTheOption()
{
    FakeEngine engine(m_folder->labFolder(u"other"_s));
    engine.answer(u"lab.apply"_s, applyResult({}));

    QCOMPARE(apply({u"--lab"_s, u"other"_s}).status, 0);
    QVERIFY(engine.calls().contains(u"lab.apply"_s));
}

void tst_CliDesign::apply_showsProgressOnATerminal()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.handle(u"lab.apply"_s, [&engine](const QJsonObject &) {
        engine.notify(u"lab.progress"_s, {{u"done"_s, 5},
                                          {u"total"_s, 10},
                                          {u"object"_s, u"red/vm-1"_s},
                                          {u"state"_s, u"building"_s}});
        return FakeEngine::noAnswer();
    });
    CliTerminal terminal(24, 100);
    const auto process = m_folder->start({u"apply"_s, m_good});
    terminal.attach(*process);
    process->start();

    QTRY_VERIFY(terminal.read().contains("5/10"));
    QVERIFY(terminal.read().contains("red/vm-1 building"));
    engine.drop();
    m_folder->finish(*process);
    QVERIFY(terminal.read().contains("\r\x1b[K")); // the line was wiped before the message
}

void tst_CliDesign::apply_interruptedSaysThatTheEngineGoesOn()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    engine.handle(u"lab.apply"_s, [&engine](const QJsonObject &) {
        engine.notify(u"lab.progress"_s, {{u"done"_s, 5}, {u"total"_s, 10}});
        return FakeEngine::noAnswer();
    });
    CliTerminal terminal(24, 100);
    const auto process = m_folder->start({u"apply"_s, m_good});
    terminal.attach(*process);
    process->start();
    QTRY_VERIFY(terminal.read().contains("5/10"));

    terminal.type("\x03"); // Ctrl-C

    QCOMPARE(m_folder->finish(*process).status, 130);
    QVERIFY2(terminal.read().contains("\r\noverlabctl: Interrupted. The engine of the lab"),
             terminal.read().constData());
    QVERIFY(terminal.read().contains("“overlabctl destroy --lab article” ends it."));
}

void tst_CliDesign::apply_interruptedBeforeTheEngineSaysThatNothingWasChanged()
{
    const QString mark = m_folder->path(u"starting"_s);
    m_folder->writeProgram(u"overlabd"_s, "echo $$ > '" + mark.toUtf8() + "'; exec sleep 20\n");
    const auto process = m_folder->start({u"apply"_s, m_good, u"--json"_s});
    process->start();
    QTRY_VERIFY(QFile(mark).size() > 0);
    QFile started(mark);
    QVERIFY(started.open(QIODevice::ReadOnly));
    const pid_t child = started.readAll().trimmed().toInt();
    const auto endChild = qScopeGuard([child] {
        if (child > 0) // 0 would be the whole process group
            ::kill(child, SIGTERM);
    });

    ::kill(pid_t(process->processId()), SIGINT);

    const CliOutcome outcome = m_folder->finish(*process);
    QCOMPARE(outcome.status, 130);
    QVERIFY2(outcome.errors.contains("nothing was changed"), outcome.errors.constData());
    const QJsonObject error = outcome.json().object().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), u"Interrupted"_s);
}

void tst_CliDesign::plan_listsTheSteps()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    const QJsonObject step{
        {u"action"_s, u"create"_s},    {u"kind"_s, u"bridge"_s},
        {u"place"_s, u"compute-0"_s},  {u"subject"_s, u"br-int"_s},
        {u"object"_s, u"red/net-1"_s}, {u"commands"_s, QJsonArray{u"ovs-vsctl add-br br-int"_s}}};
    engine.answer(u"lab.plan"_s, {{u"steps"_s, QJsonArray{step}}, {u"created"_s, 1}});

    const CliOutcome outcome = m_folder->run({u"plan"_s, m_good});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray("+ compute-0 bridge br-int (red/net-1)\n"
                                        "1 to create, 0 to change, 0 to remove, 0 unchanged\n"));
}

void tst_CliDesign::plan_printsAScript()
{
    FakeEngine engine(m_folder->labFolder(u"article"_s));
    const QJsonObject step{{u"action"_s, u"create"_s},
                           {u"place"_s, u"compute-0"_s},
                           {u"subject"_s, u"br-int"_s},
                           {u"commands"_s, QJsonArray{u"ovs-vsctl add-br br-int"_s}}};
    engine.answer(u"lab.plan"_s, {{u"steps"_s, QJsonArray{step}}});

    const CliOutcome outcome = m_folder->run({u"plan"_s, m_good, u"--script"_s});

    QVERIFY(outcome.output.startsWith("#!/bin/sh\n"));
    QVERIFY(outcome.output.contains("# ==== compute-0\n"));
    QVERIFY(outcome.output.contains("\novs-vsctl add-br br-int\n"));
}

void tst_CliDesign::plan_endsTheLabThatItStarted()
{
    const QString waiting = m_folder->path(u"article"_s);
    FakeEngine engine(waiting);
    const QByteArray asked = m_folder->path(u"asked"_s).toUtf8();
    m_folder->writeProgram(u"overlabd"_s,
                           "echo \"$1\" >> '" + asked + "'\ncase \"$1\" in --list) echo '[]' ;;\n"
                           "--start) mv '" + waiting.toUtf8() + "' \"$OVERLAB_STATE_DIR\" ;;\n"
                           "--verify-gone) echo '{\"gone\": true, \"left\": []}' ;;\nesac\n");
    engine.answer(u"lab.plan"_s, {{u"created"_s, 1}});
    engine.handle(u"lab.destroy"_s, [&engine](const QJsonObject &) {
        engine.stop();
        return FakeEngine::noAnswer();
    });

    const CliOutcome outcome = m_folder->run({u"plan"_s, m_good});

    QCOMPARE(outcome.status, 0);
    QVERIFY(engine.calls().contains(u"lab.destroy"_s));
    QFile calls(QString::fromUtf8(asked));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QVERIFY(calls.readAll().contains("--verify-gone")); // which takes the lab's folder away
}

QTEST_GUILESS_MAIN(tst_CliDesign)
#include "tst_clidesign.moc"
