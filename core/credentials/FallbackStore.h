// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"

#include <QHash>

#include <memory>

/// The keychain, and where it is not available the memory of this run (rules.md 19): store() succeeds either way. What is in
/// memory is read first, as it is newer.
class FallbackStore : public CredentialStore
{
    Q_OBJECT
public:
    explicit FallbackStore(std::unique_ptr<CredentialStore> keychain, QObject *parent = nullptr);

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override;
    Job<Secret> *read(const QString &key, QObject *owner) override;
    /// Removes from both; a problem says that the keychain may still hold it.
    Job<Done> *remove(const QString &key, QObject *owner) override;

signals:
    /// Once per run, with the keychain's first such answer.
    void keychainBecameUnavailable(const Problem &problem);

private:
    template <class T>
    void tell(const Result<T> &result);

    std::unique_ptr<CredentialStore> m_keychain;
    QHash<QString, Secret> m_thisRun;
    bool m_told = false;
};
