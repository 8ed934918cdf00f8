// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "base/Secret.h"

/// Stores secrets (rules.md 19). Every job ends: with keychain-unavailable if the keychain is missing, locked, refused or too
/// slow (rules.md 20). Keys are short ASCII texts such as "instance/<uuid>".
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Stores `secret` under `key` and replaces the former one.
    virtual Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) = 0;

    /// The secret; empty if there is none.
    virtual Job<Secret> *read(const QString &key, QObject *owner) = 0;

    /// Removes the secret and verifies that it is gone.
    virtual Job<Done> *remove(const QString &key, QObject *owner) = 0;
};
