// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "connection/Connection.h"

#include <QObject>

#include <memory>
#include <optional>

class ConnectionEditor;
class QAction;
class QWidget;
class SecretClipboard;
class Workspace;

/// What can be done with the current connection of the list, as actions for its buttons and its context menu. Each
/// request to the node ends in said() or in problemOccurred().
class ConnectionActions : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of the questions that are asked.
    ConnectionActions(Workspace *workspace, SecretClipboard *clipboard, QWidget *window);
    ~ConnectionActions() override;

    /// The connection that the actions are about; none disables them.
    void setConnection(const std::optional<Connection> &connection);

    /// In the order in which they are shown.
    const QList<QAction *> &actions() const { return m_actions; }

    /// The first thing to do with a connection: to look at it.
    QAction *details() const { return m_showDetails; }

    /// Opens the console of the current instance in the browser.
    void openConsole();

signals:
    /// An action was started: the message about the last one is out of date.
    void begun();
    void said(const QString &text);
    void problemOccurred(const Problem &problem);

private:
    void editCurrent();
    void showDetails();
    QAction *add(const QString &text, void (ConnectionActions::*slot)());
    void showState();
    void copyCode();
    void copyMessage();
    void markAccepted();
    void goToRemote();
    void edit();
    void upgrade();
    void askToToggleActive();
    void setActive(const Connection &connection, bool active);
    void askToRemove();
    void remove(const Connection &connection);
    void copyDetails();

    /// Ends `job` in said() with the sentence that `say` makes of its result, or in problemOccurred().
    template <class T, class Say>
    void reportWhenDone(Job<T> *job, Say say);

    Workspace *m_workspace;
    SecretClipboard *m_clipboard;
    QWidget *m_window;
    std::unique_ptr<ConnectionEditor> m_editor; ///< of the current instance; null while there is none
    std::optional<Connection> m_connection;
    QList<QAction *> m_actions;
    QAction *m_showDetails;
    QAction *m_copyCode;
    QAction *m_copyMessage;
    QAction *m_markAccepted;
    QAction *m_goToRemote;
    QAction *m_edit;
    QAction *m_upgrade;
    QAction *m_toggleActive;
    QAction *m_remove;
    QAction *m_copyDetails;
    QAction *m_openConsole;
};
