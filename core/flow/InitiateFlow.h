// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/AdminVerification.h"
#include "flow/ConsoleHandOver.h"
#include "flow/InitiateForm.h"
#include "flow/WizardPhase.h"

/// The initiating wizard: which step comes next, the conditions for entering it, and the commit. What a person fills in is
/// its form. Pages show the state of both and pass on a person's actions; they decide nothing.
class InitiateFlow : public QObject
{
    Q_OBJECT
public:
    /// Works on the instance of `session`. `drafts` outlives it; `knownHosts` yields the hosts that an address could be
    /// mistaken for.
    InitiateFlow(std::shared_ptr<InstanceSession> session, const DraftStore &drafts, std::function<QStringList()> knownHosts,
                 QObject *parent = nullptr, const AdminVerification::Timing &timing = {});
    ~InitiateFlow() override;

    // The content of the pages.
    const InitiateForm &form() const { return m_form; }
    InitiateForm &form() { return m_form; }
    /// The form, and the key of the last try to create the connection.
    InitiateDraft draft() const;
    InstanceSession &session() const { return *m_session; }
    const LocalInstance &localInstance() const { return m_session->instance(); }
    InitiateStep step() const { return m_step; }
    QList<InitiateStep> steps() const;
    WizardPhase phase() const { return m_phase; }
    /// True if a person creates the connection in the node's own console.
    bool isForConsole() const;
    /// True if the step's last button creates the connection.
    bool isCommitStep() const;
    /// True while going back is possible (rules.md 14).
    bool canGoBack() const;
    /// True if more than one field was filled in, so that closing asks first (rules.md 16).
    bool isWorthKeeping() const;

    /// The problem of the current step, except those of the address and of the look-up.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// While committing: until when an earlier request may still be running, if there is one.
    const std::optional<QDateTime> &waitsUntil() const { return m_waitsUntil; }
    /// True while there is a problem of the node's that its own console may not have.
    bool canHandOver() const;
    /// True if a request was sent, and the list cannot tell what became of it.
    bool isOutcomeUnknown() const { return m_problem && m_problem->key == ProblemKey::OutcomeUnknown; }
    const AdminVerification &verification() const { return m_verification; }
    /// The text pasted from the node's own console, and what the list shows of it.
    const ConsoleHandOver &console() const { return m_console; }
    /// True once the list has had its time to show what the console made, and does not.
    bool canSayItIsThere() const;
    /// The connection to request from our node, or to create in its own console.
    NewConnection wanted() const;
    /// Set once committed.
    const std::optional<Committed> &committed() const { return m_committed; }

    // The person's actions.
    /// Looks the destination up at once: on Enter in the field, or on Retry.
    void lookUpNow();
    void startVerification();
    void cancelVerification() { m_verification.reset(); }
    /// Sets the text copied from the node's own console. Once committed, a code in it is kept where there was none yet.
    void setConsoleText(const QString &pasted);
    /// The step's last button: enters the next step, waits for the look-up first, or commits. If a field is missing, missing()
    /// names the first one and nothing else happens (rules.md 15). A second press does nothing.
    void next();
    void previous();
    /// Sends the request again although the list cannot tell what became of the last one: the person knows the risk of a second
    /// connection. Does nothing unless the outcome is unknown.
    void sendAnyway();
    /// Goes on in the node's own console. Does nothing unless canHandOver().
    void handOver();
    /// Goes on with one of the connections that the console may have made. Does nothing for any other id.
    void takeFromConsole(const QString &connectionId);
    /// Goes on although the list does not show what the console made: the person sees it there. Does nothing unless
    /// canSayItIsThere().
    void sayItIsThere();
    /// The wizard is closed for good: removes the draft. The outcome of a commit under way is found out without the wizard.
    void abandon();
    /// Fills in the draft that a crash left behind.
    void restore(const InitiateDraft &draft);

signals:
    /// Any value above may have changed.
    void changed();
    void stepEntered(InitiateStep step);
    void missing(InitiateField field);
    /// The system browser should open a page of the destination, or our node's own console.
    void browserNeeded(const QUrl &page);

private:
    void apply(WizardEvent event);
    void enter(InitiateStep step);
    void edited();
    /// Resumes a pending Next once the answer it needs has arrived.
    void resumeNext();
    void create(Commit::Earlier earlier);
    void finishFromConsole();
    Committed atTheirWord() const;
    void onCommitted(const Committed &committed);
    void refuse(const Problem &problem);
    void handOverToConsole();
    /// Tells what the console is to make. What was there before is noted once.
    void beginConsole();
    /// Looks whether the console has made it, and goes on by itself if so.
    void watchConsole();
    bool isComplete(const Committed &made) const;
    void adopt(const Committed &made);
    void saveDraft();
    std::optional<InitiateField> firstMissing() const;

    const std::shared_ptr<InstanceSession> m_session;
    const DraftStore &m_drafts;
    InitiateForm m_form;
    AdminVerification m_verification;
    ConsoleHandOver m_console;
    QString m_intentKey; ///< of the last try to create it; empty before
    InitiateStep m_step = InitiateStep::Destination;
    WizardPhase m_phase = WizardPhase::Editing;
    std::optional<QDateTime> m_waitsUntil;
    bool m_sendsAnyway = false;       ///< the person knows the risk of the request that is about to be sent
    bool m_commitsAfterCheck = false; ///< the pressed button is the one that creates
    std::optional<Problem> m_problem;
    std::optional<Committed> m_committed;
    std::unique_ptr<Alarm> m_draftPause;
    std::unique_ptr<Alarm> m_listTime; ///< until the list should show what the console made
    bool m_isListTimeOver = false;
    std::unique_ptr<Alarm> m_watchPause; ///< runs while the page of the console is shown
    JobHandle m_commit;
    JobHandle m_watching;
};
