// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong with what comes in (files, words on the command line, bytes on the socket, the
// one who sends them): a located message and the right status, and the running lab never notices.
#include "tests/support/guestping.h"

#include <QFile>

#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using overlab::testing::GuestPing;
using overlab::testing::LabFixture;
using overlab::testing::Outcome;

namespace {

const QByteArray design = R"(overlab: 1
name: steady
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24}]}
    vms:
      - {name: a, type: namespace, interfaces: [{network: net-1, address: 10.0.1.10}]}
      - {name: b, type: namespace, interfaces: [{network: net-1, address: 10.0.1.11}]}
)";

int connectTo(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, name.constData(), sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(socket);
        return -1;
    }
    return socket;
}

/// Sends \a bytes and returns what comes until the engine closes or is silent for two seconds.
QByteArray exchange(int socket, const QByteArray &bytes)
{
    [[maybe_unused]] const auto sent = send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    QByteArray answer;
    pollfd ready{socket, POLLIN, 0};
    while (poll(&ready, 1, 2000) > 0) {
        char buffer[4096];
        const ssize_t count = recv(socket, buffer, sizeof buffer, 0);
        if (count <= 0)
            break;
        answer.append(buffer, count);
        if (answer.endsWith('\n'))
            break;
    }
    return answer;
}

} // namespace

class tst_BadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void badFileIsRefusedWithItsPlace_data();
    void badFileIsRefusedWithItsPlace();
    void commandLineGetsTheRightStatus_data();
    void commandLineGetsTheRightStatus();
    void bytesOnTheSocketHarmNothing_data();
    void bytesOnTheSocketHarmNothing();
    void strangerOnTheSocketIsRefused();
    void labNeverNoticed();

private:
    LabFixture m_lab{u"steady"_s};
    std::unique_ptr<GuestPing> m_ping;
    QJsonObject m_status;
    pid_t m_engine = 0;
};

void tst_BadInput::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design));
    m_ping = std::make_unique<GuestPing>(m_lab, u"a"_s, u"10.0.1.11"_s);
    QVERIFY(m_ping->isRunning());
    m_status = m_lab.stillStatus();
    m_engine = m_lab.enginePid();
}

void tst_BadInput::badFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto with = [](const QByteArray &from, const QByteArray &to) {
        return QByteArray(design).replace(from, to);
    };
    QByteArray noise;
    for (int index = 0; index < 4096; ++index)
        noise.append(char((index * 7919 + index / 251) & 0xff));

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary noise") << noise;
    QTest::newRow("broken YAML") << with("[{cidr", "[{{cidr");
    QTest::newRow("cut off in the middle") << design.left(design.size() * 2 / 3);
    QTest::newRow("a list for a map") << QByteArray("- overlab: 1\n");
    QTest::newRow("a wrong type") << with("tenants:\n", "tenants: seven\nother:\n");
    QTest::newRow("an unknown key") << with("    vms:", "    vmms:");
    QTest::newRow("a duplicate key") << with("name: steady", "name: steady\nname: again");
    QTest::newRow("a duplicate machine") << with("name: b,", "name: a,");
    QTest::newRow("a huge number") << with("name: net-1,", "name: net-1, segment: 99999999999999999999999,");
    QTest::newRow("a number out of range") << with("name: net-1,", "name: net-1, segment: 16777216,");
    QTest::newRow("a cycle of anchors") << with("tenants:\n", "tenants: &t\n  - *t\n");
    QTest::newRow("an address outside") << with("10.0.1.11", "10.9.9.9");
    QTest::newRow("no such network") << with("{network: net-1, address: 10.0.1.11}", "{network: net-9}");
    QTest::newRow("another format") << with("overlab: 1", "overlab: 2");
    QTest::newRow("a name that is a path") << with("name: b,", "name: ../../b,");
}

void tst_BadInput::badFileIsRefusedWithItsPlace()
{
    QFETCH(const QByteArray, text);
    const QString file = m_lab.file(text);
    const QRegularExpression located(
        u"^"_s + QRegularExpression::escape(file) + uR"(:\d+:\d+: error: .+ \[[a-z0-9-]+\]$)"_s,
        QRegularExpression::MultilineOption);

    for (const QString &command : {u"apply"_s, u"plan"_s, u"validate"_s}) {
        Outcome refused = m_lab.run({command, file});
        if (command == u"validate"_s) { // needs no lab
            QProcess validate;
            validate.start(LabFixture::program(), {command, file});
            QVERIFY(validate.waitForFinished(30000));
            refused = {validate.exitCode(), validate.readAllStandardOutput(),
                       validate.readAllStandardError()};
        }
        QVERIFY2(refused.status == 3, refused.said().constData());
        QVERIFY2(QString::fromUtf8(refused.errors + refused.output).contains(located),
                 refused.said().constData());
    }

    QCOMPARE(m_lab.stillStatus(), m_status);
}

