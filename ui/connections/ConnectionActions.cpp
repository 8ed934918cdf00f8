// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionActions.h"

#include "SecretClipboard.h"
#include "Words.h"
#include "connections/ConnectionDialog.h"
#include "connections/ConnectionTexts.h"
#include "connections/EditConnectionDialog.h"
#include "connections/UpgradeConnectionDialog.h"
#include "dialogs/Question.h"
#include "flow/ConnectionEditor.h"
#include "url/InstanceUrl.h"
#include "wizard/InvitationMessage.h"
#include "workspace/Workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

ConnectionActions::ConnectionActions(Workspace *workspace, SecretClipboard *clipboard, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_window(window)
    , m_showDetails(add(tr("De&tails"), &ConnectionActions::showDetails))
    , m_copyCode(add(tr("&Copy invitation code"), &ConnectionActions::copyCode))
    , m_copyMessage(add(tr("Copy &message"), &ConnectionActions::copyMessage))
    , m_markAccepted(add(tr("Mark as &accepted"), &ConnectionActions::markAccepted))
    , m_goToRemote(add(tr("&Go to remote"), &ConnectionActions::goToRemote))
    , m_edit(add(tr("&Edit"), &ConnectionActions::edit))
    , m_upgrade(add(tr("&Upgrade"), &ConnectionActions::upgrade))
    , m_toggleActive(add(tr("&Deactivate"), &ConnectionActions::askToToggleActive))
    , m_remove(add(tr("De&lete"), &ConnectionActions::askToRemove))
    , m_copyDetails(add(tr("Copy detail&s"), &ConnectionActions::copyDetails))
    , m_openConsole(add(tr("&Open the Exalate console"), &ConnectionActions::openConsole))
{
    m_edit->setShortcut(Qt::Key_F2);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_edit, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut); // in the list alone
        action->setShortcutVisibleInContextMenu(true);
    }
    connect(m_workspace, &Workspace::currentChanged, this, &ConnectionActions::editCurrent);
    editCurrent();
}

ConnectionActions::~ConnectionActions() = default;

/// Switches to the current instance. Requests end with the node that they were sent to.
void ConnectionActions::editCurrent()
{
    m_editor.reset();
    if (const auto session = m_workspace->session()) {
        m_editor = std::make_unique<ConnectionEditor>(session);
        connect(m_editor.get(), &ConnectionEditor::busyChanged, this, &ConnectionActions::showState);
        connect(&session->node(), &Node::abilitiesRead, m_editor.get(), [this] { showState(); });
    }
    setConnection({});
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
    const bool free = any && !m_editor->isBusy(m_connection->id);
    const bool canDeactivate = any && ConnectionEditor::canDeactivate(*m_connection);

    const auto may = [this, any](ConnectionEditor::Action action) { return any && m_editor->mayDo(action, m_connection->id); };
    using Action = ConnectionEditor::Action;
    const bool isGuided = any && m_workspace->session()->instance().isGuided();

    m_copyCode->setVisible(may(Action::CopyCode) && ConnectionEditor::hasCode(*m_connection));
    m_copyCode->setEnabled(free);
    m_copyMessage->setVisible(isGuided && m_copyCode->isVisible());
    m_copyMessage->setEnabled(free);
    m_markAccepted->setVisible(any && m_editor->canMarkAccepted(*m_connection));
    m_markAccepted->setEnabled(free);
    m_goToRemote->setEnabled(any && !m_connection->remoteUrl.isEmpty());
    m_edit->setVisible(!any || may(Action::Edit));
    m_edit->setEnabled(free);
    m_upgrade->setVisible(may(Action::Upgrade) && ConnectionEditor::canUpgrade(*m_connection));
    m_upgrade->setEnabled(free);
    m_toggleActive->setText(canDeactivate ? tr("&Deactivate") : tr("Acti&vate"));
    m_toggleActive->setVisible(!isGuided && may(Action::SetActive)
                               && (canDeactivate || ConnectionEditor::canActivate(*m_connection)));
    m_toggleActive->setEnabled(free);
    m_remove->setText(isGuided ? tr("Remove from the &list") : tr("De&lete"));
    m_remove->setVisible(!any || may(Action::Remove));
    m_remove->setEnabled(free);
    m_openConsole->setVisible(any && (isGuided || !may(Action::Edit)));
    m_copyDetails->setEnabled(any);
    m_showDetails->setEnabled(any);
}

template <class T, class Say>
void ConnectionActions::reportWhenDone(Job<T> *job, Say say)
{
    job->then(this, [this, say = std::move(say)](const Result<T> &result) {
        if (result)
            emit said(say(*result));
        else
            emit problemOccurred(result.error());
    });
}

