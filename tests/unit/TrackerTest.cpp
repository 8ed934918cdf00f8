// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Tracker.h"

#include "table.h"

#include "catch.h"

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView wordFor(const QString &address)
{
    return trackerWord(trackerFromAddress(QUrl(address)));
}

} // namespace

TEST_CASE("every tracker has a word of its own that leads back to it")
{
    for (const Tracker tracker : Enumerators<Tracker>) {
        INFO(trackerWord(tracker).latin1());
        CHECK((trackerFromWord(trackerWord(tracker)) == tracker));
    }
}

TEST_CASE("every tracker has a product name, and only an unknown one has none")
{
    for (const Tracker tracker : Enumerators<Tracker>)
        CHECK((traits(tracker).product.value.isEmpty() == (tracker == Tracker::Unknown)));
}

TEST_CASE("every tracker in modes.tsv is a word of the program")
{
    for (const QStringList &row : readTable(u"modes.tsv"_s)) {
        CHECK(QString(trackerWord(trackerFromWord(row.at(0)))) == row.at(0));
        CHECK(QString(trackerWord(trackerFromWord(row.at(1)))) == row.at(1));
    }
}

TEST_CASE("a tracker's word is understood in any case and with other signs between its parts")
{
    CHECK((trackerFromWord(u"JIRA_CLOUD"_s) == Tracker::JiraCloud));
    CHECK((trackerFromWord(u"Azure DevOps Server"_s) == Tracker::AzureDevOpsServer));
    CHECK((trackerFromWord(u"trac"_s) == Tracker::Unknown));
    CHECK((trackerFromWord({}) == Tracker::Unknown));
}

TEST_CASE("a host tells its tracker")
{
    CHECK(wordFor(u"https://company-b.atlassian.net"_s) == "jira-cloud"_L1);
    CHECK(wordFor(u"https://old.jira.com"_s) == "jira-cloud"_L1);
    CHECK(wordFor(u"https://acme.zendesk.com/agent"_s) == "zendesk"_L1);
    CHECK(wordFor(u"https://acme.service-now.com"_s) == "servicenow"_L1);
    CHECK(wordFor(u"https://dev.azure.com/contoso"_s) == "azure-devops-service"_L1);
    CHECK(wordFor(u"https://contoso.visualstudio.com"_s) == "azure-devops-service"_L1);
    CHECK(wordFor(u"https://github.com/globex"_s) == "github"_L1);
    CHECK(wordFor(u"https://acme--test.sandbox.my.salesforce.com"_s) == "salesforce"_L1);
    CHECK(wordFor(u"https://acme.lightning.force.com"_s) == "salesforce"_L1);
    CHECK(wordFor(u"https://acme.freshdesk.com"_s) == "freshdesk"_L1);
    CHECK(wordFor(u"https://acme.freshservice.com"_s) == "freshservice"_L1);
    CHECK(wordFor(u"https://app.asana.com/0/1/2"_s) == "asana"_L1);
    CHECK(wordFor(u"https://acme.xurrent.com"_s) == "xurrent"_L1);
    CHECK(wordFor(u"https://acme.4me.com"_s) == "xurrent"_L1);
}

TEST_CASE("the first label of a node's host tells the tracker it serves")
{
    CHECK(wordFor(u"https://zendesknode-aaaa-bbbb-cccc-dddd.exalate.cloud"_s) == "zendesk"_L1);
    CHECK(wordFor(u"https://jcloudnode-aaaa-bbbb-cccc-dddd.exalate.cloud/x"_s) == "jira-cloud"_L1);
    CHECK(wordFor(u"https://azurenode-aaaa.exalate.net"_s) == "azure-devops-service"_L1);
    CHECK(wordFor(u"https://snownode-aaaa.exalate.cloud"_s) == "servicenow"_L1);
    CHECK(wordFor(u"https://futurenode-aaaa.exalate.cloud"_s) == "unknown"_L1);
}

TEST_CASE("hosts that only resemble a known one tell nothing")
{
    CHECK(wordFor(u"https://zendesk.com.example.org"_s) == "unknown"_L1);
    CHECK(wordFor(u"https://notzendesk.com"_s) == "unknown"_L1);
    CHECK(wordFor(u"https://evil-github.com/globex"_s) == "unknown"_L1);
    CHECK(wordFor(u"https://zendesknode-aaaa.example.com"_s) == "unknown"_L1);
    CHECK(wordFor(u"http://localhost:9002"_s) == "unknown"_L1);
    CHECK(wordFor({}) == "unknown"_L1);
}

TEST_CASE("a path that only HP ALM has tells HP ALM, as the first segment alone")
{
    CHECK(wordFor(u"https://alm.company-b.com/qcbin"_s) == "hp-alm"_L1);
    CHECK(wordFor(u"https://alm.company-b.com/QCBin/start"_s) == "hp-alm"_L1);
    CHECK(wordFor(u"https://alm.company-b.com/x/qcbin"_s) == "unknown"_L1);
    CHECK(wordFor(u"https://alm.company-b.com/qcbinary"_s) == "unknown"_L1);
}

TEST_CASE("a known host says how much of the path belongs to the address")
{
    CHECK(knownHost(u"dev.azure.com"_s)->pathDepth == 1);
    CHECK(knownHost(u"github.com"_s)->pathDepth == 1);
    CHECK(knownHost(u"acme.zendesk.com"_s)->pathDepth == 0);
    CHECK(knownHost(u"a.exalate.cloud"_s)->isNode);
    CHECK_FALSE(knownHost(u"acme.zendesk.com"_s)->isNode);
    CHECK_FALSE(knownHost(u"zendesk.com"_s));
    CHECK_FALSE(knownHost(u"gist.github.com"_s));
}

TEST_CASE("the console is opened where it is: within the tracker, or at the node")
{
    const auto page = [](const QString &exalateUrl, const QString &trackerUrl = {}) {
        return consolePage(QUrl(exalateUrl), QUrl(trackerUrl)).toString();
    };
    const QString node = u"https://zendesknode-1a2b-3c4d-5e6f-7a8b.exalate.cloud"_s;
    CHECK(page(node) == node); // nobody knows whose tracker it is
    CHECK(page(node, u"https://acme.zendesk.com"_s) == u"https://acme.zendesk.com/agent"_s);
    CHECK(page(u"https://acme.zendesk.com/"_s) == u"https://acme.zendesk.com/agent"_s);
    CHECK(page(node, u"https://company-b.atlassian.net"_s) == u"https://company-b.atlassian.net"_s);
    CHECK(page(node, u"https://dev.azure.com/contoso/"_s)
          == u"https://dev.azure.com/contoso/_settings/idalko-tools.exalate.adnode"_s);
    CHECK(page(node, u"https://initech.service-now.com"_s) == node);
    CHECK(page(u"https://exalate.acme.example/node"_s) == u"https://exalate.acme.example/node"_s);
}
