// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SandboxNode.h"

#include "KeyBytes.h"
#include "RequestFields.h"
#include "Words.h"
#include "World.h"
#include "connection/NewConnectionFields.h"

#include <QJsonArray>
#include <QUuid>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonArray named(const QStringList &names, const QString &text)
{
    QJsonArray results;
    for (const QString &name : names) {
        if (name.contains(text, Qt::CaseInsensitive))
            results.append(QJsonObject{{u"name"_s, name}});
    }
    return results;
}

Refusal noSuchConnection(const QString &id)
{
    return {404, u"There is no connection %1"_s.arg(id)};
}

Refusal usedAlready()
{
    return {410, u"This invitation was used or withdrawn"_s};
}

Refusal notLicensed(const QString &whose, ConfigurationMode mode)
{
    return {402, u"The licence of %1 does not allow a connection of type %2"_s.arg(whose, protocolWord(mode))};
}

} // namespace

SandboxNode::SandboxNode(NodeProfile profile, World &world)
    : m_profile(std::move(profile))
    , m_world(world)
    , m_side{.uid = QUuid::createUuidV5(QUuid(), m_profile.name).toString(QUuid::WithoutBraces),
             .name = m_profile.name,
             .tracker = m_profile.tracker}
    , m_user(u"admin"_s)
    , m_password(QString::fromLatin1(randomWord(12)))
    , m_token(QString::fromLatin1(randomWord(24)))
{
}

void SandboxNode::setAddresses(const QUrl &exalateUrl, const QUrl &trackerUrl)
{
    m_side.exalateUrl = exalateUrl;
    m_side.trackerUrl = trackerUrl;
}

bool SandboxNode::knows(const QString &user, const QString &password) const
{
    const QByteArray given = password.toUtf8();
    const bool isToken = sameBytes(given, m_token.toUtf8());
    return user.isEmpty() ? isToken : user == m_user && (isToken || sameBytes(given, m_password.toUtf8()));
}

QJsonObject SandboxNode::about(bool signedIn) const
{
    QJsonObject json = m_side.toJson();
    json["version"_L1] = m_profile.version;
    json["public"_L1] = m_profile.isPublic;
    QJsonArray features;
    for (const ConfigurationMode mode : m_profile.features())
        features.append(protocolWord(mode));
    json["features"_L1] = features;
    if (signedIn) {
        json["trackerVersion"_L1] = m_profile.trackerVersion;
        json["hasProjects"_L1] = !m_profile.projects.isEmpty();
    }
    return json;
}

QJsonObject SandboxNode::licence() const
{
    const QDateTime expires = m_profile.licenceDays == 0 ? QDateTime() : m_world.startedAt().addDays(m_profile.licenceDays);
    return {{u"type"_s, protocolWord(m_profile.licence)}, {u"expires"_s, protocolTime(expires)}};
}

QJsonObject SandboxNode::projects(const QString &text) const
{
    return {{u"results"_s, named(m_profile.projects, text)}};
}

QJsonObject SandboxNode::connections(bool publicFieldsOnly) const
{
    QJsonArray results;
    for (const SandboxConnection &entry : m_connections)
        results.append(publicFieldsOnly ? entry.publicJson() : entry.toJson());
    return {{u"total"_s, results.size()}, {u"results"_s, results}};
}

Outcome SandboxNode::create(const QJsonObject &request)
{
    const auto wanted = readNew(request);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const bool isLocal = wanted->type == ConnectionType::Local;
    SandboxNode *destination = isLocal && wanted->destination.isEmpty() ? this : m_world.nodeAt(wanted->destination);
    if (auto refusal = objection(*wanted, destination))
        return tl::unexpected(*refusal);

    const bool isVerified = !wanted->verificationId.isEmpty() && wanted->mode != ConfigurationMode::Script;
    if (isVerified) {
        if (auto refusal = destination->nameObjection(wanted->name))
            return tl::unexpected(*refusal);
    }
    SandboxConnection &entry = add(SandboxConnection::from(
        *wanted,
        destination ? destination->side()
                    : Side{.tracker = trackerFromAddress(wanted->destination), .trackerUrl = wanted->destination}));
    if (isVerified || isLocal) {
        entry.connection.statusText = StatusActive;
        if (!isLocal)
            destination
                ->add(SandboxConnection::from({.type = wanted->type,
                                               .mode = wanted->mode,
                                               .name = wanted->name,
                                               .description = wanted->description,
                                               .localShortName = wanted->remoteShortName,
                                               .remoteShortName = wanted->localShortName},
                                              m_side))
                .connection.statusText = StatusActive;
        return entry.toJson();
    }
    const QString code = newCode(entry);
    QJsonObject json = entry.toJson();
    json["invitation"_L1] = QJsonObject{{u"code"_s, code}};
    return json;
}

