// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The host that `host` may be mistaken for (rules.md 5): one of `knownHosts`, or a tracker's domain, that has a label of the
/// same looks. Its `known` is empty if a label mixes scripts in an unusual way but resembles no known host. Nothing if it is not
/// a look-alike, is known itself, or is `allowed`, a host that the user has accepted. All hosts are in ASCII.
std::optional<Fact::LookAlike> lookAlike(const QString &host, const QStringList &knownHosts, const QString &allowed);
