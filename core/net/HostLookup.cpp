// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/HostLookup.h"

#include <QHostInfo>

std::optional<ProblemKey> problemOf(const QHostInfo &info)
{
    if (!info.addresses().isEmpty())
        return std::nullopt;
    return info.error() == QHostInfo::HostNotFound ? ProblemKey::HostNotFound : ProblemKey::Unreachable;
}

HostLookup::HostLookup(const QString &host, std::chrono::milliseconds timeout, QObject *owner)
    : Job(owner)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this, host] {
        stop();
        settle(fail({.key = ProblemKey::TimedOut, .host = host}));
    });
    m_deadline.start(timeout);
    m_id = QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        m_deadline.stop();
        if (const auto key = problemOf(info))
            settle(fail({.key = *key, .host = host}));
        else
            settle(info.addresses());
    });
}

void HostLookup::stop()
{
    m_deadline.stop();
    QHostInfo::abortHostLookup(m_id);
}