Outcome SandboxNode::connection(const QString &id)
{
    const auto entry = find(id);
    if (entry == m_connections.end())
        return tl::unexpected(noSuchConnection(id));
    return entry->toJson();
}

Outcome SandboxNode::replace(const QString &id, const QJsonObject &whole)
{
    return change(id,
                  {{u"name"_s, whole["name"_L1]},
                   {u"description"_s, whole["description"_L1].toString()},
                   {u"status"_s, whole["status"_L1]},
                   {u"type"_s, whole["type"_L1]}});
}

Outcome SandboxNode::exalate(const QString &id)
{
    const auto entry = find(id);
    if (entry == m_connections.end())
        return refuse(400, u"There is no connection %1"_s.arg(id));
    entry->connection.issuesUnderSync = entry->connection.issuesUnderSync.value_or(0) + 1;
    return entry->toJson();
}

Outcome SandboxNode::change(const QString &id, const QJsonObject &request)
{
    const auto entry = find(id);
    if (entry == m_connections.end())
        return tl::unexpected(noSuchConnection(id));
    Connection changed = entry->connection;
    RequestFields fields(request);
    if (fields.has("name"_L1))
        changed.name = fields.required("name"_L1, MaxConnectionNameLength);
    if (fields.has("description"_L1))
        changed.description = fields.text("description"_L1, MaxDescriptionLength);
    if (fields.has("status"_L1))
        changed.statusText = fields.required("status"_L1);
    if (fields.has("type"_L1))
        changed.mode = fields.word("type"_L1, modeFromProtocol);
    if (fields.problem())
        return tl::unexpected(*fields.problem());

    const auto isSwitched = [](const QString &status) { return status == StatusActive || status == StatusDeactivated; };
    if (changed.statusText != entry->connection.statusText
        && !(isSwitched(changed.statusText) && isSwitched(entry->connection.statusText)))
        return refuse(422, u"A connection that is %1 cannot become %2"_s.arg(entry->connection.statusText, changed.statusText));
    if (changed.mode != entry->connection.mode) {
        if (entry->connection.mode != ConfigurationMode::Basic)
            return refuse(422, u"Only a connection of type BASIC can be upgraded"_s);
        if (!m_profile.offers(*changed.mode))
            return refuse(422, u"%1 does not offer %2"_s.arg(m_profile.name, protocolWord(*changed.mode)));
        if (!m_profile.isLicensedFor(*changed.mode))
            return tl::unexpected(notLicensed(m_profile.name, *changed.mode));
    }
    if (changed.name.compare(entry->connection.name, Qt::CaseInsensitive) != 0) {
        if (auto refusal = nameObjection(changed.name))
            return tl::unexpected(*refusal);
    }
    entry->connection = changed;
    return entry->toJson();
}

Outcome SandboxNode::remove(const QString &id)
{
    const auto entry = find(id);
    if (entry == m_connections.end())
        return tl::unexpected(noSuchConnection(id));
    m_connections.removeAt(entry - m_connections.begin());
    return {};
}

Outcome SandboxNode::invitationAgain(const QString &id)
{
    const auto entry = find(id);
    if (entry == m_connections.end())
        return tl::unexpected(noSuchConnection(id));
    if (entry->connection.statusText != StatusPending)
        return refuse(410, u"The invitation of this connection was accepted"_s);
    return QJsonObject{{u"code"_s, newCode(*entry)}};
}

Outcome SandboxNode::preview(const QJsonObject &request) const
{
    return readCode(request).map([](const Invitation &invitation) { return invitation.preview(); });
}

OrRefusal<SandboxNode::Acceptance> SandboxNode::beginAccept(const QJsonObject &request)
{
    const auto invitation = readCode(request);
    if (!invitation)
        return tl::unexpected(invitation.error());
    RequestFields fields(request);
    const QString project = fields.text("project"_L1);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    if (!m_profile.isLicensedFor(invitation->mode) && !invitation->hasNetworkLicence)
        return tl::unexpected(notLicensed(m_profile.name, invitation->mode));
    if (auto refusal = projectObjection(project))
        return tl::unexpected(*refusal);
    if (auto refusal = nameObjection(invitation->name))
        return tl::unexpected(*refusal);
    m_usedInvitations.insert(invitation->id);
    m_reservedNames.insert(invitation->name.toCaseFolded());
    return Acceptance{*invitation, project};
}

