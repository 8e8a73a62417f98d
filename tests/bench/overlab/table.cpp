// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/overlab/table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace overlab::bench {

using namespace Qt::StringLiterals;

void Table::add(const Figure &figure)
{
    m_figures.append(figure);
    if (m_isJson)
        return;
    QString target;
    if (figure.limit) {
        target = u"  %1 (at most %2)"_s.arg(figure.isMet() ? u"ok"_s : u"MISSED"_s)
                     .arg(*figure.limit, 0, 'g', 4);
    }
    const QString note = figure.note.isEmpty() ? QString() : u"  "_s + figure.note;
    std::printf("%-9s %-58s %10.3f %-2s%s%s\n", qPrintable(figure.section),
                qPrintable(figure.what), figure.value, qPrintable(figure.unit), qPrintable(target),
                qPrintable(note));
    std::fflush(stdout);
}

void Table::remark(const QString &section, const QString &text)
{
    m_remarks.append({section, text});
    if (m_isJson)
        return;
    std::printf("%-9s %s\n", qPrintable(section), qPrintable(text));
    std::fflush(stdout);
}

void Table::finish() const
{
    if (!m_isJson)
        return;
    QJsonArray figures;
    for (const Figure &figure : m_figures) {
        QJsonObject json{{u"section"_s, figure.section}, {u"what"_s, figure.what},
                         {u"value"_s, figure.value},     {u"unit"_s, figure.unit},
                         {u"note"_s, figure.note}};
        if (figure.limit) {
            json.insert(u"limit"_s, *figure.limit);
            json.insert(u"met"_s, figure.isMet());
        }
        figures.append(json);
    }
    QJsonArray remarks;
    for (const auto &[section, text] : m_remarks)
        remarks.append(QJsonObject{{u"section"_s, section}, {u"text"_s, text}});
    const QJsonObject all{{u"figures"_s, figures}, {u"remarks"_s, remarks}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) / 2);
}

QString machineLoad()
{
    QFile file(u"/proc/loadavg"_s);
    const QString text =
        file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    return u"load %1, %2 processors"_s.arg(text.section(u' ', 0, 2))
        .arg(QThread::idealThreadCount());
}

} // namespace overlab::bench
