// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QAbstractTableModel>

/// The connections of an instance as rows, in the node's order. A new list changes what differs and nothing else, so that
/// views keep selection and scroll position (product.md, Connections).
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, IssuesColumn, LastSyncColumn, StatusColumn, ColumnCount };
    enum Role {
        SubtitleRole = Qt::UserRole, ///< tracker and mode, in one line
        StatusRole,                  ///< Connection::Status as an int
        SearchRole,                  ///< everything of the row that a search looks at
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over `connections`; of several with one id the first counts. `now` is what "2 minutes ago" is told by.
    void setConnections(const QList<Connection> &connections, const QDateTime &now);
    const Connection &at(int row) const { return m_connections.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const QList<Connection> &wanted);
    void putInOrder(const QList<Connection> &wanted);
    void insertNew(const QList<Connection> &wanted);
    void update(const QList<Connection> &wanted);
    QString text(const Connection &connection, int column) const;

    QList<Connection> m_connections;
    QDateTime m_now;
};
