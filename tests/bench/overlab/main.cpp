// SPDX-License-Identifier: GPL-3.0-or-later
// overlab_bench: what labs cost, as ratios measured in one run on one computer; drives the built
// programs from outside. Exit status 1: something did not work; 77: no lab can run here. A missed
// target is shown and is no failure: numbers belong to a computer.
#include "engine/base/error.h"
#include "tests/bench/overlab/capture.h"
#include "tests/bench/overlab/floor.h"
#include "tests/bench/overlab/reach.h"
#include "tests/bench/overlab/sections.h"
#include "tests/bench/overlab/stream.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace overlab;
using namespace Qt::StringLiterals;

namespace {

constexpr int reachLimitMs = 60'000;

bench::Options readOptions(const QCoreApplication &application, bool &isJson)
{
    QCommandLineParser parser;
    const QString names = bench::sectionNames().join(u", "_s);
    parser.setApplicationDescription(u"Measures labs. Sections: "_s + names);
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"Run SECTIONS (with commas between) only."_s, u"SECTIONS"_s},
                       {u"repeat"_s, u"Measure N times, show the median."_s, u"N"_s, u"3"_s},
                       {u"json"_s, u"One JSON document on standard output."_s},
                       {u"no-mininet"_s, u"Leave the comparison with Mininet out."_s},
                       {u"smoke"_s, u"Tiny numbers: does the program work?"_s}});
    parser.process(application);
    bench::Options options;
    options.isSmoke = parser.isSet(u"smoke"_s);
    options.withMininet = !parser.isSet(u"no-mininet"_s);
    options.repeats = options.isSmoke ? 1 : std::max(1, parser.value(u"repeat"_s).toInt());
    options.only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : std::as_const(options.only)) {
        if (!bench::sectionNames().contains(name)) {
            std::fprintf(stderr, "no section \"%s\"; there are: %s\n", qPrintable(name),
                         qPrintable(names));
            parser.showHelp(2);
        }
    }
    isJson = parser.isSet(u"json"_s);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    try {
        // In a process of its own, before Qt has threads.
        if (argc == 3 && std::strcmp(argv[1], "--floor") == 0)
            return bench::printFloor(std::atoi(argv[2]));
        if (argc == 3 && std::strcmp(argv[1], "--sink") == 0)
            return bench::sink(std::atoi(argv[2]));
        if (argc == 5 && std::strcmp(argv[1], "--pour") == 0)
            return bench::pour(argv[2], std::atoi(argv[3]), std::atof(argv[4]));
        if (argc == 6 && std::strcmp(argv[1], "--frames") == 0)
            return bench::sendFrames(argv[2], std::atoi(argv[3]), std::atoi(argv[4]), std::atoi(argv[5]));
        QCoreApplication application(argc, argv);
        const QStringList arguments = QCoreApplication::arguments();
        if (arguments.value(1) == u"--reach")
            return bench::reach(arguments.mid(2), reachLimitMs);

        bool isJson = false;
        const bench::Options options = readOptions(application, isJson);
        bench::Table table(isJson);
        bench::runSections(options, table);
        table.finish();
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "overlab_bench: %s\n", error.what());
        const bool isPoorHost = error.code() == ErrorCode::NotSupported;
        return isPoorHost ? 77 : 1;
    }
}
