// SPDX-License-Identifier: GPL-3.0-or-later
// Captures in the whole window, with a scripted engine that sends what it captured.
#include "app/gui/capturecommands.h"
#include "tests/gui/application.h"
#include "tests/gui/listedlab.h"
#include "tests/support/capturedpackets.h"
#include "tests/support/fakeengine.h"
#include "tests/support/pcapngreading.h"
#include "views/capture/capturepoints.h"
#include "views/capture/captureview.h"
#include "views/inside/figure.h"

#include <QLabel>
#include <QStatusBar>
#include <QTableView>

using namespace overlab;
using namespace overlab::testing;
using views::CaptureView;

namespace {

constexpr auto text = R"(overlab: 1
name: article
tenants:
  - name: red
    networks: [{name: net, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: way, interfaces: [net]}]
    vms:
      - {name: vm-1, type: namespace, interfaces: [{network: net}]}
      - {name: vm-2, type: namespace, interfaces: [{network: net}]}
)";

design::ObjectId machine(const QString &name)
{
    return {design::ObjectKind::Machine, u"red"_s, name};
}

} // namespace

Q_DECLARE_METATYPE(overlab::views::FigurePart)

class tst_CaptureCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void menu_capturesHereWithOneClick();
    void severalPlaces_areCapturedTogether();
    void line_isThePortWhereItBegins();
    void thingsInside_haveTheirPoints_data();
    void thingsInside_haveTheirPoints();
    void secondPoint_isAddedWhileItCaptures();
    void stop_endsItAndKeepsThePackets();
    void wrongFilter_isSaid();
    void lostEngine_leavesWhatWasCaptured();
    void savedFile_isAPcapng();
    void wireshark_getsTheFile();
    void withoutALab_nothingIsOffered();
    void otherLab_endsIt();

private:
    CaptureView &view() const { return *m_app->window->findChild<CaptureView *>(); }
    QAction *offered(const QSet<design::ObjectId> &objects, const QSet<design::LinkId> &links = {});
    void send(int points);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
    int m_capture = 0; ///< the number of the last one that was begun
    QJsonArray m_asked; ///< its points
};

void tst_CaptureCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
    QVERIFY(listRunningArticle(m_folder->path()));
    QFile wireshark(m_folder->filePath(u"wireshark"_s));
    QVERIFY(wireshark.open(QIODevice::WriteOnly));
    wireshark.write("#!/bin/sh\ncd \"$(dirname \"$0\")\" && cp \"$1\" part && mv part opened.pcapng\n");
    wireshark.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    wireshark.close();
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, {{u"lab"_s, u"article"_s}, {u"state"_s, u"running"_s}});
    m_engine->answer(u"lab.design"_s, {});
    m_engine->handle(u"capture.start"_s, [this](const QJsonObject &params) {
        m_capture = params.value(u"capture").toInt();
        m_asked = params.value(u"points").toArray();
        return QJsonObject{{u"points"_s, capturedPlaces(int(m_asked.size()))}, {u"file"_s, QString()}};
    });
    m_engine->handle(u"capture.stop"_s, [this](const QJsonObject &params) {
        const QJsonObject counts{{u"captured"_s, 6}, {u"dropped"_s, 0}, {u"missed"_s, 0}};
        m_engine->notify(u"capture.ended"_s, {{u"capture"_s, params.value(u"capture")}, {u"points"_s, QJsonArray{counts, counts}}, {u"failure"_s, QString()}});
        return QJsonObject();
    });
    QFile file(m_folder->filePath(u"article.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->window->begin(file.fileName());
    QTRY_VERIFY(offered({machine(u"vm-1"_s)}));
}

void tst_CaptureCommands::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

/// What the context menu of the drawing would have for it.
QAction *tst_CaptureCommands::offered(const QSet<design::ObjectId> &objects, const QSet<design::LinkId> &links)
{
    m_app->canvas->canvas().clearSelection();
    m_app->canvas->canvas().select(objects, links);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), m_app->canvas->viewport()->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(m_app->canvas->viewport(), &event);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QAction *found = nullptr;
    for (QAction *const action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->objectName() == u"captureHere")
            found = action;
    }
    if (menu)
        menu->close();
    return found;
}

