// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

/// The verifications of admin access in this world: one node asks, someone answers on a page of another.
class Verifications
{
public:
    enum class State { Pending, Confirmed, Denied };

    struct Verification {
        QString askedBy; ///< uid
        QString askedOf; ///< uid
        State state = State::Pending;
    };

    /// Opens a question and returns its id, which nobody can guess.
    QString ask(const QString &askedBy, const QString &askedOf);

    const Verification *find(const QString &id) const;

    /// Sets the answer; only the first one counts.
    void answer(const QString &id, State state);

private:
    QHash<QString, Verification> m_verifications;
};
