// SPDX-License-Identifier: GPL-3.0-or-later
// overlab_screenshots FOLDER: makes a picture of every view and dialog, in light and dark, high contrast, three
// languages, at 100 % and 200 %. Each variant has a process of its own, since scale and platform hold for all of one.
#include "tests/screenshots/scenes.h"

#include "views/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <cstdio>
#include <cstdlib>

using namespace overlab;
using namespace overlab::screenshots;
using namespace Qt::StringLiterals;

namespace {

struct NamedVariant
{
    QString name;
    Variant variant;
    int scale = 1;
};

QList<NamedVariant> variants()
{
    using views::Appearance;
    return {
        {u"en-light"_s, {u"en"_s, Appearance::Light}},
        {u"en-dark"_s, {u"en"_s, Appearance::Dark}},
        {u"en-contrast"_s, {u"en"_s, Appearance::HighContrastDark}},
        {u"en-contrastlight"_s, {u"en"_s, Appearance::HighContrastLight}},
        {u"zh-light"_s, {u"zh_CN"_s, Appearance::Light}},
        {u"ru-light"_s, {u"ru"_s, Appearance::Light}},
        {u"en-light-200"_s, {u"en"_s, Appearance::Light, QSize(1280, 720)}, 2},
        {u"ru-light-small-200"_s, {u"ru"_s, Appearance::Light, QSize(683, 384)}, 2}, // 1366 × 768
    };
}

/// The offscreen platform's screen, as large as the window: dialogs find the room that people have.
QByteArray screenOf(const NamedVariant &named)
{
    const QSize size = named.variant.size * named.scale;
    return R"({"synchronousWindowSystemEvents": false, "screens": [{"name": "screen", "x": 0, "y": 0, "width": )"
           + QByteArray::number(size.width()) + R"(, "height": )" + QByteArray::number(size.height())
           + R"(, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";
}

int runVariant(const NamedVariant &named, const QStringList &arguments)
{
    QTemporaryFile screen;
    if (!screen.open() || screen.write(screenOf(named)) < 0)
        return 1;
    screen.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen.fileName());
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(named.scale));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--in"_s, named.name} + arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

int photograph(const NamedVariant &named, const QString &folder, const QString &only)
{
    const QList<Scene> scenes = dialogScenes() + viewScenes() + insideScenes() + labScenes() + pathScenes() + checkScenes() + reachScenes() + liveScenes()
                                + terminalScenes() + guestScreenScenes() + captureScenes() + trafficScenes();
    for (const Scene &scene : scenes) {
        if (!only.isEmpty() && !QDir::match(only, scene.name))
            continue;
        Stage stage(named.variant);
        scene.play(stage);
        const QString path = u"%1/%2/%3.png"_s.arg(folder, named.name, scene.name);
        QDir().mkpath(folder + u'/' + named.name);
        if (!stage.picture().save(path)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
            return 1;
        }
        std::printf("%s\n", qPrintable(path));
        std::fflush(stdout);
    }
    return 0;
}

/// Qt's offscreen platform says of each window what it cannot do to it: real warnings would not be seen among these.
void passMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"This plugin does not support "))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isChild = argc > 1 && qstrcmp(argv[1], "--in") == 0;
    if (!isChild)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passMessage);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"overlab"_s);
    QApplication::setApplicationVersion(QStringLiteral(OVERLAB_VERSION));
    QApplication::setWindowIcon(views::applicationIcon());

    QCommandLineParser line;
    line.addHelpOption();
    line.addOptions({{u"in"_s, u"Used by the program itself."_s, u"VARIANT"_s},
                     {u"only"_s, u"Only scenes of this name, as \"lab-*\"."_s, u"NAME"_s},
                     {u"variant"_s, u"Only variants of this name, as \"*-dark\"."_s, u"NAME"_s}});
    line.addPositionalArgument(u"FOLDER"_s, u"Where the pictures go."_s);
    line.process(application);
    const QString folder = QDir::cleanPath(QDir::current().absoluteFilePath(line.positionalArguments().value(0)));
    if (line.positionalArguments().isEmpty())
        line.showHelp(2);

    const QList<NamedVariant> all = variants();
    for (const NamedVariant &named : all) {
        if (isChild && named.name == line.value(u"in"_s))
            return photograph(named, folder, line.value(u"only"_s));
        if (isChild || (line.isSet(u"variant"_s) && !QDir::match(line.value(u"variant"_s), named.name)))
            continue;
        if (const int code = runVariant(named, {u"--only"_s, line.value(u"only"_s), folder}); code != 0)
            return code;
    }
    return 0;
}
