// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"

#include <QHash>

#include <memory>

/// The keychain, and where it is not available the memory of this run (rules.md 19): store() succeeds either way, and what this
/// run has stored or read can be read again. What the keychain did not take is read first, as it is newer.
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
    /// Once per run, with the first answer of the keychain that memory has to stand in for; other problems are those of the
    /// question.
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
