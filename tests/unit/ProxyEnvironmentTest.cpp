// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/ProxyEnvironment.h"

#include "catch.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Variables = QHash<QString, QString>;

std::optional<EnvironmentProxy> wayTo(const QString &address, const Variables &variables)
{
    return environmentProxy(QUrl(address), [&variables](const char *name) { return variables.value(QString::fromLatin1(name)); });
}

const QString Outside = u"https://company-b.example.com/desk"_s;

} // namespace

TEST_CASE("a proxy of the environment is read as curl reads it")
{
    struct Row {
        QString value;
        QNetworkProxy::ProxyType type;
        QString host;
        quint16 port;
        QString user = {};
    };
    const Row rows[] = {
        {u"proxy.example.com:3128"_s, QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 3128},
        {u" http://proxy.example.com:3128/ "_s, QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 3128},
        {u"proxy.example.com"_s, QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 1080},
        {u"me:secret@proxy:8080"_s, QNetworkProxy::HttpProxy, u"proxy"_s, 8080, u"me"_s},
        {u"socks5://proxy.example.com:1081"_s, QNetworkProxy::Socks5Proxy, u"proxy.example.com"_s, 1081},
        {u"socks5h://proxy.example.com"_s, QNetworkProxy::Socks5Proxy, u"proxy.example.com"_s, 1080},
        {u"10.0.0.1:3128"_s, QNetworkProxy::HttpProxy, u"10.0.0.1"_s, 3128},
    };
    for (const Row &row : rows) {
        INFO(row.value.toStdString());
        const auto way = wayTo(Outside, {{u"https_proxy"_s, row.value}});
        REQUIRE(way);
        CHECK(way->isUnderstood);
        CHECK(way->variable == u"https_proxy");
        CHECK(way->proxy.type() == row.type);
        CHECK(way->proxy.hostName() == row.host);
        CHECK(way->proxy.port() == row.port);
        CHECK(way->proxy.user() == row.user);
    }
}

TEST_CASE("a proxy of the environment that cannot be understood is told, and is not guessed")
{
    const QString value = GENERATE(u"https://proxy.example.com:3128"_s, u"socks4://proxy:1080"_s, u":::"_s, u"proxy:port"_s,
                                   u"pac+http://proxy/proxy.pac"_s, u"http://"_s);
    CAPTURE(value);
    const auto way = wayTo(Outside, {{u"HTTPS_PROXY"_s, value}});
    REQUIRE(way);
    CHECK_FALSE(way->isUnderstood);
    CHECK(way->variable == u"HTTPS_PROXY");
}

TEST_CASE("which variable counts, and for whom none does")
{
    const Variables one{{u"all_proxy"_s, u"proxy:1"_s}};
    CHECK(wayTo(Outside, one)->variable == u"all_proxy");
    CHECK(wayTo(u"http://company-b.example.com"_s, one)->variable == u"all_proxy");
    CHECK_FALSE(wayTo(Outside, {}));
    CHECK_FALSE(wayTo(Outside, {{u"http_proxy"_s, u"proxy:1"_s}}));
    CHECK_FALSE(wayTo(u"http://company-b.example.com"_s, {{u"HTTP_PROXY"_s, u"proxy:1"_s}}));
    CHECK(wayTo(Outside, {{u"https_proxy"_s, u"a:1"_s}, {u"all_proxy"_s, u"b:1"_s}})->proxy.hostName() == u"a");

    const auto isExcepted = [](const QString &list) {
        const auto way = wayTo(Outside, {{u"https_proxy"_s, u"proxy:1"_s}, {u"no_proxy"_s, list}});
        REQUIRE(way);
        return way->proxy.type() == QNetworkProxy::NoProxy;
    };
    CHECK(isExcepted(u"*"_s));
    CHECK(isExcepted(u"localhost, Example.com"_s));
    CHECK(isExcepted(u".example.com"_s));
    CHECK(isExcepted(u"company-b.example.com"_s));
    CHECK_FALSE(isExcepted(u"ample.com"_s));
    CHECK_FALSE(isExcepted(u"other.example.com,"_s));
}
