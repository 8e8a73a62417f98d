// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/programprobe.h"

#include "engine/host/process/process.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <future>
#include <vector>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds answerLimit{5};

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
        {u"qemu"_s, u"qemu-system-x86_64"_s, version, u"virtual-machines"_s, u"qemu-system-x86"_s},
        {u"libvirtd"_s, u"libvirtd"_s, version, u"virtual-machines"_s, u"libvirt-daemon"_s},
        {u"virsh"_s, u"virsh"_s, {}, u"virtual-machines"_s, u"libvirt-clients"_s},
        {u"busybox"_s, u"busybox"_s, {u"--list"_s}, u"light-guests"_s, u"busybox"_s},
        {u"udhcpc"_s, u"udhcpc"_s, {}, u"light-guests"_s, u"udhcpc"_s},
        {u"tcpdump"_s, u"tcpdump"_s, version, u"capture"_s, u"tcpdump"_s},
        {u"keepalived"_s, u"keepalived"_s, version, u"redundant-routers"_s, u"keepalived"_s},
        {u"slirp4netns"_s, u"slirp4netns"_s, version, u"uplink"_s, u"slirp4netns"_s},
        {u"dumb-init"_s, u"dumb-init"_s, {}, u"containers"_s, u"dumb-init"_s},
    };
    return list;
}

QString findProgram(const QString &file)
{
    const QString found = QStandardPaths::findExecutable(file);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(file, {u"/usr/local/sbin"_s, u"/usr/sbin"_s, u"/sbin"_s});
}

struct Answer
{
    Finding finding;
    QString output;
};

Answer ask(const Program &program)
{
    const QString path = findProgram(program.file);
    const bool isThere = !path.isEmpty();
    Answer answer;
    answer.finding = {program.key, isThere ? FindingState::Ok : FindingState::Missing, path,
                      program.purpose, isThere ? QString() : program.package};
    if (!isThere || program.versionArguments.isEmpty())
        return answer;
    ProcessSpec spec;
    spec.program = path;
    spec.arguments = program.versionArguments;
    spec.timeLimit = answerLimit;
    try {
        const ProcessResult result = run(spec);
        answer.output = QString::fromLocal8Bit(result.output + result.errors);
    } catch (const Error &error) { // there, but it cannot even say which version it is
        answer.finding.state = FindingState::Limited;
        answer.finding.value = QString::fromUtf8(error.what());
        return answer;
    }
    const QString version = versionIn(answer.output);
    if (!version.isEmpty() && program.key != u"busybox"_s)
        answer.finding.value = version;
    return answer;
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

QList<Finding> probePrograms()
{
    std::vector<std::future<Answer>> asked;
    for (const Program &program : programs())
        asked.push_back(std::async(std::launch::async, ask, program));
    QList<Finding> findings;
    QString applets;
    for (std::future<Answer> &future : asked) {
        const Answer answer = future.get();
        findings.append(answer.finding);
        if (answer.finding.key == u"busybox"_s)
            applets = answer.output;
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
