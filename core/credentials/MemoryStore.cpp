// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/MemoryStore.h"

Job<Done> *MemoryStore::store(const QString &key, const Secret &secret, QObject *owner)
{
    m_secrets.insert(key, secret);
    return Job<Done>::of(owner, Done());
}

Job<Secret> *MemoryStore::read(const QString &key, QObject *owner)
{
    return Job<Secret>::of(owner, m_secrets.value(key));
}

Job<Done> *MemoryStore::remove(const QString &key, QObject *owner)
{
    m_secrets.remove(key);
    return Job<Done>::of(owner, Done());
}
