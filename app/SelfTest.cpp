// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "SelfTest.h"

#include "Identity.h"
#include "Translations.h"
#include "credentials/CredentialStore.h"

#include <QGuiApplication>
#include <QSslSocket>
#include <QTextStream>

using namespace Qt::StringLiterals;

SelfTest::SelfTest(CredentialStore *keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

void SelfTest::run()
{
    const bool tls = QSslSocket::supportsSsl();
    print(u"program"_s, u"%1 %2"_s.arg(Identity::name, Identity::version));
    print(u"qt"_s, QString::fromLatin1(qVersion()));
    print(u"platform"_s, QGuiApplication::platformName());
    print(u"tls"_s, tls ? u"%1, %2"_s.arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString()) : u"missing"_s);
    const QStringList languages = Translations::languages();
    print(u"translations"_s, languages.isEmpty() ? u"none"_s : languages.join(u' '));
    m_keychain->read(u"self-test"_s, this)->then(this, [this, tls](const Result<Secret> &result) {
        print(u"keychain"_s, result ? u"available"_s : u"unavailable %1"_s.arg(result.error().text).trimmed());
        emit finished(tls ? 0 : 1);
    });
}

/// Not translated, because programs read it, too.
void SelfTest::print(const QString &part, const QString &state)
{
    QTextStream(stdout) << part << ": " << state << Qt::endl;
}
