// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QObject>

class ConnectionWatch;
class ReadOnlyValue;

/// Keeps a value on a page at the status of one connection, for as long as the page lives.
class StatusFollower : public QObject
{
    Q_OBJECT
public:
    /// Who has to act while the connection is pending; PersonTells: they accept, and no list will show it.
    enum class Side { TheyAccept, WeAccepted, PersonTells };

    /// `other` is the name of the other side, made safe to show.
    StatusFollower(ReadOnlyValue *value, ConnectionWatch &watch, const Connection &connection, const QString &other, Side side);

signals:
    void becameActive();

private:
    void refresh();
    QString sentence() const;

    ReadOnlyValue *m_value;
    ConnectionWatch &m_watch;
    Connection m_connection;
    QString m_other;
    Side m_side;
};
