// SPDX-License-Identifier: GPL-3.0-or-later
// A window with the article's lab, whose engine sends what a test tells it to: for the sub-pages of the page "Live".
#pragma once

#include "engine/base/error.h"
#include "tests/gui/application.h"
#include "tests/support/fakeengine.h"
#include "tests/support/insideofdesign.h"
#include "views/live/livepage.h"

#include <QJsonArray>
#include <QTabBar>

namespace overlab::testing {

class LiveWindow
{
public:
    static constexpr int livePage = 5;

    LiveWindow()
    {
        keepIn(m_folder.path());
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ":/usr/bin:/bin");
        const QByteArray text = contentOf(u"" OVERLAB_EXAMPLES "/article.yaml"_s);
        write(u"list.json"_s, R"([{"name": "article", "state": "running", "pid": 17}])");
        write(u"overlabd"_s, "#!/bin/sh\ncase \"$1\" in\n--list) cat '" + QFile::encodeName(m_folder.path()) + "/list.json' ;;\nesac\n");
        QFile::setPermissions(m_folder.filePath(u"overlabd"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(u"mine.yaml"_s, text);
        findEngine();
        m_app = std::make_unique<Application>(m_folder.path());
        m_app->window->begin(m_folder.filePath(u"mine.yaml"_s));
        const auto isReady = [this] { return m_app->canvas->isVisible() && m_engine->calls().contains(u"lab.status"_s); };
        QVERIFY(QTest::qWaitFor(isReady));
    }

    FakeEngine &engine() { return *m_engine; }
    Application &app() { return *m_app; }
    /// It goes without a word, and another one comes at its place.
    void loseEngine()
    {
        m_engine->stop();
        m_engine->drop();
        refresh();
    }
    void findEngine()
    {
        const QByteArray text = contentOf(u"" OVERLAB_EXAMPLES "/article.yaml"_s);
        m_engine.reset();
        m_engine = std::make_unique<FakeEngine>(m_folder.filePath(u"article"_s));
        m_engine->answer(u"lab.status"_s, {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}});
        m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(text)}, {u"fileName"_s, u"mine.yaml"_s}});
        m_engine->answer(u"lab.inside"_s, insideOfDesign(text));
        m_engine->answer(u"observe.begin"_s, {});
        m_engine->answer(u"observe.end"_s, {});
    }
    void refresh() { m_app->session.refresh(); }

    void showPage(int page = livePage) { find<QTabBar>(u"pages"_s)->setCurrentIndex(page); }
    views::LivePage &page() { return *m_app->window->findChild<views::LivePage *>(); }
    template<typename View>
    View *view()
    {
        return m_app->window->findChild<View *>();
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return m_app->window->findChild<Widget *>(name);
    }
    void trigger(const char *action) { m_app->action(action)->trigger(); }
    void select(const design::ObjectId &id) { m_app->canvas->canvas().select({id}); }
    QString selected() const
    {
        const QSet<design::ObjectId> all = m_app->canvas->canvas().selectedObjects();
        return all.size() == 1 ? all.cbegin()->object() : QString();
    }

    int begun() const { return int(m_engine->calls().count(u"observe.begin"_s)); }
    int ended() const { return int(m_engine->calls().count(u"observe.end"_s)); }
    bool isWatching() const { return begun() > ended(); }
    /// What was asked for at last.
    QJsonObject asked() const { return m_engine->params(u"observe.begin"_s); }
    void sample(const QJsonObject &sample) { m_engine->notify(u"observe.sample"_s, {{u"observation"_s, asked().value(u"observation"_s)}, {u"sample"_s, sample}}); }
    void failure(const Error &error)
    {
        m_engine->notify(u"observe.sample"_s, {{u"observation"_s, asked().value(u"observation"_s)}, {u"failure"_s, error.toJson()}});
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
};

} // namespace overlab::testing
