// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of a domain against golden files (OVERLAB_WRITE_GOLDEN=1 writes them anew), and back.
#include "engine/host/libvirt/domainreader.h"
#include "engine/host/libvirt/domainspec.h"

#include <QFile>
#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_DomainSpec : public QObject
{
    Q_OBJECT

private slots:
    void domainXml_isAsRecorded_data();
    void domainXml_isAsRecorded();
    void domainXml_escapesWhatPeopleWrite();
    void domainDigest_followsEveryField();
    void readDomainXml_findsWhatWasWritten();
    void readDomainXml_refusesOtherDocuments();
};

static DomainSpec hybridGuest()
{
    DomainSpec spec;
    spec.name = u"instance-00000001"_s;
    spec.uuid = QUuid::fromString(u"6f1a2a68-2b26-5a5f-a4e4-0a6d2b1f3c01"_s);
    spec.title = u"red/vm-1"_s;
    spec.memoryBytes = 128 * 1024 * 1024;
    spec.kernel = u"/images/tiny/vmlinuz"_s;
    spec.initrd = u"/images/tiny/initramfs"_s;
    spec.commandLine = u"console=ttyS0 quiet"_s;
    spec.interfaces = {
        {*MacAddress::parse(u"fa:16:3e:44:98:20"), u"tap95d96a75-a0"_s, u"qbr95d96a75-a0"_s, 1450}};
    spec.consoleLog = u"/var/log/libvirt/qemu/instance-00000001-console.log"_s;
    spec.origin = {u"article"_s, u"red/vm-1"_s};
    return spec;
}

static DomainSpec nativeGuest()
{
    DomainSpec spec;
    spec.name = u"instance-00000002"_s;
    spec.uuid = QUuid::fromString(u"6f1a2a68-2b26-5a5f-a4e4-0a6d2b1f3c02"_s);
    spec.memoryBytes = 1024 * 1024 * 1024;
    spec.vcpus = 2;
    spec.accelerator = Accelerator::Kvm;
    spec.disk = u"/run/overlab/disks/6f1a2a68.qcow2"_s;
    spec.interfaces = {{*MacAddress::parse(u"fa:16:3e:83:ad:a4"), u"tap5bd37136-47"_s, {}, 0},
                       {*MacAddress::parse(u"fa:16:3e:72:ad:53"), u"tape7e23f1b-07"_s, {}, 1500}};
    spec.origin = {u"article"_s, u"green/vm-2"_s};
    return spec;
}

void tst_DomainSpec::domainXml_isAsRecorded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<DomainSpec>("spec");
    DomainSpec bare = nativeGuest();
    bare.accelerator = Accelerator::Tcg;
    bare.interfaces.clear();
    DomainSpec screen = hybridGuest();
    screen.hasScreen = true;

    QTest::newRow("kernel, hybrid port, TCG") << u"hybrid.xml"_s << hybridGuest();
    QTest::newRow("disk, native ports, KVM") << u"native.xml"_s << nativeGuest();
    QTest::newRow("disk, no port, TCG") << u"bare.xml"_s << bare;
    QTest::newRow("kernel, hybrid port, a screen") << u"screen.xml"_s << screen;
}

void tst_DomainSpec::domainXml_isAsRecorded()
{
    QFETCH(const QString, file);
    QFETCH(const DomainSpec, spec);
    QFile golden(QStringLiteral(DATA_DIRECTORY "/") + file);
    if (qEnvironmentVariableIsSet("OVERLAB_WRITE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(domainXml(spec).toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));

    QCOMPARE(domainXml(spec), QString::fromUtf8(golden.readAll()));
}

void tst_DomainSpec::domainXml_escapesWhatPeopleWrite()
{
    DomainSpec spec = hybridGuest();
    spec.title = u"<&\"'>"_s;
    spec.origin.object = u"red/a\"b<c"_s;

    const auto state = readDomainXml(domainXml(spec));

    QVERIFY(state);
    QCOMPARE(state->origin->object, spec.origin.object);
}

void tst_DomainSpec::domainDigest_followsEveryField()
{
    const DomainSpec spec = hybridGuest();
    QSet<QString> digests{domainDigest(spec)};
    const auto with = [&](auto change) {
        DomainSpec other = spec;
        change(other);
        digests << domainDigest(other);
    };
    with([](DomainSpec &other) { other.memoryBytes += 1024; });
    with([](DomainSpec &other) { other.vcpus = 2; });
    with([](DomainSpec &other) { other.commandLine += u" x"_s; });
    with([](DomainSpec &other) { other.interfaces.clear(); });
    with([](DomainSpec &other) { other.interfaces.first().bridge.clear(); });
    with([](DomainSpec &other) { other.interfaces.first().mtuBytes = 1400; });
    with([](DomainSpec &other) { other.accelerator = Accelerator::Kvm; });
    with([](DomainSpec &other) { other.disk = u"/x"_s; });
    with([](DomainSpec &other) { other.diskBase = u"/x"_s; });
    with([](DomainSpec &other) { other.diskBase = u"/x"_s, other.diskBytes = 1; });
    with([](DomainSpec &other) { other.origin.lab = u"other"_s; });
    with([](DomainSpec &other) { other.hasScreen = true; });

    QCOMPARE(digests.size(), 13);
    QCOMPARE(domainDigest(spec), domainDigest(hybridGuest()));
}

void tst_DomainSpec::readDomainXml_findsWhatWasWritten()
{
    for (const DomainSpec &spec : {hybridGuest(), nativeGuest()}) {
        const auto state = readDomainXml(domainXml(spec));

        QVERIFY(state);
        QCOMPARE(state->name, spec.name);
        QCOMPARE(state->uuid, spec.uuid);
        QVERIFY(state->interfaces == spec.interfaces);
        QVERIFY(state->origin == spec.origin);
        QCOMPARE(state->digest, domainDigest(spec));
    }
}

void tst_DomainSpec::readDomainXml_refusesOtherDocuments()
{
    QVERIFY(!readDomainXml({}));
    QVERIFY(!readDomainXml(u"<network><name>default</name></network>"_s));
    QVERIFY(!readDomainXml(u"<domain><name>cut"_s));
    QVERIFY(!readDomainXml(u"<domain><name>without uuid</name></domain>"_s));
    const auto foreign =
        readDomainXml(u"<domain><uuid>6f1a2a68-2b26-5a5f-a4e4-0a6d2b1f3c01</uuid><metadata>"
                      "<origin xmlns='urn:other' lab='x'/></metadata></domain>"_s);
    QVERIFY(foreign && !foreign->origin);
}

QTEST_APPLESS_MAIN(tst_DomainSpec)
#include "tst_domainspec.moc"
