// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressline.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "views/wording/statewording.h"

#include <QLocale>

#include <chrono>
#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int barColumns = 24;

QString bar(int done, int total)
{
    const int filled = total > 0 ? int(qint64(barColumns) * qBound(0, done, total) / total) : 0;
    return QString(filled, u'━') + QString(barColumns - filled, u'─');
}

} // namespace

ProgressLine::ProgressLine(QString title) : m_title(std::move(title))
{
    if (!isTerminal(STDERR_FILENO))
        return;
    m_clock.start();
    connect(&m_tick, &QTimer::timeout, this, &ProgressLine::draw);
    m_tick.start(100ms); // the seconds move even when nothing else does
    draw();
}

ProgressLine::~ProgressLine()
{
    wipe();
}

void ProgressLine::show(const client::Progress &progress)
{
    m_progress = progress; // drawn at the next tick: a big lab has thousands of steps
}

QString ProgressLine::text(const QString &title, const client::Progress &progress, double seconds,
                           int columns)
{
    //: Seconds on the progress line, for example "4.2 s".
    const QString time = Cli::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    QString line = title + u' ' + bar(progress.done, progress.total) + u' ';
    if (progress.total > 0)
        line += u"%1/%2 "_s.arg(progress.done).arg(progress.total);
    line += u' ' + time;
    if (!progress.object.isEmpty())
        line += u"  "_s + progress.object + u' ' + views::stateName(progress.state);
    return fitted(line, columns);
}

void ProgressLine::draw()
{
    const int columns = terminalExtent(STDERR_FILENO).columns - 1; // the last would wrap
    const QString line = text(m_title, m_progress, double(m_clock.elapsed()) / 1000, columns);
    // "\r" and "erase to the end of the line" (ECMA-48 EL) draw over the line before.
    writeAll(STDERR_FILENO, "\r" + coloured(line, Colour::Bold, STDERR_FILENO).toUtf8() + "\x1b[K");
    m_isDrawn = true;
}

void ProgressLine::wipe()
{
    if (std::exchange(m_isDrawn, false))
        writeAll(STDERR_FILENO, "\r\x1b[K");
}

void ProgressLine::leave()
{
    if (std::exchange(m_isDrawn, false))
        writeAll(STDERR_FILENO, "\n");
}

} // namespace overlab::cli
