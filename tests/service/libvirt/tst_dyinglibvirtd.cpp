// SPDX-License-Identifier: GPL-3.0-or-later
// A libvirtd that is killed at any moment tells all of its domains or fails: never some of them.
#include "engine/base/error.h"
#include "engine/host/libvirt/hypervisor.h"
#include "tests/service/libvirt/libvirtworld.h"

#include <QScopeGuard>
#include <QSet>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace overlab;
using namespace overlab::host;
using namespace overlab::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_DyingLibvirtd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void domains_areAllOrNone();

private:
    LibvirtWorld m_world;
};

void tst_DyingLibvirtd::initTestCase()
{
    if (const QByteArray reason = property("skipReason").toByteArray(); !reason.isEmpty())
        QSKIP(reason.constData());
    if (const QByteArray reason = LibvirtWorld::missingProgram(); !reason.isEmpty())
        QSKIP(reason.constData());
    m_world.startNetwork();
}

void tst_DyingLibvirtd::domains_areAllOrNone()
{
    constexpr int count = 60;
    m_world.startDaemon();
    Hypervisor hypervisor(m_world.socket());
    hypervisor.open();
    for (int i = 1; i <= count; ++i) {
        DomainSpec spec;
        spec.name = u"many-%1"_s.arg(i);
        spec.uuid = QUuid::createUuid();
        spec.memoryBytes = 64 * 1024 * 1024;
        spec.kernel = spec.initrd = u"/dev/null"_s;
        spec.interfaces = {{*MacAddress::parse(u"fa:16:3e:44:98:20"), u"tapmany-%1"_s.arg(i), u"qbrtest"_s, 1450}};
        spec.origin = {u"test"_s, u"red/many-%1"_s.arg(i)};
        hypervisor.define(spec);
    }
    QSet<qsizetype> told;
    for (int death = 0; death < 12; ++death) {
        std::atomic<int> looks = 0;
        std::atomic<bool> isOver = false;
        auto reading = std::async(std::launch::async, [&] {
            QSet<qsizetype> sizes;
            try {
                for (; !isOver; ++looks)
                    sizes << hypervisor.readDomains().size();
            } catch (const Error &) {
            }
            return sizes;
        });
        const auto over = qScopeGuard([&isOver] { isOver = true; }); // before the reading is waited for
        QTRY_VERIFY_WITH_TIMEOUT(looks > death % 3, 20'000);
        std::this_thread::sleep_for(death * 2ms); // the moment is the point of the test
        m_world.killDaemon();
        told += reading.get();
        m_world.startDaemon();
        hypervisor.open();
    }
    QCOMPARE(told, QSet<qsizetype>{count});
}

int main(int argc, char **argv)
{
    const QByteArray reason = LibvirtWorld::enter();
    QCoreApplication application(argc, argv);
    tst_DyingLibvirtd test;
    test.setProperty("skipReason", reason);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dyinglibvirtd.moc"
