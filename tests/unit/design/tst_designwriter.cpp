// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "engine/design/reading/wordforms.h"
#include "tests/unit/design/generateddesign.h"
#include "tests/unit/design/samples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

class tst_DesignWriter : public QObject
{
    Q_OBJECT

private slots:
    void designs_surviveARoundTrip_data();
    void designs_surviveARoundTrip();
    void generatedDesigns_surviveARoundTrip();
    void examples_keepTheirComments_data();
    void examples_keepTheirComments();
    void text_hasTheExamplesStyle();
    void nothingDerived_isWritten();
    void comments_stayWhereTheyStood();
    void comments_followWhatTheyStandAt();
    void comments_ofRemovedThings_areListed();
    void comments_ofBrokenFiles_areListed();
    void hashesInText_areNoComments();
    void externalType_isWrittenIfItWas();
    void sizes_areWrittenWithTheLargestUnit_data();
    void sizes_areWrittenWithTheLargestUnit();
};

namespace {

Design read(const QByteArray &text)
{
    return readDesign(text, u"test.yaml"_s).design;
}

/// Only what validation says may be wrong with a generated design.
bool isReadable(const QList<Diagnostic> &diagnostics)
{
    static const QStringList unreadable = {u"yaml-syntax"_s,  u"wrong-type"_s,
                                           u"unknown-key"_s,  u"unknown-value"_s,
                                           u"invalid-name"_s, u"invalid-cidr"_s};
    return std::none_of(diagnostics.cbegin(), diagnostics.cend(),
                        [](const Diagnostic &each) { return unreadable.contains(each.code); });
}

} // namespace

