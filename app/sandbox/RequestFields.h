// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Outcome.h"

/// Reads the fields of a request's JSON object and remembers the first one that is missing, too long or of another type.
class RequestFields
{
public:
    explicit RequestFields(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    bool has(QLatin1StringView name) const { return m_json.contains(name); }

    /// The text of a field; empty if it is missing or null.
    QString text(QLatin1StringView name, int longest = MaxTextLength);

    /// The text of a field that has to be there and not blank.
    QString required(QLatin1StringView name, int longest = MaxTextLength);

    /// The value of a required word of the protocol, read by `fromWord`.
    template <class FromWord>
    auto word(QLatin1StringView name, FromWord fromWord)
    {
        const auto value = fromWord(required(name));
        if (!value)
            complain(name, QStringLiteral("has a value that is not known"));
        return value.value_or(typename decltype(value)::value_type{});
    }

    /// The first complaint, as 400.
    const std::optional<Refusal> &problem() const { return m_problem; }

private:
    static constexpr int MaxTextLength = 4000;

    void complain(QLatin1StringView name, const QString &what);

    QJsonObject m_json;
    std::optional<Refusal> m_problem;
};
