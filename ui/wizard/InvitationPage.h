// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/InitiatePage.h"

class InvitationCodeBox;
class ProblemPanel;
class ReadOnlyValue;
class SecretClipboard;
class StatusLine;
class TextLabel;
class WhatsNext;
class TextLabel;

/// The page "Invitation": hands the code of a committed connection to the other side, and follows its status.
class InvitationPage : public InitiatePage
{
    Q_OBJECT
public:
    /// `flow` is committed.
    InvitationPage(InitiateFlow *flow, SecretClipboard *clipboard, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    /// Copying the code, until it was used.
    QPushButton *defaultButton() const override;

private:
    QString remoteName() const;
    QWidget *buildSentence();
    void showAccepted();
    QWidget *buildActions();
    void buildValues();
    void copyCode();
    void copyMessage(const char *language);
    void save();
    void write(const QString &path);
    void mail();
    void note(JournalEntry::Event event);
    void sayCopied(const QString &what);
    void clipboardChanged();

    SecretClipboard *m_clipboard;
    const Committed m_committed;
    InvitationCodeBox *m_box;
    QPushButton *m_copy;
    StatusLine *m_receipt;
    QPushButton *m_clear;
    ProblemPanel *m_problem;
    bool m_copiedHere = false;
    QWidget *m_invitation; ///< the code and all that is done with it
    TextLabel *m_accepted; ///< in its place, once it was used
    WhatsNext *m_whatsNext;
};
