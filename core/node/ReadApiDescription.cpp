// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/ReadApiDescription.h"

#include "node/NodeApi40.h"

ReadApiDescription::ReadApiDescription(const QUrl &node, Send send, Clock &clock, QObject *owner)
    : Job(owner)
    , m_send(std::move(send))
    , m_open(NodeApi40::describeApi(node))
    , m_deadline(clock.alarm([this] {
        cancelInner();
        settle(NodeAbilities());
    }))
{
    m_deadline->start(MaxTime);
    QMetaObject::invokeMethod(this, &ReadApiDescription::askNext, Qt::QueuedConnection);
}

void ReadApiDescription::askNext()
{
    if (isOver())
        return;
    while (!m_open.isEmpty() && m_asked.contains(m_open.constFirst().url))
        m_open.removeFirst();
    if (m_open.isEmpty() || m_asked.size() == MaxRequests) {
        settle(NodeAbilities());
        return;
    }
    const HttpRequest request = m_open.takeFirst();
    m_asked << request.url;
    m_send(request, this)->mapInThread(NodeApi40::readApi)->then(this, [this](const Result<NodeApi40::DescribedApi> &read) {
        m_hasAnswered |= read && read->isSettled;
        if (read && read->abilities) {
            settle(*read->abilities);
            return;
        }
        qsizetype at = 0; // what an answer names comes before our own guesses
        for (const QUrl &other : read ? read->others : QList<QUrl>())
            m_open.insert(at++, NodeApi40::describeApiAt(other));
        askNext();
    });
}
