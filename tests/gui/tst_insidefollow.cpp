// SPDX-License-Identifier: GPL-3.0-or-later
// The page "Inside" in the window: it asks the lab only while it is seen, and its selection and the
// drawing's are one.
#include "tests/gui/application.h"
#include "tests/support/fakeengine.h"
#include "tests/support/insideofdesign.h"
#include "views/inside/insidepage.h"

#include <QJsonArray>
#include <QTabBar>

using namespace overlab;
using namespace overlab::testing;
using design::ObjectId;
using design::ObjectKind;

namespace {

enum Page { DesignPage, InsidePage };

QByteArray article()
{
    QFile file(u"" OVERLAB_EXAMPLES "/article.yaml"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ObjectId machine{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId node{ObjectKind::Node, {}, u"compute-1"_s};

} // namespace

class tst_InsideFollow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hiddenPage_asksNothing();
    void seenPage_followsTheLab();
    void chosenThing_isChosenInTheDrawing();
    void chosenObject_isMarkedInside();
    void wantedObject_isShownInTheDrawing();
    void endedLab_isSeenNoMore();
    void action_showsThePage();

private:
    qsizetype asked() const { return m_engine->calls().count(u"lab.inside"_s); }
    void showPage(Page page) { m_app->find<QTabBar>(u"pages"_s)->setCurrentIndex(page); }
    views::InsideView &view() { return m_app->window->findChild<views::InsidePage *>()->view(); }
    bool isShown() { return !view().inside().figure().frames.isEmpty(); }
    void setRunning(bool isRunning) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
};

void tst_InsideFollow::setRunning(bool isRunning) const
{
    QFile file(m_folder->filePath(u"list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(isRunning ? R"([{"name": "article", "state": "running", "pid": 17}])" : "[]");
}

void tst_InsideFollow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
    setRunning(true);
    QFile program(m_folder->filePath(u"overlabd"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\ncase \"$1\" in\n--list) cat '" + QFile::encodeName(m_folder->path()) + "/list.json' ;;\nesac\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}});
    m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(article())}, {u"fileName"_s, u"mine.yaml"_s}});
    m_engine->answer(u"lab.inside"_s, insideOfDesign(article()));
    m_app = std::make_unique<Application>(m_folder->path());
    QFile design(m_folder->filePath(u"mine.yaml"_s));
    QVERIFY(design.open(QIODevice::WriteOnly));
    design.write(article());
    design.close();
    m_app->window->begin(design.fileName());
    QTRY_VERIFY(m_app->canvas->isVisible());
    QTRY_VERIFY(m_engine->calls().contains(u"lab.status"_s));
}

void tst_InsideFollow::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

void tst_InsideFollow::hiddenPage_asksNothing()
{
    const qsizetype before = m_engine->calls().count(u"lab.status"_s);
    m_app->session.refresh();
    QTRY_VERIFY(m_engine->calls().count(u"lab.status"_s) > before);
    QCOMPARE(asked(), 0);

    showPage(InsidePage);
    QTRY_COMPARE(asked(), 1);
    QTRY_VERIFY(isShown());

    showPage(DesignPage);
    const qsizetype statuses = m_engine->calls().count(u"lab.status"_s);
    m_app->session.refresh();
    QTRY_VERIFY(m_engine->calls().count(u"lab.status"_s) > statuses);
    QCOMPARE(asked(), 1);
}

void tst_InsideFollow::seenPage_followsTheLab()
{
    showPage(InsidePage);
    QTRY_VERIFY(isShown());
    QJsonObject inside = insideOfDesign(article());
    QJsonArray nodes = inside.value(u"nodes"_s).toArray();
    nodes.removeLast();
    inside.insert(u"nodes"_s, nodes);
    m_engine->answer(u"lab.inside"_s, inside);

    m_engine->notify(u"lab.changed"_s, {}); // by whomever

    QTRY_COMPARE(view().inside().figure().frames.size(), 2);
}

void tst_InsideFollow::chosenThing_isChosenInTheDrawing()
{
    showPage(InsidePage);
    QTRY_VERIFY(isShown());

    view().choose(u"compute-0/port/qvo7cff66c1-d6"_s);
    QCOMPARE(m_app->canvas->canvas().selectedObjects(), QSet<ObjectId>{machine});
    QCOMPARE(view().inside().current(), u"compute-0/port/qvo7cff66c1-d6"_s); // not the machine that it belongs to

    view().choose(u"compute-1/bridge/br-tun"_s);
    QCOMPARE(m_app->canvas->canvas().selectedObjects(), QSet<ObjectId>{node});

    view().choose(u"underlay"_s);
    QVERIFY(m_app->canvas->canvas().selectedObjects().isEmpty());
    QCOMPARE(view().inside().current(), u"underlay"_s);
}

void tst_InsideFollow::chosenObject_isMarkedInside()
{
    m_app->canvas->canvas().select({machine});
    showPage(InsidePage);
    QTRY_VERIFY(isShown());
    QCOMPARE(view().inside().markedKeys().size(), 5);

    m_app->canvas->canvas().select({node}); // the explorer, say

    QVERIFY(view().inside().markedKeys().contains(u"compute-1"_s));
    QCOMPARE(view().inside().current(), u"compute-1"_s);
}

void tst_InsideFollow::wantedObject_isShownInTheDrawing()
{
    showPage(InsidePage);
    QTRY_VERIFY(isShown());
    view().choose(u"compute-0/port/qvo7cff66c1-d6"_s);
    view().setFocus();

    QTest::keyClick(&view(), Qt::Key_Return);

    QCOMPARE(m_app->find<QTabBar>(u"pages"_s)->currentIndex(), int(DesignPage));
    QCOMPARE(m_app->canvas->canvas().selectedObjects(), QSet<ObjectId>{machine});
}

void tst_InsideFollow::endedLab_isSeenNoMore()
{
    showPage(InsidePage);
    QTRY_VERIFY(isShown());

    setRunning(false);
    m_engine->stop();
    m_engine->drop();

    QTRY_VERIFY(!isShown());
    QVERIFY(view().accessibleDescription().contains(u"Apply the design"_s));
}

void tst_InsideFollow::action_showsThePage()
{
    m_app->action("inside-nodes")->trigger();

    QCOMPARE(m_app->find<QTabBar>(u"pages"_s)->currentIndex(), int(InsidePage));
    QVERIFY(view().hasFocus());
    QTRY_VERIFY(isShown());
}

QTEST_MAIN(tst_InsideFollow)

#include "tst_insidefollow.moc"
