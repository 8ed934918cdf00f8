// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "proxy/ProxySetting.h"
#include "storage/JsonFile.h"

/// Which proxy is used, `network.json` in the settings folder. No secret is in it.
class ProxyStore
{
public:
    explicit ProxyStore(const QString &folder);

    /// Reads the file; a problem, or a setting that makes no sense, leaves the system's proxy.
    Result<Done> load();
    /// What cannot be written counts for this run all the same, and the problem tells it.
    Result<Done> set(const ProxySetting &setting);
    const ProxySetting &setting() const { return m_setting; }

    /// What the file holds, and the way back; a setting that makes no sense is that of the system (rules.md 33).
    QJsonObject content() const;
    void setContent(const QJsonObject &content);

private:
    JsonFile m_file;
    ProxySetting m_setting;
};
