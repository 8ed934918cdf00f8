// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QLineEdit>

/// A field for a password, a token or a code: masked, unknown to input-method learning, to drag and to undo (rules.md 22).
class SecretField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    Secret secret() const { return Secret(text()); }
    /// Empties it so that nothing brings the text back.
    void wipe();
};
