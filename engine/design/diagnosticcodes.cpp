// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/diagnosticcodes.h"

#include <QHash>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// Counts the meanings, so that the table cannot contradict itself.
DiagnosticCode row(QLatin1StringView name, QLatin1StringView arguments,
                   Severity severity = Severity::Error)
{
    const int count = arguments.isEmpty() ? 0 : int(arguments.count(u',')) + 1;
    return {name, severity, count, arguments};
}

DiagnosticCode warning(QLatin1StringView name, QLatin1StringView arguments)
{
    return row(name, arguments, Severity::Warning);
}

QList<DiagnosticCode> fileCodes()
{
    return {
        row("file-unreadable"_L1, "path, reason"_L1),
        row("file-too-large"_L1, "limit in MiB"_L1),
        row("file-empty"_L1, ""_L1),
        row("invalid-utf8"_L1, ""_L1),
        row("control-character"_L1, "the character as U+XXXX"_L1),
        row("yaml-syntax"_L1, "the YAML parser's words"_L1),
        row("tab-indentation"_L1, ""_L1),
        row("unclosed-quote"_L1, ""_L1),
        row("unknown-anchor"_L1, "anchor"_L1),
        row("alias-cycle"_L1, ""_L1),
        row("alias-limit"_L1, "limit"_L1),
        row("nesting-limit"_L1, "limit"_L1),
        row("value-limit"_L1, "limit"_L1),
        row("several-documents"_L1, ""_L1),
        row("unsupported-tag"_L1, "tag"_L1),
        row("duplicate-key"_L1, "key, line of the first"_L1),
        row("key-not-text"_L1, ""_L1),
        row("format-version-missing"_L1, ""_L1),
        row("format-version-not-first"_L1, ""_L1),
        row("format-version-unsupported"_L1, "version"_L1),
    };
}

QList<DiagnosticCode> valueCodes()
{
    return {
        row("unknown-key"_L1, "key, nearest known key or nothing"_L1),
        row("missing-key"_L1, "key"_L1),
        row("wrong-type"_L1, "key or nothing, expected kinds, found kind"_L1),
        row("unknown-value"_L1, "key, value, allowed values"_L1),
        row("number-out-of-range"_L1, "key, value, minimum, maximum"_L1),
        row("invalid-name"_L1, "value"_L1),
        row("invalid-reference"_L1, "value"_L1),
        row("invalid-address"_L1, "key, value"_L1),
        row("invalid-cidr"_L1, "key, value"_L1),
        row("cidr-host-bits"_L1, "value, the same without host bits"_L1),
        row("invalid-range"_L1, "key, value"_L1),
        row("invalid-mac"_L1, "value"_L1),
        row("invalid-size"_L1, "key, value"_L1),
        row("size-out-of-range"_L1, "key, value, minimum, maximum"_L1),
        row("invalid-port"_L1, "value"_L1),
        row("port-range-reversed"_L1, "value"_L1),
        row("invalid-color"_L1, "value"_L1),
        row("invalid-domain"_L1, "value"_L1),
        row("invalid-ssh-key"_L1, "the beginning of the value"_L1),
        row("empty-text"_L1, "key"_L1),
        row("empty-list"_L1, "key"_L1),
        row("duplicate-value"_L1, "value"_L1),
        row("ipv6-not-supported"_L1, "key"_L1),
    };
}

QList<DiagnosticCode> nameCodes()
{
    return {
        row("duplicate-name"_L1, "kind, name, line of the first"_L1),
        row("reserved-name"_L1, "kind, name"_L1),
        row("unknown-network"_L1, "reference, nearest name or nothing"_L1),
        row("network-is-external"_L1, "name"_L1),
        row("unknown-external-network"_L1, "name, nearest name or nothing"_L1),
        row("unknown-image"_L1, "name, nearest name or nothing"_L1),
        row("unknown-node"_L1, "name, nearest name or nothing"_L1),
        row("unknown-security-group"_L1, "reference, nearest name or nothing"_L1),
        row("unknown-check-end"_L1, "reference, nearest name or nothing"_L1),
    };
}

QList<DiagnosticCode> nodeCodes()
{
    return {
        row("node-role-missing"_L1, "node, role"_L1),
        row("no-node-with-role"_L1, "role"_L1),
        row("node-address-outside-underlay"_L1, "address, underlay's CIDR"_L1),
        row("node-address-taken"_L1, "address, node that has it"_L1),
        row("underlay-too-small"_L1, "CIDR, addresses it has, nodes"_L1),
    };
}

