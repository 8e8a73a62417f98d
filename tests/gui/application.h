// SPDX-License-Identifier: GPL-3.0-or-later
// The whole application in a test, with hands: a window that is shown and active, and a mouse and keys that go where a
// person's would go.
#pragma once

#include "app/gui/mainwindow.h"
#include "views/palette/objectpalette.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace overlab::testing {

using namespace Qt::StringLiterals;

/// Settings are kept in \a folder from here on.
inline void keepSettingsIn(const QString &folder)
{
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"test"_s);
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder + u"/config"_s));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder + u"/config"_s);
}

/// The same, and labs.
inline void keepIn(const QString &folder)
{
    keepSettingsIn(folder);
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(folder));
}

struct Application
{
    explicit Application(const QString &folder, QSize size = {1280, 760}) : open(folder + u"/recovery"_s)
    {
        language.use(u"en"_s);
        window = std::make_unique<gui::MainWindow>(gui::WindowParts{open, session, settings, language, look});
        canvas = window->findChild<views::CanvasView *>();
        canvas->canvas().setAnimated(false);
        if (!size.isEmpty())
            window->resize(size);
        window->show();
        activate();
    }

    /// The keys go to the window. Without a screen they do not come back by themselves when a menu has had them.
    void activate() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window gets no keys");
    }

    const design::Design &drawing() { return open.document().design(); }
    QAction *action(const char *name) const { return window->findChild<QAction *>(QLatin1StringView(name)); }
    QDockWidget *dock(const QString &name) const { return window->findChild<QDockWidget *>(name); }
    void closeBottomDocks() const
    {
        for (QDockWidget *const each : window->findChildren<QDockWidget *>()) {
            if (window->dockWidgetArea(each) == Qt::BottomDockWidgetArea)
                each->close();
        }
    }
    /// One that is seen; nullptr: there is none.
    template<typename Widget>
    Widget *find(const QString &name = {}) const
    {
        const QList<Widget *> widgets = window->findChildren<Widget *>(name);
        const auto seen = std::find_if(widgets.cbegin(), widgets.cend(), [](const Widget *each) { return each->isVisible(); });
        return seen == widgets.cend() ? nullptr : *seen;
    }

    /// To whoever has the keys.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *const focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// Where \a id is on the canvas.
    QPoint at(const design::ObjectId &id) const { return canvas->mapFromScene(canvas->canvas().places().value(id)); }
    QPoint at(QPointF place) const { return canvas->mapFromScene(place); }
    void click(QPoint point, Qt::MouseButton button = Qt::LeftButton) const
    {
        QTest::mouseMove(canvas->viewport(), point);
        QTest::mouseClick(canvas->viewport(), button, {}, point);
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas->viewport(), (from + to) / 2);
        QTest::mouseMove(canvas->viewport(), to);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
    }
    /// Takes the line out of the halo below \a from, which shows while the pointer is on it.
    void dragFromHalo(const design::ObjectId &from, const design::ObjectId &to) const
    {
        const QRectF area = canvas->canvas().areaOf(from);
        const QPointF halo(canvas->canvas().places().value(from).x(), area.bottom());
        QTest::mouseMove(canvas->viewport(), at(from) + QPoint(4, 0));
        QTest::mouseMove(canvas->viewport(), at(from));
        QTRY_VERIFY(canvas->canvas().itemOf(from)->isPortAt(halo));
        drag(at(halo), at(to));
    }
    void openMenu(const design::ObjectId &id) const
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(id), canvas->viewport()->mapToGlobal(at(id)));
        QApplication::sendEvent(canvas->viewport(), &event);
    }

    /// The inspector's editor of that key; waits for it, since rows come a moment after what asks for them.
    template<typename Editor>
    Editor *field(const QString &name) const
    {
        QWidget *const inspector = window->findChild<QWidget *>(u"inspector"_s);
        Editor *editor = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            const QList<Editor *> editors = inspector->findChildren<Editor *>(name);
            for (Editor *const each : editors)
                editor = each->isVisible() ? each : editor;
            return editor != nullptr;
        });
        if (!isThere)
            qFatal("there is no field %s", qPrintable(name));
        inspector->findChild<QScrollArea *>()->ensureWidgetVisible(editor);
        return editor;
    }
    /// Clicks into the field and types \a text instead of what is there.
    void typeInto(const QString &name, const QString &text) const
    {
        QTest::mouseClick(field<QWidget>(name), Qt::LeftButton);
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void enter(const QString &name, const QString &text) const
    {
        typeInto(name, text);
        key(Qt::Key_Return, qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) ? Qt::ControlModifier : Qt::NoModifier);
    }
    /// Chooses with the arrow keys.
    void choose(const QString &name, const QString &text) const
    {
        field<QComboBox>(name)->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 20 && field<QComboBox>(name)->currentText() != text; ++i)
            key(Qt::Key_Down);
        QCOMPARE(field<QComboBox>(name)->currentText(), text);
    }
    /// Opens the list of checks and checks \a word.
    void check(const QString &name, const QString &word) const
    {
        field<QComboBox>(name)->setFocus(Qt::TabFocusReason);
        key(Qt::Key_Space);
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (qsizetype i = 0; i <= menu->actions().size() && (!menu->activeAction() || menu->activeAction()->text() != word); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY(menu->activeAction()->text() == word);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!menu->isVisible());
        activate();
    }

    QMessageBox *box() const { return find<QMessageBox>(); }
    /// Answers the question that is asked, or is about to be.
    void answer(QMessageBox::ButtonRole role) const
    {
        QTRY_VERIFY(box());
        const QList<QAbstractButton *> buttons = box()->buttons();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                        [&](QAbstractButton *each) { return box()->buttonRole(each) == role; });
        QVERIFY(found != buttons.cend());
        QTest::mouseClick(*found, Qt::LeftButton);
    }

    views::Look look;
    views::Settings settings;
    views::Language language;
    gui::LabSession session;
    gui::OpenDesign open;
    std::unique_ptr<gui::MainWindow> window;
    views::CanvasView *canvas = nullptr;
};

} // namespace overlab::testing
