// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose, as typed values with defaults. The keys in the file are in settings.cpp and nowhere else.
// Where windows and docks were is not a choice: the window keeps that itself.
#pragma once

#include "views/theme/look.h"

#include <QObject>
#include <QString>

namespace overlab::views {

/// What becomes of a running lab when the window closes.
enum class LabAtClose { Ask, Keep, End };

struct SettingValues
{
    LookChoice look;
    QString language; ///< a code of views/wording/language.h; empty: the system's

    int autosaveSeconds = 5; ///< between states kept for recovery
    bool snaps = true;       ///< dragged objects to the grid and to each other
    bool showsGrid = true;
    bool animates = true;
    bool confirmsRemoval = false; ///< asks before more than one object is removed

    LabAtClose atClose = LabAtClose::Ask;
    QString host; ///< an ssh destination; empty: this computer
    bool plansFirst = true; ///< shows the plan before it is applied

    friend bool operator==(const SettingValues &, const SettingValues &) = default;
};

/// The values of this person. Kept in QSettings of the application as soon as they are set.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Reads what was kept; what makes no sense there is the default.
    explicit Settings(QObject *parent = nullptr);

    const SettingValues &values() const { return m_values; }
    /// Numbers are brought into their bounds. Nothing is said where nothing differs.
    void set(SettingValues values);
    void reset() { set({}); }

    static constexpr int shortestAutosave = 1;
    static constexpr int longestAutosave = 600;
    static constexpr int smallestScale = 80;
    static constexpr int largestScale = 200;
    static constexpr int smallestFont = 6;
    static constexpr int largestFont = 36;

signals:
    void changed(const overlab::views::SettingValues &values, const overlab::views::SettingValues &before);

private:
    SettingValues m_values;
};

} // namespace overlab::views
