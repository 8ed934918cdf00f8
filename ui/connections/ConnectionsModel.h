// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QMap>

/// The connections of an instance that match search and status, as rows in the node's order or sorted by a column. A new list
/// changes what differs and nothing else, so that views keep selection and scroll position; only if much differs, the model is
/// reset, which is faster then (product.md, Connections).
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, IssuesColumn, LastSyncColumn, StatusColumn, ColumnCount };
    enum Role {
        SubtitleRole = Qt::UserRole, ///< tracker and mode, in one line
        StatusRole,                  ///< Connection::Status as an int
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows `connections`; of several with one id the first counts. "2 minutes ago" is relative to `now`.
    void setConnections(const QList<Connection> &connections, const QDateTime &now);
    /// Shows only the connections whose texts contain `text`; all of them if it is empty.
    void setSearch(const QString &text);
    /// Shows only the connections of that status; with nothing those of each.
    void setStatus(std::optional<Connection::Status> status);
    /// Puts the rows in the order of a column, those that are alike in the node's order; with -1 all of them in the node's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// How many connections there are, shown or not.
    int total() const { return int(m_all.size()); }
    /// How many of them have each status.
    QMap<Connection::Status, int> counts() const;
    /// False for a column of which the node tells nothing, in no row.
    bool isTold(int column) const;
    const Connection &at(int row) const { return m_connections.at(row); }
    /// The row of the connection with that id, or -1.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Rows = QHash<QString, int>;

    void show();
    void sort(QList<Connection> &wanted) const;
    void reset(const QList<Connection> &wanted);
    void removeMissing(const Rows &wanted);
    void putInOrder(const Rows &wanted);
    void insertNew(const QList<Connection> &wanted);
    void update(const QList<Connection> &wanted);
    QString toolTip(const Connection &connection, int column) const;
    QString spoken(const Connection &connection, int column) const;
    QString text(const Connection &connection, int column) const;

    QList<Connection> m_all;
    QList<Connection> m_connections;
    QString m_search;
    std::optional<Connection::Status> m_status;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QDateTime m_now;
};
