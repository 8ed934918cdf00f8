// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connections/ListLook.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class ActionButton;
class BusyIndicator;
class ConnectionActions;
class ConnectionsModel;
class ConnectionsView;
class FlowLayout;
class InstanceButton;
class InstanceSession;
class ProblemPanel;
class QBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class SecretClipboard;
class StatusFilter;
class StatusLine;
class Workspace;

/// The connections of the current instance and what can be done with them (product.md, Connections): shows what the
/// workspace's ConnectionWatch says.
class ConnectionsPage : public QWidget
{
    Q_OBJECT
public:
    /// The window's actions that the page offers as buttons.
    struct Actions {
        QAction *initiate;
        QAction *acceptInvitation;
        QAction *refresh;
    };

    /// `workspace`, `clipboard` and the actions outlive it.
    ConnectionsPage(Workspace *workspace, SecretClipboard *clipboard, const Actions &actions, QWidget *parent = nullptr);

    /// The control that gets the focus first.
    QWidget *firstControl() const;
    void focusSearch();
    void openConsole();
    ListLook look() const;
    void setLook(const ListLook &look);
    /// Makes the connection the current one, once it is in the list. A search or a filter that would hide it is dropped.
    void choose(const QString &id);
    /// Shows and announces a message in the page's status line.
    void say(const QString &text);

signals:
    void addInstanceRequested();
    void editInstanceRequested();
    void removeInstanceRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeGuided();
    void watchCurrent();
    void showList();
    void showState();
    QString whatIsNotFound() const;
    void uncoverWanted();
    void keepCurrentRow();
    void showCurrent();
    void showClipboard();
    void showProblem();
    void showSummary();
    void addSortMenu(QMenu *menu);
    void popUpMenu(const QPoint &at);

    Workspace *m_workspace;
    std::shared_ptr<InstanceSession> m_session; ///< whose connections are shown
    SecretClipboard *m_clipboard;
    ConnectionsModel *m_model;
    QString m_currentId;
    QString m_wantedId; ///< to become the current one
    ConnectionActions *m_actions;
    QBoxLayout *m_tools;
    FlowLayout *m_toolButtons;
    InstanceButton *m_instance;
    ActionButton *m_initiate;
    QLineEdit *m_search;
    StatusFilter *m_filter;
    QStackedLayout *m_body;
    ConnectionsView *m_view;
    StatusLine *m_nothingFound; ///< in place of the rows: why there are none
    QWidget *m_actionButtons;
    QWidget *m_guided; ///< what the list is, where the program does not sign in
    ProblemPanel *m_listProblem;
    ProblemPanel *m_actionProblem;
    QPushButton *m_openConsole;
    StatusLine *m_said;
    QTimer m_saidLongEnough;
    QPushButton *m_clear; ///< empties the clipboard, as long as it holds a code of ours
    BusyIndicator *m_busy;
    StatusLine *m_summary;
};
