// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace overlab::views {

using namespace Qt::StringLiterals;

QStringList languageCodes()
{
    return {u"en"_s, u"zh_CN"_s, u"ru"_s};
}

QString languageName(const QString &code)
{
    if (code == u"zh_CN")
        return u"简体中文"_s;
    if (code == u"ru")
        return u"Русский"_s;
    return u"English"_s;
}

QString languageFor(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return u"en"_s;
    const QStringList wanted = locale.uiLanguages();
    for (const QString &tag : wanted) {
        switch (QLocale(tag).language()) {
        case QLocale::Chinese:
            return u"zh_CN"_s;
        case QLocale::Russian:
            return u"ru"_s;
        case QLocale::English:
            return u"en"_s;
        default:
            break;
        }
    }
    return u"en"_s;
}

Language::~Language()
{
    if (m_qt)
        QCoreApplication::removeTranslator(m_qt.get());
    if (m_ours)
        QCoreApplication::removeTranslator(m_ours.get());
}

void Language::use(const QString &code)
{
    auto qt = std::make_unique<QTranslator>();
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (qt->load(u"qtbase_"_s + code, folder))
        QCoreApplication::installTranslator(qt.get());
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(u":/i18n/overlab_"_s + code))
        QCoreApplication::installTranslator(ours.get());
    QLocale::setDefault(QLocale(code));
    // The old ones go last: widgets are told once the new are there.
    m_qt = std::move(qt);
    m_ours = std::move(ours);
    m_code = code;
}

} // namespace overlab::views
