// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at what somebody watches, at the pace that he asks for, and at nothing else. Those who watch the same thing at
// the same pace share one look.
#pragma once

#include "engine/base/error.h"
#include "engine/observe/observer.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace overlab {

/// Main thread. The looks themselves run on a pool of its own; one that is late is not begun again meanwhile.
class ObserverHub : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds leastInterval{200};

    using Make = std::function<std::shared_ptr<observe::Observer>()>;
    /// What a look says. False: it could not be taken, so that the next one has to be whole.
    using Take = std::function<bool(const QJsonObject &sample)>;
    using Fail = std::function<void(const Error &error)>;

    explicit ObserverHub(QObject *parent = nullptr);
    ~ObserverHub() override;

    /// Watches until it is destroyed, which must be before the hub is.
    class Watch;
    /// \a key names what \a make makes. The first sample is whole.
    std::unique_ptr<Watch> watch(const QString &key, std::chrono::milliseconds interval, const Make &make, Take take, Fail fail);

private:
    struct Watched;
    struct Look
    {
        std::shared_ptr<observe::Observer> observer;
        QJsonObject changes;
        QJsonObject whole; ///< empty: nobody needs it
        std::optional<Error> failure;
    };
    static Look lookAt(std::shared_ptr<observe::Observer> observer, const Make &make, bool isWholeWanted);
    void begin(Watched &watched);
    void finish(const QString &key, const Look &look);
    void leave(const QString &key, Watch *watch);

    QThreadPool m_pool;
    std::map<QString, std::unique_ptr<Watched>> m_watched;
};

class ObserverHub::Watch
{
public:
    Watch(ObserverHub &hub, QString key, Take take, Fail fail);
    ~Watch();
    Watch(const Watch &) = delete;

private:
    friend class ObserverHub;
    ObserverHub &m_hub;
    const QString m_key;
    const Take m_take;
    const Fail m_fail;
    bool m_needsWhole = true;
};

} // namespace overlab
