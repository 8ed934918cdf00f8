// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "invitation/InvitationText.h"
#include "session/InstanceSession.h"
#include "session/MadeConnection.h"

/// The part that is left to the node's own console (product.md, When the console does it): the name to enter there, the text
/// pasted from it, and the search for the connection that was made there.
class ConsoleHandOver
{
public:
    explicit ConsoleHandOver(std::shared_ptr<InstanceSession> session);

    /// Remembers the connections that exist before the hand-over; only once, however often it is called. If a request was sent
    /// whose outcome is `open`, those from before that request: what it made all the same is then found, too.
    void begin(const QString &connectionName, const QUrl &destination, const std::optional<Intent> &open, QObject *owner);

    /// False if the text is the same.
    bool setPastedText(const QString &pasted);
    bool hasPastedText() const { return !m_pasted.isEmpty(); }
    void forgetPastedText() { m_pasted.clear(); }
    /// The code in the pasted text; code-not-found or code-changed if there is no good one.
    const Result<PastedCode> &code() const { return m_code; }

    /// Reads the list and yields the connection that fits what was to be made; nothing if there is none. A pasted code is stored
    /// with it, and is enough by itself: if nothing is new, or the node has no list, the connection has no id. Connections
    /// that are new but may be somebody else's are candidates() afterwards.
    Job<std::optional<Committed>> *find(bool leadsToCode, QObject *owner);

    /// When to look again while the page of the console is shown: soon, but not where the list cannot be read.
    static constexpr std::chrono::seconds WatchPause{3};
    /// The same once the code is there: the person may still be typing.
    static constexpr std::chrono::milliseconds CodePause{300};
    /// After this time on the page the person may say that the connection is there, whatever the list shows.
    static constexpr std::chrono::seconds ListTime{20};
    static std::chrono::seconds pauseAfter(const Result<std::optional<Committed>> &found);
    /// Makes a connection the one candidate.
    void suggest(const Connection &connection) { m_candidates = {connection}; }
    /// The name of the connection that the last search found, before it was gone on with; empty if there is none.
    const QString &seen() const { return m_seen; }

    /// The new connections of the last search, one of which the person may recognise.
    const QList<Connection> &candidates() const { return m_candidates; }
    /// The candidate that the person recognised, or with an empty id none of them: a pasted code is then enough. Nothing for any
    /// other id.
    std::optional<Committed> take(const QString &connectionId, bool leadsToCode);
    /// A connection with the code that was pasted, which is stored with it, or under its name where no list has shown it yet.
    Committed completed(const Connection &made) const;

private:
    Committed committed(const Connection &made, const std::optional<InvitationCode> &code) const;
    std::optional<InvitationCode> codeIf(bool leadsToCode) const;

    std::shared_ptr<InstanceSession> m_session;
    bool m_begun = false;
    WantedConnection m_wanted;
    QString m_pasted;
    Result<PastedCode> m_code;
    SeenIds m_before;
    bool m_isBeforeWhole = false;
    QList<Connection> m_candidates;
    QString m_seen;
    JobHandle m_reading;
};
