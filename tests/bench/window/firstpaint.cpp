// SPDX-License-Identifier: GPL-3.0-or-later
// Linked to the application's own main(): when its first window has been painted, and handed to the screen, it prints the
// monotonic clock in milliseconds and this process's core time so far, and ends.
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

class FirstPaint : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *const widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow() && widget->inherits("QMainWindow") && !m_isSeen) {
            m_isSeen = true;
            // The event that paints all widgets and flushes them is over when the next is delivered.
            QMetaObject::invokeMethod(this, [] {
                std::printf("%.3f %.3f\n", milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID));
                std::fflush(stdout);
                _exit(0);
            }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool m_isSeen = false;
};

void watch()
{
    qApp->installEventFilter(new FirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
