// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/KeychainStore.h"

#include "base/Log.h"
#include "credentials/KeychainEntries.h"
#include "credentials/SecretParts.h"

#include <QQueue>
#include <QTimer>
#include <QUuid>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

/// The state that all operations share. They run one after the other, because two operations on one key, each of several calls,
/// must not mix.
struct KeychainStore::State : QObject {
    struct Waiting {
        QPointer<JobBase> job;
        std::function<void()> begin;
        std::function<void()> giveUp;
    };

    State(const QString &service, KeychainDeadlines given)
        : entries(service)
        , deadlines(given)
    {
        patience.setSingleShot(true);
        patience.setInterval(deadlines.patience);
        connect(&patience, &QTimer::timeout, this, [this] {
            isSlow = true;
            slownessChanged(true);
        });
    }

    void enqueue(const Waiting &question)
    {
        // Queued, so that no operation begins while an owner that is destroyed deletes all of its operations.
        connect(question.job, &QObject::destroyed, this, &State::beginNext, Qt::QueuedConnection);
        waiting.enqueue(question);
        beginNext();
    }

    void beginNext()
    {
        while (!current.job && !waiting.isEmpty()) {
            current = waiting.dequeue();
            if (current.job) {
                patience.start();
                current.begin();
            }
        }
        if (current.job)
            return;
        patience.stop();
        if (std::exchange(isSlow, false))
            slownessChanged(false);
    }

    /// Ends the operation that is at work as if its time were over, and with it those that wait for it.
    void giveUp()
    {
        if (current.job)
            current.giveUp();
    }

    /// True while an abandoned call still hangs: QtKeychain would make every other call wait for it.
    bool isStuck()
    {
        if (entries.unanswered() == 0)
            isOverdue = false;
        return isOverdue;
    }

    KeychainEntries entries;
    KeychainDeadlines deadlines;
    bool isOpen = false; ///< by the last answer
    bool isOverdue = false;
    bool isSlow = false; ///< said so
    QTimer patience;
    std::function<void(bool isSlow)> slownessChanged;
    Waiting current;
    QQueue<Waiting> waiting;
};

namespace {

using Side = SecretParts::Side;
using Entry = std::optional<Secret>;

tl::unexpected<Problem> unavailable(std::chrono::seconds waited = {})
{
    return fail({.key = ProblemKey::KeychainUnavailable, .about = Fact::Waited{waited}});
}

/// One operation: waits for its turn, asks the keychain, and ends within its deadline whatever the keychain does.
template <class T>
class Question : public Job<T>
{
public:
    using Ask = std::function<Job<T> *(QObject *owner)>;

    Question(std::shared_ptr<KeychainStore::State> state, Ask ask, QObject *owner)
        : Job<T>(owner)
        , m_state(std::move(state))
        , m_ask(std::move(ask))
        , m_deadline(m_state->isOpen ? m_state->deadlines.silent : m_state->deadlines.asking)
    {
        QTimer::singleShot(m_deadline, this, [this] { expire(); });
    }

    void begin()
    {
        if (this->isOver())
            return;
        if (m_state->isStuck()) {
            this->settle(unavailable());
            return;
        }
        Job<T> *work = m_ask(this);
        m_work = work;
        work->then(this, [this](const Result<T> &result) {
            m_state->isOpen = result.has_value();
            this->settle(result);
        });
    }

    void giveUp() { end({}); }

private:
    void expire() { end(std::chrono::round<std::chrono::seconds>(m_deadline)); }

    void end(std::chrono::seconds waited)
    {
        if (this->isOver())
            return;
        m_state->isOpen = false;
        m_state->isOverdue = true;
        this->settle(unavailable(waited));
        m_work.cancel();
    }

