// SPDX-License-Identifier: GPL-3.0-or-later
// The language is switched while the window is full of words: nothing that anybody can read or hear stays in the old one.
#include "tests/gui/application.h"
#include "tests/gui/readwords.h"
#include "tests/support/fakeengine.h"
#include "views/find/commandpalette.h"
#include "views/lab/activityview.h"
#include "views/lab/problemview.h"
#include "views/problems/problemboard.h"
#include "views/start/startpage.h"
#include "views/wording/counterwording.h"
#include "views/yaml/yamlview.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>
#include <QTabBar>
#include <QXmlStreamReader>

using namespace overlab;
using namespace overlab::testing;
using design::ObjectId;
using design::ObjectKind;

namespace {

struct Sentence
{
    QStringList old; ///< all plural forms
    QStringList now;
};

/// Of one message all that it says in one language.
QStringList formsOf(QXmlStreamReader &xml)
{
    QStringList forms;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"numerusform")
            forms.append(xml.readElementText());
    }
    return forms;
}

/// By context and source; the source itself stands for what English does not translate.
QHash<QString, QStringList> catalogue(const QString &code)
{
    QFile file(u"" OVERLAB_CATALOGUES "/overlab_%1.ts"_s.arg(code));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QHash<QString, QStringList> found;
    QString context;
    QString source;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            QStringList forms = isPlural ? formsOf(xml) : QStringList{xml.readElementText()};
            forms.removeAll(QString());
            found[context + u'\n' + source] += forms.isEmpty() ? QStringList{source} : forms;
        }
    }
    return found;
}

/// What sentences with %1 and %n look like on the screen.
QRegularExpression patternOf(const QString &sentence)
{
    static const QRegularExpression place(u"%(?:L?[1-9]|n)"_s);
    QStringList parts = readable(sentence).split(place);
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(parts.join(u"(.*)"_s)),
                              QRegularExpression::DotMatchesEverythingOption);
}

/// The words of one language that another has not: finds what was not translated.
class Foreign
{
public:
    Foreign() = default;
    Foreign(const QString &old, const QString &now)
    {
        const auto before = catalogue(old);
        const auto after = catalogue(now);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            add(it.value(), m_old, m_oldPatterns);
            add(after.value(it.key()), m_now, m_nowPatterns);
        }
    }

    /// \a word is a sentence of the old language, and none of the new one.
    bool has(const QString &word)
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.cend())
            return *known;
        const bool isOld = m_old.contains(word) || (matches(word, m_oldPatterns) && !matches(word, m_nowPatterns));
        return *m_known.insert(word, isOld && !m_now.contains(word));
    }

private:
    static void add(const QStringList &sentences, QSet<QString> &whole, QList<QRegularExpression> &patterns)
    {
        static const QRegularExpression place(u"%(?:L?[1-9]|n)"_s);
        static const QRegularExpression letter(u"\\p{L}"_s);
        for (const QString &sentence : sentences) {
            const QString words = readable(sentence);
            if (!words.contains(place))
                whole.insert(words);
            else if (QString(words).remove(place).count(letter) > 2) // "%1 · %2" is of no language
                patterns.append(patternOf(sentence));
        }
    }

    static bool matches(const QString &word, const QList<QRegularExpression> &patterns)
    {
        return std::any_of(patterns.cbegin(), patterns.cend(),
                           [&word](const QRegularExpression &pattern) { return pattern.match(word).hasMatch(); });
    }

    QHash<QString, bool> m_known;
    QSet<QString> m_old;
    QSet<QString> m_now;
    QList<QRegularExpression> m_oldPatterns;
    QList<QRegularExpression> m_nowPatterns;
};

/// Letters that only \a code is written in; English has none of its own.
QRegularExpression scriptOf(const QString &code)
{
    return QRegularExpression(code == u"ru" ? u"\\p{Cyrillic}"_s : code == u"zh_CN" ? u"\\p{Han}"_s : u"(?!)"_s);
}

