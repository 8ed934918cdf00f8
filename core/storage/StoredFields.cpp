// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/StoredFields.h"

#include "url/Host.h"

using namespace Qt::StringLiterals;

QString storedText(const QJsonValue &value, qsizetype maxLength)
{
    QString text = value.toString();
    if (text.size() > maxLength) {
        text.truncate(maxLength);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}

QUrl storedUrl(const QJsonValue &value)
{
    const QUrl url(storedText(value, MaxStoredAddressLength), QUrl::StrictMode);
    const bool allowed = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host(QUrl::FullyEncoded)));
    return allowed && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString storedForm(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}
