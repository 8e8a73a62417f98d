// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/aftermath.h"

#include "tests/support/filecontent.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

namespace overlab::bench {

using namespace Qt::StringLiterals;
using testing::contentOf;

namespace {

/// Between two looks the worker may be on its way from one namespace to the next.
constexpr int quietLooks = 4;
constexpr unsigned pauseMs = 20;
constexpr qint64 limitMs = 60'000;

bool isCleaning()
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        const QString folder = u"/proc/"_s + process;
        if (contentOf(folder + u"/comm"_s).startsWith("kworker")
            && contentOf(folder + u"/stack"_s).contains("cleanup_net"))
            return true;
    }
    return false;
}

} // namespace

double waitForCleanup()
{
    QElapsedTimer clock;
    clock.start();
    qint64 endedMs = 0;
    for (int quiet = 0; quiet < quietLooks && clock.elapsed() < limitMs; QThread::msleep(pauseMs)) {
        if (isCleaning()) {
            quiet = 0;
            endedMs = clock.elapsed();
        } else {
            ++quiet;
        }
    }
    return double(endedMs) / 1000;
}

} // namespace overlab::bench
