// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Verifications.h"

#include "KeyBytes.h"

QString Verifications::ask(const QString &askedBy, const QString &askedOf)
{
    const QString id = QString::fromLatin1(randomWord(18));
    m_verifications.insert(id, {askedBy, askedOf});
    return id;
}

const Verifications::Verification *Verifications::find(const QString &id) const
{
    const auto found = m_verifications.constFind(id);
    return found == m_verifications.cend() ? nullptr : &*found;
}

void Verifications::answer(const QString &id, State state)
{
    const auto found = m_verifications.find(id);
    if (found != m_verifications.end() && found->state == State::Pending)
        found->state = state;
}
