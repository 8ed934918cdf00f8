// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/Workspace.h"

#include "proxy/Proxies.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The proxy that `setting` selects, "host:port". If the system has several, the one that leads to the outside world.
Job<QString> *proxyName(const ProxySetting &setting, QObject *owner)
{
    if (setting.hasHost())
        return Job<QString>::of(owner, "%1:%2"_L1.arg(setting.host, QString::number(setting.port)));
    return Proxies::find(QUrl(u"https://docs.exalate.com"_s), owner)->map([](const QNetworkProxy &proxy) -> Result<QString> {
        return Proxies::nameOf(proxy);
    });
}

QString proxyKey(const QString &proxy)
{
    return "proxy/"_L1 + proxy;
}

} // namespace

Workspace::Workspace(const QString &folder, std::unique_ptr<CredentialStore> credentials, const Environment &environment)
    : m_folder(folder)
    , m_credentials(std::move(credentials))
    , m_instances(folder)
    , m_intents(folder)
    , m_codes(folder)
    , m_helped(folder)
    , m_abilities(folder)
    , m_drafts(folder)
    , m_proxy(folder)
    , m_environment(environment)
{
}

Workspace::~Workspace() = default;

void Workspace::load()
{
    report(checkPrivateFolder(m_folder));
    report(m_instances.load());
    report(m_intents.load());
    report(m_codes.load());
    report(m_helped.load());
    report(m_abilities.load());
    report(m_proxy.load());
    const QStringList removed = m_codes.removedInstances();
    for (const QString &instanceId : removed)
        removeCodes(instanceId); // the keychain refused this when the instance was removed
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
    Job<Done> *stored = nullptr;
    const auto former = m_instances.instance(instance.id);
    if (instance.isGuided() && former && !former->isGuided())
        stored = m_credentials->remove(credentialKey(instance), owner);
    else if (secret.isEmpty())
        stored = Job<Done>::of(owner, Done{});
    else
        stored = m_credentials->store(credentialKey(instance), secret, owner);
    return stored
        ->map([this, instance](const Done &) -> Result<Done> {
            report(m_instances.put(instance));
            if (const auto session = m_sessions.value(instance.id))
                session->setInstance(instance);
            else
                makeCurrent();
            emit instancesChanged();
            return Done{};
        })
        ->failIfDestroyed(this, {.key = ProblemKey::KeychainUnavailable});
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
                   m_sessions.remove(instanceId);
                   Journal(m_folder, instanceId).remove();
                   report(m_helped.removeInstance(instanceId));
                   report(m_abilities.remove(instanceId));
                   if (wasCurrent)
                       makeCurrent();
                   emit instancesChanged();
               })
        ->failIfDestroyed(this, {.key = ProblemKey::KeychainUnavailable});
}

void Workspace::removeCodes(const QString &instanceId)
{
    for (const QString &connectionId : m_codes.connectionsOf(instanceId))
        InvitationCodes::forget(*m_credentials, m_codes, instanceId, connectionId, m_credentials.get());
}

bool Workspace::hasCodesAside() const
{
    return !m_codes.aside().isEmpty();
}

void Workspace::forgetCodesAside()
{
    InvitationCodes::forgetAside(*m_credentials, m_codes, m_credentials.get())->then(this, [this](const Result<Done> &forgotten) {
        report(forgotten);
    });
}

Job<Done> *Workspace::setProxy(const ProxySetting &setting, const Secret &password, QObject *owner)
{
    Proxies::use(setting);
    report(m_proxy.set(setting));
    return proxyName(setting, owner)->andThen([this, user = setting.user, password](const QString &proxy, QObject *outer) {
        if (user.isEmpty() || password.isEmpty()) {
            Proxies::signIn(proxy, {}, {});
            signInToProxy();
            return Job<Done>::of(outer, Done{});
        }
        Proxies::signIn(proxy, user, password);
        return m_credentials->store(proxyKey(proxy), password, outer);
    });
}

void Workspace::signInToProxy()
{
    const QString user = m_proxy.setting().user;
    if (user.isEmpty())
        return;
    proxyName(m_proxy.setting(), this)->then(this, [this, user](const Result<QString> &proxy) {
        if (!proxy || proxy->isEmpty())
            return;
        m_credentials->read(proxyKey(*proxy), this)->then(this, [user, proxy = *proxy](const Result<Secret> &password) {
            if (password && !password->isEmpty())
                Proxies::signIn(proxy, user, *password);
        });
    });
}

void Workspace::makeCurrent()
{
    const auto instance = current();
    const auto session = instance ? sessionOf(*instance) : nullptr;
    if (session == m_session)
        return;
    if (m_session)
        m_session->watch().setWatching(false);
    m_session = session;
    if (m_session) {
        // After the window is first drawn: the program uses no network before that.
        QTimer::singleShot(0, this, [this, session = m_session] {
            if (session != m_session)
                return; // another one is current by now
            session->watch().setWatching(true);
            session->intents().recover();
        });
    }
    emit currentChanged();
}

std::shared_ptr<InstanceSession> Workspace::sessionOf(const LocalInstance &instance)
{
    auto &session = m_sessions[instance.id];
    if (!session) {
        session = std::make_shared<InstanceSession>(
            instance, InstanceSession::Stores{*m_credentials, m_intents, m_codes, m_folder, &m_helped, &m_abilities},
            m_environment);
        connect(session.get(), &InstanceSession::problemOccurred, this,
                [this](const Problem &problem) { report(fail(problem)); });
        connect(&session->intents(), &OpenIntents::recovered, this, &Workspace::onRecovered);
    }
    return session;
}

void Workspace::onRecovered(const QString &intentKey, const Committed &committed)
{
    if (const auto draft = m_drafts.read(); draft && draft->intentKey == intentKey) {
        report(m_drafts.clear());
        emit draftCleared();
    }
    emit intentRecovered(committed);
}

QStringList Workspace::knownHosts() const
{
    QStringList hosts;
    for (const LocalInstance &instance : instances())
        hosts << instance.exalateUrl.host(QUrl::FullyEncoded);
    for (const auto &session : m_sessions) {
        for (const Connection &connection : session->watch().connections()) {
            if (!connection.remoteUrl.isEmpty())
                hosts << connection.remoteUrl.host(QUrl::FullyEncoded);
        }
    }
    hosts.removeDuplicates();
    return hosts;
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
    const bool isOfEachWrite = problem.key == ProblemKey::StorageFull || problem.key == ProblemKey::FolderNotWritable;
    if (!isOfEachWrite || !std::exchange(m_toldOfNoSpace, true))
        emit problemOccurred(problem);
}
