// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>

/// The questions for admin access that are under way in this world: asked by one node, answered on a page of another.
class Verifications
{
public:
    enum class State { Pending, Confirmed, Denied };

    struct Verification {
        QString askedBy; ///< uid
        QString askedOf; ///< uid
        State state = State::Pending;
    };

    /// Opens a question and gives its id, which nobody can guess.
    QString ask(const QString &askedBy, const QString &askedOf);

    const Verification *find(const QString &id) const;

    /// The first answer counts.
    void answer(const QString &id, State state);

private:
    QHash<QString, Verification> m_verifications;
};
