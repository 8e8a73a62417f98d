// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/stage.h"

#include "tests/support/filecontent.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QSettings>
#include <QTabBar>
#include <QTest>

namespace overlab::screenshots {

using namespace Qt::StringLiterals;
using testing::put;

namespace {

constexpr int patience = 10'000;
constexpr int titleHeight = 24; ///< of the frames, which windows have on a screen

QByteArray exampleText(const QString &name)
{
    const QByteArray text = testing::contentOf(u":/examples/%1.yaml"_s.arg(name));
    if (text.isEmpty())
        qFatal("there is no example %s", qPrintable(name));
    return text;
}

/// A title bar over \a area, as a screen would show it.
void paintFrame(QPainter &painter, const QRect &area, const QString &title)
{
    const QPalette palette = QApplication::palette();
    const QRect bar(area.x(), area.y() - titleHeight, area.width(), titleHeight);
    painter.fillRect(bar, palette.color(QPalette::Mid));
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(bar, Qt::AlignCenter, title);
    painter.drawRect(bar.united(area).adjusted(0, 0, -1, -1));
}

} // namespace

Stage::Stage(const Variant &variant) : m_variant(variant)
{
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(folder() + u"/labs"_s));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder() + u"/config"_s));
    qputenv("PATH", QFile::encodeName(folder() + u"/bin"_s) + ":/usr/bin:/bin");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder() + u"/config"_s);
    QSettings().clear();
    writeOverlabd();
    put(folder() + u"/bin/list.json"_s, "[]");
    QSettings().setValue(u"tour/seen"_s, true);
}

Stage::~Stage()
{
    m_window.reset();
    m_open.reset();
    m_session.reset();
    if (m_look)
        m_look->present(false); // the next stage finds the system's font
}

/// The real one, but for the list of labs.
void Stage::writeOverlabd()
{
    const QString path = folder() + u"/bin/overlabd"_s;
    put(path, "#!/bin/sh\ncase \"$1\" in\n--list) cat \"$(dirname \"$0\")/list.json\" ;;\n*) exec " OVERLABD " \"$@\" ;;\nesac\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner);
}

void Stage::begin()
{
    m_look = std::make_unique<views::Look>();
    m_settings = std::make_unique<views::Settings>();
    views::SettingValues values = m_settings->values();
    values.look.appearance = m_variant.appearance;
    values.language = m_variant.language;
    values.animates = false;
    m_settings->set(values);
    m_language = std::make_unique<views::Language>();
    m_language->use(m_variant.language);
    m_session = std::make_unique<gui::LabSession>();
    m_open = std::make_unique<gui::OpenDesign>(folder() + u"/recovery"_s);
    m_window = std::make_unique<gui::MainWindow>(
        gui::WindowParts{*m_open, *m_session, *m_settings, *m_language, *m_look});
    m_window->move(0, 0);
    m_window->resize(m_variant.size);
    m_window->show();
    settle();
}

void Stage::open(const QString &example)
{
    openText(exampleText(example), example);
}

void Stage::openText(const QByteArray &text, const QString &name)
{
    if (!m_window)
        begin();
    const QString path = folder() + u"/designs/%1.yaml"_s.arg(name);
    put(path, text);
    bool isOpen = false;
    const auto connection = QObject::connect(m_open.get(), &gui::OpenDesign::opened, [&isOpen] { isOpen = true; });
    m_window->begin(path);
    waitFor("the drawing", [&isOpen] { return isOpen; });
    QObject::disconnect(connection);
    settle();
    canvas().fit();
}

void Stage::runLab(const QString &name, const QJsonObject &status, const QByteArray &text)
{
    const QJsonObject entry{{u"name"_s, name}, {u"state"_s, u"running"_s}, {u"pid"_s, 17}};
    const QJsonObject other{{u"name"_s, u"exercise-3"_s}, {u"state"_s, u"stopped"_s}};
    put(folder() + u"/bin/list.json"_s, QJsonDocument(QJsonArray{entry, other}).toJson());
    m_engine = std::make_unique<testing::FakeEngine>(folder() + u"/labs/"_s + name);
    m_engine->answer(u"lab.status"_s, status);
    m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(text.isEmpty() ? exampleText(name) : text)},
                                       {u"fileName"_s, folder() + u"/designs/%1.yaml"_s.arg(name)},
                                       {u"directory"_s, folder() + u"/designs"_s}});
}

QAction *Stage::action(const QString &name) const
{
    return find<QAction>(name);
}

void Stage::showPage(int page) const
{
    if (action(u"maximise-docks"_s)->isChecked()) { // the window closes them, too, for a page that is wanted
        const QList<QDockWidget *> docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *const dock : docks) {
            if (m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
                dock->close();
        }
        settle();
    }
    find<QTabBar>(u"pages"_s)->setCurrentIndex(page);
    settle();
}

void Stage::raiseDock(const QString &name) const
{
    auto *const dock = find<QDockWidget>(name);
    dock->show();
    dock->raise();
    // As a person does on a small screen, and as the window does where it opens one itself.
    const bool isAtBottom = m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea;
    if (isAtBottom && m_variant.size.height() < gui::smallWindowHeight && !action(u"maximise-docks"_s)->isChecked())
        action(u"maximise-docks"_s)->trigger();
    settle();
}

void Stage::settle(int milliseconds) const
{
    QTest::qWait(milliseconds);
}

void Stage::waitFor(const char *what, const std::function<bool()> &isThere) const
{
    if (!QTest::qWaitFor(isThere, patience))
        qFatal("still waiting for %s", what);
    settle();
}

QImage Stage::picture() const
{
    settle();
    const QPixmap ground = m_window->grab();
    QImage image = ground.toImage();
    QPainter painter(&image);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *const other : windows) {
        if (other == m_window.get() || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        QRect area(other->pos() - m_window->pos(), other->size());
        if (other->windowType() != Qt::Popup) { // no screen decided on a place yet
            area.moveCenter(m_window->rect().center());
            area.moveTop(std::max(area.top(), titleHeight));
            paintFrame(painter, area, other->windowTitle());
        }
        painter.drawPixmap(area.topLeft(), other->grab());
    }
    return image;
}

} // namespace overlab::screenshots
