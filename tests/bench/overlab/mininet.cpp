// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/mininet.h"

#include <QProcess>

namespace overlab::bench {

using namespace Qt::StringLiterals;

std::optional<double> measureMininet(int hosts, QString &reason)
{
    QProcess process;
    process.start(QStringLiteral(BENCH_MININET_SCRIPT), {QString::number(hosts)});
    process.waitForFinished(-1);
    if (process.error() != QProcess::UnknownError || process.exitCode() != 0) {
        reason = QString::fromUtf8(process.readAllStandardError().trimmed());
        if (reason.isEmpty())
            reason = process.errorString();
        return std::nullopt;
    }
    return process.readAllStandardOutput().trimmed().toDouble();
}

} // namespace overlab::bench
