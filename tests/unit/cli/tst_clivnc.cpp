// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl vnc: viewers at its socket, the machine's VNC server behind a scripted engine.
#include "tests/support/fakeengine.h"
#include "tests/unit/cli/clirun.h"

#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

using namespace overlab;
using namespace overlab::testing;
using namespace Qt::StringLiterals;

class tst_CliVnc : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void viewers_haveAConnectionEach();
    void socket_isThePersonsOwn();
    void stoppedMachine_endsItsViewers();
    void machineWithoutScreen_isRefused();
    void takenSocket_isRefused();
    void lostLab_isAFailure();

private:
    std::unique_ptr<QProcess> start(const QStringList &words = {})
    {
        auto process = m_folder->start(QStringList{u"--lab"_s, u"article"_s, u"vnc"_s, u"vm-1"_s, u"--socket"_s, m_path} + words);
        process->start();
        return process;
    }
    /// Of the last screen that was opened, or of \a number.
    void say(const QByteArray &bytes, int number)
    {
        m_engine->notify(u"screen.output"_s, {{u"screen"_s, number}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
    }
    void connectViewer(QLocalSocket &viewer)
    {
        const qsizetype before = m_opened.size();
        QTRY_VERIFY((viewer.connectToServer(m_path), viewer.waitForConnected(100)));
        QTRY_COMPARE(m_opened.size(), before + 1);
    }

    std::unique_ptr<CliFolder> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    QString m_path;
    QList<int> m_opened; ///< the first one is the question whether there is a screen
    QHash<int, QByteArray> m_typed;
};

void tst_CliVnc::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_path = m_folder->path(u"screen"_s);
    m_engine = std::make_unique<FakeEngine>(m_folder->labFolder(u"article"_s));
    m_opened.clear();
    m_typed.clear();
    m_engine->handle(u"screen.open"_s, [this](const QJsonObject &params) {
        m_opened.append(params.value(u"screen").toInt());
        return QJsonObject();
    });
    m_engine->handle(u"screen.input"_s, [this](const QJsonObject &params) {
        m_typed[params.value(u"screen").toInt()] += QByteArray::fromBase64(params.value(u"data").toString().toLatin1());
        return QJsonObject();
    });
    m_engine->answer(u"screen.close"_s, {});
}

void tst_CliVnc::viewers_haveAConnectionEach()
{
    const auto process = start();
    QTRY_COMPARE(m_opened.size(), 1);
    QLocalSocket first;
    QLocalSocket second;
    connectViewer(first);
    connectViewer(second);
    QCOMPARE(m_engine->params(u"screen.open"_s).value(u"machine"), u"vm-1"_s);

    say("to the first", m_opened.at(1));
    say("to the second", m_opened.at(2));
    first.write("from the first");

    QTRY_COMPARE(first.bytesAvailable(), 12);
    QTRY_COMPARE(second.bytesAvailable(), 13);
    QCOMPARE(second.readAll(), QByteArray("to the second"));
    QTRY_COMPARE(m_typed.value(m_opened.at(1)), QByteArray("from the first"));

    ::kill(pid_t(process->processId()), SIGINT);
    const CliOutcome outcome = m_folder->finish(*process);
    QCOMPARE(outcome.status, 128 + SIGINT);
    QVERIFY(outcome.output.contains(QFile::encodeName(m_path)));
    QVERIFY(!QFile::exists(m_path));
}

void tst_CliVnc::socket_isThePersonsOwn()
{
    const auto process = start();
    QTRY_VERIFY(QFile::exists(m_path));
    QTRY_COMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    ::kill(pid_t(process->processId()), SIGTERM);
    QCOMPARE(m_folder->finish(*process).status, 128 + SIGTERM);
}

void tst_CliVnc::stoppedMachine_endsItsViewers()
{
    const auto process = start();
    QTRY_COMPARE(m_opened.size(), 1);
    QLocalSocket viewer;
    connectViewer(viewer);

    m_engine->notify(u"screen.closed"_s, {{u"screen"_s, m_opened.constLast()}});

    QTRY_COMPARE(viewer.state(), QLocalSocket::UnconnectedState);
    ::kill(pid_t(process->processId()), SIGINT);
    QCOMPARE(m_folder->finish(*process).status, 128 + SIGINT);
}

void tst_CliVnc::machineWithoutScreen_isRefused()
{
    m_engine->refuse(u"screen.open"_s, Error(ErrorCode::NotSupported, u"red/vm-1"_s, u"it has no graphical console"_s));
    const auto process = start();
    const CliOutcome outcome = m_folder->finish(*process);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains("graphics: vnc"), outcome.errors.constData());
}

void tst_CliVnc::takenSocket_isRefused()
{
    m_folder->writeFile(u"screen"_s, "something of the person's");
    const auto process = start();
    const CliOutcome outcome = m_folder->finish(*process);
    QCOMPARE(outcome.status, 1);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("something of the person's"));
}

void tst_CliVnc::lostLab_isAFailure()
{
    const auto process = start();
    QTRY_VERIFY(QFile::exists(m_path));
    m_engine->drop();
    QCOMPARE(m_folder->finish(*process).status, 1);
    QVERIFY(!QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(tst_CliVnc)
#include "tst_clivnc.moc"
