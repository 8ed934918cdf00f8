// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/// Certificates of loopback servers and the authority that issued them. The openssl program makes them when the first test needs
/// them, and they go with the process; none of them is in the repository.
class ServerCertificates
{
public:
    enum class Kind {
        Good,
        Expired,
        Future,
        SelfSigned,
        UnknownAuthority,
        WrongHost,
        NoIntermediate,
        IssuerMayNot,
        OtherPurpose,
        WeakKey
    };

    static const ServerCertificates &ofThisRun();

    /// The certificate that a server offers; good ones are for localhost, 127.0.0.1 and the hosts of every tracker's kind.
    QSslConfiguration configuration(Kind kind) const;

    /// The files of the same, in PEM: the certificate, and with ".key" in place of ".pem" its key.
    QString file(Kind kind) const;

    /// Makes this process trust the authority, and no other, from now on.
    void trust() const;

private:
    ServerCertificates();
    void openssl(const QStringList &arguments) const;
    void makeAuthority(const QString &name, const QString &shownName) const;
    struct Wish {
        QString names = {};
        QString from = {};
        QString until = {};
        QString extension = {}; ///< such as "basicConstraints=critical,CA:TRUE"
        bool isWeak = false;    ///< with a key that is too short
    };
    void issue(const QString &name, const QString &authority, const Wish &wish) const;

    QTemporaryDir m_folder;
};
