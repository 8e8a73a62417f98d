// SPDX-License-Identifier: GPL-3.0-or-later
// overlabctl: the lab from a terminal or a script. Everything is in the library overlab_cli.
#include "app/cli/program.h"
#include "views/wording/language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    // Asked first: a person's language counts even where the system has no such locale installed.
    const QString language = overlab::views::languageFor(QLocale::system());
    overlab::cli::prepareLocale();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("overlabctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OVERLAB_VERSION));
    overlab::views::Language spoken;
    spoken.use(language);
    return overlab::cli::runProgram(QCoreApplication::arguments().mid(1));
}
