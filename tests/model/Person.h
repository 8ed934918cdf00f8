// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ModelNode.h"
#include "flow/AcceptFlow.h"
#include "flow/ConnectionEditor.h"
#include "workspace/Workspace.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

/// A keychain that outlives the program.
using Keychain = std::shared_ptr<QHash<QString, Secret>>;

/// Somebody at the window: presses what is there, again and again, and starts the program anew when it was killed. What they see
/// that must not be is a failure.
class Person
{
public:
    Person(ModelNode &node, quint32 seed);
    ~Person();

    /// Initiates a connection and goes on until it is made, with a node that is in order after some presses.
    void initiate();
    /// Accepts an invitation in the same way.
    void accept();
    /// Deletes a connection, deactivates one, or copies the code of one.
    void remove();
    void deactivate();
    void copyCode();

    const QStringList &failures() const { return m_failures; }

private:
    struct Program;

    void start();
    /// Lets the program go on until it waits for the person. False if it was killed meanwhile.
    bool goOn(const std::function<bool()> &isWorking);
    bool wasKilled();
    void openInitiating();
    void pressInitiating();
    void openAccepting();
    void pressAccepting();
    void heal();
    void checkCommitted(const Committed &committed);
    void checkEnd(bool isDone);
    void check(bool holds, const QString &what);
    /// The result of a job of the editor; nothing if the program was killed.
    template <class T>
    std::optional<Result<T>> resultOf(const std::function<Job<T> *(ConnectionEditor &)> &press);
    template <class T>
    void repeat(const std::function<Job<T> *(ConnectionEditor &)> &press, const std::function<void(const T &)> &onDone);

    ModelNode &m_node;
    QRandomGenerator m_mood;
    QTemporaryDir m_folder;
    Keychain m_keychain = std::make_shared<QHash<QString, Secret>>();
    std::unique_ptr<Program> m_program;
    QStringList m_failures;
    bool m_isHealed = false;
    int m_risks = 0; ///< how often they said yes to the sentence that names the risk
};
