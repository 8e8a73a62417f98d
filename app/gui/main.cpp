// SPDX-License-Identifier: GPL-3.0-or-later
// overlab: the desktop application. Everything is in the library overlab_gui and in the views.
#include "app/gui/mainwindow.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    using namespace overlab;

    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"overlab"_s);
    QApplication::setApplicationVersion(QStringLiteral(OVERLAB_VERSION));
    QApplication::setDesktopFileName(u"overlab"_s);
    QApplication::setWindowIcon(views::applicationIcon());

    views::Look look;
    views::Settings settings;
    views::Language language;
    const QString chosen = settings.values().language;
    language.use(views::languageCodes().contains(chosen) ? chosen : views::languageFor(QLocale::system()));

    QCommandLineParser commandLine;
    commandLine.addHelpOption();
    commandLine.addVersionOption();
    const QString host = QApplication::translate("main", "The lab host to connect to, as ssh names it.");
    commandLine.addOption({u"host"_s, host, u"DEST"_s});
    commandLine.addPositionalArgument(u"FILE"_s, QApplication::translate("main", "A design to open."), u"[FILE]"_s);
    commandLine.process(application);

    gui::LabSession session;
    gui::OpenDesign open(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recovery"_s);
    gui::MainWindow window({open, session, settings, language, look});
    if (commandLine.isSet(u"host"_s)) {
        try {
            session.setHost(client::Host::fromText(commandLine.value(u"host"_s)));
        } catch (const Error &error) {
            emit session.failed(error);
        }
    }
    window.show();
    window.begin(commandLine.positionalArguments().value(0));
    return QApplication::exec();
}
