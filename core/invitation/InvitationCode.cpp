// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "invitation/InvitationCode.h"

#include "base/PastedText.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MinCodeLength = 16;

} // namespace

InvitationCode::InvitationCode(Secret secret)
    : m_secret(std::move(secret))
{
}

std::optional<InvitationCode> InvitationCode::fromText(const QString &text)
{
    const QString code = text.trimmed();
    const auto cannotBeInIt = [](char32_t character) { return QChar::isSpace(character) || isInvisible(character); };
    if (code.size() < MinCodeLength || std::ranges::any_of(code.toStdU32String(), cannotBeInIt))
        return std::nullopt;
    return InvitationCode(Secret(code));
}

std::optional<InvitationCode> InvitationCode::fromSecret(const Secret &secret)
{
    return fromText(secret.revealText());
}

QString InvitationCode::fingerprint() const
{
    // Without I, O, 0 and 1, because people read it aloud.
    static constexpr char alphabet[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const QByteArray hash = QCryptographicHash::hash(m_secret.reveal(), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < 5; ++i)
        bits = bits << 8 | quint8(hash.at(i));
    QString shown;
    for (int shift = 35; shift >= 0; shift -= 5)
        shown += QLatin1Char(alphabet[bits >> shift & 31]);
    return shown.insert(4, u'-');
}
