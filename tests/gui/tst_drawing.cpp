// SPDX-License-Identifier: GPL-3.0-or-later
// The article's lab drawn from nothing, by hand: placed with keys, clicks and drags, joined with lines, and its values
// typed. It is the design of the example, back to nothing and forth, and in its file.
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "tests/gui/application.h"
#include "views/canvas/objectitem.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace overlab;
using namespace overlab::testing;
using design::Design;
using design::ObjectId;
using design::ObjectKind;

namespace {

ObjectId node(const QString &name)
{
    return {ObjectKind::Node, {}, name};
}

ObjectId network(const QString &name)
{
    return {ObjectKind::Network, u"red"_s, name};
}

ObjectId machine(const QString &name)
{
    return {ObjectKind::Machine, u"red"_s, name};
}

const ObjectId router{ObjectKind::Router, u"red"_s, u"router-1"_s};

/// The values alone, as a text that can be compared by eye.
QByteArray valuesOf(Design design)
{
    design.canvas.clear();
    return design::writeDesign(design, {});
}

} // namespace

class tst_Drawing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void start_isAnEmptyDrawing();
    void design_isNamed();
    void nodes_areDrawn();
    void tenant_isDrawn();
    void networks_areDrawn();
    void router_isJoined();
    void machines_areJoined_data();
    void machines_areJoined();
    void drawing_isTheExample();
    void undo_goesBackToNothing();
    void redo_bringsAllBack();
    void file_isTheSameDesign();
    void cleanupTestCase();

private:
    /// Puts what \a key is for at \a place, and calls it \a name.
    void put(Qt::Key key, QPointF place, const QString &name);
    void rename(const QString &name);
    void dragTile(int row, QPoint to);

    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
    Design m_drawn;
};

void tst_Drawing::initTestCase()
{
    keepIn(m_folder.path());
    m_application = std::make_unique<Application>(m_folder.path(), QSize(1600, 1100));
}

void tst_Drawing::cleanupTestCase()
{
    m_application.reset();
}

void tst_Drawing::rename(const QString &name)
{
    m_application->key(Qt::Key_F2);
    m_application->type(name);
    m_application->key(Qt::Key_Return);
}

void tst_Drawing::put(Qt::Key key, QPointF place, const QString &name)
{
    m_application->canvas->setFocus();
    m_application->key(key);
    m_application->click(m_application->at(place));
    QCOMPARE(m_application->canvas->canvas().selectedObjects().size(), 1);
    rename(name);
    QCOMPARE(m_application->canvas->canvas().selectedObjects().values().value(0).name, name);
}

/// What the canvas sees of a drag; without a screen there are no real ones.
void tst_Drawing::dragTile(int row, QPoint to)
{
    auto *const tiles = m_application->find<QListView>(u"tiles"_s);
    const std::unique_ptr<QMimeData> data(tiles->model()->mimeData({tiles->model()->index(row, 0)}));
    QWidget *const canvas = m_application->canvas->viewport();
    QDragEnterEvent enter({4, to.y()}, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas, &enter);
    QDragMoveEvent move(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas, &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(canvas, &drop);
}

void tst_Drawing::start_isAnEmptyDrawing()
{
    m_application->key(Qt::Key_N, Qt::ControlModifier);

    QTRY_VERIFY(m_application->canvas->isVisible());
    QVERIFY(m_application->canvas->hasFocus());
    QVERIFY(design::allObjects(m_application->drawing()).isEmpty());
    m_application->canvas->setZoom(0.6); // room for all of it
}

void tst_Drawing::design_isNamed()
{
    m_application->enter(u"name"_s, u"article"_s);
    m_application->enter(u"description"_s, u"Two networks, one router, four machines on two hypervisors."_s);

    m_application->typeInto(u"underlay.cidr"_s, u"192.168.255.0/24"_s);
    m_application->key(Qt::Key_Tab);
    m_application->enter(u"underlay.mtu"_s, u"1500"_s);

    QCOMPARE(m_application->drawing().name, u"article"_s);
    QCOMPARE(m_application->open.undo().count(), 4);
}

void tst_Drawing::nodes_areDrawn()
{
    // By its key, by a click on the palette and one on the drawing, and dragged.
    put(Qt::Key_H, {-300, 260}, u"control-0"_s);
    auto *const tiles = m_application->find<QListView>(u"tiles"_s);
    int row = 0;
    while (row < tiles->model()->rowCount() && tiles->model()->index(row, 0).data().toString() != u"Node")
        ++row;
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {}, tiles->visualRect(tiles->model()->index(row, 0)).center());
    m_application->click(m_application->at(QPointF(0, 260)));
    rename(u"compute-0"_s);
    dragTile(row, m_application->at(QPointF(300, 260)));
    QTRY_COMPARE(m_application->drawing().nodes.size(), 3);
    rename(u"compute-1"_s);

    const QHash<QString, QStringList> values{{u"control-0"_s, {u"network"_s, u"192.168.255.15"_s}},
                                             {u"compute-0"_s, {u"compute"_s, u"192.168.255.19"_s}},
                                             {u"compute-1"_s, {u"compute"_s, u"192.168.255.26"_s}}};
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        m_application->click(m_application->at(node(it.key())));
        m_application->check(u"roles"_s, it->first());
        m_application->enter(u"address"_s, it->last());
    }
}

void tst_Drawing::tenant_isDrawn()
{
    put(Qt::Key_T, {-420, -320}, u"red"_s);
    m_application->enter(u"color"_s, u"#c0392b"_s);
}

