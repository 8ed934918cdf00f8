// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/Log.h"

namespace Log {

Q_LOGGING_CATEGORY(net, "wizard.net", QtWarningMsg)
Q_LOGGING_CATEGORY(keychain, "wizard.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(commit, "wizard.commit", QtWarningMsg)
Q_LOGGING_CATEGORY(storage, "wizard.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(sandbox, "wizard.sandbox", QtWarningMsg)

} // namespace Log
