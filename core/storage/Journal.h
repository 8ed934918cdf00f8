// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// Something that happened to a connection through this program. No secret: of a code, its fingerprint.
struct JournalEntry {
    enum class Event {
        Created,       ///< by our node, on our request
        MadeInConsole, ///< by a person, whom the program led
        CodeCopied,
        MessageCopied,
        FileSaved,
        MailDrafted,
        Accepted, ///< an invitation that somebody else had made
        BecameActive,
        Deleted,
        Recognised, ///< in the list of the node, after the program had signed in
    };
    QDateTime at; ///< in UTC, to the second
    Event event = Event::Created;
    QString connectionId; ///< empty where there was no list to tell it
    QString name = {};
    QString fingerprint = {}; ///< of the invitation code, where one is concerned
    QString formerId = {};    ///< for Recognised: of the same connection, in the entries before

    bool operator==(const JournalEntry &) const = default;
};

/// The journal of an instance: a file to which a line of JSON is added for each entry, mode 0600. It is for people who look for
/// what happened; nothing is decided by it. An entry that cannot be written is lost, and nothing fails with it (rules.md 35).
class Journal
{
public:
    /// `folder` is that of the settings. Nothing is made or read before it is needed.
    Journal(const QString &folder, const QString &instanceId);

    void add(const JournalEntry &entry) const;
    /// The entries about a connection, oldest first, those from before it was recognised among them. Lines that say something
    /// else are passed over.
    QList<JournalEntry> about(const QString &connectionId) const;
    void remove() const;

    /// In bytes. The file is cut to its newer half when it would be larger.
    static constexpr qint64 MaxSize = 256 * 1024;

    /// Reads the bytes of a file, which may be anything (rules.md 33).
    static QList<JournalEntry> parse(const QByteArray &bytes);

private:
    QString m_path;
};
