// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/InstanceUrl.h"

#include "base/PastedText.h"
#include "url/LookAlike.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What a sentence leaves at the end of an address.
constexpr QStringView SentenceMarks = u".,;";

/// First segments of the pages that trackers and nodes show in a browser, in lower case.
constexpr std::array KnownTails{
    // Jira
    "browse"_L1,
    "secure"_L1,
    "projects"_L1,
    "issues"_L1,
    "plugins"_L1,
    "servicedesk"_L1,
    "dashboards"_L1,
    // Zendesk, ServiceNow, Salesforce
    "agent"_L1,
    "hc"_L1,
    "now"_L1,
    "lightning"_L1,
    // GitHub
    "pull"_L1,
    "pulls"_L1,
    "tree"_L1,
    "blob"_L1,
    "discussions"_L1,
    // Exalate
    "connections"_L1,
    "swagger"_L1,
    "rest"_L1,
    // any
    "login"_L1,
};

/// Endings of pages; no instance has an address that ends so.
constexpr std::array PageEndings{".do"_L1, ".jsp"_L1, ".jspa"_L1, ".aspx"_L1, ".html"_L1, ".php"_L1};

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

/// A node's JWT: whoever has it is signed in (node.md, Sign-in).
bool isSessionToken(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 3)
        return false;
    const QByteArray payload = QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object().value("iss"_L1).toString() == "EXALATE"_L1;
}

/// What a code looks like is in rules.md 4. Long addresses without a scheme are made of the same characters: they are told
/// apart by a known tracker's domain, or by a host in lower case before a slash.
bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(u"^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9+/=_.-]{40,}$"_s);
    static const QRegularExpression hostAndPath(u"^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}/"_s);
    return code.match(text).hasMatch() && !hostAndPath.match(text).hasMatch() && !knownHost(text.section(u'/', 0, 0).toLower());
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression email(u"^(mailto:.*|[^/:@\\\\]+@[^/:@\\\\]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    return email.match(text).hasMatch();
}

bool isAddressLiteral(const QString &host)
{
    return !QHostAddress(host).isNull();
}

bool isIPv6(const QString &text)
{
    return QHostAddress(text).protocol() == QHostAddress::IPv6Protocol;
}

struct Scheme {
    QString word; ///< lower case; empty where none was typed
    bool repaired = false;

    bool isWeb() const { return word.isEmpty() || word == "https"_L1 || word == "http"_L1; }
};

