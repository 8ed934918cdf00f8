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

/// The page "Invitation": hands the code of a committed connection to the other side, and follows its status.
class InvitationPage : public InitiatePage
{
    Q_OBJECT
public:
    /// `flow` is committed.
    InvitationPage(InitiateFlow *flow, SecretClipboard *clipboard, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QPushButton *defaultButton() const override { return m_copy; }

private:
    QString remoteName() const;
    void buildSentence();
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
};
