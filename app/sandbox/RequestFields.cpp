// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "RequestFields.h"

using namespace Qt::StringLiterals;

QString RequestFields::text(QLatin1StringView name, int longest)
{
    const QJsonValue value = m_json[name];
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString())
        complain(name, u"has to be a text"_s);
    else if (value.toString().size() > longest)
        complain(name, u"is longer than %1 characters"_s.arg(longest));
    return value.toString();
}

QString RequestFields::required(QLatin1StringView name, int longest)
{
    const QString value = text(name, longest);
    if (value.trimmed().isEmpty())
        complain(name, u"is required"_s);
    return value;
}

void RequestFields::complain(QLatin1StringView name, const QString &what)
{
    if (!m_problem)
        m_problem = Refusal{400, u"%1 %2"_s.arg(name, what)};
}
