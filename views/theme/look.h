// SPDX-License-Identifier: GPL-3.0-or-later
// How the whole application looks, at once and at run time: palette, fonts, scale, presenter mode. The only place that
// sets the application's palette and font.
#pragma once

#include "views/theme/palettes.h"
#include "views/theme/systemlook.h"

#include <QFont>
#include <QObject>

namespace overlab::views {

/// What a person chose.
struct LookChoice
{
    Appearance appearance = Appearance::System;
    QString fontFamily{};   ///< empty: the system's
    int fontSize = 0;       ///< points; 0: the system's
    int scalePercent = 100; ///< of all text
    QString fixedFamily{};  ///< for addresses and code; empty: the system's

    friend bool operator==(const LookChoice &, const LookChoice &) = default;
};

/// What presenter mode makes larger.
struct LookFactors
{
    double text = 1; ///< in the font already; for what is painted in scene units
    double line = 1; ///< of what is painted

    friend bool operator==(const LookFactors &, const LookFactors &) = default;
};

/// One for an application. Its font and palette of that moment are "the system's"; it gets our style.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(QObject *parent = nullptr);

    const LookChoice &choice() const { return m_choice; }
    /// The application has it when it returns; its widgets get PaletteChange and FontChange then or soon after.
    void use(const LookChoice &choice);

    bool isPresenting() const { return m_isPresenting; }
    /// Larger text and stronger lines, to be read from the last row.
    void present(bool isPresenting);
    LookFactors factors() const;

signals:
    /// Palette, font or factors are others now.
    void changed();

private:
    void apply();
    Appearance shown() const;

    const QFont m_systemFont;
    SystemLook m_system;
    LookChoice m_choice;
    bool m_isPresenting = false;
};

/// The face for addresses, MACs and commands, in the size of the application's font.
QFont fixedFont();

/// \a base, larger or smaller by \a factor, for titles.
QFont scaledFont(QFont base, double factor, bool isBold = false);

} // namespace overlab::views
