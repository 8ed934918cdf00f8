// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/ProxyForm.h"

#include "catch.h"

using namespace Qt::StringLiterals;
using Kind = ProxySetting::Kind;

TEST_CASE("a proxy is a host name alone, with or without a dot, and a port")
{
    const auto read = [](const QString &host, const QString &port) {
        return readProxy({.kind = Kind::Other, .host = host, .port = port, .user = u" me "_s});
    };
    const ProxySetting expected{.kind = Kind::Other, .host = u"proxy.example.com"_s, .port = 3128, .user = u"me"_s};
    CHECK(read(u" proxy.example.com "_s, u" 3128"_s) == expected);
    CHECK(read(u"PROXY.example.com"_s, u"3128"_s) == expected);
    CHECK(read(u"proxy"_s, u"3128"_s)->host == u"proxy"_s);
    CHECK(read(u"10.0.0.1"_s, u"3128"_s)->host == u"10.0.0.1"_s);
    CHECK(read(u"bücher.example.com"_s, u"3128"_s)->host == u"xn--bcher-kva.example.com"_s);

    for (const QString &host : {QString(), u"https://user:secret@proxy.example.com"_s, u"proxy.example.com/path"_s, u"pro xy"_s,
                                u"169.254.1.1"_s, u"[::1]"_s, u"me@example.com"_s}) {
        INFO(host.toStdString());
        CHECK(read(host, u"3128"_s) == tl::unexpected(ProxyField::Host));
    }
    for (const QString &port : {QString(), u"0"_s, u"65536"_s, u"http"_s, u"-1"_s}) {
        INFO(port.toStdString());
        CHECK(read(u"proxy"_s, port) == tl::unexpected(ProxyField::Port));
    }
}

TEST_CASE("what does not count for the way out that is chosen is left out")
{
    const ProxyForm form{.host = u"no host"_s, .port = u"no port"_s, .user = u"me"_s};
    CHECK(readProxy(form) == ProxySetting{.kind = Kind::System, .user = u"me"_s});
    ProxyForm without = form;
    without.kind = Kind::None;
    CHECK(readProxy(without) == ProxySetting{.kind = Kind::None});
}
