// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"

#include <chrono>
#include <memory>

/// How long one operation on the keychain may take (rules.md 20).
struct KeychainDeadlines {
    std::chrono::milliseconds silent = std::chrono::seconds(30);
    /// Until the keychain is known to be open, because it may be asking the user to unlock it.
    std::chrono::milliseconds asking = std::chrono::seconds(60);
    /// Until the user is told what the program waits for.
    std::chrono::milliseconds patience = std::chrono::seconds(3);
};

/// The system keychain (rules.md 19, 20). A write counts once it was read back; "not found" and "removed" count once the keychain
/// is proven to be open. An operation that exceeds its deadline reports the seconds in `number`. While its abandoned call still
/// hangs, further operations fail at once. `text` has the keychain's own words, if there are any.
class KeychainStore : public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainStore(const QString &service, KeychainDeadlines deadlines = {}, QObject *parent = nullptr);

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override;
    /// Empty also if the stored secret is incomplete.
    Job<Secret> *read(const QString &key, QObject *owner) override;
    Job<Done> *remove(const QString &key, QObject *owner) override;

    /// Stops waiting for the operation at work: it fails now, as after its deadline.
    void giveUp();

    struct State;

signals:
    /// The program waits for the keychain, which may be asking the user something in a window of its own; or no longer.
    void slownessChanged(bool isSlow);

private:
    template <class T, class Ask>
    Job<T> *inTurn(const char *what, const QString &key, Ask ask, QObject *owner);

    std::shared_ptr<State> m_state; ///< shared with the operations, which may outlive the store
};
