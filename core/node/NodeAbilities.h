// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "node/ListPaging.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QMap>
#include <QStringList>

/// The operations of the contract that only a node's own description can tell of (node.md, Assumed).
enum class NodeOperation {
    Describe,
    Licence,
    ReadConnection,
    Create,
    Reissue,
    Preview,
    Accept,
    Change,  ///< by PATCH
    Replace, ///< by PUT of the whole object
    Remove,
    StartVerification,
    ReadVerification,
};

/// What a node offers, by its own description (node.md, The gate). A value.
class NodeAbilities
{
public:
    enum class Ability {
        NotKnown, ///< there is no description
        Missing,  ///< it does not describe the operation, or not its body
        Differs,  ///< the body that it describes is another one
        Offered,
    };
    struct Entry {
        Ability ability = Ability::NotKnown;
        QStringList unknown = {};  ///< fields that we send, and it does not know
        QStringList demanded = {}; ///< fields that it requires, and we do not send
        bool operator==(const Entry &) const = default;
    };

    /// Not known, for an operation that was not set.
    Entry of(NodeOperation operation) const { return m_entries.value(operation); }
    bool offers(NodeOperation operation) const { return of(operation).ability == Ability::Offered; }
    /// True if the body of the operation may have these fields and no other ones.
    bool takes(NodeOperation operation, const QStringList &fields) const;
    void set(NodeOperation operation, const Entry &entry) { m_entries.insert(operation, entry); }

    /// All that is described, for the node report (ApiDescription::outline()).
    QStringList outline;
    std::optional<ListPaging> paging; ///< how the list of connections goes on; nothing if that is not described

    /// Converts the entries to and from what is remembered of them from one run to the next (AbilityStore). Whatever makes no
    /// sense is left out (rules.md 33).
    QJsonObject toJson() const;
    static NodeAbilities fromJson(const QJsonObject &json);

    /// All of them, in the order of the enumeration.
    static QList<NodeOperation> operations();
    /// The words for technical details: "create", "not described".
    static QLatin1StringView word(NodeOperation operation);
    static QLatin1StringView word(Ability ability);

    bool operator==(const NodeAbilities &) const = default;

private:
    QMap<NodeOperation, Entry> m_entries;
};