void tst_BadInput::commandLineGetsTheRightStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isForTheLab");
    const auto row = [](const QStringList &arguments, int status, bool isForTheLab = true) {
        QTest::addRow("%s", qPrintable(arguments.join(u' '))) << arguments << status << isForTheLab;
    };

    row({u"exec"_s, u"nowhere"_s, u"--"_s, u"true"_s}, 4);
    row({u"exec"_s, u"red/nobody"_s, u"--"_s, u"true"_s}, 4);
    row({u"exec"_s, u"../../etc"_s, u"--"_s, u"true"_s}, 4);
    row({u"shell"_s, u"nowhere"_s}, 4);
    row({u"ping"_s, u"a"_s, u"nobody"_s}, 4);
    row({u"ping"_s, u"nobody"_s, u"a"_s}, 4);
    row({u"start"_s, u"nobody"_s}, 4);
    row({u"stop"_s, u"nobody"_s}, 4);
    row({u"console"_s, u"nobody"_s}, 4);
    row({u"status"_s, u"--lab"_s, u"nosuchlab"_s}, 4, false);
    row({u"destroy"_s, u"--lab"_s, u"nosuchlab"_s}, 4, false);
    row({u"exec"_s, u"--lab"_s, u"nosuchlab"_s, u"a"_s, u"--"_s, u"true"_s}, 4, false);
    row({u"frobnicate"_s}, 2, false);
    row({}, 2, false);
    row({u"apply"_s}, 2);
    row({u"apply"_s, u"one"_s, u"two"_s}, 2);
    row({u"exec"_s, u"a"_s}, 2);
    row({u"exec"_s, u"a"_s, u"--"_s}, 2);
    row({u"exec"_s, u"a"_s, u"--timeout"_s, u"never"_s, u"--"_s, u"true"_s}, 2);
    row({u"ping"_s, u"a"_s}, 2);
    row({u"ping"_s, u"a"_s, u"b"_s, u"--count"_s, u"-3"_s}, 2);
    row({u"status"_s, u"--frob"_s}, 2);
    row({u"status"_s, u"--lab"_s, u"../steady"_s}, 2, false);
}

void tst_BadInput::commandLineGetsTheRightStatus()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const bool, isForTheLab);
    Outcome refused;
    if (isForTheLab) {
        refused = m_lab.run(arguments, {}, 30);
    } else {
        QProcess command;
        command.start(LabFixture::program(), arguments);
        QVERIFY(command.waitForFinished(30000));
        refused = {command.exitCode(), command.readAllStandardOutput(), command.readAllStandardError()};
    }

    QVERIFY2(refused.status == status, refused.said().constData());
    QVERIFY(!refused.errors.trimmed().isEmpty());
}

void tst_BadInput::bytesOnTheSocketHarmNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("broken JSON") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\n\n}}}}\n");
    QTest::newRow("cut off") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"meth");
    QTest::newRow("NULs") << QByteArray(100, '\0');
    QTest::newRow("deep") << QByteArray(200000, '[') + '\n';
    QTest::newRow("unknown method") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"lab.frob\",\"params\":{}}\n");
    QTest::newRow("parameters of wrong types") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"process.start\",\"params\":{\"place\":7,\"command\":\"x\"}}\n");
    QTest::newRow("no parameters") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"lab.apply\"}\n");
}

void tst_BadInput::bytesOnTheSocketHarmNothing()
{
    QFETCH(const QByteArray, bytes);
    const int socket = connectTo(m_lab.folder() + u"/engine.sock"_s);
    QVERIFY(socket >= 0);

    const QByteArray answer = exchange(socket, bytes);
    close(socket);

    QVERIFY2(!answer.contains("\"result\""), answer.constData());
    QCOMPARE(m_lab.stillStatus(), m_status);
    QCOMPARE(m_lab.enginePid(), m_engine);
}

void tst_BadInput::strangerOnTheSocketIsRefused()
{
    if (geteuid() != 0)
        QSKIP("only root can be somebody else");
    const QString path = m_lab.folder() + u"/engine.sock"_s;
    struct stat socketState{};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &socketState), 0);
    QCOMPARE(socketState.st_mode & 0777, mode_t(0600));
    // With every door of the file system open, the engine itself must still look who comes.
    QVERIFY(QFile::setPermissions(m_lab.folder(), QFile::Permissions(0x7755)));
    for (QString folder = LabFixture::statesFolder(); folder.size() > 5; folder = folder.section(u'/', 0, -2))
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0666), 0);

    const QByteArray hello = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"lab.hello\",\"params\":{}}\n";
    const int own = connectTo(path);
    QVERIFY(exchange(own, hello).contains("\"result\"")); // the same from ourselves is answered
    close(own);
    const pid_t stranger = fork();
    if (stranger == 0) {
        if (setgid(65534) != 0 || setuid(65534) != 0)
            _exit(3);
        const int socket = connectTo(path);
        _exit(socket < 0 ? 2 : exchange(socket, hello).contains("\"result\"") ? 1 : 0);
    }
    int status = -1;
    QCOMPARE(waitpid(stranger, &status, 0), stranger);

    QCOMPARE(chmod(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(m_lab.stillStatus(), m_status);
}

void tst_BadInput::labNeverNoticed()
{
    QVERIFY(m_ping->goesOn());
    QCOMPARE(m_ping->stop(), QString());
    QCOMPARE(m_lab.enginePid(), m_engine);

    QCOMPARE(m_lab.end(), QString());
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
