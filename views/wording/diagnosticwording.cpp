// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/diagnosticwording.h"

#include "views/wording/diagnosticsentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace overlab::views {

namespace {

using namespace Qt::StringLiterals;

/// The kinds of values in the arguments of wrong-type.
QString kindWords(const QString &kinds)
{
    static const QHash<QString, const char *> words = {
        {u"nothing"_s, QT_TRANSLATE_NOOP("Diagnostics", "nothing")},
        {u"text"_s, QT_TRANSLATE_NOOP("Diagnostics", "a text")},
        {u"number"_s, QT_TRANSLATE_NOOP("Diagnostics", "a number")},
        {u"integer"_s, QT_TRANSLATE_NOOP("Diagnostics", "a whole number")},
        {u"boolean"_s, QT_TRANSLATE_NOOP("Diagnostics", "true or false")},
        {u"list"_s, QT_TRANSLATE_NOOP("Diagnostics", "a list")},
        {u"map"_s, QT_TRANSLATE_NOOP("Diagnostics", "a map of keys and values")},
    };
    QStringList translated;
    for (const QString &kind : kinds.split(u", "_s)) {
        const char *word = words.value(kind);
        translated.append(word ? QCoreApplication::translate("Diagnostics", word) : kind);
    }
    return translated.join(QCoreApplication::translate("Diagnostics", " or "));
}

/// The kinds of objects in the arguments of duplicate-name and reserved-name.
QString objectWord(const QString &kind)
{
    static const QHash<QString, const char *> words = {
        {u"node"_s, QT_TRANSLATE_NOOP("Diagnostics", "node")},
        {u"image"_s, QT_TRANSLATE_NOOP("Diagnostics", "image")},
        {u"external"_s, QT_TRANSLATE_NOOP("Diagnostics", "external network")},
        {u"tenant"_s, QT_TRANSLATE_NOOP("Diagnostics", "tenant")},
        {u"network"_s, QT_TRANSLATE_NOOP("Diagnostics", "network")},
        {u"security-group"_s, QT_TRANSLATE_NOOP("Diagnostics", "security group")},
        {u"router"_s, QT_TRANSLATE_NOOP("Diagnostics", "router")},
        {u"vm"_s, QT_TRANSLATE_NOOP("Diagnostics", "machine")},
        {u"check"_s, QT_TRANSLATE_NOOP("Diagnostics", "check")},
    };
    const char *word = words.value(kind);
    return word ? QCoreApplication::translate("Diagnostics", word) : kind;
}

/// Puts \a arguments into \a text in one pass, so that a "%1" inside of a value stays as it is.
QString fill(const QString &text, const QStringList &arguments)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index =
            i + 1 < text.size() && text.at(i) == u'%' ? text.at(i + 1).digitValue() : 0;
        if (index < 1 || index > arguments.size()) {
            filled += text.at(i);
            continue;
        }
        filled += arguments.at(index - 1);
        ++i;
    }
    return filled;
}

/// A value as one line of printable characters of bounded length, whatever a file has in it.
QString printable(const QString &value)
{
    constexpr qsizetype longest = 120;
    QString clean;
    for (const QChar c : value.left(longest))
        clean += c.isPrint() || c.isSurrogate() ? c : QChar(u'\ufffd');
    return value.size() > longest ? clean + u'…' : clean;
}

} // namespace

QString diagnosticSentence(const design::Diagnostic &diagnostic)
{
    QStringList arguments;
    for (const QString &argument : diagnostic.arguments)
        arguments.append(printable(argument));
    const DiagnosticText *sentence = findDiagnosticSentence(diagnostic.code);
    if (!sentence)
        return u"%1 (%2)"_s.arg(diagnostic.code, arguments.join(u", "_s));

    if (diagnostic.code == u"wrong-type" && arguments.size() == 3) {
        arguments[1] = kindWords(arguments.at(1));
        arguments[2] = kindWords(arguments.at(2));
        if (arguments.at(0).isEmpty())
            arguments[0] = QCoreApplication::translate("Diagnostics", "the file");
    }
    const bool namesKind =
        diagnostic.code == u"duplicate-name" || diagnostic.code == u"reserved-name";
    if (namesKind && !arguments.isEmpty())
        arguments[0] = objectWord(arguments.at(0));
    const bool lastEmpty = !arguments.isEmpty() && arguments.last().isEmpty();
    const char *text = lastEmpty && sentence->withoutLast ? sentence->withoutLast : sentence->text;
    return fill(QCoreApplication::translate("Diagnostics", text), arguments);
}

QString diagnosticLine(const design::Diagnostic &diagnostic)
{
    const design::Location &location = diagnostic.location;
    QString line =
        location.file + u":%1:%2"_s.arg(qMax(location.line, 1)).arg(qMax(location.column, 1));
    const bool isError = diagnostic.severity == design::Severity::Error;
    line += isError ? u": error: "_s : u": warning: "_s;
    return line + diagnosticSentence(diagnostic) + u" [%1]"_s.arg(diagnostic.code);
}

QString diagnosticTemplate(const QString &code)
{
    const DiagnosticText *sentence = findDiagnosticSentence(code);
    return sentence ? QString::fromLatin1(sentence->text) : QString();
}

} // namespace overlab::views
