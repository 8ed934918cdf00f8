// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsModel.h"

#include "Words.h"
#include "connections/ConnectionTexts.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace {

/// If at least this many rows come or go, a reset is faster for model and view.
constexpr qsizetype Many = 200;

QHash<QString, int> rowsById(const QList<Connection> &connections)
{
    QHash<QString, int> rows;
    rows.reserve(connections.size());
    for (int row = 0; row < int(connections.size()); ++row) {
        if (!rows.contains(connections.at(row).id))
            rows.insert(connections.at(row).id, row);
    }
    return rows;
}

QList<Connection> withoutRepeatedIds(const QList<Connection> &connections)
{
    const QHash<QString, int> rows = rowsById(connections);
    if (rows.size() == connections.size())
        return connections;
    QList<Connection> once;
    for (int row = 0; row < int(connections.size()); ++row) {
        if (rows.value(connections.at(row).id) == row)
            once << connections.at(row);
    }
    return once;
}

bool haveSameIds(const QList<Connection> &a, const QList<Connection> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Connection &x, const Connection &y) { return x.id == y.id; });
}

} // namespace

void ConnectionsModel::setConnections(const QList<Connection> &connections, const QDateTime &now)
{
    m_now = now;
    m_all = withoutRepeatedIds(connections);
    show();
}

void ConnectionsModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    show();
}

void ConnectionsModel::setStatus(std::optional<Connection::Status> status)
{
    if (status == m_status)
        return;
    m_status = status;
    show();
}

QMap<Connection::Status, int> ConnectionsModel::counts() const
{
    QMap<Connection::Status, int> counts;
    for (const Connection &connection : m_all)
        ++counts[connection.status];
    return counts;
}

void ConnectionsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    show();
}

bool ConnectionsModel::isTold(int column) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [column](const Connection &connection) {
        switch (column) {
        case IssuesColumn:
            return connection.issuesUnderSync.has_value();
        case LastSyncColumn:
            return connection.lastSync.has_value();
        default:
            return true;
        }
    });
}

int ConnectionsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                    [&id](const Connection &connection) { return connection.id == id; });
    return found == m_connections.cend() ? -1 : int(found - m_connections.cbegin());
}

/// Makes the rows those that exist and match.
void ConnectionsModel::show()
{
    QList<Connection> wanted;
    if (m_search.isEmpty() && !m_status) {
        wanted = m_all;
    } else {
        std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(wanted), [this](const Connection &connection) {
            return (!m_status || connection.status == *m_status)
                && (m_search.isEmpty() || ConnectionTexts::matches(connection, m_search));
        });
    }
    sort(wanted);
    if (haveSameIds(m_connections, wanted)) {
        update(wanted);
        return;
    }

    const Rows rows = rowsById(wanted);
    const auto staying = std::count_if(m_connections.cbegin(), m_connections.cend(),
                                       [&rows](const Connection &connection) { return rows.contains(connection.id); });
    if (m_connections.size() + wanted.size() - 2 * staying > Many) {
        reset(wanted);
        return;
    }
    removeMissing(rows);
    putInOrder(rows);
    insertNew(wanted);
    update(wanted);
}

void ConnectionsModel::sort(QList<Connection> &wanted) const
{
    using Compare = std::function<bool(const Connection &, const Connection &)>;
    static const QHash<int, Compare> before{
        {NameColumn,
         [](const Connection &a, const Connection &b) {
             return (a.name.isEmpty() ? a.id : a.name).compare(b.name.isEmpty() ? b.id : b.name, Qt::CaseInsensitive) < 0;
         }},
        {IssuesColumn, [](const Connection &a, const Connection &b) { return a.issuesUnderSync < b.issuesUnderSync; }},
        {LastSyncColumn, [](const Connection &a, const Connection &b) { return a.lastSync < b.lastSync; }},
        {StatusColumn,
         [](const Connection &a, const Connection &b) {
             return a.status != b.status ? a.status < b.status : a.statusText < b.statusText;
         }},
    };
    const auto found = before.find(m_sortColumn);
    if (found == before.end())
        return;
    std::stable_sort(wanted.begin(), wanted.end(), [&](const Connection &a, const Connection &b) {
        return m_sortOrder == Qt::AscendingOrder ? (*found)(a, b) : (*found)(b, a);
    });
}

