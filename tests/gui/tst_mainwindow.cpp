// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window against a scripted engine and a scripted overlabd. With OVERLAB_SHOTS=FOLDER in
// the environment it leaves pictures there, for people to look at.
#include "app/gui/mainwindow.h"
#include "tests/support/fakeengine.h"
#include "views/lab/labtreemodel.h"
#include "views/lab/labview.h"
#include "views/lab/problemview.h"
#include "views/start/startpage.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace overlab;
using namespace overlab::gui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject machine(const QString &name, const QString &node, const QString &address,
                    const QString &state)
{
    const QJsonObject interface {
        {u"network"_s, u"net-1"_s}, {u"device"_s, u"tap8a6a0c35-5b"_s},
            {u"mac"_s, u"fa:16:3e:44:98:20"_s},
        {
            u"address"_s, address
        }
    };
    return {{u"tenant"_s, u"red"_s}, {u"name"_s, name},   {u"type"_s, u"vm"_s},
            {u"node"_s, node},       {u"state"_s, state}, {u"interfaces"_s, QJsonArray{interface}}};
}

QJsonObject node(const QString &name, const QString &role, const QString &address)
{
    return {{u"name"_s, name},
            {u"roles"_s, QJsonArray{role}},
            {u"address"_s, address},
            {u"state"_s, u"running"_s}};
}

QJsonObject network(const QString &name, int segment, const QString &cidr)
{
    return {{u"tenant"_s, u"red"_s},
            {u"name"_s, name},
            {u"type"_s, u"vxlan"_s},
            {u"segment"_s, segment},
            {u"localVlan"_s, QJsonObject{{u"compute-0"_s, 1}}},
            {u"subnets"_s, QJsonArray{QJsonObject{{u"cidr"_s, cidr}}}}};
}

QJsonObject sampleStatus()
{
    const QJsonObject router{
        {u"tenant"_s, u"red"_s},
        {u"name"_s, u"router-1"_s},
        {u"node"_s, u"control-0"_s},
        {u"state"_s, u"running"_s},
        {u"interfaces"_s,
         QJsonArray{QJsonObject{{u"network"_s, u"net-1"_s}, {u"address"_s, u"10.0.1.254"_s}},
                    QJsonObject{{u"network"_s, u"net-2"_s}, {u"address"_s, u"10.0.2.254"_s}}}}};
    return {{u"lab"_s, u"article"_s},
            {u"state"_s, u"partial"_s},
            {u"nodes"_s, QJsonArray{node(u"control-0"_s, u"network"_s, u"192.168.255.15"_s),
                                    node(u"compute-0"_s, u"compute"_s, u"192.168.255.19"_s),
                                    node(u"compute-1"_s, u"compute"_s, u"192.168.255.26"_s)}},
            {u"vms"_s, QJsonArray{machine(u"vm-1"_s, u"compute-0"_s, u"10.0.1.85"_s, u"running"_s),
                                  machine(u"vm-2"_s, u"compute-1"_s, u"10.0.1.88"_s, u"building"_s),
                                  machine(u"vm-3"_s, u"compute-0"_s, u"10.0.1.90"_s, u"failed"_s),
                                  machine(u"vm-4"_s, u"compute-1"_s, u"10.0.2.8"_s, u"stopped"_s)}},
            {u"routers"_s, QJsonArray{router}},
            {u"networks"_s, QJsonArray{network(u"net-1"_s, 22, u"10.0.1.0/24"_s),
                                       network(u"net-2"_s, 99, u"10.0.2.0/24"_s)}}};
}