const QByteArray faulty = R"(overlab: 1
name: article
nodes: [{name: node-0, roles: [network]}, {name: compute-0, roles: [compute]}]
external: [{name: public, cidr: 203.0.113.0/24}]
tenants:
  - name: red
    networks: [{name: lan, segment: 22, subnets: [{cidr: 10.0.0.0/24}]}]
    routers: [{name: gate, external: {network: public}, interfaces: [{network: lan}, {network: elsewhere}]}]
    security-groups: [{name: web, rules: [{direction: ingress, protocol: tcp, port: 80}]}]
    vms:
      - {name: vm-1, type: namespace, node: node-0, interfaces: [{network: lan, address: 10.0.7.4}]}
      - {name: vm-2, interfaces: [{network: lan}]}
canvas:
  note:words: {at: [0, 300], text: x}
)";

QJsonObject status()
{
    const QJsonArray nodes{QJsonObject{{u"name"_s, u"node-0"_s}, {u"roles"_s, QJsonArray{u"network"_s}}, {u"state"_s, u"running"_s}}};
    const QJsonArray machines{
        QJsonObject{{u"tenant"_s, u"red"_s}, {u"name"_s, u"vm-1"_s}, {u"type"_s, u"namespace"_s}, {u"node"_s, u"node-0"_s}, {u"state"_s, u"running"_s}},
        QJsonObject{{u"tenant"_s, u"red"_s}, {u"name"_s, u"vm-2"_s}, {u"type"_s, u"vm"_s}, {u"node"_s, u"node-0"_s}, {u"state"_s, u"failed"_s}}};
    const QJsonArray drift{QJsonObject{{u"place"_s, u"compute-0"_s}, {u"kind"_s, u"port"_s}, {u"subject"_s, u"qvo8a6a0c35-5b"_s},
                                       {u"object"_s, u"red/vm-1"_s}, {u"is"_s, u"missing"_s}}};
    return {{u"lab"_s, u"article"_s}, {u"state"_s, u"partial"_s}, {u"nodes"_s, nodes}, {u"vms"_s, machines}, {u"drift"_s, drift}};
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startPage_speaksTheNewLanguage_data() { languages(); }
    void startPage_speaksTheNewLanguage();
    void drawing_speaksTheNewLanguage_data() { languages(); }
    void drawing_speaksTheNewLanguage();
    void lab_speaksTheNewLanguage_data() { languages(); }
    void lab_speaksTheNewLanguage();
    void searches_speakTheNewLanguage_data() { languages(); }
    void searches_speakTheNewLanguage();
    void settings_speakTheNewLanguage_data() { languages(); }
    void settings_speakTheNewLanguage();
    void question_isInTheLanguage();
    void questions_speakTheNewLanguage_data() { languages(); }
    void questions_speakTheNewLanguage();
    void trouble_speaksTheNewLanguage_data() { languages(); }
    void trouble_speaksTheNewLanguage();
    void bytes_haveTheirPlurals();

private:
    void languages();
    void start();
    void openFaulty();
    /// Switches, and says what did not follow.
    void change();
    QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Application> m_app;
};

void tst_Language::initTestCase()
{
    QVERIFY(catalogue(u"ru"_s).size() > 500);
    Foreign foreign(u"en"_s, u"ru"_s);
    QVERIFY(foreign.has(u"Inspector"_s) && !foreign.has(u"Инспектор"_s));
    QVERIFY(foreign.has(u"Undo: Rename red/vm-1 to server"_s));
    QVERIFY(!foreign.has(u"MTU"_s) && !foreign.has(u"red/vm-1"_s));
}

void tst_Language::languages()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::newRow("English to Russian") << u"en"_s << u"ru"_s;
    QTest::newRow("Russian to Chinese") << u"ru"_s << u"zh_CN"_s;
    QTest::newRow("Chinese to English") << u"zh_CN"_s << u"en"_s;
}

