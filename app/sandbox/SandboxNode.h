// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "NodeProfile.h"
#include "Outcome.h"
#include "SandboxConnection.h"

#include <QList>
#include <QSet>

class World;

/// The state and the rules of one pretend node: what it knows, does and refuses, and why. NodeRoutes does the HTTP.
class SandboxNode
{
public:
    SandboxNode(NodeProfile profile, World &world);
    Q_DISABLE_COPY_MOVE(SandboxNode)

    const NodeProfile &profile() const { return m_profile; }
    const Side &side() const { return m_side; }
    void setAddresses(const QUrl &exalateUrl, const QUrl &trackerUrl);

    const QString &user() const { return m_user; }
    const QString &password() const { return m_password; }
    const QString &token() const { return m_token; }

    /// User and password, user and API token, or the token alone with an empty user.
    bool knows(const QString &user, const QString &password) const;

    /// Describes the node; without a session only what a destination tells anyone.
    QJsonObject about(bool signedIn) const;
    QJsonObject licence() const;
    QJsonObject projects(const QString &text) const;

    /// All connections, with the publicly documented fields only or with all fields.
    QJsonObject connections(bool publicFieldsOnly) const;
    Outcome create(const QJsonObject &request);
    Outcome connection(const QString &id);
    Outcome change(const QString &id, const QJsonObject &request);
    /// Like change(), but what is missing from the request is wiped.
    Outcome replace(const QString &id, const QJsonObject &whole);
    /// Synchronises one more issue.
    Outcome exalate(const QString &id);
    Outcome remove(const QString &id);

    /// A new code for a connection that nobody has accepted yet. The former code is withdrawn.
    Outcome invitationAgain(const QString &id);

    /// The content of a code, as far as this node can tell by itself. Changes nothing and asks nobody.
    Outcome preview(const QJsonObject &request) const;

    /// An invitation that this node is accepting: its maker has yet to agree.
    struct Acceptance {
        Invitation invitation;
        QString project;
    };

    /// Checks a request to accept. Reserves the code and the name until one of the next two is called.
    OrRefusal<Acceptance> beginAccept(const QJsonObject &request);
    QJsonObject finishAccept(const Acceptance &acceptance);
    void abandonAccept(const Acceptance &acceptance);

    /// On the maker's node: `by` wants to accept the invitation with that id.
    Outcome accepted(const QString &invitationId, const Side &by);

    /// What the console does for a person who has admin access to the other side: verifies it at once, and creates.
    Outcome createVerified(QJsonObject wanted);
    Outcome verify(const QJsonObject &request);
    Outcome verification(const QString &id) const;

    /// Adds a connection as it is, with a new id. The reference is valid until the next change.
    SandboxConnection &add(SandboxConnection connection);

private:
    QList<SandboxConnection>::iterator find(const QString &id);
    QString newCode(SandboxConnection &entry);
    OrRefusal<NewConnection> readNew(const QJsonObject &request) const;
    OrRefusal<Invitation> readCode(const QJsonObject &request) const;

    /// Why this node refuses such a connection to that destination (null if it is not of this world).
    std::optional<Refusal> objection(const NewConnection &wanted, const SandboxNode *destination) const;
    std::optional<Refusal> nameObjection(const QString &name) const;
    std::optional<Refusal> projectObjection(const QString &project) const;
    bool isConfirmed(const QString &verificationId, const SandboxNode *destination) const;

    NodeProfile m_profile;
    World &m_world;
    Side m_side;
    QString m_user;
    QString m_password;
    QString m_token;
    QList<SandboxConnection> m_connections;
    qint64 m_lastId = 0;
    QSet<QString> m_usedInvitations; ///< ids of those that were accepted here, or are being accepted
    QSet<QString> m_reservedNames;   ///< of connections that are being accepted, case-folded
};
