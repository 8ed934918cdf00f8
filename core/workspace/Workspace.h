// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"
#include "session/InstanceSession.h"
#include "storage/CodeIndex.h"
#include "storage/DraftStore.h"
#include "storage/InstanceStore.h"
#include "storage/IntentStore.h"
#include "storage/ProxyStore.h"

#include <QHash>

#include <memory>
#include <optional>

/// Everything one run of the program works on: our instances, which of them is current, and a session for each that was.
/// The sandbox has one of its own, so that its data never mixes with the real (product.md, The sandbox).
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds the settings; nothing is read before load().
    Workspace(const QString &folder, std::unique_ptr<CredentialStore> credentials, const Environment &environment = {});
    ~Workspace() override;

    /// Reads the settings. Problems are told by problemOccurred(), and the program goes on with what is left (rules.md 35).
    void load();

    const QList<LocalInstance> &instances() const { return m_instances.instances(); }
    std::optional<LocalInstance> current() const { return m_instances.current(); }
    void setCurrent(const QString &instanceId);

    /// Adds or replaces an instance and keeps its secret; an empty secret leaves the stored one.
    Job<Done> *put(const LocalInstance &instance, const Secret &secret, QObject *owner);
    /// Removes the instance and its secrets; the instance goes too where the keychain refuses, which the job then tells.
    Job<Done> *remove(const QString &instanceId, QObject *owner);

    const ProxySetting &proxy() const { return m_proxy.setting(); }
    /// From now on every request goes this way. The password of its user goes to the keychain; an empty one leaves that there.
    Job<Done> *setProxy(const ProxySetting &setting, const Secret &password, QObject *owner);

    /// The current instance at work; null while there is none. One session an instance, for as long as the instance is there.
    std::shared_ptr<InstanceSession> session() const { return m_session; }
    /// The hosts of our instances and of what they are connected to: what another address could be mistaken for.
    QStringList knownHosts() const;

    const DraftStore &drafts() const { return m_drafts; }
    /// The draft of a former run. problemOccurred() reports why it cannot be read.
    std::optional<InitiateDraft> loadDraft();

    /// Addresses worth offering while a destination is typed, and the names that go with them: the sandbox's.
    struct Suggestion {
        QString name;
        QUrl address;
    };
    void setSuggestions(const QList<Suggestion> &suggestions) { m_suggestions = suggestions; }
    const QList<Suggestion> &suggestions() const { return m_suggestions; }

    bool isSandbox() const { return m_sandbox; }
    void setSandbox(bool sandbox) { m_sandbox = sandbox; }

signals:
    void instancesChanged();
    /// Another instance is current, and with it another session.
    void currentChanged();
    /// Something to be told once, whatever the person is doing: a settings file, the keychain. That there is no space is told
    /// once in a run, however often something is to be written; so is that a file is of a newer version.
    void problemOccurred(const Problem &problem);
    /// What a former run left open was found to have become a connection.
    void intentRecovered(const Committed &committed);
    /// The draft was of a connection that was found to be there, and is gone.
    void draftCleared();

private:
    void removeCodes(const QString &instanceId);
    void makeCurrent();
    std::shared_ptr<InstanceSession> sessionOf(const LocalInstance &instance);
    void onRecovered(const QString &intentKey, const Committed &committed);
    void signInToProxy();
    void report(const Result<Done> &result);

    std::unique_ptr<CredentialStore> m_credentials;
    InstanceStore m_instances;
    IntentStore m_intents;
    CodeIndex m_codes;
    DraftStore m_drafts;
    ProxyStore m_proxy;
    Environment m_environment;
    QHash<QString, std::shared_ptr<InstanceSession>> m_sessions; ///< by the instance's id
    std::shared_ptr<InstanceSession> m_session;
    QList<Suggestion> m_suggestions;
    bool m_sandbox = false;
    bool m_toldOfNoSpace = false;
    QSet<QString> m_reportedNewer; ///< file names
};