void tst_Language::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    keepIn(m_folder->path());
    QSettings().clear();
    QSettings().setValue(u"tour/seen"_s, true);
    qputenv("PATH", QFile::encodeName(m_folder->path()) + ":/usr/bin:/bin");
    QFile overlabd(m_folder->filePath(u"overlabd"_s));
    QVERIFY(overlabd.open(QIODevice::WriteOnly));
    overlabd.write("#!/bin/sh\ncase \"$1\" in\n"
                   "--list) echo '[{\"name\": \"article\", \"state\": \"running\", \"pid\": 17}]' ;;\n"
                   "--doctor) echo '{\"findings\": [{\"key\": \"kvm\", \"state\": \"missing\", \"purpose\": \"fast-machines\"},"
                   " {\"key\": \"keepalived\", \"state\": \"missing\", \"package\": \"keepalived\"}]}' ;;\nesac\n");
    overlabd.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    overlabd.close();
    m_engine = std::make_unique<FakeEngine>(m_folder->filePath(u"article"_s));
    m_engine->answer(u"lab.status"_s, status());
    m_engine->answer(u"lab.design"_s, {{u"text"_s, QString::fromUtf8(faulty)}, {u"fileName"_s, u"mine.yaml"_s}});
}

void tst_Language::cleanup()
{
    m_app.reset();
    m_engine.reset();
}

void tst_Language::start()
{
    QFETCH(const QString, old);
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->language.use(old);
}

