// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/diagnosticjson.h"

#include "engine/rpc/jsonrpcpeer.h"

namespace overlab::client {

using namespace Qt::StringLiterals;

QJsonObject diagnosticToJson(const design::Diagnostic &diagnostic)
{
    const bool isError = diagnostic.severity == design::Severity::Error;
    return {{u"severity"_s, isError ? u"error"_s : u"warning"_s},
            {u"code"_s, diagnostic.code},
            {u"arguments"_s, QJsonArray::fromStringList(diagnostic.arguments)},
            {u"file"_s, diagnostic.location.file},
            {u"line"_s, diagnostic.location.line},
            {u"column"_s, diagnostic.location.column},
            {u"object"_s, diagnostic.object}};
}

design::Diagnostic diagnosticFromJson(const QJsonObject &json)
{
    design::Diagnostic diagnostic;
    const bool isWarning = json.value(u"severity").toString() == u"warning";
    diagnostic.severity = isWarning ? design::Severity::Warning : design::Severity::Error;
    diagnostic.code = json.value(u"code").toString();
    const QJsonArray arguments = json.value(u"arguments").toArray();
    for (const QJsonValue &argument : arguments)
        diagnostic.arguments << argument.toVariant().toString();
    diagnostic.location = {json.value(u"file").toString(), json.value(u"line").toInt(),
                           json.value(u"column").toInt()};
    diagnostic.object = json.value(u"object").toString();
    return diagnostic;
}

QList<design::Diagnostic> diagnosticsOf(const Error &error)
{
    QList<design::Diagnostic> diagnostics;
    const auto *const remote = dynamic_cast<const rpc::RemoteError *>(&error);
    if (!remote)
        return diagnostics;
    const QJsonArray entries = remote->data().value(u"diagnostics").toArray();
    for (const QJsonValue &entry : entries)
        diagnostics << diagnosticFromJson(entry.toObject());
    return diagnostics;
}

} // namespace overlab::client
