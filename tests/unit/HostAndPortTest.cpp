// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Host.h"

#include "catch.h"

using namespace Qt::StringLiterals;

namespace {

/// "host port", or the problem and the host it carries.
QString outcome(const QString &typed)
{
    const auto read = readHost(typed);
    return read ? u"%1 %2"_s.arg(read->host).arg(read->port) : u"%1 %2"_s.arg(keyText(read.error().key), read.error().host);
}

} // namespace

TEST_CASE("a host is read with its port, as ASCII")
{
    CHECK(outcome(u"company-b.com"_s) == u"company-b.com -1"_s);
    CHECK(outcome(u"Company-B.com.:8443"_s) == u"company-b.com 8443"_s);
    CHECK(outcome(u"b\u00fccher.example.com:"_s) == u"xn--bcher-kva.example.com -1"_s);
    CHECK(outcome(u"localhost:9002"_s) == u"localhost 9002"_s);
    CHECK(outcome(u"10.0.0.1:65535"_s) == u"10.0.0.1 65535"_s);
    CHECK(outcome(u"[::1]:80"_s) == u"::1 80"_s);
    CHECK(outcome(u"::1"_s) == u"::1 -1"_s);
}

TEST_CASE("what is no host with a port is a problem that carries the host")
{
    CHECK(outcome(u"company-b.com:0"_s) == u"bad-port company-b.com"_s);
    CHECK(outcome(u"company-b.com:65536"_s) == u"bad-port company-b.com"_s);
    CHECK(outcome(u"company-b.com:http"_s) == u"bad-port company-b.com"_s);
    CHECK(outcome(u"proxy:3128"_s) == u"incomplete-host proxy"_s);
    CHECK(outcome(u"10.1.2"_s) == u"incomplete-host 10.1.2"_s);
    CHECK(outcome(u"169.254.1.1"_s) == u"forbidden-address 169.254.1.1"_s);
    CHECK(outcome(QString()) == u"incomplete-host "_s);
    CHECK(outcome(u"company b"_s) == u"incomplete-host "_s);
}
