// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing and its text, both edited: neither side's edit is lost, and what no edit is about stays as it was written.
#include "engine/design/designwriter.h"
#include "engine/design/editing/placement.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "engine/design/editing/textmerging.h"
#include "generateddesign.h"

#include <QDir>
#include <QTest>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};

// Openly written, as no writer does.
const QByteArray byHand = R"(overlab: 1
name:   hand

tenants:
  - name: "red"
    networks:
      - name: net-1
        subnets:
          - cidr: 10.0.1.0/24
    vms:
      # one
      - interfaces:
          - network: net-1
        name: vm-1     # its name
      # two
      - name: vm-2
        interfaces:
          - network: net-1
)";

/// The text after the drawing was edited.
QByteArray edited(const QByteArray &text, const Design &after)
{
    const MergedText merged = mergedText({.agreed = readDesign(text, {}).design, .base = text, .text = text, .drawn = after, .recorded = {}}, {});
    return merged.text == merged.base ? merged.text : QByteArray();
}

Design designOf(const QByteArray &text)
{
    return readDesign(text, {}).design;
}

QByteArray replaced(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

} // namespace

class tst_TextMerging : public QObject
{
    Q_OBJECT

private slots:
    void untouchedLinesStay();
    void renamed_isRenamedInPlace();
    void removed_takesItsLines();
    void examples_changeLittle();
    void anything_meansWhatIsDrawn();
    void typed_isAnEditWhenItHasNoErrors();
    void typedWithErrors_isNone();
    void bothEdited_meet();
    void bothEditedTheSame_isSaid();
    void recorded_comesBack();
};

void tst_TextMerging::untouchedLinesStay()
{
    const Design placedOne = placed(designOf(byHand), {{vm1, Placement{.at = {1, 2}, .size = {}, .text = {}}}});

    const QByteArray text = edited(byHand, placedOne);

    QVERIFY2(text.startsWith(byHand), text);
    QVERIFY(text.endsWith("canvas:\n  red/vm-1: {at: [1, 2]}\n"));
}

void tst_TextMerging::renamed_isRenamedInPlace()
{
    const QByteArray text = edited(byHand, renamed(designOf(byHand), {ObjectKind::Machine, u"red"_s, u"vm-2"_s}, u"vm-3"_s));

    QCOMPARE(text.left(text.indexOf("      # two")), byHand.left(byHand.indexOf("      # two")));
    QVERIFY2(text.contains("# two\n      - {name: vm-3, interfaces: [{network: net-1}]}\n"), text);
}

void tst_TextMerging::removed_takesItsLines()
{
    const QByteArray text = edited(byHand, without(designOf(byHand), {{ObjectKind::Machine, u"red"_s, u"vm-2"_s}}));

    QVERIFY(!text.contains("vm-2"));
    QVERIFY(text.contains("name:   hand\n"));
    QVERIFY(text.contains("          - cidr: 10.0.1.0/24\n"));
}

void tst_TextMerging::examples_changeLittle()
{
    const QDir examples(QStringLiteral(EXAMPLES));
    const QStringList names = examples.entryList({u"*.yaml"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(examples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const Design design = designOf(before);
        const ObjectId moved = allObjects(design).last();

        const QByteArray after = edited(before, placed(design, {{moved, Placement{.at = {1, 2}, .size = {}, .text = {}}}}));

        QList<QByteArray> lines = after.split('\n');
        for (const QByteArray &line : before.split('\n')) {
            const bool isOldPlace = line.startsWith("  " + moved.object().toUtf8() + ":");
            QVERIFY2(lines.removeOne(line) || isOldPlace, qPrintable(name + u": "_s + QString::fromUtf8(line)));
        }
        QVERIFY2(lines.size() <= 3, qPrintable(name));
    }
}

void tst_TextMerging::anything_meansWhatIsDrawn()
{
    for (quint32 seed = 1; seed < 60; ++seed) {
        const Design before = generatedDesign(seed);
        const Design after = generatedDesign(seed % 3 == 0 ? seed + 1000 : seed);
        Design drawn = after;
        if (!drawn.tenants.isEmpty() && !drawn.tenants.first().vms.isEmpty())
            drawn.tenants.first().vms.removeFirst();
        const QByteArray text = "# top\n" + writeDesign(before);

        const MergedText merged = mergedText({.agreed = before, .base = text, .text = text, .drawn = drawn, .recorded = {}}, {});

        QCOMPARE(merged.text, merged.base);
        QVERIFY2(merged.read.design == drawn, qPrintable(QString::number(seed)));
        QVERIFY(!merged.isEdit);
        QVERIFY(merged.text.contains("# top"));
    }
}

void tst_TextMerging::typed_isAnEditWhenItHasNoErrors()
{
    const QByteArray typed = replaced(byHand, "vm-2", "vm-9");

    const MergedText merged = mergedText({.agreed = designOf(byHand), .base = byHand, .text = typed, .drawn = designOf(byHand), .recorded = {}}, {});

    QVERIFY(merged.isEdit);
    QCOMPARE(merged.base, byHand);
    QCOMPARE(merged.text, typed);
    QCOMPARE(merged.read.design.tenants.first().vms.last().name, u"vm-9"_s);
}

void tst_TextMerging::typedWithErrors_isNone()
{
    const QByteArray typed = replaced(byHand, "10.0.1.0/24", "10.0.1.0/240");

    const MergedText merged = mergedText({.agreed = designOf(byHand), .base = byHand, .text = typed, .drawn = designOf(byHand), .recorded = {}}, u"f"_s);

    QVERIFY(!merged.isEdit);
    QVERIFY(hasErrors(merged.read.diagnostics));
    QCOMPARE(merged.read.diagnostics.first().location.file, u"f"_s);
}

void tst_TextMerging::bothEdited_meet()
{
    const Design drawn = placed(designOf(byHand), {{vm1, Placement{.at = {1, 2}, .size = {}, .text = {}}}});
    const QByteArray typed = replaced(byHand, "name:   hand", "name: other");

    const MergedText merged = mergedText({.agreed = designOf(byHand), .base = byHand, .text = typed, .drawn = drawn, .recorded = {}}, {});

    QVERIFY(merged.isEdit);
    QCOMPARE(merged.read.design.name, u"other"_s);
    QCOMPARE(merged.read.design.canvas, drawn.canvas);
    QCOMPARE(designOf(merged.base), drawn);
}

void tst_TextMerging::bothEditedTheSame_isSaid()
{
    Design drawn = designOf(byHand);
    drawn.name = u"drawn"_s;
    const QByteArray typed = replaced(byHand, "name:   hand", "name: typed");

    const MergedText merged = mergedText({.agreed = designOf(byHand), .base = byHand, .text = typed, .drawn = drawn, .recorded = {}}, {});

    QVERIFY(merged.isContradicted);
    QVERIFY(!merged.isEdit);
    QCOMPARE(merged.text, typed);
    QCOMPARE(designOf(merged.base), drawn);
}

void tst_TextMerging::recorded_comesBack()
{
    const QByteArray other = "# another\n" + byHand;

    const MergedText merged = mergedText({.agreed = designOf(byHand), .base = byHand, .text = byHand, .drawn = designOf(other), .recorded = other}, {});

    QCOMPARE(merged.text, other);
    QVERIFY(!merged.isEdit);
}

QTEST_GUILESS_MAIN(tst_TextMerging)
#include "tst_textmerging.moc"
