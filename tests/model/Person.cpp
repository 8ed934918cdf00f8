// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Person.h"

#include "InitiateOn.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MaxPresses = 12;      ///< of one button, before the person gives up
constexpr int PressesUntilHeal = 4; ///< by then the node is in order
constexpr int MaxAlarms = 200;      ///< that ring while the person waits

/// Keeps secrets where the next start of the program finds them.
class SharedStore : public CredentialStore
{
public:
    explicit SharedStore(Keychain keychain)
        : m_keychain(std::move(keychain))
    {
    }

    Job<Done> *store(const QString &key, const Secret &secret, QObject *owner) override
    {
        m_keychain->insert(key, secret);
        return Job<Done>::of(owner, Done());
    }
    Job<Secret> *read(const QString &key, QObject *owner) override { return Job<Secret>::of(owner, m_keychain->value(key)); }
    Job<Done> *remove(const QString &key, QObject *owner) override
    {
        m_keychain->remove(key);
        return Job<Done>::of(owner, Done());
    }

private:
    Keychain m_keychain;
};

} // namespace

/// One run of the program.
struct Person::Program {
    Program(const QString &folder, const Keychain &keychain, const Environment &environment)
        : workspace(folder, std::make_unique<SharedStore>(keychain), environment)
    {
        workspace.load();
    }

    Workspace workspace;
    std::unique_ptr<InitiateOn> initiating;
    std::unique_ptr<AcceptFlow> accepting;
    std::unique_ptr<ConnectionEditor> editor;
};

Person::Person(ModelNode &node, quint32 seed)
    : m_node(node)
    , m_mood(seed)
{
    start();
    m_program->workspace.put(m_node.instance(), Secret(QByteArray(ModelNode::Password)), &m_program->workspace);
    goOn([this] { return !m_program->workspace.session(); });
}

Person::~Person()
{
    m_program.reset();
}

void Person::start()
{
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_program = std::make_unique<Program>(m_folder.path(), m_keychain, m_node.environment());
}

void Person::heal()
{
    m_node.heal();
    m_isHealed = true;
}

void Person::check(bool holds, const QString &what)
{
    if (!holds && !m_failures.contains(what))
        m_failures << what;
}

bool Person::wasKilled()
{
    if (!m_node.takeKill())
        return false;
    start();
    m_node.clock.advance(15s); // until somebody has started it again
    return true;
}

bool Person::goOn(const std::function<bool()> &isWorking)
{
    constexpr int idleRounds = 24; // nothing that happens without time takes more
    for (int alarms = 0, idle = 0; alarms < MaxAlarms;) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (wasKilled())
            return false;
        if (++idle < idleRounds)
            continue;
        if (!isWorking())
            return true;
        idle = 0;
        ++alarms;
        m_node.clock.advance(m_node.clock.untilNext().value_or(1s));
    }
    check(false, u"the program never comes to an end"_s);
    return true;
}

// ---- initiating

void Person::openInitiating()
{
    auto flow = std::make_unique<InitiateOn>(m_program->workspace);
    if (const auto draft = m_program->workspace.loadDraft())
        flow->restore(*draft);
    flow->form().setUrlText(u"company-b.zendesk.com"_s);
    flow->form().chooseMode(ConfigurationMode::Script);
    m_program->initiating = std::move(flow);
}

void Person::pressInitiating()
{
    InitiateOn &flow = *m_program->initiating;
    const bool isPressable = flow.phase() == WizardPhase::Editing;
    check(isPressable, u"no way on: the button cannot be pressed"_s);
    if (flow.step() == InitiateStep::HandOver) {
        check(flow.canGoBack(), u"no way back from the console"_s);
        flow.previous();
    }
    if (m_isHealed && flow.isOutcomeUnknown()) {
        ++m_risks;
        flow.sendAnyway();
        return;
    }
    if (flow.step() == InitiateStep::ConnectionInformation && m_mood.bounded(4) == 0)
        flow.form().setText(&NewConnection::name, u"acme_to_b-%1"_s.arg(m_mood.bounded(100)));
    flow.next();
}

void Person::initiate()
{
    for (int presses = 0; presses < MaxPresses; ++presses) {
        if (presses == PressesUntilHeal)
            heal();
        if (!m_program->initiating)
            openInitiating();
        pressInitiating();
        const bool isAlive = goOn([this] {
            const WizardPhase phase = m_program->initiating->phase();
            return phase == WizardPhase::Checking || phase == WizardPhase::Committing;
        });
        if (!isAlive)
            continue;
        const InitiateOn &flow = *m_program->initiating;
        if (flow.committed()) {
            checkCommitted(*flow.committed());
            break;
        }
        const bool isCommitStep = flow.isCommitStep() && flow.step() != InitiateStep::HandOver;
        check(!isCommitStep || !flow.problem() || flow.canHandOver(), u"no way to the console beside a problem"_s);
        m_node.clock.advance(std::array{10s, 15s, 70s, 3600s}.at(m_mood.bounded(4)));
    }
    const bool isDone = m_program->initiating && m_program->initiating->committed();
    checkEnd(isDone);
}

// ---- accepting

void Person::openAccepting()
{
    m_program->accepting = std::make_unique<AcceptFlow>(m_program->workspace.session());
    m_program->accepting->setText(QLatin1StringView(ModelNode::TheirCode));
}

