// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ModelNode.h"

#include "contract.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl Own(u"https://acme.exalate.cloud"_s);
constexpr auto Base = "/rest/issuehub/4.0/"_L1;
constexpr auto Lag = 8s;      ///< of a late list, shorter than a person needs to press again
constexpr auto LaterBy = 20s; ///< of what a node does after its gateway has answered
constexpr int UnreadableLists = 3;

HttpAnswer json(int status, const QJsonObject &body)
{
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpAnswer refusal(int status, const QString &message)
{
    return json(status, {{"message"_L1, message}});
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[each, value] : request.headers) {
        if (each.toLower() == name)
            return value;
    }
    return {};
}

QJsonObject rowOf(const ModelNode::Entry &entry)
{
    return {{"id"_L1, entry.id},
            {"name"_L1, entry.name},
            {"status"_L1, entry.status},
            {"communication"_L1, QJsonObject{{"remoteUrl"_L1, entry.remote}}}};
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

const char *nameOf(Operation operation)
{
    constexpr std::array names{"sign-in", "instance", "list", "create", "accept", "preview", "code again", "change", "delete"};
    return names[static_cast<std::size_t>(operation)];
}

class ModelNode::ModelExchange : public HttpExchange
{
public:
    using HttpExchange::HttpExchange;
};

class ModelNode::ModelTransport : public Transport
{
public:
    explicit ModelTransport(ModelNode &node)
        : m_node(node)
    {
    }

    HttpExchange *send(const HttpRequest &request, QObject *owner) override
    {
        auto *exchange = new ModelExchange(owner);
        m_node.send(request, exchange);
        return exchange;
    }

    Job<QList<QHostAddress>> *lookUp(const QUrl &, std::chrono::milliseconds, QObject *owner) override
    {
        return Job<QList<QHostAddress>>::of(owner, QList{QHostAddress(u"203.0.113.7"_s)});
    }

private:
    ModelNode &m_node;
};

ModelNode::ModelNode(const Fault &fault)
    : m_fault(fault)
    , m_entries{
          {u"old-1"_s, u"acme_to_contoso"_s, u"ACTIVE"_s, u"https://contoso.service-now.com"_s, {}, false, clock.now()},
          {QLatin1StringView(ActiveId), u"acme_to_desk"_s, u"ACTIVE"_s, u"https://desk.zendesk.com"_s, {}, false, clock.now()},
          {QLatin1StringView(PendingId), u"acme_to_initech"_s, u"PENDING"_s, u"https://initech.atlassian.net"_s,
           u"an-older-code-0123456789-abcdefghij"_s, false, clock.now()}}
{
}

Environment ModelNode::environment()
{
    return {.makeTransport = [this] { return std::make_unique<ModelTransport>(*this); }, .clock = clock};
}

LocalInstance ModelNode::instance() const
{
    return {.id = u"own"_s, .name = u"acme"_s, .exalateUrl = Own, .user = u"admin"_s};
}

void ModelNode::heal()
{
    m_isHealed = true;
    m_killsOnList = false;
}

const ModelNode::Entry *ModelNode::entry(const QString &id) const
{
    const auto at = std::ranges::find(m_entries, id, &Entry::id);
    return at == m_entries.end() ? nullptr : &*at;
}

ModelNode::Entry *ModelNode::find(const QString &id)
{
    const auto at = std::ranges::find(m_entries, id, &Entry::id);
    return at == m_entries.end() ? nullptr : &*at;
}

const ModelNode::Entry *ModelNode::firstMade() const
{
    const auto at = std::ranges::find(m_entries, true, &Entry::isMade);
    return at == m_entries.end() ? nullptr : &*at;
}

qsizetype ModelNode::made() const
{
    return std::ranges::count(m_entries, true, &Entry::isMade);
}

QStringList ModelNode::deliveredCodes() const
{
    QStringList valid;
    for (const Entry &entry : m_entries) {
        if (entry.status == u"PENDING" && m_delivered.contains(entry.code))
            valid << entry.code;
    }
    return valid;
}

std::optional<Operation> ModelNode::operationOf(const HttpRequest &request) const
{
    const QString path = request.url.path().section(Base, 1);
    const bool isOne = path.startsWith("connections/"_L1) && path.count(u'/') == 1;
    if (path == u"authenticate")
        return Operation::SignIn;
    if (path == u"instance")
        return Operation::Instance;
    if (path == u"connections")
        return request.method == "GET" ? Operation::List : Operation::Create;
    if (path == u"invitations/accept")
        return Operation::Accept;
    if (path == u"invitations/preview")
        return Operation::Preview;
    if (path.endsWith("/invitation"_L1))
        return Operation::CodeAgain;
    if (isOne && request.method == "DELETE")
        return Operation::Remove;
    if (isOne && request.method != "GET")
        return Operation::Change;
    return std::nullopt;
}

void ModelNode::lookForLeaks(const HttpRequest &request)
{
    QByteArray sent = request.body;
    for (const auto &[name, value] : request.headers)
        sent += value;
    const QByteArray address = request.url.toEncoded();
    QList<QByteArray> secrets{Password, TheirCode};
    for (const QByteArray &token : std::as_const(m_tokens))
        secrets << token;
    for (const QString &code : std::as_const(m_delivered))
        secrets << code.toUtf8();
    const bool isOwn = request.url.host() == Own.host() && request.url.scheme() == Own.scheme();
    for (const QByteArray &secret : std::as_const(secrets)) {
        if (address.contains(secret) || (!isOwn && sent.contains(secret)))
            m_leaks << QString::fromLatin1(request.method + ' ' + address);
    }
}

void ModelNode::send(const HttpRequest &request, ModelExchange *exchange)
{
    ++m_requests;
    lookForLeaks(request);
    const auto answerWith = [this, exchange = QPointer(exchange), url = request.url](Result<HttpAnswer> answer) {
        if (!exchange)
            return;
        if (answer)
            answer->url = url;
        deliver(answer);
        exchange->settle(answer);
    };
    if (request.url.host() != Own.host()) {
        answerWith(HttpAnswer{.status = 404, .body = "<html>"});
        return;
    }
    const auto operation = operationOf(request);
    if (operation == Operation::List && m_killsOnList) {
        m_killsOnList = false;
        m_killNow = true;
        return;
    }
    const bool isSignedIn = m_tokens.contains(headerOf(request, "x-exalate-jwt"));
    if (operation != Operation::SignIn && !isSignedIn) {
        answerWith(refusal(401, u"Sign in first"_s));
        return;
    }
    if (request.url.path() == u"/swagger") {
        answerWith(HttpAnswer{.status = 200, .body = contractDescription()});
        return;
    }
    if (!operation) {
        const QString path = request.url.path().section(Base, 1);
        answerWith(m_fault.readsOne && path.startsWith("connections/"_L1) ? readOne(path.section(u'/', 1))
                                                                          : refusal(404, u"There is no such operation"_s));
        return;
    }
    const bool isHit = !m_isHealed && operation == m_fault.operation && (m_fault.isLasting || m_hits == 0);
    if (!isHit) {
        answerWith(carryOut(*operation, request, true));
        return;
    }
    ++m_hits;
    const Reply &reply = allReplies().at(m_fault.reply);
    if (m_fault.list == ListKind::Unreadable)
        m_unreadableLists = UnreadableLists;
    const HttpAnswer truth = carryOut(*operation, request, m_fault.effect == Effect::Done);
    if (m_fault.effect == Effect::DoneLater && !reply.isWord) {
        m_later.push_back(clock.alarm([this, operation, request] { carryOut(*operation, request, true); }));
        m_later.back()->start(LaterBy);
    }
    if (m_fault.kill == Kill::OnRequest && m_hits == 1) {
        m_killNow = true;
        return;
    }
    if (m_fault.kill == Kill::OnNextList && m_hits == 1)
        m_killsOnList = true;
    const auto said = reply.make(truth);
    m_lies |= m_fault.effect != Effect::Done && said && said->status < 300;
    if (reply.after.count() == 0) {
        answerWith(said);
        return;
    }
    m_later.push_back(clock.alarm([answerWith, said] { answerWith(said); }));
    m_later.back()->start(reply.after);
}

/// Remembers the codes that an answer has in the form of the contract.
void ModelNode::deliver(const Result<HttpAnswer> &answer)
{
    if (!answer || answer->status >= 300)
        return;
    const QJsonObject body = QJsonDocument::fromJson(answer->body).object();
    const QString codes[] = {body.value("code"_L1).toString(),
                             body.value("invitation"_L1).toObject().value("code"_L1).toString()};
    for (const QString &code : codes) {
        if (!code.isEmpty())
            m_delivered << code;
    }
}

HttpAnswer ModelNode::carryOut(Operation operation, const HttpRequest &request, bool does)
{
    const QByteArray key = headerOf(request, "idempotency-key");
    const bool isRepeated = m_fault.honoursKeys && !key.isEmpty() && m_byKey.contains(key);
    if (isRepeated)
        return m_byKey.value(key);
    const QString id = request.url.path().section(Base, 1).section(u'/', 1, 1);
    HttpAnswer answer;
    switch (operation) {
    case Operation::SignIn:
        return signIn(request, does);
    case Operation::Instance:
        return json(200,
                    {{"uid"_L1, "u-acme"_L1},
                     {"name"_L1, "acme"_L1},
                     {"trackerType"_L1, "ZENDESK"_L1},
                     {"trackerUrl"_L1, "https://acme.zendesk.com"_L1},
                     {"version"_L1, "5.18.0"_L1},
                     {"public"_L1, true},
                     {"hasProjects"_L1, false}});
    case Operation::List:
        return list();
    case Operation::Create:
        answer = create(request, does);
        break;
    case Operation::Accept:
        answer = accept(request, does);
        break;
    case Operation::Preview:
        return m_isTheirCodeUsed
            ? refusal(410, u"used"_s)
            : json(
                200,
                {{"name"_L1, "company-b_to_acme"_L1},
                 {"type"_L1, "SCRIPT"_L1},
                 {"from"_L1, QJsonObject{{"name"_L1, "company B"_L1}, {"trackerUrl"_L1, "https://company-b.zendesk.com"_L1}}}});
    case Operation::CodeAgain:
        return reissue(id, does);
    case Operation::Change:
        return change(id, request, does);
    case Operation::Remove:
        return remove(id, does);
    }
    if (does && !key.isEmpty() && answer.status < 300)
        m_byKey.insert(key, answer);
    return answer;
}

HttpAnswer ModelNode::signIn(const HttpRequest &request, bool does)
{
    if (bodyOf(request).value("password"_L1).toString() != QLatin1StringView(Password))
        return refusal(401, u"Credentials provided are not correct"_s);
    // {"iss":"EXALATE","n":…}
    const QByteArray payload = R"({"iss":"EXALATE","n":)" + QByteArray::number(m_nextToken++) + '}';
    const QByteArray token =
        "eyJhbGciOiJub25lIn0." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln";
    if (does)
        m_tokens << token;
    return json(200, {{"token"_L1, QString::fromLatin1(token)}});
}

HttpAnswer ModelNode::list()
{
    if (!m_isHealed && m_unreadableLists > 0) {
        --m_unreadableLists;
        return refusal(500, u"Cannot get connections"_s);
    }
    QJsonArray rows;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool isTooNew = m_fault.list == ListKind::Late && entry.isMade && entry.since.secsTo(clock.now()) < Lag.count();
        const bool isOnNextPage = m_fault.list == ListKind::Part && rows.size() == 2;
        if (m_isHealed || (!isTooNew && !isOnNextPage))
            rows << rowOf(entry);
    }
    return json(200, {{"total"_L1, m_fault.list == ListKind::Part ? m_entries.size() : rows.size()}, {"results"_L1, rows}});
}

