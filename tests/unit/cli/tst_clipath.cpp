// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl path --prove against an engine that is scripted.
#include "tests/support/fakeengine.h"
#include "tests/unit/cli/clirun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonObject proven(const QString &verdict, bool isDelivered)
{
    const QJsonObject hop{{u"place"_s, u"red/a"_s}, {u"kind"_s, u"machine"_s}, {u"code"_s, u"delivered"_s}};
    const QJsonObject way{{u"outcome"_s, isDelivered ? u"delivered"_s : u"dropped"_s},
                          {u"delivered"_s, isDelivered}, {u"hops"_s, QJsonArray{hop}}};
    const QJsonObject sight{{u"place"_s, u"red/a"_s}, {u"device"_s, u"eth0"_s}, {u"predicted"_s, u"seen"_s}, {u"seen"_s, true}, {u"milliseconds"_s, 0.25}};
    const QJsonObject proof{{u"verdict"_s, verdict}, {u"sent"_s, true},
                            {u"there"_s, QJsonObject{{u"hops"_s, QJsonArray{QJsonObject{{u"state"_s, u"seen"_s}, {u"in"_s, sight}}}}}},
                            {u"pcapng"_s, QString::fromLatin1(QByteArray("frames").toBase64())}};
    return {{u"from"_s, u"red/a"_s}, {u"to"_s, u"red/b"_s}, {u"there"_s, way}, {u"back"_s, QJsonValue()}, {u"proof"_s, proof}};
}

} // namespace

class tst_CliPath : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void prove_asksForIt();
    void status_isTheVerdicts_data();
    void status_isTheVerdicts();
    void write_putsTheFramesIntoAFile();
    void writeThatFails_isAFailure();
    void withoutProve_itIsNotAskedFor();

private:
    std::unique_ptr<CliFolder> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    QJsonObject m_asked;
};

void tst_CliPath::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_folder->setRunning({u"article"_s});
    m_engine = std::make_unique<FakeEngine>(m_folder->labFolder(u"article"_s));
    m_asked = {};
    m_engine->handle(u"lab.path"_s, [this](const QJsonObject &params) {
        m_asked = params;
        return proven(u"confirmed"_s, true);
    });
}

void tst_CliPath::prove_asksForIt()
{
    const CliOutcome outcome = m_folder->run({u"path"_s, u"red/a"_s, u"red/b"_s, u"--prove"_s, u"--protocol"_s, u"tcp"_s, u"--port"_s, u"80"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(m_asked.value(u"prove"_s), QJsonValue(true));
    QCOMPARE(m_asked.value(u"capture"_s), QJsonValue(false));
    QCOMPARE(m_asked.value(u"port"_s).toInt(), 80);
    QVERIFY2(outcome.output.contains("Seen at +0.250 ms by red/a eth0."), outcome.output.constData());
    QVERIFY2(outcome.output.contains("Confirmed: "), outcome.output.constData());
}

void tst_CliPath::status_isTheVerdicts_data()
{
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("isDelivered");
    QTest::addColumn<int>("status");

    QTest::newRow("arrives") << u"confirmed"_s << true << 0;
    QTest::newRow("is dropped where it should be") << u"confirmed"_s << false << 0;
    QTest::newRow("refuted") << u"refuted"_s << true << 1;
    QTest::newRow("not known") << u"inconclusive"_s << true << 1;
}

void tst_CliPath::status_isTheVerdicts()
{
    QFETCH(const QString, verdict);
    QFETCH(const bool, isDelivered);
    QFETCH(const int, status);
    m_engine->answer(u"lab.path"_s, proven(verdict, isDelivered));

    const CliOutcome outcome = m_folder->run({u"path"_s, u"red/a"_s, u"red/b"_s, u"--prove"_s, u"--json"_s});

    QCOMPARE(outcome.status, status);
    const QJsonObject json = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(json[u"proof"_s][u"verdict"_s].toString(), verdict);
    QCOMPARE(json.value(u"delivered"_s).toBool(), isDelivered);
}

void tst_CliPath::write_putsTheFramesIntoAFile()
{
    const QString file = m_folder->path(u"proof.pcapng"_s);

    const CliOutcome outcome = m_folder->run({u"path"_s, u"red/a"_s, u"red/b"_s, u"--write"_s, file, u"--json"_s});

    QCOMPARE(outcome.status, 0);
    QCOMPARE(m_asked.value(u"prove"_s), QJsonValue(true)); // there is nothing to write else
    QCOMPARE(m_asked.value(u"capture"_s), QJsonValue(true));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("frames"));
    QVERIFY(!outcome.output.contains("pcapng"));
}

void tst_CliPath::writeThatFails_isAFailure()
{
    const CliOutcome outcome = m_folder->run({u"path"_s, u"red/a"_s, u"red/b"_s, u"--write"_s, u"/nowhere/at/all.pcapng"_s});

    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("/nowhere/at/all.pcapng"), outcome.errors.constData());
}

void tst_CliPath::withoutProve_itIsNotAskedFor()
{
    QCOMPARE(m_folder->run({u"path"_s, u"red/a"_s, u"red/b"_s}).status, 0);

    QVERIFY(!m_asked.value(u"prove"_s).toBool());
}

QTEST_GUILESS_MAIN(tst_CliPath)
#include "tst_clipath.moc"
