// SPDX-License-Identifier: GPL-3.0-or-later
// What the text pane knows of a text without understanding it: its pieces, and which object each line belongs to.
#include "engine/design/designreader.h"
#include "views/yaml/completion.h"
#include "views/yaml/textplaces.h"
#include "views/yaml/yamltokens.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const ObjectId red{ObjectKind::Tenant, {}, u"red"_s};
const ObjectId net1{ObjectKind::Network, u"red"_s, u"net-1"_s};
const ObjectId vm1{ObjectKind::Machine, u"red"_s, u"vm-1"_s};

} // namespace

class tst_YamlTokens : public QObject
{
    Q_OBJECT

private slots:
    void tokens_data();
    void tokens();
    void tokens_ofAnythingFillTheLine();
    void objectAtEachLine();
    void completions_data();
    void completions();
};

void tst_YamlTokens::tokens_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("inks"); // Text, Key, String, Number, Comment, Sign

    QTest::newRow("key and text") << QByteArray("name: red") << QByteArray("KKKKSTTTT");
    QTest::newRow("number") << QByteArray("mtu: 1500") << QByteArray("KKKSTNNNN");
    QTest::newRow("MAC") << QByteArray("mac: fa:16") << QByteArray("KKKSTTTTTT");
    QTest::newRow("item") << QByteArray("- {a: b}") << QByteArray("STSKSTTS");
    QTest::newRow("comma outside of brackets") << QByteArray("a: b, c") << QByteArray("KSTTTTT");
    QTest::newRow("comment") << QByteArray("a: b # c") << QByteArray("KSTTTCCC");
    QTest::newRow("no comment") << QByteArray("a: b#c") << QByteArray("KSTTTT");
    QTest::newRow("quotes") << QByteArray("a: \"#b\"") << QByteArray("KSTQQQQ");
    QTest::newRow("quoted key") << QByteArray("'a': b") << QByteArray("KKKSTT");
    QTest::newRow("block") << QByteArray("a: |\n  b: c\nd: 1") << QByteArray("KSTS QQQQQQ KSTN");
    QTest::newRow("open quote") << QByteArray("a: \"b\nc\" # d") << QByteArray("KSTQQ QQTCCC");
}

void tst_YamlTokens::tokens()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, inks);
    views::YamlLineState state;
    QByteArrayList lines;
    for (const QByteArray &one : line.split('\n')) {
        QByteArray drawn;
        for (const views::YamlToken &token : views::yamlTokens(one, state))
            drawn += QByteArray(token.length, "TKQNCS"[int(token.ink)]);
        lines << drawn;
        QCOMPARE(views::YamlLineState::unpacked(state.packed()), state);
    }

    QCOMPARE(lines.join(' '), inks);
}

void tst_YamlTokens::tokens_ofAnythingFillTheLine()
{
    const QDir corpus(QStringLiteral(CORPUS));
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        views::YamlLineState state;
        for (const QByteArray &line : file.readAll().split('\n')) {
            qsizetype length = 0;
            for (const views::YamlToken &token : views::yamlTokens(line, state))
                length += token.length;
            QCOMPARE(length, line.size());
        }
    }
}

void tst_YamlTokens::objectAtEachLine()
{
    const QByteArray text = R"(overlab: 1
name: places
nodes: [{name: a}, {name: b}]
tenants:
  - name: red
    networks:
      - {name: net-1, subnets: [{cidr: 10.0.1.0/24}]}
    security-groups:
      - name: web
        rules:
          - {direction: ingress}
    vms:
      - name: vm-1
        user-data: |
          first

          second
        interfaces: [{network: net-1}]
checks:
  - {name: c, from: red/vm-1, to: red/vm-1}
canvas:
  red/vm-1: {at: [1, 2]}
)";
    const views::TextPlaces places(readDesign(text, {}));
    const QList<QByteArray> lines = text.split('\n');
    const auto at = [&](int line, int column) {
        const QByteArray words = lines.at(line - 1);
        return places.objectAt({line, column, views::indentation(words), words.trimmed().isEmpty()});
    };
    const std::optional<ObjectId> none;
    const ObjectId a{ObjectKind::Node, {}, u"a"_s};
    const ObjectId b{ObjectKind::Node, {}, u"b"_s};

    QCOMPARE(at(2, 3), none);
    QCOMPARE(at(3, 1), std::optional(a));
    QCOMPARE(at(3, 13), std::optional(a));
    QCOMPARE(at(3, 24), std::optional(b));
    QCOMPARE(at(4, 2), none);
    QCOMPARE(at(5, 1), std::optional(red));
    QCOMPARE(at(6, 6), std::optional(red));
    QCOMPARE(at(7, 30), std::optional(net1));
    QCOMPARE(at(8, 1), std::optional(red));
    QCOMPARE(at(11, 12), std::optional(red));
    QCOMPARE(at(12, 5), std::optional(red));
    QCOMPARE(at(13, 7), std::optional(vm1));
    QCOMPARE(at(16, 1), std::optional(vm1));
    QCOMPARE(at(18, 3), std::optional(vm1));
    QCOMPARE(at(19, 1), none);
    QCOMPARE(at(20, 9), none);
    QCOMPARE(at(22, 4), std::optional(vm1));
    QCOMPARE(places.placeOf(vm1)->line, 13);
}

