// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "session/CreateConnection.h"

#include "session/InvitationCodes.h"

#include <QUuid>

namespace {

constexpr qsizetype MaxNames = 20; ///< to try if no page asks for one

} // namespace

CreateConnection::CreateConnection(std::shared_ptr<InstanceSession> session, const Wish &wish, QObject *owner)
    : Job(owner)
    , m_session(std::move(session))
    , m_wish(wish)
{
    QMetaObject::invokeMethod(this, &CreateConnection::begin, Qt::QueuedConnection);
}

void CreateConnection::begin()
{
    if (isOver())
        return;
    OpenIntents &intents = m_session->intents();
    if (const auto made = intents.recoveredConnection(m_wish.intentKey)) {
        adopt(*made);
        return;
    }
    const Intent fresh{
        .key = QUuid::createUuid().toString(QUuid::WithoutBraces), .instanceId = m_session->instance().id, .wanted = wanted()};
    const auto open = intents.byKey(m_wish.intentKey);
    intents.resume(m_wish.intentKey);
    if (!open) {
        tryWith(fresh);
    } else if (open->wanted == fresh.wanted) {
        tryWith(*open); // the same content keeps its idempotency key
    } else if (open->isRefused) {
        // The list is compared with that of before the first try, so that what it made all the same is seen.
        Intent mended = *open;
        mended.key = fresh.key;
        mended.wanted = fresh.wanted;
        intents.replace(open->key, mended);
        tryWith(mended);
    } else {
        // The node may still be working on the former content. It is the same wish, and leads to one connection.
        auto *findingOut = Commit::findOut(m_session->commitTools(), *open, Commit::Patience::WaitUntilOver, this);
        connect(findingOut, &Commit::waits, this, &CreateConnection::waits);
        findingOut->then(this, [this, fresh](const Result<Committed> &found) {
            const bool isOpen = !found && found.error().key != ProblemKey::Gone;
            if (found || (isOpen && m_wish.earlier == Commit::Earlier::LookFirst))
                settle(found);
            else
                tryWith(fresh);
        });
    }
}

/// Continues with the connection that an earlier try was found to have made.
void CreateConnection::adopt(const Connection &made)
{
    if (made.status != Connection::Status::Pending) {
        settle(Committed{.connection = made});
        return;
    }
    m_session->codes().storedOrNew(made.id, this)->then(this, [this, made](const Result<FoundCode> &found) {
        if (found)
            settle(Committed{.connection = made, .code = found->code, .codeIsNew = found->isNew});
        else
            settle(Committed{.connection = made, .codeProblem = found.error()});
    });
}

void CreateConnection::tryWith(const Intent &intent)
{
    m_wish.intentKey = intent.key;
    emit tryBegins(intent.key);
    checkProjects()
        ->andThen([this, intent](const QStringList &, QObject *inner) -> Job<Committed> * {
            auto *commit = new Commit(m_session->commitTools(), intent, std::nullopt, inner, m_wish.earlier);
            connect(commit, &Commit::waits, this, &CreateConnection::waits);
            return commit;
        })
        ->then(this, [this, name = intent.wanted.name](const Result<Committed> &result) {
            const bool isTaken = !result && result.error().key == ProblemKey::NameTaken;
            if (!isTaken || !m_wish.nameMayChange || m_taken.size() >= MaxNames) {
                settle(result);
                return;
            }
            m_taken << name;
            begin();
        });
}

NewConnection CreateConnection::wanted() const
{
    NewConnection wanted = m_wish.wanted;
    if (m_wish.nameMayChange)
        wanted.name = freeName(wanted.name, m_taken + m_session->watch().names());
    return wanted;
}

Job<QStringList> *CreateConnection::checkProjects()
{
    Node &node = m_session->node();
    const NewConnection &wanted = m_wish.wanted;
    const auto check = [host = m_session->host()](Job<QStringList> *search, const QString &project) {
        const Problem gone{.key = ProblemKey::ProjectGone, .host = host, .about = Fact::Project{project}};
        return search
            ->map([project, gone](const QStringList &names) -> Result<QStringList> {
                if (!names.contains(project))
                    return fail(gone);
                return names;
            })
            ->orElse([](const Problem &problem, QObject *owner) {
                const bool cannotTell = problem.key == ProblemKey::NotAllowed || isForConsole(problem.key);
                return Job<QStringList>::of(owner, cannotTell ? Result<QStringList>(QStringList()) : fail(problem));
            });
    };
    Job<QStringList> *all = wanted.project.isEmpty() ? Job<QStringList>::of(this, QStringList())
                                                     : check(node.projects(wanted.project, this), wanted.project);
    if (wanted.remoteProject.isEmpty())
        return all;
    return all->andThen([&node, check, project = wanted.remoteProject](const QStringList &, QObject *owner) {
        return check(node.remoteProjects(project, owner), project);
    });
}
