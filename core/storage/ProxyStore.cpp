// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "storage/ProxyStore.h"

#include "storage/StoredFields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Words = std::to_array<std::pair<ProxySetting::Kind, QLatin1StringView>>({
    {ProxySetting::Kind::System, "system"_L1},
    {ProxySetting::Kind::None, "none"_L1},
    {ProxySetting::Kind::Other, "other"_L1},
    {ProxySetting::Kind::Socks5, "socks5"_L1},
});

} // namespace

ProxyStore::ProxyStore(const QString &folder)
    : m_file(folder + "/network.json"_L1)
{
}

Result<Done> ProxyStore::load()
{
    m_setting = {};
    return m_file.load().map([this](const QJsonObject &content) {
        setContent(content);
        return Done{};
    });
}

Result<Done> ProxyStore::set(const ProxySetting &setting)
{
    m_setting = setting;
    return m_file.write(content());
}

QJsonObject ProxyStore::content() const
{
    QJsonObject proxy{{"host"_L1, m_setting.host}, {"port"_L1, m_setting.port}, {"user"_L1, m_setting.user}};
    for (const auto &[kind, word] : Words) {
        if (kind == m_setting.kind)
            proxy.insert("kind"_L1, word);
    }
    return {{"proxy"_L1, proxy}};
}

void ProxyStore::setContent(const QJsonObject &content)
{
    m_setting = {};
    const QJsonObject proxy = content.value("proxy"_L1).toObject();
    ProxySetting read;
    for (const auto &[kind, word] : Words) {
        if (proxy.value("kind"_L1).toString() == word)
            read.kind = kind;
    }
    read.host = storedText(proxy.value("host"_L1), MaxStoredNameLength);
    read.port = quint16(qBound(0, proxy.value("port"_L1).toInt(), 65535));
    read.user = storedText(proxy.value("user"_L1), MaxStoredNameLength);
    if (!read.hasHost() || (!read.host.isEmpty() && read.port > 0))
        m_setting = read;
}
