// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settings.h"

#include "views/wording/language.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <iterator>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct Key
{
    const char *name;
    QVariant (*read)(const SettingValues &values);
    /// A value without sense leaves the default.
    void (*write)(SettingValues &values, const QVariant &value);
};

constexpr const char *closeWords[] = {"ask", "keep", "end"}; // the order of LabAtClose

LabAtClose closeOf(const QString &word)
{
    const auto found = std::find_if(std::begin(closeWords), std::end(closeWords),
                                    [&word](const char *one) { return word == QLatin1StringView(one); });
    return found == std::end(closeWords) ? LabAtClose::Ask : LabAtClose(found - std::begin(closeWords));
}

void setNumber(int &number, const QVariant &value)
{
    bool isNumber = false;
    const int read = value.toInt(&isNumber);
    if (isNumber)
        number = read;
}

// All that is kept.
const Key keys[] = {
    {"appearance", [](const SettingValues &v) { return QVariant(appearanceKey(v.look.appearance)); },
     [](SettingValues &v, const QVariant &value) { v.look.appearance = appearanceOf(value.toString()); }},
    {"font/family", [](const SettingValues &v) { return QVariant(v.look.fontFamily); },
     [](SettingValues &v, const QVariant &value) { v.look.fontFamily = value.toString(); }},
    {"font/size", [](const SettingValues &v) { return QVariant(v.look.fontSize); },
     [](SettingValues &v, const QVariant &value) { setNumber(v.look.fontSize, value); }},
    {"font/scale", [](const SettingValues &v) { return QVariant(v.look.scalePercent); },
     [](SettingValues &v, const QVariant &value) { setNumber(v.look.scalePercent, value); }},
    {"font/fixed", [](const SettingValues &v) { return QVariant(v.look.fixedFamily); },
     [](SettingValues &v, const QVariant &value) { v.look.fixedFamily = value.toString(); }},
    {"language", [](const SettingValues &v) { return QVariant(v.language); },
     [](SettingValues &v, const QVariant &value) { v.language = value.toString(); }},
    {"editing/autosave", [](const SettingValues &v) { return QVariant(v.autosaveSeconds); },
     [](SettingValues &v, const QVariant &value) { setNumber(v.autosaveSeconds, value); }},
    {"editing/snap", [](const SettingValues &v) { return QVariant(v.snaps); },
     [](SettingValues &v, const QVariant &value) { v.snaps = value.toBool(); }},
    {"editing/grid", [](const SettingValues &v) { return QVariant(v.showsGrid); },
     [](SettingValues &v, const QVariant &value) { v.showsGrid = value.toBool(); }},
    {"editing/animations", [](const SettingValues &v) { return QVariant(v.animates); },
     [](SettingValues &v, const QVariant &value) { v.animates = value.toBool(); }},
    {"editing/confirm-removal", [](const SettingValues &v) { return QVariant(v.confirmsRemoval); },
     [](SettingValues &v, const QVariant &value) { v.confirmsRemoval = value.toBool(); }},
    {"labs/at-close", [](const SettingValues &v) { return QVariant(QString::fromLatin1(closeWords[int(v.atClose)])); },
     [](SettingValues &v, const QVariant &value) { v.atClose = closeOf(value.toString()); }},
    {"labs/host", [](const SettingValues &v) { return QVariant(v.host); },
     [](SettingValues &v, const QVariant &value) { v.host = value.toString(); }},
    {"labs/plan-first", [](const SettingValues &v) { return QVariant(v.plansFirst); },
     [](SettingValues &v, const QVariant &value) { v.plansFirst = value.toBool(); }},
};

void bound(SettingValues &values)
{
    values.autosaveSeconds = std::clamp(values.autosaveSeconds, Settings::shortestAutosave, Settings::longestAutosave);
    values.look.scalePercent = std::clamp(values.look.scalePercent, Settings::smallestScale, Settings::largestScale);
    if (values.look.fontSize != 0)
        values.look.fontSize = std::clamp(values.look.fontSize, Settings::smallestFont, Settings::largestFont);
    if (!languageCodes().contains(values.language))
        values.language.clear();
    values.host = values.host.trimmed();
}

/// Only what a person changed is kept, so that a better default reaches everybody else.
void keep(const SettingValues &values)
{
    const SettingValues defaults;
    QSettings file;
    for (const Key &key : keys) {
        const QString name = QString::fromLatin1(key.name);
        if (key.read(values) == key.read(defaults))
            file.remove(name);
        else
            file.setValue(name, key.read(values));
    }
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent)
{
    const QSettings file;
    for (const Key &key : keys) {
        const QVariant value = file.value(QString::fromLatin1(key.name));
        if (value.isValid())
            key.write(m_values, value);
    }
    bound(m_values);
}

void Settings::set(SettingValues values)
{
    bound(values);
    if (values == m_values)
        return;
    const SettingValues before = std::exchange(m_values, std::move(values));
    keep(m_values);
    emit changed(m_values, before);
}

} // namespace overlab::views
