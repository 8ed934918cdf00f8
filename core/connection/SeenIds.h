// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConnectionList.h"

/// The ids of the connections in a list, to tell later which ones are new. Eight bytes of each id's SHA-256 stand for the id, so
/// that those of 100,000 connections fit into a settings file: one in 10^14 new ids is then taken for an old one.
class SeenIds
{
public:
    SeenIds() = default;
    explicit SeenIds(const QList<Connection> &connections);
    explicit SeenIds(const QStringList &ids);

    bool contains(const QString &id) const;
    qsizetype size() const { return m_digests.size(); }

    /// Converts to and from text. Text that makes no sense gives no ids.
    QString toText() const;
    static SeenIds fromText(const QString &text);

    bool operator==(const SeenIds &) const = default;

private:
    void add(const QString &id);
    void sort();

    QList<quint64> m_digests; ///< sorted
};
