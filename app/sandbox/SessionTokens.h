// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// Makes and checks the JWTs of one node (node.md, Sign-in): HS256 with a key of its own, `iss` EXALATE, `exp` in seconds or,
/// on some nodes, in milliseconds.
class SessionTokens
{
public:
    enum class Unit { Seconds, Milliseconds };

    SessionTokens(qint64 lifetimeSeconds, Unit unit);

    QByteArray issue(const QString &user) const;

    /// True for a token that this node issued and that has not expired.
    bool accepts(const QByteArray &jwt) const;

private:
    QByteArray m_key;
    qint64 m_lifetimeSeconds;
    Unit m_unit;
};