void tst_YamlTokens::completions_data()
{
    QTest::addColumn<QByteArray>("text"); // the cursor is at '|'
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("notOffered");

    QTest::newRow("first line") << QByteArray("|") << QStringList{u"overlab: "_s, u"tenants:"_s} << QStringList{u"cidr: "_s};
    QTest::newRow("begun") << QByteArray("overlab: 1\nte|") << QStringList{u"tenants:"_s} << QStringList{u"nodes:"_s};
    QTest::newRow("present already") << QByteArray("overlab: 1\n|") << QStringList{u"name: "_s} << QStringList{u"overlab: "_s};
    QTest::newRow("section") << QByteArray("settings:\n  |") << QStringList{u"firewall: "_s} << QStringList{u"name: "_s};
    QTest::newRow("value") << QByteArray("settings:\n  firewall: |") << QStringList{u"hybrid"_s, u"native"_s} << QStringList{u"firewall: "_s};
    QTest::newRow("item") << QByteArray("tenants:\n  - |") << QStringList{u"name: "_s, u"vms:"_s} << QStringList{u"tenants:"_s};
    QTest::newRow("in the item") << QByteArray("tenants:\n  - name: red\n    |") << QStringList{u"vms:"_s} << QStringList{u"name: "_s};
    QTest::newRow("list not indented") << QByteArray("tenants:\n- name: red\n  |") << QStringList{u"vms:"_s} << QStringList{u"name: "_s};
    QTest::newRow("another machine") << QByteArray("tenants:\n  - name: red\n    vms:\n      - name: a\n        image: tiny\n      - |")
                                     << QStringList{u"name: "_s, u"image: "_s} << QStringList{u"vms:"_s};
    QTest::newRow("after a list") << QByteArray("tenants:\n  - name: red\n    vms:\n      - name: a\n    |")
                                  << QStringList{u"networks:"_s} << QStringList{u"image: "_s, u"vms:"_s};
    QTest::newRow("brackets") << QByteArray("tenants:\n  - vms:\n      - {name: a, |") << QStringList{u"image: "_s} << QStringList{u"name: "_s};
    QTest::newRow("brackets in brackets") << QByteArray("tenants:\n  - vms:\n      - {name: a, interfaces: [{network: n, |")
                                          << QStringList{u"mac: "_s} << QStringList{u"network: "_s, u"image: "_s};
    QTest::newRow("value in brackets") << QByteArray("nodes:\n  - {name: a, roles: [network, |") << QStringList{u"compute"_s} << QStringList{u"name: "_s};
    QTest::newRow("boolean") << QByteArray("tenants:\n  - routers:\n      - ha: t|") << QStringList{u"true"_s} << QStringList{u"false"_s};
}

void tst_YamlTokens::completions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, offered);
    QFETCH(const QStringList, notOffered);
    const QList<QByteArray> before = text.left(text.indexOf('|')).split('\n');
    QByteArray whole = text;
    whole.remove(text.indexOf('|'), 1);

    const views::Completions found = views::completionsAt({.lines = whole.split('\n'), .line = before.size() - 1, .column = before.last().size()});

    for (const QString &word : offered)
        QVERIFY2(found.words.contains(word), qPrintable(word + u" is not in "_s + found.words.join(u',')));
    for (const QString &word : notOffered)
        QVERIFY2(!found.words.contains(word), qPrintable(word + u" is in "_s + found.words.join(u',')));
}

QTEST_GUILESS_MAIN(tst_YamlTokens)
#include "tst_yamltokens.moc"
