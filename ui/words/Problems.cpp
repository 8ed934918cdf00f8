// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"
#include "base/ShownText.h"
#include "url/Host.h"
#include "url/Tracker.h"

#include <QLocale>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const QDateTime &when)
{
    return Words::day(when.toLocalTime().date());
}

/// Names from outside, one after the other.
QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown << Words::leftToRight(name);
    return QLocale().createSeparatedList(shown);
}

/// The fact of a problem, as lines of the technical details, which are always in English.
struct FactLines {
    std::function<void(QLatin1StringView name, const QString &value)> add;

    void operator()(std::monostate) const { }
    void operator()(const Fact::Redirect &fact) const { add("redirected to"_L1, fact.address.toString(QUrl::FullyEncoded)); }
    void operator()(const Fact::LookAlike &fact) const
    {
        add("shown"_L1, fact.shown);
        add("exact"_L1, fact.exact);
        add("looks like"_L1, fact.known);
    }
    void operator()(const Fact::Certificate &fact) const
    {
        for (const QString &name : fact.names)
            add("name"_L1, name);
        for (const QString &issuer : fact.issuers)
            add("issuer"_L1, issuer);
        add("valid from"_L1, fact.validFrom.toUTC().toString(Qt::ISODate));
        add("valid until"_L1, fact.validUntil.toUTC().toString(Qt::ISODate));
    }
    void operator()(const Fact::HttpStatus &fact) const
    {
        add("status"_L1, QString::number(fact.code));
        add("retry at"_L1, fact.retryAt.toUTC().toString(Qt::ISODate));
    }
    void operator()(const Fact::ByteLimit &fact) const { add("limit in bytes"_L1, QString::number(fact.bytes)); }
    void operator()(const Fact::Waited &fact) const { add("seconds waited"_L1, QString::number(fact.time.count())); }
    void operator()(const Fact::Scheme &fact) const { add("scheme"_L1, fact.word); }
    void operator()(const Fact::WebAddress &fact) const { add("address"_L1, fact.address.toString(QUrl::FullyEncoded)); }
    void operator()(const Fact::File &fact) const { add("file"_L1, fact.name); }
    void operator()(const Fact::Place &fact) const
    {
        add("path"_L1, fact.path);
        add("owner"_L1, fact.owner);
    }
    void operator()(const Fact::Project &fact) const { add("project"_L1, fact.name); }
    void operator()(const Fact::Fingerprint &fact) const { add("fingerprint"_L1, fact.text); }
};

} // namespace

Words::ProblemText Words::problem(const Problem &problem, Place place)
{
    ProblemText text = sentences(problem);
    if (const QString here = whatAt(place, problem.key); !here.isEmpty())
        text.what = here;
    if (const QString here = toDoAt(place, problem.key); !here.isEmpty())
        text.toDo = here;
    if (!problem.proxy.isEmpty() && problem.key != ProblemKey::ProxyProblem) {
        //: %1 is a sentence, %2 is a host and a port
        text.what = tr("%1 The request went through the proxy %2.").arg(text.what, leftToRight(problem.proxy));
    }
    return text;
}

/// What happened, where this place knows more of it; empty if it does not.
QString Words::whatAt(Place place, ProblemKey key)
{
    return place == Place::OwnSide && key == ProblemKey::Licence
        ? tr("Your own Exalate has no valid licence: it has expired, or there is none.")
        : QString();
}

