// SPDX-License-Identifier: GPL-3.0-or-later
// What each object of the design can be found by: its name, addresses, MACs, CIDRs, segment, or the lines of a note.
// Follows the document by what an edit changed, so that typing in a search field looks through texts that are there.
#pragma once

#include "engine/design/document.h"

#include <map>

namespace overlab::views {

class DesignLookup;

struct Found
{
    design::ObjectId id;
    QString text;        ///< what has the words; the name first
    bool isName = false; ///< the text is the object's name
    bool isLight = false;

    friend bool operator==(const Found &, const Found &) = default;
};

class FindIndex : public QObject
{
    Q_OBJECT

public:
    /// \a document must outlive it.
    explicit FindIndex(design::Document &document, QObject *parent = nullptr);

    /// Each object once: first those called \a words, then those whose name begins so, then the rest. An address finds
    /// the networks that it is in, too.
    QList<Found> find(const QString &words) const;

signals:
    /// Something can be found otherwise.
    void changed();

private:
    struct Entry
    {
        QStringList texts; ///< the name first
        QList<Ipv4Subnet> subnets;
        bool isLight = false;
    };
    struct NaturalOrder
    {
        bool operator()(const design::ObjectId &left, const design::ObjectId &right) const;
    };

    void rebuild() const;
    void follow(const design::DesignDifference &difference);
    void enlist(const design::ObjectId &id, DesignLookup &lookup) const;

    static Entry entryOf(const design::Machine &machine);
    static Entry entryOf(const design::Router &router);
    static Entry entryOf(const design::Network &network);
    static Entry entryOf(const design::ExternalNetwork &external);
    static Entry entryOf(const design::Node &node);

    design::Document &m_document;
    mutable std::map<design::ObjectId, Entry, NaturalOrder> m_entries; ///< made when something is looked for
    mutable bool m_isStale = true;
};

} // namespace overlab::views
