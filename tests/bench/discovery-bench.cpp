// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// How long it takes to look a node up, and how long the thread of the windows is busy while the network breaks. The servers
// are on a thread of their own; times are the processor's, of this thread alone.

#include "HostileServer.h"
#include "ProxyServer.h"
#include "ServerCertificates.h"
#include "catch.h"
#include "discovery/Discovery.h"
#include "net/HostLookup.h"
#include "net/HttpClient.h"
#include "proxy/Proxies.h"
#include "table.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A HostileServer whose work does not count.
class ServerElsewhere
{
public:
    ServerElsewhere()
    {
        m_thread.start();
        m_home.moveToThread(&m_thread);
        there([this] { m_server = new HostileServer; });
    }
    ~ServerElsewhere()
    {
        there([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }

    template <class Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(&m_home, work, Qt::BlockingQueuedConnection);
    }
    HostileServer *operator->() { return m_server; }

private:
    QThread m_thread;
    QObject m_home;
    HostileServer *m_server = nullptr;
};

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The processor's time that each turn of this thread's event loop takes; while it waits, none passes.
class Turns : public QObject
{
public:
    Turns()
    {
        connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            const double now = processorMs();
            took << now - m_since;
            m_since = now;
        });
    }

    QList<double> took;

private:
    double m_since = processorMs();
};

double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    return values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

double lookUpMs(const QUrl &address, const Discovery::Limits &limits, const HttpClient::LookUp &lookUp = {})
{
    HttpClient client(nullptr, lookUp);
    QElapsedTimer since;
    since.start();
    (new Discovery(&client, *InstanceUrl::read(address.toString()), limits, &client))
        ->then(&client, [](const Result<InstanceDescription> &) { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return double(since.nsecsElapsed()) / 1e6;
}

/// The real look-up of a name that the system's own resolver refuses by its length: nobody is asked.
HttpClient::LookUpJob *lookUpNothing(const QString &, std::chrono::milliseconds timeout, QObject *owner)
{
    return new HostLookup(QStringList(5, QString(60, u'a')).join(u'.').left(254), timeout, owner);
}

} // namespace

TEST_CASE("looking up a node whose answers take 100 ms more")
{
    ServerCertificates::ofThisRun().trust();
    ServerElsewhere server;
    server.there([&server] {
        server->answerWith([](QTcpSocket *socket, const QByteArray &request) {
            QTimer::singleShot(100ms, Qt::PreciseTimer, socket, [socket, request] { HostileServer::beNode(socket, request); });
        });
    });
    QList<double> one;
    QList<double> all;
    for (int i = 0; i < 15; ++i) {
        HttpClient client;
        QElapsedTimer since;
        since.start();
        client.send({.url = server->url(u"/rest/issuehub/4.0/instance"_s)}, &client)
            ->then(&client, [](const Result<HttpAnswer> &) { QCoreApplication::quit(); });
        QCoreApplication::exec();
        one << double(since.nsecsElapsed()) / 1e6;
        all << lookUpMs(server->url(), {});
    }
    const double ratio = quantile(all, 0.5) / quantile(one, 0.5);
    std::printf("one answer %.1f ms, look-up %.1f ms (medians of %d): %.2fx, limit 1.30x: %s\n", quantile(one, 0.5),
                quantile(all, 0.5), int(all.size()), ratio, ratio <= 1.3 ? "kept" : "EXCEEDED");
}

TEST_CASE("the thread of the windows while the network breaks")
{
    ServerCertificates::ofThisRun().trust();
    ServerElsewhere server;
    ProxyServer proxy(server->serverPort());
    proxy.setManner(ProxyServer::Manner::Refuse);
    QList<double> everything;
    std::printf("%-24s %8s %8s %8s\n", "processor ms per turn", "turns", "p99", "most");
    for (const QStringList &row : readTable(u"faults.tsv"_s)) {
        const QString &fault = row.constFirst();
        const bool isOfName = fault == "dns-nxdomain"_L1;
        const bool isOfProxy = fault.startsWith("proxy-"_L1);
        QUrl address(u"https://company-b.example.com"_s);
        if (HostileServer::plays(fault)) {
            server.there([&server, &fault] {
                server->play(fault);
                server->leadTo(QUrl(u"https://localhost:1/"_s));
            });
            address = server->url();
        } else if (fault == "no-route"_L1) {
            address = QUrl(u"http://127.255.255.255:9002"_s);
        } else if (!isOfName && !isOfProxy) {
            continue; // not of the network
        }
        Proxies::use(isOfProxy ? proxy.setting() : ProxySetting());
        if (fault == "proxy-gone"_L1)
            proxy.goAway();
        const Discovery::Limits limits{.request = {.total = 1s, .bodyBytes = 256 * 1024, .retries = 0}, .total = 1500ms};
        Turns turns;
        for (int i = 0; i < 3; ++i)
            lookUpMs(address, limits, isOfName ? HttpClient::LookUp(lookUpNothing) : HttpClient::LookUp());
        everything << turns.took;
        std::printf("%-24s %8d %8.2f %8.2f\n", qPrintable(fault), int(turns.took.size()), quantile(turns.took, 0.99),
                    quantile(turns.took, 1));
    }
    const double most = quantile(everything, 1);
    std::printf("%-24s %8d %8.2f %8.2f, limit 16 ms: %s\n", "all", int(everything.size()), quantile(everything, 0.99), most,
                most <= 16 ? "kept" : "EXCEEDED");
}
