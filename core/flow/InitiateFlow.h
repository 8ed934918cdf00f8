// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "discovery/Discovery.h"
#include "flow/Commit.h"
#include "flow/HandOver.h"
#include "flow/InitiateSteps.h"
#include "flow/ModeRules.h"
#include "flow/WizardPhase.h"
#include "storage/DraftStore.h"
#include "url/InstanceUrl.h"

#include <QTimer>

#include <chrono>

class ConnectionWatch;
class HttpClient;
class ProjectSearch;
class Workspace;

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

/// What is known of the destination that was typed.
struct DestinationLookup {
    enum class State { Idle, Due, Running, Found, Failed };
    State state = State::Idle;
    Discovery::Step step = Discovery::Step::Address; ///< while running
    InstanceDescription found = {};                  ///< once found
    std::optional<Problem> problem = {};             ///< once failed
};

/// The asking of the destination's admin, in a browser, whether we have admin access there.
struct AdminVerification {
    enum class State { NotStarted, Starting, Waiting, Confirmed, Ended };
    State state = State::NotStarted;
    Verification asked = {};
    std::optional<Problem> problem = {}; ///< once ended without a yes
};

/// The initiating wizard: it knows what was filled in, what is known of both sides, which step comes next and what it takes
/// to get there. Pages show what it says and send what a person does; they decide nothing.
class InitiateFlow : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds TypingPause{600}; ///< before a look-up starts by itself (rules.md 7)

    /// Works on the current instance of `workspace`, which outlives it.
    explicit InitiateFlow(Workspace *workspace, QObject *parent = nullptr);
    ~InitiateFlow() override;

    // What stands on the pages.
    const InitiateDraft &draft() const { return m_draft; }
    LocalInstance localInstance() const;
    InitiateStep step() const { return m_step; }
    QList<InitiateStep> steps() const;
    WizardPhase phase() const { return m_phase; }
    /// True where the step's last button creates the connection.
    bool isCommitStep() const;
    /// True while going back is possible (rules.md 14).
    bool canGoBack() const;
    /// More than one field was filled in, so that closing asks first (rules.md 16).
    bool isWorthKeeping() const;

    /// What the typed text was read as. `empty` where nothing was entered.
    const Result<InstanceUrl> &address() const { return m_address; }
    const DestinationLookup &lookup() const { return m_lookup; }
    /// The address that is connected to, which is the one to show: where the look-up found it, or else what was typed. Empty
    /// where that is no address.
    QUrl destination() const;
    ConnectionType type() const;
    std::optional<ModeReason> whyNot(ConfigurationMode mode) const;
    /// What the modes are judged by.
    ModeFacts facts() const;
    /// A mode that was chosen and turned out not to be available.
    std::optional<std::pair<ConfigurationMode, ModeReason>> droppedMode() const { return m_dropped; }
    /// What our own node says of itself and its licence, once it has answered.
    const std::optional<InstanceDescription> &own() const { return m_own; }
    const std::optional<Licence> &licence() const { return m_licence; }
    /// Why our own side cannot connect, whatever the destination: own-not-public or licence.
    std::optional<Problem> precondition() const;
    /// The problem of the current step, other than of the address and the look-up.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// The name as proposed from the short names; "edited" means that the draft's name differs (rules.md 27).
    QString proposedName() const;
    ProjectSearch *projects() const { return m_projects; }
    ProjectSearch *remoteProjects() const { return m_remoteProjects; }
    /// The project on the other side of a local connection; empty while none is chosen.
    const QString &remoteProject() const { return m_draft.wanted.remoteProject; }
    const AdminVerification &verification() const { return m_verification; }
    /// True where the destination's admin has to accept, so that the last page has a code.
    bool leadsToCode() const;
    /// The code in what was pasted from the node's own console; code-not-found or code-changed where it is not good.
    const Result<InvitationCode> &consoleCode() const { return m_consoleCode; }
    bool hasConsoleText() const { return !m_consoleText.isEmpty(); }
    /// The name that the connection gets; where no page asks for one, it is made so that it is not taken.
    QString wantedName() const;
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
    std::optional<bool> adminAccess() const { return m_adminAccess; }

    /// Looks the destination up at once: Enter in the field, or Retry.
    void lookUpNow();
    void cancelLookUp();
    void startVerification();
    void cancelVerification();
    /// How long an answer in the browser is waited for; 10 minutes unless a test says otherwise.
    void setVerificationDeadline(std::chrono::milliseconds deadline) { m_verificationDeadline.setInterval(deadline); }
    /// What was copied from the node's own console.
    void setConsoleText(const QString &pasted);
    /// The step's last button: enters the next step, waits for the look-up first, or commits. Where something is missing,
    /// missing() tells the first such field and nothing else happens (rules.md 15). Pressed twice it acts once.
    void next();
    void previous();
    /// The wizard is closed for good: the draft goes, a commit under way is settled at the next start.
    void abandon();
    /// Goes on from a draft that a crash left behind.
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
    /// Goes on where an answer was waited for and is there now.
    void check();
    bool isChecked() const;
    void updateAddress();
    void updateMode();
    void proposeNames();
    void runLookUp();
    void takeLookUp(const Result<InstanceDescription> &result);
    void askOwnNode();
    bool ownOffersProjects() const;
    void commit();
    void create();
    void takeOver();
    void takeSettled(const Connection &made);
    void takeCommitted(const Committed &committed);
    void refuse(const Problem &problem);
    void handOver();
    Job<QStringList> *checkProjects(const NewConnection &wanted);
    void pollVerification();
    void takeUnread(const Problem &problem);
    void endVerification(const std::optional<Problem> &problem);
    void forgetVerification();
    void saveDraft();
    std::optional<InitiateField> firstMissing() const;
    QStringList knownHosts() const;
    InitiateRoute route() const;

    Workspace *m_workspace;
    const LocalInstance m_instance;
    InitiateDraft m_draft;
    InitiateStep m_step = InitiateStep::Destination;
    WizardPhase m_phase = WizardPhase::Editing;
    Result<InstanceUrl> m_address;
    QString m_allowedLookAlike;
    DestinationLookup m_lookup;
    bool m_modeWasTheOnlyOne = false;
    std::optional<std::pair<ConfigurationMode, ModeReason>> m_dropped;
    std::optional<InstanceDescription> m_own;
    std::optional<Licence> m_licence;
    std::optional<Problem> m_ownProblem;
    std::optional<Problem> m_problem;
    std::optional<bool> m_adminAccess;
    QString m_proposedLocal;
    QString m_proposedRemote;
    AdminVerification m_verification;
    bool m_commitsAfterCheck = false; ///< the button that was pressed is the one that creates
    bool m_handsOver = false;
    HandOver m_handOver;
    QString m_consoleName; ///< of the connection, as it is to be entered there
    QString m_consoleText;
    Result<InvitationCode> m_consoleCode;
    QStringList m_takenNames; ///< that the node refused where no page asks for a name
    std::optional<Committed> m_committed;
    HttpClient *m_client;
    ProjectSearch *m_projects;
    ProjectSearch *m_remoteProjects;
    QTimer m_typingPause;
    QTimer m_draftPause;
    QTimer m_verificationPause;
    QTimer m_verificationDeadline;
    JobHandle m_lookUp;
    JobHandle m_ownDescription;
    JobHandle m_ownLicence;
    JobHandle m_verifying;
    JobHandle m_commit;
};
