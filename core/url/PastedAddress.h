// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// The address in a pasted text, without what a mail program, a chat, a wiki or an input method has put around it or into it.
/// Pure; it never reads more into a text than the same address without the damage.
struct PastedAddress {
    QString text;
    bool isCorrected = false; ///< characters that no address has were replaced by those that they stand for
    bool isUnwrapped = false; ///< it was inside the link of a mail program or of a search engine

    static PastedAddress of(const QString &pasted);
};
