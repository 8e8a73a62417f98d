// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/errorwording.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_ErrorWording : public QObject
{
    Q_OBJECT

private slots:
    void sentence_namesTheSubjectForEveryCode();
    void sentence_withoutSubjectNamesTheLab();
    void text_showsTheEvidenceIndentedBehindTheSentence();
    void text_withoutEvidenceHasNoEmptyLine();
};

void tst_ErrorWording::sentence_namesTheSubjectForEveryCode()
{
    QStringList sentences;
    for (int code = int(ErrorCode::HostUnreachable); code <= int(ErrorCode::Interrupted); ++code) {
        const QString sentence =
            views::errorSentence(Error(ErrorCode(code), u"red/vm-1"_s, QString()));
        QVERIFY2(sentence.contains(u"red/vm-1"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), "two codes share a sentence");
        sentences << sentence;
    }
}

void tst_ErrorWording::sentence_withoutSubjectNamesTheLab()
{
    const Error error(ErrorCode::Busy, QString(), QString());

    QVERIFY(views::errorSentence(error).startsWith(u"The lab is busy"_s));
}

void tst_ErrorWording::text_showsTheEvidenceIndentedBehindTheSentence()
{
    const Error error(ErrorCode::CommandFailed, u"compute-0"_s, u"dnsmasq -C x\nbad option\n"_s);

    QCOMPARE(views::errorText(error),
             u"compute-0: a command failed.\n    dnsmasq -C x\n    bad option"_s);
}

void tst_ErrorWording::text_withoutEvidenceHasNoEmptyLine()
{
    const QString text = views::errorText(Error(ErrorCode::Timeout, u"x"_s, u" \n"_s));

    QVERIFY(!text.contains(u"\n\n"_s));
    QCOMPARE(text.count(u'\n'), 1); // sentence and advice
}

QTEST_APPLESS_MAIN(tst_ErrorWording)
#include "tst_errorwording.moc"
