// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/MemoryStore.h"

/// A keychain that can be locked.
class LockableStore : public MemoryStore
{
public:
    bool isLocked = false;

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override
    {
        return isLocked ? refused<Done>(owner) : MemoryStore::store(key, secret, owner);
    }
    Job<Secret> *read(const QString &key, QObject *owner) override
    {
        return isLocked ? refused<Secret>(owner) : MemoryStore::read(key, owner);
    }
    Job<Done> *remove(const QString &key, QObject *owner) override
    {
        return isLocked ? refused<Done>(owner) : MemoryStore::remove(key, owner);
    }

private:
    template <class T>
    Job<T> *refused(QObject *owner)
    {
        return Job<T>::of(owner, fail({.key = ProblemKey::KeychainUnavailable}));
    }
};
