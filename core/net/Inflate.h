// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QByteArray>

/// The content of a body that came as gzip, zlib or plain deflate. answer-too-large if it has more than `mostBytes`, and
/// answer-not-understood if it is damaged or cut off. Pure; takes time, so not on the GUI thread (rules.md 18).
Result<QByteArray> inflated(const QByteArray &compressed, qint64 mostBytes);
