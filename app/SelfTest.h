// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class CredentialStore;

/// Tells whether an installation is complete: TLS, platform plugin, keychain, translations (--self-test). For packagers, who
/// run it on what they have built.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    explicit SelfTest(CredentialStore *keychain, QObject *parent = nullptr);

    /// Writes a line for each part to standard output. Then finished() tells the exit code: 0 where the program can work. A
    /// keychain that is not available does not count as a flaw: the program works without (rules.md 19).
    void run();

signals:
    void finished(int exitCode);

private:
    void tell(const QString &part, const QString &state);

    CredentialStore *m_keychain;
};
