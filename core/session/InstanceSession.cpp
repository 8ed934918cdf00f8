// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/InstanceSession.h"

#include "storage/AbilityStore.h"
#include "storage/HelpedConnections.h"
#include "storage/StoredFields.h"
#include "url/Host.h"

using namespace Qt::StringLiterals;

namespace {

// of an entry in the AbilityStore
constexpr auto Version = "version"_L1;
constexpr auto Operations = "operations"_L1;

} // namespace

InstanceSession::InstanceSession(const LocalInstance &instance, const Stores &stores, const Environment &environment)
    : m_environment(environment)
    , m_helped(stores.helped)
    , m_node(instance, &stores.credentials, nullptr, environment, stores.helped)
    , m_codes(m_node, stores.credentials, stores.codes, environment.clock)
    , m_watch(m_node, environment.clock)
    , m_intents(m_node, stores.intents, m_codes, environment.clock)
{
    if (!stores.folder.isEmpty())
        m_journal.emplace(stores.folder, instance.id);
    if (stores.abilities && !instance.isGuided())
        rememberAbilities(*stores.abilities);
    connect(&m_watch, &ConnectionWatch::connectionActivated, this,
            [this](const Connection &connection) { note(JournalEntry::Event::BecameActive, connection); });
    connect(&m_intents, &OpenIntents::recovered, this, [this](const QString &, const Committed &found) {
        if (found.code)
            note(JournalEntry::Event::Created, found.connection, found.code);
    });
    connect(&m_watch, &ConnectionWatch::listRead, this, [this] {
        if (!this->instance().isGuided())
            recogniseHelped();
        if (m_watch.list().isWhole) {
            // A connection that was helped with and is not recognised yet may be there under another name: its code stays.
            m_codes.onWholeList(m_watch.connections() + (m_helped ? m_helped->of(this->instance().id) : QList<Connection>()));
        }
        m_intents.recover();
        if (!m_node.hasReadAbilities())
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

/// From the former run into the node, and from the node into the next run.
void InstanceSession::rememberAbilities(AbilityStore &store)
{
    const QJsonObject kept = store.of(instance().id);
    if (!kept.isEmpty())
        m_node.remember(NodeAbilities::fromJson(kept.value(Operations).toObject()),
                        storedText(kept.value(Version), MaxStoredIdLength));
    connect(&m_node, &Node::abilitiesRead, this, [this, &store] {
        if (!m_node.hasReadAbilities() || instance().isGuided())
            return;
        report(store.put(instance().id, {{Version, m_node.exalateVersion()}, {Operations, m_node.knownAbilities()->toJson()}}));
    });
}

Committed InstanceSession::withId(Committed committed, const std::optional<NewConnection> &wanted)
{
    Connection &made = committed.connection;
    if (!made.id.isEmpty())
        return committed;
    if (!instance().isGuided() || !m_helped) {
        if (committed.code && !made.name.isEmpty())
            m_codes.storeUnlisted(made.name, *committed.code);
        return committed;
    }
    made.id = HelpedConnections::newId();
    if (wanted) {
        made.name = wanted->name;
        made.description = wanted->description;
        made.mode = wanted->mode;
        made.type = wanted->type;
        made.remoteName = wanted->remoteShortName;
        made.remoteUrl = wanted->destination;
        made.remoteTracker = trackerFromAddress(wanted->destination);
    }
    report(m_helped->put(instance().id, made));
    if (committed.code)
        m_codes.store(made.id, *committed.code);
    return committed;
}

/// After signing in: what the node lists by the name and destination of a connection that was helped with is that connection.
void InstanceSession::recogniseHelped()
{
    const QList<Connection> helped = m_helped ? m_helped->of(instance().id) : QList<Connection>();
    for (const Connection &known : helped) {
        const WantedConnection wanted{.name = known.name, .destination = known.remoteUrl, .isByHand = true};
        const auto found = findMade(wanted, m_watch.list(), {}, true).ours;
        if (!found)
            continue;
        if (!m_codes.keeps(known.id)) {
            onRecognised(known, *found);
            continue;
        }
        m_codes.stored(known.id, &m_codes)
            ->andThen([this, id = found->id](const InvitationCode &code, QObject *) { return m_codes.store(id, code); })
            ->then(this, [this, known, listed = *found](const Result<Done> &moved) {
                if (moved) // else the next list tries again
                    onRecognised(known, listed);
            });
    }
}

void InstanceSession::onRecognised(const Connection &helped, const Connection &listed)
{
    const QString instanceId = instance().id;
    if (!ConnectionList{m_helped->of(instanceId)}.find(helped.id))
        return; // by a former list
    m_codes.forget(helped.id);
    if (m_journal) {
        m_journal->add({.at = m_environment.clock.now().toUTC(),
                        .event = JournalEntry::Event::Recognised,
                        .connectionId = listed.id,
                        .name = listed.name,
                        .formerId = helped.id});
    }
    report(m_helped->remove(instanceId, helped.id));
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
