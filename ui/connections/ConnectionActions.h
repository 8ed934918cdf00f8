// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "connection/Connection.h"

#include <QObject>
#include <QSet>

class QAction;
class QDialog;
class QWidget;
class SecretClipboard;
class Workspace;

/// What can be done with the current connection of the list, as actions for its buttons and its context menu. What a node is
/// asked for ends in said() or in problemOccurred(), and the list is read again.
class ConnectionActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of the questions that are asked.
    ConnectionActions(Workspace *workspace, SecretClipboard *clipboard, QWidget *window);

    /// The connection that the actions are about; none disables them.
    void setConnection(const std::optional<Connection> &connection);

    /// In the order in which they are shown.
    const QList<QAction *> &actions() const { return m_actions; }

signals:
    /// An action was begun: what was said of a former one is no longer news.
    void begun();
    void said(const QString &text);
    void problemOccurred(const Problem &problem);

private:
    QAction *add(const QString &text, void (ConnectionActions::*slot)());
    void showState();
    void copyCode();
    void goToRemote();
    void edit();
    void upgrade();
    void toggleActive();
    void askToRemove();
    void remove(const Connection &connection);
    void copyDetails();
    void readListAfter(QDialog *dialog);

    /// Tells the result of what a node was asked for about `connection`, and reads the list again where that may have changed.
    template <class T, class Say>
    auto settleFor(const Connection &connection, Say say);

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    QWidget *m_window;
    std::optional<Connection> m_connection;
    QSet<QString> m_busy; ///< ids of connections whose node is at work on them
    QList<QAction *> m_actions;
    QAction *m_copyCode;
    QAction *m_goToRemote;
    QAction *m_edit;
    QAction *m_upgrade;
    QAction *m_toggleActive;
    QAction *m_remove;
    QAction *m_copyDetails;
};
