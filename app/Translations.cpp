// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "Translations.h"

#include "Identity.h"
#include "words/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folder = ":/i18n"_L1;

/// What the system says of dates and numbers. On Unix they may be of another country than the texts.
QLocale formats()
{
    const QLocale said(qEnvironmentVariable(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_TIME" : "LC_ALL"));
    return said.language() == QLocale::C ? QLocale() : said;
}

} // namespace

void Translations::install(QCoreApplication *application)
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = Languages::nearest(QLocale().uiLanguages(), languages());
    QLocale::setDefault(Languages::locale(language, formats()));

    // Qt's own texts (standard buttons, for example) come first, because Qt asks the translator that was installed last.
    const std::array<std::pair<QString, QString>, 2> catalogues{{
        {u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {Identity::binary, Folder},
    }};
    for (const auto &[catalogue, folder] : catalogues) {
        auto *translator = new QTranslator(application);
        // English is loaded for its plurals.
        if (!translator->load(QLocale(language), catalogue, u"_"_s, folder)) {
            delete translator;
            continue;
        }
        QCoreApplication::installTranslator(translator);
        if (QLocale(translator->language()).textDirection() == Qt::RightToLeft)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
}

QStringList Translations::languages()
{
    const QString before = Identity::binary + u'_';
    QStringList languages;
    for (const QString &file : QDir(Folder).entryList({before + u"*.qm"_s}))
        languages << file.mid(before.size()).chopped(3);
    return languages;
}
