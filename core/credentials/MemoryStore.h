// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"

#include <QHash>

/// Keeps secrets for this run only: without a keychain, in the sandbox, in tests. Never fails.
class MemoryStore : public CredentialStore
{
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override;
    Job<Secret> *read(const QString &key, QObject *owner) override;
    Job<Done> *remove(const QString &key, QObject *owner) override;
    bool isEmpty() const { return m_secrets.isEmpty(); }

private:
    QHash<QString, Secret> m_secrets;
};
