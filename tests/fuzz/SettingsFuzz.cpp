// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What may stand in the settings files (rules.md 33): never a crash, what is read makes sense, and writing it and reading it
// again changes nothing.

#include "credentials/SecretParts.h"
#include "node/NodeAbilities.h"
#include "storage/AbilityStore.h"
#include "storage/CodeIndex.h"
#include "storage/DraftStore.h"
#include "storage/HelpedConnections.h"
#include "storage/InstanceStore.h"
#include "storage/IntentStore.h"
#include "storage/Journal.h"
#include "storage/ProxyStore.h"
#include "url/Host.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireAllowed(const QUrl &url)
{
    const bool isLocal = url.scheme() == "http"_L1 && isLoopback(url.host(QUrl::FullyEncoded));
    require((url.scheme() == "https"_L1 || isLocal) && !url.host().isEmpty() && url.userInfo().isEmpty());
}

template <class Store>
Store readAndWritten(const QJsonObject &content)
{
    Store store{QString()};
    store.setContent(content);
    Store again{QString()};
    again.setContent(store.content());
    require(again.content() == store.content());
    require(!QJsonDocument::fromJson(QJsonDocument(store.content()).toJson()).isNull());
    return store;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto head = SecretParts::fromHead(Secret(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)))))
        require(head->count() > 0 && head->count() <= SecretParts::MaxEntries);

    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto migrated = JsonFile::parse(bytes, DraftStore::Migrations);
    require((migrated.state == JsonFile::State::Readable) || migrated.object.isEmpty());
    const InitiateDraft draft = DraftStore::draftFrom(migrated.object);
    require(DraftStore::draftFrom(DraftStore::contentOf(draft)) == draft);

    const QJsonObject content = JsonFile::parse(bytes, {}).object;

    const auto instances = readAndWritten<InstanceStore>(content);
    require(instances.current().has_value() == !instances.instances().isEmpty());
    for (const LocalInstance &instance : instances.instances()) {
        require(!instance.id.isEmpty() && instances.instance(instance.id) == instance);
        requireAllowed(instance.exalateUrl);
    }

    const auto intents = readAndWritten<IntentStore>(content);
    for (const Intent &intent : intents.intents()) {
        require(!intent.key.isEmpty() && !intent.instanceId.isEmpty());
        require(std::ranges::count(intents.intents(), intent.key, &Intent::key) == 1);
        if (!intent.wanted.destination.isEmpty())
            requireAllowed(intent.wanted.destination);
    }

    for (const JournalEntry &entry : Journal::parse(bytes))
        require(entry.at.isValid());

    readAndWritten<CodeIndex>(content);
    readAndWritten<HelpedConnections>(content);
    readAndWritten<AbilityStore>(content);
    const auto abilities = NodeAbilities::fromJson(content);
    require(NodeAbilities::fromJson(abilities.toJson()) == abilities);
    const ProxySetting proxy = readAndWritten<ProxyStore>(content).setting();
    require(proxy.kind != ProxySetting::Kind::Other || (!proxy.host.isEmpty() && proxy.port > 0));
    return 0;
}
