// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/Session.h"

#include "credentials/CredentialStore.h"
#include "net/HttpDate.h"
#include "node/NodeApi40.h"
#include "url/InstanceUrl.h"

namespace {

/// A token is not used in its last seconds, because it could expire on the way.
constexpr qint64 ReserveSeconds = 30;

constexpr int Unauthorized = 401;
constexpr int Forbidden = 403;

} // namespace

Session::Session(const LocalInstance &instance, CredentialStore *credentials, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_credentials(credentials)
    , m_transport(environment.makeTransport())
    , m_clock(environment.clock)
{
}

Job<HttpAnswer> *Session::send(const HttpRequest &request, QObject *owner)
{
    if (m_instance.isGuided()) {
        const Problem unsent{.key = ProblemKey::NoSuchOperation, .host = hostOf(m_instance.exalateUrl)};
        return Job<HttpAnswer>::of(owner, fail(unsent));
    }
    return signedIn(owner)
        ->andThen([this, request](const Jwt &used, QObject *outer) {
            return sendWith(used, request, outer)->andThen([this, request, used](const HttpAnswer &answer, QObject *inner) {
                const bool isOfSession = m_jwt && m_jwt->token == used.token; // otherwise another request has signed in anew
                m_hasWorked |= isOfSession && answer.status < 300;
                if (!isOver(answer))
                    return Job<HttpAnswer>::of(inner, answer);
                if (isOfSession)
                    m_jwt.reset();
                if (!request.isRepeatable())
                    return Job<HttpAnswer>::of(inner, answer);
                return signedIn(inner)->andThen([this, request](const Jwt &jwt, QObject *last) {
                    return sendWith(jwt, request, last)->map([this](const HttpAnswer &second) -> Result<HttpAnswer> {
                        m_believesForbidden |= second.status == Forbidden;
                        return second;
                    });
                });
            });
        })
        ->failIfDestroyed(this, {.key = ProblemKey::ConnectionLost, .host = hostOf(m_instance.exalateUrl)});
}

Job<HttpAnswer> *Session::sendWith(const Jwt &jwt, const HttpRequest &request, QObject *owner)
{
    return m_transport->send(NodeApi40::signedIn(request, m_instance.exalateUrl, jwt.token), owner);
}

bool Session::isOver(const HttpAnswer &answer) const
{
    if (m_instance.signIn == SignInKind::Session)
        return false; // a pasted token cannot be renewed
    return answer.status == Unauthorized || (answer.status == Forbidden && m_hasWorked && !m_believesForbidden);
}

bool Session::isUsable() const
{
    return m_jwt && (!m_usableUntil.isValid() || m_clock.now() < m_usableUntil);
}

Job<Jwt> *Session::signedIn(QObject *owner)
{
    if (isUsable())
        return Job<Jwt>::of(owner, *m_jwt);
    if (!m_signingIn) {
        m_signingIn = m_credentials->read(credentialKey(m_instance), this)->andThen([this](const Secret &secret, QObject *inner) {
            if (secret.isEmpty()) {
                const Problem missing{.key = ProblemKey::SecretNotStored, .host = hostOf(m_instance.exalateUrl)};
                return Job<Jwt>::of(inner, fail(missing));
            }
            return signIn(*m_transport, m_clock, m_instance.exalateUrl, {m_instance.signIn, m_instance.user, secret}, inner);
        });
        m_signingIn->then(this, [this](const Result<Jwt> &jwt) {
            m_signingIn.clear();
            if (!jwt)
                return;
            m_jwt = *jwt;
            m_hasWorked = false;
            m_usableUntil = jwt->expires.isValid() ? jwt->expires.addSecs(-ReserveSeconds) : QDateTime();
        });
    }
    auto *waiting = new Job<Jwt>(owner);
    waiting->follow(m_signingIn);
    return waiting;
}

Job<Jwt> *Session::signIn(Transport &transport, Clock &clock, const QUrl &node, const Credentials &credentials, QObject *owner)
{
    if (credentials.kind == SignInKind::Session) {
        const auto jwt = Jwt::read(credentials.secret.reveal());
        if (!jwt)
            return Job<Jwt>::of(owner, fail({.key = ProblemKey::SignInRefused, .host = hostOf(node)}));
        return Job<Jwt>::of(owner, *jwt);
    }
    return transport.send(NodeApi40::signIn(node, credentials), owner)
        ->andThen([&clock](const HttpAnswer &answer, QObject *inner) {
            return Job<Jwt>::of(inner, NodeApi40::readSignIn(answer).map([&answer, &clock](Jwt jwt) {
                // `expires` is in the node's time and is converted to ours. If the node does not send its time and a new token
                // looks expired, the clocks differ: the token is then used until the node rejects it.
                const QDateTime ours = clock.now();
                const QDateTime theirs = fromHttpDate(answer.header("Date"));
                if (theirs.isValid() && jwt.expires.isValid())
                    jwt.expires = ours.addSecs(theirs.secsTo(jwt.expires));
                else if (jwt.expires < ours)
                    jwt.expires = {};
                return jwt;
            }));
        });
}
