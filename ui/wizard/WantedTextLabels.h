// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/NewConnectionFields.h"

/// What the texts of a new connection are called.
namespace WantedTextLabels {

/// The label of its field, with a mnemonic.
QString inForm(const WantedText &text);
/// What the node's own console calls it. Empty: it does not ask for it.
QString inConsole(const WantedText &text);
/// What to do about an empty field.
QString whenMissing(const WantedText &text);

} // namespace WantedTextLabels
