// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/InstanceSetup.h"

#include "discovery/Discovery.h"
#include "workspace/Workspace.h"

#include <QUuid>

InstanceSetup::InstanceSetup(Workspace *workspace, std::optional<LocalInstance> edited, QObject *parent,
                             const Environment &environment)
    : QObject(parent)
    , m_workspace(workspace)
    , m_environment(environment)
    , m_edited(std::move(edited))
{
}

InstanceSetup::~InstanceSetup() = default;

Result<InstanceUrl> InstanceSetup::addressOf(const InstanceForm &form) const
{
    return InstanceUrl::read(form.urlText, {}, m_allowedLookAlike);
}

void InstanceSetup::allowLookAlike()
{
    if (m_problem && m_problem->key == ProblemKey::LookAlike)
        m_allowedLookAlike = m_problem->host;
}

bool InstanceSetup::needsSecret(const InstanceForm &form) const
{
    if (!m_edited)
        return true;
    const auto address = addressOf(form);
    const bool sameUser = form.signIn != SignInKind::Password || form.user == m_edited->user;
    return !address || address->url() != m_edited->exalateUrl || form.signIn != m_edited->signIn || !sameUser;
}

void InstanceSetup::submit(const InstanceForm &form)
{
    if (isBusy())
        return;
    m_problem.reset();
    const auto address = addressOf(form);
    std::optional<InstanceField> needed;
    if (!address && address.error().key == ProblemKey::Empty)
        needed = InstanceField::Url;
    else if (form.signIn == SignInKind::Password && form.user.trimmed().isEmpty())
        needed = InstanceField::User;
    else if (form.secret.isEmpty() && needsSecret(form))
        needed = InstanceField::Secret;
    if (needed) {
        emit changed();
        emit missing(*needed);
        return;
    }
    if (!address) {
        m_problem = address.error();
        emit changed();
        emit missing(InstanceField::Url);
        return;
    }

    LocalInstance instance = m_edited.value_or(LocalInstance{.id = QUuid::createUuid().toString(QUuid::WithoutBraces)});
    instance.name = form.name.trimmed();
    instance.exalateUrl = address->url();
    instance.signIn = form.signIn;
    instance.user = form.signIn == SignInKind::Password ? form.user.trimmed() : QString();
    const auto keep = [this, secret = form.secret](const LocalInstance &proven, QObject *owner) {
        return m_workspace->put(proven, secret, owner)->map([proven](const Done &) -> Result<LocalInstance> { return proven; });
    };

    Job<LocalInstance> *job = nullptr;
    if (form.secret.isEmpty()) {
        if (instance.name.isEmpty())
            instance.name = address->shownHost();
        job = keep(instance, this);
    } else {
        const std::shared_ptr<Transport> transport = m_environment.makeTransport();
        auto *lookUp = new Discovery(transport.get(), *address, {}, this, m_environment.clock);
        const Credentials credentials{instance.signIn, instance.user, form.secret};
        job = lookUp
                  ->andThen([instance, lookUp, transport, address = *address](const InstanceDescription &found, QObject *owner) {
                      // Send a secret only to the origin that answered, whatever address the answer names (rules.md 23).
                      if (!found.hasNode) {
                          const Problem noNode{
                              .key = ProblemKey::NotAnInstance, .host = address.host(), .transcript = lookUp->transcript()};
                          return Job<LocalInstance>::of(owner, fail(noNode));
                      }
                      LocalInstance named = instance;
                      named.exalateUrl = found.address;
                      if (named.name.isEmpty())
                          named.name = found.name.isEmpty() ? address.shownHost() : found.name.left(100);
                      return Job<LocalInstance>::of(owner, named);
                  })
                  ->andThen([credentials, environment = m_environment](const LocalInstance &named, QObject *owner) {
                      return Node::checkCredentials(named.exalateUrl, credentials, owner, environment)
                          ->map([named](const Done &) -> Result<LocalInstance> { return named; });
                  })
                  ->andThen(keep);
    }
    m_job = job->then(this, [this](const Result<LocalInstance> &result) { finish(result); });
    emit changed();
}

void InstanceSetup::cancel()
{
    m_job.cancel();
    emit changed();
}

void InstanceSetup::finish(const Result<LocalInstance> &result)
{
    if (!result)
        m_problem = result.error();
    emit changed();
    if (result)
        emit saved(*result);
}
