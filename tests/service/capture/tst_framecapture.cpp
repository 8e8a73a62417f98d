// SPDX-License-Identifier: GPL-3.0-or-later
// Watching devices of several namespaces, with the kernel's own veth pairs.
#include "engine/host/capture/framecapture.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <algorithm>

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"/run/here"_s;
const QString there = u"/run/there"_s;

QByteArray frameOf(const char *type, const QByteArray &content)
{
    return QByteArray::fromHex("fa163e000002 fa163e000001") + QByteArray::fromHex(type) + content;
}

QByteArray ipFrame(char filling = 'x')
{
    return frameOf("0800", QByteArray(50, filling));
}

} // namespace

class tst_FrameCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void frame_isSeenAtBothEnds();
    void times_areOfTheFramesWay();
    void tag_isWhereItWas();
    void otherDevices_areNotSeen();
    void otherProtocols_areNotSeen();
    void longFrame_isCutAndItsLengthKept();
    void missingDevice_isTold();
    void missingNamespace_isToldForItsDevices();
    void nobodySends_theLimitEndsIt();
    void tooManyFrames_areCounted();

private:
    /// Puts a frame on the wire as \a device of here would send it.
    void send(const QByteArray &frame, const char *device = "one", int count = 1) const;
    static QList<CapturedFrame> readAll(FrameCapture &capture, int count);

    NetlinkSocket m_here;
    NetlinkSocket m_there;
};

void tst_FrameCapture::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_WORLD();
}

void tst_FrameCapture::init()
{
    m_here = createNamespace(here);
    m_there = createNamespace(there);
    NetlinkBatch batch(m_here);
    const int mtu = 4000;
    batch.addVeth(u"v"_s, {.name = u"one"_s, .alias = u"m"_s, .mtu = mtu, .up = false}, {.name = u"other"_s, .alias = u"m"_s, .mtu = mtu}, m_there);
    batch.addVeth(u"w"_s, {.name = u"two"_s, .alias = u"m"_s, .up = false}, {.name = u"further"_s, .alias = u"m"_s}, m_there);
    QCOMPARE(batch.commit().size(), 0);
    // After their peers: a link that is up alone swallows what is sent until the kernel looks at it again.
    NetlinkBatch senders(m_here);
    senders.setLink(u"v"_s, u"one"_s, {.up = true});
    senders.setLink(u"w"_s, u"two"_s, {.up = true});
    QCOMPARE(senders.commit().size(), 0);
}

void tst_FrameCapture::cleanup()
{
    m_here = {};
    m_there = {};
    removeNamespace(here);
    removeNamespace(there);
}

void tst_FrameCapture::send(const QByteArray &frame, const char *device, int count) const
{
    inNamespace(here, [&] {
        const FileDescriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
        sockaddr_ll to{};
        to.sll_family = AF_PACKET;
        to.sll_ifindex = int(if_nametoindex(device));
        for (int i = 0; i < count; ++i) {
            const ssize_t sent = sendto(socket.get(), frame.constData(), size_t(frame.size()), 0,
                                        reinterpret_cast<const sockaddr *>(&to), sizeof to);
            QCOMPARE(sent, ssize_t(frame.size()));
        }
    });
}

/// By time; fewer than \a count when no more came within a second.
QList<CapturedFrame> tst_FrameCapture::readAll(FrameCapture &capture, int count)
{
    QList<CapturedFrame> all;
    while (all.size() < count) {
        const QList<CapturedFrame> some = capture.read(std::chrono::seconds(1));
        if (some.isEmpty())
            break;
        all += some;
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.time < b.time; });
    return all;
}

void tst_FrameCapture::frame_isSeenAtBothEnds()
{
    FrameCapture capture({{there, u"other"_s}, {here, u"one"_s}});

    send(ipFrame());

    const QList<CapturedFrame> frames = readAll(capture, 2);
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames.at(0).device, 1);
    QVERIFY(frames.at(0).isOutgoing);
    QCOMPARE(frames.at(1).device, 0);
    QVERIFY(!frames.at(1).isOutgoing);
    for (const CapturedFrame &frame : frames) {
        QCOMPARE(frame.bytes, ipFrame());
        QCOMPARE(frame.lengthBytes, int(ipFrame().size()));
    }
    QCOMPARE(capture.lostFrames(), 0u);
}

