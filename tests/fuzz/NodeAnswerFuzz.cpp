// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What a node may answer (rules.md 33): the first line is the status, the rest the body, which is also tried as a session
// token. Never a crash; what is read makes sense; what is shown of it is short and visible.

#include "base/ShownText.h"
#include "net/HttpDate.h"
#include "net/RetryAfter.h"
#include "node/NodeApi40.h"
#include "url/Host.h"

#include <algorithm>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void requireShowable(const QString &text)
{
    const QString shown = shownText(text, 100);
    require(shown.size() <= 100 && std::ranges::none_of(shown.toUcs4(), isHidden));
}

template <class T>
void requireProblemOrNot(const Result<T> &result)
{
    if (!result)
        requireShowable(result.error().text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype line = input.indexOf('\n');
    const HttpAnswer answer{.status = input.left(std::max<qsizetype>(line, 0)).toInt(),
                            .url = QUrl(QStringLiteral("https://node.example")),
                            .headers = {{"X-Exalate-Jwt", input.mid(line + 1).left(4096)}},
                            .body = input.mid(line + 1)};

    (void)fromHttpDate(answer.body);
    const HttpAnswer busy{.status = 503, .headers = {{"Retry-After", answer.body.left(100)}, {"Date", answer.body.left(100)}}};
    if (const auto pause = retryAfter(busy, std::chrono::seconds(30)))
        require(pause->count() >= 0 && pause->count() <= 30);

    const auto description = NodeApi40::readDescription(answer);
    requireProblemOrNot(description);
    if (description) {
        require(description->hasNode);
        requireShowable(description->name);
    }
    (void)NodeApi40::isNodeRefusal(answer);

    const auto jwt = NodeApi40::readSignIn(answer);
    requireProblemOrNot(jwt);
    if (jwt)
        require(!jwt->token.isEmpty());
    if (const auto token = Jwt::read(answer.body))
        require(!token->token.isEmpty());
    if (const auto token = Jwt::find(answer.body))
        require(Jwt::read(token->token.reveal()).has_value());

    requireProblemOrNot(NodeApi40::readLicence(answer));
    const auto connections = NodeApi40::readConnections(answer);
    requireProblemOrNot(connections);
    if (connections) {
        for (const Connection &connection : connections->connections) {
            require(!connection.id.isEmpty());
            requireShowable(connection.name);
        }
    }
    const auto created = NodeApi40::readCreated(answer);
    requireProblemOrNot(created);
    if (created)
        require(!created->connection.id.isEmpty());
    requireProblemOrNot(NodeApi40::readInvitation(answer));
    requireProblemOrNot(NodeApi40::readPreview(answer));
    requireProblemOrNot(NodeApi40::readConnection(answer));
    requireProblemOrNot(NodeApi40::readAccepted(answer));
    requireProblemOrNot(NodeApi40::readRemoved(answer));
    requireProblemOrNot(NodeApi40::readProjects(answer));
    requireProblemOrNot(NodeApi40::readVerification(answer));
    requireProblemOrNot(NodeApi40::readVerificationState(answer));
    return 0;
}
