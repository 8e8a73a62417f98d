// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/opendesign.h"

#include "engine/design/designfile.h"
#include "engine/design/designwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

namespace overlab::gui {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto autosavePause = 3s;

struct ReadFile
{
    QByteArray text;
    ReadResult result;
};

ReadFile readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const FileContent content = readContent(file);
        if (content.failure.isEmpty())
            return {content.text, readDesign(content.text, path)};
    }
    return {{}, readDesignFile(path)}; // which says why it can not be read
}

/// The text that is in the file now, or why it is not.
struct Written
{
    QByteArray text;
    std::optional<Error> failure;
};

Written writeFile(const QString &path, const Design &design, const QByteArray &text)
{
    try {
        return {saveDesign(path, design, text), {}};
    } catch (const Error &error) {
        return {{}, error};
    }
}

/// Calls \a then in \a context's thread with what \a work came back with.
template<typename Work, typename Then>
void inBackground(QThreadPool &pool, QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *const watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

} // namespace

OpenDesign::OpenDesign(QString recoveryFolder, QObject *parent)
    : QObject(parent), m_recovery(std::move(recoveryFolder))
{
    m_disk.setMaxThreadCount(1); // one after the other: what is kept first is forgotten last
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosavePause);
    connect(&m_autosave, &QTimer::timeout, this, &OpenDesign::keep);
    connect(&m_document, &Document::changed, this, &OpenDesign::keepSoon);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &OpenDesign::stateChanged);
}

OpenDesign::~OpenDesign()
{
    m_disk.waitForDone(); // what is under way uses the recovery file
}

QString OpenDesign::title() const
{
    return m_path.isEmpty() ? m_document.design().name : QFileInfo(m_path).fileName();
}

bool OpenDesign::isModified() const
{
    return !m_isEmpty && (m_isRestored || m_isTextChanged || !m_undo.isClean());
}

void OpenDesign::setText(const QByteArray &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_isTextChanged = true;
    keepSoon();
    emit stateChanged();
}

void OpenDesign::adopt(const QString &path, const Design &design, const QByteArray &text)
{
    forgetRecovery();
    m_path = path;
    m_text = text;
    m_isTextChanged = false;
    m_isRestored = false;
    m_isEmpty = false;
    m_undo.clear();
    m_document.load(design);
    emit opened();
    emit stateChanged();
}

void OpenDesign::startNew(const Design &design, const QByteArray &text)
{
    adopt({}, design, text);
}

void OpenDesign::open(const QString &path)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const auto work = [path] { return readFile(path); };
    inBackground(m_disk, this, work, [this, path](const ReadFile &read) {
        setBusy(false);
        if (read.result.isDrawable)
            adopt(QFileInfo(path).absoluteFilePath(), read.result.design, read.text);
        else
            emit unreadable(path, read.text, read.result.diagnostics);
    });
}

void OpenDesign::restore(const Recovery &recovery)
{
    const ReadResult read = readDesign(recovery.text, recovery.original);
    adopt(recovery.original, read.design, recovery.text);
    m_isRestored = true;
    keep(); // ours from here on
    discard(recovery);
    emit stateChanged();
}

void OpenDesign::save(const QString &path)
{
    if (m_isBusy || m_isEmpty)
        return;
    setBusy(true);
    const auto work = [path, design = m_document.design(), text = m_text] { return writeFile(path, design, text); };
    const int index = m_undo.index();
    inBackground(m_disk, this, work, [this, path, index, typed = m_text](const Written &written) {
        setBusy(false);
        if (written.failure)
            emit failed(*written.failure);
        else
            finishSave(path, index, m_text == typed ? written.text : QByteArray());
    });
}

void OpenDesign::finishSave(const QString &path, int index, const QByteArray &text)
{
    m_path = QFileInfo(path).absoluteFilePath();
    if (!text.isEmpty()) { // it was not typed at meanwhile
        m_text = text;
        m_isTextChanged = false;
    }
    m_isRestored = false;
    if (m_undo.index() == index)
        m_undo.setClean();
    else
        m_undo.resetClean();
    if (!isModified()) {
        m_autosave.stop();
        forgetRecovery();
    }
    emit saved(m_path);
    emit stateChanged();
}

void OpenDesign::close()
{
    forgetRecovery();
    m_path.clear();
    m_text.clear();
    m_isTextChanged = false;
    m_isRestored = false;
    m_isEmpty = true;
    m_undo.clear();
    m_document.load({});
    emit opened();
    emit stateChanged();
}

void OpenDesign::keepSoon()
{
    if (!m_isEmpty && !m_autosave.isActive())
        m_autosave.start();
}

void OpenDesign::keep()
{
    if (!isModified()) {
        forgetRecovery();
        return;
    }
    const auto work = [this, path = m_path, design = m_document.design(), text = m_text]() -> std::optional<Error> {
        try {
            m_recovery.keep(path, writeDesign(design, text));
        } catch (const Error &error) {
            return error;
        }
        return {};
    };
    inBackground(m_disk, this, work, [this](const std::optional<Error> &failure) {
        if (failure)
            emit failed(*failure);
    });
}

void OpenDesign::forgetRecovery()
{
    m_autosave.stop();
    m_disk.start([this] { m_recovery.forget(); });
}

void OpenDesign::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    emit stateChanged();
}

} // namespace overlab::gui
