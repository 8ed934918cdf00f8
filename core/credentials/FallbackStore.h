// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"

#include <QHash>

#include <memory>

/// The keychain, with the memory of this run as its substitute (rules.md 19). store() always succeeds, and every secret that this
/// run has stored or read can be read again. A secret that the keychain did not accept takes precedence, because it is newer.
class FallbackStore : public CredentialStore
{
    Q_OBJECT
public:
    explicit FallbackStore(std::unique_ptr<CredentialStore> keychain, QObject *parent = nullptr);

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override;
    Job<Secret> *read(const QString &key, QObject *owner) override;
    /// Removes the secret from both. A problem means that the keychain may still hold it.
    Job<Done> *remove(const QString &key, QObject *owner) override;

signals:
    /// Emitted once per run, when the keychain fails for the first time and memory takes its place.
    void keychainBecameUnavailable(const Problem &problem);

private:
    struct Known {
        Secret secret;
        bool isNewer = false; ///< than what the keychain has
    };

    void tell(const Problem &problem);

    std::unique_ptr<CredentialStore> m_keychain;
    QHash<QString, Known> m_thisRun;
    bool m_told = false;
};
