// SPDX-License-Identifier: GPL-3.0-or-later
// canvas_bench [MACHINES TENANTS]: prints the frame times of the drawing; without arguments those of 1,000 and of 5,000
// machines. Run it with QT_QPA_PLATFORM=offscreen on one core: taskset -c 0.
#include "tests/bench/canvas/canvasbench.h"

#include <QApplication>

#include <cstdio>

namespace {

void print(int machines, int tenants)
{
    std::printf("%d machines, %d networks, %d tenants\n", machines, machines / 10, tenants);
    std::printf("  %-36s %9s %9s %9s\n", "frame", "median ms", "95 % ms", "worst ms");
    for (const overlab::bench::FrameTimes &times : overlab::bench::canvasFrames(machines, tenants))
        std::printf("  %-36s %9.1f %9.1f %9.1f\n", qPrintable(times.what), times.at(0.5), times.at(0.95), times.at(1));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3) {
        print(std::max(10, arguments.at(1).toInt()), std::max(1, arguments.at(2).toInt()));
        return 0;
    }
    print(1000, 20);
    print(5000, 20);
    return 0;
}
