// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/programprobe.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr int answerLimitMs = 5000;

struct Program
{
    QString key;
    QString file;
    QStringList versionArguments; ///< empty: that it is there is all we need to know
    QString purpose;
    QString package;
};

const QList<Program> &programs()
{
    static const QStringList version{u"--version"_s};
    static const QList<Program> list{
        {u"ovs-vswitchd"_s, u"ovs-vswitchd"_s, version, u"everything"_s, u"openvswitch-switch"_s},
        {u"ovsdb-server"_s, u"ovsdb-server"_s, version, u"everything"_s, u"openvswitch-switch"_s},
        {u"ovs-vsctl"_s, u"ovs-vsctl"_s, {}, u"everything"_s, u"openvswitch-switch"_s},
        {u"ovs-ofctl"_s, u"ovs-ofctl"_s, {}, u"everything"_s, u"openvswitch-common"_s},
        {u"ip"_s, u"ip"_s, {u"-V"_s}, u"everything"_s, u"iproute2"_s},
        {u"iptables"_s, u"iptables"_s, version, u"security-groups"_s, u"iptables"_s},
        {u"ipset"_s, u"ipset"_s, version, u"security-groups"_s, u"ipset"_s},
        {u"dnsmasq"_s, u"dnsmasq"_s, version, u"dhcp"_s, u"dnsmasq-base"_s},
        {u"qemu"_s, u"qemu-system-x86_64"_s, version, u"virtual-machines"_s,
         u"qemu-system-x86"_s},
        {u"libvirtd"_s, u"libvirtd"_s, version, u"virtual-machines"_s, u"libvirt-daemon"_s},
        {u"virsh"_s, u"virsh"_s, {}, u"virtual-machines"_s, u"libvirt-clients"_s},
        {u"busybox"_s, u"busybox"_s, {u"--list"_s}, u"light-guests"_s, u"busybox"_s},
        {u"udhcpc"_s, u"udhcpc"_s, {}, u"light-guests"_s, u"udhcpc"_s},
        {u"tcpdump"_s, u"tcpdump"_s, version, u"capture"_s, u"tcpdump"_s},
        {u"keepalived"_s, u"keepalived"_s, version, u"redundant-routers"_s, u"keepalived"_s},
        {u"haproxy"_s, u"haproxy"_s, {u"-v"_s}, u"metadata"_s, u"haproxy"_s},
        {u"dumb-init"_s, u"dumb-init"_s, {}, u"containers"_s, u"dumb-init"_s},
    };
    return list;
}

QString findProgram(const QString &file)
{
    const QString found = QStandardPaths::findExecutable(file);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(
        file, {u"/usr/local/sbin"_s, u"/usr/sbin"_s, u"/sbin"_s});
}

/// busybox brings a DHCP client of its own, which serves as well as the separate one.
void adoptApplets(QList<Finding> &findings, const QString &appletList)
{
    if (!appletList.split(u'\n').contains(u"udhcpc"_s))
        return;
    for (Finding &finding : findings) {
        if (finding.key != u"udhcpc"_s || finding.state == FindingState::Ok)
            continue;
        finding.state = FindingState::Ok;
        finding.value = u"busybox udhcpc"_s;
        finding.package.clear();
    }
}

} // namespace

struct PendingPrograms::Asked
{
    Program program;
    QString path;
    std::unique_ptr<QProcess> process;
};

PendingPrograms::PendingPrograms()
{
    for (const Program &program : programs()) {
        Asked &asked = m_asked.emplace_back(program, findProgram(program.file), nullptr);
        if (asked.path.isEmpty() || program.versionArguments.isEmpty())
            continue;
        asked.process = std::make_unique<QProcess>();
        asked.process->setProcessChannelMode(QProcess::MergedChannels);
        asked.process->start(asked.path, program.versionArguments);
    }
}

PendingPrograms::~PendingPrograms() = default;

QList<Finding> PendingPrograms::findings()
{
    QList<Finding> findings;
    QString applets;
    for (Asked &asked : m_asked) {
        const bool isThere = !asked.path.isEmpty();
        Finding finding{asked.program.key, isThere ? FindingState::Ok : FindingState::Missing,
                        asked.path, asked.program.purpose,
                        isThere ? QString() : asked.program.package};
        if (asked.process) {
            asked.process->waitForFinished(answerLimitMs);
            const QString output = QString::fromLocal8Bit(asked.process->readAll());
            const QString version = versionIn(output);
            if (finding.key == u"busybox"_s)
                applets = output;
            else if (!version.isEmpty())
                finding.value = version;
            asked.process->close();
        }
        findings.append(finding);
    }
    adoptApplets(findings, applets);
    return findings;
}

QString versionIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\b[vV]?(\\d+\\.\\d+(?:\\.\\d+)*)"_s);
    return pattern.match(text).captured(1);
}

} // namespace overlab::host
