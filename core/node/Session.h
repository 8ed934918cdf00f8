// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "instance/Instance.h"
#include "net/Environment.h"
#include "node/Jwt.h"

class CredentialStore;

/// Being signed in to one node: signs in when needed, once for everybody who waits, again when the token has run out or is
/// no longer taken, and gives credentials to that node's origin alone (rules.md 23).
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const LocalInstance &instance, CredentialStore *credentials, const Environment &environment,
            QObject *parent = nullptr);

    /// Sends `request` signed in. A 401 signs in anew once; a second one is for the caller to read.
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
    QDateTime m_usableUntil; ///< by our own clock, whatever the node's shows
    QPointer<Job<Jwt>> m_signingIn;
};
