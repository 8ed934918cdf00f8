// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/ConsoleHandOver.h"
#include "flow/OwnSide.h"
#include "flow/WizardPhase.h"
#include "session/ProjectSearch.h"

/// The pages of the accepting wizard.
enum class AcceptStep {
    Code,
    Check,
    HandOver, ///< the node's own console accepts it
    Accepted,
};

/// A field of the accepting wizard.
enum class AcceptField {
    Code,
    Project,
    NewConnection, ///< the connection that the console will make
};

/// The accepting wizard: finds the code in the pasted text, asks our own node what the code says, and accepts it only on Confirm.
/// Until then nothing reaches the other side (product.md, Accept invitation).
class AcceptFlow : public QObject
{
    Q_OBJECT
public:
    explicit AcceptFlow(std::shared_ptr<InstanceSession> session, QObject *parent = nullptr);
    ~AcceptFlow() override;

    InstanceSession &session() const { return *m_session; }
    const LocalInstance &localInstance() const { return m_session->instance(); }
    AcceptStep step() const { return m_step; }
    QList<AcceptStep> steps() const;
    WizardPhase phase() const { return m_phase; }
    bool canGoBack() const;
    bool isWorthKeeping() const { return !m_text.isEmpty(); }

    bool hasText() const { return !m_text.isEmpty(); }
    /// What was pasted: it may hold a code.
    const QString &text() const { return m_text; }
    /// The code in the pasted text; code-not-found or code-changed if there is no good one.
    const Result<PastedCode> &code() const { return m_code; }
    const std::optional<InvitationPreview> &preview() const { return m_preview; }
    const std::optional<Problem> &problem() const { return m_problem; }
    /// While committing: until when an earlier request may still be running, if there is one.
    const std::optional<QDateTime> &waitsUntil() const { return m_waitsUntil; }
    /// True while there is a problem of the node's that its own console may not have.
    bool canHandOver() const;
    /// True if the invitation was sent to be accepted, and the list cannot tell what became of it.
    bool isOutcomeUnknown() const { return m_problem && m_problem->key == ProblemKey::OutcomeUnknown; }
    /// The search for the connection that the console made.
    const ConsoleHandOver &console() const { return m_console; }
    /// True once the list has had its time to show what the console accepted, and does not.
    bool canSayItIsThere() const;
    const OwnSide &own() const { return m_own; }
    /// True if our tracker has projects, so that the person has to choose one.
    bool needsProject() const { return m_own.offersProjects(); }
    const QString &project() const { return m_project; }
    ProjectSearch *projects() { return &m_projects; }
    const std::optional<Committed> &committed() const { return m_committed; }

    void setText(const QString &pasted);
    void setProject(const QString &project);
    /// Moves from the code to the check page by asking our node what the code says. Missing fields: as in InitiateFlow.
    void next();
    void previous();
    /// Accepts the invitation, or continues with the connection that the console accepted.
    void confirm();
    /// Sends the invitation again although the list cannot tell what became of it: the person knows the risk. Does nothing unless
    /// the outcome is unknown.
    void acceptAnyway();
    /// Goes on in the node's own console. Does nothing unless canHandOver().
    void handOver();
    /// Goes on with one of the connections that the console may have made. Does nothing for any other id.
    void takeFromConsole(const QString &connectionId);
    /// Goes on although the list does not show what the console accepted: the person sees it there. Does nothing unless
    /// canSayItIsThere().
    void sayItIsThere();
    /// The wizard is closed before the end. The outcome of a request that was already sent is found out without it.
    void abandon();

signals:
    void changed();
    void stepEntered(AcceptStep step);
    void missing(AcceptField field);
    /// The system browser should open our node's own console.
    void browserNeeded(const QUrl &page);

private:
    void apply(WizardEvent event);
    void enter(AcceptStep step);
    void edited();
    void askWhatItSays();
    /// Of an earlier try with this code, whose outcome is open.
    std::optional<Intent> openIntent() const;
    void findOut(const Intent &intent, const Problem &otherwise);
    void accept(Commit::Earlier earlier);
    void onAccepted(const Committed &committed);
    void refuse(const Problem &problem);
    void handOverToConsole();
    void finishFromConsole();
    Committed atTheirWord() const;
    /// Looks whether the console has accepted it, and shows what is new.
    void watchConsole();

    const std::shared_ptr<InstanceSession> m_session;
    OwnSide m_own;
    ConsoleHandOver m_console;
    ProjectSearch m_projects;
    AcceptStep m_step = AcceptStep::Code;
    WizardPhase m_phase = WizardPhase::Editing;
    QString m_text;
    Result<PastedCode> m_code;
    std::optional<InvitationPreview> m_preview;
    std::optional<Problem> m_problem;
    QString m_project;
    std::optional<QDateTime> m_waitsUntil;
    bool m_sendsAnyway = false; ///< the person knows the risk of the request that is about to be sent
    std::optional<AcceptStep> m_handedOverFrom;
    std::optional<Committed> m_committed;
    std::unique_ptr<Alarm> m_listTime; ///< until the list should show what the console accepted
    bool m_isListTimeOver = false;
    std::unique_ptr<Alarm> m_watchPause; ///< runs while the page of the console is shown
    JobHandle m_asking;
    JobHandle m_watching;
};