void ConnectionsModel::reset(const QList<Connection> &wanted)
{
    beginResetModel();
    m_connections = wanted;
    endResetModel();
}

/// Removes the rows that are no longer wanted, neighbours in one step.
void ConnectionsModel::removeMissing(const Rows &wanted)
{
    for (int last = int(m_connections.size()) - 1; last >= 0; --last) {
        if (wanted.contains(m_connections.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_connections.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_connections.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// Sorts the remaining rows into the wanted order, in one step.
void ConnectionsModel::putInOrder(const Rows &wanted)
{
    const auto earlier = [&wanted](const Connection &a, const Connection &b) { return wanted.value(a.id) < wanted.value(b.id); };
    if (std::is_sorted(m_connections.cbegin(), m_connections.cend(), earlier))
        return;

    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : from)
        ids << m_connections.at(index.row()).id;
    std::sort(m_connections.begin(), m_connections.end(), earlier);
    const Rows sorted = rowsById(m_connections);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to << index(sorted.value(ids.at(i)), from.at(i).column());
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

/// Inserts new rows between the old ones, neighbours in one step.
void ConnectionsModel::insertNew(const QList<Connection> &wanted)
{
    for (int first = 0; first < int(wanted.size()); ++first) {
        const bool atEnd = first >= int(m_connections.size());
        int end = first;
        while (end < int(wanted.size()) && (atEnd || wanted.at(end).id != m_connections.at(first).id))
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

/// Updates the content of the rows. The column of the last sync changes in every row as time passes.
void ConnectionsModel::update(const QList<Connection> &wanted)
{
    int first = int(wanted.size());
    int last = -1;
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (m_connections.at(row) == wanted.at(row))
            continue;
        first = std::min(first, row);
        last = row;
    }
    m_connections = wanted;
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (!wanted.isEmpty())
        emit dataChanged(index(0, LastSyncColumn), index(int(wanted.size()) - 1, LastSyncColumn), {Qt::DisplayRole});
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
        return spoken(connection, index.column());
    case Qt::ToolTipRole:
        return toolTip(connection, index.column());
    case SubtitleRole:
        return index.column() == NameColumn ? ConnectionTexts::subtitle(connection) : QVariant();
    case StatusRole:
        return int(connection.status);
    default:
        return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == m_sortColumn) {
        const QString heading = headerData(section, orientation).toString();
        //: read out: %1 is the heading of the column that a list is sorted by
        return m_sortOrder == Qt::AscendingOrder ? tr("%1, sorted ascending").arg(heading)
                                                 //: read out: %1 is the heading of the column that a list is sorted by
                                                 : tr("%1, sorted descending").arg(heading);
    }
    if (role != Qt::DisplayRole)
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

QString ConnectionsModel::toolTip(const Connection &connection, int column) const
{
    if (column == NameColumn)
        return ConnectionTexts::toolTip(connection);
    return column == LastSyncColumn && connection.lastSync && connection.lastSync->isValid() ? Words::moment(*connection.lastSync)
                                                                                             : QString();
}

QString ConnectionsModel::spoken(const Connection &connection, int column) const
{
    if (column == NameColumn)
        return ConnectionTexts::spokenName(connection);
    const QString shown = text(connection, column);
    return shown == ConnectionTexts::notTold() ? tr("not reported") : shown;
}

QString ConnectionsModel::text(const Connection &connection, int column) const
{
    switch (column) {
    case NameColumn:
        return ConnectionTexts::name(connection);
    case IssuesColumn:
        return ConnectionTexts::issues(connection);
    case LastSyncColumn:
        return connection.lastSync ? Words::lastSync(*connection.lastSync, m_now) : ConnectionTexts::notTold();
    case StatusColumn:
        return Words::status(connection);
    default:
        return {};
    }
}
