// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic on the lines of the drawing with a real lab: a ping of known size is seen on the lines of its way, and on no other.
#include "engine/client/counters.h"
#include "tests/gui/application.h"
#include "tests/support/labfixture.h"

#include <QFileInfo>

using namespace overlab;
using namespace Qt::StringLiterals;
using overlab::design::LinkId;
using overlab::design::ObjectId;
using overlab::design::ObjectKind;
using overlab::testing::Application;
using overlab::testing::LabFixture;
using overlab::views::LinkItem;

namespace {

constexpr int patience = 30'000;
constexpr int pings = 600;
constexpr int pingBytes = 1042; // of the frame: 1000 bytes of data
constexpr double spacing = 0.02;  // s

LinkId link(ObjectKind kind, const QString &name, int index = 0)
{
    return {{kind, u"red"_s, name}, index};
}

} // namespace

class tst_LinkTraffic : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_app.reset(); }
    void ping_isSeenOnTheLinesOfItsWayAlone();
    void interfacesInOneNetwork_areToldApart();
    void quietLab_showsNothing();

private:
    QByteArray design() const
    {
        return "overlab: 1\nname: " + m_lab.name().toUtf8() + R"(
settings: {firewall: none}
nodes:
  - {name: control-0, roles: [network]}
  - {name: compute-0, roles: [compute]}
  - {name: compute-1, roles: [compute]}
tenants:
  - name: red
    networks:
      - {name: one, segment: 22, subnets: [{cidr: 10.0.1.0/24}]}
      - {name: two, segment: 99, subnets: [{cidr: 10.0.2.0/24}]}
    routers: [{name: way, node: control-0, interfaces: [one, two]}]
    vms:
      - {name: a, type: namespace, node: compute-0, interfaces: [{network: one, address: 10.0.1.10}]}
      - {name: b, type: namespace, node: compute-0, interfaces: [{network: one, address: 10.0.1.11}]}
      - {name: c, type: namespace, node: compute-1, interfaces: [{network: two, address: 10.0.2.12}]}
      - name: d
        type: namespace
        node: compute-1
        interfaces: [{network: one, address: 10.0.1.20}, {network: one, address: 10.0.1.21}]
)";
    }
    views::CanvasScene &scene() { return m_app->canvas->canvas(); }
    std::unique_ptr<QProcess> ping(const QString &from, const QString &to)
    {
        return m_lab.start(QStringList{u"exec"_s, from, u"--"_s, u"sh"_s, u"-c"_s, u"ping -q -i %1 -s 1000 -c %2 %3"_s.arg(spacing).arg(pings).arg(to)});
    }

    LabFixture m_lab{u"linktraffic"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_app;
};

void tst_LinkTraffic::initTestCase()
{
    OVERLAB_SKIP_WITHOUT_LABS();
    VERIFY_DONE(m_lab.apply(design()));
    m_lab.shell(u"a"_s, u"ping -c 1 -W 2 10.0.2.12"_s); // addresses are learned
    m_lab.shell(u"d"_s, u"ping -c 1 -W 2 -I eth1 10.0.1.10"_s);
    qputenv("PATH", QFile::encodeName(QFileInfo(LabFixture::program()).path()) + ':' + qgetenv("PATH")); // the window asks overlabd for its labs
    overlab::testing::keepSettingsIn(m_folder.path());
    m_app = std::make_unique<Application>(m_folder.path());
    m_app->window->begin(m_lab.file(design()));
    QTRY_VERIFY_WITH_TIMEOUT(m_app->canvas->isVisible(), patience);
    m_app->action("live-traffic")->trigger();
}

void tst_LinkTraffic::ping_isSeenOnTheLinesOfItsWayAlone()
{
    const QList<LinkId> way{link(ObjectKind::Machine, u"a"_s), link(ObjectKind::Router, u"way"_s, 0), link(ObjectKind::Router, u"way"_s, 1),
                            link(ObjectKind::Machine, u"c"_s)};
    const QList<LinkId> others{link(ObjectKind::Machine, u"b"_s), link(ObjectKind::Machine, u"d"_s, 0), link(ObjectKind::Machine, u"d"_s, 1)};
    const double expected = pingBytes / spacing; // at most: ping never sends sooner
    const std::unique_ptr<QProcess> pinging = ping(u"a"_s, u"10.0.2.12"_s);
    const auto isSeen = [&] {
        return std::all_of(way.cbegin(), way.cend(), [&](const LinkId &id) {
            const client::LinkRate rate = scene().trafficOf(id);
            const auto fits = [&](double bytes) { return bytes > 0.6 * expected && bytes < 1.1 * expected; };
            return fits(rate.bytesFromOwner) && fits(rate.bytesToOwner);
        });
    };
    const bool isRight = QTest::qWaitFor(isSeen, 9'000);
    if (!isRight) {
        for (const LinkId &id : way + others)
            qWarning() << id.owner.object() << id.index << scene().trafficOf(id).bytesFromOwner << scene().trafficOf(id).bytesToOwner;
    }
    QVERIFY(isRight);
    for (const LinkId &id : others)
        QVERIFY2(scene().trafficOf(id).bytes() < pingBytes, qPrintable(id.owner.object()));
    QVERIFY(pinging->waitForFinished(patience));
}

void tst_LinkTraffic::interfacesInOneNetwork_areToldApart()
{
    const std::unique_ptr<QProcess> pinging = ping(u"d"_s, u"-I eth1 10.0.1.10"_s); // what comes back may come to either
    const double expected = pingBytes / spacing;
    QTRY_VERIFY_WITH_TIMEOUT(scene().trafficOf(link(ObjectKind::Machine, u"d"_s, 1)).bytesFromOwner > 0.6 * expected, patience);
    QVERIFY(scene().trafficOf(link(ObjectKind::Machine, u"d"_s, 0)).bytesFromOwner < pingBytes);
    QVERIFY(pinging->waitForFinished(patience));
}

void tst_LinkTraffic::quietLab_showsNothing()
{
    const auto isQuiet = [this] {
        const QList<QGraphicsItem *> items = scene().items();
        return std::none_of(items.cbegin(), items.cend(), [](const QGraphicsItem *item) {
            const auto *const link = qgraphicsitem_cast<const LinkItem *>(item);
            return link && link->heat() > 0;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), patience);
}

QTEST_MAIN(tst_LinkTraffic)

#include "tst_linktraffic.moc"
