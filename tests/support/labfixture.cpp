// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/labfixture.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QThread>

#include <unistd.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

/// One folder for all labs of the test's process, as labs of one person share theirs.
const QTemporaryDir &home()
{
    static const QTemporaryDir folder;
    return folder;
}

/// What no lab can do without, as doctor names it.
QStringList necessities()
{
    QStringList keys{u"bridge"_s, u"veth"_s, u"ovsdb-server"_s, u"ovs-vswitchd"_s, u"dnsmasq"_s,
                     u"busybox"_s, u"udhcpc"_s, u"tcpdump"_s};
    if (geteuid() != 0)
        keys << u"user-namespaces"_s << u"newuidmap"_s << u"subordinate-ids"_s << u"tun"_s;
    return keys;
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

bool eventually(int milliseconds, const std::function<bool()> &condition)
{
    const QDeadlineTimer limit(milliseconds);
    while (!condition()) {
        if (limit.hasExpired())
            return false;
        QThread::msleep(20);
    }
    return true;
}

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject named(const QJsonArray &array, const QString &name)
{
    for (const QJsonValue &value : array) {
        if (value.toObject().value(u"name"_s) == name)
            return value.toObject();
    }
    return {};
}

LabFixture::LabFixture(const QString &subject)
    : m_name(u"%1-%2"_s.arg(subject).arg(getpid()))
{
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(statesFolder()));
}

LabFixture::~LabFixture()
{
    if (QFile::exists(folder()))
        run({u"destroy"_s});
}

QByteArray LabFixture::hindrance()
{
    QProcess doctor;
    doctor.start(program(), {u"doctor"_s, u"--json"_s});
    if (!doctor.waitForFinished(30000))
        return "overlabctl doctor does not answer";
    const QJsonObject said = QJsonDocument::fromJson(doctor.readAllStandardOutput()).object();
    QStringList missing;
    for (const QJsonValue &finding : said.value(u"findings"_s).toArray()) {
        const QString key = finding.toObject().value(u"key"_s).toString();
        if (finding.toObject().value(u"state"_s) != u"ok"_s && necessities().contains(key))
            missing << key;
    }
    return missing.isEmpty() ? QByteArray() : "no labs here without " + missing.join(u", "_s).toUtf8();
}

QString LabFixture::program()
{
    return QStringLiteral(OVERLABCTL);
}

QString LabFixture::statesFolder()
{
    return home().path() + u"/labs"_s;
}

QString LabFixture::file(const QByteArray &design) const
{
    QTemporaryFile target(home().filePath(u"XXXXXX.yaml"_s));
    target.setAutoRemove(false);
    if (target.open())
        target.write(design);
    return target.fileName();
}

QStringList LabFixture::withLab(const QStringList &arguments) const
{
    QStringList all = arguments;
    all.insert(1, u"--lab"_s);
    all.insert(2, m_name);
    return all;
}

Outcome LabFixture::run(const QStringList &arguments, const QByteArray &input, int seconds) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    if (!input.isEmpty())
        process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(seconds * 1000)) {
        process->kill();
        process->waitForFinished(5000);
        return {-1, process->readAllStandardOutput(), process->readAllStandardError()};
    }
    const int status = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    return {status, process->readAllStandardOutput(), process->readAllStandardError()};
}

std::unique_ptr<QProcess> LabFixture::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(), withLab(arguments));
    process->waitForStarted(5000);
    return process;
}

Outcome LabFixture::apply(const QByteArray &design)
{
    return applyFile(file(design));
}

Outcome LabFixture::applyFile(const QString &path)
{
    const Outcome outcome = run({u"apply"_s, path, u"--json"_s}, {}, 240);
    observe();
    return outcome;
}

Outcome LabFixture::shell(const QString &place, const QString &script, int seconds) const
{
    return run({u"exec"_s, place, u"--"_s, u"sh"_s, u"-c"_s, script}, {}, seconds);
}

Outcome LabFixture::exec(const QString &place, const QStringList &command,
                         const QByteArray &input) const
{
    return run(QStringList{u"exec"_s, place, u"--"_s} + command, input, 60);
}

int LabFixture::answers(const QString &from, const QString &to, int count) const
{
    const Outcome pinged =
        run({u"ping"_s, from, to, u"--count"_s, QString::number(count), u"--json"_s});
    return pinged.json().value(u"received"_s).toInt(-1);
}

QJsonObject LabFixture::status() const
{
    return run({u"status"_s, u"--json"_s}).json();
}

QJsonObject LabFixture::stillStatus() const
{
    QJsonObject still = status();
    QJsonArray tenants;
    for (const QJsonValue &value : still.value(u"tenants"_s).toArray()) {
        QJsonObject tenant = value.toObject();
        tenant.remove(u"sent"_s);
        tenant.remove(u"received"_s);
        tenants.append(tenant);
    }
    still.insert(u"tenants"_s, tenants);
    return still;
}

QJsonObject LabFixture::machine(const QString &name) const
{
    return named(status().value(u"vms"_s).toArray(), name);
}

QJsonObject LabFixture::network(const QString &name) const
{
    return named(status().value(u"networks"_s).toArray(), name);
}

pid_t LabFixture::initPid() const
{
    QFile record(folder() + u"/lab.json"_s);
    return record.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(record.readAll()).object().value(u"initPid"_s).toInt()
        : 0;
}

pid_t LabFixture::enginePid() const
{
    const pid_t init = initPid();
    QFile children(u"/proc/%1/task/%1/children"_s.arg(init));
    if (init == 0 || !children.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &child : children.readAll().simplified().split(' ')) {
        QFile command(u"/proc/%1/cmdline"_s.arg(QString::fromLatin1(child)));
        if (command.open(QIODevice::ReadOnly)
            && command.readAll().split('\0').value(0).endsWith("/overlabd"))
            return child.toInt();
    }
    return 0;
}

QString LabFixture::end()
{
    observe();
    const Outcome destroyed = run({u"destroy"_s});
    if (destroyed.status != 0)
        return u"destroy failed: "_s + QString::fromUtf8(destroyed.said());
    return leftovers();
}

} // namespace overlab::testing
