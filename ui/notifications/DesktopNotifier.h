// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

class QWidget;

/// Reports something outside the window: through the desktop's notification service, or the system's own notifications where
/// there is none, and by marking the window in the task bar everywhere. Never given a secret (rules.md 22).
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    /// `window` is the one that is marked.
    explicit DesktopNotifier(QWidget *window);

    /// Texts are plain; answers of the service are not waited for.
    void notify(const QString &title, const QString &text);

signals:
    /// A notification was clicked: whoever clicks wants the window in front.
    void clicked();

private slots:
    void invoked(uint id, const QString &action);
    /// With this token a Wayland compositor lets the window come to the front.
    void activated(uint id, const QString &token);

private:
    void send(const QString &title, const QString &text);
    void sendTo(const QString &title, const QString &body);
    void sendByTray(const QString &title, const QString &text);

    QWidget *m_window;
    QList<uint> m_sent;
    bool m_listening = false;
};
