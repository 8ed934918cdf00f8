// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Words.h"
#include "base/Problem.h"
#include "dialogs/ManualDialog.h"
#include "wizard/WizardPage.h"

#include <QDateTime>
#include <QDialog>
#include <QPointer>

#include <optional>

class BusyIndicator;
class ProblemPanel;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;
class StatusLine;
class StepsBar;
class TextLabel;

/// The frame of both wizards: title, steps, one page at a time in an area that scrolls where the window is too small, the
/// problem of the step, and the buttons, which always stay (rules.md 29). Esc cancels, or closes what is done.
class WizardDialog : public QDialog
{
    Q_OBJECT
public:
    /// Problems are told as for `place`.
    explicit WizardDialog(Words::Place place, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    WizardPage *currentPage() const { return m_page; }

    /// Esc, Cancel and the window's own button: closes, and asks before where there is something worth keeping (rules.md 16).
    void reject() override;

    /// The id of the connection that was created or accepted here; nothing before that succeeded.
    virtual std::optional<QString> committedId() const = 0;

signals:
    void previousRequested();
    void nextRequested();
    void retryRequested();
    /// The user wants to enter the credentials of our node again, and then to retry.
    void credentialsRequested();
    /// The user wants to open the network settings.
    void networkRequested();
    /// The user knows the risk, and wants the request sent again.
    void sendAnywayRequested();
    /// The user wants to go on in the node's own console.
    void consoleRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    /// What the manual says of the page that is shown.
    virtual ManualPage manualPage() const = 0;
    /// More than one field was filled in: closing asks first.
    virtual bool isWorthKeeping() const = 0;
    /// The commit succeeded: there is nothing to cancel any more.
    bool isCommitted() const { return committedId().has_value(); }
    /// It is closed before the commit succeeded.
    virtual void abandon() = 0;

    /// The row below the page.
    struct Footer {
        QString info = {};     ///< at the left
        QString sentence = {}; ///< beside the buttons: the effect of the next one
        QString next = {};     ///< with its mnemonic
        bool canGoBack = false;
        bool isAccented = true;
        bool isDefault = true;     ///< Enter presses it; otherwise Enter goes on to the next field, and Ctrl+Enter presses it
        bool isBusy = false;       ///< waiting for an answer
        bool isCommitting = false; ///< it can no longer be cancelled, and nothing can be edited
    };
    void setFooter(const Footer &footer);
    /// What the footer says while an earlier request may still be running.
    static QString waitingSentence(const QDateTime &until);
    void setSteps(const QStringList &names, qsizetype current);
    /// Shows the page under its title and puts the focus on its first field.
    void showPage(WizardPage *page, const QString &title);
    /// The parent of pages.
    QWidget *pageParent() const;
    /// Brings a field into view and puts the focus on it.
    void focusOn(QWidget *field);
    /// The buttons that help with a problem, beside those that its key brings.
    struct Help {
        bool canRetry = false;
        bool canHandOver = false; ///< to the node's own console
    };
    /// Shows the problem of the step, or none.
    void showProblem(const std::optional<Problem> &problem, const Help &help);
    /// A button that helps with one of these problems.
    void addHelp(const QList<ProblemKey> &problems, QPushButton *button);
    /// Closes it without a question.
    void closeForGood();
    /// A button at the left of the footer.
    QPushButton *addLeftButton(const QString &text);

private:
    /// Narrow, the window has the page and the buttons only, and stays on top where the system allows it.
    void followWidth();
    void keepLinesShort(int width);
    void addInOrder(QPushButton *cancel, QPushButton *next);
    void askBeforeClosing();
    void askBeforeSendingAgain();

    TextLabel *m_title;
    StepsBar *m_steps;
    QScrollArea *m_scroll;
    QVBoxLayout *m_pages;
    WizardPage *m_page = nullptr;
    ProblemPanel *m_problem;
    QPushButton *m_console;
    QHBoxLayout *m_buttons;
    QPushButton *m_previous;
    TextLabel *m_info;
    BusyIndicator *m_busy;
    StatusLine *m_sentence;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QPointer<QDialog> m_question;
    std::optional<QRect> m_wideGeometry; ///< while the window is narrow
    bool m_isCommitting = false;
    bool m_isNextDefault = true;
};