QJsonObject applyResult()
{
    const auto problem = [](const QString &severity, const QString &object, const QString &code,
                            const QString &detail) {
        return QJsonObject{{u"severity"_s, severity},
                           {u"object"_s, object},
                           {u"code"_s, code},
                           {u"arguments"_s, QJsonArray{u"compute-0"_s}},
                           {u"detail"_s, detail}};
    };
    return {{u"lab"_s, u"article"_s},
            {u"created"_s, 41},
            {u"seconds"_s, 6.4},
            {u"problems"_s,
             QJsonArray{problem(u"error"_s, u"red/vm-3"_s, u"machine-failed"_s,
                                u"qemu-system-x86_64: cannot set up guest memory"_s),
                        problem(u"warning"_s, u"red/router-1"_s, u"not-realised-ha"_s, {})}}};
}

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void start_saysWhatToDoWithoutAnyLab();
    void lab_isShownWithItsObjects();
    void lab_thatDoesNotAnswerStaysVisible();
    void drift_isListedUntilItIsGone();
    void apply_showsProgressAndProblems();
    void apply_ofABadFileListsItsFindings();
    void end_asksFirst();
    void power_goesToTheEngine();
    void language_changesAtRunTime();
    void geometry_isRemembered();
    void failure_keepsItsEvidence();

