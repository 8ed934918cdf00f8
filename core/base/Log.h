// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLoggingCategory>

/// What can be read along for support: off unless QT_LOGGING_RULES switches it on ("wizard.*=true"). No secret can reach it,
/// as a Secret has no way to be printed (rules.md 22).
namespace Log {

Q_DECLARE_LOGGING_CATEGORY(net)      ///< wizard.net: the transcript of each request
Q_DECLARE_LOGGING_CATEGORY(keychain) ///< wizard.keychain: each question to the keychain, and how it ended
Q_DECLARE_LOGGING_CATEGORY(commit)   ///< wizard.commit: what is asked for once only, and what came of it
Q_DECLARE_LOGGING_CATEGORY(storage)  ///< wizard.storage: each settings file that is written, moved or left alone
Q_DECLARE_LOGGING_CATEGORY(sandbox)  ///< wizard.sandbox: the life of the companion program

} // namespace Log
