// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "base/Secret.h"

#include <memory>

/// The single entries of one service in the system keychain; the only file that knows QtKeychain. Never a plain-text fallback.
/// Cancelling or deleting a job detaches its call, which then ends by itself, because deleting a running QtKeychain job crashes
/// (QtKeychain issue 261, open in 0.14.3).
class KeychainEntries
{
public:
    /// `service` also becomes the prefix of each name, because Windows identifies entries by name only.
    explicit KeychainEntries(const QString &service);

    Job<Done> *write(const QString &name, const Secret &bytes, QObject *owner) const;

    /// Nothing if the keychain says that there is no such entry. A locked keychain may say so, too.
    Job<std::optional<Secret>> *read(const QString &name, QObject *owner) const;

    /// A missing entry counts as removed. A locked keychain may report success without removing anything.
    Job<Done> *remove(const QString &name, QObject *owner) const;

    /// The number of calls without an answer, detached ones included. QtKeychain runs one at a time: a hung call blocks the
    /// others.
    int unanswered() const { return *m_unanswered; }

private:
    template <class Call, class T, class Answer>
    void start(Call *call, const QString &name, Job<T> *job, Answer answer) const;

    QString m_service;
    std::shared_ptr<int> m_unanswered = std::make_shared<int>(0);
};
