// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/NodeApi40.h"

#include "connection/NewConnectionFields.h"
#include "net/HttpDate.h"
#include "net/RetryAfter.h"
#include "url/InstanceUrl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Base = "/rest/issuehub/4.0/"_L1;
constexpr qsizetype MaxTextLength = 10'000;
constexpr qsizetype MaxRefusalSize = 64 * 1024;
constexpr auto JwtHeader = "X-Exalate-Jwt";

// ---- requests

QUrl endpoint(const QUrl &node, const QString &path, const QUrlQuery &query = {})
{
    QUrl url = node;
    QString base = node.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + Base + path, QUrl::DecodedMode);
    url.setQuery(query);
    return url;
}

/// A path with an id, in which every character is encoded that would change the path.
QUrl endpointOf(const QUrl &node, const QLatin1StringView collection, const QString &id, const QLatin1StringView rest = {})
{
    QUrl url = endpoint(node, {});
    const QByteArray encoded =
        url.path(QUrl::FullyEncoded).toLatin1() + collection.latin1() + '/' + QUrl::toPercentEncoding(id) + rest.latin1();
    url.setPath(QString::fromLatin1(encoded), QUrl::TolerantMode);
    return url;
}

HttpRequest get(const QUrl &url)
{
    return {.url = url, .headers = {{"Accept", "application/json, text/plain, */*"}}};
}

