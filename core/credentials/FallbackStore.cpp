// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/FallbackStore.h"

#include <utility>

FallbackStore::FallbackStore(std::unique_ptr<CredentialStore> keychain, QObject *parent)
    : CredentialStore(parent)
    , m_keychain(std::move(keychain))
{
}

Job<Done> *FallbackStore::store(const QString &key, const Secret &secret, QObject *owner)
{
    return m_keychain->store(key, secret, owner)
        ->then(this,
               [this, key, secret](const Result<Done> &result) {
                   if (result)
                       m_thisRun.remove(key);
                   else
                       m_thisRun.insert(key, secret);
                   tell(result);
               })
        ->orElse([](const Problem &, QObject *outer) { return Job<Done>::of(outer, Done()); });
}

Job<Secret> *FallbackStore::read(const QString &key, QObject *owner)
{
    if (m_thisRun.contains(key))
        return Job<Secret>::of(owner, m_thisRun.value(key));
    return m_keychain->read(key, owner)->then(this, [this](const Result<Secret> &result) { tell(result); });
}

Job<Done> *FallbackStore::remove(const QString &key, QObject *owner)
{
    m_thisRun.remove(key);
    return m_keychain->remove(key, owner)->then(this, [this](const Result<Done> &result) { tell(result); });
}

template <class T>
void FallbackStore::tell(const Result<T> &result)
{
    if (!result && !std::exchange(m_told, true))
        emit keychainBecameUnavailable(result.error());
}
