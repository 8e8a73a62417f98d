// SPDX-License-Identifier: GPL-3.0-or-later
// What a QEMU guest shall be, as a value, and the libvirt XML that says it. Pure: the lab layer
// fills a DomainSpec, Hypervisor::define() hands its XML to libvirt. Owner marks live in the XML's
// metadata.
#pragma once

#include "engine/base/macaddress.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace overlab::host {

/// How QEMU runs the guest's instructions; probeKvm() tells which one the host can do.
enum class Accelerator {
    Tcg, ///< translated by QEMU: works everywhere
    Kvm, ///< run by the processor
};

/// One virtio NIC and the tap device behind it. With a bridge libvirt makes the tap in its daemon's
/// own network namespace when the domain starts and removes it when it stops; without one the tap
/// must be there, persistent, and stays.
struct DomainInterface
{
    MacAddress mac;
    QString tap;      ///< kernel name of the tap, at most 15 bytes; not vnetN (libvirt's own names)
    QString bridge;   ///< Linux bridge that libvirt plugs the tap in; empty: the caller made and
                      ///< plugged it
    int mtuBytes = 0; ///< of the tap, and told to the guest; 0 leaves the kernel's 1500

    friend bool operator==(const DomainInterface &, const DomainInterface &) = default;
};

/// Owner mark: which object of which lab this domain is.
struct DomainOrigin
{
    QString lab;
    QString object; ///< path in the design, for example "red/vm-1"

    friend bool operator==(const DomainOrigin &, const DomainOrigin &) = default;
};

/// A guest boots its kernel directly (kernel, initrd, commandLine) or from its disk, a qcow2 file.
struct DomainSpec
{
    QString name; ///< as Nova gives it, for example "instance-00000001"
    QUuid uuid;
    QString title;           ///< one line for people: `virsh list --title`
    quint64 memoryBytes = 0; ///< rounded up to KiB
    int vcpus = 1;
    Accelerator accelerator = Accelerator::Tcg;
    QString kernel;
    QString initrd;
    QString commandLine;
    QString disk;
    QString diskBase;      ///< the image that disk stands on; only in the digest
    quint64 diskBytes = 0; ///< asked for; only in the digest
    QList<DomainInterface> interfaces;
    bool hasScreen = false; ///< video card, absolute pointer, and VNC that only libvirt leads to
    QString consoleLog; ///< file that keeps what the serial console prints; empty: none
    DomainOrigin origin;

    friend bool operator==(const DomainSpec &, const DomainSpec &) = default;
};

/// The namespace of Overlab's element in a domain's metadata.
QString domainMetadataNamespace();

/// The domain's XML. Serial console on a pty (`virsh console`), guest agent channel, virtio NICs
/// with every offload off (userspace Open vSwitch forwards unfinished checksums); without a screen
/// nothing that a guest without one could miss.
QString domainXml(const DomainSpec &spec);

/// A short digest of domainXml() and of what its disk is made from, also kept in its metadata: equal
/// digests, same guest.
QString domainDigest(const DomainSpec &spec);

} // namespace overlab::host
