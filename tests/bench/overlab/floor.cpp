// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/floor.h"

#include "engine/base/error.h"
#include "engine/host/netlink/namespaces.h"
#include "engine/host/netlink/netlinkbatch.h"
#include "tests/support/privateworld.h"

#include <QElapsedTimer>
#include <QProcess>

#include <cstdio>

namespace overlab::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77;

void upAndDown(int count)
{
    QList<host::NamespaceSpec> specs;
    for (int i = 0; i < count; ++i)
        specs.append({u"/run/g%1"_s.arg(i), {}});
    std::vector<host::NewNamespace> made = host::createNamespaces(specs);
    host::NetlinkSocket here{QString()};
    host::NetlinkBatch links(here);
    for (host::NewNamespace &one : made) {
        host::LinkSpec end;
        end.name = u"t"_s + one.path.mid(6);
        host::LinkSpec peer;
        peer.name = u"eth0"_s;
        links.addVeth(end.name, end, peer, one.socket);
    }
    const QList<host::NetlinkFailure> failures = links.commit();
    if (!failures.isEmpty())
        throw failures.first().toError();
    host::NetlinkBatch removal(here);
    for (int i = 0; i < count; ++i)
        removal.removeLink(QString::number(i), u"t%1"_s.arg(i));
    const QList<host::NetlinkFailure> left = removal.commit();
    if (!left.isEmpty())
        throw left.first().toError();
    made.clear();
    for (const host::NamespaceSpec &spec : specs)
        host::removeNamespace(spec.path);
}

} // namespace

int printFloor(int count)
{
    if (const QByteArray reason = testing::enterPrivateWorld(); !reason.isEmpty()) {
        std::fprintf(stderr, "%s\n", reason.constData());
        return skipped;
    }
    QElapsedTimer clock;
    clock.start();
    upAndDown(count);
    std::printf("%.4f\n", double(clock.nsecsElapsed()) / 1e6 / count);
    return 0;
}

double measureFloorMs(int count)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--floor"_s, QString::number(count)});
    process.waitForFinished(-1);
    if (process.exitCode() != 0) {
        throw Error(ErrorCode::NotSupported, u"the kernel's floor"_s,
                    QString::fromUtf8(process.readAllStandardError().trimmed()));
    }
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace overlab::bench