HttpRequest send(const QByteArray &method, const QUrl &url, const QJsonObject &body)
{
    HttpRequest request = get(url);
    request.method = method;
    request.headers << std::pair{"Content-Type"_ba, "application/json"_ba};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

HttpRequest commit(HttpRequest request, const QString &idempotencyKey)
{
    request.headers << std::pair{"Idempotency-Key"_ba, idempotencyKey.toLatin1()};
    request.limits.total = 45s;
    request.limits.inactivity = 20s;
    return request;
}

QString protocolWord(QLatin1StringView word)
{
    return QString(word).toUpper();
}

// ---- answers

QString cut(const QString &text)
{
    return text.left(MaxTextLength);
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return cut(value.toString());
}

/// An address from a node; empty unless it is a web address with a host.
QUrl urlOf(const QJsonValue &value)
{
    const QUrl url(cut(value.toString()), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QDateTime dateOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::utc());
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

/// The node's own words for a refusal: `message` of its JSON, or the text itself unless it is a page.
QString messageOf(const HttpAnswer &answer)
{
    const QJsonDocument json = QJsonDocument::fromJson(answer.body.left(MaxRefusalSize));
    if (json.isObject())
        return cut(json.object().value("message"_L1).toString());
    const QString text = QString::fromUtf8(answer.body.left(1000)).trimmed();
    return text.startsWith(u'<') ? QString() : text;
}

Problem problem(ProblemKey key, const HttpAnswer &answer)
{
    return {.key = key, .host = hostOf(answer.url), .about = Fact::HttpStatus{answer.status}, .transcript = answer.transcript};
}

/// True if a refusal is about the page that a request comes from, not about the account (node.md, Sign-in).
bool isAboutOrigin(const QString &message)
{
    static const QRegularExpression words(u"\\b(origin|referer|cors|csrf)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return message.contains(words);
}

/// True if the node refuses everything until it is updated (node.md, Versions, licences, and what is new). No source tells how it
/// says so: its own words decide.
bool isAboutAge(const QString &message)
{
    static const QRegularExpression words(u"\\b(outdated|out[ -]of[ -]date|(must|needs? to|has to) be (updated|upgraded))\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return message.contains(words);
}

ProblemKey keyOf(const HttpAnswer &answer, const QString &message)
{
    switch (answer.status) {
    case 401:
        return ProblemKey::SignInRefused;
    case 402:
        return ProblemKey::Licence;
    case 403:
        if (message.contains("licen"_L1, Qt::CaseInsensitive))
            return ProblemKey::Licence;
        if (isAboutAge(message))
            return ProblemKey::NodeOutdated;
        return isAboutOrigin(message) ? ProblemKey::OriginRefused : ProblemKey::NotAllowed;
    case 404:
    case 405:
    case 501:
        return ProblemKey::NoSuchOperation;
    case 409:
        return ProblemKey::NameTaken;
    case 410:
        return ProblemKey::Gone;
    case 429:
        return ProblemKey::Busy;
    case 503:
        return isAboutAge(message) ? ProblemKey::NodeOutdated : ProblemKey::Busy;
    default:
        if (answer.status >= 500)
            return ProblemKey::ServerProblem;
        return answer.status >= 400 ? ProblemKey::Rejected : ProblemKey::AnswerNotUnderstood;
    }
}

Problem refusal(const HttpAnswer &answer)
{
    const QString message = messageOf(answer);
    Problem refused = problem(keyOf(answer, message), answer);
    refused.text = message;
    if (refused.key == ProblemKey::Busy) {
        if (const auto pause = retryAfter(answer, 1h))
            refused.about = Fact::HttpStatus{answer.status, QDateTime::currentDateTimeUtc().addSecs(pause->count())};
    }
    return refused;
}

/// Of a question that nobody need answer: any refusal means that nothing is known (node.md, The gate).
Problem unknownAnswer(const HttpAnswer &answer)
{
    Problem refused = refusal(answer);
    if (refused.key != ProblemKey::NoSuchOperation)
        refused.key = ProblemKey::AnswerNotUnderstood;
    return refused;
}

/// True for a refusal in the form of the contract: a status that it has for this, and `message`. A gateway has neither.
bool isOfContract(const HttpAnswer &answer)
{
    constexpr std::array statuses{400, 402, 403, 409, 410, 422};
    const QJsonObject body = QJsonDocument::fromJson(answer.body.left(MaxRefusalSize)).object();
    return std::ranges::find(statuses, answer.status) != statuses.end() && !body.value("message"_L1).toString().isEmpty();
}

/// The problem of a request that a person has to do in the console if the node does not answer it as the contract says (node.md,
/// The gate). The status of a gateway's page says nothing about the wish.
Problem contractRefusal(const HttpAnswer &answer)
{
    Problem refused = refusal(answer);
    const bool isWrongForm = answer.status == 406 || answer.status == 415;
    const bool isRefusal = answer.status >= 400 && answer.status < 500 && refused.key != ProblemKey::Busy
        && refused.key != ProblemKey::SignInRefused && refused.key != ProblemKey::OriginRefused
        && refused.key != ProblemKey::NoSuchOperation;
    if (isWrongForm)
        refused.key = ProblemKey::NoSuchOperation;
    else if (isRefusal && !isOfContract(answer))
        refused.key = ProblemKey::AnswerNotUnderstood;
    return refused;
}

/// Like contractRefusal(), with the problems that only codes have.
Problem codeRefusal(const HttpAnswer &answer)
{
    Problem refused = contractRefusal(answer);
    const QString reason = QJsonDocument::fromJson(answer.body).object().value("reason"_L1).toString();
    if (refused.key == ProblemKey::AnswerNotUnderstood)
        return refused;
    if (answer.status == 400)
        refused.key = ProblemKey::CodeDamaged;
    else if (reason == "OTHER_INSTANCE"_L1)
        refused.key = ProblemKey::OtherInstance;
    else if (reason == "NEWER_VERSION"_L1)
        refused.key = ProblemKey::NewerVersion;
    return refused;
}

bool isGood(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

using Refusal = Problem (*)(const HttpAnswer &);

/// The JSON object of a good answer.
Result<QJsonObject> object(const HttpAnswer &answer, Refusal refused = refusal)
{
    if (!isGood(answer))
        return fail(refused(answer));
    const QJsonDocument json = QJsonDocument::fromJson(answer.body);
    if (!json.isObject())
        return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
    return json.object();
}

/// The result of a reader; nothing means that the object lacked what the reader needs.
template <class T>
Result<T> understood(std::optional<T> value, const HttpAnswer &answer)
{
    if (!value)
        return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
    return *std::move(value);
}

std::optional<Connection> connectionOf(const QJsonObject &from)
{
    Connection connection{.id = textOf(from.value("id"_L1))};
    if (connection.id.isEmpty())
        return std::nullopt;
    const QJsonObject remote = from.value("remote"_L1).toObject();
    connection.name = textOf(from.value("name"_L1));
    connection.description = textOf(from.value("description"_L1));
    connection.statusText = textOf(from.value("status"_L1));
    connection.status = statusFromWord(connection.statusText);
    connection.mode = modeFromWord(from.value("type"_L1).toString());
    connection.type = typeFromWord(from.value("connectionType"_L1).toString());
    if (from.value("issuesUnderSync"_L1).isDouble())
        connection.issuesUnderSync = from.value("issuesUnderSync"_L1).toInteger();
    const QJsonValue lastSync = from.value("lastSync"_L1);
    const QDateTime at = dateOf(lastSync);
    if (at.isValid() || lastSync.isNull()) // not for what is missing, or makes no sense
        connection.lastSync = at;
    connection.remoteName = textOf(remote.value("name"_L1));
    connection.remoteTracker = trackerFromWord(remote.value("trackerType"_L1).toString());
    connection.remoteUrl = urlOf(from.value("communication"_L1).toObject().value("remoteUrl"_L1));
    return connection;
}

/// The connection in an answer that says what became of it: it has the contract's fields. Any web page's object has an id.
std::optional<Connection> wholeConnectionOf(const QJsonObject &from)
{
    auto connection = connectionOf(from);
    const bool isWhole = connection && !connection->name.isEmpty() && !connection->statusText.isEmpty();
    return isWhole ? connection : std::nullopt;
}

std::optional<InvitationCode> codeOf(const QJsonObject &from)
{
    return InvitationCode::fromText(from.value("code"_L1).toString());
}

/// The address of the next page in the header Link (RFC 8288), if it is the same list.
QUrl nextIn(const HttpAnswer &answer)
{
    static const QRegularExpression form(u"<([^<>\\s]{1,2000})>\\s*;[^,<]*\\brel\\s*=\\s*\"?next\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(answer.header("Link")));
    if (!match.hasMatch())
        return {};
    const QUrl next = answer.url.resolved(QUrl(match.captured(1), QUrl::StrictMode)).adjusted(QUrl::RemoveFragment);
    const auto place = [](const QUrl &url) { return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment); };
    return place(next) == place(answer.url) && next != answer.url ? next : QUrl();
}

/// True if the list says of itself that it goes on, in one of the usual words.
bool saysMore(const QJsonObject &list)
{
    const auto isSomething = [&list](QLatin1StringView word) {
        const QJsonValue value = list.value(word);
        return value.toBool() || !value.toString().isEmpty() || value.isObject();
    };
    const auto isFalse = [&list](QLatin1StringView word) { return list.value(word).isBool() && !list.value(word).toBool(); };
    return isSomething("next"_L1) || isSomething("nextPage"_L1) || isSomething("hasMore"_L1) || isSomething("has_more"_L1)
        || isFalse("isLast"_L1) || isFalse("last"_L1);
}

/// The same JSON with every number as text that QJsonValue does not keep digit by digit: an id is text, and has to go back as it
/// came.
QByteArray withLongNumbersAsText(const QByteArray &json)
{
    constexpr qsizetype maxExact = 15; // digits of a double
    QByteArray quoted;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            for (++at; at < json.size() && json[at] != '"'; ++at)
                at += json[at] == '\\';
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < json.size() && (std::isdigit(uchar(json[at])) || std::strchr("+-.eE", json[at])))
            ++at;
        const bool isNumber = std::isdigit(uchar(json[begin])) || c == '-';
        const bool isLong = at - begin > maxExact || QByteArrayView(json).sliced(begin, at - begin).contains('.');
        if (isNumber && isLong) {
            quoted += json.mid(copied, begin - copied) + '"' + json.mid(begin, at - begin) + '"';
            copied = at;
        }
        at += at == begin;
    }
    return copied == 0 ? json : quoted + json.mid(copied);
}

QJsonObject changeBody(const ConnectionChange &change)
{
    QJsonObject body;
    if (change.name)
        body.insert("name"_L1, *change.name);
    if (change.description)
        body.insert("description"_L1, *change.description);
    if (change.active)
        body.insert("status"_L1, *change.active ? "ACTIVE"_L1 : "DEACTIVATED"_L1);
    if (change.mode)
        body.insert("type"_L1, protocolWord(modeWord(*change.mode)));
    return body;
}

struct LicenceWord {
    QLatin1StringView word;
    Licence::Kind kind;
};

constexpr auto LicenceWords = std::to_array<LicenceWord>({
    {"EVALUATION"_L1, Licence::Kind::Evaluation},
    {"PAID"_L1, Licence::Kind::Paid},
    {"NETWORK"_L1, Licence::Kind::Network},
    {"FREE"_L1, Licence::Kind::Free},
    {"NONE"_L1, Licence::Kind::None},
});

const QUrl SampleNode(u"https://node.invalid"_s);
const QString SampleId = u"{id}"_s;

/// A request of each operation, with everything in it that we may ever send: made as all others are, so that no second list of
/// fields can differ from what is sent.
QList<std::pair<NodeOperation, HttpRequest>> allRequests()
{
    using namespace NodeApi40;
    NewConnection wanted{.destination = SampleNode};
    for (const WantedText &text : WantedTexts)
        wanted.*text.member = u"x"_s;
    const InvitationCode code = *InvitationCode::fromText(u"a-sample-code-0123456789-abcdefghij"_s);
    const ConnectionChange change{.name = u"x"_s, .description = u"x"_s, .active = true, .mode = ConfigurationMode::Script};
    using enum NodeOperation;
    return {
        {Describe, describe(SampleNode)},
        {NodeOperation::Licence, licence(SampleNode)},
        {ReadConnection, connection(SampleNode, SampleId)},
        {Create, create(SampleNode, wanted, {})},
        {Reissue, reissueInvitation(SampleNode, SampleId)},
        {Preview, preview(SampleNode, code)},
        {Accept, accept(SampleNode, code, u"x"_s, {})},
        {Change, NodeApi40::change(SampleNode, SampleId, change)},
        {Replace, replace(SampleNode, SampleId, {}, change)},
        {Remove, remove(SampleNode, SampleId)},
        {StartVerification, startVerification(SampleNode, SampleNode)},
        {ReadVerification, verification(SampleNode, SampleId)},
    };
}

std::optional<ListPaging> pagingIn(const QList<ApiDescription::Parameter> &query)
{
    struct Word {
        QLatin1StringView name;
        ListPaging::By by;
    };
    using enum ListPaging::By;
    constexpr auto words = std::to_array<Word>({{"offset"_L1, Offset},
                                                {"startAt"_L1, Offset},
                                                {"skip"_L1, Offset},
                                                {"start"_L1, Offset},
                                                {"page"_L1, Page},
                                                {"pageNumber"_L1, Page}});
    for (const Word &word : words) {
        for (const ApiDescription::Parameter &parameter : query) {
            if (parameter.name.compare(word.name, Qt::CaseInsensitive) == 0)
                return ListPaging{word.by, parameter.name, parameter.first.value_or(0)};
        }
    }
    return std::nullopt;
}

} // namespace

namespace NodeApi40 {

HttpRequest describe(const QUrl &node)
{
    return get(endpoint(node, u"instance"_s));
}

HttpRequest probeConnections(const QUrl &node)
{
    return get(endpoint(node, u"connections"_s));
}

QUrl nodeOf(const QUrl &address)
{
    QUrl node = address;
    node.setPath(node.path().section(Base, 0, 0));
    node.setQuery(QString());
    return node;
}

bool isNodeRefusal(const HttpAnswer &answer)
{
    // A gateway in front of anything refuses in JSON as well; what nodes are known to say is in node.md, Public.
    static const QRegularExpression words(u"exalate|issuehub|\\bjwt\\b|credentials provided|cannot get connections"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto isOfNode = [](const auto &header) { return header.first.toLower().startsWith("x-exalate"); };
    const QString message = QJsonDocument::fromJson(answer.body).object().value("message"_L1).toString();
    return (answer.status == 401 || answer.status == 403)
        && (message.contains(words) || std::ranges::any_of(answer.headers, isOfNode));
}

Result<InstanceDescription> readDescription(const HttpAnswer &answer)
{
    return object(answer, unknownAnswer).and_then([&answer](const QJsonObject &from) -> Result<InstanceDescription> {
        const auto isOfAnotherType = [&from](QLatin1StringView field) {
            const QJsonValue value = from.value(field);
            return !value.isUndefined() && !value.isNull() && !value.isString();
        };
        constexpr std::array texts{"name"_L1,    "trackerType"_L1, "trackerVersion"_L1,
                                   "version"_L1, "trackerUrl"_L1,  "exalateUrl"_L1};
        if (std::ranges::any_of(texts, isOfAnotherType))
            return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
        // The JSON of some web page must not pass for a node: a node says what it is, or how it is reached.
        InstanceDescription instance{.hasNode = true};
        instance.uid = textOf(from.value("uid"_L1));
        instance.name = textOf(from.value("name"_L1));
        instance.tracker = trackerFromWord(from.value("trackerType"_L1).toString());
        instance.trackerVersion = textOf(from.value("trackerVersion"_L1));
        instance.exalateVersion = textOf(from.value("version"_L1));
        instance.trackerUrl = urlOf(from.value("trackerUrl"_L1));
        instance.exalateUrl = urlOf(from.value("exalateUrl"_L1));
        const QJsonArray features = from.value("features"_L1).toArray();
        for (const auto &feature : features) {
            if (const auto mode = modeFromWord(feature.toString()); mode && !instance.features.contains(*mode))
                instance.features << *mode;
        }
        if (from.value("hasProjects"_L1).isBool())
            instance.hasProjects = from.value("hasProjects"_L1).toBool();
        if (from.value("public"_L1).isBool())
            instance.isPublic = from.value("public"_L1).toBool();
        if (instance.exalateUrl.isEmpty() && (instance.uid.isEmpty() || instance.exalateVersion.isEmpty()))
            return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
        return instance;
    });
}

QList<HttpRequest> describeApi(const QUrl &node)
{
    QList<HttpRequest> requests;
    QString base = node.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    for (const QLatin1StringView path :
         {"/swagger"_L1, "/swagger.json"_L1, "/assets/swagger.json"_L1, "/swagger/swagger.json"_L1, "/openapi.json"_L1}) {
        QUrl address = node;
        address.setPath(base + path);
        requests << describeApiAt(address);
    }
    return requests;
}

HttpRequest describeApiAt(const QUrl &address)
{
    HttpRequest request{.url = address, .headers = {{"Accept", "application/json, text/html;q=0.5, */*;q=0.1"}}};
    request.limits = {.total = 10s, .bodyBytes = ApiDescription::MaxSize, .retries = 0};
    request.looksAtFirstBytes = false;
    return request;
}

Result<DescribedApi> readApi(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return DescribedApi{.isSettled = answer.status == 404 || answer.status == 405 || answer.status == 501};
    if (const auto description = ApiDescription::read(answer.body))
        return DescribedApi{.isSettled = true, .abilities = abilitiesIn(*description)};
    return DescribedApi{.isSettled = true, .others = ApiDescription::addressesIn(answer.body, answer.url)};
}

NodeAbilities abilitiesIn(const ApiDescription &description)
{
    using Ability = NodeAbilities::Ability;
    NodeAbilities abilities;
    for (const auto &[operation, request] : allRequests()) {
        const auto *described = description.operation(request.method, request.url.path());
        const QStringList sent = fieldsOf(request);
        NodeAbilities::Entry entry{.ability = Ability::Missing};
        if (described && (described->body || sent.isEmpty())) {
            const ApiDescription::Body body = described->body.value_or(ApiDescription::Body());
            for (const QString &field : sent) {
                if (!body.properties.contains(field))
                    entry.unknown << field;
            }
            for (const QString &field : body.required) {
                if (!sent.contains(field))
                    entry.demanded << field;
            }
            entry.demanded.sort();
            entry.ability = entry.unknown.isEmpty() && entry.demanded.isEmpty() ? Ability::Offered : Ability::Differs;
        }
        abilities.set(operation, entry);
    }
    abilities.outline = description.outline();
    if (const auto *list = description.operation("GET", connections(SampleNode).url.path()))
        abilities.paging = pagingIn(list->query);
    return abilities;
}

HttpRequest signIn(const QUrl &node, const Credentials &credentials)
{
    HttpRequest request = send("POST", endpoint(node, u"authenticate"_s),
                               {{"authProtocol"_L1, "basic"_L1},
                                {"user"_L1, credentials.kind == SignInKind::Password ? credentials.user : QString()},
                                {"password"_L1, credentials.secret.revealText()}});
    return signedIn(std::move(request), node, {});
}

Result<Jwt> readSignIn(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return fail(refusal(answer));
    auto jwt = Jwt::read(answer.header(JwtHeader));
    return understood(jwt ? jwt : Jwt::find(answer.body), answer);
}

HttpRequest signedIn(HttpRequest request, const QUrl &node, const Secret &jwt)
{
    const QByteArray origin = node.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    QByteArray referer = node.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (!referer.endsWith('/'))
        referer += '/';
    request.headers << std::pair{"Origin"_ba, origin} << std::pair{"Referer"_ba, referer};
    if (!jwt.isEmpty())
        request.headers << std::pair{QByteArray(JwtHeader), jwt.reveal()};
    return request;
}

HttpRequest licence(const QUrl &node)
{
    return get(endpoint(node, u"license"_s));
}

Result<Licence> readLicence(const HttpAnswer &answer)
{
    return object(answer, unknownAnswer).map([&answer](const QJsonObject &from) {
        Licence licence;
        for (const auto &[word, kind] : LicenceWords) {
            if (from.value("type"_L1).toString().compare(word, Qt::CaseInsensitive) == 0)
                licence.kind = kind;
        }
        const QDateTime expires = dateOf(from.value("expires"_L1));
        const QDateTime theirNow = fromHttpDate(answer.header("Date"));
        licence.expired = expires.isValid() && theirNow.isValid() && expires < theirNow;
        return licence;
    });
}

HttpRequest connections(const QUrl &node)
{
    return get(endpoint(node, u"connections"_s));
}

HttpRequest connections(const QUrl &node, const ListPaging &paging, qint64 value)
{
    return get(endpoint(node, u"connections"_s, {{paging.parameter, QString::number(value)}}));
}

HttpRequest connectionsAt(const QUrl &address)
{
    return get(address);
}

Result<ConnectionPage> readConnections(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return fail(refusal(answer));
    const QJsonDocument json = QJsonDocument::fromJson(withLongNumbersAsText(answer.body));
    const QJsonValue results = json.isArray() ? QJsonValue(json.array()) : json.object().value("results"_L1);
    if (!results.isArray())
        return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
    const QJsonArray rows = results.toArray();
    ConnectionPage page{.rows = rows.size(), .next = nextIn(answer)};
    page.connections.reserve(rows.size());
    for (const QJsonValue &row : rows) {
        if (auto connection = connectionOf(row.toObject()))
            page.connections << *std::move(connection);
    }
    const QJsonValue total = json.object().value("total"_L1);
    if (total.isDouble())
        page.total = total.toInteger();
    // A round number of rows may be the first page of more, and a bare [] may be anybody's.
    const bool isRound = page.rows > 0 ? page.rows % 10 == 0 || page.rows % 25 == 0 : json.isArray();
    page.maySayMore = isRound || saysMore(json.object());
    return page;
}

HttpRequest connection(const QUrl &node, const QString &connectionId)
{
    return get(endpointOf(node, "connections"_L1, connectionId));
}

HttpRequest create(const QUrl &node, const NewConnection &wanted, const QString &idempotencyKey)
{
    QJsonObject body{{"connectionType"_L1, protocolWord(typeWord(wanted.type))},
                     {"type"_L1, protocolWord(modeWord(wanted.mode))}};
    if (!wanted.destination.isEmpty())
        body.insert("destinationUrl"_L1, wanted.destination.toString(QUrl::FullyEncoded));
    for (const WantedText &text : WantedTexts) {
        if (!(wanted.*text.member).isEmpty())
            body.insert(text.word, wanted.*text.member);
    }
    return commit(send("POST", endpoint(node, u"connections"_s), body), idempotencyKey);
}

Result<CreatedConnection> readCreated(const HttpAnswer &answer)
{
    return object(answer, contractRefusal).and_then([&answer](const QJsonObject &from) {
        std::optional<CreatedConnection> created;
        if (auto connection = wholeConnectionOf(from))
            created = CreatedConnection{*std::move(connection), codeOf(from.value("invitation"_L1).toObject())};
        return understood(std::move(created), answer);
    });
}

HttpRequest reissueInvitation(const QUrl &node, const QString &connectionId)
{
    return send("POST", endpointOf(node, "connections"_L1, connectionId, "/invitation"_L1), {});
}

Result<InvitationCode> readInvitation(const HttpAnswer &answer)
{
    return object(answer, contractRefusal).and_then([&answer](const QJsonObject &from) {
        return understood(codeOf(from), answer);
    });
}

HttpRequest preview(const QUrl &node, const InvitationCode &code)
{
    HttpRequest request = send("POST", endpoint(node, u"invitations/preview"_s), {{"code"_L1, code.secret().revealText()}});
    request.changesNothing = true;
    return request;
}

Result<InvitationPreview> readPreview(const HttpAnswer &answer)
{
    return object(answer, codeRefusal).and_then([&answer](const QJsonObject &from) -> Result<InvitationPreview> {
        const QJsonObject sender = from.value("from"_L1).toObject();
        const QJsonObject receiver = from.value("to"_L1).toObject();
        InvitationPreview preview;
        preview.fromName = textOf(sender.value("name"_L1));
        preview.fromTracker = trackerFromWord(sender.value("trackerType"_L1).toString());
        preview.fromUrl = urlOf(sender.value("trackerUrl"_L1));
        preview.toName = textOf(receiver.value("name"_L1));
        preview.toTracker = trackerFromWord(receiver.value("trackerType"_L1).toString());
        preview.toUrl = urlOf(receiver.value("trackerUrl"_L1));
        preview.connectionName = textOf(from.value("name"_L1));
        preview.description = textOf(from.value("description"_L1));
        preview.mode = modeFromWord(from.value("type"_L1).toString());
        preview.type = typeFromWord(from.value("connectionType"_L1).toString());
        const bool saysSomething = !sender.isEmpty() && (!preview.connectionName.isEmpty() || preview.mode);
        return understood(saysSomething ? std::optional(preview) : std::nullopt, answer);
    });
}

HttpRequest accept(const QUrl &node, const InvitationCode &code, const QString &project, const QString &idempotencyKey)
{
    QJsonObject body{{"code"_L1, code.secret().revealText()}};
    if (!project.isEmpty())
        body.insert("project"_L1, project);
    return commit(send("POST", endpoint(node, u"invitations/accept"_s), body), idempotencyKey);
}

Result<Connection> readAccepted(const HttpAnswer &answer)
{
    return object(answer, codeRefusal).and_then([&answer](const QJsonObject &from) {
        return understood(wholeConnectionOf(from), answer);
    });
}

HttpRequest change(const QUrl &node, const QString &connectionId, const ConnectionChange &change)
{
    return send("PATCH", endpointOf(node, "connections"_L1, connectionId), changeBody(change));
}

HttpRequest replace(const QUrl &node, const QString &connectionId, const QJsonObject &whole, const ConnectionChange &change)
{
    QJsonObject body = whole;
    const QJsonObject changes = changeBody(change);
    for (auto at = changes.begin(); at != changes.end(); ++at)
        body.insert(at.key(), *at);
    return send("PUT", endpointOf(node, "connections"_L1, connectionId), body);
}

Result<QJsonObject> readObject(const HttpAnswer &answer, const QString &connectionId)
{
    return object(answer, contractRefusal).and_then([&](const QJsonObject &from) -> Result<QJsonObject> {
        if (textOf(from.value("id"_L1)) != connectionId)
            return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
        return from;
    });
}

QStringList fieldsOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object().keys();
}

Result<Connection> readConnection(const HttpAnswer &answer)
{
    return object(answer).and_then([&answer](const QJsonObject &from) { return understood(wholeConnectionOf(from), answer); });
}

HttpRequest remove(const QUrl &node, const QString &connectionId)
{
    HttpRequest request = connection(node, connectionId);
    request.method = "DELETE";
    return request;
}

Result<Done> readRemoved(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return fail(refusal(answer));
    return Done{};
}

HttpRequest projects(const QUrl &node, const QString &text)
{
    return get(endpoint(node, u"scopeparams/search"_s, {{u"project"_s, text}}));
}

HttpRequest remoteProjects(const QUrl &node, const QString &text)
{
    return get(endpoint(node, u"scopeparams/remote/search"_s, {{u"project"_s, text}}));
}

Result<QStringList> readProjects(const HttpAnswer &answer)
{
    return object(answer).and_then([&answer](const QJsonObject &from) -> Result<QStringList> {
        if (!from.value("results"_L1).isArray())
            return fail(problem(ProblemKey::AnswerNotUnderstood, answer));
        const QJsonArray results = from.value("results"_L1).toArray();
        QStringList names;
        for (const auto &result : results) {
            if (const QString name = textOf(result.toObject().value("name"_L1)); !name.isEmpty())
                names << name;
        }
        return names;
    });
}

HttpRequest startVerification(const QUrl &node, const QUrl &destination)
{
    return send("POST", endpoint(node, u"verifications"_s), {{"destinationUrl"_L1, destination.toString(QUrl::FullyEncoded)}});
}

Result<Verification> readVerification(const HttpAnswer &answer)
{
    return object(answer, contractRefusal).and_then([&answer](const QJsonObject &from) {
        const Verification asked{textOf(from.value("id"_L1)), urlOf(from.value("url"_L1))};
        return understood(asked.id.isEmpty() || asked.page.isEmpty() ? std::nullopt : std::optional(asked), answer);
    });
}

HttpRequest verification(const QUrl &node, const QString &id)
{
    return get(endpointOf(node, "verifications"_L1, id));
}

Result<Verification::State> readVerificationState(const HttpAnswer &answer)
{
    return object(answer).and_then([&answer](const QJsonObject &from) {
        const QString word = from.value("state"_L1).toString();
        std::optional<Verification::State> state;
        if (word == "PENDING"_L1)
            state = Verification::State::Pending;
        else if (word == "CONFIRMED"_L1)
            state = Verification::State::Confirmed;
        else if (word == "DENIED"_L1)
            state = Verification::State::Denied;
        return understood(state, answer);
    });
}

} // namespace NodeApi40
