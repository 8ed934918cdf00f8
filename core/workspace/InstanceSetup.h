// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Job.h"
#include "instance/Instance.h"
#include "net/Environment.h"
#include "url/InstanceUrl.h"

class Workspace;

/// The form for adding or editing one of our own instances.
struct InstanceForm {
    QString name; ///< if left empty, what the node calls itself, or the proposal
    QString urlText;
    SignInKind signIn = SignInKind::Password;
    QString user;
    Secret secret; ///< empty while editing: the stored one is kept, unless the address or the user changes
};

enum class InstanceField { Url, Name, User, Secret };

/// Adds or edits an instance: reads the address, finds the node, proves the credentials by signing in, and only then stores them
/// (product.md, Instances and the first start). An address at which no node shows itself can be taken at the user's word: then
/// signing in there proves it. Without signing in, an address that answers is enough, unless it is that of a tracker.
class InstanceSetup : public QObject
{
    Q_OBJECT
public:
    /// `edited` is the instance to change; none to add one.
    InstanceSetup(Workspace *workspace, std::optional<LocalInstance> edited, QObject *parent = nullptr,
                  const Environment &environment = {});
    ~InstanceSetup() override;

    const std::optional<LocalInstance> &editedInstance() const { return m_edited; }
    bool isBusy() const { return m_job.isBusy(); }
    const std::optional<Problem> &problem() const { return m_problem; }

    /// A name from the address of a tracker ("https://acme.zendesk.com" gives "acme"). Empty for any other host: nobody calls an
    /// instance by the host of its node.
    QString proposedName(const QString &urlText) const;
    /// True if the stored secret cannot be used for `form` and a new one is needed.
    bool needsSecret(const InstanceForm &form) const;

    /// Accepts the host that was reported as a look-alike.
    void allowLookAlike();
    /// True if the problem is that no node showed itself at an address that answers; without signing in, at any address.
    bool canTakeAtWord() const;
    /// Signs in at the address of `form` without looking for a node there. The credentials go to its origin and nowhere else.
    void submitAtWord(const InstanceForm &form);
    /// Emits missing() if a field is missing; otherwise works and ends with saved() or a problem.
    void submit(const InstanceForm &form);
    void cancel();

signals:
    void changed();
    void missing(InstanceField field);
    void saved(const LocalInstance &instance);

private:
    Result<InstanceUrl> addressOf(const InstanceForm &form) const;
    Job<LocalInstance> *findNode(const LocalInstance &instance, const InstanceUrl &address);
    Job<LocalInstance> *findConsole(const LocalInstance &instance, const InstanceUrl &address);
    void finish(const Result<LocalInstance> &result);

    Workspace *m_workspace;
    Environment m_environment;
    std::optional<LocalInstance> m_edited;
    std::optional<Problem> m_problem;
    QString m_allowedLookAlike;
    QUrl m_atWord; ///< the address that is taken at the user's word
    bool m_isGuided = false;
    bool m_isLooking = false; ///< for a node, at an address that is not taken at the user's word
    JobHandle m_job;
};
