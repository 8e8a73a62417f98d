// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designreader.h"

#include "engine/design/diagnosticcodes.h"
#include "engine/design/reading/readers.h"
#include "engine/design/validation/validation.h"

#include <QFile>

#include <algorithm>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// `overlab: 1`, before anything else.
void checkVersion(ReadContext &context, const YamlNode &root)
{
    const YamlEntry *entry = root.find(u"overlab");
    if (!entry) {
        context.report(u"format-version-missing"_s, {}, root.place, {});
        return;
    }
    if (entry != &root.entries.front())
        context.report(u"format-version-not-first"_s, {}, entry->place, {});
    const YamlNode &version = *entry->value;
    const bool isOne = version.kind == YamlNode::Kind::Scalar && version.plain &&
                       coreScalarType(version.text) == ScalarType::Integer &&
                       coreInteger(version.text) == 1;
    if (!isOne)
        context.report(u"format-version-unsupported"_s, {version.text}, version.place, {});
}

Design readRoot(const ValueReader &root)
{
    const MapReader map = root.map(u"design");
    Design design;
    design.name = map.get<&ValueReader::name>(u"name"_s).value_or(QString());
    design.description = map.get<&ValueReader::text>(u"description"_s).value_or(QString());
    if (const auto settings = map.value(u"settings"_s))
        design.settings = readSettings(*settings);
    if (const auto underlay = map.value(u"underlay"_s))
        design.underlay = readUnderlay(*underlay);
    for (const ValueReader &item : map.list(u"nodes"_s))
        design.nodes.append(readNode(item));
    for (const ValueReader &item : map.list(u"images"_s))
        design.images.append(readImage(item));
    for (const ValueReader &item : map.list(u"external"_s))
        design.externals.append(readExternal(item));
    for (const ValueReader &item : map.list(u"tenants"_s))
        design.tenants.append(readTenant(item));
    for (const ValueReader &item : map.list(u"checks"_s))
        design.checks.append(readCheck(item));
    if (const auto canvas = map.value(u"canvas"_s))
        design.canvas = readCanvas(*canvas);
    return design;
}

bool namesAreTaken(const QList<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(),
                       [](const Diagnostic &diagnostic) { return diagnostic.code == u"duplicate-name"; });
}

void sortByPlace(QList<Diagnostic> &diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic &left, const Diagnostic &right) {
                         return std::pair(left.location.line, left.location.column) <
                                std::pair(right.location.line, right.location.column);
                     });
}

} // namespace

ReadResult readDesign(const QByteArray &text, const QString &fileName)
{
    ReadResult result;
    const YamlDocument document = parseYaml(text, fileName);
    result.diagnostics = document.diagnostics;
    if (!document.root) {
        if (result.diagnostics.isEmpty())
            result.diagnostics = {makeDiagnostic(u"file-empty"_s, {}, {fileName, 1, 1})};
        return result;
    }
    const bool isEmpty = document.root->kind == YamlNode::Kind::Null;
    if (isEmpty) {
        result.diagnostics.append(makeDiagnostic(u"file-empty"_s, {}, {fileName, 1, 1}));
        return result;
    }

    ReadContext context(fileName);
    if (document.root->kind == YamlNode::Kind::Map)
        checkVersion(context, *document.root);
    const ValueReader root(context, document.root, QString(), QString(), QString());
    result.design = readRoot(root);
    result.diagnostics += context.diagnostics;
    const bool isComplete = root.isMap() && !hasErrors(result.diagnostics);
    if (root.isMap())
        result.diagnostics += validateDesign(result.design, context.places());
    result.isDrawable = isComplete && !namesAreTaken(result.diagnostics);
    result.locations = context.places().locations;
    sortByPlace(result.diagnostics);
    return result;
}

FileContent readContent(QFileDevice &file)
{
    // One byte more than allowed is enough for the reader to refuse it, also from /dev/zero. A pipe
    // gives what it has, piece by piece.
    FileContent content;
    while (content.text.size() <= maximumFileBytes) {
        const QByteArray piece = file.read(maximumFileBytes + 1 - content.text.size());
        if (piece.isEmpty())
            break;
        content.text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        content.failure = file.errorString();
    return content;
}

ReadResult readDesignFile(const QString &path)
{
    QFile file(path);
    const auto unreadable = [&path](const QString &reason) {
        ReadResult result;
        result.diagnostics = {makeDiagnostic(u"file-unreadable"_s, {path, reason}, {path, 0, 0})};
        return result;
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const FileContent content = readContent(file);
    if (!content.failure.isEmpty())
        return unreadable(content.failure);
    return readDesign(content.text, path);
}

} // namespace overlab::design