void ConnectionActions::showDetails()
{
    auto *dialog = new ConnectionDialog(*m_connection, *m_workspace->session(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &Workspace::currentChanged, dialog, &QDialog::close);
    dialog->open();
}

void ConnectionActions::copyCode()
{
    reportWhenDone(m_editor->code(m_connection->id),
                   [this, session = m_workspace->session(), connection = *m_connection](const FoundCode &kept) {
                       const QString name = ConnectionTexts::name(connection);
                       m_clipboard->copy(kept.code.secret());
                       session->note(JournalEntry::Event::CodeCopied, connection, kept.code);
                       //: %1 is the name of a connection, %2 eight characters such as K7QM-2XPD
                       QStringList sentences{
                           tr("Invitation code of %1 copied. Fingerprint: %2.").arg(name, kept.code.fingerprint())};
                       if (kept.isNew)
                           sentences << tr("This is a new code: the earlier one may no longer work.");
                       return (sentences << m_clipboard->promise()).join(u' ');
                   });
}

void ConnectionActions::copyMessage()
{
    reportWhenDone(m_editor->code(m_connection->id),
                   [this, session = m_workspace->session(), connection = *m_connection](const FoundCode &kept) {
                       const QByteArray language = QLocale().name().toLatin1();
                       m_clipboard->copyText(
                           InvitationMessage::text(language.constData(), session->instance().name, connection.name, kept.code));
                       session->note(JournalEntry::Event::MessageCopied, connection, kept.code);
                       //: %1 is the name of a connection
                       return tr("Message with the invitation code of %1 copied.").arg(ConnectionTexts::name(connection)) + u' '
                           + m_clipboard->promise();
                   });
}

void ConnectionActions::markAccepted()
{
    reportWhenDone(m_editor->setActive(m_connection->id, true),
                   [name = ConnectionTexts::name(*m_connection)](const Connection &) {
                       //: %1 is the name of a connection
                       return tr("%1 is marked as accepted.").arg(name);
                   });
}

void ConnectionActions::goToRemote()
{
    if (!QDesktopServices::openUrl(m_connection->remoteUrl))
        emit said(tr("The browser could not be opened for %1.").arg(ConnectionTexts::remote(*m_connection)));
}

void ConnectionActions::edit()
{
    auto *dialog = new EditConnectionDialog(m_editor.get(), *m_connection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &Workspace::currentChanged, dialog, &QDialog::close);
    connect(dialog, &EditConnectionDialog::saved, this, [this](const Connection &connection) {
        emit said(tr("Changes to %1 saved.").arg(ConnectionTexts::name(connection)));
    });
    dialog->open();
}

void ConnectionActions::upgrade()
{
    auto *dialog = new UpgradeConnectionDialog(m_workspace->session()->node(), m_editor.get(), *m_connection, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &Workspace::currentChanged, dialog, &QDialog::close);
    connect(dialog, &UpgradeConnectionDialog::upgraded, this, [this](const Connection &connection, ConfigurationMode mode) {
        //: %1 is the name of a connection, %2 a mode
        emit said(tr("%1 now uses %2 mode.").arg(ConnectionTexts::name(connection), Words::mode(mode)));
    });
    dialog->open();
}

void ConnectionActions::askToToggleActive()
{
    const Connection connection = *m_connection;
    const bool activate = !ConnectionEditor::canDeactivate(connection);
    const QString name = ConnectionTexts::name(connection);
    const QString remote = ConnectionTexts::remote(connection);
    const Question question = activate ? Question{
        .title = tr("Activate connection"),
        //: %1 is the name of a connection
        .text = tr("Activate the connection “%1”?").arg(name),
        //: %1 is the name of the other side
        .consequence = tr("Synchronisation with %1 resumes, including the changes made in the meantime.").arg(remote),
        .yes = tr("Acti&vate"),
    } : Question{
        .title = tr("Deactivate connection"),
        //: %1 is the name of a connection
        .text = tr("Deactivate the connection “%1”?").arg(name),
        //: %1 is the name of the other side
        .consequence = tr("Nothing is synchronised with %1 until you activate it again.").arg(remote),
        .yes = tr("&Deactivate"),
    };
    QDialog *asked = question.ask(m_window, [this, connection, activate] { setActive(connection, activate); });
    connect(m_workspace, &Workspace::currentChanged, asked, &QDialog::close);
}

void ConnectionActions::setActive(const Connection &connection, bool active)
{
    reportWhenDone(m_editor->setActive(connection.id, active),
                   [active, name = ConnectionTexts::name(connection)](const Connection &) {
                       return active ? tr("%1 is active again.").arg(name)
                                     : tr("%1 is deactivated: nothing is synchronised until you activate it again.").arg(name);
                   });
}

void ConnectionActions::askToRemove()
{
    const Connection connection = *m_connection;
    const QString remote = ConnectionTexts::remote(connection);
    const Question question = m_workspace->session()->instance().isGuided() ? Question{
        .title = tr("Remove from the list"),
        //: %1 is the name of a connection
        .text = tr("Remove the connection “%1” from this list?").arg(ConnectionTexts::name(connection)),
        .consequence = tr("This program forgets its invitation code. The connection itself stays: delete it in the Exalate console."),
        .yes = tr("&Remove"),
    } : Question{
        .title = tr("Delete connection"),
        //: %1 is the name of a connection
        .text = tr("Delete the connection “%1”?").arg(ConnectionTexts::name(connection)),
        .consequence = connection.status == Connection::Status::Pending
            //: %1 is the name of the other side
            ? tr("%1 will no longer be able to accept its invitation. This cannot be undone.").arg(remote)
            //: %1 is the name of the other side
            : tr("Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.")
                  .arg(remote),
        .yes = tr("De&lete"),
    };
    QDialog *asked = question.ask(m_window, [this, connection] { remove(connection); });
    connect(m_workspace, &Workspace::currentChanged, asked, &QDialog::close);
}

void ConnectionActions::remove(const Connection &connection)
{
    reportWhenDone(
        m_editor->remove(connection.id),
        [name = ConnectionTexts::name(connection), isGuided = m_workspace->session()->instance().isGuided()](const Done &) {
            return isGuided ? tr("%1 was removed from the list.").arg(name) : tr("%1 was deleted.").arg(name);
        });
}

void ConnectionActions::openConsole()
{
    const LocalInstance &instance = m_workspace->session()->instance();
    if (!QDesktopServices::openUrl(instance.console()))
        emit said(tr("The browser could not be opened for %1.").arg(Words::leftToRight(hostOf(instance.exalateUrl))));
}

void ConnectionActions::copyDetails()
{
    QGuiApplication::clipboard()->setText(ConnectionTexts::details(*m_connection, *m_workspace->session()));
    emit said(tr("Details of %1 copied. They contain no secrets.").arg(ConnectionTexts::name(*m_connection)));
}