void tst_FrameCapture::times_areOfTheFramesWay()
{
    FrameCapture capture({{there, u"other"_s}});
    capture.read(std::chrono::milliseconds(20)); // the kernel begins to stamp
    const auto now = [] { return std::chrono::system_clock::now().time_since_epoch(); };

    const auto before = now();
    send(ipFrame());
    const auto after = now();

    const QList<CapturedFrame> frames = readAll(capture, 1);
    QCOMPARE(frames.size(), 1);
    QVERIFY(frames.first().time >= before && frames.first().time <= after); // not when it was read
}

void tst_FrameCapture::tag_isWhereItWas()
{
    const QByteArray tagged = frameOf("8100 60c8 0800", QByteArray(50, 'x'));
    FrameCapture capture({{here, u"one"_s}, {there, u"other"_s}});

    send(tagged);

    const QList<CapturedFrame> frames = readAll(capture, 2);
    QCOMPARE(frames.size(), 2);
    for (const CapturedFrame &frame : frames) {
        QCOMPARE(frame.bytes.toHex(), tagged.toHex());
        QCOMPARE(frame.lengthBytes, int(tagged.size()));
    }
}

void tst_FrameCapture::otherDevices_areNotSeen()
{
    FrameCapture capture({{there, u"other"_s}});

    send(ipFrame('2'), "two");
    send(ipFrame('1'));

    const QList<CapturedFrame> frames = readAll(capture, 2);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().bytes, ipFrame('1'));
}

void tst_FrameCapture::otherProtocols_areNotSeen()
{
    FrameCapture capture({{there, u"other"_s}});

    send(frameOf("86dd", QByteArray(50, '6')));
    send(frameOf("0806", QByteArray(50, 'a')));

    const QList<CapturedFrame> frames = readAll(capture, 2);
    QCOMPARE(frames.size(), 1);
    QVERIFY(frames.first().bytes.endsWith('a'));
}

void tst_FrameCapture::longFrame_isCutAndItsLengthKept()
{
    const QByteArray longFrame = frameOf("0800", QByteArray(3000, 'x'));
    FrameCapture capture({{there, u"other"_s}});

    send(longFrame);

    const QList<CapturedFrame> frames = readAll(capture, 1);
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames.first().bytes, longFrame.first(FrameCapture::snapLengthBytes));
    QCOMPARE(frames.first().lengthBytes, int(longFrame.size()));
}

void tst_FrameCapture::missingDevice_isTold()
{
    FrameCapture capture({{there, u"nobody"_s}, {there, u"other"_s}});

    QVERIFY(capture.failure(0));
    QCOMPARE(capture.failure(0)->code(), ErrorCode::NotFound);
    QVERIFY(!capture.failure(1));
    send(ipFrame());
    QCOMPARE(readAll(capture, 1).value(0).device, 1);
}

void tst_FrameCapture::missingNamespace_isToldForItsDevices()
{
    FrameCapture capture({{u"/run/nowhere"_s, u"other"_s}, {there, u"other"_s}});

    QVERIFY(capture.failure(0));
    QVERIFY(!capture.failure(1));
}

void tst_FrameCapture::nobodySends_theLimitEndsIt()
{
    FrameCapture capture({{there, u"other"_s}});

    QCOMPARE(capture.read(std::chrono::milliseconds(10)).size(), 0);
}

void tst_FrameCapture::tooManyFrames_areCounted()
{
    FrameCapture capture({{here, u"one"_s}}); // its peer's queue would lose some by itself
    constexpr int many = 100'000; // more than any buffer takes

    send(ipFrame(), "one", many);

    const qsizetype read = readAll(capture, many).size();
    QVERIFY(read > 0 && read < many);
    QCOMPARE(read + qsizetype(capture.lostFrames()), many);
}

OVERLAB_PRIVATE_WORLD_MAIN(tst_FrameCapture)
#include "tst_framecapture.moc"
