// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessible>

#include <memory>

/// Accessibility events that carry no secret. Qt tells whoever listens on the accessibility bus each character that is typed into
/// a password field, each paste, and the whole text when the field is emptied, although the tree itself shows bullets (Qt 6.4.2
/// and 6.8; test_secrets listens). May go once it passes without install().
namespace SecretEvents {

/// From now on every event goes on to where it went before, those of password fields with bullets in place of their text.
void install();

/// The event to hand on in place of `event`; null if it may go on as it is. A text keeps its length, so that a screen reader can
/// say how much was typed.
std::unique_ptr<QAccessibleEvent> masked(QAccessibleEvent *event);

} // namespace SecretEvents
