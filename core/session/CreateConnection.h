// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/InstanceSession.h"

/// Creates the connection that a wizard wants, at most once in all the tries of that wizard. An earlier try whose outcome is
/// open is found out first; the projects have to be there still; and a name that no page asked for gives way when it is
/// taken. Yields what Commit does; connection-lost while the node may still be working on an earlier try.
class CreateConnection : public Job<Committed>
{
    Q_OBJECT
public:
    struct Wish {
        NewConnection wanted;
        QString intentKey;          ///< of the wizard's last try; empty before
        bool nameMayChange = false; ///< no page asks for the name: where it is taken, it gets a number
    };

    CreateConnection(std::shared_ptr<InstanceSession> session, const Wish &wish, QObject *owner);

signals:
    /// Before a request may leave: from now on this intent is the one of the wizard.
    void tryBegins(const QString &intentKey);

private:
    void begin();
    void adopt(const Connection &made);
    void tryWith(const Intent &intent);
    NewConnection wanted() const;
    /// Yields once the projects are known to be there still, or not known to be gone.
    Job<QStringList> *checkProjects();

    std::shared_ptr<InstanceSession> m_session;
    Wish m_wish;
    QStringList m_taken; ///< names that the node refused
};