HttpAnswer ModelNode::create(const HttpRequest &request, bool does)
{
    const QJsonObject wanted = bodyOf(request);
    Entry entry{.id = u"new-%1"_s.arg(m_nextId++),
                .name = wanted.value("name"_L1).toString(),
                .status = u"PENDING"_s,
                .remote = wanted.value("destinationUrl"_L1).toString(),
                .code = u"code-%1-0123456789-abcdefghij"_s.arg(m_nextCode++),
                .isMade = true,
                .since = clock.now()};
    if (does)
        m_entries << entry;
    QJsonObject answer = rowOf(entry);
    answer.insert("invitation"_L1, QJsonObject{{"code"_L1, entry.code}});
    return json(201, answer);
}

HttpAnswer ModelNode::accept(const HttpRequest &request, bool does)
{
    if (bodyOf(request).value("code"_L1).toString() != QLatin1StringView(TheirCode))
        return refusal(400, u"The invitation code cannot be read"_s);
    // A node that does not honour keys does not know either whether it has used a code: the worst that there is.
    if (m_isTheirCodeUsed && m_fault.honoursKeys)
        return refusal(410, u"used"_s);
    const Entry entry{.id = u"new-%1"_s.arg(m_nextId++),
                      .name = u"company-b_to_acme"_s,
                      .status = u"ACTIVE"_s,
                      .remote = u"https://zendesknode-aaaa-bbbb-cccc-dddd.exalate.cloud"_s,
                      .code = {},
                      .isMade = true,
                      .since = clock.now()};
    if (does) {
        m_isTheirCodeUsed = true;
        m_entries << entry;
    }
    return json(201, rowOf(entry));
}

