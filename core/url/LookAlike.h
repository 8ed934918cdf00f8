// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

/// True when `shownHost` may be taken for another host (rules.md 5): one of its labels mixes scripts that are not mixed by
/// custom, or looks like, without being it, a label of one of `knownHosts` or the name in a tracker's domain.
/// All hosts in their shown form.
bool looksLikeAnother(const QString &shownHost, const QStringList &knownHosts);
