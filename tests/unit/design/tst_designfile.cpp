// SPDX-License-Identifier: GPL-3.0-or-later
// A save replaces a file or leaves it alone.
#include "engine/design/designfile.h"
#include "engine/design/designreader.h"
#include "tests/support/errorcode.h"
#include "tests/support/filecontent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;
using testing::codeOf;
using testing::contentOf;
using testing::put;

namespace {

const QByteArray drawn = "overlab: 1\nname: file\n# who this is\ntenants:\n  - name: red # the first\n";

Design another()
{
    Design design = readDesign(drawn, {}).design;
    design.tenants.first().color = u"#c0392b"_s;
    return design;
}

/// As on a full disk: nothing longer than \a bytes can be written.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN); // write() fails with EFBIG then
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class tst_DesignFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void save_keepsCommentsAndPermissions();
    void save_makesANewFile();
    void save_followsALink();
    void fullDisk_leavesTheOldFile();
    void missingFolder_isSaid();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_DesignFile::save_keepsCommentsAndPermissions()
{
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(file, permissions));

    const QByteArray text = saveDesign(file, another(), drawn);

    QCOMPARE(contentOf(file), text);
    QVERIFY(text.contains("# who this is") && text.contains("# the first") && text.contains("#c0392b"));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), permissions);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.yaml"_s});
}

void tst_DesignFile::save_makesANewFile()
{
    saveDesign(path(u"new.yaml"_s), another(), {});

    QVERIFY(readDesignFile(path(u"new.yaml"_s)).design == another());
}

void tst_DesignFile::save_followsALink()
{
    put(path(u"real.yaml"_s), drawn);
    QVERIFY(QFile::link(path(u"real.yaml"_s), path(u"link.yaml"_s)));

    saveDesign(path(u"link.yaml"_s), another(), drawn);

    QVERIFY(QFileInfo(path(u"link.yaml"_s)).isSymLink());
    QVERIFY(readDesignFile(path(u"real.yaml"_s)).design == another());
}

void tst_DesignFile::fullDisk_leavesTheOldFile()
{
    const QString file = path(u"a.yaml"_s);
    put(file, drawn);
    {
        const FullDisk full(16);

        QCOMPARE(codeOf([&] { saveDesign(file, another(), drawn); }), ErrorCode::CommandFailed);
    }

    QCOMPARE(contentOf(file), drawn);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.yaml"_s});
}

void tst_DesignFile::missingFolder_isSaid()
{
    QCOMPARE(codeOf([&] { saveDesign(path(u"absent/a.yaml"_s), another(), {}); }), ErrorCode::CommandFailed);
}

QTEST_APPLESS_MAIN(tst_DesignFile)
#include "tst_designfile.moc"