HttpAnswer ModelNode::reissue(const QString &id, bool does)
{
    Entry *entry = find(id);
    if (!entry || entry->status != u"PENDING")
        return refusal(404, u"There is no such connection"_s);
    const QString code = u"code-%1-0123456789-abcdefghij"_s.arg(m_nextCode++);
    if (does)
        entry->code = code;
    return json(200, {{"code"_L1, code}});
}

HttpAnswer ModelNode::change(const QString &id, const HttpRequest &request, bool does)
{
    Entry *entry = find(id);
    if (!entry)
        return refusal(404, u"There is no such connection"_s);
    Entry changed = *entry;
    const QJsonObject body = bodyOf(request);
    changed.status = body.value("status"_L1).toString(changed.status);
    changed.name = body.value("name"_L1).toString(changed.name);
    if (does)
        *entry = changed;
    return json(200, rowOf(changed));
}

HttpAnswer ModelNode::remove(const QString &id, bool does)
{
    if (!entry(id))
        return refusal(404, u"There is no such connection"_s);
    if (does)
        m_entries.removeIf([&id](const Entry &entry) { return entry.id == id; });
    return {.status = 204};
}

HttpAnswer ModelNode::readOne(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? json(200, rowOf(*found)) : refusal(404, u"There is no such connection"_s);
}
