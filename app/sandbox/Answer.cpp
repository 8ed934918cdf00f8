// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Answer Answer::json(const QJsonObject &object, int status)
{
    return {.status = status, .contentType = "application/json", .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer Answer::refusal(const Refusal &refusal)
{
    QJsonObject object{{u"message"_s, refusal.message}};
    if (!refusal.reason.isEmpty())
        object["reason"_L1] = refusal.reason;
    return json(object, refusal.status);
}

Answer Answer::of(const Outcome &outcome, int status)
{
    return outcome ? json(*outcome, status) : refusal(outcome.error());
}

Answer Answer::page(const QString &title, const QString &text, const QString &html, int status)
{
    const QString markup =
        u"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
        "<body><h1>%1</h1><p>%2</p>%3</body></html>\n"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped(), html);
    return {.status = status,
            .contentType = "text/html; charset=utf-8",
            .body = markup.toUtf8(),
            .headers = {{"Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'"}}};
}
