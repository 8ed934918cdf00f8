// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/ConnectionList.h"
#include "instance/Instance.h"
#include "invitation/InvitationCode.h"
#include "net/Environment.h"
#include "node/NodeAbilities.h"

class CredentialStore;
class HelpedConnections;
class Session;
struct HttpAnswer;
struct HttpRequest;

/// A new connection: pending with a code, or active without one.
struct CreatedConnection {
    Connection connection;
    std::optional<InvitationCode> code;
};

/// The content of an invitation code, as far as our own node tells. Texts are from outside (rules.md 24).
struct InvitationPreview {
    QString fromName = {};
    Tracker fromTracker = Tracker::Unknown;
    QUrl fromUrl = {};
    QString toName = {};
    Tracker toTracker = Tracker::Unknown;
    QUrl toUrl = {};
    QString connectionName = {};
    QString description = {};
    std::optional<ConfigurationMode> mode = {};
    std::optional<ConnectionType> type = {};

    bool operator==(const InvitationPreview &) const = default;
};

/// A change of a connection. Members without a value leave it as it is.
struct ConnectionChange {
    std::optional<QString> name = {};
    std::optional<QString> description = {};
    std::optional<bool> active = {};
    std::optional<ConfigurationMode> mode = {}; ///< the upgrade of Basic
};

/// A request to the destination's administrator to confirm that the user has admin access there.
struct Verification {
    enum class State { Pending, Confirmed, Denied };
    QString id;
    QUrl page; ///< for the system browser
};

/// The node of one of our own instances. Signs in by itself when needed (node.md, Sign-in). Each operation yields its value or a
/// problem. What changes something is sent only where the node's own description lists it with what is sent (node.md, The gate);
/// elsewhere it is not-offered, and a person does it in the node's own console.
///
/// Where the instance is guided, nothing is sent: its connections are those that this program helped with, and to change or
/// remove one changes this record alone. Everything else is no-such-operation.
class Node : public QObject
{
    Q_OBJECT
public:
    /// Reads the instance's secret from `credentials` at the first operation. `credentials` and `helped` outlive the node.
    Node(const LocalInstance &instance, CredentialStore *credentials, QObject *parent, const Environment &environment = {},
         HelpedConnections *helped = nullptr);
    ~Node() override;

    const LocalInstance &instance() const { return m_instance; }
    /// Uses the new address and credentials of the same instance from now on. Running operations end with connection-lost.
    void setInstance(const LocalInstance &instance);

    Job<InstanceDescription> *describe(QObject *owner);
    Job<Licence> *licence(QObject *owner);
    Job<ConnectionList> *connections(QObject *owner);
    /// What the node offers by its own description, read once in a session: not known if it has none. Never a problem.
    Job<NodeAbilities> *abilities(QObject *owner);
    /// The same as far as it was read, or is remembered of a former run; nothing before.
    const std::optional<NodeAbilities> &knownAbilities() const { return m_abilities ? m_abilities : m_remembered; }
    /// True once it was read in this session, so that it need not be read again.
    bool hasReadAbilities() const { return m_abilities.has_value(); }
    /// What a former run has read of a node of this version of Exalate. It counts until it is read anew, or the node says that it
    /// has another version; nothing is sent on the strength of it.
    void remember(const NodeAbilities &abilities, const QString &exalateVersion);
    /// The version that the node has told; empty before.
    const QString &exalateVersion() const { return m_exalateVersion; }
    /// False if the node is known not to offer the operation, or such a change, to programs.
    bool mayOffer(NodeOperation operation) const;
    bool mayOffer(const ConnectionChange &change) const;

    /// One connection by its id, which a node need not offer.
    Job<Connection> *connection(const QString &connectionId, QObject *owner);

    /// A node that honours `idempotencyKey` answers a repeated request like the first one (rules.md 13).
    Job<CreatedConnection> *create(const NewConnection &wanted, const QString &idempotencyKey, QObject *owner);
    /// The code of a pending connection. The node may make a new one; the former code then no longer works.
    Job<InvitationCode> *reissueInvitation(const QString &connectionId, QObject *owner);
    /// Asks only our own node. Nothing reaches the other side, and nothing changes.
    Job<InvitationPreview> *preview(const InvitationCode &code, QObject *owner);
    Job<Connection> *accept(const InvitationCode &code, const QString &project, const QString &idempotencyKey, QObject *owner);

    /// Sends the change by PATCH, or by PUT of the whole object that the node gives; not-offered if it describes neither.
    Job<Connection> *change(const QString &connectionId, const ConnectionChange &change, QObject *owner);
    Job<Done> *remove(const QString &connectionId, QObject *owner);

    /// The names of the projects that contain `text`, on our side and on the other side.
    Job<QStringList> *projects(const QString &text, QObject *owner);
    Job<QStringList> *remoteProjects(const QString &text, QObject *owner);

    Job<Verification> *startVerification(const QUrl &destination, QObject *owner);
    Job<Verification::State> *verification(const QString &id, QObject *owner);

    /// Signs in with credentials that are not stored yet, to the node at `exalateUrl`: they are stored once proven (product.md,
    /// Instances and the first start).
    static Job<Done> *checkCredentials(const QUrl &exalateUrl, const Credentials &credentials, QObject *owner,
                                       const Environment &environment = {});

signals:
    /// knownAbilities() or exalateVersion() has changed.
    void abilitiesRead();

private:
    template <class T>
    Job<T> *ask(const HttpRequest &request, Result<T> (*read)(const HttpAnswer &), QObject *owner);
    template <class T>
    Job<T> *askIfOffered(NodeOperation operation, const HttpRequest &request, Result<T> (*read)(const HttpAnswer &),
                         QObject *owner);
    /// The operation by which the node's description takes the change; nothing if it takes none.
    static std::optional<NodeOperation> wayOf(const NodeAbilities &offered, const ConnectionChange &change);
    void noteVersion(const QString &exalateVersion);
    Result<Connection> changeHelped(const QString &connectionId, const ConnectionChange &change);
    Problem notOffered(const NodeAbilities &offered, NodeOperation operation) const;
    template <class T>
    Job<T> *askAbout(const QString &connectionId, const HttpRequest &request, Result<T> (*read)(const HttpAnswer &),
                     QObject *owner);

    LocalInstance m_instance;
    CredentialStore *m_credentials;
    HelpedConnections *m_helped;
    Environment m_environment;
    std::unique_ptr<Session> m_session;
    std::optional<NodeAbilities> m_abilities;
    std::optional<NodeAbilities> m_remembered;
    QString m_exalateVersion;
    QPointer<Job<NodeAbilities>> m_readingAbilities;
};

/// The key under which the secret of a local instance is kept in a CredentialStore.
QString credentialKey(const LocalInstance &instance);