/// The advice for this place; empty if it is the same everywhere.
QString Words::toDoAt(Place place, ProblemKey key)
{
    const bool isWizard = place == Place::InitiateWizard || place == Place::AcceptWizard;
    const bool hasEditButton = isWizard || place == Place::List; // "Edit instance"
    switch (key) {
    case ProblemKey::SignInRefused:
        if (isWizard)
            return tr("Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.");
        if (place == Place::InstanceDialog)
            return tr("Check the user name and its password or token, and enter them again.");
        return {};
    case ProblemKey::HostNotFound:
        if (place == Place::InstanceDialog || place == Place::OwnSide || place == Place::List)
            return tr("Check the spelling, and your internet connection or VPN."); // "I don't have a URL" is elsewhere
        return {};
    case ProblemKey::KeychainUnavailable:
        if (hasEditButton)
            return tr("Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is "
                      "then kept only until you quit.");
        return {};
    case ProblemKey::SecretNotStored:
        if (isWizard)
            return tr("Choose “Edit instance” and enter it again. Nothing you entered here is lost.");
        if (place == Place::List)
            return tr("Choose “Edit instance” and enter it again.");
        return {};
    case ProblemKey::OriginRefused:
        if (place == Place::InstanceDialog)
            return tr("Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.");
        return {};
    case ProblemKey::Licence:
        if (place == Place::OwnSide)
            return tr("Add or renew it in the Exalate console, then open this window again.");
        return {};
    case ProblemKey::NameTaken:
        if (place == Place::AcceptWizard)
            return tr("Rename or delete that connection, then accept again.");
        return {};
    case ProblemKey::StorageFull:
        if (isWizard)
            return tr("Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.");
        return {};
    case ProblemKey::FolderNotWritable:
        if (isWizard)
            return tr("Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try "
                      "again.");
        return {};
    case ProblemKey::OutcomeUnknown:
        if (isWizard)
            return tr("Retry to look again, or check in the Exalate console. “Send again” may create a second connection.");
        return {};
    case ProblemKey::StorageNewer:
        if (isWizard)
            return tr("Nothing was sent: the request has to be saved on disk first. Update the program, then try again.");
        return {};
    default:
        return {};
    }
}

