// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/StatusFollower.h"

#include "Words.h"
#include "connections/StatusTone.h"
#include "session/ConnectionWatch.h"
#include "widgets/ReadOnlyValue.h"

StatusFollower::StatusFollower(ReadOnlyValue *value, ConnectionWatch &watch, const Connection &connection, const QString &other,
                               Side side)
    : QObject(value)
    , m_value(value)
    , m_watch(watch)
    , m_connection(connection)
    , m_other(other)
    , m_side(side)
{
    value->setDotted(true);
    connect(&watch, &ConnectionWatch::changed, this, &StatusFollower::refresh);
    watch.refresh();
    refresh();
}

void StatusFollower::refresh()
{
    const Connection::Status before = m_connection.status;
    m_connection = m_watch.connection(m_connection.id).value_or(m_connection);
    m_value->setValue(sentence(), statusTone(m_connection.status));
    if (m_connection.status == Connection::Status::Active && before != Connection::Status::Active)
        emit becameActive();
}

QString StatusFollower::sentence() const
{
    if (m_connection.status == Connection::Status::Pending && m_side == Side::PersonTells)
        return tr("Pending, until you mark it as accepted in the list of connections.");
    if (m_connection.status == Connection::Status::Pending) {
        return m_side == Side::TheyAccept
            //: %1 is the name of the other side
            ? tr("Pending: waiting for %1 to accept. Updates automatically.").arg(m_other)
            //: %1 is the name of the other side
            : tr("Pending: waiting for %1 to confirm. Updates automatically.").arg(m_other);
    }
    if (m_connection.status == Connection::Status::Active) {
        return m_side == Side::WeAccepted
            //: %1 is the name of the other side
            ? tr("Active: %1 is connected.").arg(m_other)
            //: %1 is the name of the other side
            : tr("Active: %1 has accepted.").arg(m_other);
    }
    return Words::status(m_connection);
}