void Person::pressAccepting()
{
    AcceptFlow &flow = *m_program->accepting;
    const auto *ours = m_node.firstMade();
    if (m_isHealed && flow.step() == AcceptStep::HandOver && ours && !flow.console().candidates().isEmpty()) {
        flow.takeFromConsole(ours->id); // it is recognised
        return;
    }
    if (m_isHealed && flow.isOutcomeUnknown() && flow.step() == AcceptStep::Code) {
        flow.handOver(); // the console shows what became of it
        flow.confirm();
        return;
    }
    check(flow.phase() == WizardPhase::Editing, u"no way on: the button cannot be pressed"_s);
    if (flow.step() == AcceptStep::HandOver) {
        check(flow.canGoBack(), u"no way back from the console"_s);
        flow.previous();
    }
    if (m_isHealed && flow.isOutcomeUnknown()) {
        ++m_risks;
        flow.acceptAnyway();
    } else if (flow.step() == AcceptStep::Code)
        flow.next();
    else
        flow.confirm();
}

void Person::accept()
{
    for (int presses = 0; presses < MaxPresses; ++presses) {
        if (presses == PressesUntilHeal)
            heal();
        if (!m_program->accepting)
            openAccepting();
        pressAccepting();
        const bool isAlive = goOn([this] {
            const WizardPhase phase = m_program->accepting->phase();
            return phase == WizardPhase::Checking || phase == WizardPhase::Committing;
        });
        if (!isAlive)
            continue;
        const AcceptFlow &flow = *m_program->accepting;
        if (flow.committed()) {
            checkCommitted(*flow.committed());
            break;
        }
        check(flow.step() == AcceptStep::HandOver || !flow.problem() || flow.canHandOver(),
              u"no way to the console beside a problem"_s);
        m_node.clock.advance(std::array{10s, 15s, 70s, 3600s}.at(m_mood.bounded(4)));
    }
    const bool isDone = m_program->accepting && m_program->accepting->committed();
    checkEnd(isDone);
}

// ---- the connections that are there

template <class T>
std::optional<Result<T>> Person::resultOf(const std::function<Job<T> *(ConnectionEditor &)> &press)
{
    if (!m_program->editor)
        m_program->editor = std::make_unique<ConnectionEditor>(m_program->workspace.session());
    auto result = std::make_shared<std::optional<Result<T>>>();
    press(*m_program->editor)->then(m_program->editor.get(), [result](const Result<T> &yielded) { *result = yielded; });
    return goOn([&result] { return !*result; }) ? *result : std::nullopt;
}

template <class T>
void Person::repeat(const std::function<Job<T> *(ConnectionEditor &)> &press, const std::function<void(const T &)> &onDone)
{
    for (int presses = 0; presses < MaxPresses; ++presses) {
        if (presses == PressesUntilHeal)
            heal();
        const auto result = resultOf<T>(press);
        if (result && *result) {
            onDone(**result);
            checkEnd(true);
            return;
        }
        m_node.clock.advance(25s);
    }
    checkEnd(false);
}

void Person::remove()
{
    const QString id = QLatin1StringView(ModelNode::ActiveId);
    bool isGone = false;
    for (int presses = 0; presses < MaxPresses && !isGone; ++presses) {
        if (presses == PressesUntilHeal)
            heal();
        const auto result = resultOf<Done>([&id](ConnectionEditor &editor) { return editor.remove(id); });
        isGone = result && (*result || result->error().key == ProblemKey::Gone);
        check(!isGone || !m_node.entry(id), u"said to be deleted, and is there"_s);
        m_node.clock.advance(25s);
    }
    checkEnd(isGone);
}

void Person::deactivate()
{
    const QString id = QLatin1StringView(ModelNode::ActiveId);
    repeat<Connection>([&id](ConnectionEditor &editor) { return editor.setActive(id, false); },
                       [this, &id](const Connection &) {
                           const auto *entry = m_node.entry(id);
                           check(entry && entry->status == u"DEACTIVATED", u"said to be deactivated, and is not"_s);
                       });
}

void Person::copyCode()
{
    const QString id = QLatin1StringView(ModelNode::PendingId);
    repeat<FoundCode>([&id](ConnectionEditor &editor) { return editor.code(id); },
                      [this, &id](const FoundCode &found) {
                          // Nothing but the answer tells of a code: where it lies, nobody can know.
                          check(m_node.lies() || found.code.secret().revealText() == m_node.entry(id)->code,
                                u"a code that is not valid is given out"_s);
                      });
}

// ---- what must hold

void Person::checkCommitted(const Committed &committed)
{
    const auto *entry = m_node.entry(committed.connection.id);
    check(entry && entry->isMade, u"said to be made, and is not"_s);
    if (entry && committed.code)
        check(committed.code->secret().revealText() == entry->code, u"the code that is shown is not valid"_s);
}

void Person::checkEnd(bool isDone)
{
    heal();
    check(isDone, u"no way on: it is never done"_s);
    check(m_node.made() <= 1 + m_risks, u"%1 connections for one wish"_s.arg(m_node.made()));
    m_node.clock.advance(10min);
    goOn([] { return false; });
    QStringList kept;
    for (const Secret &secret : std::as_const(*m_keychain))
        kept << secret.revealText();
    for (const QString &code : m_node.deliveredCodes())
        check(kept.contains(code), u"a code that is valid is lost"_s);
    check(m_node.leaks().isEmpty(), u"a secret left its origin: "_s + m_node.leaks().join(u", "_s));
}
