// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionActions.h"

#include "SecretClipboard.h"
#include "Words.h"
#include "connections/ConnectionTexts.h"
#include "connections/EditConnectionDialog.h"
#include "connections/UpgradeConnectionDialog.h"
#include "dialogs/Question.h"
#include "flow/Workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

ConnectionActions::ConnectionActions(Workspace *workspace, SecretClipboard *clipboard, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_window(window)
    , m_copyCode(add(tr("&Copy invitation code"), &ConnectionActions::copyCode))
    , m_goToRemote(add(tr("&Go to remote"), &ConnectionActions::goToRemote))
    , m_edit(add(tr("&Edit"), &ConnectionActions::edit))
    , m_upgrade(add(tr("&Upgrade"), &ConnectionActions::upgrade))
    , m_toggleActive(add(tr("&Deactivate"), &ConnectionActions::toggleActive))
    , m_remove(add(tr("De&lete"), &ConnectionActions::askToRemove))
    , m_copyDetails(add(tr("Copy detail&s"), &ConnectionActions::copyDetails))
{
    // Requests end with the node that they were made to.
    connect(m_workspace, &Workspace::currentChanged, this, [this] {
        m_busy.clear();
        setConnection({});
    });
    showState();
}

void ConnectionActions::setConnection(const std::optional<Connection> &connection)
{
    m_connection = connection;
    showState();
}

QAction *ConnectionActions::add(const QString &text, void (ConnectionActions::*slot)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, slot] {
        if (!m_connection)
            return;
        emit begun();
        (this->*slot)();
    });
    m_actions << action;
    return action;
}

void ConnectionActions::showState()
{
    const bool any = m_connection.has_value();
    const bool free = any && !m_busy.contains(m_connection->id);
    const auto status = any ? m_connection->status : Connection::Status::Other;
    const bool active = status == Connection::Status::Active;

    m_copyCode->setVisible(status == Connection::Status::Pending);
    m_copyCode->setEnabled(free);
    m_goToRemote->setEnabled(any && !m_connection->remoteUrl.isEmpty());
    m_edit->setEnabled(free);
    m_upgrade->setVisible(any && m_connection->mode == ConfigurationMode::Basic);
    m_upgrade->setEnabled(free);
    m_toggleActive->setText(active ? tr("&Deactivate") : tr("Acti&vate"));
    m_toggleActive->setVisible(active || status == Connection::Status::Deactivated);
    m_toggleActive->setEnabled(free);
    m_remove->setEnabled(free);
    m_copyDetails->setEnabled(any);
}

template <class T, class Say>
auto ConnectionActions::settleFor(const Connection &connection, Say say)
{
    m_busy.insert(connection.id);
    showState();
    return [this, id = connection.id, say = std::move(say)](const Result<T> &result) {
        m_busy.remove(id);
        showState();
        if (result)
            emit said(say(*result));
        else
            emit problemOccurred(result.error());
        if (m_workspace->watch())
            m_workspace->watch()->refresh();
    };
}

void ConnectionActions::copyCode()
{
    const Connection connection = *m_connection;
    const auto say = [this, name = ConnectionTexts::name(connection)](const KeptCode &kept) {
        m_clipboard->copy(kept.code.secret());
        //: %1 is the name of a connection, %2 eight characters such as K7QM-2XPD
        QStringList sentences{tr("Invitation code of %1 copied. Fingerprint: %2.").arg(name, kept.code.fingerprint())};
        if (kept.isNew)
            sentences << tr("This is a new code: the former one may no longer work.");
        return (sentences << m_clipboard->promise()).join(u' ');
    };
    m_workspace->keeper()->codeOf(connection.id, m_workspace->keeper())->then(this, settleFor<KeptCode>(connection, say));
}

void ConnectionActions::goToRemote()
{
    if (!QDesktopServices::openUrl(m_connection->remoteUrl))
        emit said(tr("No browser could be opened for %1.").arg(ConnectionTexts::remote(*m_connection)));
}

void ConnectionActions::edit()
{
    auto *dialog = new EditConnectionDialog(m_workspace->node(), *m_connection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &Workspace::currentChanged, dialog, &QDialog::close);
    connect(dialog, &EditConnectionDialog::saved, this,
            [this](const Connection &connection) { emit said(tr("%1 was changed.").arg(ConnectionTexts::name(connection))); });
    readListAfter(dialog);
    dialog->open();
}

void ConnectionActions::upgrade()
{
    auto *dialog = new UpgradeConnectionDialog(m_workspace->node(), *m_connection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &Workspace::currentChanged, dialog, &QDialog::close);
    connect(dialog, &UpgradeConnectionDialog::upgraded, this, [this](const Connection &connection, ConfigurationMode mode) {
        //: %1 is the name of a connection, %2 a mode
        emit said(tr("%1 is upgraded to %2 mode.").arg(ConnectionTexts::name(connection), Words::mode(mode)));
    });
    readListAfter(dialog);
    dialog->open();
}

/// However it ended: what it met may have changed the list, or be gone from it.
void ConnectionActions::readListAfter(QDialog *dialog)
{
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_workspace->watch())
            m_workspace->watch()->refresh();
    });
}

void ConnectionActions::toggleActive()
{
    const Connection connection = *m_connection;
    const bool activate = connection.status != Connection::Status::Active;
    const auto say = [activate, name = ConnectionTexts::name(connection)](const Connection &) {
        return activate ? tr("%1 is active again.").arg(name)
                        : tr("%1 is deactivated: nothing is synchronised until you activate it.").arg(name);
    };
    m_workspace->node()
        ->change(connection.id, {.active = activate}, m_workspace->node())
        ->then(this, settleFor<Connection>(connection, say));
}

void ConnectionActions::askToRemove()
{
    const Connection connection = *m_connection;
    const QString remote = ConnectionTexts::remote(connection);
    const Question question{
        .title = tr("Delete connection"),
        //: %1 is the name of a connection
        .text = tr("Delete the connection “%1”?").arg(ConnectionTexts::name(connection)),
        .consequence = connection.status == Connection::Status::Pending
            //: %1 is the name of the other side
            ? tr("Its invitation can no longer be accepted by %1. This cannot be undone.").arg(remote)
            //: %1 is the name of the other side
            : tr("Synchronisation with %1 stops: changes are exchanged no more. Issues that are there stay on both sides. "
                 "This cannot be undone.")
                  .arg(remote),
        .yes = tr("De&lete"),
    };
    QDialog *asked = question.ask(m_window, [this, connection] { remove(connection); });
    connect(m_workspace, &Workspace::currentChanged, asked, &QDialog::close);
}

void ConnectionActions::remove(const Connection &connection)
{
    const auto say = [name = ConnectionTexts::name(connection)](const Done &) { return tr("%1 was deleted.").arg(name); };
    m_workspace->node()->remove(connection.id, m_workspace->node())->then(this, settleFor<Done>(connection, say));
}

void ConnectionActions::copyDetails()
{
    QGuiApplication::clipboard()->setText(ConnectionTexts::details(*m_connection, m_workspace->node()->instance()));
    emit said(tr("Details of %1 copied. There is no secret in them.").arg(ConnectionTexts::name(*m_connection)));
}
