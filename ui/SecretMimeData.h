// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMimeData>

#include <memory>

/// `text` for the clipboard, with this platform's marks that ask managers, histories and the cloud to leave it out
/// (rules.md 21).
std::unique_ptr<QMimeData> secretMimeData(const QString &text);
