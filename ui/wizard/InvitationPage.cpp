// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/InvitationPage.h"

#include "SecretClipboard.h"
#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "invitation/InvitationText.h"
#include "storage/PrivateFile.h"
#include "widgets/FlatStyle.h"
#include "widgets/FlowLayout.h"
#include "widgets/MenuButton.h"
#include "widgets/ProblemPanel.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"
#include "widgets/ValueList.h"
#include "wizard/InvitationCodeBox.h"
#include "wizard/InvitationMessage.h"
#include "wizard/StatusFollower.h"
#include "wizard/WhatsNext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InvitationPage::InvitationPage(InitiateFlow *flow, SecretClipboard *clipboard, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_clipboard(clipboard)
    , m_committed(*flow->committed())
    , m_box(new InvitationCodeBox(this))
    , m_copy(new QPushButton(tr("&Copy invitation code"), this))
    , m_receipt(new StatusLine(this))
    , m_clear(new QPushButton(tr("C&lear now"), this))
    , m_problem(new ProblemPanel(this))
    , m_invitation(new QWidget(this))
    , m_accepted(new TextLabel(this))
    , m_whatsNext(new WhatsNext([this] { return m_flow->localInstance().console(); }, this))
{
    QWidget *actions = buildActions();
    auto *invitation = new QVBoxLayout(m_invitation);
    invitation->setContentsMargins({});
    invitation->setSpacing(column()->spacing());
    invitation->addWidget(buildSentence());
    invitation->addWidget(m_box);
    invitation->addWidget(actions);
    auto *receipt = new QHBoxLayout;
    receipt->setSpacing(Theme::gap(this));
    receipt->addWidget(m_receipt, 1);
    receipt->addWidget(m_clear);
    //: %1 is the name of the other side
    m_accepted->setRuns(
        {{.text = u"✓ "_s + tr("Accepted by %1. The connection is active.").arg(remoteName()), .tone = Tone::Ok, .bold = true}});
    m_accepted->hide();
    m_whatsNext->hide();

    column()->addWidget(m_invitation);
    column()->addWidget(m_accepted);
    column()->addLayout(receipt);
    column()->addWidget(m_problem);
    buildValues();
    column()->addWidget(m_whatsNext);
    column()->addStretch();

    const bool hasCode = m_committed.code.has_value();
    m_box->setVisible(hasCode);
    actions->setVisible(hasCode);
    m_clear->hide();
    if (hasCode)
        m_box->setCode(*m_committed.code);
    m_problem->setProblem(m_committed.codeProblem, ProblemPanel::Details);
    if (m_committed.codeIsNew)
        m_receipt->say(tr("This is a new code: one that you sent before may no longer work."), Tone::Warn);
    connect(clipboard, &SecretClipboard::changed, this, &InvitationPage::clipboardChanged);
}

QWidget *InvitationPage::buildSentence()
{
    const QString name = shownText(m_form->entered().remoteShortName.trimmed());
    QStringList around =
        (name.isEmpty()
             //: %2 stands for "Accept the Invitation", which is shown in bold
             ? tr("On the other side, you (or their application administrator) need to %2.")
             //: %1 is the short name of the other side, %2 stands for "Accept the Invitation", which is shown in bold
             : tr("On the “%1” side, you (or their application administrator) need to %2."))
            .split(u"%2"_s);
    for (QString &part : around)
        part.replace(u"%1"_s, name);
    auto *what = new TextLabel(this);
    what->setRuns({
        {.text = around.value(0)},
        //: the words of Exalate's own button, within "you need to %2."
        {.text = tr("Accept the Invitation"), .bold = true},
        {.text = around.value(1) + u'\n'
             + (m_committed.code ? tr("Use the following invitation code:")
                                 : tr("You can copy the invitation code from the list of connections."))},
    });
    return what;
}

QWidget *InvitationPage::buildActions()
{
    auto *actions = new QWidget(this);
    auto *row = new FlowLayout(actions);
    FlatStyle::setAccented(m_copy);
    row->addWidget(m_copy);

    auto *message = new MenuButton(tr("Copy &message"), actions);
    for (const InvitationMessage::Language &language : InvitationMessage::languages())
        connect(message->choices()->addAction(language.name.toString()), &QAction::triggered, this,
                [this, code = language.code] { copyMessage(code); });
    message->setAccessibleDescription(tr("Opens the choice of languages."));
    row->addWidget(message);

    auto *saving = new QPushButton(tr("&Save"), actions);
    saving->setAccessibleDescription(tr("Saves the code to a file."));
    row->addWidget(saving);
    auto *mailing = new QPushButton(tr("&E-mail"), actions);
    mailing->setAccessibleDescription(tr("Opens a mail draft without the code."));
    row->addWidget(mailing);

    connect(m_copy, &QPushButton::clicked, this, &InvitationPage::copyCode);
    connect(saving, &QPushButton::clicked, this, &InvitationPage::save);
    connect(mailing, &QPushButton::clicked, this, &InvitationPage::mail);
    connect(m_clear, &QPushButton::clicked, m_clipboard, &SecretClipboard::clearNow);
    return actions;
}

