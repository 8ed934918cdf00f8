// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Words.h"
#include "base/Problem.h"

#include "ProblemFacts.h"
#include "base/EnumTable.h"
#include "catch.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QDateTime When(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::utc());

/// What is wrong with a text for a person, or nothing.
QString flaw(const QString &text)
{
    static const QRegularExpression unwanted(u"error|fail|invalid|illegal|\\bbad\\b|abort|://|%[0-9n]|\\.\\.\\.|\"|^\\s*$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return unwanted.match(text).captured();
}

QString all(const Words::ProblemText &text)
{
    return text.what + u' ' + text.toDo;
}

} // namespace

TEST_CASE("every problem has words that name what happened and what to do, and none of those that help nobody")
{
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        for (const Problem &problem : {withFacts(key), Problem{.key = key}}) {
            for (const Words::Place place : {Words::Place::Anywhere, Words::Place::InitiateWizard, Words::Place::AcceptWizard,
                                             Words::Place::InstanceDialog, Words::Place::List}) {
                const auto [what, toDo] = Words::problem(problem, place);
                INFO(keyText(key).latin1());
                CHECK(flaw(what) == QString());
                CHECK(flaw(toDo) == QString());
                CHECK(!what.isEmpty());
                CHECK(!toDo.isEmpty());
            }
        }
    }
}

TEST_CASE("what to do speaks of a button only where that button is")
{
    const auto toDo = [](ProblemKey key, Words::Place place) { return Words::problem(withFacts(key), place).toDo; };
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        INFO(keyText(key).latin1());
        CHECK_FALSE(toDo(key, Words::Place::Anywhere).contains(u"“Edit instance”"_s));
        CHECK_FALSE(toDo(key, Words::Place::InstanceDialog).contains(u"“Edit instance”"_s));
    }
    for (const Words::Place place : {Words::Place::InitiateWizard, Words::Place::AcceptWizard, Words::Place::List})
        CHECK(toDo(ProblemKey::KeychainUnavailable, place).contains(u"“Edit instance”"_s));
    CHECK(toDo(ProblemKey::SignInRefused, Words::Place::InitiateWizard).contains(u"“Edit instance”"_s));
    CHECK(toDo(ProblemKey::SignInRefused, Words::Place::List).contains(u"under “Instance”"_s));
    CHECK(toDo(ProblemKey::StorageFull, Words::Place::InitiateWizard).startsWith(u"Nothing was sent"_s));
    CHECK(toDo(ProblemKey::StorageFull, Words::Place::Anywhere).startsWith(u"Free up some space"_s));
}

TEST_CASE("what comes from the network names the host and the facts it turns on")
{
    for (const ProblemKey key : Enumerators<ProblemKey>) {
        if (key < ProblemKey::HostNotFound || key > ProblemKey::LocalUnsupported)
            continue;
        INFO(keyText(key).latin1());
        CHECK(all(Words::problem(withFacts(key))).contains(u"company-b.example.com"_s));
    }
    CHECK(Words::problem(withFacts(ProblemKey::TlsExpired)).what.contains(u"2026"_s));
    CHECK(Words::problem(withFacts(ProblemKey::TlsWrongHost)).what.contains(u"two.example.com"_s));
    CHECK(Words::problem(withFacts(ProblemKey::RedirectedElsewhere)).toDo.contains(u"one.example.com"_s));
    CHECK(Words::problem(withFacts(ProblemKey::ServerProblem)).what.contains(u"502"_s));
}

TEST_CASE("the proxy that a request went through is named, and that it wants to be signed in to")
{
    Problem problem = withFacts(ProblemKey::TimedOut);
    CHECK_FALSE(Words::problem(problem).what.contains(u"proxy"_s));
    problem.proxy = u"proxy.example.com:3128"_s;
    CHECK(Words::problem(problem).what.contains(problem.proxy));
    problem.key = ProblemKey::ProxyProblem;
    CHECK(Words::problem(problem).what.contains(problem.proxy));
    CHECK_FALSE(Words::problem(problem).what.contains(u"password"_s));
    problem.about = Fact::HttpStatus{407};
    CHECK(Words::problem(problem).what.contains(problem.proxy));
    CHECK(Words::problem(problem).what.contains(u"password"_s));
    CHECK(flaw(all(Words::problem(problem))) == QString());
}

TEST_CASE("a look-alike is told with its exact form, or with the host that it looks like")
{
    const Problem imitated{.key = ProblemKey::LookAlike,
                           .host = u"modern-acrne.org:8443"_s,
                           .about = Fact::LookAlike{u"modern-acrne.org"_s, u"modern-acrne.org"_s, u"modern-acme.org"_s}};
    CHECK(Words::problem(imitated).what == u"modern-acrne.org looks like modern-acme.org, but is a different host."_s);
    const Problem mixed{.key = ProblemKey::LookAlike,
                        .host = u"xn--cme-5cd.zendesk.com"_s,
                        .about = Fact::LookAlike{u"\u0430cme.zendesk.com"_s, u"xn--cme-5cd.zendesk.com"_s, {}}};
    CHECK(Words::problem(mixed).what.endsWith(u"Its exact form is xn--cme-5cd.zendesk.com."_s));
}

