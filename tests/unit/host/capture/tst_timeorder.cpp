// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of several devices in the order of their times.
#include "engine/host/capture/timeorder.h"

#include <QTest>

using namespace overlab::host;

namespace {

CapturedFrame frame(int device, int time, const QByteArray &bytes = "frame")
{
    CapturedFrame frame;
    frame.device = device;
    frame.time = std::chrono::nanoseconds(time);
    frame.bytes = bytes;
    return frame;
}

QList<int> times(const QList<CapturedFrame> &frames)
{
    QList<int> times;
    for (const CapturedFrame &one : frames)
        times << int(one.time.count());
    return times;
}

} // namespace

class tst_TimeOrder : public QObject
{
    Q_OBJECT

private slots:
    void olderFrames_comeFirst();
    void youngerFrames_waitForOthers();
    void sameTime_keepsTheirOrder();
    void tooManyBytes_comeOutEarly();
    void clockThatIsSetBack_keepsNothingWaiting();
    void bytes_areCopied();
};

void tst_TimeOrder::olderFrames_comeFirst()
{
    TimeOrder order(1000);
    for (const int time : {3, 5, 1, 4})
        order.add(frame(0, time));
    QCOMPARE(times(order.takeRest()), QList<int>({1, 3, 4, 5}));
    QCOMPARE(order.takeRest().size(), 0);
}

void tst_TimeOrder::youngerFrames_waitForOthers()
{
    TimeOrder order(1000);
    order.add(frame(0, 10));
    order.add(frame(0, 30));
    QCOMPARE(times(order.take(std::chrono::nanoseconds(20))), QList<int>({10}));
    order.add(frame(1, 25));
    QCOMPARE(times(order.take(std::chrono::nanoseconds(40))), QList<int>({25, 30}));
}

void tst_TimeOrder::sameTime_keepsTheirOrder()
{
    TimeOrder order(1000);
    order.add(frame(0, 1));
    order.add(frame(1, 1));
    const QList<CapturedFrame> frames = order.takeRest();
    QCOMPARE(frames.at(0).device, 0);
    QCOMPARE(frames.at(1).device, 1);
}

void tst_TimeOrder::tooManyBytes_comeOutEarly()
{
    TimeOrder order(12);
    for (const int time : {1, 2, 3, 4})
        order.add(frame(0, time)); // 20 bytes
    QCOMPARE(times(order.take(std::chrono::nanoseconds(0))), QList<int>({1, 2}));
    QCOMPARE(times(order.take(std::chrono::nanoseconds(0))), QList<int>());
}

void tst_TimeOrder::clockThatIsSetBack_keepsNothingWaiting()
{
    TimeOrder order(1000);
    order.add(frame(0, 1000));
    QCOMPARE(times(order.take(std::chrono::nanoseconds(900))), QList<int>());
    order.add(frame(0, 10));
    QCOMPARE(times(order.take(std::chrono::nanoseconds(5))), QList<int>({10, 1000}));
    order.add(frame(0, 11));
    QCOMPARE(times(order.take(std::chrono::nanoseconds(6))), QList<int>()); // from here on as ever
    QCOMPARE(times(order.takeRest()), QList<int>({11}));
}

void tst_TimeOrder::bytes_areCopied()
{
    TimeOrder order(1000);
    QByteArray bytes("before");
    order.add(frame(0, 1, QByteArray::fromRawData(bytes.constData(), bytes.size())));
    bytes.data()[0] = 'x';
    QCOMPARE(order.takeRest().first().bytes, QByteArray("before"));
}

QTEST_APPLESS_MAIN(tst_TimeOrder)
#include "tst_timeorder.moc"
