// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/InstanceSession.h"

#include "url/Host.h"

InstanceSession::InstanceSession(const LocalInstance &instance, const Stores &stores, const Environment &environment)
    : m_environment(environment)
    , m_node(instance, &stores.credentials, nullptr, environment)
    , m_codes(m_node, stores.credentials, stores.codes, environment.clock)
    , m_watch(m_node, environment.clock)
    , m_intents(m_node, stores.intents, m_codes, environment.clock)
{
    if (!stores.folder.isEmpty())
        m_journal.emplace(stores.folder, instance.id);
    connect(&m_watch, &ConnectionWatch::connectionActivated, this,
            [this](const Connection &connection) { note(JournalEntry::Event::BecameActive, connection); });
    connect(&m_intents, &OpenIntents::recovered, this, [this](const QString &, const Committed &found) {
        if (found.code)
            note(JournalEntry::Event::Created, found.connection, found.code);
    });
    connect(&m_watch, &ConnectionWatch::listRead, this, [this] {
        if (m_watch.list().isWhole)
            m_codes.onWholeList(m_watch.connections());
        m_intents.recover();
        if (!m_node.knownAbilities())
            m_node.abilities(this); // so that a wizard knows its way from the first page on
    });
    connect(&m_intents, &OpenIntents::recovered, &m_watch, &ConnectionWatch::refresh);
}

InstanceSession::~InstanceSession() = default;

void InstanceSession::setInstance(const LocalInstance &instance)
{
    const bool isElsewhere = instance.exalateUrl != m_node.instance().exalateUrl;
    m_node.setInstance(instance);
    m_watch.startOver(isElsewhere);
}

QString InstanceSession::host() const
{
    return hostOf(instance().exalateUrl);
}

void InstanceSession::note(JournalEntry::Event event, const Connection &connection,
                           const std::optional<InvitationCode> &code) const
{
    if (!m_journal)
        return;
    m_journal->add({.at = m_environment.clock.now().toUTC(),
                    .event = event,
                    .connectionId = connection.id,
                    .name = connection.name,
                    .fingerprint = code ? code->fingerprint() : QString()});
}

QList<JournalEntry> InstanceSession::history(const QString &connectionId) const
{
    return m_journal ? m_journal->about(connectionId) : QList<JournalEntry>();
}

void InstanceSession::report(const Result<Done> &written)
{
    if (!written)
        emit problemOccurred(written.error());
}
