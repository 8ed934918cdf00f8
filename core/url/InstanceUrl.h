// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "url/Host.h"
#include "url/Tracker.h"

#include <QUrl>

/// The address in a text that a person typed or pasted (rules.md A). It is https (http for loopback only), has a host, and has no
/// credentials, query or fragment. Reading its own address() again yields the same value.
class InstanceUrl
{
public:
    /// A remark below the field about how the text was read.
    enum class Note {
        RaisedToHttps,       ///< http was typed
        Repaired,            ///< the scheme was mistyped
        Corrected,           ///< characters that no address has were replaced
        Unwrapped,           ///< it was inside another program's link
        UsualHost,           ///< another host of the same instance was typed
        UserLeftOut,         ///< a user name that only repeats the organization
        NotEncrypted,        ///< http to loopback
        PrivateAddress,      ///< an address of a private network
        AsciiFormShown,      ///< the host is not ASCII
        OrganizationMissing, ///< dev.azure.com without an organization
        OwnerMissing,        ///< github.com without an owner
    };

    /// Reads `typed` by rules.md 4. `knownHosts` (ASCII) are the hosts that others must not resemble (rules.md 5);
    /// `allowedLookAlike` (ASCII) is a host that the user has confirmed. A problem names the host if it is known; look-alike also
    /// has both forms and the host that it resembles, unsupported-scheme the scheme.
    static Result<InstanceUrl> read(const QString &typed, const QStringList &knownHosts = {},
                                    const QString &allowedLookAlike = {});

    const QUrl &url() const { return m_url; } ///< ASCII host, no trailing slash
    QString address() const;                  ///< the URL as text, ASCII
    QString host() const;                     ///< ASCII host, with the port if there is one
    QString shownHost() const;                ///< the host as its owners write it, not always in ASCII; without port
    const QList<Note> &notes() const { return m_notes; }
    Tracker tracker() const { return trackerFromAddress(m_url); }

    /// The addresses to try, the most specific first: the path as it is, then its parents up to the root.
    QList<QUrl> candidates() const;

    bool operator==(const InstanceUrl &other) const { return m_url == other.m_url; }

private:
    explicit InstanceUrl(QUrl url, QList<Note> notes);

    QUrl m_url;
    QList<Note> m_notes;
};

/// `typed` without its user information, for a text that read() refused with has-credentials. Empty for a session token
/// (rules.md 4: it does not stay in the field).
QString withoutCredentials(const QString &typed);
