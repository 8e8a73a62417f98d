// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/diagnosticwording.h"

#include "engine/design/diagnosticcodes.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_DiagnosticWording : public QObject
{
    Q_OBJECT

private slots:
    void everyCode_hasASentenceForItsArguments_data();
    void everyCode_hasASentenceForItsArguments();
    void line_hasTheContractsForm_data();
    void line_hasTheContractsForm();
    void sentence_leavesPercentSignsOfValuesAlone();
    void sentence_ofAnUnknownCode_saysItsValues();
    void sentence_isOnePrintableLine();
};

void tst_DiagnosticWording::everyCode_hasASentenceForItsArguments_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    for (const design::DiagnosticCode &code : design::diagnosticCodes())
        QTest::newRow(code.name.data()) << QString(code.name) << code.argumentCount;
}

void tst_DiagnosticWording::everyCode_hasASentenceForItsArguments()
{
    QFETCH(const QString, code);
    QFETCH(const int, count);

    const QString text = views::diagnosticTemplate(code);

    QVERIFY(!text.isEmpty());
    for (int i = 1; i <= 9; ++i)
        QCOMPARE(text.contains(u'%' + QString::number(i)), i <= count);
    QVERIFY(text.at(0).isUpper() || !text.at(0).isLetter());
    QVERIFY(text.endsWith(u'.') || text.endsWith(u'?'));
}

void tst_DiagnosticWording::line_hasTheContractsForm_data()
{
    QTest::addColumn<design::Diagnostic>("diagnostic");
    QTest::addColumn<QString>("expected");
    const design::Location at{u"lab.yaml"_s, 3, 7};
    QTest::newRow("error")
        << design::makeDiagnostic(u"unknown-key"_s, {u"nodess"_s, u"nodes"_s}, at)
        << u"lab.yaml:3:7: error: There is no key \"nodess\" here; did you mean \"nodes\"? [unknown-key]"_s;
    QTest::newRow("without a suggestion")
        << design::makeDiagnostic(u"unknown-key"_s, {u"zebra"_s, QString()}, at)
        << u"lab.yaml:3:7: error: There is no key \"zebra\" here. [unknown-key]"_s;
    QTest::newRow("warning")
        << design::makeDiagnostic(u"duplicate-rule"_s, {u"2"_s}, at)
        << u"lab.yaml:3:7: warning: The same rule stands in line 2. [duplicate-rule]"_s;
    QTest::newRow("whole file")
        << design::makeDiagnostic(u"file-too-large"_s, {u"16"_s}, {u"lab.yaml"_s, 0, 0})
        << u"lab.yaml:1:1: error: The file is larger than 16 MiB; that is no design. [file-too-large]"_s;
    QTest::newRow("kinds in words")
        << design::makeDiagnostic(u"wrong-type"_s, {u"dhcp"_s, u"boolean, map"_s, u"nothing"_s}, at)
        << u"lab.yaml:3:7: error: \"dhcp\" must be true or false or a map of keys and values, not nothing. [wrong-type]"_s;
    QTest::newRow("objects in words")
        << design::makeDiagnostic(u"duplicate-name"_s, {u"vm"_s, u"a"_s, u"2"_s}, at)
        << u"lab.yaml:3:7: error: The name \"a\" is taken by the machine in line 2. Choose another. [duplicate-name]"_s;
}

void tst_DiagnosticWording::line_hasTheContractsForm()
{
    QFETCH(const design::Diagnostic, diagnostic);
    QFETCH(const QString, expected);

    QCOMPARE(views::diagnosticLine(diagnostic), expected);
}

void tst_DiagnosticWording::sentence_leavesPercentSignsOfValuesAlone()
{
    const auto diagnostic = design::makeDiagnostic(u"unknown-key"_s, {u"%2"_s, u"%1"_s}, {});

    QCOMPARE(views::diagnosticSentence(diagnostic),
             u"There is no key \"%2\" here; did you mean \"%1\"?"_s);
}

void tst_DiagnosticWording::sentence_ofAnUnknownCode_saysItsValues()
{
    const design::Diagnostic diagnostic{
        design::Severity::Error, u"from-the-future"_s, {u"a"_s, u"b"_s}, {}, {}, {}};

    QCOMPARE(views::diagnosticSentence(diagnostic), u"from-the-future (a, b)"_s);
}

void tst_DiagnosticWording::sentence_isOnePrintableLine()
{
    const QString hostile = u"a\nb\x1b[31m"_s + QString(1000, u'x');
    const auto diagnostic = design::makeDiagnostic(u"invalid-name"_s, {hostile}, {});

    const QString sentence = views::diagnosticSentence(diagnostic);

    QVERIFY(!sentence.contains(u'\n'));
    QVERIFY(!sentence.contains(QChar(0x1b)));
    QVERIFY(sentence.size() < 400);
}

QTEST_APPLESS_MAIN(tst_DiagnosticWording)
#include "tst_diagnosticwording.moc"
