// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QLineEdit;

/// Gives `field` Qt's clear button, with a name for assistive technology, which Qt's own has not.
void addClearButton(QLineEdit *field);
