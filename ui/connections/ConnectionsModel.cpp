// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsModel.h"

#include "Words.h"
#include "base/ShownText.h"
#include "connections/ConnectionTexts.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace {

QList<Connection> withoutRepeatedIds(const QList<Connection> &connections)
{
    QSet<QString> seen;
    seen.reserve(connections.size());
    QList<Connection> once;
    once.reserve(connections.size());
    for (const Connection &connection : connections) {
        const qsizetype before = seen.size();
        seen.insert(connection.id);
        if (seen.size() > before)
            once << connection;
    }
    return once;
}

QHash<QString, int> rowsById(const QList<Connection> &connections)
{
    QHash<QString, int> rows;
    rows.reserve(connections.size());
    for (int row = 0; row < int(connections.size()); ++row)
        rows.insert(connections.at(row).id, row);
    return rows;
}

} // namespace

void ConnectionsModel::setConnections(const QList<Connection> &connections, const QDateTime &now)
{
    m_now = now;
    const QList<Connection> wanted = withoutRepeatedIds(connections);
    removeMissing(wanted);
    putInOrder(wanted);
    insertNew(wanted);
    update(wanted);
}

/// Leaves only rows that are wanted still, taking neighbours away in one step.
void ConnectionsModel::removeMissing(const QList<Connection> &wanted)
{
    const QHash<QString, int> rows = rowsById(wanted);
    for (int last = int(m_connections.size()) - 1; last >= 0; --last) {
        if (rows.contains(m_connections.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !rows.contains(m_connections.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_connections.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// Sorts the rows that are left as they are wanted, in one step.
void ConnectionsModel::putInOrder(const QList<Connection> &wanted)
{
    const QHash<QString, int> rows = rowsById(wanted);
    const auto earlier = [&rows](const Connection &a, const Connection &b) { return rows.value(a.id) < rows.value(b.id); };
    if (std::is_sorted(m_connections.cbegin(), m_connections.cend(), earlier))
        return;

    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : from)
        ids << m_connections.at(index.row()).id;
    std::sort(m_connections.begin(), m_connections.end(), earlier);
    const QHash<QString, int> sorted = rowsById(m_connections);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to << index(sorted.value(ids.at(i)), from.at(i).column());
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

/// Puts new rows between the old ones, neighbours in one step.
void ConnectionsModel::insertNew(const QList<Connection> &wanted)
{
    for (int first = 0; first < int(wanted.size()); ++first) {
        const QString next = first < int(m_connections.size()) ? m_connections.at(first).id : QString();
        const bool atEnd = first >= int(m_connections.size());
        int end = first;
        while (end < int(wanted.size()) && (atEnd || wanted.at(end).id != next))
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, first, end - 1);
        m_connections.insert(first, end - first, Connection());
        std::copy(wanted.cbegin() + first, wanted.cbegin() + end, m_connections.begin() + first);
        endInsertRows();
        first = end - 1;
    }
}

/// Takes over what the rows say; times that are told from now on move on in every row.
void ConnectionsModel::update(const QList<Connection> &wanted)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (m_connections.at(row) == wanted.at(row))
            continue;
        m_connections[row] = wanted.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (!m_connections.isEmpty())
        emit dataChanged(index(0, LastSyncColumn), index(int(m_connections.size()) - 1, LastSyncColumn), {Qt::DisplayRole});
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_connections.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Connection &connection = m_connections.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(connection, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? ConnectionTexts::spokenName(connection) : text(connection, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? ConnectionTexts::toolTip(connection) : QVariant();
    case SubtitleRole:
        return index.column() == NameColumn ? ConnectionTexts::subtitle(connection) : QVariant();
    case StatusRole:
        return int(connection.status);
    case SearchRole:
        return ConnectionTexts::searchText(connection);
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Connection");
    case IssuesColumn:
        return tr("Issues under sync");
    case LastSyncColumn:
        return tr("Last sync");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

QString ConnectionsModel::text(const Connection &connection, int column) const
{
    switch (column) {
    case NameColumn:
        return ConnectionTexts::name(connection);
    case IssuesColumn:
        return ConnectionTexts::issues(connection);
    case LastSyncColumn:
        return Words::lastSync(connection.lastSync, m_now);
    case StatusColumn:
        return Words::status(connection);
    default:
        return {};
    }
}
