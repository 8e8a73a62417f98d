// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/observerhub.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr int threads = 8; // their work is waiting for switches and kernels

} // namespace

struct ObserverHub::Watched
{
    QString key;
    Make make;
    std::shared_ptr<observe::Observer> observer; ///< empty: it is made with the next look
    QList<Watch *> watches;
    QTimer timer;
    bool isLooking = false;
    bool isWanted = false; ///< somebody came during the look
};

ObserverHub::ObserverHub(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(threads);
}

ObserverHub::~ObserverHub()
{
    m_watched.clear();
    m_pool.waitForDone();
}

std::unique_ptr<ObserverHub::Watch> ObserverHub::watch(const QString &key, std::chrono::milliseconds interval, const Make &make, Take take,
                                                       Fail fail)
{
    const auto pace = std::max(interval, leastInterval);
    const QString name = u"%1 ms %2"_s.arg(pace.count()).arg(key);
    std::unique_ptr<Watched> &watched = m_watched[name];
    if (!watched) {
        watched = std::make_unique<Watched>();
        watched->key = name;
        watched->make = make;
        watched->timer.setInterval(pace);
        connect(&watched->timer, &QTimer::timeout, this, [this, at = watched.get()] { begin(*at); });
        watched->timer.start();
    }
    auto watch = std::make_unique<Watch>(*this, name, std::move(take), std::move(fail));
    watched->watches.append(watch.get());
    watched->isWanted = watched->isLooking;
    begin(*watched);
    return watch;
}

ObserverHub::Look ObserverHub::lookAt(std::shared_ptr<observe::Observer> observer, const Make &make, bool isWholeWanted)
{
    Look look;
    look.observer = std::move(observer);
    try {
        if (!look.observer)
            look.observer = make();
        look.changes = look.observer->look();
        if (isWholeWanted)
            look.whole = look.observer->whole();
    } catch (const Error &error) {
        look.failure = error;
    } catch (const std::exception &error) {
        look.failure = Error(ErrorCode::CommandFailed, u"overlabd"_s, QString::fromLocal8Bit(error.what()));
    }
    return look;
}

void ObserverHub::begin(Watched &watched)
{
    if (std::exchange(watched.isLooking, true))
        return;
    const bool isWholeWanted =
        std::any_of(watched.watches.cbegin(), watched.watches.cend(), [](const Watch *watch) { return watch->m_needsWhole; });
    QtConcurrent::run(&m_pool, &ObserverHub::lookAt, watched.observer, watched.make, isWholeWanted)
        .then(this, [this, key = watched.key](const Look &look) { finish(key, look); });
}

void ObserverHub::finish(const QString &key, const Look &look)
{
    const auto found = m_watched.find(key);
    if (found == m_watched.end())
        return; // the last one has left
    Watched &watched = *found->second;
    watched.isLooking = false;
    watched.observer = look.observer;
    const QList<Watch *> watches = watched.watches; // one may leave meanwhile
    const bool isWanted = std::exchange(watched.isWanted, false);
    for (Watch *const watch : watches) {
        if (!m_watched.contains(key) || !watched.watches.contains(watch))
            continue;
        if (look.failure) {
            watch->m_needsWhole = true;
            watch->m_fail(*look.failure);
        } else if (!watch->m_needsWhole || !look.whole.isEmpty()) {
            watch->m_needsWhole = !watch->m_take(watch->m_needsWhole ? look.whole : look.changes);
        }
    }
    if (const auto still = m_watched.find(key); isWanted && still != m_watched.end())
        begin(*still->second);
}

void ObserverHub::leave(const QString &key, Watch *watch)
{
    const auto found = m_watched.find(key);
    if (found == m_watched.end())
        return;
    found->second->watches.removeOne(watch);
    if (found->second->watches.isEmpty())
        m_watched.erase(found);
}

ObserverHub::Watch::Watch(ObserverHub &hub, QString key, Take take, Fail fail)
    : m_hub(hub), m_key(std::move(key)), m_take(std::move(take)), m_fail(std::move(fail))
{
}

ObserverHub::Watch::~Watch()
{
    m_hub.leave(m_key, this);
}

} // namespace overlab