TEST_CASE("what the other side says is quoted without links and with hidden characters made visible")
{
    Problem problem = withFacts(ProblemKey::Rejected);
    problem.text = u"Look at https://evil.example.com/now\u202e"_s;
    const QString what = Words::problem(problem).what;
    CHECK(what.contains(u"evil.example.com/now"_s));
    CHECK(!what.contains(u"://"_s));
    CHECK(what.contains(u"[U+202E]"_s));
}

TEST_CASE("technical details hold the key, the facts and the whole transcript")
{
    Problem problem = withFacts(ProblemKey::TlsExpired);
    problem.transcript = {u"12:00:00 GET company-b.example.com/"_s, u"12:00:01 certificate expired"_s};
    const QString details = Words::technicalDetails(problem);
    for (const QString &part :
         {u"tls-expired"_s, u"company-b.example.com"_s, u"2026-11-03"_s, problem.transcript.at(0), problem.transcript.at(1)})
        CHECK(details.contains(part));
}

TEST_CASE("every reason against a mode is said, and begins the same")
{
    using enum ConfigurationMode;
    const ModeFacts facts{.local = Tracker::GitHub,
                          .destination = Tracker::JiraOnPremise,
                          .localVersion = u"5.0.7"_s,
                          .destinationVersion = u"5.0.9"_s};
    for (const ModeReason reason :
         {ModeReason::OwnNotPublic, ModeReason::PrivateHasNoVisual, ModeReason::LocalUnsupported, ModeReason::LocalHasNoVisual,
          ModeReason::AlmIsScriptOnly, ModeReason::VisualNeedsBoth, ModeReason::DestinationTrackerUnknown,
          ModeReason::PrivateAzureIsScriptOnly, ModeReason::OwnTooOld, ModeReason::DestinationTooOld,
          ModeReason::DestinationLacksMode, ModeReason::LicenceFree, ModeReason::LicenceExpired, ModeReason::LicenceNone,
          ModeReason::NeedsAdminAccess}) {
        const QString said = Words::reason(reason, Basic, facts);
        CHECK(flaw(said) == QString());
        CHECK(said.startsWith(u"Not available: "_s));
    }
    CHECK(Words::reason(ModeReason::DestinationTooOld, Basic, facts).contains(u"5.0.9, older than 5.2.0"_s));
    CHECK(Words::reason(ModeReason::DestinationTooOld, Visual, facts).contains(u"5.0.9, older than 5.1.0"_s));
    CHECK(Words::reason(ModeReason::OwnTooOld, Basic, facts).contains(u"5.0.7, older than 5.1.0"_s));
    CHECK(Words::reason(ModeReason::LocalUnsupported, Script, facts).contains(u"GitHub"_s));
}

TEST_CASE("a day has the name of its month, and none of the week, in every language")
{
    // The month as this Qt abbreviates it: newer ones have no full stop behind it in Dutch.
    const auto [locale, shown] = GENERATE(table<QLocale, QString>({
        {QLocale(QLocale::English, QLocale::UnitedKingdom), u"3 MMM 2026"_s},
        {QLocale(QLocale::English, QLocale::UnitedStates), u"MMM 3, 2026"_s},
        {QLocale(QLocale::German), u"3. MMM 2026"_s},
        {QLocale(QLocale::French), u"3 MMM 2026"_s},
        {QLocale(QLocale::Spanish), u"3 de MMM de 2026"_s},
        {QLocale(QLocale::Portuguese, QLocale::Brazil), u"3 de MMM de 2026"_s},
        {QLocale(QLocale::Dutch), u"3 MMM 2026"_s},
        {QLocale(QLocale::Japanese), u"2026年MMM3日"_s},
    }));
    const QString month = locale.monthName(11, QLocale::ShortFormat);
    CHECK(month.size() >= 3);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString day = Words::day(When.date());
    QLocale::setDefault(before);
    CHECK(day == QString(shown).replace("MMM"_L1, month));
}

TEST_CASE("the last sync is told as people tell time")
{
    CHECK(Words::lastSync({}, When) == u"Never"_s);
    CHECK(Words::lastSync(When, When.addSecs(20)) == u"Just now"_s);
    CHECK(Words::lastSync(When, When.addDays(1)) == u"Yesterday"_s);
    CHECK(Words::lastSync(When, When.addDays(30)) == Words::day(When.date()));
}