QJsonObject SandboxNode::finishAccept(const Acceptance &acceptance)
{
    m_reservedNames.remove(acceptance.invitation.name.toCaseFolded());
    return add(SandboxConnection::from(acceptance.invitation)).toJson();
}

void SandboxNode::abandonAccept(const Acceptance &acceptance)
{
    m_reservedNames.remove(acceptance.invitation.name.toCaseFolded());
    m_usedInvitations.remove(acceptance.invitation.id);
}

Outcome SandboxNode::accepted(const QString &invitationId, const Side &by)
{
    const auto entry = std::ranges::find_if(m_connections, [&](const SandboxConnection &candidate) {
        return !candidate.invitationId.isEmpty() && candidate.invitationId == invitationId;
    });
    if (entry == m_connections.end())
        return tl::unexpected(usedAlready());
    entry->invitationId.clear();
    entry->connection.statusText = StatusActive;
    entry->remote = by;
    if (entry->connection.type == ConnectionType::Private)
        entry->remote.exalateUrl.clear();
    return QJsonObject{};
}

Outcome SandboxNode::verify(const QJsonObject &request)
{
    RequestFields fields(request);
    const QUrl address(fields.required("destinationUrl"_L1));
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    const SandboxNode *destination = m_world.nodeAt(address);
    if (!destination || destination == this)
        return refuse(422, u"No other Exalate instance answers at %1"_s.arg(address.host()));
    const QString id = m_world.verifications().ask(m_side.uid, destination->side().uid);
    QUrl page = destination->side().exalateUrl;
    page.setPath(World::VerificationPage + id);
    return QJsonObject{{u"id"_s, id}, {u"url"_s, page.toString(QUrl::FullyEncoded)}};
}

Outcome SandboxNode::createVerified(QJsonObject wanted)
{
    const Outcome asked = verify(wanted);
    if (!asked)
        return asked;
    const QString id = (*asked)["id"_L1].toString();
    m_world.verifications().answer(id, Verifications::State::Confirmed);
    wanted["verificationId"_L1] = id;
    return create(wanted);
}

Outcome SandboxNode::verification(const QString &id) const
{
    using State = Verifications::State;
    static const QHash<State, QString> words{
        {State::Pending, u"PENDING"_s}, {State::Confirmed, u"CONFIRMED"_s}, {State::Denied, u"DENIED"_s}};
    const auto *verification = m_world.verifications().find(id);
    if (!verification || verification->askedBy != m_side.uid)
        return refuse(404, u"There is no verification %1"_s.arg(id));
    return QJsonObject{{u"state"_s, words.value(verification->state)}};
}

QList<SandboxConnection>::iterator SandboxNode::find(const QString &id)
{
    return std::find_if(m_connections.begin(), m_connections.end(),
                        [&](const SandboxConnection &entry) { return entry.connection.id == id; });
}

SandboxConnection &SandboxNode::add(SandboxConnection entry)
{
    entry.connection.id = QString::number(++m_lastId);
    if (m_profile.idsAreText)
        entry.connection.id.prepend("conn-"_L1);
    return m_connections.emplaceBack(std::move(entry));
}

QString SandboxNode::newCode(SandboxConnection &entry)
{
    entry.invitationId = QString::fromLatin1(randomWord(12));
    return m_world.seal().seal({
        .id = entry.invitationId,
        .from = m_side,
        .to = entry.remote,
        .name = entry.connection.name,
        .description = entry.connection.description,
        .mode = *entry.connection.mode,
        .type = *entry.connection.type,
        .localShortName = entry.localShortName,
        .remoteShortName = entry.remoteShortName,
        .hasNetworkLicence = m_profile.licence == Licence::Kind::Network,
    });
}

OrRefusal<NewConnection> SandboxNode::readNew(const QJsonObject &request) const
{
    RequestFields fields(request);
    NewConnection wanted{
        .type = fields.word("connectionType"_L1, typeFromProtocol),
        .mode = fields.word("type"_L1, modeFromProtocol),
        .name = fields.required("name"_L1, MaxConnectionNameLength),
        .destination = QUrl(fields.text("destinationUrl"_L1)),
    };
    for (const WantedText &text : WantedTexts)
        wanted.*text.member = fields.text(text.word, text.maxLength);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    if (wanted.type == ConnectionType::Public && wanted.destination.host().isEmpty())
        return refuse(400, u"destinationUrl is required for a public connection"_s);
    if (wanted.type == ConnectionType::Private && !wanted.destination.isEmpty())
        return refuse(400, u"A private connection has no destinationUrl"_s);
    return wanted;
}

