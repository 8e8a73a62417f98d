// SPDX-License-Identifier: GPL-3.0-or-later
// Events as the engine tells them: each once, whatever comes twice, also from an engine that began again.
#include "engine/client/eventlog.h"
#include "engine/observe/events/eventlog.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace overlab;

class tst_EventBook : public QObject
{
    Q_OBJECT

private slots:
    void event_comesThroughWhole();
    void twice_isOnce();
    void anotherEngine_beginsAgain();
    void log_keepsTheLast();
};

void tst_EventBook::event_comesThroughWhole()
{
    const auto log = std::make_shared<observe::EventLog>();
    log->append({1234, u"compute-0"_s, u"red/vm-1"_s, u"port-removed"_s, observe::Actor::Person, {{u"device"_s, u"tap1"_s}}});
    observe::EventObserver observer(log);
    observer.look();
    client::EventBook book;
    const client::LabEvent expected{1, 1234, u"compute-0"_s, u"red/vm-1"_s, u"port-removed"_s, client::EventActor::Person, {{u"device"_s, u"tap1"_s}}};
    QCOMPARE(book.take(observer.whole()), QList<client::LabEvent>{expected});
}

void tst_EventBook::twice_isOnce()
{
    const auto log = std::make_shared<observe::EventLog>();
    observe::EventObserver observer(log);
    client::EventBook book;
    log->append({1, {}, {}, u"apply-begun"_s, observe::Actor::Program, {}});
    QCOMPARE(book.take(observer.look()).size(), 1);
    log->append({2, {}, {}, u"apply-done"_s, observe::Actor::Program, {}});
    QCOMPARE(observer.whole().value(u"events").toArray().size(), 1); // as of the last look
    QCOMPARE(book.take(observer.whole()).size(), 0);
    QCOMPARE(book.take(observer.look()).size(), 1);
    QCOMPARE(book.take(observer.look()).size(), 0);
    QCOMPARE(book.take(observer.whole()).size(), 0);
}

void tst_EventBook::anotherEngine_beginsAgain()
{
    const auto log = std::make_shared<observe::EventLog>();
    log->append({1, {}, {}, u"apply-begun"_s, observe::Actor::Program, {}});
    log->append({2, {}, {}, u"apply-done"_s, observe::Actor::Program, {}});
    client::EventBook book;
    QCOMPARE(book.take(observe::EventObserver(log).look()).size(), 2);
    const auto other = std::make_shared<observe::EventLog>();
    other->append({3, u"compute-0"_s, {}, u"daemon-ended"_s, observe::Actor::Nobody, {}});
    QCOMPARE(book.take(observe::EventObserver(other).look()).size(), 1);
}

void tst_EventBook::log_keepsTheLast()
{
    observe::EventLog log;
    for (qint64 i = 1; i <= observe::EventLog::capacity + 10; ++i)
        log.append({i, {}, {}, u"apply-begun"_s, observe::Actor::Program, {}});
    const QList<QJsonObject> kept = log.since(0);
    QCOMPARE(kept.size(), observe::EventLog::capacity);
    QCOMPARE(kept.first().value(u"sequence").toInteger(), 11);
    QCOMPARE(log.since(observe::EventLog::capacity + 8).size(), 2);
}

QTEST_APPLESS_MAIN(tst_EventBook)
#include "tst_eventbook.moc"
