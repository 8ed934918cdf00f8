// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"
#include "connection/ConfigurationMode.h"
#include "url/Tracker.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

/// How the user signs in to a node (product.md, Instances and the first start).
enum class SignInKind {
    Password, ///< user and password, or user and API token
    Token,    ///< a token alone; sent as the password of an empty user
    Session,  ///< a pasted session token (JWT) of the node
    None,     ///< not at all: a person does everything in the node's own console
};

/// One of the user's own instances. Contains no secret.
struct LocalInstance {
    QString id; ///< a UUID that this program made; names its secret in the CredentialStore
    QString name;
    QUrl exalateUrl;
    SignInKind signIn = SignInKind::Password;
    QString user;

    /// True if the program does not sign in: it asks the node nothing, and guides the person through its console (node.md, Three
    /// levels of a node).
    bool isGuided() const { return signIn == SignInKind::None; }

    /// Where a person finds its console, as far as its address tells.
    QUrl console() const { return consolePage(exalateUrl); }

    bool operator==(const LocalInstance &) const = default;
};

/// The sign-in details of an instance.
struct Credentials {
    SignInKind kind = SignInKind::Password;
    QString user;
    Secret secret;
};

/// What is known of an instance: of a destination by looking it up, of our own by asking its node. Every member may be missing.
/// Texts are from outside (rules.md 24).
struct InstanceDescription {
    QUrl address = {}; ///< the address that identified it
    Tracker tracker = Tracker::Unknown;
    bool hasNode = false; ///< an Exalate node answered
    QString uid = {};
    QString name = {};
    QString trackerVersion = {};
    QString exalateVersion = {}; ///< of the node, "5.18.0"
    QUrl trackerUrl = {};
    QUrl exalateUrl = {};
    QList<ConfigurationMode> features = {}; ///< empty: the node does not list any
    std::optional<bool> hasProjects = {};
    std::optional<bool> isPublic = {};

    bool operator==(const InstanceDescription &) const = default;

    /// True if it has projects to choose from: by what its node says, or else by its tracker.
    bool offersProjects() const;
};

/// The licence of an instance (node.md, Assumed).
struct Licence {
    enum class Kind { Unknown, Evaluation, Paid, Network, Free, None };
    Kind kind = Kind::Unknown;
    bool expired = false; ///< judged by the date of the node's own answer, not by our clock

    bool operator==(const Licence &) const = default;
};

/// A short name for an instance, from its name or its host ("https://acme.zendesk.com" gives "acme"); empty where all that is
/// known is the host of its node.
QString proposedShortName(const InstanceDescription &instance);
