// SPDX-License-Identifier: GPL-3.0-or-later
// With OVERLAB_SHOTS=FOLDER in the environment it leaves pictures of the dialog there, for people to look at.
#include "views/settings/appearancepage.h"
#include "views/settings/settings.h"
#include "views/settings/settingsdialog.h"
#include "views/wording/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>

using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

SettingValues others()
{
    SettingValues values;
    values.look = {.appearance = Appearance::HighContrastDark,
                   .fontFamily = u"DejaVu Serif"_s,
                   .fontSize = 14,
                   .scalePercent = 130,
                   .fixedFamily = u"DejaVu Sans Mono"_s};
    values.language = u"ru"_s;
    values.autosaveSeconds = 30;
    values.snaps = false;
    values.showsGrid = false;
    values.animates = false;
    values.confirmsRemoval = true;
    values.atClose = LabAtClose::End;
    values.host = u"teacher@labs.example.org"_s;
    values.plansFirst = false;
    return values;
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void values_comeBack();
    void defaults_areNotKept();
    void nonsense_isTheDefault();
    void numbers_stayInTheirBounds();
    void olderKeys_areStillRead();
    void dialog_showsAndChangesEveryValue();
    void dialog_appliesAtOnceAndResets();
    void dialog_followsChangesFromElsewhere();
    void dialog_isUsedWithKeys();
    void dialog_speaksAllLanguages();
    void pictures_forPeople();

private:
    static void press(SettingsDialog &dialog, const QString &box)
    {
        auto *const found = dialog.findChild<QCheckBox *>(box);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
};

void tst_Settings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"tst_settings"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void tst_Settings::values_comeBack()
{
    Settings first;
    QSignalSpy changed(&first, &Settings::changed);
    QCOMPARE(first.values(), SettingValues());

    first.set(others());
    first.set(others());

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).value<SettingValues>(), others());
    QCOMPARE(changed.first().at(1).value<SettingValues>(), SettingValues());
    QCOMPARE(Settings().values(), others());
}

void tst_Settings::defaults_areNotKept()
{
    Settings settings;
    settings.set(others());
    QVERIFY(QSettings().allKeys().size() >= 14);

    settings.reset();

    QCOMPARE(QSettings().allKeys(), QStringList());
    QCOMPARE(Settings().values(), SettingValues());
}

void tst_Settings::nonsense_isTheDefault()
{
    QSettings file;
    file.setValue(u"appearance"_s, u"purple"_s);
    file.setValue(u"language"_s, u"xx"_s);
    file.setValue(u"font/scale"_s, u"huge"_s);
    file.setValue(u"editing/autosave"_s, u"soon"_s);
    file.setValue(u"labs/at-close"_s, u"explode"_s);

    QCOMPARE(Settings().values(), SettingValues());
}

void tst_Settings::numbers_stayInTheirBounds()
{
    Settings settings;
    SettingValues values;
    values.look.scalePercent = 5000;
    values.look.fontSize = 1;
    values.autosaveSeconds = -3;
    values.host = u"  labs  "_s;

    settings.set(values);

    QCOMPARE(settings.values().look.scalePercent, Settings::largestScale);
    QCOMPARE(settings.values().look.fontSize, Settings::smallestFont);
    QCOMPARE(settings.values().autosaveSeconds, Settings::shortestAutosave);
    QCOMPARE(settings.values().host, u"labs"_s);
}

void tst_Settings::olderKeys_areStillRead()
{
    QSettings file;
    file.setValue(u"appearance"_s, u"dark"_s);
    file.setValue(u"language"_s, u"zh_CN"_s);

    const Settings settings;

    QCOMPARE(settings.values().look.appearance, Appearance::Dark);
    QCOMPARE(settings.values().language, u"zh_CN"_s);
}

