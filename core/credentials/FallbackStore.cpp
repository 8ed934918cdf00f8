// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/FallbackStore.h"

#include <QPointer>

#include <utility>

FallbackStore::FallbackStore(std::unique_ptr<CredentialStore> keychain, QObject *parent)
    : CredentialStore(parent)
    , m_keychain(std::move(keychain))
{
}

Job<Done> *FallbackStore::store(const QString &key, const Secret &secret, QObject *owner)
{
    m_thisRun.insert(key, {secret, true}); // also while the write to the keychain is pending
    return m_keychain->store(key, secret, owner)
        ->then(this,
               [this, key, secret](const Result<Done> &result) {
                   if (const auto known = m_thisRun.find(key); known != m_thisRun.end() && known->secret == secret)
                       known->isNewer = !result;
                   if (!result)
                       tell(result.error());
               })
        ->orElse([](const Problem &, QObject *outer) { return Job<Done>::of(outer, Done()); });
}

Job<Secret> *FallbackStore::read(const QString &key, QObject *owner)
{
    if (const Known known = m_thisRun.value(key); known.isNewer)
        return Job<Secret>::of(owner, known.secret);
    const QPointer<FallbackStore> self = this;
    return m_keychain->read(key, owner)
        ->then(this,
               [this, key](const Result<Secret> &result) {
                   if (result)
                       m_thisRun.insert(key, {*result});
               })
        ->orElse([self, key](const Problem &problem, QObject *outer) -> Job<Secret> * {
            if (!self || !self->m_thisRun.contains(key))
                return Job<Secret>::of(outer, fail(problem));
            self->tell(problem);
            return Job<Secret>::of(outer, self->m_thisRun.value(key).secret);
        });
}

Job<Done> *FallbackStore::remove(const QString &key, QObject *owner)
{
    m_thisRun.remove(key);
    return m_keychain->remove(key, owner)->then(this, [this](const Result<Done> &result) {
        if (!result)
            tell(result.error());
    });
}

void FallbackStore::tell(const Problem &problem)
{
    if (!std::exchange(m_told, true))
        emit keychainBecameUnavailable(problem);
}
