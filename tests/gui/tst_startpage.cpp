// SPDX-License-Identifier: GPL-3.0-or-later
// With OVERLAB_SHOTS=FOLDER in the environment it leaves pictures there, for people to look at.
#include "engine/design/designreader.h"
#include "engine/design/document.h"
#include "views/canvas/canvasscene.h"
#include "views/start/designcard.h"
#include "views/start/distantpicture.h"
#include "views/start/doctorpanel.h"
#include "views/start/doctorsummary.h"
#include "views/start/filerow.h"
#include "views/start/previewshelf.h"
#include "views/start/recentfiles.h"
#include "views/start/startpage.h"
#include "views/theme/look.h"
#include "views/wording/language.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

client::DoctorReport goodReport()
{
    return {{{u"kernel"_s, u"ok"_s, u"6.1"_s, {}, u"everything"_s, {}},
             {u"kvm"_s, u"missing"_s, {}, {}, u"fast-virtual-machines"_s, {}},
             {u"tcpdump"_s, u"missing"_s, {}, u"tcpdump"_s, u"capture"_s, {}},
             {u"gre"_s, u"missing"_s, {}, {}, u"tunnels"_s, {}},
             {u"keepalived"_s, u"missing"_s, {}, u"keepalived"_s, u"redundant-routers"_s, {}}},
            {}};
}

client::DoctorReport badReport()
{
    return {{{u"tcpdump"_s, u"missing"_s, {}, u"tcpdump"_s, u"capture"_s, {}},
             {u"ovs-vswitchd"_s, u"missing"_s, {}, u"openvswitch-switch"_s, u"everything"_s, {}},
             {u"newuidmap"_s, u"missing"_s, {}, u"uidmap"_s, u"labs-without-root"_s, u"apt install uidmap"_s},
             {u"subordinate-ids"_s, u"missing"_s, u"0"_s, {}, u"labs-without-root"_s,
              u"usermod --add-subuids 100000-165535 student"_s}},
            {}};
}

bool hasInk(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    int others = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            others += image.pixel(x, y) != first ? 1 : 0;
    }
    return others > 200;
}

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void examples_areAllThere();
    void examples_haveNoLinesBehindMachines();
    void recent_isKeptNewestFirst();
    void recent_noticesWhatIsGone();
    void previews_areDrawnOneByOne();
    void previews_ofLargeDesignsLookTheSame();
    void previews_waitUntilTheWidthRests();
    void previews_areForgottenOldestFirst();
    void previews_areKeptByContent();
    void previews_ofBrokenFilesNeverCome();
    void page_offersExamplesAndTemplates();
    void page_listsRecentFiles();
    void page_showsRunningLabs();
    void page_isBusyAsAWhole();
    void page_isUsedWithKeys();
    void page_fitsNarrowWindows();
    void doctor_saysThatLabsRun();
    void doctor_saysWhatToType();
    void doctor_thatCanNotBeAskedSaysWhy();
    void language_changesAtRunTime();
    void pictures_forPeople();

private:
    QString newFile(const QString &name, const QString &example) const;
    void showPage(QSize size = {1366, 768});
    template<typename T>
    T *find(const QString &name = {}) const
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<RecentFiles> m_recent;
    std::unique_ptr<StartPage> m_page;
};

void tst_StartPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"overlab"_s);
    QApplication::setApplicationName(u"tst_startpage"_s);
}

void tst_StartPage::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_language = std::make_unique<Language>();
    m_language->use(u"en"_s);
}

void tst_StartPage::cleanup()
{
    m_page.reset();
    m_recent.reset();
    m_language.reset();
}

QString tst_StartPage::newFile(const QString &name, const QString &example) const
{
    const QString path = m_folder->filePath(name);
    QFile::copy(u":/examples/"_s + example, path);
    return path;
}

