// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/designfile.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "engine/client/diagnosticjson.h"
#include "engine/design/designreader.h"
#include "views/wording/diagnosticwording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where files that the design names are looked for. What comes out of a pipe has no folder.
QString directoryFor(const QString &path)
{
    const bool isPiped = path == u"-" || path.startsWith(u"/dev/") || path.startsWith(u"/proc/");
    return isPiped ? QDir::currentPath() : QFileInfo(path).absolutePath();
}

} // namespace

void printDiagnostics(Output &output, const QList<design::Diagnostic> &diagnostics)
{
    for (const design::Diagnostic &diagnostic : diagnostics)
        output.message(views::diagnosticLine(diagnostic));
}

QJsonObject diagnosticsDocument(const QList<design::Diagnostic> &diagnostics)
{
    QJsonArray entries;
    for (const design::Diagnostic &diagnostic : diagnostics) {
        QJsonObject json = client::diagnosticToJson(diagnostic);
        json.insert(u"message"_s, views::diagnosticSentence(diagnostic));
        entries << json;
    }
    return {{u"valid"_s, !design::hasErrors(diagnostics)}, {u"diagnostics"_s, entries}};
}

client::DesignText readText(const QString &path)
{
    const bool isStandardInput = path == u"-";
    QFile file(path);
    const bool isOpen = isStandardInput ? file.open(STDIN_FILENO, QIODevice::ReadOnly)
                                        : file.open(QIODevice::ReadOnly);
    const design::FileContent content =
        isOpen ? design::readContent(file) : design::FileContent{{}, file.errorString()};
    const QString shown = isStandardInput ? u"<stdin>"_s : path;
    if (!content.failure.isEmpty())
        throw Refusal(Failed, Cli::tr("%1 cannot be read: %2.").arg(shown, content.failure));
    return {content.text, shown, directoryFor(path)};
}

DesignFile readDesignFileFor(Output &output, const QString &path)
{
    const client::DesignText text = readText(path);
    const design::ReadResult result = design::readDesign(text.text, text.fileName);
    printDiagnostics(output, result.diagnostics);
    if (design::hasErrors(result.diagnostics)) {
        output.json(diagnosticsDocument(result.diagnostics));
        throw Refusal(InvalidDesign,
                      Cli::tr("%1 has errors; nothing was changed.").arg(text.fileName));
    }
    return {result.design.name, text, result.design};
}

} // namespace overlab::cli
