// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "discovery/Discovery.h"
#include "net/Environment.h"
#include "url/InstanceUrl.h"

#include <functional>

/// The text typed as the destination: read as an address and looked up automatically after a pause (rules.md 7). An edit that
/// leads to another address ends the look-up under way.
class DestinationLookup : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing was typed, or no destination is needed
        Due,  ///< in the pause after a key press
        Running,
        Found,
        Failed, ///< or the typed text is no address
    };

    static constexpr std::chrono::milliseconds TypingPause{600};

    /// `knownHosts` yields the hosts that an address could be mistaken for. The clock of `environment` outlives it.
    DestinationLookup(const Environment &environment, std::function<QStringList()> knownHosts, QObject *parent);

    /// False if the text is the same.
    bool setText(const QString &text);
    /// The typed text, without credentials (rules.md 4).
    const QString &text() const { return m_text; }
    /// False: there is no destination to look up, as for a private connection; the text stays.
    void setNeeded(bool needed);
    /// Accepts the host that was reported as a look-alike; false if there is none.
    bool allowLookAlike();
    /// Starts the look-up without the pause, also again after a problem. A look-up under way continues.
    void lookUpNow();

    /// `empty` if nothing was typed.
    const Result<InstanceUrl> &address() const { return m_address; }
    State state() const { return m_state; }
    bool isFound() const { return m_state == State::Found; }
    Discovery::Step step() const { return m_step; }                     ///< while Running
    const InstanceDescription &found() const { return m_found; }        ///< once Found
    const std::optional<Problem> &problem() const { return m_problem; } ///< once Failed
    /// The address to connect to: the one that the look-up found, otherwise the typed one. Empty if the text is no address.
    QUrl destination() const;

signals:
    void changed();
    /// The facts about the former destination no longer hold.
    void addressChanged();
    /// A look-up ended as Found or Failed.
    void finished();

private:
    void readText();
    void run();
    void enter(State state, const std::optional<Problem> &problem = std::nullopt);

    Environment m_environment;
    std::unique_ptr<Transport> m_transport;
    std::function<QStringList()> m_knownHosts;
    QString m_text;
    bool m_needed = true;
    QString m_allowedLookAlike;
    Result<InstanceUrl> m_address;
    State m_state = State::Idle;
    Discovery::Step m_step = Discovery::Step::Address;
    InstanceDescription m_found;
    std::optional<Problem> m_problem;
    std::unique_ptr<Alarm> m_pause;
    JobHandle m_job;
};
