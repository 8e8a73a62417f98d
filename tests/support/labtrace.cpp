// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/labtrace.h"

#include "tests/support/filecontent.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *namespaceKinds[] = {"net", "mnt", "pid", "uts", "ipc", "user"};

QByteArray namespaceOf(const QString &process, const char *kind)
{
    char target[64]{};
    const QByteArray path = "/proc/" + process.toLatin1() + "/ns/" + kind;
    return readlink(path.constData(), target, sizeof target - 1) > 0 ? QByteArray(target)
                                                                     : QByteArray();
}

/// State and start time from /proc/PID/stat; empty when it has gone or is only waiting to be collected.
QByteArray startTime(const QString &process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool isAlive = fields.size() > 19 && fields.first() != "Z" && fields.first() != "X";
    return isAlive ? fields.at(19) : QByteArray();
}

QStringList processes()
{
    QStringList found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (entry.front().isDigit())
            found << entry;
    }
    return found;
}

QSet<QString> hostLinks()
{
    const QStringList names = QDir(u"/sys/class/net"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return {names.cbegin(), names.cend()};
}

/// Entries of the folders where the lab's daemons keep their things on a host of their own.
QSet<QString> hostFiles()
{
    QSet<QString> found;
    const QStringList folders{u"/run"_s, u"/run/netns"_s, u"/run/openvswitch"_s, u"/run/libvirt"_s,
                              u"/etc/openvswitch"_s, u"/etc/libvirt"_s, u"/var/lib"_s,
                              u"/var/lib/neutron"_s, u"/var/lib/openvswitch"_s,
                              u"/var/lib/libvirt"_s, u"/var/log/openvswitch"_s,
                              u"/var/log/libvirt"_s, u"/var/cache/libvirt"_s};
    for (const QString &folder : folders) {
        const QStringList names =
            QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden
                                   | QDir::NoDotAndDotDot);
        for (const QString &name : names)
            found.insert(folder + u'/' + name);
    }
    found.remove(u"/var/lib/overlab"_s); // other labs' home
    return found;
}

} // namespace

LabTrace::LabTrace() : m_links(hostLinks()), m_files(hostFiles()) {}

LabTrace::~LabTrace()
{
    for (const int descriptor : std::as_const(m_namespaces))
        close(descriptor);
}

void LabTrace::add(pid_t init)
{
    const QByteArray lab = namespaceOf(QString::number(init), "pid");
    if (init == 0 || lab.isEmpty())
        return;
    for (const QString &process : processes()) {
        if (namespaceOf(process, "pid") != lab)
            continue;
        m_processes.insert(process.toInt(), startTime(process));
        for (const char *kind : namespaceKinds) {
            const QByteArray entered = namespaceOf(process, kind);
            if (entered.isEmpty() || entered == namespaceOf(u"self"_s, kind)
                || m_namespaces.contains(entered))
                continue;
            const QByteArray path = "/proc/" + process.toLatin1() + "/ns/" + kind;
            m_namespaces.insert(entered, open(path.constData(), O_RDONLY | O_CLOEXEC));
        }
    }
}

QStringList LabTrace::leftNow(const QString &folder, const QString &lab) const
{
    QStringList left;
    for (const QString &process : processes()) {
        const QByteArray started = startTime(process);
        if (started.isEmpty() || process.toInt() == getpid())
            continue;
        const QByteArray command = contentOf(u"/proc/%1/cmdline"_s.arg(process)).replace('\0', ' ');
        if (m_processes.value(process.toInt()) == started || command.contains(lab.toUtf8()))
            left << u"process %1 %2"_s.arg(process, QString::fromUtf8(command));
        for (const char *kind : namespaceKinds) {
            const QByteArray entered = namespaceOf(process, kind);
            if (m_namespaces.contains(entered))
                left << u"namespace %1 of process %2"_s.arg(QString::fromLatin1(entered), process);
        }
    }
    for (const QByteArray &mount : contentOf(u"/proc/self/mountinfo"_s).split('\n')) {
        bool isLabs = mount.contains(folder.toUtf8());
        for (auto entered = m_namespaces.keyBegin(); entered != m_namespaces.keyEnd(); ++entered)
            isLabs = isLabs || mount.contains(*entered);
        if (isLabs)
            left << u"mount "_s + QString::fromUtf8(mount);
    }
    for (const QString &link : hostLinks() - m_links)
        left << u"link "_s + link;
    for (const QString &file : hostFiles() - m_files)
        left << u"file "_s + file;
    if (QFile::exists(folder))
        left << u"folder "_s + folder;
    return left;
}

QString LabTrace::leftovers(const QString &folder, const QString &lab) const
{
    const QDeadlineTimer limit(5000);
    QStringList left = leftNow(folder, lab);
    while (!left.isEmpty() && !limit.hasExpired()) {
        QThread::msleep(20);
        left = leftNow(folder, lab);
    }
    return left.join(u'\n');
}

} // namespace overlab::testing
