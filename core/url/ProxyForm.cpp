// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/ProxyForm.h"

#include "url/InstanceUrl.h"

using namespace Qt::StringLiterals;
using Kind = ProxySetting::Kind;

namespace {

/// The host name alone, as ASCII; empty if `text` is anything else. A name without a dot is one.
QString hostName(const QString &text)
{
    const auto address = InstanceUrl::read("https://"_L1 + text.trimmed());
    const bool isWhole = address && address->url().path().isEmpty();
    const bool isShortName = !address && address.error().key == ProblemKey::IncompleteHost;
    const QString host = isWhole ? address->url().host(QUrl::FullyEncoded) : isShortName ? address.error().host : QString();
    return host.contains(u':') ? QString() : host;
}

} // namespace

tl::expected<ProxySetting, ProxyField> readProxy(const ProxyForm &form)
{
    ProxySetting setting{.kind = form.kind};
    if (form.kind == Kind::Other) {
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
