// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What a person may paste into the field of an address (rules.md A, 33): never a crash, and what is accepted is what
// InstanceUrl promises.

#include "url/InstanceUrl.h"

#include <QHostAddress>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() > 0x20 && character.unicode() < 0x7f; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QStringList known{u"acme.zendesk.com"_s, u"jira.company-b.com:8443"_s, u"xn--mnchen-3ya.example.de"_s};
    const QString typed = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));

    const auto first = InstanceUrl::read(typed, known);
    if (!first && first.error().key == ProblemKey::HasCredentials) {
        const auto rest = InstanceUrl::read(withoutCredentials(typed), known);
        require(rest || rest.error().key != ProblemKey::HasCredentials, "its credentials are taken out, all of them");
    }
    if (!first)
        return 0;

    const QUrl url = first->url();
    const QString host = url.host(QUrl::FullyEncoded);
    require(url.isValid() && !host.isEmpty() && isAscii(first->address()) && isAscii(first->host()),
            "it has a host and is ASCII");
    require(url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(host)), "it is https, loopback apart");
    require(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(), "it is host and path alone");
    require(!first->address().endsWith(u'/'), "it does not end in a slash");
    require(url.port(1) >= 1 && !isForbiddenAddress(QHostAddress(host)), "it can be connected to");
    require(QUrl(first->address(), QUrl::StrictMode) == url, "its text is the same address");

    const auto second = InstanceUrl::read(first->address(), known);
    require(second && *second == *first && second->address() == first->address(), "it is accepted again unchanged");

    const QList<QUrl> candidates = first->candidates();
    require(candidates.first() == url && candidates.last().path().isEmpty(), "candidates go from the path to the root");
    for (const QUrl &candidate : candidates)
        require(hostOf(candidate) == first->host(), "candidates stay on the host");
    return 0;
}
