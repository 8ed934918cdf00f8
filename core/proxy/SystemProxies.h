// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Clock.h"
#include "base/Job.h"

#include <QHash>
#include <QNetworkProxy>
#include <QUrl>

#include <memory>

/// What the system says of the way to an address.
struct SystemProxy {
    QList<QNetworkProxy> proxies = {QNetworkProxy(QNetworkProxy::NoProxy)};
    QNetworkProxy forHttp = QNetworkProxy(QNetworkProxy::NoProxy); ///< the one it has for http alone, where https goes without
    bool isSilent = false;                                         ///< it has not said anything yet
};

/// Asks the system for its proxies, and keeps what it says. It may have to fetch a script first (PAC, WPAD) from a server that is
/// slow or silent, so it is asked in a thread that nobody waits for (rules.md 18). For each origin there is one question at a
/// time.
class SystemProxies : public QObject
{
    Q_OBJECT
public:
    using Ask = std::function<SystemProxy(const QUrl &origin)>;

    static constexpr std::chrono::seconds Patience{2};
    static constexpr std::chrono::minutes Memory{3};

    /// `ask` is called in a thread, which may outlive this object.
    SystemProxies(Clock &clock, Ask ask, QObject *parent);

    /// Yields what the system says of `address`: at once if it was asked within Memory and forget() was not called since. Silent
    /// if it says nothing within Patience; a later answer is kept for the next one who asks.
    Job<SystemProxy> *find(const QUrl &address, QObject *owner);

    /// What find() yielded last for the origin of `address`; the direct way if it was not called.
    SystemProxy last(const QUrl &address) const;

    /// Asks the system the next time, whatever it said.
    void forget(const QUrl &address);
    void forgetAll();

    /// True while a question has no answer.
    bool isAsking() const;

    /// What `query` has for an address.
    using Query = std::function<QList<QNetworkProxy>(const QUrl &address)>;

    /// What `query` has for `origin`, and for the same host by http where it has none for https.
    static SystemProxy answerOf(const Query &query, const QUrl &origin);

    /// The system's own answer. Takes its time.
    static SystemProxy askSystem(const QUrl &origin);

private:
    struct Origin {
        SystemProxy last;
        QDateTime known; ///< until then
        bool isAsked = false;
        std::unique_ptr<Alarm> patience;
        QList<QPointer<Job<SystemProxy>>> waiting;
    };

    void ask(const QUrl &origin);
    void tell(const QUrl &origin, const SystemProxy &answer);

    Clock &m_clock;
    Ask m_ask;
    QHash<QUrl, std::shared_ptr<Origin>> m_origins;
};
