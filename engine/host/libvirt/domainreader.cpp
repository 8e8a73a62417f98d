// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/domainreader.h"

#include <QXmlStreamReader>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

/// \a xml stands on <interface>; on return on its end.
DomainInterface readInterface(QXmlStreamReader &xml)
{
    DomainInterface nic;
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"mac")
            nic.mac = MacAddress::parse(attributes.value("address"_L1)).value_or(MacAddress());
        else if (xml.name() == u"source")
            nic.bridge = attributes.value("bridge"_L1).toString();
        else if (xml.name() == u"target")
            nic.tap = attributes.value("dev"_L1).toString();
        else if (xml.name() == u"mtu")
            nic.mtuBytes = attributes.value("size"_L1).toInt();
        xml.skipCurrentElement();
    }
    return nic;
}

void readDevices(QXmlStreamReader &xml, DomainState &state)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"interface") {
            state.interfaces.append(readInterface(xml));
            continue;
        }
        if (xml.name() == u"console" && state.consolePty.isEmpty())
            state.consolePty = xml.attributes().value("tty"_L1).toString();
        xml.skipCurrentElement();
    }
}

void readMetadata(QXmlStreamReader &xml, DomainState &state)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"origin" && xml.namespaceUri() == domainMetadataNamespace()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            state.origin = DomainOrigin{attributes.value("lab"_L1).toString(),
                                        attributes.value("object"_L1).toString()};
            state.digest = attributes.value("digest"_L1).toString();
        }
        xml.skipCurrentElement();
    }
}

} // namespace

std::optional<DomainState> readDomainXml(const QString &text)
{
    QXmlStreamReader xml(text);
    if (!xml.readNextStartElement() || xml.name() != u"domain")
        return std::nullopt;
    DomainState state;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            state.name = xml.readElementText();
        else if (xml.name() == u"uuid")
            state.uuid = QUuid::fromString(xml.readElementText());
        else if (xml.name() == u"metadata")
            readMetadata(xml, state);
        else if (xml.name() == u"devices")
            readDevices(xml, state);
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() || state.uuid.isNull() ? std::nullopt : std::optional(state);
}

} // namespace overlab::host
