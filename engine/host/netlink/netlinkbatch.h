// SPDX-License-Identifier: GPL-3.0-or-later
// Many changes to network namespaces in few system calls. Requests are put down with a label each,
// commit() sends them and says which failed. Links are named by name; commit() finds the index
// where the kernel wants one, also of what the batch itself makes.
#pragma once

#include "engine/host/netlink/netlinksocket.h"

#include <memory>

namespace overlab::host {

/// The alias is put on everything that we make: it says which design object it belongs to.
struct LinkSpec
{
    QString name;
    QString alias;
    std::optional<MacAddress> mac{}; ///< nullopt: the kernel's choice
    int mtu = 0;                     ///< zero: the kernel's choice
    bool up = true;
    bool promiscuous = false;
    QString master{}; ///< a bridge of the same namespace; empty is none
};

/// Only what is set changes.
struct LinkChange
{
    std::optional<bool> up{};
    std::optional<int> mtu{};
    std::optional<MacAddress> mac{};
    std::optional<QString> master{}; ///< empty takes it out of its bridge
    std::optional<QString> alias{};
    std::optional<bool> promiscuous{};
    std::optional<QString> name{}; ///< a new name; old kernels want the link down for it
    /// Moves the link there, where it is down. The other changes, its new name too, are made over
    /// there. Must outlive commit().
    NetlinkSocket *moveTo = nullptr;
};

struct AddressSpec
{
    Ipv4Address address;
    int prefixLength = 32;
    int scope = 0;    ///< RT_SCOPE_UNIVERSE
    int protocol = 0; ///< IFAPROT_…; old kernels ignore it
};

struct RouteSpec
{
    Ipv4Subnet destination;
    Ipv4Address via{}; ///< null: on the link itself
    QString link{};    ///< may be empty when via says it
    int protocol = 4;  ///< RTPROT_STATIC
    Ipv4Address preferredSource{};
    quint32 metric = 0;
    bool onLink = false; ///< via is not covered by an address of ours
};

struct NetlinkFailure
{
    QString label;
    int errorNumber = 0; ///< as errno, never zero
    QString text;        ///< errno's words and the kernel's own

    /// EEXIST is NameTaken, ENODEV NotFound, EPERM NotPermitted, EOPNOTSUPP NotSupported …
    Error toError() const;
};

/// Order: links are removed, then made, then set, then come addresses, routes and neighbours; each
/// of the four in the order of the calls. A request whose label has failed already is left out, and
/// a link that this commit() made under such a label is removed again: no half-made link, none
/// without its mark. So use a label of its own for everything that shall fail alone.
class NetlinkBatch
{
public:
    /// \a socket must outlive the batch.
    explicit NetlinkBatch(NetlinkSocket &socket);
    ~NetlinkBatch();
    NetlinkBatch(NetlinkBatch &&) noexcept;
    NetlinkBatch &operator=(NetlinkBatch &&) noexcept;

    /// Learns nothing and floods like a wire: ageing 0, forward delay 0, no STP, no IGMP snooping.
    void addBridge(const QString &label, const LinkSpec &bridge);
    /// \a peer is made directly in \a peerPlace (which must outlive commit()).
    void addVeth(const QString &label, const LinkSpec &end, const LinkSpec &peer,
                 NetlinkSocket &peerPlace);
    void setLink(const QString &label, const QString &name, const LinkChange &change);
    /// An absent link is success. Many in one batch cost hardly more than one.
    void removeLink(const QString &label, const QString &name);

    /// An address that is there already is EEXIST.
    void addAddress(const QString &label, const QString &link, const AddressSpec &address);
    void ensureAddress(const QString &label, const QString &link, const AddressSpec &address);
    /// Absent is success (also when the link is gone).
    void removeAddress(const QString &label, const QString &link, const AddressSpec &address);

    void addRoute(const QString &label, const RouteSpec &route);
    /// Makes it exist or replaces the one to the same destination with the same metric.
    void ensureRoute(const QString &label, const RouteSpec &route);
    /// Absent is success.
    void removeRoute(const QString &label, const RouteSpec &route);

    /// A permanent ARP entry.
    void ensureNeighbour(const QString &label, const QString &link, Ipv4Address address,
                         const MacAddress &mac);
    /// Absent is success.
    void removeNeighbour(const QString &label, const QString &link, Ipv4Address address);

    bool isEmpty() const;
    /// Sends everything and empties the batch. Each failed label comes back once, with its first
    /// failure, in the order of failing. Throws only when the socket itself breaks.
    [[nodiscard]] QList<NetlinkFailure> commit();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overlab::host