/// Takes the scheme off `text`, however it was mistyped. Digits after ":" are a port, a word with a dot before ":" is a host.
Scheme takeScheme(QString &text)
{
    static const QRegularExpression web(u"^(https?)(:/*|//+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"^([a-z][a-z0-9+.-]*)://|^([a-z][a-z0-9+-]*):(?=[^0-9])(?![^/]*@)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    Scheme scheme;
    scheme.repaired = text.contains(u'\\');
    text.replace(u'\\', u'/');
    for (auto match = web.match(text); match.hasMatch(); match = web.match(text)) {
        scheme.repaired |= !scheme.word.isEmpty() || match.captured(2) != "://"_L1;
        scheme.word = match.captured(1).toLower();
        text.remove(0, match.capturedLength());
    }
    if (!scheme.word.isEmpty() || isIPv6(text))
        return scheme;
    if (const auto match = other.match(text); match.hasMatch())
        scheme.word = (match.captured(1) + match.captured(2)).toLower();
    while (text.startsWith(u'/')) {
        scheme.repaired = true;
        text.remove(0, 1);
    }
    return scheme;
}

QString withoutQuery(QString address)
{
    static const QRegularExpression queryOrFragment(u"[?#].*$"_s);
    return address.remove(queryOrFragment);
}

/// An address without what surrounds it, in its parts.
struct Parts {
    Scheme scheme;
    qsizetype begin = 0; ///< of what follows the scheme
    qsizetype user = 0;  ///< how much of that is user information, with its "@"
    QString authority;   ///< without it
    QString path;
};

/// How much of `rest`, an address without its scheme, is user information. What looks like a query behind a ":" may be the end
/// of a password ("user:12#34@host"), unless there is a "=" in it, as queries have.
qsizetype userSize(const QString &rest)
{
    static const QRegularExpression authorityEnd(u"[/?#]|$"_s);
    static const QRegularExpression passwordEnd(u"^[?#][^/\\\\=]*@"_s);
    const qsizetype end = rest.indexOf(authorityEnd);
    const QString authority = rest.left(end);
    if (const auto more = passwordEnd.match(rest.mid(end)); authority.contains(u':') && more.hasMatch())
        return end + more.capturedLength();
    return authority.lastIndexOf(u'@') + 1;
}

Parts partsOf(const QString &address)
{
    static const QRegularExpression authority(u"^[^/?#]*"_s);
    QString rest = withoutQuery(address);
    const QString query = address.mid(rest.size());
    Parts parts{.scheme = takeScheme(rest)};
    parts.begin = address.size() - query.size() - rest.size();
    parts.user = userSize(rest + query);
    parts.authority = authority.match((rest + query).mid(parts.user)).captured();
    parts.path = rest.mid(parts.user + parts.authority.size());
    return parts;
}

/// `typed` as an ASCII host: a name without the root's dot, an IPv4 address, or an IPv6 address without brackets. Empty where
/// it can be none of them.
QString asciiHost(const QString &typed)
{
    static const QRegularExpression name(u"^[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*$"_s);
    constexpr int LongestName = 253; // RFC 1035, section 2.3.4
    const bool bracketed = typed.startsWith(u'[') && typed.endsWith(u']');
    if (const QString literal = bracketed ? typed.mid(1, typed.size() - 2) : typed; isIPv6(literal)) {
        QHostAddress address(literal);
        bool isIPv4 = false;
        if (const quint32 ipv4 = address.toIPv4Address(&isIPv4); isIPv4)
            address = QHostAddress(ipv4);
        else
            address.setScopeId({});
        return address.toString();
    }
    QString host = QString::fromLatin1(QUrl::toAce(typed));
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.size() <= LongestName && name.match(host).hasMatch() ? host : QString();
}

struct HostAndPort {
    QString host;
    QString port; ///< with its colon
};

HostAndPort splitPort(const QString &authority)
{
    static const QRegularExpression parts(u"^(\\[[^\\]]*(?:\\]|$)|[^:\\[]*)(:.*)?$"_s);
    if (isIPv6(authority))
        return {authority, {}};
    const auto match = parts.match(authority);
    return {match.captured(1), match.captured(2)};
}

constexpr int NoPort = -1; // as QUrl has it
constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

/// The number in ":8443"; nothing where it is not a port.
std::optional<int> portNumber(const QString &typed)
{
    static const QRegularExpression number(u"^:[0-9]+$"_s);
    if (typed.isEmpty() || typed == ":"_L1)
        return NoPort;
    bool isNumber = false;
    const int port = QStringView(typed).mid(1).toInt(&isNumber);
    return number.match(typed).hasMatch() && isNumber && port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

/// The problem with `host` (as asciiHost() made it) as the place of an instance, look-alikes apart.
std::optional<ProblemKey> hostProblem(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        if (isForbiddenAddress(address))
            return ProblemKey::ForbiddenAddress;
        // Half an address ("10.1.2"), and the octal, hexadecimal and short forms that others use to hide one.
        if (address.toString() != host)
            return ProblemKey::IncompleteHost;
        return std::nullopt;
    }
    const qsizetype lastDot = host.lastIndexOf(u'.');
    const bool hasDomain = lastDot > 0 && host.at(lastDot + 1).isLetter();
    if (!hasDomain && host != "localhost"_L1)
        return ProblemKey::IncompleteHost;
    return std::nullopt;
}

/// True where the address of an instance has ended before `segment`.
bool isTail(const QString &segment, const std::optional<KnownHost> &known)
{
    if (segment.startsWith(u'_')) // Azure DevOps: _workitems, _settings, ...
        return true;
    if (known)
        return std::ranges::count(known->reservedSegments, segment) > 0;
    return std::ranges::count(KnownTails, segment)
        || std::ranges::any_of(PageEndings, [&](QLatin1StringView ending) { return segment.endsWith(ending); });
}

QString withoutSentenceMarks(QStringView text)
{
    while (!text.isEmpty() && SentenceMarks.contains(text.back()))
        text.chop(1);
    return text.toString();
}

/// The part of an encoded path that belongs to the address of an instance, without a slash at its end.
QString instancePath(const QString &path, const std::optional<KnownHost> &known)
{
    constexpr int Deepest = 8;
    const int most = known ? known->pathDepth : Deepest;
    QStringList kept;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        const QString word = withoutSentenceMarks(segment).toLower();
        if (segment == "."_L1 || (known && kept.isEmpty() && word == known->skippedSegment))
            continue;
        if (segment == ".."_L1) {
            kept = kept.mid(0, kept.size() - 1);
            continue;
        }
        if (kept.size() == most || isTail(word, known))
            break;
        kept << segment;
    }
    while (!kept.isEmpty()) {
        kept.last() = withoutSentenceMarks(kept.constLast());
        if (!kept.constLast().isEmpty())
            break;
        kept.removeLast();
    }
    return kept.isEmpty() ? QString() : u'/' + kept.join(u'/');
}