void tst_CaptureCommands::send(int points)
{
    CapturedPackets packets(points);
    packets.addPing(1, std::chrono::microseconds(0));
    m_engine->notify(u"capture.data"_s, packets.notification(m_capture));
}

void tst_CaptureCommands::menu_capturesHereWithOneClick()
{
    QAction *const here = offered({machine(u"vm-1"_s)});
    QCOMPARE(here->text(), u"Capture here: red/vm-1"_s);
    here->trigger();

    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    QVERIFY(view().isVisible()); // the dock came to the front
    QCOMPARE(m_asked.at(0)[u"place"_s].toString(), u"red/vm-1"_s);
    send(1);
    QTRY_COMPARE(view().model().rowCount(), 2);
}

void tst_CaptureCommands::severalPlaces_areCapturedTogether()
{
    QAction *const here = offered({machine(u"vm-1"_s), machine(u"vm-2"_s)});
    QVERIFY(here);
    here->trigger();
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.at(0)[u"place"_s].toString(), u"red/vm-1"_s);
    QCOMPARE(m_asked.at(1)[u"place"_s].toString(), u"red/vm-2"_s);
}

void tst_CaptureCommands::line_isThePortWhereItBegins()
{
    QAction *const card = offered({}, {design::LinkId{machine(u"vm-2"_s), 0}});
    QVERIFY(card);
    QCOMPARE(card->text(), u"Capture here: red/vm-2 eth0"_s);
    QAction *const port = offered({}, {design::LinkId{design::ObjectId{design::ObjectKind::Router, u"red"_s, u"way"_s}, 0}});
    QVERIFY(port);
    QCOMPARE(port->text(), u"Capture here: red/way net"_s);
}

void tst_CaptureCommands::thingsInside_haveTheirPoints_data()
{
    using views::FigurePart;
    using views::PartKind;
    QTest::addColumn<FigurePart>("part");
    QTest::addColumn<QString>("words"); // empty: nothing is offered
    const auto part = [](PartKind kind, const QString &name) {
        FigurePart made;
        made.kind = kind;
        made.node = u"compute-0"_s;
        made.name = name;
        return made;
    };
    QTest::newRow("node") << part(PartKind::Node, u"compute-0"_s) << u"Capture here: compute-0 eth0"_s;
    QTest::newRow("port") << part(PartKind::Port, u"tap1"_s) << u"Capture here: compute-0 tap1"_s;
    QTest::newRow("bridge") << part(PartKind::OvsBridge, u"br-int"_s) << u"Capture here: compute-0 br-int"_s;
    FigurePart machine = part(PartKind::Machine, u"vm-1"_s);
    machine.origin = u"red/vm-1"_s;
    QTest::newRow("machine") << machine << u"Capture here: red/vm-1"_s;
    FigurePart tunnel = part(PartKind::Tunnel, u"vxlan"_s);
    tunnel.type = u"vxlan"_s;
    tunnel.remote = u"192.168.255.3"_s;
    QTest::newRow("tunnel") << tunnel << u"Capture here: compute-0 vxlan-c0a8ff03"_s;
    FigurePart patch = part(PartKind::Port, u"patch-tun"_s);
    patch.type = u"patch"_s;
    QTest::newRow("patch port") << patch << QString();
    FigurePart missing = part(PartKind::Port, u"tap2"_s);
    missing.state = views::PartState::Missing;
    QTest::newRow("what is missing") << missing << QString();
    QTest::newRow("underlay") << part(PartKind::Underlay, {}) << QString();
}

void tst_CaptureCommands::thingsInside_haveTheirPoints()
{
    QFETCH(views::FigurePart, part);
    QFETCH(QString, words);
    auto *const commands = m_app->window->findChild<gui::CaptureCommands *>();
    const QList<QAction *> actions = commands->extras(part);
    QCOMPARE(actions.isEmpty() ? QString() : actions.first()->text(), words);
}

void tst_CaptureCommands::secondPoint_isAddedWhileItCaptures()
{
    offered({machine(u"vm-1"_s)})->trigger();
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    send(1);
    QTRY_COMPARE(view().model().rowCount(), 2);

    offered({machine(u"vm-2"_s)})->trigger();

    QTRY_COMPARE(m_asked.size(), 2);
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    QCOMPARE(view().model().rowCount(), 2); // what was captured before stays
    QCOMPARE(view().model().columnCount(), views::CaptureModel::FirstPointColumn + 2);
    send(2);
    QTRY_VERIFY(view().model().rowCount() > 2);
}

