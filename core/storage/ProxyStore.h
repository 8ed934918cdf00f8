// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "proxy/ProxySetting.h"
#include "storage/JsonFile.h"

/// The proxy to use, `network.json` in the settings folder. Contains no secret.
class ProxyStore
{
public:
    explicit ProxyStore(const QString &folder);

    /// Reads the file. After a problem, or if the setting makes no sense, it is the system's proxy.
    Result<Done> load();
    /// A setting that cannot be written holds for this run.
    Result<Done> set(const ProxySetting &setting);
    const ProxySetting &setting() const { return m_setting; }

    /// Converts to and from the content of the file; a setting that makes no sense becomes that of the system (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    JsonFile m_file;
    ProxySetting m_setting;
};
