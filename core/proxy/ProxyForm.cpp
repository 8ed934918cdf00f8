// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "proxy/ProxyForm.h"

#include "url/Host.h"
#include "url/LookAlike.h"

using namespace Qt::StringLiterals;
using Kind = ProxySetting::Kind;

namespace {

/// The host name alone, as ASCII; empty if `text` is anything else. A name without a dot is one.
QString hostName(const QString &text)
{
    const auto read = readHost(text.trimmed());
    const bool isShortName = !read && read.error().key == ProblemKey::IncompleteHost;
    const QString host = read ? read->host : isShortName ? read.error().host : QString();
    return host.contains(u':') || lookAlike(host, {}, {}) ? QString() : host;
}

} // namespace

tl::expected<ProxySetting, ProxyField> readProxy(const ProxyForm &form)
{
    ProxySetting setting{.kind = form.kind};
    if (setting.hasHost()) {
        setting.host = hostName(form.host);
        setting.port = form.port.trimmed().toUShort(); // 0 if it is none
        if (setting.host.isEmpty())
            return tl::unexpected(ProxyField::Host);
        if (setting.port == 0)
            return tl::unexpected(ProxyField::Port);
    }
    if (form.kind != Kind::None)
        setting.user = form.user.trimmed();
    return setting;
}
