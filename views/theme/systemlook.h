// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop wants programs to look like: light or dark, and how strong the contrast. Qt 6.4 tells it only at
// the start; desktops tell changes through the settings portal (org.freedesktop.appearance) on the session bus.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>
#include <QString>

namespace overlab::views {

class SystemLook : public QObject
{
    Q_OBJECT

public:
    /// \a atStart is the palette that the platform gave: what holds until the desktop says more.
    explicit SystemLook(const QPalette &atStart, QObject *parent = nullptr);

    /// Asks the portal and listens to it from here on. Returns at once; without a session bus nothing follows.
    void follow();

    bool isDark() const { return m_isDark; }
    bool wantsContrast() const { return m_wantsContrast; }

signals:
    void changed();

public slots:
    /// A setting of the desktop as the portal tells it; others than ours are passed over.
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);

    const bool m_wasDark; ///< at the start: what holds where the desktop has no preference
    bool m_isDark;
    bool m_wantsContrast = false;
};

} // namespace overlab::views
