// SPDX-License-Identifier: GPL-3.0-or-later
// inside_bench [NODES MACHINES]: how long the page Inside takes to read, lay out, show and paint a lab of so
// many, in milliseconds of one core. Painting is the whole view, at places all over the picture.
#include "tests/support/insideofdesign.h"
#include "views/inside/insidepage.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace overlab;
using namespace overlab::views;

namespace {

constexpr int places = 60;
constexpr QSize window{1366, 700};

/// Of this thread's core.
double milliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Work>
auto timed(const char *name, Work work)
{
    const double begin = milliseconds();
    auto result = work();
    std::printf("%-28s %6.1f ms\n", name, milliseconds() - begin);
    return result;
}

QList<double> paintEverywhere(InsideView &view, QImage &image)
{
    QList<double> times;
    const QRectF area = view.inside().sceneRect();
    for (int i = 0; i < places; ++i) {
        const double across = 0.1 + 0.8 * i / places;
        const double down = 0.2 + 0.6 * ((i * 7) % 24) / 24;
        view.centerOn(area.left() + area.width() * across, area.top() + area.height() * down);
        QPainter painter(&image);
        const double begin = milliseconds();
        view.render(&painter, QRectF(image.rect()), view.viewport()->rect());
        times << milliseconds() - begin;
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int nodes = arguments.value(1, QStringLiteral("10")).toInt();
    const int machines = arguments.value(2, QStringLiteral("300")).toInt();
    const QByteArray answer = QJsonDocument(testing::insideOfDesign(testing::designOfMany(nodes, machines))).toJson(QJsonDocument::Compact);
    std::printf("%d nodes, %d machines, hybrid firewall: %lld KiB of JSON\n", nodes, machines, answer.size() / 1024);

    const QJsonObject json = timed("parse", [&] { return QJsonDocument::fromJson(answer).object(); });
    const client::InsideState state = timed("read", [&] { return client::InsideState::fromJson(json); });
    FigureLayout layout;
    const Figure figure = timed("lay out", [&] { return layout.arrange(state); });
    InsideView view;
    view.resize(window);
    view.QWidget::show();
    timed("show the first", [&] { view.showFigure(figure); return 0; });
    Figure changed = figure;
    changed.frames.last().parts.last().state = PartState::Down;
    timed("show one with a change", [&] { view.showFigure(changed); return 0; });
    timed("show the same again", [&] { view.showFigure(changed); return 0; });

    QImage image(window, QImage::Format_RGB32);
    std::printf("whole repaint at zoom        median   95 %%  longest\n");
    for (const double zoom : {view.zoom(), 0.2, 0.3, 0.4, 0.6, 0.8, 1.0, 1.6}) {
        view.setZoom(zoom);
        QCoreApplication::processEvents();
        paintEverywhere(view, image); // words are laid out once
        const QList<double> times = paintEverywhere(view, image);
        std::printf("%21.2f %12.1f %6.1f %8.1f ms\n", zoom, times.at(places / 2), times.at(places * 95 / 100), times.constLast());
    }
    return 0;
}
