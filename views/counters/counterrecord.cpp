// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/counters/counterrecord.h"

#include "engine/client/history/samplelog.h"

#include <QtConcurrent>

namespace overlab::views {

namespace {

struct Kept
{
    client::CounterHistory history;
    client::CounterBoard board;
};

Kept readAll(const QString &folder, const std::stop_token &stop)
{
    Kept kept;
    client::SampleLog::read(folder, [&kept, &stop](const QJsonObject &sample) {
        kept.board.take(sample);
        kept.history.take(kept.board);
        return !stop.stop_requested();
    });
    return kept;
}

} // namespace

CounterRecord::CounterRecord(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

CounterRecord::~CounterRecord()
{
    m_reading.request_stop();
}

void CounterRecord::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_reading.request_stop();
    m_reading = {};
    m_isBroken = false;
    m_log = folder.isEmpty() ? nullptr : std::make_shared<client::SampleLog>(folder);
}

void CounterRecord::keep(const QJsonObject &sample)
{
    if (!m_log || m_isBroken)
        return;
    QtConcurrent::run(&m_pool, [log = m_log, sample] {
        const bool wasFull = log->wantsWhole();
        log->append(sample);
        return !wasFull && log->wantsWhole();
    }).then(this, [this, log = m_log](bool isFull) {
        if (isFull && log == m_log)
            emit wholeWanted();
    }).onFailed(this, [this, log = m_log](const Error &error) {
        if (log != m_log || std::exchange(m_isBroken, true))
            return;
        emit failed(error);
    });
}

void CounterRecord::rest()
{
    if (m_log)
        m_pool.start([log = m_log] { log->rest(); });
}

void CounterRecord::read()
{
    if (m_folder.isEmpty())
        return;
    QtConcurrent::run(&m_pool, readAll, m_folder, m_reading.get_token()).then(this, [this, folder = m_folder](const Kept &kept) {
        if (folder == m_folder)
            emit loaded(kept.history, kept.board);
    }).onFailed(this, [this, folder = m_folder](const Error &error) {
        if (folder == m_folder)
            emit failed(error);
    });
}

} // namespace overlab::views