void tst_StartPage::showPage(QSize size)
{
    if (!m_recent)
        m_recent = std::make_unique<RecentFiles>();
    m_page = std::make_unique<StartPage>(*m_recent);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_StartPage::examples_areAllThere()
{
    QVERIFY(examples().size() >= 8);
    for (const QList<Example> &list : {examples(), templates(), {firstExample()}}) {
        for (const Example &example : list) {
            QVERIFY(!example.title.isEmpty() && !example.text.isEmpty());
            if (example.path.isEmpty())
                continue;
            const design::ReadResult result = design::readDesignFile(example.path);
            QVERIFY2(result.diagnostics.isEmpty(), qPrintable(example.path));
            QVERIFY(!result.design.tenants.isEmpty());
        }
    }
}

void tst_StartPage::recent_isKeptNewestFirst()
{
    RecentFiles recent;
    QSignalSpy changed(&recent, &RecentFiles::changed);
    for (int i = 0; i < 20; ++i)
        recent.add(u"/nowhere/%1.yaml"_s.arg(i));
    recent.add(u"/nowhere/12.yaml"_s);
    recent.add(u":/examples/article.yaml"_s); // nobody's file

    QCOMPARE(recent.files().size(), RecentFiles::most);
    QCOMPARE(recent.files().first().path, u"/nowhere/12.yaml"_s);
    QCOMPARE(recent.files().at(1).path, u"/nowhere/19.yaml"_s);
    QCOMPARE(changed.count(), 21);

    RecentFiles again;
    QCOMPARE(again.files().size(), RecentFiles::most);
    QCOMPARE(again.files().first().path, u"/nowhere/12.yaml"_s);
    QCOMPARE(again.files().first().lastOpened, recent.files().first().lastOpened);
    again.forget(u"/nowhere/12.yaml"_s);
    QCOMPARE(RecentFiles().files().first().path, u"/nowhere/19.yaml"_s);
    again.forgetAll();
    QVERIFY(RecentFiles().files().isEmpty());
}

void tst_StartPage::recent_noticesWhatIsGone()
{
    const QString path = newFile(u"a.yaml"_s, u"article.yaml"_s);
    RecentFiles recent;
    recent.add(path);
    recent.refresh();
    QVERIFY(recent.files().first().isThere);

    QFile::remove(path);
    QTRY_VERIFY((recent.refresh(), !recent.files().first().isThere));
    QCOMPARE(recent.files().size(), 1); // it may come back, as a stick does

    newFile(u"a.yaml"_s, u"article.yaml"_s);
    QTRY_VERIFY((recent.refresh(), recent.files().first().isThere));
}

void tst_StartPage::previews_areDrawnOneByOne()
{
    PreviewShelf shelf;
    QSignalSpy ready(&shelf, &PreviewShelf::ready);
    const PictureForm form{{208, 120}, 1, paletteFor(Appearance::Light, {})};
    QElapsedTimer asking;
    asking.start();

    for (const Example &example : examples())
        QVERIFY(shelf.picture(example.path, form).isNull());

    QVERIFY2(asking.elapsed() < 50, "asking draws nothing");
    QTRY_COMPARE(ready.count(), examples().size());

    for (const Example &example : examples()) {
        const QImage image = shelf.picture(example.path, form);
        QCOMPARE(image.size(), QSize(208, 120));
        QVERIFY2(hasInk(image), qPrintable(example.path));
    }
    // Another palette is another picture.
    const PictureForm dark{{208, 120}, 2, paletteFor(Appearance::Dark, {})};
    QVERIFY(shelf.picture(firstExample().path, dark).isNull());
    QTRY_VERIFY(!shelf.picture(firstExample().path, dark).isNull());
    QCOMPARE(shelf.picture(firstExample().path, dark).size(), QSize(416, 240));
    // Another size is the same picture, scaled, until it is there.
    const PictureForm small{{104, 60}, 1, paletteFor(Appearance::Light, {})};
    QVERIFY(shelf.picture(firstExample().path, small).width() == 208);
    QTRY_COMPARE(shelf.picture(firstExample().path, small).width(), 104);
}

void tst_StartPage::previews_ofLargeDesignsLookTheSame()
{
    const PictureForm form{{208, 120}, 1, paletteFor(Appearance::Light, {})};
    const QList<Example> all = examples();
    const auto large = std::find_if(all.cbegin(), all.cend(), [](const Example &one) { return one.path.contains(u"six-nodes"); });
    QVERIFY(large != all.cend());
    QFile file(large->path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const design::Design design = design::readDesign(file.readAll(), {}).design;
    QVERIFY(isDistant(design));

    const QImage near = designPicture(design, form);
    const QImage far = distantPicture(design, form);

    QCOMPARE(far.size(), near.size());
    int other = 0;
    for (int y = 0; y < near.height(); ++y) {
        for (int x = 0; x < near.width(); ++x)
            other += qAbs(qGray(near.pixel(x, y)) - qGray(far.pixel(x, y))) > 40 ? 1 : 0;
    }
    QVERIFY2(other < near.width() * near.height() / 25, qPrintable(QString::number(other))); // how corners and crossings are smoothed
    PreviewShelf shelf;
    QTRY_VERIFY(!shelf.picture(large->path, form).isNull());
    QCOMPARE(shelf.picture(large->path, form), far);
}

void tst_StartPage::previews_waitUntilTheWidthRests()
{
    const QObject card;
    const QObject other;
    const auto form = [](int width) { return PictureForm{{width, 60}, 1, {}}; };
    for (const QString &path : {firstExample().path, u":/examples/six-nodes.yaml"_s}) { // small, and drawn by another thread
        PreviewShelf shelf;
        QTRY_VERIFY(!shelf.picture(path, form(100), &card).isNull());
        QSignalSpy ready(&shelf, &PreviewShelf::ready);

        for (int width = 101; width < 300; ++width) {
            QCOMPARE(shelf.picture(path, form(width), &card).width(), 100);
            QCoreApplication::processEvents();
        }
        shelf.picture(path, form(50), &other);
        QVERIFY(ready.isEmpty());

        QTRY_COMPARE(ready.count(), 2); // each asker's last
        QCOMPARE(shelf.picture(path, form(299), &card).width(), 299);
        QCOMPARE(shelf.picture(path, form(50), &other).width(), 50);
        QVERIFY(shelf.picture(path, form(298), &card).width() != 298);
    }
}

void tst_StartPage::previews_areForgottenOldestFirst()
{
    PreviewShelf shelf;
    const QString path = firstExample().path;
    const auto form = [](int number) { // each is of another look: none stands in for another
        return PictureForm{{20, 12}, 1, QPalette(QColor(number, 0, 0))};
    };
    constexpr int many = 100;
    for (int number = 0; number < many; ++number)
        QTRY_VERIFY(!shelf.picture(path, form(number)).isNull());

    QSignalSpy ready(&shelf, &PreviewShelf::ready);
    QVERIFY(!shelf.picture(path, form(many - 1)).isNull());
    QVERIFY(!shelf.picture(path, form(many / 2)).isNull());
    QVERIFY(ready.isEmpty());
    shelf.picture(path, form(0));
    QTRY_COMPARE(ready.count(), 1); // drawn again
}

void tst_StartPage::previews_areKeptByContent()
{
    const QString path = newFile(u"a.yaml"_s, u"two-machines.yaml"_s);
    const PictureForm form{{208, 120}, 1, paletteFor(Appearance::Light, {})};
    PreviewShelf shelf;
    QTRY_VERIFY(!shelf.picture(path, form).isNull());
    const QImage before = shelf.picture(path, form);

    shelf.forgetFiles();
    QTRY_VERIFY(!shelf.picture(path, form).isNull());
    QCOMPARE(shelf.picture(path, form).constBits(), before.constBits()); // not drawn again

    QFile::remove(path);
    newFile(u"a.yaml"_s, u"two-tenants.yaml"_s);
    shelf.forgetFiles();
    QTRY_VERIFY(!shelf.picture(path, form).isNull());
    QVERIFY(shelf.picture(path, form) != before);
}

void tst_StartPage::previews_ofBrokenFilesNeverCome()
{
    QFile broken(m_folder->filePath(u"broken.yaml"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("overlab: [");
    broken.close();
    const PictureForm form{{208, 120}, 1, {}};
    PreviewShelf shelf;
    QSignalSpy ready(&shelf, &PreviewShelf::ready);
    shelf.picture(broken.fileName(), form);
    shelf.picture(u"/nowhere/at-all.yaml"_s, form);

    QTRY_VERIFY(!shelf.picture(firstExample().path, form).isNull()); // the others are not held up

    QCOMPARE(ready.count(), 1);
}

void tst_StartPage::examples_haveNoLinesBehindMachines()
{
    QDir examples(u":/examples"_s);
    const QStringList names = examples.entryList();
    QVERIFY(names.contains(u"six-nodes.yaml"_s));
    for (const QString &name : names) {
        QFile file(examples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        design::Document document;
        document.load(design::readDesign(file.readAll(), name).design);
        CanvasScene scene(document);
        for (const QGraphicsItem *const each : scene.items()) {
            const auto *const link = qgraphicsitem_cast<const LinkItem *>(each);
            if (!link)
                continue;
            for (const QGraphicsItem *const other : scene.items()) {
                const auto *const object = qgraphicsitem_cast<const ObjectItem *>(other);
                if (!object || object->id() == link->id().owner || object->id().kind != design::ObjectKind::Machine)
                    continue;
                const QRectF card = scene.areaOf(object->id());
                QVERIFY2(!link->shape().intersects(card), qPrintable(name + u": "_s + link->id().owner.object() + u" behind "_s + object->id().object()));
            }
        }
    }
}

void tst_StartPage::page_offersExamplesAndTemplates()
{
    showPage();
    QSignalSpy example(m_page.get(), &StartPage::exampleRequested);
    QSignalSpy fresh(m_page.get(), &StartPage::templateRequested);
    QSignalSpy open(m_page.get(), &StartPage::openRequested);
    QSignalSpy tour(m_page.get(), &StartPage::tourRequested);

    QTest::mouseClick(find<QPushButton>(u"openExample"_s), Qt::LeftButton);
    QCOMPARE(example.takeFirst().first().toString(), u":/examples/article.yaml"_s);
    QTest::mouseClick(find<QPushButton>(u"openDesign"_s), Qt::LeftButton);
    QCOMPARE(open.count(), 1);
    QTest::mouseClick(find<QPushButton>(u"takeTour"_s), Qt::LeftButton);
    QCOMPARE(tour.count(), 1);

    const QList<DesignCard *> cards = m_page->findChildren<DesignCard *>();
    QCOMPARE(cards.size(), 1 + templates().size() + examples().size());
    for (DesignCard *const card : cards)
        QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(example.count(), 1 + examples().size());
    QCOMPARE(fresh.count(), templates().size());
    QCOMPARE(fresh.first().first().toString(), QString()); // empty
    QVERIFY(fresh.last().first().toString().startsWith(u":/examples/"));
}

void tst_StartPage::page_listsRecentFiles()
{
    m_recent = std::make_unique<RecentFiles>();
    const QString here = newFile(u"here.yaml"_s, u"article.yaml"_s);
    m_recent->add(u"/nowhere/gone.yaml"_s);
    m_recent->add(here);
    showPage();
    QSignalSpy file(m_page.get(), &StartPage::fileRequested);
    QTRY_VERIFY(!m_recent->files().last().isThere);
    const QList<FileRow *> rows = m_page->findChildren<FileRow *>();
    QCOMPARE(rows.size(), 2);
    QTRY_VERIFY(rows.last()->findChild<QToolButton *>()->isVisible()); // nothing else can be done with it
    QVERIFY(!rows.first()->findChild<QToolButton *>()->isVisible());

    for (FileRow *const row : rows)
        QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(20, 20));

    QCOMPARE(file.count(), 1); // what is gone opens nothing
    QCOMPARE(file.first().first().toString(), here);

    auto *const forget = rows.last()->findChild<QToolButton *>();
    QTRY_VERIFY(forget->isVisible());
    QTest::mouseClick(forget, Qt::LeftButton);

    QCOMPARE(m_recent->files().size(), 1);
    QTRY_COMPARE(m_page->findChildren<FileRow *>().size(), 1);
}

void tst_StartPage::page_showsRunningLabs()
{
    showPage();
    QSignalSpy chosen(m_page.get(), &StartPage::labRequested);
    m_page->showLabs({{u"article"_s, true, 17, {}}, {u"old"_s, false, 0, {}}});

    auto *const button = find<QPushButton>(u"lab:article"_s);
    QVERIFY(button);
    QVERIFY(button->text().contains(u"article"_s));
    QVERIFY(!find<QPushButton>(u"lab:old"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen.first().first().toString(), u"article"_s);

    m_page->showLabs({});
    QVERIFY(!find<QPushButton>(u"lab:article"_s));
}

void tst_StartPage::page_isBusyAsAWhole()
{
    showPage();
    QSignalSpy example(m_page.get(), &StartPage::exampleRequested);
    m_page->setBusy(true);
    QTest::mouseClick(find<QPushButton>(u"openExample"_s), Qt::LeftButton);
    QCOMPARE(example.count(), 0);
    m_page->setBusy(false);
    QTest::mouseClick(find<QPushButton>(u"openExample"_s), Qt::LeftButton);
    QCOMPARE(example.count(), 1);
}

void tst_StartPage::page_isUsedWithKeys()
{
    showPage();
    QSignalSpy example(m_page.get(), &StartPage::exampleRequested);
    DesignCard *const last = m_page->findChildren<DesignCard *>().at(1 + templates().size()); // an example
    QCOMPARE(last->focusPolicy(), Qt::StrongFocus);
    QVERIFY(!last->accessibleName().isEmpty());
    last->setFocus();
    m_page->ensureWidgetVisible(last);

    QTest::keyClick(last, Qt::Key_Return);
    QTest::keyClick(last, Qt::Key_Space);

    QCOMPARE(example.count(), 2);
}

void tst_StartPage::page_fitsNarrowWindows()
{
    showPage({560, 600});
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    const QWidget *const doctor = find<DoctorPanel>();
    const QWidget *const button = find<QPushButton>(u"openExample"_s);
    QVERIFY(m_page->widget()->width() <= m_page->viewport()->width());
    QVERIFY(doctor->mapTo(m_page->widget(), QPoint()).y() > button->mapTo(m_page->widget(), QPoint()).y());

    m_page->resize(1366, 768);
    QTRY_VERIFY(doctor->mapTo(m_page->widget(), QPoint()).x() > 600);
}

void tst_StartPage::doctor_saysThatLabsRun()
{
    const DoctorSummary summary = summaryOf(goodReport());

    QVERIFY(summary.canRun);
    QCOMPARE(summary.title, u"This computer can run labs."_s);
    QCOMPARE(summary.commands, QStringList{u"apt install tcpdump keepalived"_s});
    QCOMPARE(summary.sentences.size(), 2);
    QVERIFY(summary.sentences.last().contains(u"packet capture"_s));
    QVERIFY(!summary.sentences.last().contains(u"tunnels"_s)); // nobody can help there
    QCOMPARE(summary.details.size(), 4);
    QVERIFY(summaryOf({}).sentences.isEmpty());
}

void tst_StartPage::doctor_saysWhatToType()
{
    const DoctorSummary summary = summaryOf(badReport());
    QVERIFY(!summary.canRun);
    QCOMPARE(summary.title, u"This computer cannot run labs yet."_s);
    QVERIFY(summary.sentences.first().contains(u"ovs-vswitchd"_s));
    QCOMPARE(summary.commands.first(), u"apt install openvswitch-switch uidmap tcpdump"_s);
    QCOMPARE(summary.commands.size(), 2);

    showPage();
    QSignalSpy again(m_page.get(), &StartPage::doctorRequested);
    m_page->showDoctorChecking();
    QVERIFY(!find<QToolButton>(u"checkAgain"_s)->isEnabled());
    m_page->showDoctor(badReport());
    QCOMPARE(find<QLabel>(u"doctorTitle"_s)->text(), summary.title);
    QTest::mouseClick(find<QToolButton>(u"copyCommands"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), summary.commands.join(u'\n'));
    QTest::mouseClick(find<QToolButton>(u"checkAgain"_s), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QVERIFY(!find<QLabel>(u"doctorDetails"_s)->isVisible());
    QTest::mouseClick(find<QToolButton>(u"doctorMore"_s), Qt::LeftButton);
    QVERIFY(find<QLabel>(u"doctorDetails"_s)->isVisible());
}

void tst_StartPage::doctor_thatCanNotBeAskedSaysWhy()
{
    showPage();
    m_page->showDoctorFailure([] { return u"overlabd is not installed there."_s; });
    QCOMPARE(find<QLabel>(u"doctorTitle"_s)->text(), u"overlabd is not installed there."_s);
    QVERIFY(!find<QToolButton>(u"copyCommands"_s)->isVisible());
}

void tst_StartPage::language_changesAtRunTime()
{
    showPage();
    m_page->showDoctor(goodReport());
    const QString before = find<QLabel>(u"doctorWords"_s)->text();
    m_language->use(u"ru"_s);

    // The doctor's names of things come from the catalogue that is there already.
    QTRY_VERIFY(find<QLabel>(u"doctorWords"_s)->text() != before);
}

void tst_StartPage::pictures_forPeople()
{
    const QString folder = qEnvironmentVariable("OVERLAB_SHOTS");
    if (folder.isEmpty())
        QSKIP("OVERLAB_SHOTS is not set");
    Look look;
    m_recent = std::make_unique<RecentFiles>();
    m_recent->add(newFile(u"class-of-monday-with-a-long-name.yaml"_s, u"two-tenants.yaml"_s));
    m_recent->add(u"/media/stick/gone.yaml"_s);
    m_recent->add(newFile(u"lab.yaml"_s, u"six-nodes.yaml"_s));
    showPage();
    m_page->showLabs({{u"article"_s, true, 17, {}}});
    m_page->showDoctor(goodReport());
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark, Appearance::HighContrastDark, Appearance::HighContrastLight}) {
        for (const int scale : {100, 200}) {
            look.use({.appearance = appearance, .scalePercent = scale});
            for (const QSize size : {QSize(1366, 768), QSize(1366, 2200), QSize(640, 2400)}) {
                m_page->resize(size);
                for (int round = 0; round < 40; ++round) { // previews come one by one
                    QCoreApplication::processEvents();
                    m_page->repaint();
                }
                QTest::qWait(300);
                QVERIFY(m_page->grab().save(u"%1/start-%2-%3-%4x%5.png"_s.arg(folder, appearanceKey(appearance)).arg(scale).arg(size.width()).arg(size.height())));
            }
        }
    }
    look.use({});
    m_page->resize(1366, 1200);
    const QStringList codes = languageCodes();
    for (const QString &code : codes) {
        m_language->use(code);
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
        QVERIFY(m_page->grab().save(u"%1/start-%2.png"_s.arg(folder, code)));
    }
}

QTEST_MAIN(tst_StartPage)
#include "tst_startpage.moc"
