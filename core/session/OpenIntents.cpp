// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/OpenIntents.h"

#include "session/InvitationCodes.h"

OpenIntents::OpenIntents(Node &node, IntentStore &store, InvitationCodes &codes, Clock &clock)
    : m_node(node)
    , m_store(store)
    , m_codes(codes)
    , m_clock(clock)
{
    for (const Intent &intent : store.intents()) {
        if (intent.instanceId == node.instance().id)
            m_unattended << intent.key;
    }
}

std::optional<Intent> OpenIntents::byKey(const QString &key) const
{
    for (const Intent &intent : m_store.intents()) {
        if (intent.key == key && intent.instanceId == m_node.instance().id)
            return intent;
    }
    return std::nullopt;
}

std::optional<Intent> OpenIntents::byFingerprint(const QString &fingerprint) const
{
    for (const Intent &intent : m_store.intents()) {
        if (intent.kind == Intent::Kind::Accept && intent.fingerprint == fingerprint && intent.instanceId == m_node.instance().id)
            return intent;
    }
    return std::nullopt;
}

void OpenIntents::resume(const QString &key)
{
    m_unattended.remove(key);
    if (const auto lookup = m_lookups.take(key))
        lookup->cancel();
}

void OpenIntents::release(const QString &key)
{
    m_unattended << key;
    recover();
}

void OpenIntents::replace(const QString &key, const Intent &by)
{
    (void)m_store.put(by); // Commit writes it again before anything is sent, and reports
    (void)m_store.remove(key);
}

void OpenIntents::end(const QString &key)
{
    resume(key);
    (void)m_store.remove(key);
}

void OpenIntents::recover()
{
    const QList<Intent> open = m_store.intents();
    for (const Intent &intent : open) {
        if (!m_unattended.contains(intent.key) || m_lookups.value(intent.key))
            continue;
        Job<Committed> *lookup = Commit::findOut({m_node, m_store, m_codes, m_clock}, intent, Commit::Patience::LookOnce, this);
        m_lookups.insert(intent.key, lookup);
        lookup->then(this, [this, key = intent.key, fingerprint = intent.fingerprint](const Result<Committed> &result) {
            m_lookups.remove(key);
            if (!result)
                return;
            m_unattended.remove(key);
            m_recovered.insert(key, result->connection);
            if (!fingerprint.isEmpty())
                m_accepted.insert(fingerprint, result->connection);
            emit recovered(key, *result);
        });
    }
}
