// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/libvirteventloop.h"

#include <algorithm>
#include <thread>

#include <sys/eventfd.h>

namespace overlab::host {

namespace {

LibvirtEventLoop *theLoop = nullptr;

short pollEvents(int events)
{
    short result = 0;
    if (events & VIR_EVENT_HANDLE_READABLE)
        result |= POLLIN;
    if (events & VIR_EVENT_HANDLE_WRITABLE)
        result |= POLLOUT;
    return result;
}

int libvirtEvents(short events)
{
    int result = 0;
    if (events & POLLIN)
        result |= VIR_EVENT_HANDLE_READABLE;
    if (events & POLLOUT)
        result |= VIR_EVENT_HANDLE_WRITABLE;
    if (events & (POLLERR | POLLNVAL))
        result |= VIR_EVENT_HANDLE_ERROR;
    if (events & POLLHUP)
        result |= VIR_EVENT_HANDLE_HANGUP;
    return result;
}

} // namespace

void LibvirtEventLoop::start()
{
    theLoop = new LibvirtEventLoop;
    virEventRegisterImpl(
        [](int descriptor, int events, virEventHandleCallback callback, void *opaque,
           virFreeCallback release) {
            return theLoop->addHandle(descriptor, events, callback, opaque, release);
        },
        [](int watch, int events) { theLoop->updateHandle(watch, events); },
        [](int watch) { return theLoop->removeHandle(watch); },
        [](int milliseconds, virEventTimeoutCallback callback, void *opaque,
           virFreeCallback release) {
            return theLoop->addTimer(milliseconds, callback, opaque, release);
        },
        [](int timer, int milliseconds) { theLoop->updateTimer(timer, milliseconds); },
        [](int timer) { return theLoop->removeTimer(timer); });
    std::thread([] { theLoop->run(); }).detach();
}

LibvirtEventLoop::LibvirtEventLoop() : m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

void LibvirtEventLoop::wake()
{
    eventfd_write(m_wake, 1);
}

int LibvirtEventLoop::addHandle(int descriptor, int events, virEventHandleCallback callback,
                                void *opaque, virFreeCallback release)
{
    const std::lock_guard lock(m_mutex);
    m_handles[m_nextNumber] = {descriptor, events, callback, opaque, release};
    wake();
    return m_nextNumber++;
}

void LibvirtEventLoop::updateHandle(int watch, int events)
{
    const std::lock_guard lock(m_mutex);
    if (const auto handle = m_handles.find(watch); handle != m_handles.end())
        handle->second.events = events;
    wake();
}

int LibvirtEventLoop::removeHandle(int watch)
{
    const std::lock_guard lock(m_mutex);
    const auto handle = m_handles.find(watch);
    if (handle == m_handles.end())
        return -1;
    m_removed.push_back({handle->second.release, handle->second.opaque});
    m_handles.erase(handle);
    wake();
    return 0;
}

int LibvirtEventLoop::addTimer(int milliseconds, virEventTimeoutCallback callback, void *opaque,
                               virFreeCallback release)
{
    const std::lock_guard lock(m_mutex);
    m_timers[m_nextNumber] = {milliseconds, Clock::now() + std::chrono::milliseconds(milliseconds),
                              callback, opaque, release};
    wake();
    return m_nextNumber++;
}

void LibvirtEventLoop::updateTimer(int timer, int milliseconds)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_timers.find(timer); found != m_timers.end()) {
        found->second.milliseconds = milliseconds;
        found->second.next = Clock::now() + std::chrono::milliseconds(milliseconds);
    }
    wake();
}

int LibvirtEventLoop::removeTimer(int timer)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_timers.find(timer);
    if (found == m_timers.end())
        return -1;
    m_removed.push_back({found->second.release, found->second.opaque});
    m_timers.erase(found);
    wake();
    return 0;
}

/// Fills in what to poll, and gives for how long (milliseconds, -1 without end).
int LibvirtEventLoop::prepare(std::vector<pollfd> &descriptors, std::vector<int> &watches)
{
    const std::lock_guard lock(m_mutex);
    descriptors.assign(1, {m_wake, POLLIN, 0});
    watches.assign(1, 0);
    for (const auto &[watch, handle] : m_handles) {
        if (handle.events == 0)
            continue;
        descriptors.push_back({handle.descriptor, pollEvents(handle.events), 0});
        watches.push_back(watch);
    }
    long wait = -1;
    for (const auto &[number, timer] : m_timers) {
        if (timer.milliseconds < 0)
            continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer.next - Clock::now());
        const long due = std::max(0L, long(left.count()));
        wait = wait < 0 ? due : std::min(wait, due);
    }
    return int(wait);
}

void LibvirtEventLoop::dispatch(int watch, int events)
{
    Handle handle;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_handles.find(watch); // a callback before this one may have removed it
        if (found == m_handles.end())
            return;
        handle = found->second;
    }
    handle.callback(watch, handle.descriptor, events, handle.opaque);
}

void LibvirtEventLoop::dispatchTimers()
{
    std::vector<std::pair<int, Timer>> due;
    {
        const std::lock_guard lock(m_mutex);
        const Clock::time_point now = Clock::now();
        for (auto &[number, timer] : m_timers) {
            if (timer.milliseconds < 0 || timer.next > now)
                continue;
            timer.next = now + std::chrono::milliseconds(timer.milliseconds);
            due.emplace_back(number, timer);
        }
    }
    for (const auto &[number, timer] : due) {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_timers.contains(number))
                continue;
        }
        timer.callback(number, timer.opaque);
    }
}

void LibvirtEventLoop::releaseRemoved()
{
    std::vector<Release> removed;
    {
        const std::lock_guard lock(m_mutex);
        removed.swap(m_removed);
    }
    for (const Release &entry : removed) {
        if (entry.function)
            entry.function(entry.opaque);
    }
}

void LibvirtEventLoop::run()
{
    std::vector<pollfd> descriptors;
    std::vector<int> watches;
    while (true) {
        const int wait = prepare(descriptors, watches);
        if (poll(descriptors.data(), descriptors.size(), wait) > 0) {
            eventfd_t count = 0;
            eventfd_read(m_wake, &count);
            for (size_t i = 1; i < descriptors.size(); ++i) {
                if (descriptors[i].revents != 0)
                    dispatch(watches[i], libvirtEvents(descriptors[i].revents));
            }
        }
        dispatchTimers();
        releaseRemoved();
    }
}

} // namespace overlab::host
