// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/designfile.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "engine/client/diagnosticjson.h"
#include "engine/design/designreader.h"
#include "views/wording/diagnosticwording.h"

#include <QJsonArray>

namespace overlab::cli {

using namespace Qt::StringLiterals;

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

DesignFile readDesignFileFor(Output &output, const QString &path)
{
    const design::ReadResult result = design::readDesignFile(path);
    printDiagnostics(output, result.diagnostics);
    if (design::hasErrors(result.diagnostics)) {
        output.json(diagnosticsDocument(result.diagnostics));
        throw Refusal(InvalidDesign, Cli::tr("%1 has errors; nothing was changed.").arg(path));
    }
    return {result.design.name, client::DesignText::fromFile(path)};
}

} // namespace overlab::cli