void tst_CaptureCommands::stop_endsItAndKeepsThePackets()
{
    offered({machine(u"vm-1"_s)})->trigger();
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    send(1);
    QTRY_COMPARE(view().model().rowCount(), 2);

    m_app->action("stopCapture")->trigger();

    QTRY_COMPARE(view().state(), CaptureView::State::Idle);
    QCOMPARE(view().model().rowCount(), 2);
    QTRY_VERIFY(m_app->action("startCapture")->isEnabled());
}

void tst_CaptureCommands::wrongFilter_isSaid()
{
    auto *const filter = m_app->window->findChild<QLineEdit *>(u"captureFilter"_s);
    filter->setText(u"icmpp"_s);
    m_engine->refuse(u"capture.start"_s, Error(ErrorCode::NotSupported, u"icmpp"_s, u"syntax error"_s));

    offered({machine(u"vm-1"_s)})->trigger();

    auto *const hint = m_app->window->findChild<QLabel *>(u"captureHint"_s);
    QTRY_VERIFY2(hint->text().startsWith(u"“icmpp” is no capture filter: syntax error."), qPrintable(hint->text()));
    QCOMPARE(view().state(), CaptureView::State::Idle);
}

void tst_CaptureCommands::lostEngine_leavesWhatWasCaptured()
{
    offered({machine(u"vm-1"_s)})->trigger();
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    send(1);
    QTRY_COMPARE(view().model().rowCount(), 2);

    m_engine->drop();

    QTRY_COMPARE(view().state(), CaptureView::State::Idle);
    QCOMPARE(view().model().rowCount(), 2);
    QVERIFY(m_app->window->findChild<QLabel *>(u"captureNote"_s)->text().startsWith(u"The lab’s engine has gone"));
    QVERIFY(m_app->action("saveCapture")->isEnabled());
}

void tst_CaptureCommands::savedFile_isAPcapng()
{
    offered({machine(u"vm-1"_s)})->trigger();
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    send(1);
    QTRY_COMPARE(view().model().rowCount(), 2);

    m_app->action("saveCapture")->trigger();
    auto *dialog = m_app->window->findChild<QDialog *>(u"saveCaptureDialog"_s);
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"x.pcapng"_s);
    QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));

    QTRY_VERIFY(m_app->window->statusBar()->currentMessage().contains(u"x.pcapng"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PcapngFile read = readPcapng(file.readAll());
    QCOMPARE(read.packets.size(), 2);
    QCOMPARE(read.packets.first().bytes.size(), 98);
    dialog->close();
}

void tst_CaptureCommands::wireshark_getsTheFile()
{
    offered({machine(u"vm-1"_s)})->trigger();
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    send(1);
    QTRY_COMPARE(view().model().rowCount(), 2);
    QAction *const open = m_app->action("openInWireshark");
    QVERIFY(open->isVisible() && open->isEnabled());

    open->trigger();

    const QString opened = m_folder->filePath(u"opened.pcapng"_s);
    QTRY_VERIFY(QFile::exists(opened));
    QFile file(opened);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(readPcapng(file.readAll()).packets.size(), 2);
}

void tst_CaptureCommands::withoutALab_nothingIsOffered()
{
    QFile program(m_folder->filePath(u"overlabd"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho '[]'\n");
    program.close();
    m_app->session.refresh();
    QTRY_VERIFY(!offered({machine(u"vm-1"_s)}));
    QVERIFY(!m_app->action("startCapture")->isEnabled());
}

void tst_CaptureCommands::otherLab_endsIt()
{
    offered({machine(u"vm-1"_s)})->trigger();
    QTRY_COMPARE(view().state(), CaptureView::State::Running);
    m_app->session.choose(u"other"_s);
    QCOMPARE(view().state(), CaptureView::State::Idle);
    QVERIFY(view().points().points().isEmpty());
}

QTEST_MAIN(tst_CaptureCommands)
#include "tst_capturecommands.moc"
