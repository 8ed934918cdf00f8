// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Jwt.h"
#include "instance/Instance.h"
#include "net/Environment.h"

class CredentialStore;

/// A session at one node. Signs in when needed, once for all waiting requests, and again when the token has expired or the node
/// refuses it. Sends credentials to that node's origin only (rules.md 23).
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const LocalInstance &instance, CredentialStore *credentials, const Environment &environment,
            QObject *parent = nullptr);

    /// Sends `request` with the session's token. If the answer says that the session is over, the next request signs in anew: a
    /// request that changes nothing is then sent once more, the answer to any other goes to the caller. A session is over after a
    /// 401, and after a 403 if its token has worked before: some nodes answer so (node.md, Sign-in). A 403 that a new sign-in
    /// does not mend is a refusal, and is believed from then on.
    Job<HttpAnswer> *send(const HttpRequest &request, QObject *owner);

    static Job<Jwt> *signIn(Transport &transport, Clock &clock, const QUrl &node, const Credentials &credentials, QObject *owner);

private:
    Job<Jwt> *signedIn(QObject *owner);
    Job<HttpAnswer> *sendWith(const Jwt &jwt, const HttpRequest &request, QObject *owner);
    bool isUsable() const;
    bool isOver(const HttpAnswer &answer) const;

    LocalInstance m_instance;
    CredentialStore *m_credentials;
    std::unique_ptr<Transport> m_transport;
    Clock &m_clock;
    std::optional<Jwt> m_jwt;
    bool m_hasWorked = false;         ///< the token, at least once
    bool m_believesForbidden = false; ///< a new sign-in did not mend a 403
    QDateTime m_usableUntil;          ///< by our own clock
    QPointer<Job<Jwt>> m_signingIn;
};
