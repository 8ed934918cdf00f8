// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "words/Languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString Languages::nearest(const QStringList &wanted, const QStringList &available)
{
    for (const QString &each : wanted) {
        const QString name = QString(each).replace(u'-', u'_');
        const QLocale locale(name);
        for (const QString &exact : {name, locale.name(), QLocale::languageToCode(locale.language())}) {
            if (available.contains(exact))
                return exact;
        }
        const auto isRelated = [&locale](const QString &other) {
            return QLocale(other).language() == locale.language() && QLocale(other).script() == locale.script();
        };
        if (const auto related = std::ranges::find_if(available, isRelated); related != available.end())
            return *related;
    }
    return u"en"_s;
}

QLocale Languages::locale(const QString &language, const QLocale &formats)
{
    const QLocale own(language);
    if (formats.standaloneMonthName(1) == own.standaloneMonthName(1) && formats.dayName(1) == own.dayName(1))
        return formats;
    const bool hasCountry = formats.language() != QLocale::C;
    return hasCountry ? QLocale(own.language(), own.script(), formats.territory()) : own;
}