void InvitationPage::buildValues()
{
    const Connection &connection = m_committed.connection;
    auto *values = new ValueList(this);
    if (m_committed.code) {
        auto *phone = new TextLabel(tr("(safe to read out over the phone)"), Tone::Soft, TextLabel::Size::Small, values);
        ReadOnlyValue *fingerprint = values->add(tr("Fingerprint"), phone);
        fingerprint->setMonospaced(true);
        fingerprint->setLeftToRight(true);
        fingerprint->setValue(m_committed.code->fingerprint());
    }
    QString name = shownText(connection.name.isEmpty() ? m_form->entered().name : connection.name, MaxConnectionNameLength);
    if (const auto mode = connection.mode ? connection.mode : m_form->mode())
        name += u" · "_s + Words::mode(*mode);
    values->add(tr("Connection"))->setValue(name);
    const auto *status = new StatusFollower(values->add(tr("Status")), m_flow->session().watch(), connection, remoteName(),
                                            m_flow->localInstance().isGuided() ? StatusFollower::Side::PersonTells
                                                                               : StatusFollower::Side::TheyAccept);
    connect(status, &StatusFollower::becameActive, this, &InvitationPage::showAccepted);
    column()->addWidget(values);
}

/// The code was used: nobody needs it any more.
void InvitationPage::showAccepted()
{
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = focused && m_invitation->isAncestorOf(focused);
    m_invitation->hide();
    m_problem->hide();
    m_accepted->show();
    m_whatsNext->show();
    if (hadFocus)
        m_whatsNext->button()->setFocus();
    emit defaultButtonChanged();
}

QPushButton *InvitationPage::defaultButton() const
{
    return m_invitation->isHidden() ? nullptr : m_copy;
}

QString InvitationPage::remoteName() const
{
    const QString name = m_form->entered().remoteShortName.trimmed();
    return name.isEmpty() ? tr("the other side") : shownText(name);
}

void InvitationPage::refresh() { }

QWidget *InvitationPage::firstField() const
{
    return m_committed.code ? m_copy : m_problem->textRegion();
}

void InvitationPage::copyCode()
{
    m_clipboard->copy(m_committed.code->secret());
    note(JournalEntry::Event::CodeCopied);
    sayCopied(tr("✓ Invitation code copied."));
}

void InvitationPage::copyMessage(const char *language)
{
    m_clipboard->copyText(
        InvitationMessage::text(language, m_flow->localInstance().name, m_committed.connection.name, *m_committed.code));
    note(JournalEntry::Event::MessageCopied);
    sayCopied(tr("✓ Message with the invitation code copied."));
}

void InvitationPage::note(JournalEntry::Event event)
{
    m_flow->session().note(event, m_committed.connection, m_committed.code);
}

void InvitationPage::sayCopied(const QString &what)
{
    m_copiedHere = true;
    m_receipt->say({{.text = what, .tone = Tone::Ok, .bold = true}, {.text = u' ' + m_clipboard->promise(), .tone = Tone::Soft}});
    m_clear->show();
}

void InvitationPage::clipboardChanged()
{
    if (!m_copiedHere || m_clipboard->holdsOurs())
        return;
    m_copiedHere = false;
    const bool hadFocus = m_clear->hasFocus();
    m_clear->hide();
    m_receipt->say(tr("The clipboard no longer holds the invitation code."));
    if (hadFocus)
        m_copy->setFocus();
}

void InvitationPage::save()
{
    static const QRegularExpression unsafe(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(m_committed.connection.name).replace(unsafe, u"-"_s).left(100);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the invitation"), folder, tr("Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    //: the name of a file; %1 is the name of a connection
    dialog->selectFile(tr("Invitation %1.txt").arg(name));
    connect(dialog, &QFileDialog::fileSelected, this, &InvitationPage::write);
    dialog->open();
}

void InvitationPage::write(const QString &path)
{
    const Saved saved = savePrivately(path, invitationFile(*m_committed.code));
    const QString shown = Words::leftToRight(QDir::toNativeSeparators(path));
    m_copiedHere = false;
    m_clear->setVisible(m_clipboard->holdsOurs());
    if (saved != Saved::No) {
        const QString whoReads = saved == Saved::Privately
            ? tr("Only you can read the file. Delete it once the invitation is accepted.")
            : tr("Others may be able to read the file there. Delete it once the invitation is accepted.");
        note(JournalEntry::Event::FileSaved);
        //: %1 is the path of a file
        m_receipt->say({{.text = tr("✓ Saved to %1.").arg(shown), .tone = Tone::Ok, .bold = true},
                        {.text = u' ' + whoReads, .tone = saved == Saved::Privately ? Tone::Soft : Tone::Warn}});
    } else {
        //: %1 is the path of a file
        m_receipt->say(tr("%1 could not be saved. Choose another folder, or copy the code.").arg(shown), Tone::Bad);
    }
}

void InvitationPage::mail()
{
    const bool opened = QDesktopServices::openUrl(
        InvitationMessage::mailDraft(m_flow->localInstance().name, m_committed.connection.name, *m_committed.code));
    if (!opened) {
        m_receipt->say(tr("No mail program opened. Use “Copy message” and paste it into a mail."), Tone::Warn);
        return;
    }
    note(JournalEntry::Event::MailDrafted);
    m_receipt->say(tr("A mail draft is open. It contains the fingerprint, not the code: send the code another way."));
}
