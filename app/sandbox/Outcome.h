// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

/// Why a node refuses a request: the HTTP status of the contract, a sentence, and for some a `reason` word.
struct Refusal {
    int status;
    QString message;
    QString reason = {};
};

template <class T>
using OrRefusal = tl::expected<T, Refusal>;

/// The answer of a node: a JSON object or a refusal.
using Outcome = OrRefusal<QJsonObject>;

inline tl::unexpected<Refusal> refuse(int status, QString message, QString reason = {})
{
    return tl::unexpected<Refusal>(Refusal{status, std::move(message), std::move(reason)});
}
