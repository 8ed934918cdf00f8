// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QTimeZone>

/// A problem with the fact that belongs to its key, for tests of how problems are shown. Every date in it is 3 November 2026.
inline Problem withFacts(ProblemKey key)
{
    using namespace Qt::StringLiterals;
    const QDateTime when(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::utc());
    Problem problem{.key = key, .host = u"company-b.example.com"_s, .about = Fact::HttpStatus{502, when}};
    switch (key) {
    case ProblemKey::LookAlike:
        problem.about = Fact::LookAlike{u"one.example.com"_s, u"one.example.com"_s, u"two.example.com"_s};
        break;
    case ProblemKey::InsecureRedirect:
    case ProblemKey::RedirectedElsewhere:
    case ProblemKey::TooManyRedirects:
    case ProblemKey::SignInPage:
        problem.about = Fact::Redirect{QUrl(u"https://one.example.com/"_s)};
        break;
    case ProblemKey::TlsExpired:
    case ProblemKey::TlsNotYetValid:
    case ProblemKey::TlsWrongHost:
    case ProblemKey::TlsUntrusted:
    case ProblemKey::TlsUnsuitable:
        problem.about = Fact::Certificate{{u"one.example.com"_s, u"two.example.com"_s}, {u"One Authority"_s}, when, when};
        break;
    case ProblemKey::GitAddress:
        problem.about = Fact::WebAddress{QUrl(u"https://one.example.com/"_s)};
        break;
    case ProblemKey::StorageFull:
    case ProblemKey::StorageUnreadable:
        problem.about = Fact::File{u"instances.json"_s};
        break;
    case ProblemKey::FolderNotWritable:
    case ProblemKey::FolderNotPrivate:
        problem.about = Fact::Place{u"/home/settings"_s, u"root"_s};
        break;
    case ProblemKey::ProjectGone:
        problem.about = Fact::Project{u"ABC"_s};
        break;
    default:
        break;
    }
    return problem;
}