/// The sentences that are the same with and without a proxy.
Words::ProblemText Words::sentences(const Problem &problem)
{
    const QString host = problem.host.isEmpty() ? tr("the instance") : leftToRight(problem.host);
    const auto retryLater = [] { return tr("Retry. If it happens again, send the technical details to your network team."); };
    const auto askToRenew = [&host] {
        //: %1 is a host name
        return tr("Nothing was sent. Ask the administrator of %1 to renew it, then retry.").arg(host);
    };
    const auto *certificate = problem.fact<Fact::Certificate>();
    const auto date = [certificate](QDateTime Fact::Certificate::*which) {
        return certificate && (certificate->*which).isValid() ? dayOf(certificate->*which) : tr("an unknown date");
    };
    const auto names = [certificate](QStringList Fact::Certificate::*which) {
        return certificate && !(certificate->*which).isEmpty() ? listed(certificate->*which) : tr("an unknown name");
    };
    // Text from the other side is quoted, without anything that could be taken for a link.
    const auto quoting = [&problem](const QString &sentence) {
        static const QRegularExpression scheme(u"\\b[A-Za-z][A-Za-z0-9+.-]*://"_s);
        const QString said = shownText(QString(problem.text).remove(scheme));
        //: %1 is a sentence, %2 is what the other side said
        return said.isEmpty() ? sentence : tr("%1 The server said: “%2”").arg(sentence, said);
    };

    switch (problem.key) {
    case ProblemKey::Empty:
        return {tr("No address was entered."), tr("Enter the address of the destination instance, or its Exalate URL.")};
    case ProblemKey::IncompleteHost:
        if (problem.host.isEmpty())
            return {tr("The host name is missing."), tr("Enter the full address, such as company-b.atlassian.net.")};
        //: %1 is what was typed, such as "acme"
        return {tr("%1 is not a complete host name.").arg(host),
                //: %1 is what was typed, such as "acme"
                tr("Add the rest, such as %1.atlassian.net or %1.zendesk.com.").arg(host)};
    case ProblemKey::ContainsSpace:
        return {tr("The address contains a space or a line break."), tr("Remove it, or enter a single address.")};
    case ProblemKey::HiddenCharacter:
        return {tr("The address contains an invisible character."), tr("Type the address instead of pasting it.")};
    case ProblemKey::UnsupportedScheme:
        return {tr("This is not a web address."),
                tr("Enter the address as the browser shows it, such as company-b.atlassian.net.")};
    case ProblemKey::GitAddress: {
        const auto *meant = problem.fact<Fact::WebAddress>();
        return {tr("This is a git address. Exalate needs the address that the browser shows."),
                meant && !meant->address.isEmpty()
                    //: %1 is an address
                    ? tr("Enter %1.").arg(leftToRight(hostOf(meant->address) + meant->address.path()))
                    : tr("Enter the address as the browser shows it, such as company-b.atlassian.net.")};
    }
    case ProblemKey::HasCredentials:
        return {tr("The address contained a user name, a password or a session token, which was removed."),
                tr("Enter only the address. You do not need the sign-in details of the destination.")};
    case ProblemKey::BadPort:
        return {tr("The port is not a number from 1 to 65535."), tr("Correct the number after the colon, or remove it.")};
    case ProblemKey::EmailAddress:
        return {tr("This is an e-mail address."), tr("Enter the address of the instance, as the browser shows it.")};
    case ProblemKey::LooksLikeCode:
        return {
            tr("This looks like an invitation code."),
            tr("To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.")};
    case ProblemKey::ForbiddenAddress:
        return {tr("%1 is reserved for special use. No instance can be reached there.").arg(host),
                tr("Enter the host name of the instance.")};
    case ProblemKey::LookAlike: {
        const auto *lookAlike = problem.fact<Fact::LookAlike>();
        if (lookAlike && lookAlike->shown == lookAlike->exact) {
            //: %1 and %2 are host names
            return {tr("%1 looks like %2, but is a different host.")
                        .arg(leftToRight(lookAlike->shown), leftToRight(lookAlike->known)),
                    tr("Continue only if you are sure that this is the right host.")};
        }
        if (lookAlike) {
            //: %1 and %2 are two forms of the same host name, or two host names that look alike
            return {tr("%1 uses letters that look like others. Its exact form is %2.")
                        .arg(leftToRight(lookAlike->shown), leftToRight(lookAlike->exact)),
                    tr("Continue only if you are sure that this is the right host.")};
        }
        return {tr("%1 uses letters that look like others.").arg(host),
                tr("Continue only if you are sure that this is the right host.")};
    }
    case ProblemKey::HostNotFound:
        return {tr("%1 could not be found.").arg(host),
                knownHost(withoutPort(problem.host)) // which every computer knows that is online
                    ? tr("Check the spelling, and your internet connection or VPN.")
                    : tr("Check the spelling, and whether this computer is online. If the host exists only inside the network of "
                         "the other company, switch on “I don't have a URL”.")};
    case ProblemKey::Unreachable:
        return {tr("This computer cannot reach %1.").arg(host), tr("Check the network, the VPN and the firewall, then retry.")};
    case ProblemKey::ConnectionRefused:
        return {tr("%1 refused the connection.").arg(host),
                tr("Check the port, or ask the administrator of %1 whether the service is running, then retry.").arg(host)};
    case ProblemKey::TimedOut:
        return {tr("%1 did not answer in time.").arg(host),
                tr("It may be busy, or behind a firewall. Retry, or ask the administrator of %1.").arg(host)};
    case ProblemKey::ConnectionLost:
        return {tr("%1 closed the connection before it finished answering.").arg(host), retryLater()};
    case ProblemKey::ProxyProblem: {
        const QString proxy = leftToRight(problem.proxy);
        constexpr int wantsSignIn = 407;
        if (problem.httpStatus() == wantsSignIn) {
            //: %1 is the host and the port of a proxy, %2 a host name
            return {
                tr("The proxy %1 asks for a user name and a password before it lets a request through to %2.").arg(proxy, host),
                tr("Enter them under “Connection”, “Network”, then retry.")};
        }
        //: %1 is the host and the port of a proxy, %2 a host name
        return {proxy.isEmpty() ? tr("The proxy did not let the request through to %1.").arg(host)
                                : tr("The proxy %1 did not let the request through to %2.").arg(proxy, host),
                tr("Check the proxy under “Connection”, “Network”, or send the technical details to your network team.")};
    }
    case ProblemKey::TlsExpired:
        //: %1 is a host name, %2 a date
        return {tr("The certificate of %1 expired on %2.").arg(host, date(&Fact::Certificate::validUntil)), askToRenew()};
    case ProblemKey::TlsNotYetValid:
        //: %1 is a host name, %2 a date
        return {tr("The certificate of %1 is not valid until %2.").arg(host, date(&Fact::Certificate::validFrom)),
                tr("Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.")
                    .arg(host)};
    case ProblemKey::TlsWrongHost:
        //: %1 is a host name, %2 a list of other host names
        return {tr("The certificate of %1 was issued for a different name: %2.").arg(host, names(&Fact::Certificate::names)),
                tr("Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.").arg(host)};
    case ProblemKey::TlsUntrusted:
        if (certificate && certificate->flaw == Fact::Certificate::Flaw::ChainIncomplete) {
            //: %1 is a host name, %2 the name of who issued the certificate
            return {tr("The certificate of %1 was issued by %2, which this computer does not know.")
                        .arg(host, names(&Fact::Certificate::issuers)),
                    tr("Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or "
                       "have the issuer added to this computer.")
                        .arg(host)};
        }
        //: %1 is a host name, %2 the name of who issued the certificate
        return {tr("The certificate of %1 was issued by %2, which this computer does not trust.")
                    .arg(host, names(&Fact::Certificate::issuers)),
                tr("Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer "
                   "added to this computer.")
                    .arg(host)};
    case ProblemKey::TlsHandshake:
        return {tr("%1 and this computer could not agree on an encryption method.").arg(host),
                tr("Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.").arg(host)};
    case ProblemKey::TlsUnsuitable: {
        QString sentence = tr("The certificate of %1 cannot be used.").arg(host);
        if (certificate && certificate->flaw == Fact::Certificate::Flaw::IssuerMayNot)
            //: %1 is a host name, %2 the name of who issued the certificate
            sentence = tr("The certificate of %1 was issued by %2, which is not allowed to issue certificates.")
                           .arg(host, names(&Fact::Certificate::issuers));
        else if (certificate && certificate->flaw == Fact::Certificate::Flaw::OtherPurpose)
            sentence = tr("The certificate of %1 is not for servers.").arg(host);
        else if (certificate && certificate->flaw == Fact::Certificate::Flaw::Weak)
            sentence = tr("The certificate of %1 has a key or a signature that is too weak by now.").arg(host);
        return {sentence, tr("Nothing was sent. Ask the administrator of %1 for another certificate.").arg(host)};
    }
    case ProblemKey::NotEncrypted:
        return {tr("%1 answers without encryption.").arg(host),
                tr("Check the port: this one is not for encrypted connections. Leave it out if you are not sure.")};
    case ProblemKey::ClientCertificate:
        return {tr("%1 asks this computer for a certificate of its own, and this program has none to give.").arg(host),
                tr("Ask the administrator of %1 for a way in that needs none, such as from your company's network.").arg(host)};
    case ProblemKey::InsecureRedirect:
        return {tr("%1 redirects to an address without encryption.").arg(host),
                tr("The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter "
                   "another address.")
                    .arg(host)};
    case ProblemKey::RedirectedElsewhere: {
        const auto *redirect = problem.fact<Fact::Redirect>();
        const QString target = redirect ? leftToRight(hostOf(redirect->address)) : tr("another host");
        //: %1 and %2 are host names
        return {tr("%1 redirects to another host: %2.").arg(host, target),
                tr("If %1 is the instance you mean, use that address.").arg(target)};
    }
    case ProblemKey::TooManyRedirects:
        return {tr("%1 keeps redirecting from one address to the next.").arg(host),
                tr("Open %1 in the browser, and enter the address where it ends up.").arg(host)};
    case ProblemKey::AnswerTooLarge:
        return {tr("%1 sent far more data than an instance would.").arg(host),
                tr("Check that %1 is the address of an instance.").arg(host)};
    case ProblemKey::AnswerNotUnderstood:
        return {quoting(tr("%1 answered in a way that this program does not understand.").arg(host)), retryLater()};
    case ProblemKey::NotAnInstance:
        if (const Tracker tracker = trackerFromAddress(QUrl("https://"_L1 + problem.host)); tracker != Tracker::Unknown) {
            //: %1 is a host, %2 the product name of an issue tracker
            return {tr("%1 is %2 itself; its Exalate instance has an address of its own.").arg(host, Words::tracker(tracker)),
                    tr("Open Exalate there, and enter the Exalate URL from its General Settings.")};
        }
        return {tr("%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.").arg(host),
                tr("Check the address, or enter the Exalate URL from the General Settings there.")};
    case ProblemKey::SignInPage: {
        const auto *redirect = problem.fact<Fact::Redirect>();
        const QString target = redirect ? leftToRight(hostOf(redirect->address)) : QString();
        //: %1 and %2 are host names
        return {target.isEmpty() ? tr("%1 asks everybody to sign in first.").arg(host)
                                 : tr("%1 asks everybody to sign in at %2 first.").arg(host, target),
                tr("Enter the Exalate URL of the other side, from its General Settings. It is often another address.")};
    }
    case ProblemKey::HostRefuses:
        //: %1 is a host name, %2 a number such as 403
        return {tr("%1 refuses every request from this computer (HTTP %2).").arg(host, QString::number(problem.httpStatus())),
                tr("It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a "
                   "private connection.")
                    .arg(host)};
    case ProblemKey::NoSuchTenant:
        //: %1 is the product name of an issue tracker, %2 a host name
        return {tr("There may be no %1 at %2: it answers as if nobody had that name.")
                    .arg(Words::tracker(trackerFromAddress(QUrl("https://"_L1 + problem.host))), host),
                tr("Check the spelling of the name, or open the address in the browser.")};
    case ProblemKey::LocalUnsupported:
        return {tr("%1 is your own instance, and its tracker does not support local connections.").arg(host),
                tr("Enter the address of another instance.")};
    case ProblemKey::SignInRefused:
        return {quoting(tr("%1 rejected your sign-in details.").arg(host)),
                tr("Edit the instance under “Instance”, and enter your sign-in details again.")};
    case ProblemKey::NotAllowed:
        return {quoting(tr("Your account on %1 is not allowed to do this.").arg(host)),
                tr("Sign in with the account of an Exalate administrator.")};
    case ProblemKey::NameTaken:
        return {tr("%1 already has a connection with this name.").arg(host), tr("Enter another connection name.")};
    case ProblemKey::Licence:
        return {quoting(tr("The licence of %1 does not include this.").arg(host)),
                tr("Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the "
                   "Free Plan covers Basic.")
                    .arg(host)};
    case ProblemKey::Rejected:
        return {quoting(tr("%1 rejected the request.").arg(host)), tr("Correct the values that it names, and try again.")};
    case ProblemKey::Gone:
        return {tr("This no longer exists on %1: it was used, withdrawn or deleted.").arg(host),
                tr("Refresh the list of connections. For an invitation, ask for a new code.")};
    case ProblemKey::Busy: {
        const auto *status = problem.fact<Fact::HttpStatus>();
        return {
            tr("%1 is busy.").arg(host),
            //: %1 is a time of day
            status && status->retryAt.isValid()
                ? tr("Try again after %1.").arg(QLocale().toString(status->retryAt.toLocalTime().time(), QLocale::ShortFormat))
                : tr("Try again in a few minutes.")};
    }
    case ProblemKey::ServerProblem:
        return {problem.httpStatus() > 0
                    //: %1 is a host name, %2 a number such as 500
                    ? tr("%1 has an internal problem (HTTP %2).").arg(host, QString::number(problem.httpStatus()))
                    : tr("%1 has an internal problem.").arg(host),
                tr("Try again later. If it keeps happening, ask the administrator of %1.").arg(host)};
    case ProblemKey::NodeOutdated:
        return {quoting(tr("%1 does nothing until Exalate is updated there.").arg(host)),
                tr("Update it in the Exalate console of %1, or ask its administrator to.").arg(host)};
    case ProblemKey::NotOffered:
    case ProblemKey::NoSuchOperation:
        return {tr("%1 does not let other programs do this.").arg(host),
                tr("Do it in the Exalate console of %1, in the browser.").arg(host)};
    case ProblemKey::KeychainUnavailable:
        return {quoting(tr("The system keychain is missing, locked, or not available to this program.")),
                tr("Passwords and codes are kept only until you quit. Unlock the keychain to keep them.")};
    case ProblemKey::CodeNotFound:
        return {tr("There is no invitation code in this text, or more than one."),
                tr("Paste one code or the whole message, or drop the file.")};
    case ProblemKey::CodeChanged:
        if (!problem.fact<Fact::Fingerprint>())
            return {tr("The code was probably changed on its way: it has spaces where other characters belong."),
                    tr("Ask the sender for it as a file, or as plain text.")};
        return {tr("The code was changed on its way: it does not match the fingerprint that came with it."),
                tr("Ask the sender to send it again another way, and compare the fingerprint by phone.")};
    case ProblemKey::OwnNotPublic:
        return {tr("Your instance %1 is not public.").arg(host),
                tr("Make it public, or let the other side start a private connection with “I don't have a URL”.")};
    case ProblemKey::StorageFull:
        return {tr("There is no space left on this computer for settings and drafts."),
                tr("Free up some space. Until then they are kept only until you quit.")};
    case ProblemKey::StorageUnreadable:
        if (const auto *file = problem.fact<Fact::File>()) {
            //: %1 is the name of a file
            return {tr("A settings file could not be read. A copy was kept as %1.").arg(leftToRight(file->name)),
                    tr("The program continues without it. Enter what is missing again.")};
        }
        return {tr("A settings file could not be read."), tr("The program continues without it. Enter what is missing again.")};
    case ProblemKey::StorageNewer: {
        const auto *file = problem.fact<Fact::File>();
        //: %1 is the name of a file
        return {tr("A newer version of this program wrote the settings file %1.").arg(file ? leftToRight(file->name) : QString()),
                tr("The file stays as it is, and nothing is saved in it. Update the program.")};
    }
    case ProblemKey::VerificationDenied:
        return {tr("%1 reports that the account in the browser has no admin access.").arg(host),
                tr("Sign in there as an administrator and verify again, or go back and choose another mode.")};
    case ProblemKey::VerificationUnanswered:
        return {tr("Nobody answered at %1 within 10 minutes.").arg(host),
                tr("Start the verification again, and finish it in the browser.")};
    case ProblemKey::ProjectGone:
        return {tr("The chosen project no longer exists on %1.").arg(host), tr("Choose another project.")};
    case ProblemKey::CodeDamaged:
        return {tr("%1 cannot read this invitation code.").arg(host),
                tr("Part of it may be missing. Ask the sender to send it again, and paste the whole code.")};
    case ProblemKey::OtherInstance:
        return {
            tr("This invitation was made for another instance, not for %1.").arg(host),
            tr("If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.").arg(host)};
    case ProblemKey::NewerVersion:
        return {tr("This invitation was made with a newer version of Exalate than %1 has.").arg(host),
                tr("Update Exalate on %1, then accept it.").arg(host)};
    case ProblemKey::OutcomeUnknown:
        return {tr("The request may have been carried out: the list of %1 does not show it for certain.").arg(host),
                tr("Check in the Exalate console of %1 before you try again.").arg(host)};
    case ProblemKey::OriginRefused:
        return {quoting(tr("%1 checks where requests come from, and rejected this one.").arg(host)),
                tr("Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the "
                   "same scheme, host and port.")};
    case ProblemKey::SecretNotStored:
        return {tr("The keychain has no password or token for %1.").arg(host),
                tr("Edit the instance under “Instance”, and enter the password or token again.")};
    case ProblemKey::FolderNotWritable: {
        const auto *there = problem.fact<Fact::Place>();
        const QString path = there ? leftToRight(there->path) : QString();
        //: %1 is a folder or a file, %2 the name of an account on this computer
        return {there && !there->owner.isEmpty()
                    ? tr("This program cannot write to %1, which belongs to %2.").arg(path, shownText(there->owner))
                    //: %1 is a folder or a file
                    : tr("This program cannot write to %1.").arg(path),
                tr("Allow it to write there. Until then settings and drafts are kept only until you quit.")};
    }
    case ProblemKey::FolderNotPrivate: {
        const auto *there = problem.fact<Fact::Place>();
        //: %1 is a folder
        return {tr("Other accounts of this computer can change the settings in %1.")
                    .arg(there ? leftToRight(there->path) : QString()),
                tr("Take away their write access, so that nobody can lead this program to another address.")};
    }
    }
    Q_UNREACHABLE();
}

QString Words::technicalDetails(const Problem &problem)
{
    QStringList lines{u"problem: "_s + keyText(problem.key)};
    const auto add = [&lines](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            lines << name + ": "_L1 + shownText(value);
    };
    add("host"_L1, problem.host);
    add("proxy"_L1, problem.proxy);
    add("said"_L1, problem.text);
    std::visit(FactLines{add}, problem.about);
    constexpr qsizetype maxLineLength = 2000;
    for (const QString &line : problem.transcript)
        lines << shownText(line, maxLineLength);
    return lines.join(u'\n') + u'\n';
}
