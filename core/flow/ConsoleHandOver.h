// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/InstanceSession.h"

/// The part that is left to the node's own console (product.md, When the console does it): the name to enter there, the text
/// pasted from it, and the search for the connection that was made there.
class ConsoleHandOver
{
public:
    explicit ConsoleHandOver(std::shared_ptr<InstanceSession> session);

    /// Remembers the connections that exist before the hand-over; only once, however often it is called.
    void begin(const QString &connectionName, QObject *owner);
    const QString &connectionName() const { return m_name; }

    /// False if the text is the same.
    bool setPastedText(const QString &pasted);
    bool hasPastedText() const { return !m_pasted.isEmpty(); }
    void forgetPastedText() { m_pasted.clear(); }
    /// The code in the pasted text; code-not-found or code-changed if there is no good one.
    const Result<InvitationCode> &code() const { return m_code; }

    /// Reads the list and yields the new connection of this name, or else the newest one; nothing if none is new. A
    /// pasted code is stored with the connection and is enough by itself: if the list shows no new connection, or the
    /// node has no list, the connection has no id.
    Job<std::optional<Committed>> *find(bool leadsToCode, QObject *owner);

private:
    std::shared_ptr<InstanceSession> m_session;
    bool m_begun = false;
    QString m_name;
    QString m_pasted;
    Result<InvitationCode> m_code;
    std::optional<QStringList> m_before; ///< ids; nothing until it is known
    JobHandle m_reading;
};
