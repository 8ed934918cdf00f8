// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Invitation.h"
#include "NodeProfile.h"
#include "Outcome.h"

#include <QList>
#include <QSet>

class World;

/// The state and the rules of one pretend node: what it knows, what it does, what it refuses and why. HTTP is NodeRoutes'.
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

    /// About the node; without a session only what a destination tells anyone.
    QJsonObject about(bool signedIn) const;
    QJsonObject licence() const;
    QJsonObject projects(const QString &text) const;

    /// All connections, with the publicly documented fields alone or with all.
    QJsonObject connections(bool publicFieldsOnly) const;
    Outcome create(const QJsonObject &request);
    Outcome change(const QString &id, const QJsonObject &request);
    Outcome remove(const QString &id);

    /// A new code for a connection that nobody has accepted yet; the former code is withdrawn.
    Outcome invitationAgain(const QString &id);

    /// What a code says, as far as this node alone can tell; changes nothing and asks nobody.
    Outcome preview(const QJsonObject &request) const;

    /// An invitation that this node may accept, on the way: its maker has still to agree.
    struct Acceptance {
        Invitation invitation;
        QString project;
    };

    /// Checks a request to accept. From then on the code and the name are taken, until one of the two below.
    OrRefusal<Acceptance> beginAccept(const QJsonObject &request);
    QJsonObject finishAccept(const Acceptance &acceptance);
    void abandonAccept(const Acceptance &acceptance);

    /// The maker's part: `by` wants to accept the invitation with that id.
    Outcome accepted(const QString &invitationId, const Side &by);

    Outcome verify(const QJsonObject &request);
    Outcome verification(const QString &id) const;

    /// Fills the list with `count` connections to everyone in the world; the same for the same count.
    void fill(int count);

private:
    struct Entry {
        Connection connection;
        Side remote;
        QString localShortName;
        QString remoteShortName;
        QString invitationId; ///< empty: there is nothing to accept
    };

    QJsonObject publicJson(const Entry &entry) const;
    QJsonObject toJson(const Entry &entry) const;
    QList<Entry>::iterator find(const QString &id);
    Entry &add(Entry entry);
    Entry entryOf(const NewConnection &wanted, const SandboxNode *destination) const;
    QString newCode(Entry &entry);
    OrRefusal<NewConnection> readNew(const QJsonObject &request) const;
    OrRefusal<Invitation> readCode(const QJsonObject &request) const;

    /// Why this node does not make such a connection to that destination (null: not of this world).
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
    QList<Entry> m_connections;
    qint64 m_lastId = 0;
    QSet<QString> m_usedInvitations; ///< ids of those accepted here, or being accepted
    QSet<QString> m_reservedNames;   ///< of connections whose acceptance is on the way, case-folded
};
