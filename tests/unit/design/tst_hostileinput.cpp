// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a file: the reader gives located diagnostics and never crashes, hangs or
// throws, and nor does a save over such a file. Run under the asan preset.
#include "engine/design/designreader.h"
#include "engine/design/designwriter.h"
#include "engine/design/diagnosticcodes.h"
#include "tests/support/filecontent.h"
#include "tests/unit/design/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;
using overlab::testing::contentOf;

class tst_HostileInput : public QObject
{
    Q_OBJECT

private slots:
    void corpus_givesLocatedErrors_data();
    void corpus_givesLocatedErrors();
    void largeInput_isRefusedInTime_data();
    void largeInput_isRefusedInTime();
    void mutations_neverCrash();
};

namespace {

/// What is wrong with \a result as a result, or nothing.
QString complaintAbout(const ReadResult &result, const QByteArray &text)
{
    const auto lines = text.count('\n') + 1;
    for (const Diagnostic &each : result.diagnostics) {
        const DiagnosticCode *code = findDiagnosticCode(each.code);
        if (!code || code->argumentCount != each.arguments.size())
            return u"unknown code or arguments: "_s + each.code;
        const bool isWholeFile = each.location.line == 0 && each.code == u"file-too-large";
        if (!isWholeFile &&
            (each.location.line < 1 || each.location.line > lines + 1 || each.location.column < 1))
            return u"no place: "_s + summary({each}).first();
    }
    return {};
}

/// A file that is accepted must survive being saved.
QString complaintAboutSaving(const ReadResult &result, const QByteArray &text)
{
    const QByteArray written = writeDesign(result.design, text);
    lostComments(result.design, text);
    if (hasErrors(result.diagnostics))
        return {};
    const ReadResult again = readDesign(written, u"again.yaml"_s);
    return again.design == result.design ? QString()
                                         : u"changed by saving: "_s + QString::fromUtf8(written);
}

class Mutator
{
public:
    Mutator(quint32 seed, QList<QByteArray> seeds) : m_random(seed), m_seeds(std::move(seeds)) {}

    QByteArray next()
    {
        QByteArray text = pick(m_seeds);
        for (int i = int(m_random.bounded(1, 5)); i > 0; --i)
            mutate(text);
        return text;
    }

private:
    const QByteArray &pick(const QList<QByteArray> &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    void mutate(QByteArray &text)
    {
        static const QList<QByteArray> pieces = {"[",
                                                 "]",
                                                 "{",
                                                 "}",
                                                 ": ",
                                                 ", ",
                                                 "- ",
                                                 "\n",
                                                 "\n\n",
                                                 "\t",
                                                 "\"",
                                                 "'",
                                                 "#",
                                                 " # x\n",
                                                 "&a ",
                                                 "*a",
                                                 "!!str ",
                                                 "|\n",
                                                 ">-\n",
                                                 "---\n",
                                                 "...\n",
                                                 "? ",
                                                 "%",
                                                 "\xff",
                                                 "\r\n",
                                                 "null",
                                                 "true",
                                                 "-1",
                                                 "99999999999999999999",
                                                 "0x10",
                                                 "1e9",
                                                 "10.0.0.0/24",
                                                 "::/0",
                                                 "10.0.0.256",
                                                 "fa:16:3e:00:00:01",
                                                 "group:",
                                                 "a/b",
                                                 "none",
                                                 "  ",
                                                 "\xc3\xa4",
                                                 "\\"};
        const int at = m_random.bounded(int(text.size()) + 1);
        const int length = m_random.bounded(1, 40);
        switch (m_random.bounded(6)) {
        case 0:
            text.insert(at, pick(pieces));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(at, text.mid(m_random.bounded(int(text.size()) + 1), length));
            break;
        case 3:
            text.replace(at, 1, QByteArray(1, char(m_random.bounded(256))));
            break;
        case 4:
            text.insert(at, pick(m_seeds).mid(m_random.bounded(200), length));
            break;
        default:
            text.replace(at, length, pick(pieces));
            break;
        }
    }

    QRandomGenerator m_random;
    QList<QByteArray> m_seeds;
};

} // namespace

void tst_HostileInput::corpus_givesLocatedErrors_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CORPUS));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() > 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_HostileInput::corpus_givesLocatedErrors()
{
    QFETCH(const QString, path);
    const QByteArray text = contentOf(path);

    const ReadResult result = readDesign(text, u"test.yaml"_s);

    QVERIFY(hasErrors(result.diagnostics));
    QCOMPARE(complaintAbout(result, text), QString());
    QCOMPARE(complaintAboutSaving(result, text), QString());
}

void tst_HostileInput::largeInput_isRefusedInTime_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = "overlab: 1\nname: a\n";
    const QByteArray red = head + "tenants:\n  - name: red\n";
    QTest::newRow("brackets") << head + QByteArray(1 << 20, '[');
    QTest::newRow("question marks") << QByteArray("? ").repeated(1 << 19);
    QTest::newRow("unknown keys") << head + "canvas: 1\n" + [] {
        QByteArray keys;
        for (int i = 0; i < 20000; ++i)
            keys += "k" + QByteArray::number(i) + ": 1\n";
        return keys;
    }();
    QTest::newRow("one subnet many times")
        << red + "    networks:\n      - name: n\n        subnets:\n" +
               QByteArray("          - {cidr: 10.0.0.0/24}\n").repeated(10000);
    QTest::newRow("one machine many times")
        << red + "    vms:\n" +
               QByteArray("      - {name: v, node: x, interfaces: [{network: m}]}\n")
                   .repeated(5000);
    QTest::newRow("one rule many times")
        << red + "    security-groups:\n      - name: g\n        rules:\n" +
               QByteArray("          - {direction: egress}\n").repeated(10000);
    QTest::newRow("wide aliases") << head + "canvas:\n  a: &a [" +
                                         QByteArray("x, ").repeated(10000) + "x]\n  b: [" +
                                         QByteArray("*a, ").repeated(10000) + "*a]\n";
}

void tst_HostileInput::largeInput_isRefusedInTime()
{
    QFETCH(const QByteArray, text);
    QElapsedTimer timer;
    timer.start();

    const ReadResult result = readDesign(text, u"test.yaml"_s);

    QVERIFY(!result.diagnostics.isEmpty());
    QCOMPARE(complaintAbout(result, text), QString());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void tst_HostileInput::mutations_neverCrash()
{
    QList<QByteArray> seeds;
    for (const Sample &sample : validSamples() + validationSamples() + readerSamples()) {
        if (sample.text.size() < 4000)
            seeds.append(sample.text);
    }
    const QDir examples(QStringLiteral(EXAMPLES));
    for (const QString &name : examples.entryList({u"*.yaml"_s}))
        seeds.append(contentOf(examples.filePath(name)));
    Mutator mutator(20240229, seeds);
    QElapsedTimer timer;
    timer.start();

    // The sequence is the same on every machine; a slow one just sees less of it.
    int count = 0;
    for (; count < 20000 && timer.elapsed() < 3000; ++count) {
        const QByteArray text = mutator.next();
        const ReadResult result = readDesign(text, u"test.yaml"_s);
        const QString complaint = complaintAbout(result, text) + complaintAboutSaving(result, text);
        QVERIFY2(complaint.isEmpty(),
                 qPrintable(complaint + u"\nin:\n"_s + QString::fromUtf8(text)));
    }

    qInfo("%d mutations in %lld ms", count, timer.elapsed());
    QVERIFY(count > 100);
}

QTEST_APPLESS_MAIN(tst_HostileInput)
#include "tst_hostileinput.moc"
