// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/SystemProxies.h"

#include <QNetworkProxyFactory>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

QUrl originOf(const QUrl &address)
{
    QUrl origin;
    origin.setScheme(address.scheme());
    origin.setHost(address.host());
    origin.setPort(address.port());
    origin.setPath(u"/"_s);
    return origin;
}

bool isDirect(const QList<QNetworkProxy> &proxies)
{
    return proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
}

} // namespace

SystemProxies::SystemProxies(Clock &clock, Ask ask, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ask(std::move(ask))
{
}

Job<SystemProxy> *SystemProxies::find(const QUrl &address, QObject *owner)
{
    const QUrl origin = originOf(address);
    auto &about = m_origins[origin];
    if (!about) {
        about = std::make_shared<Origin>();
        about->patience = m_clock.alarm([this, origin] { tell(origin, {.isSilent = true}); });
    }
    if (about->known.isValid() && m_clock.now() < about->known)
        return Job<SystemProxy>::of(owner, about->last);

    auto *job = new Job<SystemProxy>(owner);
    about->waiting << job;
    if (!about->patience->isActive())
        about->patience->start(Patience);
    if (!about->isAsked)
        ask(origin);
    return job;
}

SystemProxy SystemProxies::last(const QUrl &address) const
{
    const auto about = m_origins.value(originOf(address));
    return about ? about->last : SystemProxy();
}

void SystemProxies::forget(const QUrl &address)
{
    if (const auto about = m_origins.value(originOf(address)))
        about->known = {};
}

void SystemProxies::forgetAll()
{
    for (const auto &about : std::as_const(m_origins))
        about->known = {};
}

bool SystemProxies::isAsking() const
{
    return std::ranges::any_of(m_origins, [](const auto &about) { return about->isAsked; });
}

SystemProxy SystemProxies::answerOf(const Query &query, const QUrl &origin)
{
    SystemProxy answer{.proxies = query(origin)};
    if (origin.scheme() == "https"_L1 && isDirect(answer.proxies)) {
        QUrl plain = origin;
        plain.setScheme(u"http"_s);
        const auto forHttp = query(plain);
        if (!isDirect(forHttp))
            answer.forHttp = forHttp.constFirst();
    }
    return answer;
}

SystemProxy SystemProxies::askSystem(const QUrl &origin)
{
    const auto ofSystem = [](const QUrl &address) {
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    };
    return answerOf(ofSystem, origin);
}

void SystemProxies::ask(const QUrl &origin)
{
    m_origins.value(origin)->isAsked = true;
    auto promise = std::make_shared<QPromise<SystemProxy>>();
    auto *watcher = new QFutureWatcher<SystemProxy>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, origin, watcher] {
        watcher->deleteLater();
        m_origins.value(origin)->isAsked = false;
        tell(origin, watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    // Not of a pool: a pool waits for its threads when the program ends.
    std::thread([promise, ask = m_ask, origin] {
        promise->addResult(ask(origin));
        promise->finish();
    }).detach();
}

void SystemProxies::tell(const QUrl &origin, const SystemProxy &answer)
{
    const auto about = m_origins.value(origin);
    about->patience->stop();
    about->last = answer;
    about->known = m_clock.now().addDuration(Memory);
    const auto waiting = std::exchange(about->waiting, {});
    for (const auto &job : waiting) {
        if (job)
            job->settle(answer);
    }
}
