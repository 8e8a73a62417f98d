// SPDX-License-Identifier: GPL-3.0-or-later
// overlab: the desktop application. Everything is in the library overlab_gui and in the views.
#include "app/gui/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    using namespace overlab;

    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"overlab"_s);
    QApplication::setApplicationVersion(QStringLiteral(OVERLAB_VERSION));
    QApplication::setDesktopFileName(u"overlab"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); // the style that takes any palette

    views::Language language;
    const QString chosen = QSettings().value(u"language"_s).toString();
    const bool isKnown = views::languageCodes().contains(chosen);
    language.use(isKnown ? chosen : views::languageFor(QLocale::system()));

    gui::LabSession session;
    gui::MainWindow window(session, language);
    window.show();
    return QApplication::exec();
}
