// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/Languages.h"

#include "catch.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList Available{u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"nl"_s, u"pt_BR"_s};

} // namespace

TEST_CASE("the interface takes the nearest language that there is, in the order that a person wants")
{
    struct Row {
        QStringList wanted;
        QString language;
    };
    const Row rows[] = {
        {{u"de-DE"_s, u"de"_s}, u"de"_s},
        {{u"de-AT"_s}, u"de"_s},
        {{u"pt-BR"_s, u"pt-Latn-BR"_s, u"pt"_s}, u"pt_BR"_s},
        {{u"pt-PT"_s, u"pt-Latn-PT"_s, u"pt"_s, u"en-US"_s}, u"pt_BR"_s},
        {{u"pt"_s}, u"pt_BR"_s},
        {{u"fi-FI"_s, u"fi"_s, u"fr-FR"_s, u"en"_s}, u"fr"_s},
        {{u"en-AU"_s, u"de"_s}, u"en"_s},
        {{u"fi"_s}, u"en"_s},
        {{}, u"en"_s},
    };
    for (const Row &row : rows) {
        INFO(row.wanted.join(u' ').toStdString());
        CHECK(Languages::nearest(row.wanted, Available) == row.language);
    }
}

TEST_CASE("days and months have the names of the interface's language, and the rest is as the country writes it")
{
    const QDate day(2026, 11, 25);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const auto mixed = [&day](const QString &language, const QLocale &formats) {
        return Languages::locale(language, formats).toString(day, QLocale::LongFormat);
    };
    CHECK(mixed(u"en"_s, german).contains(u"Wednesday"_s));
    CHECK(mixed(u"en"_s, german).contains(u"November"_s));
    CHECK(mixed(u"de"_s, english).contains(u"Mittwoch"_s));
    CHECK(mixed(u"ja"_s, german) == QLocale(QLocale::Japanese).toString(day, QLocale::LongFormat));
    CHECK(Languages::locale(u"de"_s, german) == german);
    CHECK(Languages::locale(u"de"_s, QLocale(QLocale::German, QLocale::Austria)) == QLocale(QLocale::German, QLocale::Austria));
    CHECK(Languages::locale(u"en"_s, german).decimalPoint() == german.decimalPoint());
    CHECK(Languages::locale(u"fr"_s, QLocale::c()).language() == QLocale::French);
}
