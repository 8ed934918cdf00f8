// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/InstanceSession.h"

/// Creates the connection that a wizard wants, at most once in all the tries of that wizard. First finds out the outcome of an
/// earlier try if it is open, and checks that the projects still exist. If no page asked for the name and it is taken, tries
/// another. Yields the result of Commit. While the node may still be working on an earlier try, it waits.
class CreateConnection : public Job<Committed>
{
    Q_OBJECT
public:
    struct Wish {
        NewConnection wanted;
        QString intentKey;                                    ///< of the wizard's last try; empty before
        bool nameMayChange = false;                           ///< no page asks for the name: if it is taken, it gets a number
        Commit::Earlier earlier = Commit::Earlier::LookFirst; ///< about a try before whose outcome is open
    };

    CreateConnection(std::shared_ptr<InstanceSession> session, const Wish &wish, QObject *owner);

signals:
    /// Emitted before a request may be sent: from now on this is the wizard's intent.
    void tryBegins(const QString &intentKey);
    /// As Commit::waits().
    void waits(const QDateTime &until);

private:
    void begin();
    void adopt(const Connection &made);
    void tryWith(const Intent &intent);
    NewConnection wanted() const;
    /// Yields if the projects still exist, or if the node cannot tell.
    Job<QStringList> *checkProjects();

    std::shared_ptr<InstanceSession> m_session;
    Wish m_wish;
    QStringList m_taken; ///< names that the node refused
};
