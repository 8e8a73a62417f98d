// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/derivedvalues.h"

#include "engine/blueprint/allocation.h"
#include "engine/design/validation/validation.h"

#include <QtConcurrentRun>

#include <chrono>

namespace overlab::views {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 250ms;

/// nullptr: the design has errors, and nothing can be derived.
std::shared_ptr<const Derivation> derivationOf(const design::Design &design)
{
    if (design::hasErrors(design::validateDesign(design)))
        return {};
    auto made = std::make_shared<Derivation>();
    made->topology = blueprint::resolveDesign(design, {}).topology;
    const blueprint::Topology &topology = made->topology;
    for (qsizetype i = 0; i < topology.machines.size(); ++i)
        made->machines.insert(topology.machines.at(i).object(), i);
    for (qsizetype i = 0; i < topology.routers.size(); ++i)
        made->routers.insert(topology.routers.at(i).object(), i);
    for (qsizetype i = 0; i < topology.networks.size(); ++i)
        made->networks.insert(topology.networks.at(i).object(), i);
    return made;
}

} // namespace

DerivedValues::DerivedValues(const design::Document &document, QObject *parent)
    : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DerivedValues::compute);
    connect(&m_work, &QFutureWatcherBase::finished, this, &DerivedValues::take);
    connect(&document, &design::Document::changed, this, [this](const design::DesignDifference &difference) {
        const bool isOnlyMoved = difference.added.isEmpty() && difference.removed.isEmpty()
            && difference.changed.isEmpty() && !difference.other;
        if (!isOnlyMoved)
            invalidate();
    });
    connect(&document, &design::Document::loaded, this, [this] {
        m_derived = {};
        invalidate();
    });
}

DerivedValues::~DerivedValues() = default;

void DerivedValues::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isStale && !m_work.isRunning())
        m_pause.start();
    else if (!isWatched)
        m_pause.stop();
}

void DerivedValues::invalidate()
{
    m_isStale = true;
    if (m_isWatched && !m_work.isRunning())
        m_pause.start();
}

void DerivedValues::compute()
{
    m_isStale = false;
    const design::Design design = m_document.design();
    m_work.setFuture(QtConcurrent::run([design] { return derivationOf(design); }));
}

void DerivedValues::take()
{
    if (m_isStale) { // of an older state of the drawing
        if (m_isWatched)
            m_pause.start();
        return;
    }
    const Result result = m_work.result();
    m_derived = {result ? Derived::State::Ready : Derived::State::Faulty, result};
    emit changed();
}

} // namespace overlab::views
