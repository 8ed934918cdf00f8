// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// Prints, as JSON, every request that the adapter can make and the longest length of each text of a new connection, for
// contract.py to hold to the protocol document.

#include "connection/NewConnectionFields.h"
#include "node/NodeApi40.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QUrl Base(u"http://127.0.0.1:9002/exalate"_s);
const QUrl Destination(u"https://company-b.atlassian.net"_s);
const auto Key = u"0e5ad6c4-3f0b-4e5c-9a68-1f1d4c0b7a11"_s;

QJsonObject shown(const QString &operation, const HttpRequest &request)
{
    QJsonObject headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    QJsonObject json{{u"operation"_s, operation},
                     {u"method"_s, QString::fromLatin1(request.method)},
                     {u"url"_s, request.url.toString(QUrl::FullyEncoded)},
                     {u"headers"_s, headers}};
    if (!request.body.isEmpty())
        json.insert(u"body"_s, QJsonDocument::fromJson(request.body).object());
    return json;
}

} // namespace

int main()
{
    using namespace NodeApi40;
    const Secret jwt(u"eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJFWEFMQVRFIn0.c2ln"_s);
    const InvitationCode code = *InvitationCode::fromText(u"Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5"_s);
    const NewConnection least{.name = u"acme_to_company-b"_s,
                              .localShortName = u"acme"_s,
                              .remoteShortName = u"company B"_s,
                              .destination = Destination};
    NewConnection most = least;
    QJsonObject maxLengths;
    for (const WantedText &text : WantedTexts) {
        most.*text.member = QString(text.maxLength, u'x');
        maxLengths.insert(text.word, text.maxLength);
    }
    NewConnection withoutUrl = least;
    withoutUrl.type = ConnectionType::Private;
    withoutUrl.destination = {};

    const auto signedInTo = [&jwt](const HttpRequest &request) { return signedIn(request, Base, jwt); };
    const QJsonArray requests{
        shown(u"getInstance"_s, describe(Base)),
        shown(u"getInstance"_s, signedInTo(describe(Base))),
        shown(u"authenticate"_s, signIn(Base, {SignInKind::Password, u"admin"_s, Secret(u"password"_s)})),
        shown(u"authenticate"_s, signIn(Base, {SignInKind::Token, u"ignored"_s, Secret(u"token"_s)})),
        shown(u"getLicence"_s, signedInTo(licence(Base))),
        shown(u"listConnections"_s, signedInTo(connections(Base))),
        shown(u"createConnection"_s, signedInTo(create(Base, least, Key))),
        shown(u"createConnection"_s, signedInTo(create(Base, most, Key))),
        shown(u"createConnection"_s, signedInTo(create(Base, withoutUrl, Key))),
        shown(u"getInvitationAgain"_s, signedInTo(reissueInvitation(Base, u"7/../8?x"_s))),
        shown(u"previewInvitation"_s, signedInTo(preview(Base, code))),
        shown(u"acceptInvitation"_s, signedInTo(accept(Base, code, {}, Key))),
        shown(u"acceptInvitation"_s, signedInTo(accept(Base, code, u"Support"_s, Key))),
        shown(u"changeConnection"_s, signedInTo(change(Base, u"7"_s, {.name = u"new"_s, .description = u""_s, .active = false}))),
        shown(u"changeConnection"_s, signedInTo(change(Base, u"7"_s, {.active = true, .mode = ConfigurationMode::Script}))),
        shown(u"readConnection"_s, signedInTo(connection(Base, u"7"_s))),
        shown(u"replaceConnection"_s,
              signedInTo(replace(Base, u"7"_s,
                                 {{u"id"_s, 7}, {u"name"_s, u"n"_s}, {u"status"_s, u"ACTIVE"_s}, {u"type"_s, u"BASIC"_s}},
                                 {.active = false}))),
        shown(u"deleteConnection"_s, signedInTo(remove(Base, u"7"_s))),
        shown(u"searchProjects"_s, signedInTo(projects(Base, u"a & b=c"_s))),
        shown(u"searchProjects"_s, signedInTo(projects(Base, {}))),
        shown(u"searchRemoteProjects"_s, signedInTo(remoteProjects(Base, u"ü+1"_s))),
        shown(u"createVerification"_s, signedInTo(startVerification(Base, Destination))),
        shown(u"getVerification"_s, signedInTo(verification(Base, u"7"_s))),
    };
    std::fputs(QJsonDocument({{u"requests"_s, requests}, {u"maxLengths"_s, maxLengths}}).toJson().constData(), stdout);
}