    std::shared_ptr<KeychainStore::State> m_state;
    Ask m_ask;
    std::chrono::milliseconds m_deadline;
    JobHandle m_work;
};

/// Writes and reads a random entry to prove that the keychain is open: a locked one reports "not found" for existing entries, and
/// "removed" for entries that it keeps.
Job<Done> *probe(const KeychainEntries &entries, QObject *owner)
{
    const QString name = u"canary"_s;
    const Secret canary(QUuid::createUuid().toString());
    return entries.write(name, canary, owner)
        ->andThen([=](Done, QObject *outer) { return entries.read(name, outer); })
        ->andThen([=](const Entry &found, QObject *outer) {
            return found == canary ? entries.remove(name, outer) : Job<Done>::of(outer, unavailable());
        });
}

/// Reads the parts that are still missing and joins them. Empty if a part is missing or changed.
Job<Secret> *readRest(const KeychainEntries &entries, const QString &key, const SecretParts &parts, QObject *owner)
{
    if (parts.isComplete())
        return Job<Secret>::of(owner, parts.joined().value_or(Secret()));
    const QString name = SecretParts::entryName(key, parts.side(), parts.entries().size());
    return entries.read(name, owner)->andThen([=](const Entry &part, QObject *outer) {
        if (!part)
            return Job<Secret>::of(outer, Secret());
        SecretParts more = parts;
        more.append(*part);
        return readRest(entries, key, more, outer);
    });
}

Job<Secret> *readFrom(const KeychainEntries &entries, const QString &key, const Entry &head, QObject *owner)
{
    const auto parts = head ? SecretParts::fromHead(*head) : std::nullopt;
    return parts ? readRest(entries, key, *parts, owner) : Job<Secret>::of(owner, Secret());
}

Job<Secret> *readSecret(const KeychainEntries &entries, const QString &key, QObject *owner)
{
    return entries.read(key, owner)->andThen([=](const Entry &head, QObject *outer) {
        if (head)
            return readFrom(entries, key, head, outer);
        return probe(entries, outer)
            ->andThen([=](Done, QObject *again) { return entries.read(key, again); })
            ->andThen([=](const Entry &certain, QObject *again) { return readFrom(entries, key, certain, again); });
    });
}

/// Writes the entries from `number` on, and the head last, which makes the secret the current one.
Job<Done> *writeFrom(const KeychainEntries &entries, const QString &key, const SecretParts &parts, qsizetype number,
                     QObject *owner)
{
    if (number == parts.count())
        return entries.write(key, parts.entries().first(), owner);
    return entries.write(SecretParts::entryName(key, parts.side(), number), parts.entries().at(number), owner)
        ->andThen([=](Done, QObject *outer) { return writeFrom(entries, key, parts, number + 1, outer); });
}

/// Removes the parts of one side from `number` on, the last one first, so that the rest is found again after an interruption.
Job<Done> *sweep(const KeychainEntries &entries, const QString &key, Side side, qsizetype number, QObject *owner)
{
    const QString name = SecretParts::entryName(key, side, number);
    return entries.read(name, owner)->andThen([=](const Entry &part, QObject *outer) {
        if (!part || number >= SecretParts::MaxEntries)
            return Job<Done>::of(outer, Done());
        return sweep(entries, key, side, number + 1, outer)->andThen([=](Done, QObject *last) {
            return entries.remove(name, last);
        });
    });
}

Job<Done> *replaceSecret(const KeychainEntries &entries, const QString &key, const Secret &secret, const Entry &formerHead,
                         QObject *owner)
{
    const auto former = formerHead ? SecretParts::fromHead(*formerHead) : std::nullopt;
    const Side formerSide = former ? former->side() : Side::B;
    const SecretParts parts = SecretParts::cut(secret, otherSide(formerSide));
    if (parts.count() > SecretParts::MaxEntries)
        return Job<Done>::of(owner, unavailable());
    return writeFrom(entries, key, parts, 1, owner)
        ->andThen([=](Done, QObject *outer) { return readSecret(entries, key, outer); })
        ->andThen([=](const Secret &kept, QObject *outer) {
            return kept == secret ? sweep(entries, key, formerSide, 1, outer) : Job<Done>::of(outer, unavailable());
        })
        ->andThen([=](Done, QObject *outer) { return sweep(entries, key, parts.side(), parts.count(), outer); });
}

Job<Done> *storeSecret(const KeychainEntries &entries, const QString &key, const Secret &secret, QObject *owner)
{
    return probe(entries, owner)
        ->andThen([=](Done, QObject *outer) { return entries.read(key, outer); })
        ->andThen([=](const Entry &head, QObject *outer) { return replaceSecret(entries, key, secret, head, outer); });
}

Job<Done> *removeSecret(const KeychainEntries &entries, const QString &key, QObject *owner)
{
    return probe(entries, owner)
        ->andThen([=](Done, QObject *outer) { return sweep(entries, key, Side::A, 1, outer); })
        ->andThen([=](Done, QObject *outer) { return sweep(entries, key, Side::B, 1, outer); })
        ->andThen([=](Done, QObject *outer) { return entries.remove(key, outer); })
        ->andThen([=](Done, QObject *outer) { return entries.read(key, outer); })
        ->map([](const Entry &left) -> Result<Done> {
            if (left)
                return unavailable();
            return Done();
        });
}

} // namespace

KeychainStore::KeychainStore(const QString &service, KeychainDeadlines deadlines, QObject *parent)
    : CredentialStore(parent)
    , m_state(std::make_shared<State>(service, deadlines))
{
    m_state->slownessChanged = [self = QPointer(this)](bool isSlow) {
        if (self)
            emit self->slownessChanged(isSlow);
    };
}

void KeychainStore::giveUp()
{
    m_state->giveUp();
}

template <class T, class Ask>
Job<T> *KeychainStore::inTurn(const char *what, const QString &key, Ask ask, QObject *owner)
{
    auto *question = new Question<T>(m_state, std::move(ask), owner);
    question->then(question, [what, key](const Result<T> &result) {
        qCDebug(Log::keychain) << what << key << (result ? "done"_L1 : keyText(result.error().key));
    });
    m_state->enqueue({question, [question] { question->begin(); }, [question] { question->giveUp(); }});
    return question;
}

Job<Done> *KeychainStore::store(const QString &key, const Secret &secret, QObject *owner)
{
    return inTurn<Done>(
        "store", key, [=, entries = m_state->entries](QObject *outer) { return storeSecret(entries, key, secret, outer); },
        owner);
}

Job<Secret> *KeychainStore::read(const QString &key, QObject *owner)
{
    return inTurn<Secret>(
        "read", key, [=, entries = m_state->entries](QObject *outer) { return readSecret(entries, key, outer); }, owner);
}

Job<Done> *KeychainStore::remove(const QString &key, QObject *owner)
{
    return inTurn<Done>(
        "remove", key, [=, entries = m_state->entries](QObject *outer) { return removeSecret(entries, key, outer); }, owner);
}
