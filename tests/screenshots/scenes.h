// SPDX-License-Identifier: GPL-3.0-or-later
// What is photographed: each scene brings a stage into one state that people meet.
#pragma once

#include "tests/screenshots/stage.h"

namespace overlab::screenshots {

struct Scene
{
    QString name;
    std::function<void(Stage &)> play;
};

/// The window's views and what can be done to a drawing in them.
QList<Scene> viewScenes();
/// A lab that is planned, applied, runs, fails.
QList<Scene> labScenes();
QList<Scene> dialogScenes();
/// What stands inside the nodes.
QList<Scene> insideScenes();
/// The way of a packet.
QList<Scene> pathScenes();

/// What of a running lab is watched.
QList<Scene> liveScenes();
/// How much flows over the lines of a drawing.
QList<Scene> trafficScenes();
/// Packets as they pass.
QList<Scene> captureScenes();

/// The checks of a design.
QList<Scene> checkScenes();

/// Who reaches whom.
QList<Scene> reachScenes();

/// Shells and consoles of a lab.
QList<Scene> terminalScenes();
/// Screens of virtual machines.
QList<Scene> guestScreenScenes();

} // namespace overlab::screenshots
