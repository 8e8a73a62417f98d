// SPDX-License-Identifier: GPL-3.0-or-later
// New, open, save, close and recover: the questions to the person around OpenDesign.
#pragma once

#include "app/gui/opendesign.h"

#include <QObject>

#include <functional>

class QWidget;

namespace overlab::gui {

/// Dialogs never block: what shall follow is a function that is called when the person has decided.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. Dialogs belong to \a window.
    FileCommands(OpenDesign &open, QWidget *window);

    /// \a whenReady calls what it is given as soon as everything that was typed is known to the drawing.
    using WhenReady = std::function<void(const std::function<void()> &)>;
    void setReadiness(WhenReady whenReady) { m_whenReady = std::move(whenReady); }

    /// Asks about unsaved changes first, as all that takes the drawing away.
    void startNew();
    void startFrom(const QString &name, const QByteArray &text);
    void chooseFile();
    void open(const QString &path);
    void save();
    void saveAs();
    void closeDesign();
    /// Calls \a then when nothing would be lost, or the person does not mind.
    void whenSafe(std::function<void()> then);
    /// Offers what a dead application left in \a folder, one after the other.
    void offerRecoveries(const QString &folder);

private:
    void askToSave(std::function<void()> then);
    void saveTo(const QString &path);
    void saveReady(const QString &path);
    void askWhat(const QString &path);
    void saveThen(std::function<void()> then);
    void offer(QList<design::Recovery> recoveries);

    OpenDesign &m_open;
    QWidget *const m_window;
    std::function<void()> m_afterSave;
    WhenReady m_whenReady = [](const std::function<void()> &then) { then(); };
};

} // namespace overlab::gui
