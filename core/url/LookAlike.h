// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The host that `shownHost` may be taken for (rules.md 5): one of `knownHosts`, or a tracker's domain, with a label that one
/// of its own looks like without being it. Empty where a label mixes scripts that are not mixed by custom, and nobody is known
/// whom it imitates; nothing where it is no look-alike. All hosts in their shown form.
std::optional<QString> lookedLike(const QString &shownHost, const QStringList &knownHosts);
