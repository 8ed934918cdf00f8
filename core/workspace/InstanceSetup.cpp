// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/InstanceSetup.h"

#include "discovery/Discovery.h"
#include "workspace/PastedSecret.h"
#include "workspace/Workspace.h"

#include <QUuid>

namespace {

QString proposalFor(const InstanceUrl &address)
{
    return knownHost(address.host()) ? proposedShortName({.address = address.url()}) : QString();
}

/// True if something answers at the address, only not like a node.
bool hasAnswered(const Problem &problem)
{
    return problem.key == ProblemKey::NotAnInstance || traits(problem.key).concerns == Concerns::Answer;
}

/// `instance` at the address that was found for it, or else at the one that was typed. It has a name, or the problem is `Empty`.
Result<LocalInstance> named(LocalInstance instance, const InstanceDescription &found, const InstanceUrl &address)
{
    instance.exalateUrl = found.address.isEmpty() ? address.url() : found.address;
    if (instance.name.isEmpty())
        instance.name = found.name.isEmpty() ? proposalFor(address) : found.name.left(100);
    if (instance.name.isEmpty())
        return fail({.key = ProblemKey::Empty});
    return instance;
}

} // namespace

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

QString InstanceSetup::proposedName(const QString &urlText) const
{
    const auto address = InstanceUrl::read(urlText, {}, m_allowedLookAlike);
    return address ? proposalFor(*address) : QString();
}

bool InstanceSetup::needsSecret(const InstanceForm &form) const
{
    if (form.signIn == SignInKind::None)
        return false;
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
    const Secret secret = pastedSecret(form.signIn, form.secret);
    m_problem.reset();
    m_isLooking = false;
    m_isGuided = form.signIn == SignInKind::None;
    const auto address = addressOf(form);
    std::optional<InstanceField> needed;
    if (!address && address.error().key == ProblemKey::Empty)
        needed = InstanceField::Url;
    else if (form.signIn == SignInKind::Password && form.user.trimmed().isEmpty())
        needed = InstanceField::User;
    else if (secret.isEmpty() && needsSecret(form))
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
    const auto keep = [this, secret](const LocalInstance &proven, QObject *owner) {
        return m_workspace->put(proven, secret, owner)->map([proven](const Done &) -> Result<LocalInstance> { return proven; });
    };

    const bool isAtWord = address->url() == m_atWord;
    const bool isKnown = m_edited && m_edited->exalateUrl == address->url();
    Job<LocalInstance> *job = nullptr;
    if (instance.isGuided() && !isKnown && !isAtWord) {
        job = findConsole(instance, *address)->andThen(keep);
    } else if (secret.isEmpty()) {
        job = Job<LocalInstance>::of(this, named(instance, {.address = instance.exalateUrl}, *address))->andThen(keep);
    } else {
        const Credentials credentials{instance.signIn, instance.user, secret};
        job = (isAtWord ? Job<LocalInstance>::of(this, named(instance, {}, *address)) : findNode(instance, *address))
                  ->andThen([credentials, isAtWord, environment = m_environment](const LocalInstance &found, QObject *owner) {
                      return Node::checkCredentials(found.exalateUrl, credentials, owner, environment)
                          ->map([found](const Done &) -> Result<LocalInstance> { return found; })
                          ->orElse([isAtWord](Problem problem, QObject *last) {
                              if (isAtWord && isForConsole(problem.key))
                                  problem.key = ProblemKey::NotAnInstance; // it does not even sign in like one
                              return Job<LocalInstance>::of(last, fail(std::move(problem)));
                          });
                  })
                  ->andThen(keep);
    }
    m_job = job->then(this, [this](const Result<LocalInstance> &result) { finish(result); });
    emit changed();
}

/// Finds the address that a secret may go to: the origin that answered, whatever address the answer names (rules.md 23).
Job<LocalInstance> *InstanceSetup::findNode(const LocalInstance &instance, const InstanceUrl &address)
{
    m_isLooking = true;
    const std::shared_ptr<Transport> transport = m_environment.makeTransport();
    auto *lookUp = new Discovery(transport.get(), address, {}, this, m_environment.clock);
    return lookUp
        ->andThen([instance, lookUp, transport, address](const InstanceDescription &found, QObject *owner) {
            if (found.hasNode)
                return Job<LocalInstance>::of(owner, named(instance, found, address));
            const Problem noNode{.key = ProblemKey::NotAnInstance, .host = address.host(), .transcript = lookUp->transcript()};
            return Job<LocalInstance>::of(owner, fail(noNode));
        })
        ->then(this, [this](const Result<LocalInstance> &found) { m_isLooking = !found; });
}

/// Finds out whether the address is that of a console, as far as that shows: one without a node is still one, unless it is the
/// address of a tracker.
Job<LocalInstance> *InstanceSetup::findConsole(const LocalInstance &instance, const InstanceUrl &address)
{
    return findNode(instance, address)->orElse([instance, address](const Problem &problem, QObject *owner) {
        const bool isTracker = trackerFromAddress(address.url()) != Tracker::Unknown && !isNodeHost(address.host());
        return hasAnswered(problem) && !isTracker ? Job<LocalInstance>::of(owner, named(instance, {}, address))
                                                  : Job<LocalInstance>::of(owner, fail(problem));
    });
}

bool InstanceSetup::canTakeAtWord() const
{
    return m_isLooking && m_problem && (hasAnswered(*m_problem) || m_isGuided) && !isBusy();
}

void InstanceSetup::submitAtWord(const InstanceForm &form)
{
    if (const auto address = addressOf(form))
        m_atWord = address->url();
    submit(form);
}

void InstanceSetup::cancel()
{
    m_job.cancel();
    emit changed();
}

void InstanceSetup::finish(const Result<LocalInstance> &result)
{
    const bool isNameMissing = !result && result.error().key == ProblemKey::Empty;
    if (!result && !isNameMissing)
        m_problem = result.error();
    emit changed();
    if (isNameMissing)
        emit missing(InstanceField::Name);
    if (result)
        emit saved(*result);
}