void tst_Drawing::networks_areDrawn()
{
    put(Qt::Key_W, {-360, -240}, u"net-1"_s);
    put(Qt::Key_W, {360, -240}, u"net-2"_s);
    const QHash<QString, QStringList> values{{u"net-1"_s, {u"22"_s, u"10.0.1.0/24"_s, u"10.0.1.254"_s, u"10.0.1.1"_s}},
                                             {u"net-2"_s, {u"99"_s, u"10.0.2.0/24"_s, u"10.0.2.254"_s, u"10.0.2.1"_s}}};
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        m_application->click(m_application->at(network(it.key())));
        m_application->enter(u"segment"_s, it->at(0));
        m_application->enter(u"subnets.0.cidr"_s, it->at(1));
        m_application->enter(u"subnets.0.gateway"_s, it->at(2));
        m_application->enter(u"subnets.0.dhcp.address"_s, it->at(3));
    }
}

void tst_Drawing::router_isJoined()
{
    put(Qt::Key_R, {0, -240}, u"router-1"_s);
    m_application->choose(u"node"_s, u"control-0"_s);

    m_application->canvas->setFocus();
    m_application->key(Qt::Key_L);
    m_application->drag(m_application->at(router), m_application->at(network(u"net-1"_s)));
    m_application->drag(m_application->at(network(u"net-2"_s)), m_application->at(router)); // from either end
    m_application->key(Qt::Key_V);

    QCOMPARE(design::findRouter(m_application->drawing(), router)->interfaces.size(), 2);
}

void tst_Drawing::machines_areJoined_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("mac");
    QTest::newRow("vm-1") << u"net-1"_s << u"compute-0"_s << u"10.0.1.85"_s << u"fa:16:3e:44:98:20"_s;
    QTest::newRow("vm-2") << u"net-1"_s << u"compute-1"_s << u"10.0.1.88"_s << u"fa:16:3e:72:ad:53"_s;
    QTest::newRow("vm-3") << u"net-1"_s << u"compute-0"_s << u"10.0.1.90"_s << u"fa:16:3e:83:ad:a4"_s;
    QTest::newRow("vm-4") << u"net-2"_s << u"compute-1"_s << u"10.0.2.8"_s << u"fa:16:3e:6c:ad:9c"_s;
}

void tst_Drawing::machines_areJoined()
{
    QFETCH(const QString, network);
    QFETCH(const QString, host);
    QFETCH(const QString, address);
    QFETCH(const QString, mac);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const int number = int(design::findTenant(m_application->drawing(), u"red"_s)->vms.size());
    put(Qt::Key_M, {-360.0 + number * 240, 0}, name);

    m_application->dragFromHalo(machine(name), ::network(network));
    m_application->click(m_application->at(machine(name)));
    m_application->choose(u"node"_s, host);
    m_application->typeInto(u"interfaces.0.address"_s, address);
    while (QApplication::focusWidget()->objectName() != u"interfaces.0.mac")
        m_application->key(Qt::Key_Tab);
    m_application->type(mac);
    m_application->key(Qt::Key_Tab);

    QCOMPARE(design::findMachine(m_application->drawing(), machine(name))->interfaces.size(), 1);
}

void tst_Drawing::drawing_isTheExample()
{
    const Design example = design::readDesignFile(u"" OVERLAB_EXAMPLES "/article.yaml"_s).design;
    QVERIFY(!example.tenants.isEmpty());

    m_drawn = m_application->drawing();

    QCOMPARE(valuesOf(m_drawn), valuesOf(example));
    Design values = m_drawn;
    values.canvas = example.canvas;
    QVERIFY(values == example);
    QCOMPARE(design::placementsOf(m_drawn).size(), design::allObjects(m_drawn).size()); // each has its place
}

void tst_Drawing::undo_goesBackToNothing()
{
    m_application->canvas->setFocus();
    const int steps = m_application->open.undo().count();
    QVERIFY(steps > 30);

    for (int i = 0; i < steps; ++i)
        m_application->key(Qt::Key_Z, Qt::ControlModifier);

    QVERIFY(!m_application->open.undo().canUndo());
    QVERIFY(design::allObjects(m_application->drawing()).isEmpty());
    QCOMPARE(m_application->drawing().name, u"lab"_s);
    QVERIFY(m_application->canvas->canvas().places().isEmpty());
    QVERIFY(!m_application->window->isWindowModified());
}

void tst_Drawing::redo_bringsAllBack()
{
    for (int i = m_application->open.undo().count(); i > 0; --i)
        m_application->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(m_application->drawing() == m_drawn);
    QVERIFY(!m_application->open.undo().canRedo());
}

void tst_Drawing::file_isTheSameDesign()
{
    const QString path = m_folder.filePath(u"drawn.yaml"_s);
    m_application->key(Qt::Key_S, Qt::ControlModifier);
    auto *const dialog = m_application->find<QFileDialog>();
    QVERIFY(dialog);
    auto *const line = dialog->findChild<QLineEdit *>();
    line->setText(path);
    QTest::keyClick(line, Qt::Key_Return);

    QTRY_COMPARE(m_application->open.path(), path);
    QVERIFY(!m_application->window->isWindowModified());
    QVERIFY(design::readDesignFile(path).design == m_drawn);
    Application again(m_folder.path());
    again.window->begin(path);
    QTRY_VERIFY(again.drawing() == m_drawn);
}

QTEST_MAIN(tst_Drawing)
#include "tst_drawing.moc"
