// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "notifications/Notice.h"

class QVBoxLayout;

/// The notices of a window, one below the other in the order in which they came, which is their tab order too.
class Notices : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(QWidget *parent);

    /// The notice stays until it is dismissed or, for Stay::Always, until somebody deletes it.
    Notice *add(const QString &text, Tone tone, Notice::Stay stay = Notice::Stay::UntilDismissed,
                const QList<Notice::Choice> &choices = {});

private:
    QVBoxLayout *m_column;
};
