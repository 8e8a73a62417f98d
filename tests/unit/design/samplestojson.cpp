// SPDX-License-Identifier: GPL-3.0-or-later
// Prints {"valid": [{name, document}], "invalid": […]} for check_schema.py: the example designs and
// the samples, turned into JSON by the product's own YAML reading.
#include "engine/design/yaml/yamljson.h"
#include "engine/design/yaml/yamltree.h"
#include "tests/unit/design/samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

QJsonObject document(const QString &name, const QByteArray &text)
{
    const YamlDocument parsed = parseYaml(text, name);
    return {{u"name"_s, name},
            {u"document"_s, parsed.root ? yamlToJson(*parsed.root) : QJsonValue()}};
}

/// Whether the schema can see what is wrong. It does not know the order of keys, host bits, the
/// meaning of YAML's tags, or how many bits a number has.
bool isSchemaMatter(const Sample &sample)
{
    static const QStringList codes = {
        u"unknown-key"_s,
        u"missing-key"_s,
        u"wrong-type"_s,
        u"unknown-value"_s,
        u"number-out-of-range"_s,
        u"invalid-name"_s,
        u"invalid-reference"_s,
        u"invalid-address"_s,
        u"invalid-cidr"_s,
        u"invalid-range"_s,
        u"invalid-mac"_s,
        u"invalid-size"_s,
        u"invalid-port"_s,
        u"invalid-color"_s,
        u"invalid-domain"_s,
        u"empty-text"_s,
        u"empty-list"_s,
        u"duplicate-value"_s,
        u"ipv6-not-supported"_s,
        u"format-version-missing"_s,
        u"format-version-unsupported"_s,
    };
    return codes.contains(sample.expected.first().section(u'@', 0, 0)) &&
           QByteArray(sample.name) != "size too large for 63 bits";
}

} // namespace

int main(int, char **arguments)
{
    QJsonArray valid;
    QJsonArray invalid;
    const QDir folder(QString::fromLocal8Bit(arguments[1]));
    for (const QString &name : folder.entryList({u"*.yaml"_s})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        valid.append(document(name, file.readAll()));
    }
    for (const Sample &sample : validSamples())
        valid.append(document(QString::fromLatin1(sample.name), sample.text));
    for (const Sample &sample : readerSamples()) {
        if (isSchemaMatter(sample))
            invalid.append(document(QString::fromLatin1(sample.name), sample.text));
    }
    const QJsonObject all{{u"valid"_s, valid}, {u"invalid"_s, invalid}};
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return 0;
}
