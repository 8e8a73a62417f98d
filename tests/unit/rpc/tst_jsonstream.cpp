// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/rpc/jsonstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

#include <time.h>

using namespace overlab;
using namespace overlab::rpc;
using namespace Qt::StringLiterals;

class tst_JsonStream : public QObject
{
    Q_OBJECT

private slots:
    void next_splitsAtEveryByte();
    void next_findsDocumentsWithoutDelimiter_data();
    void next_findsDocumentsWithoutDelimiter();
    void next_refusesGarbage_data();
    void next_refusesGarbage();
    void next_refusesTooMuch();
    void next_acceptsExactlyTheLimit();
    void next_isLinear();
    void reset_forgetsHalfADocument();
};

namespace {

/// What the stream made of \a bytes that arrive in pieces of \a pieceSize.
QList<QJsonObject> objectsOf(QByteArrayView bytes, qsizetype pieceSize)
{
    JsonStream stream;
    QList<QJsonObject> objects;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        stream.append(bytes.sliced(at, std::min(pieceSize, bytes.size() - at)));
        while (const auto object = stream.next())
            objects.append(*object);
    }
    return objects;
}

double threadSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

} // namespace

void tst_JsonStream::next_splitsAtEveryByte()
{
    const QByteArray bytes = R"({"a":"}{\"][\\"}{"b":[{},[1,{"c":"\u007d"}]]} {"d":"ü€"})"
                             "\n\r\t{}";
    const QList<QJsonObject> whole = objectsOf(bytes, bytes.size());
    QCOMPARE(whole.size(), 4);
    QCOMPARE(whole.at(0).value(u"a"_s).toString(), u"}{\"][\\"_s);
    QCOMPARE(whole.at(2).value(u"d"_s).toString(), u"ü€"_s);

    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        JsonStream stream;
        QList<QJsonObject> objects;
        for (const QByteArray &piece : {bytes.first(split), bytes.sliced(split)}) {
            stream.append(piece);
            while (const auto object = stream.next())
                objects.append(*object);
        }
        QCOMPARE(objects, whole);
        QVERIFY(!stream.isInsideDocument());
    }
    QCOMPARE(objectsOf(bytes, 1), whole);
}

void tst_JsonStream::next_findsDocumentsWithoutDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("complete");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("blanks") << QByteArray(" \n\t\r ") << 0;
    QTest::newRow("side by side") << QByteArray("{}{}{\"a\":1}") << 3;
    QTest::newRow("begun") << QByteArray("{}{\"a\":") << 1;
    QTest::newRow("quote in a string") << QByteArray(R"({"a":"\""}{})") << 2;
    QTest::newRow("backslash at a string's end") << QByteArray(R"({"a":"\\"}{})") << 2;
    QTest::newRow("escaped backslash and quote") << QByteArray(R"({"a":"\\\""}{})") << 2;
}

void tst_JsonStream::next_findsDocumentsWithoutDelimiter()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, complete);

    QCOMPARE(objectsOf(bytes, 64).size(), complete);
}

void tst_JsonStream::next_refusesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("number") << QByteArray("12");
    QTest::newRow("after a document") << QByteArray("{}x");
    QTest::newRow("wrong bracket") << QByteArray("{]");
    QTest::newRow("no value") << QByteArray("{\"a\":}");
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("NUL") << QByteArray("\0{}", 3);
    QTest::newRow("too deep") << QByteArray("{\"a\":" + QByteArray(5000, '[') +
                                            QByteArray(5000, ']') + "}");
}

void tst_JsonStream::next_refusesGarbage()
{
    QFETCH(const QByteArray, bytes);

    try {
        objectsOf(bytes, bytes.size());
        QFAIL("garbage was taken");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::BadReply);
    }
}

void tst_JsonStream::next_refusesTooMuch()
{
    JsonStream stream(1000);
    stream.append("{\"a\":\"" + QByteArray(1000, 'x'));

    QVERIFY_THROWS_EXCEPTION(Error, stream.next());
}

void tst_JsonStream::next_acceptsExactlyTheLimit()
{
    const QByteArray document = "{\"a\":\"" + QByteArray(100, 'x') + "\"}";
    JsonStream stream(document.size());
    stream.append(document + document);

    QVERIFY(stream.next());
    QVERIFY(stream.next());
}

/// Twenty times the bytes may cost twenty times the work, not four hundred times. Processor time of
/// this thread, the best of three: the machine may be busy with other things.
void tst_JsonStream::next_isLinear()
{
    const auto seconds = [](qsizetype size) {
        const QByteArray bytes = "{\"a\":\"" + QByteArray(size, 'x') + "\"}";
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            const double start = threadSeconds();
            if (objectsOf(bytes, 512).size() != 1)
                qFatal("no document");
            best = std::min(best, threadSeconds() - start);
        }
        return best;
    };
    const double small = seconds(400'000);
    const double large = seconds(8'000'000);

    QVERIFY2(large < small * 100, qPrintable(u"%1 s, %2 s"_s.arg(small).arg(large)));
}

void tst_JsonStream::reset_forgetsHalfADocument()
{
    JsonStream stream;
    stream.append("{\"a\":\"half");
    QVERIFY(!stream.next());
    QVERIFY(stream.isInsideDocument());

    stream.reset();
    stream.append("{\"b\":1}");

    QCOMPARE(stream.next()->value(u"b"_s).toInt(), 1);
}

QTEST_APPLESS_MAIN(tst_JsonStream)
#include "tst_jsonstream.moc"
