// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/systemlook.h"

#include "views/theme/palettes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

// org.freedesktop.portal.Settings of xdg-desktop-portal.
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto group = "org.freedesktop.appearance";
constexpr auto schemeKey = "color-scheme"; // 0: no preference, 1: dark, 2: light
constexpr auto contrastKey = "contrast";   // 0: no preference, 1: higher

/// Read() wraps its value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemLook::SystemLook(const QPalette &atStart, QObject *parent)
    : QObject(parent), m_wasDark(views::isDark(atStart)), m_isDark(m_wasDark)
{
}

void SystemLook::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // From whomever: naming the sender would wait for the bus to tell who that is.
    bus.connect(QString(), QString::fromLatin1(portalPath), QString::fromLatin1(portalInterface), u"SettingChanged"_s,
                this, SLOT(take(QString, QString, QDBusVariant)));
    ask(QString::fromLatin1(schemeKey));
    ask(QString::fromLatin1(contrastKey));
}

void SystemLook::ask(const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, QString::fromLatin1(portalPath),
                                       QString::fromLatin1(portalInterface), u"Read"_s);
    call << QString::fromLatin1(group) << key;
    auto *const watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) // no portal, or one that does not know the key
            take(QString::fromLatin1(group), key, reply.value());
        watcher->deleteLater();
    });
}

void SystemLook::take(const QString &settingGroup, const QString &key, const QDBusVariant &value)
{
    if (settingGroup != QLatin1StringView(group))
        return;
    const uint number = unwrapped(value.variant()).toUInt();
    bool dark = m_isDark;
    bool contrast = m_wantsContrast;
    if (key == QLatin1StringView(schemeKey))
        dark = number == 1 || (number != 2 && m_wasDark);
    else if (key == QLatin1StringView(contrastKey))
        contrast = number == 1;
    if (dark == m_isDark && contrast == m_wantsContrast)
        return;
    m_isDark = dark;
    m_wantsContrast = contrast;
    emit changed();
}

} // namespace overlab::views