OrRefusal<Invitation> SandboxNode::readCode(const QJsonObject &request) const
{
    RequestFields fields(request);
    const QString code = fields.required("code"_L1, 64 * 1024);
    if (fields.problem())
        return tl::unexpected(*fields.problem());
    const auto invitation = m_world.seal().open(code);
    if (!invitation)
        return refuse(400, u"The invitation code cannot be read"_s);
    const bool isForUs = invitation->isForAnyone() ? invitation->from.uid != m_side.uid : invitation->to.uid == m_side.uid;
    if (!isForUs)
        return refuse(422, u"The invitation was made for another instance"_s, u"OTHER_INSTANCE"_s);
    if (QVersionNumber::fromString(m_profile.version) < QVersionNumber::fromString(invitation->oldestVersion()))
        return refuse(422, u"The invitation needs Exalate %1 or later"_s.arg(invitation->oldestVersion()), u"NEWER_VERSION"_s);
    if (m_usedInvitations.contains(invitation->id))
        return tl::unexpected(usedAlready());
    return *invitation;
}

std::optional<Refusal> SandboxNode::objection(const NewConnection &wanted, const SandboxNode *destination) const
{
    const bool isLocal = wanted.type == ConnectionType::Local;
    const QString mode = protocolWord(wanted.mode);
    if (!isLocal && !m_profile.isPublic)
        return Refusal{422, u"%1 cannot be reached from outside"_s.arg(m_profile.name)};
    if (isLocal && destination != this)
        return Refusal{422, u"A local connection has this very instance as its destination"_s};
    if (isLocal && !m_profile.allowsLocal())
        return Refusal{422, u"%1 has no local connections"_s.arg(m_profile.name)};
    if (!isLocal && destination == this)
        return Refusal{422, u"The destination is this very instance: that is a local connection"_s};
    if (wanted.type != ConnectionType::Public && wanted.mode == ConfigurationMode::Visual)
        return Refusal{422, u"VISUAL is for public connections only"_s};
    if (!m_profile.offers(wanted.mode))
        return Refusal{422, u"%1 does not offer %2"_s.arg(m_profile.name, mode)};
    if (destination && !destination->profile().offers(wanted.mode))
        return Refusal{422, u"%1 does not offer %2"_s.arg(destination->profile().name, mode)};
    if (!m_profile.isLicensedFor(wanted.mode))
        return notLicensed(m_profile.name, wanted.mode);
    if (wanted.mode == ConfigurationMode::Visual && wanted.verificationId.isEmpty())
        return Refusal{422, u"VISUAL needs verified admin access to the destination"_s};
    if (!wanted.verificationId.isEmpty() && !isConfirmed(wanted.verificationId, destination))
        return Refusal{422, u"Admin access to the destination is not confirmed"_s};
    // Visual is configured on both sides at once, its projects too.
    const bool choosesProject = wanted.mode != ConfigurationMode::Visual || !wanted.project.isEmpty();
    if (auto refusal = choosesProject ? projectObjection(wanted.project) : std::nullopt)
        return refusal;
    if (isLocal && !wanted.remoteProject.isEmpty()) {
        if (auto refusal = projectObjection(wanted.remoteProject))
            return refusal;
    }
    return nameObjection(wanted.name);
}

std::optional<Refusal> SandboxNode::nameObjection(const QString &name) const
{
    const bool isTaken =
        m_reservedNames.contains(name.toCaseFolded()) || std::ranges::any_of(m_connections, [&](const SandboxConnection &entry) {
            return entry.connection.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (!isTaken)
        return std::nullopt;
    return Refusal{409, u"%1 has a connection named %2 already"_s.arg(m_profile.name, name)};
}

std::optional<Refusal> SandboxNode::projectObjection(const QString &project) const
{
    if (m_profile.projects.isEmpty() || m_profile.projects.contains(project))
        return std::nullopt;
    if (project.isEmpty())
        return Refusal{422, u"A project is required"_s};
    return Refusal{422, u"There is no project %1"_s.arg(project)};
}

bool SandboxNode::isConfirmed(const QString &verificationId, const SandboxNode *destination) const
{
    const auto *verification = m_world.verifications().find(verificationId);
    return verification && destination && verification->askedBy == m_side.uid && verification->askedOf == destination->side().uid
        && verification->state == Verifications::State::Confirmed;
}
