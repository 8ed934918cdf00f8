// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ModelNode.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Make = std::function<Result<HttpAnswer>(const HttpAnswer &)>;

Make status(int code, const QByteArray &body = {}, const QByteArray &type = "application/json")
{
    return [code, body, type](const HttpAnswer &) -> Result<HttpAnswer> {
        return HttpAnswer{.status = code, .headers = {{"Content-Type", type}}, .body = body};
    };
}

Make message(int code, const QByteArray &text)
{
    return status(code, R"({"message":")" + text + R"("})");
}

Make page(int code)
{
    return status(code, "<!DOCTYPE html><html><title>Gateway</title></html>", "text/html");
}

/// What HttpJob makes of something else than an answer.
Make problem(ProblemKey key, int code = 0)
{
    return [key, code](const HttpAnswer &) -> Result<HttpAnswer> {
        Problem met{.key = key, .host = u"acme.exalate.cloud"_s};
        if (code > 0)
            met.about = Fact::HttpStatus{code};
        return fail(met);
    };
}

Make truthAs(int code)
{
    return [code](const HttpAnswer &truth) -> Result<HttpAnswer> {
        HttpAnswer answer = truth;
        answer.status = code;
        return answer;
    };
}

Result<HttpAnswer> truth(const HttpAnswer &answer)
{
    return answer;
}

Result<HttpAnswer> half(const HttpAnswer &truth)
{
    HttpAnswer answer = truth;
    answer.body = answer.body.left(answer.body.size() / 2);
    return answer;
}

Result<HttpAnswer> emptyTruth(const HttpAnswer &truth)
{
    HttpAnswer answer = truth;
    answer.body.clear();
    return answer;
}

} // namespace

const QList<Reply> &allReplies()
{
    static const QList<Reply> replies{
        {"the truth", truth},
        {"the truth, late", truth, 25s},
        {"the truth as 200", truthAs(200)},
        {"the truth as 202", truthAs(202)},
        {"the truth as 500", truthAs(500)},
        {"half of the truth", half},
        {"the status alone", emptyTruth},
        {"200 {}", status(200, "{}")},
        {"200 []", status(200, "[]")},
        {"200 nothing", status(200)},
        {"200 a page", page(200)},
        {"200 a text", status(200, "done", "text/plain")},
        {"200 an object with an id", status(200, R"({"id":7,"name":"filter"})")},
        {"200 an old connection", status(200, R"({"id":"old-2","name":"acme_to_desk","status":"ACTIVE"})")},
        {"201 a connection of nobody", status(201, R"({"id":"no-1","name":"acme_to_b","status":"ACTIVE"})")},
        {"201 nothing", status(201)},
        {"202", status(202)},
        {"204", status(204)},
        {"301", problem(ProblemKey::AnswerNotUnderstood, 301)},
        {"302 to a sign-in page", problem(ProblemKey::AnswerNotUnderstood, 302)},
        {"302 elsewhere", problem(ProblemKey::RedirectedElsewhere)},
        {"303", problem(ProblemKey::AnswerNotUnderstood, 303)},
        {"307", problem(ProblemKey::AnswerNotUnderstood, 307)},
        {"308 without encryption", problem(ProblemKey::InsecureRedirect)},
        {"400 in form", message(400, "no")},
        {"400 a page", page(400)},
        {"400 nothing", status(400)},
        {"401 in form", message(401, "Credentials provided are not correct"), 0s, true},
        {"401 nothing", status(401), 0s, true},
        {"402 in form", message(402, "Too many connections"), 0s, true},
        {"402 a page", page(402)},
        {"403 in form", message(403, "not allowed"), 0s, true},
        {"403 of the licence", message(403, "the license is over"), 0s, true},
        {"403 a page", page(403)},
        {"403 nothing", status(403)},
        {"404 in form", message(404, "no such thing")},
        {"404 a page", page(404)},
        {"405", status(405)},
        {"406", status(406)},
        {"408", page(408)},
        {"409 in form", message(409, "the name is taken"), 0s, true},
        {"409 a page", page(409)},
        {"410 in form", message(410, "gone"), 0s, true},
        {"410 a page", page(410)},
        {"413", page(413)},
        {"415", status(415)},
        {"422 in form", message(422, "no"), 0s, true},
        {"422 another instance", status(422, R"({"message":"no","reason":"OTHER_INSTANCE"})"), 0s, true},
        {"422 nothing", status(422)},
        {"429", status(429)},
        {"500 in form", message(500, "oops")},
        {"500 a page", page(500)},
        {"501", message(501, "not here")},
        {"502", page(502)},
        {"503", page(503)},
        {"503 in form", message(503, "busy")},
        {"504", page(504)},
        {"504 late", page(504), 40s},
        {"no answer", problem(ProblemKey::TimedOut), 45s},
        {"cut", problem(ProblemKey::ConnectionLost)},
        {"cut late", problem(ProblemKey::ConnectionLost), 10s},
        {"the proxy is gone", problem(ProblemKey::ProxyProblem)},
        {"no way", problem(ProblemKey::Unreachable)},
        {"too large", problem(ProblemKey::AnswerTooLarge)},
        {"redirects without an end", problem(ProblemKey::TooManyRedirects)},
    };
    return replies;
}
