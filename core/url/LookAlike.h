// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The host that `shownHost` may be mistaken for (rules.md 5): one of `knownHosts`, or a tracker's domain, that has a label of
/// the same looks. Empty if a label mixes scripts in an unusual way but resembles no known host. Nothing if it is not a
/// look-alike. All hosts are in their shown form.
std::optional<QString> lookedLike(const QString &shownHost, const QStringList &knownHosts);
