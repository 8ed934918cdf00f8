// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/Commit.h"
#include "flow/HandOver.h"
#include "flow/WizardPhase.h"

class ProjectSearch;
class Workspace;

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
    NewConnection, ///< the one that the console is to make
};

/// The accepting wizard: finds the code in what was pasted, asks our own node what it says, and accepts it on Confirm alone.
/// Until then nothing reaches the other side (product.md, Accept invitation).
class AcceptFlow : public QObject
{
    Q_OBJECT
public:
    explicit AcceptFlow(Workspace *workspace, QObject *parent = nullptr);
    ~AcceptFlow() override;

    LocalInstance localInstance() const;
    AcceptStep step() const { return m_step; }
    QList<AcceptStep> steps() const;
    WizardPhase phase() const { return m_phase; }
    bool canGoBack() const;
    bool isWorthKeeping() const { return !m_text.isEmpty(); }

    bool hasText() const { return !m_text.isEmpty(); }
    /// The code in what was pasted; code-not-found or code-changed where it is not good.
    const Result<InvitationCode> &code() const { return m_code; }
    const std::optional<InvitationPreview> &preview() const { return m_preview; }
    const std::optional<Problem> &problem() const { return m_problem; }
    const std::optional<InstanceDescription> &own() const { return m_own; }
    /// True where our tracker has projects, so that one has to be chosen.
    bool needsProject() const;
    const QString &project() const { return m_project; }
    ProjectSearch *projects() const { return m_projects; }
    const std::optional<Committed> &committed() const { return m_committed; }

    void setText(const QString &pasted);
    void setProject(const QString &project);
    /// From the code to the check page, by asking our node what the code says. Missing things as in InitiateFlow.
    void next();
    void previous();
    /// Accepts the invitation, or goes on with what the console has accepted.
    void confirm();
    /// The wizard is closed before the end; what was sent already is found out without it.
    void abandon();

signals:
    void changed();
    void stepEntered(AcceptStep step);
    void missing(AcceptField field);
    /// Our node's own console is to be opened in the system browser.
    void browserNeeded(const QUrl &page);

private:
    void apply(WizardEvent event);
    void enter(AcceptStep step);
    void edited();
    void askWhatItSays();
    /// Of a former try with this code, whose outcome nobody knows.
    std::optional<Intent> openIntent() const;
    void findOut(const Intent &intent, const Problem &otherwise);
    void accept();
    void takeAccepted(const Committed &committed);
    void refuse(const Problem &problem);
    void handOver();
    void takeOver();

    Workspace *m_workspace;
    const LocalInstance m_instance;
    AcceptStep m_step = AcceptStep::Code;
    WizardPhase m_phase = WizardPhase::Editing;
    QString m_text;
    Result<InvitationCode> m_code;
    std::optional<InvitationPreview> m_preview;
    std::optional<Problem> m_problem;
    std::optional<InstanceDescription> m_own;
    QString m_project;
    std::optional<AcceptStep> m_handedOverFrom;
    HandOver m_handOver;
    std::optional<Committed> m_committed;
    ProjectSearch *m_projects;
    JobHandle m_asking;
    JobHandle m_ownDescription;
};
