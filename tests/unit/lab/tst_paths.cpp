// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/paths.h"

#include <QTest>

using namespace overlab::lab;
using namespace Qt::StringLiterals;

class tst_Paths : public QObject
{
    Q_OBJECT

private slots:
    void node_isNamedAsInTheDesign();
    void node_withTheLongestName_hasRoomForSockets();
};

void tst_Paths::node_isNamedAsInTheDesign()
{
    QCOMPARE(paths::nodeFile(u"compute-0"_s, u"/run/openvswitch/db.sock"_s),
             u"/run/nodes/compute-0/run/openvswitch/db.sock"_s);
}

void tst_Paths::node_withTheLongestName_hasRoomForSockets()
{
    const QString one = QString(62, u'n') + u'1';
    const QString two = QString(62, u'n') + u'2';

    const QString socket = paths::nodeFile(one, u"/run/openvswitch/ovs-vswitchd.4194304.ctl"_s);

    QVERIFY2(socket.size() < 108, qPrintable(socket)); // sun_path, unix(7)
    QVERIFY(paths::node(one) != paths::node(two));
}

QTEST_APPLESS_MAIN(tst_Paths)
#include "tst_paths.moc"
