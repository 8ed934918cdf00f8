// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"
#include "invitation/InvitationText.h"
#include "widgets/LabelledField.h"
#include "widgets/WrappedText.h"

class InvitationCodeBox;
class ProblemPanel;
class QPushButton;
class SecretField;
class StatusLine;

/// The field in which an invitation code comes in: typed, pasted from anywhere on the page, read from a file, or dropped
/// there as text or as a file. Below it stands what was found in it.
class InvitationCodeEntry : public QWidget
{
    Q_OBJECT
public:
    enum class Size {
        Line, ///< one field among others
        Box,  ///< large enough to drop something on it, and what was found can be looked at
    };

    /// `page` takes what is dropped, and Ctrl+V wherever the focus is on it.
    InvitationCodeEntry(const QString &labelWithMnemonic, LabelledField::Need need, QWidget *page, Size size = Size::Line);

    SecretField *field() const { return m_field; }
    /// In another field of the page Ctrl+V pastes there, unless the clipboard holds exactly one code.
    void letPasteIn(QWidget *otherField);
    /// Says what the text holds. `note` is said as long as there is no code.
    void show(bool hasText, const Result<PastedCode> &code, const QString &note = {});
    /// Takes back that a code was found.
    void clearFound();
    /// Says what is needed (rules.md 15).
    void sayMissing(const QString &what);

signals:
    void textChanged(const QString &text);

protected:
    /// Offers the code on the clipboard when the window gets the focus back: it is looked at only then.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString repair(PastedCode::Repair repair);
    void lookAtClipboard();
    void paste();
    void openFile();
    void take(const QString &text);
    bool takeDrop(QEvent *event);

    QWidget *m_page;
    SecretField *m_field;
    LabelledField *m_labelled;
    QPushButton *m_paste;
    QPushButton *m_open;
    StatusLine *m_found;
    InvitationCodeBox *m_box = nullptr; ///< the code that was found, hidden until `Show`; none for a line
    ProblemPanel *m_problem;
};
