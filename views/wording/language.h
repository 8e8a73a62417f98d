// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the program speaks, and the one it speaks now. Command line and window share
// it; the catalogues are in the resource folder :/i18n (translations/).
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace overlab::views {

/// "en", "zh_CN", "ru": the order of the menu.
QStringList languageCodes();

/// The language's own name for itself ("Русский").
QString languageName(const QString &code);

/// The language for a person with \a locale's settings; English when there is none of theirs, and
/// in the C locale.
QString languageFor(const QLocale &locale);

/// Installs the catalogues of one language into the application; the last one used stays until this
/// object goes.
class Language
{
public:
    ~Language();

    /// Also sets QLocale's default, so that numbers follow. Widgets get LanguageChange.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator>
        m_qt; ///< buttons of Qt's own dialogs, where Qt's files are installed
};

} // namespace overlab::views
