// SPDX-License-Identifier: GPL-3.0-or-later
// The event loop that libvirt's client needs for keepalive and domain events, in a thread of its
// own. libvirt's default one runs on GLib's default context, which Qt's main thread owns: it would
// stand still, or call back on that thread. Private to this folder.
#pragma once

#include <libvirt/libvirt.h>

#include <chrono>
#include <map>
#include <mutex>
#include <vector>

#include <poll.h>

namespace overlab::host {

/// Thread: add, update and remove from any; callbacks run in the loop's thread only, without its
/// lock. Made once and never destroyed: libvirt may call it until the process ends.
class LibvirtEventLoop
{
public:
    /// Registers the loop with libvirt and starts its thread. Call once, before any connection.
    static void start();

    int addHandle(int descriptor, int events, virEventHandleCallback callback, void *opaque,
                  virFreeCallback release);
    void updateHandle(int watch, int events);
    int removeHandle(int watch);
    int addTimer(int milliseconds, virEventTimeoutCallback callback, void *opaque,
                 virFreeCallback release);
    void updateTimer(int timer, int milliseconds);
    int removeTimer(int timer);

private:
    using Clock = std::chrono::steady_clock;

    struct Handle
    {
        int descriptor = -1;
        int events = 0;
        virEventHandleCallback callback = nullptr;
        void *opaque = nullptr;
        virFreeCallback release = nullptr;
    };
    struct Timer
    {
        int milliseconds = -1; ///< -1: does not run
        Clock::time_point next;
        virEventTimeoutCallback callback = nullptr;
        void *opaque = nullptr;
        virFreeCallback release = nullptr;
    };
    struct Release
    {
        virFreeCallback function = nullptr;
        void *opaque = nullptr;
    };

    LibvirtEventLoop();
    [[noreturn]] void run();
    int prepare(std::vector<pollfd> &descriptors, std::vector<int> &watches);
    void dispatch(int watch, int events);
    void dispatchTimers();
    void releaseRemoved();
    void wake();

    std::mutex m_mutex; ///< guards everything below
    std::map<int, Handle> m_handles;
    std::map<int, Timer> m_timers;
    std::vector<Release> m_removed; ///< libvirt wants these called later, not from remove
    int m_nextNumber = 1;
    int m_wake = -1; ///< eventfd
};

} // namespace overlab::host
