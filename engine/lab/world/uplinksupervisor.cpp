// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/uplinksupervisor.h"

#include "engine/lab/insideplaces.h"
#include "engine/lab/world/systemerror.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using host::FileDescriptor;

constexpr auto shortLife = 2s; ///< one that ends sooner did not work
constexpr std::chrono::milliseconds firstPause = 100ms;
constexpr std::chrono::milliseconds longestPause = 5s;

QJsonObject readObject(int folder, const char *name)
{
    FileDescriptor descriptor(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    QFile file;
    if (!descriptor.isOpen() || !file.open(descriptor.get(), QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString wantedSubnet(const StateFolder &folder)
{
    return readObject(folder.descriptor(), "journal.json").value(u"uplinkSubnet"_s).toString();
}

void drain(int descriptor)
{
    std::array<char, 4096> buffer{};
    while (read(descriptor, buffer.data(), buffer.size()) > 0) {
    }
}

} // namespace

UplinkSupervisor::UplinkSupervisor(const StateFolder &folder, const LabRecord &record,
                                   const QString &program)
    : m_folder(folder), m_record(record), m_program(program)
{
}

void UplinkSupervisor::run()
{
    const QString place = m_folder.path();
    m_lock.reset(checked(openat(m_folder.descriptor(), inside::uplinkLock,
                                O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600),
                         place, u"open uplink.lock"_s));
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    if (fcntl(m_lock.get(), F_SETLK, &whole) < 0)
        return;
    m_init = host::openProcess(m_record.init);
    if (!m_init.isOpen())
        return;
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigprocmask(SIG_BLOCK, &ending, nullptr);
    m_signals.reset(checked(signalfd(-1, &ending, SFD_CLOEXEC), place, u"signalfd"_s));
    m_changes.reset(checked(inotify_init1(IN_CLOEXEC | IN_NONBLOCK), place, u"inotify_init1"_s));
    const QByteArray watched = "/proc/self/fd/" + QByteArray::number(m_folder.descriptor());
    checked(inotify_add_watch(m_changes.get(), watched.constData(), IN_MOVED_TO), place,
            u"inotify_add_watch"_s);
    while (!m_isOver) {
        const QString wanted = wantedSubnet(m_folder);
        if (wanted.isEmpty())
            break;
        if (m_slirp && wanted != m_subnet)
            stop();
        m_subnet = wanted;
        if (!m_slirp && Clock::now() >= m_due)
            start();
        wait();
    }
    stop();
}

bool UplinkSupervisor::isWanted(const StateFolder &folder)
{
    return !wantedSubnet(folder).isEmpty();
}

void UplinkSupervisor::start()
{
    const QByteArray process = "/proc/" + QByteArray::number(m_record.init.pid);
    SlirpOptions options;
    options.program = m_program;
    options.networkNamespace = process + "/root" + inside::nodesFolder + "/outside/ns/net";
    if (geteuid() != 0)
        options.userNamespace = process + "/ns/user";
    options.subnet = m_subnet;
    options.mark = QByteArray(uplinkMark) + '=' + QFile::encodeName(m_folder.path());
    m_started = Clock::now();
    try {
        m_slirp.emplace(options);
    } catch (const Error &error) {
        say(false, QString::fromUtf8(error.what()));
        slirpEnded();
    }
}

void UplinkSupervisor::stop()
{
    m_slirp.reset();
    m_due = {};
    m_pause = {};
}

/// The next one starts at once, later after each that did not work.
void UplinkSupervisor::slirpEnded()
{
    const Clock::time_point now = Clock::now();
    m_slirp.reset();
    m_pause = now - m_started > shortLife ? 0ms
                                          : std::clamp(2 * m_pause, firstPause, longestPause);
    m_due = now + m_pause;
}

void UplinkSupervisor::wait()
{
    // poll(2) skips negative descriptors.
    std::array<pollfd, 5> events{pollfd{m_init.get(), POLLIN, 0},
                                 pollfd{m_signals.get(), POLLIN, 0},
                                 pollfd{m_changes.get(), POLLIN, 0},
                                 pollfd{m_slirp ? m_slirp->readyEnd() : -1, POLLIN, 0},
                                 pollfd{m_slirp ? m_slirp->errorsEnd() : -1, POLLIN, 0}};
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_due - Clock::now());
    const int limit = m_slirp ? -1 : int(std::max<qint64>(0, left.count()));
    if (poll(events.data(), events.size(), limit) < 0)
        return;
    m_isOver = events[0].revents || events[1].revents;
    if (m_isOver)
        return;
    if (events[3].revents && m_slirp->readReady())
        say(true, {});
    if (events[4].revents && !m_slirp->readErrors()) {
        say(false, u"slirp4netns: "_s + m_slirp->lastWords());
        slirpEnded();
    }
    if (events[2].revents) {
        drain(m_changes.get());
        if (!m_slirp && wantedSubnet(m_folder) == m_subnet && m_pause > firstPause)
            m_due = Clock::now() + firstPause; // an apply may have made what was missing
    }
}

/// Through the folder's descriptor: when the lab's folder was removed meanwhile nothing is written.
void UplinkSupervisor::say(bool works, const QString &reason)
{
    constexpr auto newFile = "uplink.json.new";
    const int folder = m_folder.descriptor();
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"works"_s, works}, {u"subnet"_s, m_subnet}, {u"reason"_s, reason}})
            .toJson();
    const FileDescriptor file(
        openat(folder, newFile, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file.isOpen() && write(file.get(), text.constData(), size_t(text.size())) == text.size())
        renameat(folder, newFile, folder, inside::uplinkState);
}

} // namespace overlab::lab