private:
    void setLabs(const QJsonArray &labs) const;
    QJsonArray oneLab() const;
    void showWindow(QSize size = {1100, 720});
    void shoot(const QString &name);
    template<typename T>
    T *find() const
    {
        return m_window->findChild<T *>();
    }
    /// The list of problems, or of what is not as drawn ("drift").
    views::ProblemView *list(const QString &name) const
    {
        return m_window->findChild<views::ProblemView *>(name);
    }
    QModelIndex group(views::LabGroup group) const
    {
        return find<views::LabView>()->model().index(int(group), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::FakeEngine> m_engine;
    std::unique_ptr<views::Language> m_language;
    std::unique_ptr<LabSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"tst_mainwindow"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void tst_MainWindow::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("OVERLAB_STATE_DIR", QFile::encodeName(m_folder->path()));
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
    setLabs({});
    QFile program(m_folder->filePath(u"overlabd"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nhere=$(dirname \"$0\")\ncase \"$1\" in\n"
                  "--list) cat \"$here/list.json\" ;;\n"
                  "--verify-gone) echo '{\"gone\":true}' ;;\nesac\n");
    program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    program.close();
    m_engine = std::make_unique<testing::FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, sampleStatus());
    m_language = std::make_unique<views::Language>();
    m_language->use(u"en"_s);
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_engine.reset();
    m_language.reset();
}

void tst_MainWindow::setLabs(const QJsonArray &labs) const
{
    QFile file(m_folder->filePath(u"list.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(labs).toJson());
}

QJsonArray tst_MainWindow::oneLab() const
{
    const QJsonObject lab{{u"name"_s, u"article"_s}, {u"state"_s, u"running"_s}, {u"pid"_s, 17}};
    const QJsonObject other{{u"name"_s, u"two-tenants"_s}, {u"state"_s, u"stopped"_s}};
    return {lab, other};
}

void tst_MainWindow::showWindow(QSize size)
{
    m_session = std::make_unique<LabSession>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_language);
    m_window->setAppearance(views::Appearance::Light);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_MainWindow::shoot(const QString &name)
{
    const QString folder = qEnvironmentVariable("OVERLAB_SHOTS");
    if (folder.isEmpty())
        return;
    for (const auto appearance : {views::Appearance::Light, views::Appearance::Dark}) {
        const bool dark = appearance == views::Appearance::Dark;
        m_window->setAppearance(appearance);
        for (int round = 0; round < 4; ++round) // layouts settle in several rounds
            QCoreApplication::processEvents();
        const QString file = folder + u'/' + name + (dark ? u"-dark.png"_s : u"-light.png"_s);
        QVERIFY(m_window->grab().save(file));
    }
    m_window->setAppearance(views::Appearance::Light);
}

void tst_MainWindow::start_saysWhatToDoWithoutAnyLab()
{
    showWindow();

    QTRY_VERIFY(find<views::StartPage>()->isVisible());
    QVERIFY(find<views::StartPage>()->findChildren<QPushButton *>().first()->isVisible());
    shoot(u"start"_s);
}

void tst_MainWindow::lab_isShownWithItsObjects()
{
    setLabs(oneLab());
    showWindow();

    QTRY_COMPARE(group(views::LabGroup::Machines).data().toString(), u"Machines (4)"_s);
    QVERIFY(find<views::LabView>()->isVisible());
    QCOMPARE(find<QListView>()->currentIndex().data().toString(), u"article"_s);
    shoot(u"lab"_s);
}

void tst_MainWindow::lab_thatDoesNotAnswerStaysVisible()
{
    setLabs(oneLab());
    showWindow();
    QTRY_COMPARE(group(views::LabGroup::Nodes).data().toString(), u"Nodes (3)"_s);
    m_engine->refuse(u"lab.status"_s, Error(ErrorCode::Timeout, u"article"_s, QString()));

    m_session->refresh();

    QTRY_VERIFY(!m_window->findChildren<QTreeView *>().first()->isEnabled() ||
                !find<views::LabView>()->findChild<QTreeView *>()->isEnabled());
    QCOMPARE(group(views::LabGroup::Nodes).data().toString(), u"Nodes (3)"_s);
    shoot(u"unreachable"_s);
}

void tst_MainWindow::drift_isListedUntilItIsGone()
{
    setLabs(oneLab());
    QJsonObject drifted = sampleStatus();
    drifted[u"drift"_s] = QJsonArray{QJsonObject{{u"place"_s, u"compute-0"_s},
                                                 {u"kind"_s, u"port"_s},
                                                 {u"subject"_s, u"qvo8a6a0c35-5b"_s},
                                                 {u"object"_s, u"red/vm-1"_s},
                                                 {u"is"_s, u"missing"_s}}};
    m_engine->answer(u"lab.status"_s, drifted);
    showWindow();

    QTRY_VERIFY(list(u"drift"_s)->isVisible());
    QCOMPARE(list(u"drift"_s)->findChild<QTreeView *>()->model()->index(0, 0).data().toString(),
             u"compute-0: the switch port “qvo8a6a0c35-5b” is missing. It belongs to red/vm-1."_s);
    shoot(u"drift"_s);
    QSignalSpy seen(m_session.get(), &LabSession::statusChanged);
    list(u"drift"_s)->findChild<QToolButton *>()->click(); // closed by hand: the same stays closed
    m_session->refresh();
    QVERIFY(seen.wait());
    QVERIFY(!list(u"drift"_s)->isVisible());
    m_engine->answer(u"lab.status"_s, sampleStatus());
    m_session->refresh();
    QVERIFY(seen.wait());
    m_engine->answer(u"lab.status"_s, drifted);
    m_session->refresh();
    QTRY_VERIFY(list(u"drift"_s)->isVisible());
}

void tst_MainWindow::apply_showsProgressAndProblems()
{
    setLabs(oneLab());
    bool isAnswering = false;
    m_engine->handle(u"lab.apply"_s, [this, &isAnswering](const QJsonObject &) {
        m_engine->notify(u"lab.progress"_s, {{u"done"_s, 12},
                                             {u"total"_s, 38},
                                             {u"object"_s, u"red/vm-1"_s},
                                             {u"state"_s, u"building"_s}});
        return isAnswering ? applyResult() : testing::FakeEngine::noAnswer();
    });
    showWindow();
    QTRY_COMPARE(group(views::LabGroup::Nodes).data().toString(), u"Nodes (3)"_s);
    const QString design = m_folder->filePath(u"article.yaml"_s);
    QVERIFY(QFile::copy(QStringLiteral(OVERLAB_EXAMPLES "/article.yaml"), design));

    m_session->applyFile(design);
    const auto labels = find<views::LabView>()->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"12 of 38: red/vm-1 building";
    }));
    shoot(u"progress"_s);
    m_engine->drop(); // this apply ends with a failure …
    QTRY_VERIFY(!m_session->isBusy());
    QTRY_VERIFY(list(u"problems"_s)->isVisible());
    isAnswering = true; // … and the next one with problems
    m_session->applyFile(design);

    QTRY_VERIFY(!m_session->isBusy());
    const auto *const rows = list(u"problems"_s)->findChild<QTreeView *>();
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    shoot(u"problems"_s);
}

void tst_MainWindow::apply_ofABadFileListsItsFindings()
{
    showWindow();
    QFile file(m_folder->filePath(u"bad.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("overlab: 1\nname: article\ntenant: []\n");
    file.close();

    m_session->applyFile(file.fileName());

    const auto *const rows = list(u"problems"_s)->findChild<QTreeView *>();
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    QCOMPARE(rows->model()->index(0, 1).data().toString(), u"bad.yaml:3"_s);
    QVERIFY(m_engine->calls().isEmpty());
    shoot(u"findings"_s);
}

void tst_MainWindow::end_asksFirst()
{
    setLabs(oneLab());
    m_engine->handle(u"lab.destroy"_s, [this](const QJsonObject &) {
        setLabs({});
        m_engine->stop();
        return testing::FakeEngine::noAnswer();
    });
    showWindow();
    QTRY_COMPARE(group(views::LabGroup::Nodes).data().toString(), u"Nodes (3)"_s);
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    const auto end = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text() == u"&End the lab";
    });
    QVERIFY((*end)->isEnabled());

    (*end)->trigger();
    auto *box = find<QMessageBox>();
    QVERIFY(box);
    QVERIFY(!m_engine->calls().contains(u"lab.destroy"_s));
    const QList<QAbstractButton *> buttons = box->buttons();
    for (QAbstractButton *const button : buttons) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }

    QTRY_VERIFY(m_engine->calls().contains(u"lab.destroy"_s));
    QTRY_VERIFY(find<views::StartPage>()->isVisible());
}

