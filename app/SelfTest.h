// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class CredentialStore;

/// Checks that an installation is complete: TLS, platform plugin, keychain, translations (--self-test). Packagers run it on their
/// packages.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    explicit SelfTest(CredentialStore *keychain, QObject *parent = nullptr);

    /// Writes a line for each part to standard output, then emits finished() with the exit code: 0 if the program can work. A
    /// missing keychain does not count, because the program works without one (rules.md 19).
    void run();

signals:
    void finished(int exitCode);

private:
    void print(const QString &part, const QString &state);

    CredentialStore *m_keychain;
};
