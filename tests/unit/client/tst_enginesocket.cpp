// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/enginesocket.h"

#include "engine/base/error.h"
#include "tests/support/fakeengine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_EngineSocket : public QObject
{
    Q_OBJECT

private slots:
    void connect_reachesAFolderLongerThanAnAddress();
    void connect_withoutFolderIsNull();
    void connect_withoutSocketIsNull();
    void connect_toADeadSocketIsNull();
};

void tst_EngineSocket::connect_reachesAFolderLongerThanAnAddress()
{
    const QTemporaryDir base;
    const QString folder = base.path() + u'/' + QString(150, u'x') + u"/lab"_s;
    const testing::FakeEngine engine(folder);

    const auto socket = client::connectEngineSocket(folder);

    QVERIFY(socket);
    QCOMPARE(socket->state(), QLocalSocket::ConnectedState);
}

void tst_EngineSocket::connect_withoutFolderIsNull()
{
    const QTemporaryDir base;

    QVERIFY(!client::connectEngineSocket(base.path() + u"/none"_s));
}

void tst_EngineSocket::connect_withoutSocketIsNull()
{
    const QTemporaryDir base;

    QVERIFY(!client::connectEngineSocket(base.path()));
}

void tst_EngineSocket::connect_toADeadSocketIsNull()
{
    const QTemporaryDir base;
    const QString folder = base.path() + u"/lab"_s;
    auto engine = std::make_unique<testing::FakeEngine>(folder);
    QVERIFY(QFile::rename(folder + u"/engine.sock"_s, folder + u"/kept"_s));
    engine.reset();
    QVERIFY(QFile::rename(folder + u"/kept"_s, folder + u"/engine.sock"_s));

    QVERIFY(!client::connectEngineSocket(folder));
}

QTEST_GUILESS_MAIN(tst_EngineSocket)
#include "tst_enginesocket.moc"
