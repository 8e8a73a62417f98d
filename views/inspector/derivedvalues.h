// SPDX-License-Identifier: GPL-3.0-or-later
// What a design leaves out, as a fresh lab of it would have it: addresses, MACs, nodes, segments and the names of
// devices. Computed off the GUI thread by the functions that the engine itself uses, so that what is shown before
// an apply is what comes after it.
#pragma once

#include "engine/blueprint/topology.h"
#include "engine/design/document.h"
#include "engine/design/editing/fieldvalues.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

namespace overlab::views {

/// A whole design with nothing left out, and where its objects are.
struct Derivation
{
    blueprint::Topology topology;
    QHash<QString, qsizetype> machines; ///< "red/vm-1" → index
    QHash<QString, qsizetype> routers;
    QHash<QString, qsizetype> networks; ///< external ones by their bare name
};

/// What is known of it.
struct Derived
{
    enum class State { Pending, Ready, Faulty };

    State state = State::Pending;
    std::shared_ptr<const Derivation> values; ///< nullptr while not Ready
};

/// A name that the lab gives: of a device, a name space, a UUID.
struct DerivedName
{
    QString label; ///< what it is, in the kernel's or OpenStack's word: "tap", "namespace"
    QString of;    ///< the network of the interface that it belongs to; empty: the object itself
    QString name;
};

/// What stands for an absent value at \a place; empty: nothing is derived there.
QString derivedText(const Derivation &derivation, const design::Design &design, const design::FieldPlace &place);
/// Whether something is derived there, known or not.
bool isDerivable(const design::FieldPlace &place);
/// The names of what \a object gets in the kernel; of one interface only where \a link is given.
QList<DerivedName> derivedNames(const Derivation &derivation, const design::ObjectId &object,
                                std::optional<int> link = {});

/// Follows a document. Works only while somebody looks, and after a pause, so that typing costs nothing.
class DerivedValues : public QObject
{
    Q_OBJECT

public:
    /// \a document must outlive it.
    explicit DerivedValues(const design::Document &document, QObject *parent = nullptr);
    ~DerivedValues() override;

    const Derived &derived() const { return m_derived; }
    const Derivation *derivation() const { return m_derived.values.get(); }
    void setWatched(bool isWatched);

signals:
    void changed();

private:
    using Result = std::shared_ptr<const Derivation>;

    void invalidate();
    void compute();
    void take();

    const design::Document &m_document;
    QTimer m_pause;
    QFutureWatcher<Result> m_work;
    Derived m_derived;
    bool m_isWatched = false;
    bool m_isStale = true;
};

} // namespace overlab::views
