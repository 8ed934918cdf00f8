// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"
#include "session/InstanceSession.h"
#include "storage/AbilityStore.h"
#include "storage/CodeIndex.h"
#include "storage/DraftStore.h"
#include "storage/HelpedConnections.h"
#include "storage/InstanceStore.h"
#include "storage/IntentStore.h"
#include "storage/ProxyStore.h"

#include <QHash>

#include <memory>
#include <optional>

/// Everything one run of the program works on: our instances, which of them is current, and a session for each that has been
/// current. The sandbox has its own workspace, so that its data never mixes with the real data (product.md, The sandbox).
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `folder` holds the settings; nothing is read before load().
    Workspace(const QString &folder, std::unique_ptr<CredentialStore> credentials, const Environment &environment = {});
    ~Workspace() override;

    /// Reads the settings. problemOccurred() reports problems, and the program continues with the rest (rules.md 35).
    void load();

    const QList<LocalInstance> &instances() const { return m_instances.instances(); }
    std::optional<LocalInstance> current() const { return m_instances.current(); }
    void setCurrent(const QString &instanceId);

    /// Adds or replaces an instance and stores its secret; an empty secret keeps the stored one. A guided instance has none.
    Job<Done> *put(const LocalInstance &instance, const Secret &secret, QObject *owner);
    /// Removes the instance and its secrets. If the keychain refuses, the instance is removed
    /// all the same, and the job reports it.
    Job<Done> *remove(const QString &instanceId, QObject *owner);

    /// True if codes that are no longer needed are still kept, put aside for a week (InvitationCodes).
    bool hasCodesAside() const;
    /// Deletes them from the keychain now. A code that it does not give up stays, and problemOccurred() reports it.
    void forgetCodesAside();

    const ProxySetting &proxy() const { return m_proxy.setting(); }
    /// Sends every request this way from now on. Stores the user's password in the keychain; an empty one keeps the stored one.
    Job<Done> *setProxy(const ProxySetting &setting, const Secret &password, QObject *owner);

    /// The session of the current instance; null if there is none. An instance has one session for as long as it exists.
    std::shared_ptr<InstanceSession> session() const { return m_session; }
    /// The hosts of our instances and of their connections: another address could be mistaken for one of them.
    QStringList knownHosts() const;

    const DraftStore &drafts() const { return m_drafts; }
    /// The draft of a former run. problemOccurred() reports why it cannot be read.
    std::optional<InitiateDraft> loadDraft();

    /// Addresses to suggest while a destination is typed, and their names: the sandbox's.
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
    /// Another instance is current, and so is its session.
    void currentChanged();
    /// A problem to show whatever the person is doing: of a settings file, or of the keychain. No space on the
    /// disk is reported once in a run; a file of a newer version once for each file.
    void problemOccurred(const Problem &problem);
    /// An intent of a former run was found to have made a connection.
    void intentRecovered(const Committed &committed);
    /// The draft is removed, because its connection was found to exist.
    void draftCleared();

private:
    void removeCodes(const QString &instanceId);
    void makeCurrent();
    std::shared_ptr<InstanceSession> sessionOf(const LocalInstance &instance);
    void onRecovered(const QString &intentKey, const Committed &committed);
    void signInToProxy();
    void report(const Result<Done> &result);

    QString m_folder;
    std::unique_ptr<CredentialStore> m_credentials;
    InstanceStore m_instances;
    IntentStore m_intents;
    CodeIndex m_codes;
    HelpedConnections m_helped;
    AbilityStore m_abilities;
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
