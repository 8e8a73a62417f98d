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
    void detail_isThere();
    void advice_namesDoctorOnlyForAFaultOfTheHost_data();
    void advice_namesDoctorOnlyForAFaultOfTheHost();
    void advice_saysWhereOverlabdBelongs();
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

void tst_ErrorWording::detail_isThere()
{
    for (const QString &detail : {u"no such place in the lab"_s, u"iptables: No chain by that name"_s})
        QVERIFY(views::errorText(Error(ErrorCode::NotFound, u"red/router-1"_s, detail)).contains(u"    "_s + detail));
}

void tst_ErrorWording::advice_namesDoctorOnlyForAFaultOfTheHost_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("namesDoctor");
    QTest::newRow("host") << int(ErrorCode::NotSupported) << true;
    QTest::newRow("rights") << int(ErrorCode::NotPermitted) << true;
    QTest::newRow("no program") << int(ErrorCode::ProgramMissing) << false;
}

void tst_ErrorWording::advice_namesDoctorOnlyForAFaultOfTheHost()
{
    QFETCH(const int, code);
    QFETCH(const bool, namesDoctor);

    const QString text = views::errorText(Error(ErrorCode(code), u"outside"_s, QString()));

    QCOMPARE(text.contains(u"doctor"), namesDoctor);
    QCOMPARE(text.contains(u"this host cannot"), code == int(ErrorCode::NotSupported));
}

void tst_ErrorWording::advice_saysWhereOverlabdBelongs()
{
    const Error here(ErrorCode::ProgramMissing, u"overlabd"_s, QString());
    const Error there(ErrorCode::ProgramMissing, u"me@x: overlabd"_s, QString());
    const Error other(ErrorCode::ProgramMissing, u"ssh"_s, QString());

    QVERIFY(views::errorAdvice(here).contains(u"PATH"_s));
    QCOMPARE(views::errorAdvice(there), views::errorAdvice(here));
    QVERIFY(views::errorAdvice(other).isEmpty());
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