void tst_MainWindow::power_goesToTheEngine()
{
    setLabs(oneLab());
    m_engine->answer(u"machine.stop"_s, {{u"state"_s, u"stopped"_s}});
    showWindow();
    QTRY_COMPARE(group(views::LabGroup::Nodes).data().toString(), u"Nodes (3)"_s);

    emit find<views::LabView>()->powerRequested(u"red/vm-1"_s, client::Power::Stop);

    QTRY_COMPARE(m_engine->params(u"machine.stop"_s).value(u"machine").toString(), u"red/vm-1"_s);
}

void tst_MainWindow::language_changesAtRunTime()
{
    setLabs(oneLab());
    showWindow();
    QTRY_COMPARE(group(views::LabGroup::Machines).data().toString(), u"Machines (4)"_s);

    m_language->use(u"ru"_s);
    QTRY_COMPARE(group(views::LabGroup::Machines).data().toString(), u"Машины (4)"_s);
    shoot(u"lab-ru"_s);
    m_language->use(u"zh_CN"_s);
    QTRY_COMPARE(group(views::LabGroup::Machines).data().toString(), u"虚拟机 (4)"_s);
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text().left(2), u"文件"_s);
    shoot(u"lab-zh"_s);
    setLabs({});
    m_session->refresh();
    QTRY_VERIFY(find<views::StartPage>()->isVisible());
    shoot(u"start-zh"_s);
    m_language->use(u"ru"_s);
    QCoreApplication::processEvents();
    shoot(u"start-ru"_s);
    m_language->use(u"en"_s);
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), u"&File"_s);
}

void tst_MainWindow::geometry_isRemembered()
{
    showWindow({900, 600});
    m_window->close();
    m_window.reset();

    m_window = std::make_unique<MainWindow>(*m_session, *m_language);

    QCOMPARE(m_window->size(), QSize(900, 600));
}

void tst_MainWindow::failure_keepsItsEvidence()
{
    showWindow();
    const QString design = QStringLiteral(OVERLAB_EXAMPLES "/article.yaml");
    m_engine->refuse(u"lab.apply"_s,
                     Error(ErrorCode::CommandFailed, u"compute-0"_s, u"dnsmasq: bad option"_s));

    m_session->applyFile(design);

    QTRY_VERIFY(list(u"problems"_s)->isVisible());
    const auto labels = list(u"problems"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text() == u"compute-0: a command failed.";
    }));
    shoot(u"failure"_s);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
