// SPDX-License-Identifier: GPL-3.0-or-later
// Who reaches whom, asked in the whole window of a scripted engine.
#include "tests/gui/application.h"
#include "tests/gui/listedlab.h"
#include "tests/support/fakeengine.h"
#include "views/path/pathform.h"
#include "views/reach/reachview.h"

#include <QJsonArray>
#include <QLabel>
#include <QTableView>

using namespace overlab;
using namespace overlab::testing;

namespace {

constexpr auto text = R"(overlab: 1
name: article
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    vms:
      - {name: a, type: namespace, interfaces: [{network: net}]}
      - {name: b, type: namespace, interfaces: [{network: net}]}
)";

/// b does not reach a, though it shall.
QJsonObject matrix(const QJsonObject &asked)
{
    const QJsonObject meant{{u"arrives"_s, true}, {u"answered"_s, true}};
    const auto cell = [&meant](const QString &outcome) { return QJsonObject{{u"outcome"_s, outcome}, {u"place"_s, u"node-0"_s}, {u"expected"_s, meant}}; };
    const QJsonValue arrives = cell(u"delivered"_s);
    const QJsonValue dropped = cell(u"dropped"_s);
    return {{u"protocol"_s, asked.value(u"protocol")}, {u"port"_s, asked.value(u"port")}, {u"find"_s, true},
            {u"machines"_s, QJsonArray{u"red/a"_s, u"red/b"_s}},
            {u"rows"_s, QJsonArray{QJsonArray{arrives, arrives}, QJsonArray{dropped, arrives}}}};
}

} // namespace

class tst_ReachCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void find_fillsTheMatrix();
    void refusal_isSaid();
    void stop_letsGoOfTheQuestion();
    void apply_makesItOld();
    void otherLab_takesItAway();
    void cell_asksForItsPath();

private:
    views::ReachView &view() const { return *m_app->window->findChild<views::ReachView *>(); }
    QAction &action(const QString &name) const { return *view().findChild<QAction *>(name); }
    QString words(const QString &label) const { return view().findChild<QLabel *>(label)->text(); }
    void find();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
};

void tst_ReachCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
    QVERIFY(listRunningArticle(m_folder->path()));
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}});
    m_engine->answer(u"lab.design"_s, {});
    m_engine->answer(u"lab.plan"_s, {});
    m_engine->answer(u"lab.apply"_s, {{u"lab"_s, u"article"_s}, {u"created"_s, 1}, {u"seconds"_s, 1.0}});
    m_engine->handle(u"lab.reachability"_s, matrix);
    QFile file(m_folder->filePath(u"article.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->window->begin(file.fileName());
    QTRY_VERIFY(action(u"reachFind"_s).isEnabled());
}

void tst_ReachCommands::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

void tst_ReachCommands::find()
{
    action(u"reachFind"_s).trigger();
    QTRY_COMPARE(view().model().rowCount(), 2);
}

void tst_ReachCommands::find_fillsTheMatrix()
{
    find();

    QCOMPARE(m_engine->params(u"lab.reachability"_s).value(u"measure"), QJsonValue(false));
    QCOMPARE(view().model().kindAt(0, 1), views::ReachModel::Kind::Reaches);
    QCOMPARE(view().model().kindAt(1, 0), views::ReachModel::Kind::Differs);
    QVERIFY(words(u"reachSummary"_s).contains(u"1 of 2"));
    QVERIFY(action(u"reachFind"_s).isEnabled() && !action(u"reachStop"_s).isEnabled());
}

void tst_ReachCommands::refusal_isSaid()
{
    m_engine->handle(u"lab.reachability"_s, [](const QJsonObject &) -> QJsonObject {
        throw Error(ErrorCode::NotFound, u"article"_s, u"nothing was applied"_s);
    });

    action(u"reachFind"_s).trigger();

    QTRY_VERIFY2(words(u"reachHint"_s).contains(u"nothing was applied"), qPrintable(words(u"reachHint"_s)));
    QVERIFY(action(u"reachFind"_s).isEnabled());
    m_engine->handle(u"lab.reachability"_s, matrix);
    find(); // one that went wrong stands in nobody's way
}

/// The engine stops for who has gone, and what it says too late is nobody's.
void tst_ReachCommands::stop_letsGoOfTheQuestion()
{
    m_engine->handle(u"lab.reachability"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    action(u"reachMeasure"_s).trigger();
    QTRY_VERIFY(m_engine->calls().contains(u"lab.reachability"_s));
    QVERIFY(m_engine->params(u"lab.reachability"_s).value(u"measure").toBool());
    QVERIFY(!action(u"reachFind"_s).isEnabled());

    action(u"reachStop"_s).trigger();

    QVERIFY(action(u"reachFind"_s).isEnabled() && !action(u"reachStop"_s).isEnabled());
    QCOMPARE(view().model().rowCount(), 0);
    m_engine->handle(u"lab.reachability"_s, matrix);
    find();
}

void tst_ReachCommands::apply_makesItOld()
{
    find();
    const QString before = words(u"reachSummary"_s);

    m_app->session.apply({text, m_app->open.path(), m_folder->path(), false});

    QTRY_VERIFY(words(u"reachSummary"_s) != before);
    QCOMPARE(view().model().rowCount(), 2);
}

void tst_ReachCommands::otherLab_takesItAway()
{
    find();
    m_app->session.choose(u"other"_s);
    QCOMPARE(view().model().rowCount(), 0);
}

void tst_ReachCommands::cell_asksForItsPath()
{
    m_engine->handle(u"lab.path"_s, [](const QJsonObject &) { return FakeEngine::noAnswer(); });
    find();
    auto *const table = view().findChild<QTableView *>(u"reachTable"_s);

    emit table->clicked(table->model()->index(1, 0));

    QTRY_VERIFY(m_engine->calls().contains(u"lab.path"_s));
    QCOMPARE(m_engine->params(u"lab.path"_s).value(u"from"), QJsonValue(u"red/b"_s));
    QCOMPARE(m_engine->params(u"lab.path"_s).value(u"to"), QJsonValue(u"red/a"_s));
}

QTEST_MAIN(tst_ReachCommands)

#include "tst_reachcommands.moc"
