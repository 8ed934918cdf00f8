// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/InstancePath.h"

#include "catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a path is cut at the first segment of a page")
{
    const auto cut = [](const QString &path) { return instancePath(path, std::nullopt); };
    CHECK(cut(u"/jira/browse/ABC-1"_s) == u"/jira"_s);
    CHECK(cut(u"/team/desk/start.jspa"_s) == u"/team/desk"_s);
    CHECK(cut(u"/a/./b/../c/."_s) == u"/a/c"_s);
    CHECK(cut(u"/team.,;"_s) == u"/team"_s);
    CHECK(cut(u"/login"_s) == QString());
    CHECK(cut(u"/1/2/3/4/5/6/7/8/9"_s) == u"/1/2/3/4/5/6/7/8"_s);
}

TEST_CASE("a known host keeps as many segments as belong to an address there")
{
    const auto onGitHub = [](const QString &path) { return instancePath(path, knownHost(u"github.com"_s)); };
    CHECK(onGitHub(u"/globex/repository/issues"_s) == u"/globex"_s);
    CHECK(onGitHub(u"/orgs/globex/projects"_s) == u"/globex"_s);
    CHECK(onGitHub(u"/settings/profile"_s) == QString());
    CHECK(instancePath(u"/contoso/_settings"_s, knownHost(u"dev.azure.com"_s)) == u"/contoso"_s);
    CHECK(instancePath(u"/agent/tickets"_s, knownHost(u"acme.zendesk.com"_s)) == QString());
}
