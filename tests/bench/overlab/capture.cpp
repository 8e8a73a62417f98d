// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/capture.h"

#include "engine/base/error.h"
#include "tests/bench/overlab/aftermath.h"
#include "tests/bench/overlab/designs.h"
#include "tests/bench/overlab/labrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <vector>

#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 50'000;
constexpr unsigned perBurst = 50; // a millisecond's
constexpr int wireBytes = 14;

/// Where the pcapng goes: a file that the engine writes, or through the engine's socket to a file of ours.
enum class Way { File, Socket };

struct Outcome
{
    qint64 captured = 0;
    qint64 dropped = 0;
    qint64 missed = 0;
    double sentPerSecond = 0;
    double enginePercent = 0; ///< of one processor
};

qint64 numberBefore(const QString &text, const QString &words)
{
    const QString part = text.section(words, 0, 0).trimmed();
    return part.section(u' ', -1).remove(u',').toLongLong();
}

/// "v0: 300000 captured, 12 lost in the kernel, …", as overlabctl says it.
Outcome told(const QString &text)
{
    Outcome outcome;
    outcome.captured = numberBefore(text, u" captured"_s);
    if (text.contains(u" lost in the kernel"))
        outcome.dropped = numberBefore(text, u" lost in the kernel"_s);
    if (text.contains(u" left out"))
        outcome.missed = numberBefore(text, u" left out"_s);
    return outcome;
}

Outcome capture(LabRun &lab, Way way, int bytes, int count, const QString &path)
{
    const std::unique_ptr<QProcess> process = lab.start({u"capture"_s, u"a"_s, u"v0"_s, u"--filter"_s, u"ether proto 0x88b5"_s, u"--write"_s,
                                                         way == Way::File ? path : u"-"_s},
                                                        way == Way::File ? QString() : path);
    QByteArray errors;
    while (!errors.contains("capturing at")) {
        if (!process->waitForReadyRead(20'000))
            throw Error(ErrorCode::Timeout, u"overlabctl capture"_s, QString::fromUtf8(errors));
        errors += process->readAllStandardError();
    }
    const double before = lab.engineSeconds();
    const QStringList sender{QCoreApplication::applicationFilePath(), u"--frames"_s, u"v0"_s, QString::number(count), QString::number(rate), QString::number(bytes)};
    const Run sent = lab.exec(u"a"_s, sender);
    const double used = lab.engineSeconds() - before;
    ::kill(pid_t(process->processId()), SIGINT);
    if (sent.status != 0 || !process->waitForFinished(60'000))
        throw Error(ErrorCode::CommandFailed, u"--frames"_s, QString::fromUtf8(sent.errors + process->readAllStandardError()));
    Outcome outcome = told(QString::fromUtf8(errors.mid(errors.indexOf('\n') + 1) + process->readAllStandardError()));
    outcome.sentPerSecond = sent.output.trimmed().toDouble();
    outcome.enginePercent = used / (count / outcome.sentPerSecond) * 100;
    return outcome;
}

} // namespace

int sendFrames(const char *device, int count, int perSecond, int bytes)
{
    const int sender = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0);
    sockaddr_ll to{};
    to.sll_family = AF_PACKET;
    to.sll_ifindex = int(if_nametoindex(device));
    if (sender < 0 || to.sll_ifindex == 0) {
        std::perror(device);
        return 1;
    }
    std::vector<char> frame(size_t(bytes), 'x');
    const std::array<char, wireBytes> header{2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, char(0x88), char(0xb5)}; // for local experiments (IEEE 802)
    std::copy(header.begin(), header.end(), frame.begin());
    iovec part{frame.data(), frame.size()};
    std::vector<mmsghdr> messages(perBurst);
    for (mmsghdr &message : messages) {
        message.msg_hdr = {};
        message.msg_hdr.msg_name = &to;
        message.msg_hdr.msg_namelen = sizeof to;
        message.msg_hdr.msg_iov = &part;
        message.msg_hdr.msg_iovlen = 1;
    }
    QElapsedTimer clock;
    clock.start();
    for (int sent = 0; sent < count;) {
        const int done = sendmmsg(sender, messages.data(), std::min(perBurst, unsigned(count - sent)), 0);
        if (done < 0) {
            std::perror("sendmmsg");
            return 1;
        }
        sent += done;
        const qint64 due = qint64(sent) * 1'000'000'000 / perSecond;
        if (const qint64 early = due - clock.nsecsElapsed(); early > 0) {
            const timespec pause{early / 1'000'000'000, early % 1'000'000'000};
            nanosleep(&pause, nullptr);
        }
    }
    std::printf("%.0f\n", count / (double(clock.nsecsElapsed()) / 1e9));
    return 0;
}

void captures(const Options &options, Table &table)
{
    const QString name = u"captures"_s;
    const int count = options.isSmoke ? 2'000 : 6 * rate;
    LabRun lab;
    lab.apply(pairDesign(u"none"_s));
    const Run made = lab.exec(u"a"_s, {u"sh"_s, u"-c"_s, u"ip link add v0 type veth peer name v1 && ip link set v1 up && ip link set v0 up"_s});
    if (made.status != 0)
        throw Error(ErrorCode::CommandFailed, u"a veth pair"_s, QString::fromUtf8(made.errors));
    const QTemporaryDir folder;
    for (const auto &[way, words] : {std::pair{Way::File, u"to a file by the engine"_s}, {Way::Socket, u"to a file through the socket"_s}}) {
        for (const int bytes : {64, 1500}) {
            const QString path = folder.filePath(u"x.pcapng"_s);
            QList<double> lost;
            QList<double> engine;
            QString note;
            for (int i = 0; i < options.repeats; ++i) {
                const Outcome outcome = capture(lab, way, bytes, count, path);
                lost.append(double(count - outcome.captured));
                engine.append(outcome.enginePercent);
                note = u"%1 sent at %2 a second, kernel %3, left out %4, file %5 MB"_s.arg(count).arg(qRound(outcome.sentPerSecond)).arg(outcome.dropped)
                           .arg(outcome.missed).arg(QFile(path).size() / 1'000'000);
                QFile::remove(path);
            }
            const QString what = u"%1 bytes, %2"_s.arg(bytes).arg(words);
            table.add({name, what + u": packets lost"_s, *std::max_element(lost.cbegin(), lost.cend()), u"packets"_s,
                       way == Way::File ? std::optional(0.0) : std::nullopt, note});
            table.add({name, what + u": overlabd, of a processor"_s, median(engine), u"%"_s});
        }
    }
    lab.destroy();
    waitForCleanup();
}

} // namespace overlab::bench