void tst_DesignWriter::designs_surviveARoundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Sample &sample : validSamples() + validationSamples())
        QTest::newRow(sample.name) << sample.text;
    const QDir folder(QStringLiteral(EXAMPLES));
    for (const QString &name : folder.entryList({u"*.yaml"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void tst_DesignWriter::designs_surviveARoundTrip()
{
    QFETCH(const QByteArray, text);
    const ReadResult first = readDesign(text, u"test.yaml"_s);
    if (!isReadable(first.diagnostics))
        return;

    const QByteArray written = writeDesign(first.design, text);
    const ReadResult second = readDesign(written, u"test.yaml"_s);

    QVERIFY2(second.design == first.design, written);
    QCOMPARE(second.diagnostics.size(), first.diagnostics.size());
    QCOMPARE(writeDesign(second.design, written), written);
}

void tst_DesignWriter::generatedDesigns_surviveARoundTrip()
{
    for (quint32 seed = 0; seed < 500; ++seed) {
        const Design design = generatedDesign(seed);

        const QByteArray written = writeDesign(design);
        const ReadResult result = readDesign(written, u"test.yaml"_s);

        const QString message =
            u"seed %1: %2\n"_s.arg(seed).arg(summary(result.diagnostics).join(u' ')) +
            QString::fromUtf8(written);
        QVERIFY2(isReadable(result.diagnostics), qPrintable(message));
        QVERIFY2(result.design == design, qPrintable(message));
    }
}

void tst_DesignWriter::examples_keepTheirComments_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(EXAMPLES));
    for (const QString &name : folder.entryList({u"*.yaml"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_DesignWriter::examples_keepTheirComments()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();

    const QByteArray written = writeDesign(read(text), text);

    QCOMPARE(lostComments(read(text), text), QStringList());
    QCOMPARE(written.count("# "), text.count("# "));
    QVERIFY(written.startsWith(text.left(text.indexOf('\n'))));
}

void tst_DesignWriter::text_hasTheExamplesStyle()
{
    const QByteArray text =
        "# One line on top.\n"
        "overlab: 1\n"
        "name: style\n"
        "description: Words, with a comma.\n"
        "\n"
        "underlay: {cidr: 192.168.255.0/24, mtu: 1500}\n"
        "\n"
        "nodes:\n"
        "  - {name: control-0, roles: [network], address: 192.168.255.15}\n"
        "  - {name: compute-0, roles: [compute]}\n"
        "\n"
        "tenants:\n"
        "  - name: red\n"
        "    color: \"#c0392b\"\n"
        "    networks:\n"
        "      - name: net-1\n"
        "        segment: 22\n"
        "        subnets: [{cidr: 10.0.1.0/24, gateway: 10.0.1.254, dhcp: {address: 10.0.1.1}}]\n"
        "      - {name: net-2, segment: 99, subnets: [{cidr: 10.0.2.0/24, gateway: 10.0.2.254}]}\n"
        "    routers:\n"
        "      - {name: router-1, node: control-0, interfaces: [net-1, net-2]}\n"
        "    vms:\n"
        "      - name: vm-1\n"
        "        user-data: |\n"
        "          #cloud-config\n"
        "          a: b\n"
        "        ssh-keys: [ssh-ed25519 AAAAC3NzaC1lZDI1 me@home]\n"
        "        interfaces: [{network: net-1, address: 10.0.1.85, mac: fa:16:3e:44:98:20}]\n"
        "      - {name: vm-2, graphics: vnc, interfaces: [{network: net-2, security-groups: []}]}\n"
        "\n"
        "checks:\n"
        "  - {name: one way, from: red/vm-1, to: outside, expect: drop}\n"
        "\n"
        "canvas:\n"
        "  red/vm-1: {at: [120, -80.5]}\n";

    QCOMPARE(QString::fromUtf8(writeDesign(read(text), text)), QString::fromUtf8(text));
}

void tst_DesignWriter::nothingDerived_isWritten()
{
    Design design;
    design.name = u"a"_s;
    Tenant red;
    red.name = u"red"_s;
    Machine machine;
    machine.name = u"v"_s;
    red.vms = {machine};
    design.tenants = {red};

    QCOMPARE(writeDesign(design), QByteArray("overlab: 1\n"
                                             "name: a\n"
                                             "\n"
                                             "tenants:\n"
                                             "  - name: red\n"
                                             "    vms:\n"
                                             "      - {name: v}\n"));
}

void tst_DesignWriter::comments_stayWhereTheyStood()
{
    const QByteArray text = "# Header, line one.\n"
                            "# Header, line two.\n"
                            "\n"
                            "# The version.\n"
                            "overlab: 1  # always first\n"
                            "name: a\n"
                            "\n"
                            "# Machines to run on.\n"
                            "nodes:  # two\n"
                            "  # The first.\n"
                            "  - {name: n1, roles: [network]}  # routes\n"
                            "  - {name: n2, roles: [compute]}\n"
                            "  # n3 is broken\n"
                            "\n"
                            "tenants:\n"
                            "  - name: red  # the team\n"
                            "    networks:\n"
                            "      - name: net-1\n"
                            "        # agreed with blue\n"
                            "        segment: 22\n"
                            "        subnets: [{cidr: 10.0.1.0/24}]\n"
                            "    # nothing runs yet\n"
                            "# The end.\n";

    QCOMPARE(QString::fromUtf8(writeDesign(read(text), text)), QString::fromUtf8(text));
    QCOMPARE(lostComments(read(text), text), QStringList());
}

void tst_DesignWriter::comments_followWhatTheyStandAt()
{
    const QByteArray text = "overlab: 1\n"
                            "name: a\n"
                            "nodes:\n"
                            "  - {name: n1}  # first\n"
                            "  - {name: n2}  # second\n";
    Design design = read(text);
    std::swap(design.nodes[0], design.nodes[1]);
    Node added;
    added.name = u"n0"_s;
    design.nodes.prepend(added);

    const QByteArray written = writeDesign(design, text);

    QCOMPARE(written, QByteArray("overlab: 1\n"
                                 "name: a\n"
                                 "\n"
                                 "nodes:\n"
                                 "  - {name: n0}\n"
                                 "  - {name: n2}  # second\n"
                                 "  - {name: n1}  # first\n"));
}

void tst_DesignWriter::comments_ofRemovedThings_areListed()
{
    const QByteArray text = "overlab: 1\n"
                            "name: a\n"
                            "nodes:\n"
                            "  # about n1\n"
                            "  - {name: n1}  # first\n"
                            "  - {name: n2}  # second\n";
    Design design = read(text);
    design.nodes.removeFirst();

    QCOMPARE(lostComments(design, text), QStringList({u"# about n1"_s, u"# first"_s}));
    QVERIFY(writeDesign(design, text).contains("# second"));
}

void tst_DesignWriter::comments_ofBrokenFiles_areListed()
{
    QCOMPARE(lostComments(Design(), "a: [\n  # lost\n"), QStringList({u"# lost"_s}));
    QCOMPARE(lostComments(Design(), QByteArray()), QStringList());
}

void tst_DesignWriter::hashesInText_areNoComments()
{
    const QByteArray text = "overlab: 1\n"
                            "name: a\n"
                            "description: \"a # b \\\" # c\"  # real 1\n"
                            "images:\n"
                            "  - {name: i, file: 'it''s # d', user: x#y}  # real 2\n"
                            "tenants:\n"
                            "  - name: red\n"
                            "    vms:\n"
                            "      - name: v\n"
                            "        user-data: |-  # real 3\n"
                            "          # text\n"
                            "\n"
                            "          # more text\n"
                            "        # real 4\n"
                            "        interfaces: []\n";
    const Design design = read(text);

    const QByteArray written = writeDesign(design, text);

    QCOMPARE(read(written).description, u"a # b \" # c"_s);
    QCOMPARE(read(written).images.first().file, u"it's # d"_s);
    QCOMPARE(read(written).tenants.first().vms.first().userData, u"# text\n\n# more text"_s);
    // "interfaces: []" is not written, and with it goes the comment above it.
    QCOMPARE(lostComments(design, text), QStringList({u"# real 4"_s}));
    for (const char *comment : {"# real 1", "# real 2", "# real 3"})
        QCOMPARE(written.count(comment), 1);
}

void tst_DesignWriter::externalType_isWrittenIfItWas()
{
    const QByteArray text = "overlab: 1\n"
                            "name: a\n"
                            "\n"
                            "external:\n"
                            "  - {name: e, type: flat, cidr: 192.0.2.0/24}\n";

    QCOMPARE(writeDesign(read(text), text), text);
    QVERIFY(!writeDesign(read(text)).contains("flat"));
}

void tst_DesignWriter::sizes_areWrittenWithTheLargestUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: no size
    QTest::newRow("MiB") << u"128MiB"_s << u"128MiB"_s;
    QTest::newRow("M") << u"2048M"_s << u"2GiB"_s;
    QTest::newRow("a space") << u"1 TiB"_s << u"1TiB"_s;
    QTest::newRow("decimal") << u"1GB"_s << u"1000000000B"_s;
    QTest::newRow("decimal and binary") << u"1024kB"_s << u"1000KiB"_s;
    QTest::newRow("nothing") << u"0B"_s << u"0B"_s;
    QTest::newRow("no unit") << u"128"_s << QString();
    QTest::newRow("negative") << u"-1GiB"_s << QString();
    QTest::newRow("fraction") << u"1.5GiB"_s << QString();
    QTest::newRow("other unit") << u"1PiB"_s << QString();
    QTest::newRow("no number") << u"GiB"_s << QString();
    QTest::newRow("2^63") << u"8388608TiB"_s << QString();
}

void tst_DesignWriter::sizes_areWrittenWithTheLargestUnit()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);

    const auto bytes = parseSize(text);

    QCOMPARE(bytes ? sizeText(*bytes) : QString(), expected);
}

QTEST_APPLESS_MAIN(tst_DesignWriter)
#include "tst_designwriter.moc"
