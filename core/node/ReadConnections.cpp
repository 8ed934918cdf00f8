// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/ReadConnections.h"

#include "node/NodeApi40.h"

#include <utility>

ReadConnections::ReadConnections(const QUrl &node, Send send, Abilities abilities, QObject *owner)
    : Job(owner)
    , m_node(node)
    , m_send(std::move(send))
    , m_abilities(std::move(abilities))
{
    begin();
}

void ReadConnections::begin()
{
    m_all = {};
    m_ids.clear();
    m_pages = 0;
    m_isComplete = true;
    ask(NodeApi40::connections(m_node));
}

void ReadConnections::ask(const HttpRequest &request)
{
    m_send(request, this)
        ->mapInThread(NodeApi40::readConnections)
        ->then(this, [this](const Result<NodeApi40::ConnectionPage> &page) { onPage(page); });
}

void ReadConnections::onPage(const Result<NodeApi40::ConnectionPage> &result)
{
    const bool isAdded = result && add(*result);
    if (!result && m_pages == 0)
        settle(fail(result.error()));
    else if (isAdded)
        goOn(*result);
    else if (result && !std::exchange(m_hasBegunAnew, true))
        begin();
    else
        finish(false);
}

bool ReadConnections::add(const NodeApi40::ConnectionPage &page)
{
    if (m_pages == 0) {
        m_all.total = page.total;
        m_rowsOfFirst = page.rows;
    }
    qsizetype repeated = 0;
    qsizetype added = 0;
    for (const Connection &connection : page.connections) {
        if (m_ids.contains(connection.id)) {
            ++repeated;
            continue;
        }
        ++added;
        m_ids << connection.id;
        m_all.connections << connection;
    }
    m_isComplete = m_isComplete && page.connections.size() == page.rows;
    const bool isFirst = m_pages++ == 0;
    // A page that repeats another one entirely says nothing new, but one that repeats a part shows that rows have moved.
    return isFirst || (page.total == m_all.total && (repeated == 0 || added == 0));
}

void ReadConnections::goOn(const NodeApi40::ConnectionPage &page)
{
    const qsizetype count = m_all.connections.size();
    const bool isShort = m_pages > 1 && page.rows < m_rowsOfFirst; // after a first page that was full
    const bool isEnd = m_all.total ? count >= *m_all.total : isShort || (m_pages == 1 && !page.maySayMore);
    if (isEnd && page.next.isEmpty()) {
        finish(true);
    } else if (m_pages >= MaxPages || count >= MaxConnections) {
        finish(false);
    } else if (!page.next.isEmpty()) {
        ask(NodeApi40::connectionsAt(page.next));
    } else if (m_paging) {
        askBy(*m_paging, page.rows);
    } else {
        m_abilities(this)->then(this, [this, rows = page.rows](const Result<NodeAbilities> &offered) {
            m_paging = offered ? offered->paging : std::nullopt;
            if (!m_paging) {
                finish(false);
                return;
            }
            m_page = m_paging->first;
            askBy(*m_paging, rows);
        });
    }
}

void ReadConnections::askBy(const ListPaging &paging, qsizetype rowsOfPage)
{
    const qint64 count = m_all.connections.size();
    // More pages than rows: each of them repeats the one before.
    if (rowsOfPage == 0 || m_pages > count + 2) {
        finish(false);
        return;
    }
    const qint64 value = paging.by == ListPaging::By::Offset ? count : ++m_page;
    ask(NodeApi40::connections(m_node, paging, value));
}

void ReadConnections::finish(bool isWhole)
{
    m_all.isWhole = isWhole && m_isComplete;
    settle(m_all);
}