void tst_Settings::dialog_showsAndChangesEveryValue()
{
    Settings settings;
    settings.set(others());
    SettingsDialog dialog(settings);
    dialog.show();
    QVERIFY(!dialog.isModal());

    // Showing alone changes nothing.
    QCOMPARE(settings.values(), others());
    QCOMPARE(dialog.findChild<QComboBox *>(u"family"_s)->currentText(), u"DejaVu Serif"_s);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"host"_s)->text(), u"teacher@labs.example.org"_s);

    for (const QString &box : {u"grid"_s, u"snap"_s, u"animate"_s, u"confirm"_s, u"plan"_s})
        press(dialog, box);
    dialog.findChild<QSpinBox *>(u"autosave"_s)->setValue(5);
    dialog.findChild<QSpinBox *>(u"scale"_s)->setValue(100);
    dialog.findChild<QSpinBox *>(u"size"_s)->setValue(0);
    for (const QString &box : {u"look"_s, u"language"_s, u"family"_s, u"fixed"_s, u"atClose"_s})
        dialog.findChild<QComboBox *>(box)->setCurrentIndex(0);
    auto *const host = dialog.findChild<QLineEdit *>(u"host"_s);
    host->clear();
    emit host->editingFinished();

    QCOMPARE(settings.values(), SettingValues());
}

void tst_Settings::dialog_appliesAtOnceAndResets()
{
    Settings settings;
    SettingsDialog dialog(settings);
    dialog.show();
    auto *const reset = dialog.findChild<QPushButton *>(u"reset"_s);
    QVERIFY(!reset->isEnabled());
    QSignalSpy changed(&settings, &Settings::changed);

    dialog.findChild<QComboBox *>(u"look"_s)->setCurrentText(appearanceName(Appearance::HighContrastLight));

    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings.values().look.appearance, Appearance::HighContrastLight);
    QVERIFY(reset->isEnabled());

    QTest::mouseClick(reset, Qt::LeftButton);

    QCOMPARE(settings.values(), SettingValues());
    QCOMPARE(dialog.findChild<QComboBox *>(u"look"_s)->currentIndex(), 0);
    QVERIFY(!reset->isEnabled());
}

void tst_Settings::dialog_followsChangesFromElsewhere()
{
    Settings settings;
    SettingsDialog dialog(settings);

    settings.set(others());

    QVERIFY(dialog.findChild<QCheckBox *>(u"confirm"_s)->isChecked());
    QCOMPARE(dialog.findChild<QComboBox *>(u"atClose"_s)->currentData().toInt(), int(LabAtClose::End));
}

void tst_Settings::dialog_isUsedWithKeys()
{
    Settings settings;
    SettingsDialog dialog(settings);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *const list = dialog.findChild<QListWidget *>(u"pages"_s);
    QTRY_VERIFY(list->hasFocus());

    QTest::keyClick(list, Qt::Key_Down);

    QCOMPARE(dialog.findChild<QStackedWidget *>()->currentIndex(), 1);
    QTest::keyClick(&dialog, Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(!settings.values().showsGrid);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_Settings::dialog_speaksAllLanguages()
{
    Settings settings;
    Language language;
    language.use(u"en"_s);
    SettingsDialog dialog(settings);
    for (const QLabel *const label : dialog.findChildren<QLabel *>())
        QVERIFY(!label->text().isEmpty());
    QCOMPARE(dialog.windowTitle(), u"Settings"_s);
    const int scaleFits = dialog.findChild<QSpinBox *>(u"scale"_s)->sizeHint().width();
    QVERIFY(scaleFits > 0);
}

void tst_Settings::pictures_forPeople()
{
    const QString folder = qEnvironmentVariable("OVERLAB_SHOTS");
    if (folder.isEmpty())
        QSKIP("OVERLAB_SHOTS is not set");
    Settings settings;
    Look look;
    SettingsDialog dialog(settings);
    dialog.show();
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrastDark, Appearance::HighContrastLight}) {
        for (const int scale : {100, 200}) {
            look.use({.appearance = appearance, .scalePercent = scale});
            for (int page = 0; page < 3; ++page) {
                dialog.findChild<QListWidget *>(u"pages"_s)->setCurrentRow(page);
                for (int round = 0; round < 4; ++round)
                    QCoreApplication::processEvents();
                QVERIFY(dialog.grab().save(u"%1/settings-%2-%3-%4.png"_s.arg(folder, appearanceKey(appearance)).arg(scale).arg(page)));
            }
        }
    }
    look.use({});
    Language language;
    const QStringList codes = languageCodes();
    for (const QString &code : codes) {
        language.use(code);
        for (int page = 0; page < 3; ++page) {
            dialog.findChild<QListWidget *>(u"pages"_s)->setCurrentRow(page);
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            QVERIFY(dialog.grab().save(u"%1/settings-%2-%3.png"_s.arg(folder, code).arg(page)));
        }
    }
}

QTEST_MAIN(tst_Settings)
#include "tst_settings.moc"
