// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/DestinationLookup.h"

DestinationLookup::DestinationLookup(const Environment &environment, std::function<QStringList()> knownHosts, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_transport(environment.makeTransport())
    , m_knownHosts(std::move(knownHosts))
    , m_address(InstanceUrl::read({}))
    , m_pause(environment.clock.alarm([this] { run(); }))
{
}

bool DestinationLookup::setText(const QString &text)
{
    if (text == m_text)
        return false;
    m_text = text;
    m_allowedLookAlike.clear();
    readText();
    if (!m_address && m_address.error().key == ProblemKey::HasCredentials)
        m_text = withoutCredentials(text); // the problem stays until the next edit
    return true;
}

void DestinationLookup::setNeeded(bool needed)
{
    if (needed == m_needed)
        return;
    m_needed = needed;
    readText();
}

bool DestinationLookup::allowLookAlike()
{
    if (m_address || m_address.error().key != ProblemKey::LookAlike)
        return false;
    m_allowedLookAlike = m_address.error().host;
    readText();
    return true;
}

QUrl DestinationLookup::destination() const
{
    if (isFound())
        return m_found.address;
    return m_address ? m_address->url() : QUrl();
}

void DestinationLookup::readText()
{
    const QUrl before = m_address ? m_address->url() : QUrl();
    m_address = InstanceUrl::read(m_text, m_knownHosts(), m_allowedLookAlike);
    const bool isSame = m_address && m_address->url() == before;
    if (isSame && m_needed && m_state != State::Idle) {
        emit changed();
        return;
    }
    m_job.cancel();
    m_pause->stop();
    m_problem.reset();
    const bool isEmpty = !m_address && m_address.error().key == ProblemKey::Empty;
    if (m_needed && !isEmpty)
        m_pause->start(TypingPause);
    m_state = m_needed && !isEmpty ? State::Due : State::Idle;
    emit addressChanged();
    emit changed();
}

void DestinationLookup::lookUpNow()
{
    if (m_state != State::Running)
        run();
}

void DestinationLookup::run()
{
    m_pause->stop();
    if (m_state == State::Idle)
        return;
    if (!m_address) {
        enter(State::Failed, m_address.error());
        return;
    }
    auto *discovery = new Discovery(m_transport.get(), *m_address, {}, this, m_environment.clock);
    connect(discovery, &Discovery::stepChanged, this, [this, discovery] {
        m_step = discovery->step();
        emit changed();
    });
    m_job = discovery->then(this, [this](const Result<InstanceDescription> &result) {
        m_found = result.value_or(InstanceDescription());
        enter(result ? State::Found : State::Failed, result ? std::nullopt : std::optional(result.error()));
        emit finished();
    });
    m_step = discovery->step();
    enter(State::Running);
}

void DestinationLookup::enter(State state, const std::optional<Problem> &problem)
{
    m_state = state;
    m_problem = problem;
    emit changed();
}
