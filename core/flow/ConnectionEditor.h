// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "session/InstanceSession.h"

#include <QSet>

#include <functional>
#include <optional>

/// Changes the connections of one instance. Whatever the node answers to a change, the list that is read after it tells whether
/// it was carried out; the answer says why not. If the session was over, the change is sent once more after a new sign-in.
class ConnectionEditor : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionEditor(std::shared_ptr<InstanceSession> session, QObject *parent = nullptr);

    // The actions that the state of a connection allows.
    static bool hasCode(const Connection &connection);
    static bool canUpgrade(const Connection &connection);
    static bool canActivate(const Connection &connection);
    static bool canDeactivate(const Connection &connection);
    /// True if only the person can say that it was accepted, because the program does not sign in to its node.
    bool canMarkAccepted(const Connection &connection) const;

    /// What may be done with a connection of this instance.
    enum class Action { CopyCode, Edit, Upgrade, SetActive, Remove };
    /// False if our node is known not to offer it to programs; its console then does it.
    bool mayDo(Action action, const QString &connectionId) const;

    /// The change of name and description as typed, without white space around; nothing if the name is missing.
    static std::optional<ConnectionChange> typedChange(const QString &name, const QString &description);

    /// True while the node works on a request about this connection.
    bool isBusy(const QString &connectionId) const { return m_busy.contains(connectionId); }

    /// The code of a pending connection: the stored one, or a new one.
    Job<FoundCode> *code(const QString &connectionId);
    Job<Connection> *setActive(const QString &connectionId, bool active);
    Job<Connection> *change(const QString &connectionId, const ConnectionChange &change, QObject *owner);
    Job<Done> *remove(const QString &connectionId);

signals:
    /// A connection became busy, or is no longer busy.
    void busyChanged();

private:
    template <class T>
    using Send = std::function<Job<T> *(QObject *owner)>;
    /// The result of a change as a list shows it; nothing if the list does not show that it was carried out.
    template <class T>
    using Seen = std::function<std::optional<T>(const ConnectionList &all)>;

    template <class T>
    Job<T> *carryOut(const QString &connectionId, const Send<T> &send, const Seen<T> &seen, QObject *owner,
                     bool isOnceMore = false);
    template <class T>
    Job<T> *follow(const QString &connectionId, Job<T> *job);

    const std::shared_ptr<InstanceSession> m_session;
    QSet<QString> m_busy; ///< ids
};