void tst_Language::openFaulty()
{
    start();
    const QString path = m_folder->filePath(u"mine.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(faulty) == faulty.size());
    file.close();
    m_app->window->begin(path);
    QTRY_COMPARE(m_app->drawing().tenants.size(), 1);
    QTRY_VERIFY(m_app->window->findChild<views::YamlView *>()->isInStep());
    QTRY_VERIFY(m_app->canvas->canvas().stateOf({ObjectKind::Machine, u"red"_s, u"vm-1"_s}));
}

QStringList tst_Language::left() const
{
    QFETCH(const QString, old);
    QFETCH(const QString, now);
    static QHash<QString, Foreign> known; // takes a moment to be read
    for (const QString &other : {old, u"en"_s}) {
        if (other != now && !known.contains(other + now))
            known.insert(other + now, Foreign(other, now));
    }
    const QRegularExpression script = scriptOf(old);
    QStringList found;
    const QList<ReadWord> words = wordsOf(*m_app->window);
    for (const ReadWord &word : words) {
        QString text = word.text;
        for (const QString &code : views::languageCodes())
            text.remove(views::languageName(code)); // is the same in all
        const auto isForeign = [&](const QString &other) { return known.contains(other + now) && known[other + now].has(text); };
        if (text.contains(script) || isForeign(old) || isForeign(u"en"_s))
            found.append(word.where + u": "_s + word.text);
    }
    found.removeDuplicates();
    return found;
}

void tst_Language::change()
{
    QFETCH(const QString, now);
    QVERIFY(wordsOf(*m_app->window).size() > 100);
    m_app->language.use(now);
    const bool isFollowed = QTest::qWaitFor([this] { return left().isEmpty(); }, 2000);
    QVERIFY2(isFollowed, qPrintable(u'\n' + left().join(u'\n')));
}

void tst_Language::startPage_speaksTheNewLanguage()
{
    start();
    QTRY_VERIFY(m_app->find<QPushButton>(u"lab:article"_s));

    change();
}

void tst_Language::drawing_speaksTheNewLanguage()
{
    openFaulty();
    m_app->canvas->add(ObjectKind::Machine); // something to undo
    m_app->canvas->canvas().select({{ObjectKind::Machine, u"red"_s, u"vm-1"_s}});
    m_app->dock(u"problems-dock"_s)->raise();
    m_app->find<QTabBar>(u"pages"_s)->setCurrentIndex(2);
    m_app->field<QWidget>(u"name"_s);

    change();
}

void tst_Language::lab_speaksTheNewLanguage()
{
    openFaulty();
    m_app->find<QTabBar>(u"pages"_s)->setCurrentIndex(4);
    const client::Progress progress{3, 9, u"red/vm-1"_s, u"building"_s, {}};
    emit m_app->session.progressed(progress);
    m_app->window->findChild<views::ActivityView *>()->begin(views::WorkKind::Apply, u"article"_s);
    m_app->window->findChild<views::ActivityView *>()->showProgress(progress);
    emit m_app->session.failed(Error(ErrorCode::Timeout, u"article"_s, u"no answer"_s));
    m_app->canvas->canvas().select({{ObjectKind::Router, u"red"_s, u"gate"_s}});
    m_app->action("plan")->trigger();
    QTRY_VERIFY(m_app->find<views::ProblemView>(u"problems"_s));

    change();
}

void tst_Language::searches_speakTheNewLanguage()
{
    openFaulty();
    m_app->action("find")->trigger();
    m_app->type(u"10.0"_s);
    m_app->action("commands")->trigger();
    QTRY_VERIFY(m_app->find<views::CommandPalette>());

    change();
}

void tst_Language::settings_speakTheNewLanguage()
{
    openFaulty();
    m_app->action("settings")->trigger();

    change();
}

void tst_Language::question_isInTheLanguage()
{
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->language.use(u"ru"_s);
    m_app->action("new")->trigger();
    m_app->canvas->add(ObjectKind::Machine);
    m_app->action("close")->trigger();

    QTRY_VERIFY(m_app->box());
    const QList<QAbstractButton *> buttons = m_app->box()->buttons();
    QCOMPARE(buttons.size(), 3);
    for (const QAbstractButton *const button : buttons)
        QVERIFY2(button->text().contains(scriptOf(u"ru"_s)), qPrintable(button->text()));
    m_app->answer(QMessageBox::DestructiveRole);
}

void tst_Language::questions_speakTheNewLanguage()
{
    openFaulty();
    m_app->canvas->add(ObjectKind::Machine);
    QTRY_VERIFY(m_app->action("end")->isEnabled());
    m_app->action("end")->trigger();
    QTRY_VERIFY(m_app->box());
    m_app->action("close")->trigger();
    QTRY_VERIFY(m_app->window->findChild<QMessageBox *>(u"save-changes"_s));

    change();
}

void tst_Language::trouble_speaksTheNewLanguage()
{
    QFile overlabd(m_folder->filePath(u"overlabd"_s));
    QVERIFY(overlabd.open(QIODevice::WriteOnly));
    overlabd.write("#!/bin/sh\nexit 3\n");
    overlabd.close();
    start();
    QTRY_COMPARE(m_app->session.reconnection().reach(), gui::Reach::Lost);
    QTRY_VERIFY(m_app->find<QToolButton>(u"checkAgain"_s)->isEnabled()); // the doctor gave up too
    const auto said = [this] {
        QStringList words{m_app->find<QLabel>(u"doctorTitle"_s)->text()};
        const QList<QLabel *> labels = m_app->window->statusBar()->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            words << label->toolTip();
        words.removeAll(QString());
        return words;
    };
    const QStringList before = said();
    QCOMPARE(before.size(), 2);

    QFETCH(const QString, now);
    m_app->language.use(now);
    QCoreApplication::sendPostedEvents(); // before anything is tried again
    const QStringList after = said();
    for (int i = 0; i < before.size(); ++i)
        QVERIFY2(after.value(i) != before.at(i), qPrintable(before.at(i)));
    QTRY_VERIFY2(left().isEmpty(), qPrintable(left().join(u'\n')));
}

void tst_Language::bytes_haveTheirPlurals()
{
    m_app = std::make_unique<Application>(m_folder->path());
    m_app->language.use(u"ru"_s);
    QCOMPARE(views::dataSize(1), u"1 байт"_s);
    QCOMPARE(views::dataSize(3), u"3 байта"_s);
    QCOMPARE(views::dataSize(98), u"98 байт"_s);
    m_app->language.use(u"en"_s);
    QCOMPARE(views::dataSize(1), u"1 byte"_s);
    QCOMPARE(views::dataSize(98), u"98 bytes"_s);
}

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
