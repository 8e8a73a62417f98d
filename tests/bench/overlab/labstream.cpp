// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/labstream.h"

#include "engine/base/error.h"

#include <QCoreApplication>

namespace overlab::bench {

using namespace Qt::StringLiterals;

double streamFromA(LabRun &lab, const QString &to, const QString &address, double seconds)
{
    static int port = 5000;
    ++port; // the one before may be closing still
    const QString self = QCoreApplication::applicationFilePath();
    lab.exec(to, {u"sh"_s, u"-c"_s, u"setsid %1 --sink %2 > /tmp/sink-%2 2>&1 < /dev/null & "
                                    "while ! grep -q listening /tmp/sink-%2; do sleep 0.02; done"_s.arg(self).arg(port)});
    const Run poured = lab.exec(u"a"_s, {self, u"--pour"_s, address, QString::number(port), QString::number(seconds)});
    if (poured.status != 0)
        throw Error(ErrorCode::CommandFailed, u"--pour"_s, QString::fromUtf8(poured.errors));
    return poured.output.trimmed().toDouble();
}

} // namespace overlab::bench
