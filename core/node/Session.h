// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Jwt.h"
#include "instance/Instance.h"
#include "net/Environment.h"

class CredentialStore;

/// A session at one node. Signs in when needed, once for all waiting requests, and again when the token has expired or the node
/// rejects it. Sends credentials to that node's origin only (rules.md 23).
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const LocalInstance &instance, CredentialStore *credentials, const Environment &environment,
            QObject *parent = nullptr);

    /// Sends `request` with the session's token. After a 401 it signs in again once; a second 401 goes to the caller.
    Job<HttpAnswer> *send(const HttpRequest &request, QObject *owner);

    static Job<Jwt> *signIn(Transport &transport, Clock &clock, const QUrl &node, const Credentials &credentials, QObject *owner);

private:
    Job<Jwt> *signedIn(QObject *owner);
    Job<HttpAnswer> *sendWith(const Jwt &jwt, const HttpRequest &request, QObject *owner);
    bool isUsable() const;

    LocalInstance m_instance;
    CredentialStore *m_credentials;
    std::unique_ptr<Transport> m_transport;
    Clock &m_clock;
    std::optional<Jwt> m_jwt;
    QDateTime m_usableUntil; ///< by our own clock
    QPointer<Job<Jwt>> m_signingIn;
};
