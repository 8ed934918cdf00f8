// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "instance/Instance.h"

#include <QProcess>
#include <QStringList>

/// The sandbox companion in its own process, which runs as long as the object lives.
class Companion
{
public:
    struct Place {
        QString name;
        Tracker tracker;
        QUrl exalateUrl;
        QUrl trackerUrl;
        QString user;
        QString password;
        QString token;
        QString level; ///< "full", "public" or "guided"

        /// As one of our own instances; its secret is stored under credentialKey().
        LocalInstance instance() const;
        Credentials credentials() const;
    };

    explicit Companion(const QStringList &arguments = {});
    ~Companion();

    const QList<Place> &places() const { return m_places; }
    const Place &place(const QString &name) const;

    /// Ends the process at once, as a crash would; its ports are closed then.
    void kill();

    /// Closes the standard input of the process, as the end of its parent would.
    void quit() { m_process.closeWriteChannel(); }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

private:
    QProcess m_process;
    QList<Place> m_places;
};
