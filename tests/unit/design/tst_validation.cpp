// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designreader.h"
#include "engine/design/diagnosticcodes.h"
#include "engine/design/validation/validation.h"
#include "tests/unit/design/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

class tst_Validation : public QObject
{
    Q_OBJECT

private slots:
    void faults_areFoundAtTheirPlaces_data();
    void faults_areFoundAtTheirPlaces();
    void legalDesigns_haveNoFinding_data();
    void legalDesigns_haveNoFinding();
    void examples_haveNoFinding_data();
    void examples_haveNoFinding();
    void everyCode_hasASample();
    void diagnostics_nameTheirObject();
    void suggestions_comeFromTheDesign_data();
    void suggestions_comeFromTheDesign();
    void editedDesign_needsNoFile();
    void largeDesign_isValidatedQuickly();
};

namespace {

ReadResult read(const QByteArray &text)
{
    return readDesign(text, u"test.yaml"_s);
}

} // namespace

void tst_Validation::faults_areFoundAtTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    for (const Sample &sample : validationSamples())
        QTest::newRow(sample.name) << sample.text << sample.expected;
}

void tst_Validation::faults_areFoundAtTheirPlaces()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, expected);

    const ReadResult result = read(text);

    QCOMPARE(summary(result.diagnostics), expected);
}

void tst_Validation::legalDesigns_haveNoFinding_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Sample &sample : validSamples())
        QTest::newRow(sample.name) << sample.text;
}

void tst_Validation::legalDesigns_haveNoFinding()
{
    QFETCH(const QByteArray, text);

    QCOMPARE(summary(read(text).diagnostics), QStringList());
}

void tst_Validation::examples_haveNoFinding_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(EXAMPLES));
    for (const QString &name : folder.entryList({u"*.yaml"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_Validation::examples_haveNoFinding()
{
    QFETCH(const QString, path);

    QCOMPARE(summary(readDesignFile(path).diagnostics), QStringList());
}

void tst_Validation::everyCode_hasASample()
{
    QSet<QString> seen = {u"file-unreadable"_s}; // tst_designreader, needs no text
    for (const Sample &sample : readerSamples() + validationSamples()) {
        for (const QString &line : sample.expected)
            seen.insert(line.section(u'@', 0, 0));
    }

    for (const DiagnosticCode &code : diagnosticCodes())
        QVERIFY2(seen.contains(QString(code.name)), code.name.data());
}

void tst_Validation::diagnostics_nameTheirObject()
{
    const ReadResult result = read("overlab: 1\n"
                                   "name: t\n"
                                   "nodes: [{name: n, address: 10.0.0.1}]\n"
                                   "external: [{name: e, cidr: 10.0.0.0/24, gateway: 10.9.0.1}]\n"
                                   "tenants:\n"
                                   "  - name: red\n"
                                   "    quota: {networks: 0}\n"
                                   "    networks: [{name: net, segment: 0}]\n"
                                   "    routers: [{name: r}]\n"
                                   "    vms: [{name: v}]\n");

    QStringList objects;
    for (const Diagnostic &each : result.diagnostics)
        objects.append(each.object);
    QCOMPARE(objects,
             QStringList({u"n"_s, u"e"_s, u"red"_s, u"red/net"_s, u"red/r"_s, u"red/v"_s}));
}

void tst_Validation::suggestions_comeFromTheDesign_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("arguments");
    const QByteArray head = "overlab: 1\nname: t\n";
    const QByteArray red = head + "tenants:\n  - name: red\n    networks: [{name: net-1}]\n";
    QTest::newRow("network")
        << red + "    vms: [{name: v, interfaces: [{network: net1, port-security: false}]}]\n"
        << QStringList{u"net1"_s, u"net-1"_s};
    QTest::newRow("network of another tenant")
        << red + "  - name: blue\n    vms: [{name: v, interfaces: [{network: red/net1}]}]\n"
        << QStringList{u"red/net1"_s, u"red/net-1"_s};
    QTest::newRow("nothing near") << red + "    vms: [{name: v, interfaces: [{network: zebra}]}]\n"
                                  << QStringList{u"zebra"_s, QString()};
    QTest::newRow("key") << head + "descriptoin: x\n"
                         << QStringList{u"descriptoin"_s, u"description"_s};
    QTest::newRow("the only machine of the name")
        << red + "    vms: [{name: v, interfaces: [{network: net-1, address: 1.2.3}]}]\nchecks: "
                 "[{name: c, from: v, to: outside}]\n"
        << QStringList{u"v"_s, u"red/v"_s};
}

void tst_Validation::suggestions_comeFromTheDesign()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, arguments);

    const ReadResult result = read(text);

    const auto found =
        std::any_of(result.diagnostics.cbegin(), result.diagnostics.cend(),
                    [&arguments](const Diagnostic &each) { return each.arguments == arguments; });
    QVERIFY2(found, qPrintable(summary(result.diagnostics).join(u' ')));
}

void tst_Validation::editedDesign_needsNoFile()
{
    Design design;
    design.name = u"t"_s;
    Tenant red;
    red.name = u"red"_s;
    Machine machine;
    machine.name = u"v"_s;
    red.vms = {machine, machine};
    design.tenants = {red};

    const QList<Diagnostic> diagnostics = validateDesign(design);

    QCOMPARE(diagnostics.first().code, u"duplicate-name"_s);
    QCOMPARE(diagnostics.first().arguments, QStringList({u"vm"_s, u"v"_s, QString()}));
    QCOMPARE(diagnostics.first().location, Location());
    QCOMPARE(diagnostics.first().object, u"red/v"_s);
}

void tst_Validation::largeDesign_isValidatedQuickly()
{
    QByteArray text = "overlab: 1\nname: t\ntenants:\n  - name: red\n    networks: [{name: n, "
                      "subnets: [{cidr: 10.0.0.0/16}]}]\n    vms:\n";
    for (int i = 0; i < 1000; ++i)
        text += "      - {name: vm-" + QByteArray::number(i) +
                ", type: namespace, interfaces: [{network: n}]}\n";
    QElapsedTimer timer;
    timer.start();

    const ReadResult result = read(text);

    qInfo("1000 machines read and validated in %lld ms", timer.elapsed());
    QCOMPARE(summary(result.diagnostics), QStringList());
    QCOMPARE(result.design.tenants.first().vms.size(), 1000);
    QVERIFY(timer.elapsed() < 5000); // a bound for sanitizers and busy machines, not the aim
}

QTEST_APPLESS_MAIN(tst_Validation)
#include "tst_validation.moc"
