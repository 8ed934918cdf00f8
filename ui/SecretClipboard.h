// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Secret.h"

#include <QTimer>

#include <chrono>

class QMimeData;

/// The way of secrets into the clipboard (rules.md 21): marked so that managers and histories leave them out, never in the
/// X11 primary selection, and cleared after a time and at exit, if they are still there. No text is kept, only its hash.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    /// When the system lets a program clear the clipboard.
    enum class Clears {
        AtAnyTime,
        InFront, ///< Wayland: only while one of the program's windows has the focus
    };

    explicit SecretClipboard(QObject *parent, std::chrono::milliseconds clearAfter = std::chrono::minutes(5),
                             Clears clears = clearsHere());
    ~SecretClipboard() override;

    void copy(const Secret &secret);
    /// For a text that has a secret in it, such as the message with the code.
    void copyText(const QString &text);

    /// Empties the clipboard if it still holds our text.
    void clearNow();
    bool holdsOurs() const;

    /// What this platform can promise, and that nothing stays after the program.
    QString promise() const;

signals:
    /// Our text was copied, was cleared, or was replaced by another program's.
    void changed();

private:
    static Clears clearsHere();
    QString promiseFor(int minutes) const;
    bool canClear() const;
    void clearWhenPossible();

    Clears m_clears;
    QByteArray m_hash;
    QTimer m_clearing;
    bool m_overdue = false;
};
