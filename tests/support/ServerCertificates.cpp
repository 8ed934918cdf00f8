// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ServerCertificates.h"

#include "catch.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnNames =
    "IP:127.0.0.1,DNS:localhost,DNS:company-b.example.com,DNS:www.company-b.example.com,DNS:*.atlassian.net,DNS:*.jira.com,"
    "DNS:*.zendesk.com,DNS:*.service-now.com,DNS:dev.azure.com,DNS:*.visualstudio.com,DNS:github.com,DNS:*.ghe.com,"
    "DNS:*.my.salesforce.com,DNS:*.lightning.force.com,DNS:*.freshdesk.com,DNS:*.freshservice.com,"
    "DNS:app.asana.com,DNS:*.xurrent.com,DNS:*.4me.com,DNS:*.exalate.cloud"_L1;

constexpr auto Settings = R"([req]
distinguished_name = name
[name]
[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
)";

QString nameOf(ServerCertificates::Kind kind)
{
    using Kind = ServerCertificates::Kind;
    switch (kind) {
    case Kind::Good:
        return u"good"_s;
    case Kind::Expired:
        return u"expired"_s;
    case Kind::Future:
        return u"future"_s;
    case Kind::SelfSigned:
        return u"self-signed"_s;
    case Kind::UnknownAuthority:
        return u"unknown"_s;
    case Kind::WrongHost:
        return u"wrong-host"_s;
    case Kind::NoIntermediate:
        return u"below-intermediate"_s;
    case Kind::IssuerMayNot:
        return u"below-server"_s;
    case Kind::OtherPurpose:
        return u"client"_s;
    case Kind::WeakKey:
        return u"weak"_s;
    }
    Q_UNREACHABLE();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QStringList NewKey{u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s,  u"-config"_s, u"settings"_s};
const QStringList NewWeakKey{u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s, u"-config"_s, u"settings"_s};

} // namespace

const ServerCertificates &ServerCertificates::ofThisRun()
{
    static const ServerCertificates made;
    return made;
}

ServerCertificates::ServerCertificates()
{
    write(m_folder.filePath(u"settings"_s), Settings);
    write(m_folder.filePath(u"index.txt"_s), {});
    makeAuthority(u"authority"_s, u"Known Authority"_s);
    makeAuthority(u"stranger"_s, u"Unknown Authority"_s);
    issue(u"good"_s, u"authority"_s, {OwnNames});
    issue(u"expired"_s, u"authority"_s, {OwnNames, u"20010203040506Z"_s, u"20020304050607Z"_s});
    issue(u"future"_s, u"authority"_s, {OwnNames, u"20900102030405Z"_s, u"20910203040506Z"_s});
    issue(u"unknown"_s, u"stranger"_s, {OwnNames});
    issue(u"wrong-host"_s, u"authority"_s, {u"DNS:other.example.com,DNS:another.example.com"_s});
    issue(u"intermediate"_s, u"authority"_s, {.names = OwnNames, .extension = u"basicConstraints=critical,CA:TRUE"_s});
    issue(u"below-intermediate"_s, u"intermediate"_s, {OwnNames});
    issue(u"server"_s, u"authority"_s, {.names = OwnNames, .extension = u"basicConstraints=critical,CA:FALSE"_s});
    issue(u"below-server"_s, u"server"_s, {OwnNames});
    issue(u"client"_s, u"authority"_s, {.names = OwnNames, .extension = u"extendedKeyUsage=clientAuth"_s});
    issue(u"weak"_s, u"authority"_s, {.names = OwnNames, .isWeak = true});
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Self"_s, u"-addext"_s,
                        "subjectAltName="_L1 + OwnNames, u"-keyout"_s, u"self-signed.key"_s, u"-out"_s, u"self-signed.pem"_s}
            + NewKey);
}

void ServerCertificates::makeAuthority(const QString &name, const QString &shownName) const
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"3"_s, u"-subj"_s, "/CN="_L1 + shownName, u"-addext"_s,
                        u"basicConstraints=critical,CA:TRUE"_s, u"-keyout"_s, name + ".key"_L1, u"-out"_s, name + ".pem"_L1}
            + NewKey);
}

void ServerCertificates::issue(const QString &name, const QString &authority, const Wish &wish) const
{
    QStringList extensions{u"-addext"_s, "subjectAltName="_L1 + wish.names};
    if (!wish.extension.isEmpty())
        extensions << u"-addext"_s << wish.extension;
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=Test Server"_s, u"-keyout"_s, name + ".key"_L1, u"-out"_s,
                        name + ".csr"_L1}
            + extensions + (wish.isWeak ? NewWeakKey : NewKey));
    const QStringList dates = wish.from.isEmpty() ? QStringList{u"-days"_s, u"2"_s}
                                                  : QStringList{u"-startdate"_s, wish.from, u"-enddate"_s, wish.until};
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"settings"_s, u"-cert"_s, authority + ".pem"_L1,
                        u"-keyfile"_s, authority + ".key"_L1, u"-in"_s, name + ".csr"_L1, u"-out"_s, name + ".pem"_L1}
            + dates);
}

void ServerCertificates::openssl(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(u"openssl"_s, arguments);
    REQUIRE(program.waitForFinished());
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
}

QString ServerCertificates::file(Kind kind) const
{
    return m_folder.filePath(nameOf(kind) + ".pem"_L1);
}

QSslConfiguration ServerCertificates::configuration(Kind kind) const
{
    const QString file = m_folder.filePath(nameOf(kind));
    QSslConfiguration configuration;
    QList<QSslCertificate> chain{QSslCertificate(read(file + ".pem"_L1))};
    if (kind == Kind::IssuerMayNot)
        chain << QSslCertificate(read(m_folder.filePath(u"server.pem"_s)));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(QSslKey(read(file + ".key"_L1), QSsl::Ec));
    return configuration;
}

void ServerCertificates::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_folder.filePath(u"authority.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(configuration);
}
