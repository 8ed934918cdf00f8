// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/KeychainEntries.h"

#include <qt6keychain/keychain.h>

KeychainEntries::KeychainEntries(const QString &service)
    : m_service(service)
{
}

/// Starts `call` and ends `job`, if it still exists then, with the result that `answer` makes of the call.
template <class Call, class T, class Answer>
void KeychainEntries::start(Call *call, const QString &name, Job<T> *job, Answer answer) const
{
    call->setKey(m_service + u'/' + name);
    ++*m_unanswered;
    QObject::connect(call, &Call::finished, call, [unanswered = m_unanswered] { --*unanswered; });
    QObject::connect(call, &Call::finished, job, [call, job, answer] {
        switch (call->error()) {
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
            job->settle(answer(*call));
            break;
        default:
            job->settle(fail({.key = ProblemKey::KeychainUnavailable, .text = call->errorString()}));
        }
    });
    call->start();
}

Job<Done> *KeychainEntries::write(const QString &name, const Secret &bytes, QObject *owner) const
{
    auto *job = new Job<Done>(owner);
    auto *call = new QKeychain::WritePasswordJob(m_service);
    call->setBinaryData(bytes.reveal());
    start(call, name, job, [](const QKeychain::WritePasswordJob &) { return Done(); });
    return job;
}

Job<std::optional<Secret>> *KeychainEntries::read(const QString &name, QObject *owner) const
{
    auto *job = new Job<std::optional<Secret>>(owner);
    start(new QKeychain::ReadPasswordJob(m_service), name, job, [](const QKeychain::ReadPasswordJob &call) {
        return call.error() == QKeychain::NoError ? std::optional(Secret(call.binaryData())) : std::nullopt;
    });
    return job;
}

Job<Done> *KeychainEntries::remove(const QString &name, QObject *owner) const
{
    auto *job = new Job<Done>(owner);
    start(new QKeychain::DeletePasswordJob(m_service), name, job, [](const QKeychain::DeletePasswordJob &) { return Done(); });
    return job;
}
