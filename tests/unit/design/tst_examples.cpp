// SPDX-License-Identifier: GPL-3.0-or-later
// The designs in resources/examples: people open them first.
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

class tst_Examples : public QObject
{
    Q_OBJECT

private slots:
    void thereAreManyOfThem();
    void each_isReadWithoutAWord_data() { addFiles(); }
    void each_isReadWithoutAWord();
    void each_saysWhatItIs_data() { addFiles(); }
    void each_saysWhatItIs();
    void each_comesBackFromText_data() { addFiles(); }
    void each_comesBackFromText();
    void six_nodes_hasSixtyMachines();

private:
    static QStringList names() { return QDir(QStringLiteral(EXAMPLES)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name); }
    static QByteArray textOf(const QString &name);
    static void addFiles();
};

QByteArray tst_Examples::textOf(const QString &name)
{
    QFile file(QStringLiteral(EXAMPLES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Examples::addFiles()
{
    QTest::addColumn<QString>("name");
    const QStringList all = names();
    for (const QString &name : all)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Examples::thereAreManyOfThem()
{
    QVERIFY(names().size() >= 8);
}

void tst_Examples::each_isReadWithoutAWord()
{
    QFETCH(const QString, name);
    const ReadResult result = readDesign(textOf(name), name);

    for (const Diagnostic &diagnostic : result.diagnostics)
        qWarning() << diagnostic.code << diagnostic.arguments << diagnostic.location.line;
    QVERIFY(result.diagnostics.isEmpty());
}

void tst_Examples::each_saysWhatItIs()
{
    QFETCH(const QString, name);
    const Design design = readDesign(textOf(name), name).design;

    QCOMPARE(design.name + u".yaml"_s, name);
    QVERIFY(textOf(name).startsWith("# ")); // what can be tried with it
    if (name != u"first.yaml") // the README's, as short as can be
        QVERIFY(!design.description.isEmpty());
}

void tst_Examples::each_comesBackFromText()
{
    QFETCH(const QString, name);
    const QByteArray text = textOf(name);
    const Design design = readDesign(text, name).design;

    const ReadResult again = readDesign(writeDesign(design, text), name);

    QVERIFY(again.diagnostics.isEmpty());
    QCOMPARE(again.design, design);
}

void tst_Examples::six_nodes_hasSixtyMachines()
{
    const Design design = readDesign(textOf(u"six-nodes.yaml"_s), {}).design;
    qsizetype machines = 0;
    for (const Tenant &tenant : design.tenants) {
        for (const Machine &machine : tenant.vms) {
            QCOMPARE(machine.type, MachineType::Namespace); // sixty virtual machines would not fit
            ++machines;
        }
    }
    QCOMPARE(design.nodes.size(), 6);
    QCOMPARE(machines, 60);
}

QTEST_GUILESS_MAIN(tst_Examples)
#include "tst_examples.moc"
