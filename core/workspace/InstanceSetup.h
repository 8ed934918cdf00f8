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
    QString name; ///< proposed from the node if left empty
    QString urlText;
    SignInKind signIn = SignInKind::Password;
    QString user;
    Secret secret; ///< empty while editing: the stored one is kept, unless the address or the user changes
};

enum class InstanceField { Url, User, Secret };

/// Adds or edits an instance: reads the address, finds the node, proves the credentials by signing in, and only then stores them
/// (product.md, Instances and the first start).
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

    /// True if the stored secret cannot be used for `form` and a new one is needed.
    bool needsSecret(const InstanceForm &form) const;

    /// Accepts the host that was reported as a look-alike.
    void allowLookAlike();
    /// Emits missing() if a field is missing; otherwise works and ends with saved() or a problem.
    void submit(const InstanceForm &form);
    void cancel();

signals:
    void changed();
    void missing(InstanceField field);
    void saved(const LocalInstance &instance);

private:
    Result<InstanceUrl> addressOf(const InstanceForm &form) const;
    void finish(const Result<LocalInstance> &result);

    Workspace *m_workspace;
    Environment m_environment;
    std::optional<LocalInstance> m_edited;
    std::optional<Problem> m_problem;
    QString m_allowedLookAlike;
    JobHandle m_job;
};
