// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/diagnosticsentences.h"

#include <QCoreApplication>
#include <QHash>

namespace overlab::views {

namespace {

// Arguments are documented in engine/design/diagnosticcodes.cpp.
constexpr DiagnosticText sentences[] = {
    // The file as a whole
    {"file-unreadable", QT_TRANSLATE_NOOP("Diagnostics", "The file %1 cannot be read: %2.")},
    {"file-too-large",
     QT_TRANSLATE_NOOP("Diagnostics", "The file is larger than %1 MiB; that is no design.")},
    {"file-empty",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The file is empty. A design begins with \"overlab: 1\" and a \"name\".")},
    {"invalid-utf8",
     QT_TRANSLATE_NOOP("Diagnostics", "This is not UTF-8 text. Save the file as UTF-8.")},
    {"control-character",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The control character %1 cannot stand in a design. Remove it.")},
    {"yaml-syntax", QT_TRANSLATE_NOOP("Diagnostics", "This is not valid YAML: %1.")},
    {"tab-indentation",
     QT_TRANSLATE_NOOP("Diagnostics", "YAML does not allow tabs as indentation. Use spaces.")},
    {"unclosed-quote",
     QT_TRANSLATE_NOOP("Diagnostics", "The quotation mark that opens here is never closed.")},
    {"unknown-anchor",
     QT_TRANSLATE_NOOP("Diagnostics", "No anchor \"&%1\" stands before this alias.")},
    {"alias-cycle",
     QT_TRANSLATE_NOOP("Diagnostics", "This alias contains itself. Write the value out instead.")},
    {"alias-limit",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The aliases of this file stand for more than %1 values. Write fewer of them.")},
    {"nesting-limit",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "Values are nested more than %1 deep; no design needs that.")},
    {"value-limit",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The file has more than %1 values; that is more than a lab can be. Split it.")},
    {"several-documents",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "A file holds one design. Move this second document (after \"---\") to its own file.")},
    {"unsupported-tag",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The YAML tag \"%1\" has no meaning in a design. Remove it.")},
    {"duplicate-key",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The key \"%1\" is given twice; the first is in line %2. Remove one of them.")},
    {"key-not-text",
     QT_TRANSLATE_NOOP("Diagnostics", "A key must be a word, not a list, a map or nothing.")},
    {"format-version-missing",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The format version is missing. Begin the file with \"overlab: 1\".")},
    {"format-version-not-first",
     QT_TRANSLATE_NOOP("Diagnostics", "\"overlab\" must be the first key of the file.")},
    {"format-version-unsupported",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "This program reads format version 1 (\"overlab: 1\"), not \"%1\".")},
    // Single values
    {"unknown-key",
     QT_TRANSLATE_NOOP("Diagnostics", "There is no key \"%1\" here; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP("Diagnostics", "There is no key \"%1\" here.")},
    {"missing-key", QT_TRANSLATE_NOOP("Diagnostics", "The key \"%1\" is missing here.")},
    {"wrong-type", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" must be %2, not %3.")},
    {"unknown-value",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" cannot be \"%2\"; it is one of: %3.")},
    {"number-out-of-range",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is %2, but must be between %3 and %4.")},
    {"invalid-name",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "\"%1\" is no name. A name has 1 to 63 letters, digits, dots, hyphens and "
                       "underscores, and begins with a letter or digit.")},
    {"invalid-reference",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "\"%1\" refers to nothing. Write NAME, or TENANT/NAME for another tenant's.")},
    {"invalid-address",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "\"%1\" is \"%2\", which is no IP address such as 10.0.1.85.")},
    {"invalid-cidr",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is \"%2\", which is no subnet such as 10.0.1.0/24.")},
    {"cidr-host-bits",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "\"%1\" has bits set behind its prefix length. Did you mean %2?")},
    {"invalid-range",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "\"%1\" is \"%2\", which is no range such as 10.0.1.10-10.0.1.200.")},
    {"invalid-mac",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no MAC address such as fa:16:3e:44:98:20.")},
    {"invalid-size",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is \"%2\", which is no size. Write a whole number "
                                      "with a unit, such as 128MiB or 2GiB.")},
    {"size-out-of-range",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is %2, but must be between %3 and %4.")},
    {"invalid-port",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "\"%1\" is no port. Write a number from 1 to 65535, or a range such as 80-443.")},
    {"port-range-reversed",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The port range %1 ends before it begins. Write the smaller number first.")},
    {"invalid-color",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no color. Write six hexadecimal digits in "
                                      "quotation marks, such as \"#c0392b\".")},
    {"invalid-domain",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is no DNS domain such as lab.example.")},
    {"invalid-ssh-key",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "\"%1…\" is no public SSH key. Copy the one line of a file such as "
                       "id_ed25519.pub: type, key, and perhaps a comment.")},
    {"empty-text", QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" must not be empty.")},
    {"empty-list",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "\"%1\" must not be empty. Remove the key, or list something.")},
    {"duplicate-value",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is listed twice. Remove one of them.")},
    {"ipv6-not-supported",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" cannot be an IPv6 value yet.")},
    // Names and references
    {"duplicate-name",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The name \"%2\" is taken by the %1 in line %3. Choose another."),
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The name \"%2\" is taken by another %1. Choose another name.")},
    {"reserved-name",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "A %1 cannot be called \"%2\": the name has a meaning of its own. Choose another.")},
    {"unknown-network",
     QT_TRANSLATE_NOOP("Diagnostics", "There is no network \"%1\"; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "There is no network \"%1\". Another tenant's network is written TENANT/NAME.")},
    {"network-is-external",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" is an external network. Connect it to a router's "
                                      "\"external\", and this to a network of the tenant.")},
    {"unknown-external-network",
     QT_TRANSLATE_NOOP("Diagnostics", "There is no external network \"%1\"; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "There is no external network \"%1\". List it in the section \"external\".")},
    {"unknown-image",
     QT_TRANSLATE_NOOP("Diagnostics", "There is no image \"%1\"; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "There is no image \"%1\". List it in the section \"images\", or use \"tiny\".")},
    {"unknown-node",
     QT_TRANSLATE_NOOP("Diagnostics", "There is no node \"%1\"; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP("Diagnostics",
                       "There is no node \"%1\". List it in the section \"nodes\".")},
    {"unknown-security-group",
     QT_TRANSLATE_NOOP("Diagnostics", "There is no security group \"%1\"; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "There is no security group \"%1\". List it in the tenant's \"security-groups\".")},
    {"unknown-check-end",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "There is no \"%1\" to send to or from; did you mean \"%2\"?"),
     QT_TRANSLATE_NOOP("Diagnostics", "There is no \"%1\" to send to or from. Write TENANT/VM, "
                                      "\"outside\", or (in \"to\") an address.")},
    // Nodes
    {"node-role-missing",
     QT_TRANSLATE_NOOP("Diagnostics", "The node \"%1\" does not have the role \"%2\". Give it the "
                                      "role, or choose another node.")},
    {"no-node-with-role",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "This needs a node with the role \"%1\", but no node has it.")},
    {"node-address-outside-underlay",
     QT_TRANSLATE_NOOP("Diagnostics", "The address %1 is no host address of the underlay %2.")},
    {"node-address-taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The address %1 is taken by the node \"%2\".")},
    {"underlay-too-small",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The underlay %1 has %2 addresses for %3 nodes. Choose a shorter prefix.")},
    // Networks
    {"segment-out-of-range",
     QT_TRANSLATE_NOOP("Diagnostics", "The segment %1 of a %2 network must be between %3 and %4.")},
    {"segment-not-allowed",
     QT_TRANSLATE_NOOP("Diagnostics", "A %1 network has no segment. Remove the key.")},
    {"segment-taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The %2 segment %1 is taken by the network \"%3\". Choose "
                                      "another, or leave the key out.")},
    {"flat-network-taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The physical network carries one flat network, which is "
                                      "\"%1\" already. Use another type here.")},
    {"mtu-out-of-range", QT_TRANSLATE_NOOP("Diagnostics", "The MTU %1 must be between %2 and %3.")},
    {"mtu-exceeds-underlay",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The MTU %1 does not fit: %2 leaves %3 of the underlay's %4.")},
    {"mtu-too-small-for-ipv6",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "IPv6 needs an MTU of at least 1280, and this network has %1.")},
    {"subnet-not-unicast",
     QT_TRANSLATE_NOOP("Diagnostics", "Hosts cannot have addresses of %1 (it is loopback, "
                                      "multicast, reserved or everything).")},
    {"subnet-overlap",
     QT_TRANSLATE_NOOP("Diagnostics", "The subnet %1 overlaps %2 of the same network.")},
    {"external-subnet-overlap",
     QT_TRANSLATE_NOOP("Diagnostics", "The subnet %1 overlaps %2 of the external network \"%3\"; "
                                      "the world outside could not tell them apart.")},
    {"gateway-outside-subnet",
     QT_TRANSLATE_NOOP("Diagnostics", "The gateway %1 is no host address of the subnet %2.")},
    {"dhcp-address-outside-subnet",
     QT_TRANSLATE_NOOP("Diagnostics", "The DHCP address %1 is no host address of the subnet %2.")},
    {"dhcp-address-is-gateway",
     QT_TRANSLATE_NOOP("Diagnostics", "The DHCP address %1 is the gateway's. Choose another.")},
    {"pool-reversed",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The pool %1 ends before it begins. Write the smaller address first.")},
    {"pool-outside-subnet",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The pool %1 is not within the host addresses of the subnet %2.")},
    {"pool-contains-gateway",
     QT_TRANSLATE_NOOP("Diagnostics", "The pool %1 would hand out the gateway's address %2. End "
                                      "the pool before it, or move the gateway.")},
    {"pool-too-small",
     QT_TRANSLATE_NOOP("Diagnostics", "Only %1 addresses are free to be handed out here, but %2 "
                                      "are needed. Widen the pool or the subnet.")},
    {"subnet-route-not-on-link",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The next hop %1 is no host address of the subnet %2, so its machines cannot reach it.")},
    {"pool-contains-dhcp-address",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The pool %1 contains the DHCP address %2, which is left out.")},
    {"lease-too-short",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "A lease of %1 seconds is too short: dnsmasq makes it 120 seconds.")},
    // Addresses
    {"address-outside-subnet",
     QT_TRANSLATE_NOOP("Diagnostics", "The address %1 is in no subnet of the network (%2)."),
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The address %1 is in no subnet of the network: it has none for IPv4.")},
    {"address-not-usable",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "%1 is the network or broadcast address of %2; no host can have it.")},
    {"address-taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The address %1 is taken by \"%2\". Choose another.")},
    {"address-is-gateway",
     QT_TRANSLATE_NOOP("Diagnostics", "The address %1 is the gateway's. Choose another.")},
    {"address-is-dhcp",
     QT_TRANSLATE_NOOP("Diagnostics", "The address %1 is the DHCP server's. Choose another.")},
    {"mac-not-unicast",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The MAC address %1 is a group's or null. Its first octet must be even.")},
    {"mac-taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The MAC address %1 is taken on this network by \"%2\".")},
    {"floating-ip-outside-pool",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The floating address %1 is not in the pool %2 of the external network \"%3\".")},
    {"floating-ip-no-external",
     QT_TRANSLATE_NOOP("Diagnostics", "The floating address %1 is in no external network.")},
    {"floating-ip-taken",
     QT_TRANSLATE_NOOP("Diagnostics", "The floating address %1 is taken by \"%2\".")},
    {"floating-ip-unreachable",
     QT_TRANSLATE_NOOP("Diagnostics", "The floating address %1 cannot be reached: no router joins "
                                      "the network \"%2\" and the external network \"%3\".")},
    // Routers
    {"router-subnet-overlap",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The subnet %1 of \"%2\" overlaps %3 of \"%4\", and a router cannot tell them apart.")},
    {"router-network-twice",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The router is on this subnet of \"%1\" already. Remove the second interface.")},
    {"router-network-without-subnet",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "The network \"%1\" has no subnet, so a router has nothing to do there. Give it one.")},
    {"router-interface-needs-address",
     QT_TRANSLATE_NOOP("Diagnostics", "The network \"%1\" has no gateway that the router could be. "
                                      "Give the interface an \"address\".")},
    {"route-via-not-on-link",
     QT_TRANSLATE_NOOP("Diagnostics", "The next hop %1 is in no subnet that the router is on.")},
    {"route-via-own-address",
     QT_TRANSLATE_NOOP("Diagnostics", "The next hop %1 is the router itself.")},
    {"router-without-network", QT_TRANSLATE_NOOP("Diagnostics", "The router is on no network.")},
    // Machines, security groups, quotas
    {"quota-exceeded",
     QT_TRANSLATE_NOOP("Diagnostics", "The tenant uses %2 of \"%1\", and its quota is %3.")},
    {"port-needs-protocol",
     QT_TRANSLATE_NOOP("Diagnostics", "The port %1 needs \"protocol: tcp\" or \"protocol: udp\".")},
    {"port-missing", QT_TRANSLATE_NOOP("Diagnostics", "A check with %1 needs a \"port\".")},
    {"groups-without-port-security",
     QT_TRANSLATE_NOOP(
         "Diagnostics",
         "Security groups need port security. Remove them, or \"port-security: false\".")},
    {"pairs-without-port-security",
     QT_TRANSLATE_NOOP("Diagnostics", "Without port security every address is allowed. Remove "
                                      "\"allowed-addresses\", or \"port-security: false\".")},
    {"user-data-too-large",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The user data has %1 bytes; the metadata service takes at most %2.")},
    {"memory-too-small-for-tiny",
     QT_TRANSLATE_NOOP("Diagnostics", "The built-in image \"tiny\" needs at least %2 of memory; %1 is "
                                      "too little for it to start.")},
    {"ignored-for-namespace",
     QT_TRANSLATE_NOOP("Diagnostics", "\"%1\" has no effect on a machine of type \"namespace\".")},
    {"machine-without-interface",
     QT_TRANSLATE_NOOP("Diagnostics", "The machine has no interface, so nothing can reach it.")},
    {"interface-without-address",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "The network \"%1\" has no subnet, so this interface gets no address.")},
    {"duplicate-rule", QT_TRANSLATE_NOOP("Diagnostics", "The same rule stands in line %1."),
     QT_TRANSLATE_NOOP("Diagnostics", "The same rule stands in the group already.")},
};

} // namespace

const DiagnosticText *findDiagnosticSentence(const QString &code)
{
    static const QHash<QString, const DiagnosticText *> index = [] {
        QHash<QString, const DiagnosticText *> made;
        for (const DiagnosticText &sentence : sentences)
            made.insert(QString::fromLatin1(sentence.code), &sentence);
        return made;
    }();
    return index.value(code, nullptr);
}

} // namespace overlab::views
