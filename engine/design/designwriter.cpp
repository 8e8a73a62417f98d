// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designwriter.h"

#include "engine/design/writing/designtree.h"
#include "engine/design/writing/yamlemitter.h"
#include "engine/design/yaml/yamltree.h"

namespace overlab::design {

namespace {

struct Written
{
    QByteArray text;
    QStringList lostComments;
};

/// Lines that look like comments, of a text that is not YAML.
QStringList commentLines(const QByteArray &text)
{
    QStringList lines;
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().startsWith('#'))
            lines.append(QString::fromUtf8(line.trimmed()));
    }
    return lines;
}

Written write(const Design &design, const QByteArray &previousText)
{
    const YamlDocument previous = parseYaml(previousText, QString());
    QList<Comment> comments;
    if (previous.root)
        comments = findComments(previousText, *previous.root);
    YamlEmitter emitter(comments);
    const QString text = emitter.emitRoot(*designTree(design, previous.root.get()));
    return {text.toUtf8(), previous.root ? emitter.lostComments() : commentLines(previousText)};
}

} // namespace

QByteArray writeDesign(const Design &design, const QByteArray &previousText)
{
    return write(design, previousText).text;
}

QStringList lostComments(const Design &design, const QByteArray &previousText)
{
    return write(design, previousText).lostComments;
}

} // namespace overlab::design
