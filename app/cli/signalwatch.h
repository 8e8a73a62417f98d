// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX signals as Qt signals: the handler writes one byte, the event loop reads it.
#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace overlab::cli {

/// Catches the given signals while it lives and gives them back their default then. One at a time.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QList<int> signalNumbers);
    ~SignalWatch() override;

signals:
    void caught(int signalNumber);

private:
    void readPipe();

    QList<int> m_signalNumbers;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace overlab::cli
