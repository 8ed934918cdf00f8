// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/InstanceUrl.h"

#include "base/Jwt.h"
#include "base/PastedText.h"
#include "url/GitAddress.h"
#include "url/InstancePath.h"
#include "url/LookAlike.h"
#include "url/PastedAddress.h"
#include "url/TypedAddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

/// True if a text looks like an invitation code (rules.md 4). A long address without a scheme has the same characters: a known
/// tracker's domain, or a host in lower case before a slash, makes the difference.
bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(u"^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9+/=_.-]{40,}$"_s);
    static const QRegularExpression hostAndPath(u"^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}/"_s);
    // A host may be in capitals, such as the name of a Windows server; its last label has letters of one case.
    static const QRegularExpression host(u"^[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+\\.([a-z]{2,24}|[A-Z]{2,24})$"_s);
    return code.match(text).hasMatch() && !hostAndPath.match(text).hasMatch() && !host.match(text).hasMatch()
        && !knownHost(text.section(u'/', 0, 0).toLower());
}

/// True for a user name that is the owner's name again, as in what a "Clone" button shows: it is no secret.
bool isOwnerAt(const QString &user, const QString &host, const QString &path)
{
    const auto known = knownHost(host);
    return known && known->pathDepth > 0 && !user.isEmpty() && path.section(u'/', 1, 1).compare(user, Qt::CaseInsensitive) == 0;
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression email(u"^(mailto:.*|[^/:@\\\\]+@[^/:@\\\\]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    return email.match(text).hasMatch();
}

} // namespace

InstanceUrl::InstanceUrl(QUrl url, QList<Note> notes)
    : m_url(std::move(url))
    , m_notes(std::move(notes))
{
}

Result<InstanceUrl> InstanceUrl::read(const QString &typed, const QStringList &knownHosts, const QString &allowedLookAlike)
{
    const PastedAddress pasted = PastedAddress::of(typed);
    const QString &text = pasted.text;
    if (text.isEmpty())
        return fail({ProblemKey::Empty});
    if (std::ranges::any_of(text, [](QChar character) { return character.isSpace(); }))
        return fail({ProblemKey::ContainsSpace});
    if (std::ranges::any_of(text.toUcs4(), isInvisible))
        return fail({ProblemKey::HiddenCharacter});
    if (Jwt::isLikely(text.toLatin1()))
        return fail({ProblemKey::HasCredentials});
    if (looksLikeCode(text))
        return fail({ProblemKey::LooksLikeCode});
    if (const auto web = webAddressOfGit(text)) {
        const Result<InstanceUrl> meant = read(*web);
        return fail({.key = ProblemKey::GitAddress, .about = Fact::WebAddress{meant ? meant->url() : QUrl()}});
    }
    if (const QString bare = withoutQuery(text); isEmailAddress(bare))
        return fail({ProblemKey::EmailAddress, asciiHost(bare.section(u'@', -1))});

    const TypedAddress address = TypedAddress::of(text);
    if (!address.isWeb())
        return fail({.key = ProblemKey::UnsupportedScheme, .about = Fact::Scheme{address.scheme}});
    const QString user = text.mid(address.begin, address.userSize).chopped(address.userSize > 0 ? 1 : 0);
    Result<HostAndPort> place = readHost(address.authority);
    const bool repeatsOwner = place && isOwnerAt(user, place->host, address.path);
    if (address.userSize > 0 && !repeatsOwner)
        return fail({ProblemKey::HasCredentials, place ? place->host : place.error().host});
    if (!place)
        return fail(place.error());
    const QString usual = usualHost(place->host);
    const bool isOtherHost = std::exchange(place->host, usual) != usual;

    const bool usesHttp = isLoopback(place->host) && address.scheme != "https"_L1;
    const bool upgradedToHttps = !usesHttp && address.scheme == "http"_L1;
    QUrl url;
    url.setScheme(usesHttp ? u"http"_s : u"https"_s);
    url.setHost(place->host);
    if (place->port != (usesHttp ? HttpPort : HttpsPort) && !(upgradedToHttps && place->port == HttpPort))
        url.setPort(place->port);
    if (const auto found = lookAlike(place->host, knownHosts, allowedLookAlike))
        return fail({.key = ProblemKey::LookAlike, .host = hostOf(url), .about = *found});

    const auto known = knownHost(place->host);
    url.setPath(address.path, QUrl::TolerantMode);
    url.setPath(instancePath(url.path(QUrl::FullyEncoded), known), QUrl::TolerantMode);

    const bool lacksOwner = known && known->pathDepth > 0 && url.path().isEmpty();
    const std::pair<bool, Note> all[] = {
        {upgradedToHttps, Note::RaisedToHttps},
        {address.schemeIsRepaired, Note::Repaired},
        {pasted.isCorrected, Note::Corrected},
        {pasted.isUnwrapped, Note::Unwrapped},
        {isOtherHost, Note::UsualHost},
        {repeatsOwner, Note::UserLeftOut},
        {usesHttp, Note::NotEncrypted},
        {isPrivateHost(place->host) && !isLoopback(place->host), Note::PrivateAddress},
        {!isAscii(address.authority) && !isAscii(shownForm(place->host)), Note::AsciiFormShown},
        {lacksOwner && known->tracker == Tracker::AzureDevOpsService, Note::OrganizationMissing},
        {lacksOwner && known->tracker == Tracker::GitHub, Note::OwnerMissing},
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
    constexpr int maxTries = 8; // with more of them, one behind the other, there is no address to keep
    QString rest = typed;
    for (int i = 0; i < maxTries; ++i) {
        const QString text = PastedAddress::of(rest).text;
        const TypedAddress address = TypedAddress::of(text);
        if (Jwt::isLikely(text.toLatin1()))
            return {};
        if (address.userSize == 0)
            return rest;
        rest = rest.contains(text) ? rest : text; // what was corrected or unwrapped is not in it
        rest.remove(rest.indexOf(text) + address.begin, address.userSize);
    }
    return {};
}
