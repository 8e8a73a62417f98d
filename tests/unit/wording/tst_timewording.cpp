// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the day have 24 hours in every language; dates are as the language has them.
#include "views/wording/timewording.h"

#include <QLocale>
#include <QTest>

using namespace overlab::views;
using namespace Qt::StringLiterals;

class tst_TimeWording : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void times_haveOneForm_data();
    void times_haveOneForm();
    void today_needsNoDate();
};

void tst_TimeWording::times_haveOneForm_data()
{
    QTest::addColumn<QString>("language");
    for (const char *const language : {"C", "en_US", "de_DE", "ru_RU", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_TimeWording::times_haveOneForm()
{
    QFETCH(const QString, language);
    const QLocale locale(language);
    QLocale::setDefault(locale);
    const QDateTime evening(QDate(2025, 11, 29), QTime(20, 7, 25));
    QCOMPARE(timeText(evening), u"20:07"_s);
    QCOMPARE(dateAndTime(evening), locale.toString(evening.date(), QLocale::ShortFormat) + u" 20:07"_s);
    QCOMPARE(longDateAndTime(evening), locale.toString(evening.date(), QLocale::LongFormat) + u" 20:07:25"_s);
    QCOMPARE(momentText(evening), dateAndTime(evening));
}

void tst_TimeWording::today_needsNoDate()
{
    const QDateTime noon(QDate::currentDate(), QTime(12, 0, 5));
    const QString text = momentText(noon);
    if (QDate::currentDate() != noon.date())
        QSKIP("midnight");
    QCOMPARE(text, u"12:00:05"_s);
}

QTEST_GUILESS_MAIN(tst_TimeWording)
#include "tst_timewording.moc"
