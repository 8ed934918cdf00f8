// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/GitAddress.h"

#include "url/Tracker.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Hosts that speak SSH for a tracker that is elsewhere; the path at each begins with a version.
constexpr std::pair<QLatin1StringView, QLatin1StringView> SshHosts[] = {
    {"ssh.dev.azure.com"_L1, "dev.azure.com"_L1},
    {"ssh.github.com"_L1, "github.com"_L1},
};

QString webHost(const QString &host)
{
    for (const auto &[ssh, web] : SshHosts) {
        if (host == ssh)
            return web;
    }
    return host;
}

} // namespace

std::optional<QString> webAddressOfGit(const QString &text)
{
    static const QRegularExpression url(u"^(git|ssh|git\\+ssh|git\\+https?)://(?:([^@/:]*)@)?([^@/:]+)(?::[0-9]+)?(?:/(.*))?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression likeScp(u"^(?:([^@/:]+)@)?([^@/:]+):(?![0-9]+(?:/|$))/?([^/:][^:]*)$"_s);
    static const QRegularExpression version(u"^v[0-9]+/"_s);

    QString user, host, path;
    bool isSure = false;
    if (const auto match = url.match(text); match.hasMatch()) {
        user = match.captured(2);
        host = match.captured(3);
        path = match.captured(4);
        isSure = match.captured(1).startsWith("git"_L1, Qt::CaseInsensitive);
    } else if (const auto scp = likeScp.match(text); scp.hasMatch()) {
        user = scp.captured(1);
        host = scp.captured(2);
        path = scp.captured(3);
    } else {
        return std::nullopt;
    }
    const bool isOfGit = user == "git"_L1 || path.endsWith(".git"_L1);
    if (!isSure && !isOfGit)
        return std::nullopt;
    host = webHost(host.toLower());
    path.remove(version);
    return knownHost(host) ? "https://%1/%2"_L1.arg(host, path) : "https://"_L1 + host;
}
