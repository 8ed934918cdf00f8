// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "credentials/CredentialStore.h"

#include <chrono>
#include <memory>

/// How long one question to the keychain may take (rules.md 20).
struct KeychainDeadlines {
    std::chrono::milliseconds silent = std::chrono::seconds(30);
    /// As long as the keychain has not been seen open, as it may be asking the user to unlock it.
    std::chrono::milliseconds asking = std::chrono::seconds(60);
};

/// The system keychain (rules.md 19, 20). A write counts once it is read back; "not found" and "removed" count once the
/// keychain is proven open. A question that ends by its deadline tells the seconds in `number`; while the call it gave up
/// still hangs, further questions are answered at once. `text` has the keychain's own words, where it said something.
class KeychainStore : public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainStore(const QString &service, KeychainDeadlines deadlines = {}, QObject *parent = nullptr);

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override;
    /// Empty also where the secret that is kept is not whole.
    Job<Secret> *read(const QString &key, QObject *owner) override;
    Job<Done> *remove(const QString &key, QObject *owner) override;

    struct State;

private:
    template <class T, class Ask>
    Job<T> *inTurn(Ask ask, QObject *owner);

    std::shared_ptr<State> m_state; ///< shared with the questions, which may outlive the store
};
