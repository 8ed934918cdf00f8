// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/InstanceSession.h"

/// What is left to the node's own console (product.md, When the console does it): the name to enter there, what is pasted from
/// it, and the finding of the connection that was made there.
class ConsoleHandOver
{
public:
    explicit ConsoleHandOver(std::shared_ptr<InstanceSession> session);

    /// Remembers which connections were there before; once, however often it is called.
    void begin(const QString &connectionName, QObject *owner);
    const QString &connectionName() const { return m_name; }

    /// False where it is the text that is there already.
    bool setPastedText(const QString &pasted);
    bool hasPastedText() const { return !m_pasted.isEmpty(); }
    void forgetPastedText() { m_pasted.clear(); }
    /// The code in what was pasted; code-not-found or code-changed where it is not good.
    const Result<InvitationCode> &code() const { return m_code; }

    /// Reads the list and yields the new connection of this name, or else the newest one; nothing where nothing is new. A
    /// pasted code is kept with it, and needs no list: without one, or without a new connection in it, the connection has no id.
    Job<std::optional<Committed>> *find(bool leadsToCode, QObject *owner);

private:
    std::shared_ptr<InstanceSession> m_session;
    bool m_begun = false;
    QString m_name;
    QString m_pasted;
    Result<InvitationCode> m_code;
    std::optional<QStringList> m_before; ///< ids; nothing while it is not known
    JobHandle m_reading;
};