QList<DiagnosticCode> networkCodes()
{
    return {
        row("segment-out-of-range"_L1, "segment, type, minimum, maximum"_L1),
        row("segment-not-allowed"_L1, "type"_L1),
        row("segment-taken"_L1, "segment, type, network that has it"_L1),
        row("flat-network-taken"_L1, "network that has it"_L1),
        row("mtu-out-of-range"_L1, "MTU, minimum, maximum"_L1),
        row("mtu-exceeds-underlay"_L1, "MTU, type, largest, underlay's MTU"_L1),
        row("mtu-too-small-for-ipv6"_L1, "MTU"_L1),
        row("subnet-not-unicast"_L1, "CIDR"_L1),
        row("subnet-overlap"_L1, "CIDR, the other CIDR"_L1),
        row("external-subnet-overlap"_L1, "CIDR, the other CIDR, the other external network"_L1),
        row("gateway-outside-subnet"_L1, "address, CIDR"_L1),
        row("dhcp-address-outside-subnet"_L1, "address, CIDR"_L1),
        row("dhcp-address-is-gateway"_L1, "address"_L1),
        row("pool-reversed"_L1, "pool"_L1),
        row("pool-outside-subnet"_L1, "pool, CIDR"_L1),
        row("pool-contains-gateway"_L1, "pool, gateway"_L1),
        row("pool-too-small"_L1, "free addresses, needed addresses"_L1),
        row("subnet-route-not-on-link"_L1, "via, CIDR"_L1),
        warning("pool-contains-dhcp-address"_L1, "pool, DHCP address"_L1),
        warning("lease-too-short"_L1, "seconds"_L1),
    };
}

QList<DiagnosticCode> addressCodes()
{
    return {
        row("address-outside-subnet"_L1, "address, the network's CIDRs"_L1),
        row("address-not-usable"_L1, "address, CIDR"_L1),
        row("address-taken"_L1, "address, object that has it"_L1),
        row("address-is-gateway"_L1, "address"_L1),
        row("address-is-dhcp"_L1, "address"_L1),
        row("mac-not-unicast"_L1, "MAC"_L1),
        row("mac-taken"_L1, "MAC, object that has it"_L1),
        row("floating-ip-outside-pool"_L1, "address, pool, external network"_L1),
        row("floating-ip-no-external"_L1, "address"_L1),
        row("floating-ip-taken"_L1, "address, object that has it"_L1),
        row("floating-ip-unreachable"_L1, "address, network, external network"_L1),
    };
}

QList<DiagnosticCode> routerCodes()
{
    return {
        row("router-subnet-overlap"_L1, "CIDR, network, the other CIDR, the other network"_L1),
        row("router-network-twice"_L1, "network"_L1),
        row("router-network-without-subnet"_L1, "network"_L1),
        row("router-interface-needs-address"_L1, "network"_L1),
        row("route-via-not-on-link"_L1, "via"_L1),
        row("route-via-own-address"_L1, "via"_L1),
        warning("router-without-network"_L1, ""_L1),
    };
}

QList<DiagnosticCode> machineCodes()
{
    return {
        row("quota-exceeded"_L1, "resource, used, limit"_L1),
        row("port-needs-protocol"_L1, "port"_L1),
        row("port-missing"_L1, "protocol"_L1),
        row("groups-without-port-security"_L1, ""_L1),
        row("pairs-without-port-security"_L1, ""_L1),
        row("user-data-too-large"_L1, "bytes, limit"_L1),
        row("memory-too-small-for-tiny"_L1, "memory, minimum"_L1),
        warning("ignored-for-namespace"_L1, "key"_L1),
        warning("machine-without-interface"_L1, ""_L1),
        warning("interface-without-address"_L1, "network"_L1),
        warning("duplicate-rule"_L1, "line of the first"_L1),
    };
}

} // namespace

const QList<DiagnosticCode> &diagnosticCodes()
{
    static const QList<DiagnosticCode> codes = fileCodes() + valueCodes() + nameCodes() +
                                               nodeCodes() + networkCodes() + addressCodes() +
                                               routerCodes() + machineCodes();
    return codes;
}

const DiagnosticCode *findDiagnosticCode(QStringView name)
{
    static const QHash<QString, const DiagnosticCode *> index = [] {
        QHash<QString, const DiagnosticCode *> made;
        for (const DiagnosticCode &code : diagnosticCodes())
            made.insert(code.name, &code);
        return made;
    }();
    return index.value(name.toString(), nullptr);
}

Diagnostic makeDiagnostic(const QString &code, const QStringList &arguments,
                          const Location &location, const QString &object, const QString &path)
{
    const DiagnosticCode *known = findDiagnosticCode(code);
    Q_ASSERT_X(known, "makeDiagnostic", qPrintable(code));
    Q_ASSERT_X(!known || known->argumentCount == arguments.size(), "makeDiagnostic",
               qPrintable(code));
    return {known ? known->severity : Severity::Error, code, arguments, location, object, path};
}

} // namespace overlab::design
