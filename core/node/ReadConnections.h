// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/ConnectionList.h"
#include "net/HttpRequest.h"
#include "node/NodeAbilities.h"

#include <QSet>

#include <functional>

namespace NodeApi40 {
struct ConnectionPage;
}

/// Reads the list of connections: all of it if it comes in pages and the answer or the node's own description tells how it goes
/// on, else its first page, which is then not whole. A list that changes while it is read is read once more from the beginning.
class ReadConnections : public Job<ConnectionList>
{
public:
    using Send = std::function<Job<HttpAnswer> *(const HttpRequest &request, QObject *owner)>;
    using Abilities = std::function<Job<NodeAbilities> *(QObject *owner)>;

    ReadConnections(const QUrl &node, Send send, Abilities abilities, QObject *owner);

    static constexpr qsizetype MaxPages = 1000;
    static constexpr qsizetype MaxConnections = 200'000;

private:
    void begin();
    void ask(const HttpRequest &request);
    void onPage(const Result<NodeApi40::ConnectionPage> &result);
    /// Adds the rows of a page; false if it shows that the list has changed since the page before.
    bool add(const NodeApi40::ConnectionPage &page);
    void goOn(const NodeApi40::ConnectionPage &page);
    void askBy(const ListPaging &paging, qsizetype rowsOfPage);
    void finish(bool isWhole);

    const QUrl m_node;
    Send m_send;
    Abilities m_abilities;
    ConnectionList m_all;
    QSet<QString> m_ids;
    std::optional<ListPaging> m_paging;
    qsizetype m_pages = 0;
    qsizetype m_rowsOfFirst = 0; ///< the size of a page
    qint64 m_page = 0;           ///< the number of the page that was asked for last
    bool m_isComplete = true;    ///< each row so far had an id
    bool m_hasBegunAnew = false;
};
