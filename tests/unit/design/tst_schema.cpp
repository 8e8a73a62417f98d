// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON schema has the reader's keys and words, no more and no fewer. Whether designs fit it is
// check_schema.py's part.
#include "engine/design/enumnames.h"
#include "engine/design/reading/sections.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace overlab::design;
using namespace Qt::StringLiterals;

class tst_Schema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void section_hasTheReadersKeys_data();
    void section_hasTheReadersKeys();
    void words_areTheReaders_data();
    void words_areTheReaders();

private:
    QJsonObject definition(const QString &section) const;

    QJsonObject m_schema;
};

namespace {

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    list.sort();
    return list;
}

template<typename Enum>
QStringList words()
{
    QStringList list;
    for (const auto &[value, name] : enumNames(Enum()))
        list.append(name.toString());
    list.sort();
    return list;
}

} // namespace

void tst_Schema::initTestCase()
{
    QFile file(QStringLiteral(SCHEMA));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_schema = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_schema.isEmpty());
}

QJsonObject tst_Schema::definition(const QString &section) const
{
    return section == u"design" ? m_schema : m_schema[u"$defs"].toObject()[section].toObject();
}

void tst_Schema::section_hasTheReadersKeys_data()
{
    QTest::addColumn<QString>("name");
    for (const Section &section : sections())
        QTest::newRow(qPrintable(section.name)) << section.name;
}

void tst_Schema::section_hasTheReadersKeys()
{
    QFETCH(const QString, name);
    QStringList known = section(name).keyNames();
    known.sort();
    QStringList required;
    for (const SectionKey &key : section(name).keys) {
        if (key.required)
            required.append(key.name);
    }
    if (name == u"design")
        required.append(u"overlab"_s); // has a code of its own
    required.sort();

    const QJsonObject schema = definition(name);

    QCOMPARE(schema[u"properties"].toObject().keys(), known);
    QCOMPARE(strings(schema[u"required"].toArray()), required);
    QCOMPARE(schema[u"additionalProperties"], QJsonValue(false));
    QVERIFY(!schema[u"description"].toString().isEmpty());
}

void tst_Schema::words_areTheReaders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("firewall") << u"settings"_s << u"firewall"_s << words<FirewallDriver>();
    QTest::newRow("datapath") << u"settings"_s << u"datapath"_s << words<DatapathChoice>();
    QTest::newRow("network type") << u"network"_s << u"type"_s << words<NetworkType>();
    QTest::newRow("machine type") << u"vm"_s << u"type"_s << words<MachineType>();
    QTest::newRow("direction") << u"rule"_s << u"direction"_s << words<RuleDirection>();
    QTest::newRow("protocol") << u"rule"_s << u"protocol"_s << words<RuleProtocol>();
    QTest::newRow("check protocol") << u"check"_s << u"protocol"_s << words<CheckProtocol>();
    QTest::newRow("expect") << u"check"_s << u"expect"_s << words<CheckExpectation>();
}

void tst_Schema::words_areTheReaders()
{
    QFETCH(const QString, name);
    QFETCH(const QString, key);
    QFETCH(const QStringList, expected);

    const QJsonObject property = definition(name)[u"properties"].toObject()[key].toObject();

    QCOMPARE(strings(property[u"enum"].toArray()), expected);
}

QTEST_APPLESS_MAIN(tst_Schema)
#include "tst_schema.moc"
