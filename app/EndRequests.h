// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

/// Ends the event loop when the system asks the process to end, so that what was typed is saved first (rules.md 16): on Unix by
/// SIGTERM, SIGINT or SIGHUP. GLib sends the first to its own process when the session bus ends, which the keychain talks over.
class EndRequests : public QObject
{
    Q_OBJECT
public:
    /// At most one at a time. Without descriptors to spare it does nothing, and the process ends at once.
    explicit EndRequests(QObject *parent);
    ~EndRequests() override;
};
