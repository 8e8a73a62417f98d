// SPDX-License-Identifier: GPL-3.0-or-later
// The mounts of a lab's world. Every function throws an Error that names the place and the errno.
// Called by world.cpp in the lab's own mount namespace, never on the host's.
#pragma once

#include "engine/host/process/filedescriptor.h"

#include <QByteArray>
#include <QString>

namespace overlab::lab {

/// From now on no mount of this namespace reaches the host. Where "/" is a chroot's folder rather
/// than a mount of its own (a debootstrap root), it becomes one first.
void separateMounts();

/// Makes the folder where it is missing; what cannot be made is left to the mount that follows.
void ensureMountPoint(const QByteArray &path);

/// Mounts a new file system of \a type.
void mountNew(const QByteArray &type, const QByteArray &target, unsigned long flags,
              const QByteArray &data = {});

enum class TreeAccess { Writable, ReadOnly };

/// Takes hold of everything mounted at and below \a path as it is now, to be attached elsewhere
/// after \a path has been covered. Follows symbolic links. Not open when there is no such path.
host::FileDescriptor cloneTree(const QByteArray &path, TreeAccess access);

/// Mounts a tree that cloneTree() gave.
void attachTree(const host::FileDescriptor &tree, const QByteArray &target);

/// A private terminal file system; /dev/ptmx leads to it.
void mountTerminals();

/// The sysfs of this network namespace, with the control groups of the host's one kept.
void mountSys();

} // namespace overlab::lab
