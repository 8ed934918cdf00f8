// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ScriptedClock.h"
#include "instance/Instance.h"
#include "net/Environment.h"

#include <QJsonObject>
#include <QSet>

#include <array>
#include <optional>

/// What a program asks of a node.
enum class Operation { SignIn, Instance, List, Create, Accept, Preview, CodeAgain, Change, Remove };
inline constexpr std::array AllOperations{Operation::SignIn,    Operation::Instance, Operation::List,
                                          Operation::Create,    Operation::Accept,   Operation::Preview,
                                          Operation::CodeAgain, Operation::Change,   Operation::Remove};
const char *nameOf(Operation operation);

/// An answer that a node, a gateway or the network may give, whatever was done.
struct Reply {
    const char *name;
    /// `truth` is what the node itself would answer.
    std::function<Result<HttpAnswer>(const HttpAnswer &truth)> make;
    std::chrono::seconds after{0};
    bool isWord = false; ///< the node's own: it has looked at the request and does nothing later
};
const QList<Reply> &allReplies();

/// A node in memory that keeps the contract, and a gateway in front of it that does or does not let one operation through, and
/// answers it with anything. Everything in it is true to itself: a code is valid until it is used or made anew, a session until
/// it is ended, and a key of a request that was carried out is remembered, if the node honours keys.
class ModelNode
{
public:
    enum class Effect { Done, NotDone, DoneLater };
    enum class ListKind { Whole, Part, Late, Unreadable };
    enum class Kill { None, OnRequest, OnNextList };

    /// What is out of order.
    struct Fault {
        Operation operation;
        Effect effect;
        qsizetype reply; ///< of allReplies()
        bool isLasting;  ///< else it happens once
        ListKind list;
        Kill kill;
        bool honoursKeys;
        bool readsOne; ///< GET of one connection
    };

    struct Entry {
        QString id;
        QString name;
        QString status;
        QString remote;
        QString code;        ///< the valid one
        bool isMade = false; ///< on the program's request
        QDateTime since;
    };

    explicit ModelNode(const Fault &fault);

    Environment environment();
    LocalInstance instance() const;

    /// Everything is in order from now on.
    void heal();
    /// The program was killed, or is to be killed now.
    bool takeKill() { return std::exchange(m_killNow, false); }

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *entry(const QString &id) const;
    qsizetype made() const;
    /// The first connection that was made on the program's request; null if there is none.
    const Entry *firstMade() const;
    /// Codes that the program was given in the form of the contract, and that are still valid.
    QStringList deliveredCodes() const;
    /// What was wrong with a request: a secret that went elsewhere, or into an address.
    const QStringList &leaks() const { return m_leaks; }
    /// True if it said that it had done what it had not.
    bool lies() const { return m_lies; }
    qsizetype requests() const { return m_requests; }

    static constexpr auto Password = "planted-password-7Qx";
    static constexpr auto TheirCode = "their-code-0123456789-abcdefghij";
    static constexpr auto ActiveId = "old-2";
    static constexpr auto PendingId = "old-3";

    ScriptedClock clock;

private:
    class ModelTransport;
    class ModelExchange;

    void send(const HttpRequest &request, ModelExchange *exchange);
    HttpAnswer elsewhere(const HttpRequest &request);
    std::optional<Operation> operationOf(const HttpRequest &request) const;
    /// What the node answers by itself; does it only if `does`.
    HttpAnswer carryOut(Operation operation, const HttpRequest &request, bool does);
    HttpAnswer signIn(const HttpRequest &request, bool does);
    HttpAnswer list();
    HttpAnswer create(const HttpRequest &request, bool does);
    HttpAnswer accept(const HttpRequest &request, bool does);
    HttpAnswer reissue(const QString &id, bool does);
    HttpAnswer change(const QString &id, const HttpRequest &request, bool does);
    HttpAnswer remove(const QString &id, bool does);
    HttpAnswer readOne(const QString &id) const;
    Entry *find(const QString &id);
    void lookForLeaks(const HttpRequest &request);
    void deliver(const Result<HttpAnswer> &answer);

    Fault m_fault;
    bool m_isHealed = false;
    int m_hits = 0;
    int m_unreadableLists = 0;
    bool m_lies = false;
    bool m_killNow = false;
    bool m_killsOnList = false;
    QList<Entry> m_entries;
    QList<Entry> m_removed;
    QHash<QByteArray, HttpAnswer> m_byKey;
    QSet<QByteArray> m_tokens;
    int m_nextToken = 1;
    int m_nextId = 1;
    int m_nextCode = 1;
    bool m_isTheirCodeUsed = false;
    QSet<QString> m_delivered;
    QStringList m_leaks;
    qsizetype m_requests = 0;
    std::vector<std::unique_ptr<Alarm>> m_later;
};
