// SPDX-License-Identifier: GPL-3.0-or-later
// lab.json, and whether the process that it names is still the same one.
#include "engine/base/error.h"
#include "engine/lab/world/labrecord.h"
#include "engine/lab/world/processidentity.h"

#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace overlab::lab;

namespace {

LabRecord ourselves()
{
    LabRecord record;
    record.name = u"lab"_s;
    record.version = u"1.0"_s;
    record.bootId = readBootId();
    record.init = {getpid(), overlab::host::readStartTime(getpid()).value()};
    record.namespaces = readNamespaces(getpid());
    record.warnings = QStringList{u"/sys: no"_s};
    return record;
}

} // namespace

class tst_LabRecord : public QObject
{
    Q_OBJECT

private slots:
    void json_givesBackWhatItTook();
    void json_withoutProcessIsNoRecord();
    void running_onlyWhileTheSameProcess();
    void kill_refusesAnotherNamespace();
};

void tst_LabRecord::json_givesBackWhatItTook()
{
    const LabRecord record = ourselves();

    QCOMPARE(LabRecord::fromJson(record.toJson()), record);
}

void tst_LabRecord::json_withoutProcessIsNoRecord()
{
    QVERIFY(!LabRecord::fromJson({}));
    QJsonObject json = ourselves().toJson();
    json.insert(u"initPid"_s, 1); // PID 1 of the host is never ours
    QVERIFY(!LabRecord::fromJson(json));
}

void tst_LabRecord::running_onlyWhileTheSameProcess()
{
    LabRecord record = ourselves();
    QVERIFY(isInitRunning(record));

    record.init.startTime += 1;
    QVERIFY(!isInitRunning(record));

    record = ourselves();
    record.bootId = u"another"_s;
    QVERIFY(!isInitRunning(record));
}

void tst_LabRecord::kill_refusesAnotherNamespace()
{
    LabRecord record = ourselves();
    record.namespaces.pid += 1;

    QVERIFY_THROWS_EXCEPTION(overlab::Error, killInit(record));
}

QTEST_APPLESS_MAIN(tst_LabRecord)
#include "tst_labrecord.moc"
