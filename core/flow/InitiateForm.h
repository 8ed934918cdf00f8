// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/BothSides.h"
#include "flow/ConnectionNames.h"
#include "flow/InitiateSteps.h"
#include "flow/ModeChoice.h"
#include "session/InstanceSession.h"
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
    InvitationCode, ///< the code from the console
    NewConnection,  ///< the connection that the console will make
};

/// What a person fills in to initiate a connection, and what follows from it: the facts about both sides, the modes that are
/// offered, the proposed names, the pages to come. It asks for these facts by itself, and never overwrites what was typed.
class InitiateForm : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives it. `knownHosts` yields the hosts that an address could be mistaken for.
    InitiateForm(InstanceSession &session, std::function<QStringList()> knownHosts, QObject *parent);

    const DestinationLookup &lookup() const { return m_lookup; }
    const Result<InstanceUrl> &address() const { return m_lookup.address(); }
    QUrl destination() const { return m_lookup.destination(); }
    bool isWithoutUrl() const { return m_sides.isWithoutUrl(); }
    const OwnSide &own() const { return m_own; }
    ConnectionType type() const { return m_sides.type(); }
    /// The facts that decide which modes are offered.
    ModeFacts facts() const { return m_sides.facts(); }
    /// Why our own side cannot connect, whatever the destination: own-not-public or licence.
    std::optional<Problem> precondition() const { return m_sides.precondition(); }

    const std::optional<ConfigurationMode> &mode() const { return m_mode.mode(); }
    std::optional<ModeReason> whyNot(ConfigurationMode mode) const { return m_sides.whyNot(mode); }
    /// The chosen mode, if it turned out to be unavailable.
    const std::optional<std::pair<ConfigurationMode, ModeReason>> &droppedMode() const { return m_mode.dropped(); }
    const std::optional<bool> &adminAccess() const { return m_sides.adminAccess(); }
    /// The texts of the new connection, as typed or proposed; nothing else of it.
    const NewConnection &entered() const { return m_entered; }
    /// The name as proposed from the short names; "edited" means that the entered name differs (rules.md 27).
    QString proposedName() const { return m_names.proposedName(m_entered); }
    /// The name for a node that is asked without a page for names; it may be taken.
    QString unaskedName() const { return m_names.unaskedName(m_entered); }
    ProjectSearch *projects() { return &m_projects; }
    ProjectSearch *remoteProjects() { return &m_remoteProjects; }

    /// The pages in order, as far as is known.
    QList<InitiateStep> steps() const { return initiateSteps(route()); }
    /// Whether the destination's admin has to accept, so that the last page has a code.
    CodeComes codeComes() const { return ::codeComes(route()); }
    /// True if the node's console asks for short names and a name. Basic makes them up.
    bool asksForNames() const { return mode() != ConfigurationMode::Basic; }
    /// The connection to request from our node, or to create in its own console; without a verification.
    NewConnection wanted() const;
    /// Everything of a draft that a person filled in.
    InitiateDraft draft() const;
    /// How many fields a person filled in; proposals do not count.
    qsizetype filledIn() const;
    /// The first field that `step` still needs; nothing for the steps that are no part of the form.
    std::optional<InitiateField> firstMissing(InitiateStep step) const;

    /// True until both sides have answered or failed to.
    bool isAsking() const;
    /// True once every answer that the page after the first one needs has arrived.
    bool haveAnswered() const { return m_sides.haveAnswered(); }

    // The person's actions.
    void setUrlText(const QString &text);
    void setWithoutUrl(bool withoutUrl);
    void allowLookAlike();
    void chooseMode(ConfigurationMode mode);
    /// Sets a text of the new connection. The connection's name follows the short names until it is edited.
    void setText(QString NewConnection::*text, const QString &value);
    void setAdminAccess(bool admin);
    /// Fills in a draft.
    void restore(const InitiateDraft &draft);
    /// Looks the destination up without waiting for more keys.
    void lookUpNow() { m_lookup.lookUpNow(); }
    /// Asks both sides again for what could not be found out.
    void askAgain();

    // The way through the pages.
    /// What the node offers to programs decides nothing more, so that the way does not change under a person's feet.
    void keepOffer();
    void forgetOffer() { m_offered.reset(); }
    /// Whether the console does it, although the node offers it.
    void setHandsOver(bool handsOver) { m_handsOver = handsOver; }

signals:
    /// Any value above may have changed, but not by the person.
    void changed();
    /// The person has changed something.
    void edited();
    /// Our own side or the destination has answered, or failed to.
    void answered();
    /// The facts about the former destination no longer hold.
    void addressChanged();

private:
    /// What our node offers to programs.
    struct Offered {
        bool create;
        bool verify;
    };

    Offered offered() const;
    InitiateRoute route() const;
    QString wantedName() const;
    void takeEdit();
    void takeAnswer();
    void reconsiderMode();
    void proposeNames();

    InstanceSession &m_session;
    OwnSide m_own;
    DestinationLookup m_lookup;
    BothSides m_sides;
    ProjectSearch m_projects;
    ProjectSearch m_remoteProjects;
    ModeChoice m_mode;
    ConnectionNames m_names;
    NewConnection m_entered; ///< texts only
    std::optional<Offered> m_offered;
    bool m_handsOver = false;
};
