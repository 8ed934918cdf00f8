// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/PastedSecret.h"

#include "base/Jwt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

Secret pastedSecret(SignInKind kind, const Secret &pasted)
{
    static const QRegularExpression lineEnds(u"^[\\r\\n]+|[\\r\\n]+$"_s);
    static const QRegularExpression header(u"^[\\s\"'`]*([A-Za-z-]+\\s*:\\s*)?(Bearer\\s+)?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression around(u"[\\s\"'`]"_s);
    QString text = pasted.revealText();
    switch (kind) {
    case SignInKind::None:
        return {};
    case SignInKind::Password:
        return Secret(text.remove(lineEnds));
    case SignInKind::Token:
        return Secret(text.remove(around));
    case SignInKind::Session:
        break;
    }
    const QByteArray token = text.remove(header).remove(around).toUtf8();
    const auto found = Jwt::find(token);
    return found ? found->token : Secret(token);
}