/// What `host` may be taken for, unless it is known or allowed.
std::optional<Fact::LookAlike> lookAlike(const QString &host, const QStringList &knownHosts, const QString &allowed)
{
    if (isAddressLiteral(host) || host == withoutPort(allowed))
        return std::nullopt;
    QStringList known;
    for (const QString &one : knownHosts) {
        if (const QString name = withoutPort(one); !isAddressLiteral(name))
            known << shownForm(name);
    }
    const QString shown = shownForm(host);
    const std::optional<QString> other = known.contains(shown) ? std::nullopt : lookedLike(shown, known);
    if (!other)
        return std::nullopt;
    return Fact::LookAlike{shown, host, *other};
}

} // namespace

InstanceUrl::InstanceUrl(QUrl url, QList<Note> notes)
    : m_url(std::move(url))
    , m_notes(std::move(notes))
{
}

Result<InstanceUrl> InstanceUrl::read(const QString &typed, const QStringList &knownHosts, const QString &allowedLookAlike)
{
    const QString text = unwrapped(typed, SentenceMarks);
    if (text.isEmpty())
        return fail({ProblemKey::Empty});
    if (std::ranges::any_of(text, [](QChar character) { return character.isSpace(); }))
        return fail({ProblemKey::ContainsSpace});
    if (std::ranges::any_of(text.toUcs4(), isInvisible))
        return fail({ProblemKey::HiddenCharacter});
    if (isSessionToken(text))
        return fail({ProblemKey::HasCredentials});
    if (looksLikeCode(text))
        return fail({ProblemKey::LooksLikeCode});

    if (const QString bare = withoutQuery(text); isEmailAddress(bare))
        return fail({ProblemKey::EmailAddress, asciiHost(bare.section(u'@', -1))});

    const Parts parts = partsOf(text);
    const Scheme &scheme = parts.scheme;
    if (!scheme.isWeb())
        return fail({.key = ProblemKey::UnsupportedScheme, .about = Fact::Scheme{scheme.word}});

    const auto [typedHost, typedPort] = splitPort(parts.authority);
    const QString host = asciiHost(typedHost);
    if (parts.user > 0)
        return fail({ProblemKey::HasCredentials, host});
    const std::optional<int> port = portNumber(typedPort);
    if (!port)
        return fail({ProblemKey::BadPort, host});
    if (const auto problem = hostProblem(host))
        return fail({*problem, host});

    const bool plain = isLoopback(host) && scheme.word != "https"_L1;
    const bool raised = !plain && scheme.word == "http"_L1;
    QUrl url;
    url.setScheme(plain ? u"http"_s : u"https"_s);
    url.setHost(host);
    if (*port != (plain ? HttpPort : HttpsPort) && !(raised && *port == HttpPort))
        url.setPort(*port);
    if (const auto found = lookAlike(host, knownHosts, allowedLookAlike))
        return fail({.key = ProblemKey::LookAlike, .host = hostOf(url), .about = *found});

    const auto known = knownHost(host);
    url.setPath(parts.path, QUrl::TolerantMode);
    url.setPath(instancePath(url.path(QUrl::FullyEncoded), known), QUrl::TolerantMode);

    const bool ownerLacks = known && known->pathDepth > 0 && url.path().isEmpty();
    const std::pair<bool, Note> all[] = {
        {raised, Note::RaisedToHttps},
        {scheme.repaired, Note::Repaired},
        {plain, Note::NotEncrypted},
        {isPrivateHost(host) && !isLoopback(host), Note::PrivateAddress},
        {!isAscii(typedHost) && !isAscii(shownForm(host)), Note::AsciiFormShown},
        {ownerLacks && known->tracker == Tracker::AzureDevOpsService, Note::OrganizationMissing},
        {ownerLacks && known->tracker == Tracker::GitHub, Note::OwnerMissing},
    };
    QList<Note> notes;
    for (const auto &[applies, note] : all) {
        if (applies)
            notes << note;
    }
    return InstanceUrl(std::move(url), std::move(notes));
}

QString InstanceUrl::address() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QString InstanceUrl::host() const
{
    return hostOf(m_url);
}

QString InstanceUrl::shownHost() const
{
    return shownForm(m_url.host(QUrl::FullyEncoded));
}

QList<QUrl> InstanceUrl::candidates() const
{
    QList<QUrl> addresses{m_url};
    for (QString path = m_url.path(QUrl::FullyEncoded); !path.isEmpty();) {
        path.truncate(path.lastIndexOf(u'/'));
        QUrl parent = m_url;
        parent.setPath(path, QUrl::TolerantMode);
        addresses << parent;
    }
    return addresses;
}

QString withoutCredentials(const QString &typed)
{
    constexpr int most = 8; // where there are more, one behind the other, there is no address to keep
    QString rest = typed;
    for (int i = 0; i < most; ++i) {
        const QString text = unwrapped(rest, SentenceMarks);
        const Parts parts = partsOf(text);
        if (isSessionToken(text))
            return {};
        if (parts.user == 0)
            return rest;
        rest = rest.contains(text) ? rest : text; // half a character is not in it any more
        rest.remove(rest.indexOf(text) + parts.begin, parts.user);
    }
    return {};
}
