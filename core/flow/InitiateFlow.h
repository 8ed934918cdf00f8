// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/AdminVerification.h"
#include "flow/BothSides.h"
#include "flow/ConnectionNames.h"
#include "flow/ConsoleHandOver.h"
#include "flow/InitiateSteps.h"
#include "flow/ModeChoice.h"
#include "flow/WizardPhase.h"
#include "session/ProjectSearch.h"
#include "storage/DraftStore.h"

/// A field of the initiating wizard.
enum class InitiateField {
    Url,
    Mode,
    LocalShortName,
    RemoteShortName,
    ConnectionName,
    Project,
    RemoteProject,
    AdminAccess,
    Verification,
    InvitationCode, ///< the one that the console gave
    NewConnection,  ///< the one that the console is to make
};

/// The initiating wizard: which step comes next and what it takes to get there. What is known of the destination, of our own
/// side and of the administrator's answer is asked of the object that finds it out. Pages show what it says and send what a
/// person does; they decide nothing.
class InitiateFlow : public QObject
{
    Q_OBJECT
public:
    /// Works on the instance of `session`. `drafts` outlives it; `knownHosts` yields the hosts that an address could be
    /// mistaken for.
    InitiateFlow(std::shared_ptr<InstanceSession> session, const DraftStore &drafts, std::function<QStringList()> knownHosts,
                 QObject *parent = nullptr, const AdminVerification::Timing &timing = {});
    ~InitiateFlow() override;

    // What stands on the pages.
    InitiateDraft draft() const;
    InstanceSession &session() const { return *m_session; }
    const LocalInstance &localInstance() const { return m_session->instance(); }
    InitiateStep step() const { return m_step; }
    QList<InitiateStep> steps() const;
    WizardPhase phase() const { return m_phase; }
    /// True where the step's last button creates the connection.
    bool isCommitStep() const;
    /// True while going back is possible (rules.md 14).
    bool canGoBack() const;
    /// More than one field was filled in, so that closing asks first (rules.md 16).
    bool isWorthKeeping() const;

    const DestinationLookup &lookup() const { return m_lookup; }
    const Result<InstanceUrl> &address() const { return m_lookup.address(); }
    QUrl destination() const { return m_lookup.destination(); }
    ConnectionType type() const { return m_sides.type(); }
    std::optional<ModeReason> whyNot(ConfigurationMode mode) const { return m_sides.whyNot(mode); }
    /// What the modes are judged by.
    ModeFacts facts() const { return m_sides.facts(); }
    /// A mode that was chosen and turned out not to be available.
    const std::optional<std::pair<ConfigurationMode, ModeReason>> &droppedMode() const { return m_mode.dropped(); }
    const OwnSide &own() const { return m_own; }
    /// Why our own side cannot connect, whatever the destination: own-not-public or licence.
    std::optional<Problem> precondition() const { return m_sides.precondition(); }
    /// The problem of the current step, other than of the address and the look-up.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// The name as proposed from the short names; "edited" means that the draft's name differs (rules.md 27).
    QString proposedName() const { return ConnectionNames::proposedName(m_entered); }
    ProjectSearch *projects() { return &m_projects; }
    ProjectSearch *remoteProjects() { return &m_remoteProjects; }
    const AdminVerification &verification() const { return m_verification; }
    const std::optional<bool> &adminAccess() const { return m_sides.adminAccess(); }
    /// True where the destination's admin has to accept, so that the last page has a code.
    bool leadsToCode() const;
    /// What was pasted from the node's own console.
    const ConsoleHandOver &console() const { return m_console; }
    /// What is sent to our node, and what its own console is asked for.
    NewConnection wanted() const;
    /// Set once committed.
    const std::optional<Committed> &committed() const { return m_committed; }

    // What a person does.
    void setUrlText(const QString &text);
    void setWithoutUrl(bool withoutUrl);
    void allowLookAlike();
    void chooseMode(ConfigurationMode mode);
    /// Sets a text of the connection that is wanted. The connection's name follows the short names until it is edited.
    void setText(QString NewConnection::*text, const QString &value);
    void setAdminAccess(bool admin);

    /// Looks the destination up at once: Enter in the field, or Retry.
    void lookUpNow();
    void startVerification();
    void cancelVerification() { m_verification.reset(); }
    /// What was copied from the node's own console.
    void setConsoleText(const QString &pasted);
    /// The step's last button: enters the next step, waits for the look-up first, or commits. Where something is missing,
    /// missing() names the first such field and nothing else happens (rules.md 15). Pressed twice it acts once.
    void next();
    void previous();
    /// The wizard is closed for good: the draft goes, and what a commit under way leads to is found out without it.
    void abandon();
    /// Fills in what a crash left behind.
    void restore(const InitiateDraft &draft);

signals:
    /// Anything above may differ now.
    void changed();
    void stepEntered(InitiateStep step);
    void missing(InitiateField field);
    /// A page of the destination, or our node's own console, is to be opened in the system browser.
    void browserNeeded(const QUrl &page);

private:
    void apply(WizardEvent event);
    void enter(InitiateStep step);
    void edited();
    /// Resumes a pending Next once the answer it needs has arrived.
    void resumeNext();
    void updateMode();
    void proposeNames();
    void create();
    void finishFromConsole();
    void onCommitted(const Committed &committed);
    void refuse(const Problem &problem);
    void handOverToConsole();
    void saveDraft();
    QString wantedName() const;
    std::optional<InitiateField> firstMissing() const;
    InitiateRoute route() const;

    const std::shared_ptr<InstanceSession> m_session;
    const DraftStore &m_drafts;
    OwnSide m_own;
    DestinationLookup m_lookup;
    BothSides m_sides;
    AdminVerification m_verification;
    ConsoleHandOver m_console;
    ProjectSearch m_projects;
    ProjectSearch m_remoteProjects;
    ModeChoice m_mode;
    ConnectionNames m_names;
    NewConnection m_entered; ///< texts only
    QString m_intentKey;     ///< of the last try to create it; empty before
    InitiateStep m_step = InitiateStep::Destination;
    WizardPhase m_phase = WizardPhase::Editing;
    bool m_commitsAfterCheck = false; ///< the button that was pressed is the one that creates
    bool m_handsOver = false;
    std::optional<Problem> m_problem;
    std::optional<Committed> m_committed;
    std::unique_ptr<Alarm> m_draftPause;
    JobHandle m_commit;
};
