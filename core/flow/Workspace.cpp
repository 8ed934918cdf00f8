// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/Workspace.h"

#include "proxy/Proxies.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The proxy that `setting` leads to, "host:port"; of the system's, which may be many, the one to the world outside.
QString proxyName(const ProxySetting &setting)
{
    if (setting.kind == ProxySetting::Kind::Other)
        return "%1:%2"_L1.arg(setting.host, QString::number(setting.port));
    return Proxies::nameOf(Proxies::forAddress(QUrl(u"https://docs.exalate.com"_s)));
}

QString proxyKey(const QString &proxy)
{
    return "proxy/"_L1 + proxy;
}

} // namespace

Workspace::Workspace(const QString &folder, std::unique_ptr<CredentialStore> credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
    , m_instances(folder)
    , m_intents(folder)
    , m_codes(folder)
    , m_drafts(folder)
    , m_proxy(folder)
{
}

Workspace::~Workspace() = default;

void Workspace::load()
{
    report(m_instances.load());
    report(m_intents.load());
    report(m_codes.load());
    report(m_proxy.load());
    for (const Intent &intent : m_intents.intents())
        m_left << intent.key;
    const QStringList removed = m_codes.removedInstances();
    for (const QString &instanceId : removed)
        removeCodes(instanceId); // the keychain refused when the instance was removed
    Proxies::use(m_proxy.setting());
    signInToProxy();
    makeCurrent();
    emit instancesChanged();
}

std::optional<InitiateDraft> Workspace::loadDraft()
{
    const auto draft = m_drafts.load();
    if (!draft)
        report(fail(draft.error()));
    return draft.value_or(std::nullopt);
}

void Workspace::setCurrent(const QString &instanceId)
{
    if (current() && current()->id == instanceId)
        return;
    report(m_instances.setCurrent(instanceId));
    makeCurrent();
    emit instancesChanged();
}

Job<Done> *Workspace::put(const LocalInstance &instance, const Secret &secret, QObject *owner)
{
    auto *stored = secret.isEmpty() ? Job<Done>::of(owner, Done{}) : m_credentials->store(credentialKey(instance), secret, owner);
    return stored
        ->map([this, instance](const Done &) -> Result<Done> {
            report(m_instances.put(instance));
            if (current() && current()->id == instance.id)
                makeCurrent();
            emit instancesChanged();
            return Done{};
        })
        ->tiedTo(this, {.key = ProblemKey::KeychainUnavailable});
}

Job<Done> *Workspace::remove(const QString &instanceId, QObject *owner)
{
    const auto instance = m_instances.instance(instanceId);
    if (!instance)
        return Job<Done>::of(owner, Done{});
    report(m_codes.markRemoved(instanceId));
    removeCodes(instanceId);
    return m_credentials->remove(credentialKey(*instance), owner)
        ->then(this,
               [this, instanceId](const Result<Done> &) {
                   const bool wasCurrent = current() && current()->id == instanceId;
                   report(m_instances.remove(instanceId));
                   if (wasCurrent)
                       makeCurrent();
                   emit instancesChanged();
               })
        ->tiedTo(this, {.key = ProblemKey::KeychainUnavailable});
}

/// What was not removed stays in the index, so that the next start finds that it is there.
void Workspace::removeCodes(const QString &instanceId)
{
    for (const QString &connectionId : m_codes.connectionsOf(instanceId)) {
        m_credentials->remove(InvitationKeeper::key(instanceId, connectionId), m_credentials.get())
            ->then(this, [this, instanceId, connectionId](const Result<Done> &removed) {
                if (removed)
                    report(m_codes.remove(instanceId, connectionId));
            });
    }
}

Job<Done> *Workspace::setProxy(const ProxySetting &setting, const Secret &password, QObject *owner)
{
    Proxies::use(setting);
    report(m_proxy.set(setting));
    const QString proxy = proxyName(setting);
    if (setting.user.isEmpty() || password.isEmpty()) {
        Proxies::signIn(proxy, {}, {});
        signInToProxy();
        return Job<Done>::of(owner, Done{});
    }
    Proxies::signIn(proxy, setting.user, password);
    return m_credentials->store(proxyKey(proxy), password, owner);
}

void Workspace::signInToProxy()
{
    const QString user = m_proxy.setting().user;
    const QString proxy = user.isEmpty() ? QString() : proxyName(m_proxy.setting());
    if (proxy.isEmpty())
        return;
    m_credentials->read(proxyKey(proxy), this)->then(this, [user, proxy](const Result<Secret> &password) {
        if (password && !password->isEmpty())
            Proxies::signIn(proxy, user, *password);
    });
}

void Workspace::makeCurrent()
{
    m_watch.reset();
    m_keeper.reset();
    m_node.reset();
    if (const auto instance = current()) {
        m_node = std::make_unique<Node>(*instance, m_credentials.get(), nullptr);
        m_keeper = std::make_unique<InvitationKeeper>(m_node.get(), m_credentials.get(), &m_codes, nullptr);
        m_watch = std::make_unique<ConnectionWatch>(m_node.get(), nullptr);
        connect(m_watch.get(), &ConnectionWatch::changed, this, [this] {
            if (!m_watch->isLoaded() || m_watch->isRefreshing() || m_watch->problem())
                return;
            m_keeper->forgetSettled(m_watch->connections());
            settleIntents();
        });
        // After the first picture of the window: nothing is asked of a network before it.
        QTimer::singleShot(0, m_watch.get(), &ConnectionWatch::refresh);
        QTimer::singleShot(0, m_node.get(), [this] { settleIntents(); });
    }
    emit currentChanged();
}

void Workspace::settleIntents()
{
    if (!m_node)
        return;
    const QList<Intent> open = m_intents.intents();
    for (const Intent &intent : open) {
        if (intent.instanceId != m_node->instance().id || !m_left.contains(intent.key) || m_settling.value(intent.key))
            continue;
        m_settling.insert(intent.key, Commit::findOut(commitTools(), intent, Commit::Patience, m_node.get()));
        m_settling.value(intent.key)->then(this, [this, intent](const Result<Committed> &result) {
            m_settling.remove(intent.key);
            if (result)
                takeSettled(intent, *result);
        });
    }
}

void Workspace::takeSettled(const Intent &intent, const Committed &committed)
{
    m_left.remove(intent.key);
    m_settled.insert(intent.key, committed.connection);
    if (const auto draft = m_drafts.read(); draft && draft->intentKey == intent.key) {
        report(m_drafts.clear());
        emit draftCleared();
    }
    if (m_watch)
        m_watch->refresh();
    emit intentSettled(committed);
}

void Workspace::leave(const QString &intentKey)
{
    m_left << intentKey;
    settleIntents();
}

void Workspace::takeUp(const QString &intentKey)
{
    m_left.remove(intentKey);
    if (const auto look = m_settling.take(intentKey))
        look->cancel();
}

void Workspace::report(const Result<Done> &result)
{
    if (result)
        return;
    const Problem &problem = result.error();
    const auto *file = problem.fact<Fact::File>();
    if (problem.key == ProblemKey::StorageNewer && file) {
        if (m_reportedNewer.contains(file->name))
            return;
        m_reportedNewer << file->name;
    }
    if (problem.key != ProblemKey::StorageFull || !std::exchange(m_toldOfNoSpace, true))
        emit problemOccurred(problem);
}
