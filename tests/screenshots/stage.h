// SPDX-License-Identifier: GPL-3.0-or-later
// A whole window on a stage of its own: folders of its own, a scripted engine for the lab of its drawing, and a camera.
#pragma once

#include "app/gui/mainwindow.h"
#include "tests/support/fakeengine.h"

#include <QImage>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace overlab::screenshots {

/// How the pictures are made: one process has one of them.
struct Variant
{
    QString language = QStringLiteral("en");
    views::Appearance appearance = views::Appearance::Light;
    QSize size{1366, 768}; ///< of the window
};

class Stage
{
public:
    explicit Stage(const Variant &variant);
    ~Stage();

    /// Shows the window; everything that it reads at its start is there before.
    void begin();
    /// Opens an example as a saved file: "article".
    void open(const QString &example);
    void openText(const QByteArray &text, const QString &name);

    /// A lab with \a status runs, which was told to match what example \a name draws, or \a text where that is given.
    void runLab(const QString &name, const QJsonObject &status, const QByteArray &text = {});
    testing::FakeEngine &engine() { return *m_engine; }

    QAction *action(const QString &name) const;
    void trigger(const QString &name) const { action(name)->trigger(); }
    template<typename T>
    T *find(const QString &name = {}) const
    {
        T *const found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s \"%s\"", T::staticMetaObject.className(), qPrintable(name));
        return found;
    }
    views::CanvasView &canvas() const { return *find<views::CanvasView>(); }
    gui::MainWindow &window() const { return *m_window; }
    gui::OpenDesign &drawing() { return *m_open; }
    gui::LabSession &session() { return *m_session; }
    QString folder() const { return m_folder.path(); }
    void showPage(int page) const;
    void raiseDock(const QString &name) const;

    /// Lets everything that is under way come to an end.
    void settle(int milliseconds = 60) const;
    /// Stops with a message when it does not come true.
    void waitFor(const char *what, const std::function<bool()> &isThere) const;
    /// The window with its dialogs and menus where they are.
    QImage picture() const;

private:
    void writeOverlabd();

    const Variant m_variant;
    QTemporaryDir m_folder;
    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<views::Look> m_look;
    std::unique_ptr<views::Settings> m_settings;
    std::unique_ptr<views::Language> m_language;
    std::unique_ptr<gui::LabSession> m_session;
    std::unique_ptr<gui::OpenDesign> m_open;
    std::unique_ptr<gui::MainWindow> m_window;
};

} // namespace overlab::screenshots
