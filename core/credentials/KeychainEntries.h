// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "base/Secret.h"

#include <memory>

/// The single entries of one service in the system keychain: the only file that knows QtKeychain. Cancelling or deleting a
/// job detaches the call behind it, which ends by itself: to delete a running one crashes. Never a plain-text fallback.
class KeychainEntries
{
public:
    /// `service` is also put in front of each name, as Windows keeps entries by name alone.
    explicit KeychainEntries(const QString &service);

    Job<Done> *write(const QString &name, const Secret &bytes, QObject *owner) const;

    /// None where the keychain says that there is no such entry; a locked one may say so too.
    Job<std::optional<Secret>> *read(const QString &name, QObject *owner) const;

    /// An entry that was not there counts as removed; a locked keychain may say so without doing it.
    Job<Done> *remove(const QString &name, QObject *owner) const;

    /// Calls that the keychain has not answered, detached ones too. It takes one at a time: a hung one stops the others.
    int unanswered() const { return *m_unanswered; }

private:
    template <class Call, class T, class Answer>
    void start(Call *call, const QString &name, Job<T> *job, Answer answer) const;

    QString m_service;
    std::shared_ptr<int> m_unanswered = std::make_shared<int>(0);
};
