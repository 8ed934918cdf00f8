// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "base/Secret.h"

/// Where secrets are kept (rules.md 19). Every question settles: keychain-unavailable where the keychain is missing, locked,
/// refused or too slow (rules.md 20). Keys are short ASCII texts such as "instance/<uuid>".
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Keeps `secret` under `key`, in place of what was there.
    virtual Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) = 0;

    /// The secret, empty where there is none.
    virtual Job<Secret> *read(const QString &key, QObject *owner) = 0;

    /// Removes and checks that it is gone.
    virtual Job<Done> *remove(const QString &key, QObject *owner) = 0;
};
