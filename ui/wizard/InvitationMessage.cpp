// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/InvitationMessage.h"

#include "Identity.h"
#include "base/ShownText.h"
#include "invitation/InvitationText.h"

#include <QLocale>
#include <QTranslator>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Languages = std::to_array<InvitationMessage::Language>({
    {"en", u"English"},
    {"de", u"Deutsch"},
    {"fr", u"Français"},
    {"es", u"Español"},
    {"nl", u"Nederlands"},
    {"pt_BR", u"Português (Brasil)"},
    {"ja", u"日本語"},
    {"ar", u"العربية"},
});

constexpr auto Greeting = QT_TRANSLATE_NOOP("InvitationMessage", "Hello,");
//: %1 is the name of an instance, %2 the name of a connection
constexpr auto Invitation = QT_TRANSLATE_NOOP("InvitationMessage", "%1 invites you to the Exalate connection “%2”.");
constexpr auto HowTo =
    QT_TRANSLATE_NOOP("InvitationMessage",
                      "Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:");
constexpr auto Compare = QT_TRANSLATE_NOOP("InvitationMessage",
                                           "Anyone who has this code can accept the invitation. If you use Connection Wizard "
                                           "too, compare the fingerprint with the sender by phone before you confirm:");

} // namespace

QList<InvitationMessage::Language> InvitationMessage::languages()
{
    QList<Language> all(Languages.begin(), Languages.end());
    const QString own = QLocale().name();
    const auto isOwn = [&own](const Language &language) { return own.startsWith(QLatin1StringView(language.code)); };
    std::stable_partition(all.begin(), all.end(), isOwn); // the one of std::ranges is beyond Clang 14
    return all;
}

QString InvitationMessage::text(const char *language, const QString &from, const QString &connectionName,
                                const InvitationCode &code)
{
    QTranslator translator;
    const bool known = translator.load(u":/i18n/"_s + Identity::binary + u'_' + QLatin1StringView(language));
    const auto say = [&](const char *sentence) {
        const QString translated = known ? translator.translate("InvitationMessage", sentence) : QString();
        return translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
    };
    return QStringList{
               say(Greeting), say(Invitation).arg(shownText(from), shownText(connectionName)),
               say(HowTo),    code.secret().revealText(),
               say(Compare),  fingerprintLine(code),
           }
               .join(u"\n\n"_s)
        + u'\n';
}

QUrl InvitationMessage::mailDraft(const QString &from, const QString &connectionName, const InvitationCode &code)
{
    const QString body =
        QStringList{
            tr("Hello,"),
            tr("%1 invites you to the Exalate connection “%2”.").arg(shownText(from), shownText(connectionName)),
            tr("The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone "
               "before you confirm:"),
            fingerprintLine(code),
        }
            .join(u"\r\n\r\n"_s); // RFC 6068: a line ends with %0D%0A
    //: the subject of a mail; %1 is the name of a connection
    const QString subject = tr("Invitation to the Exalate connection “%1”").arg(shownText(connectionName));
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(body)));
    QUrl draft;
    draft.setScheme(u"mailto"_s);
    draft.setQuery(query.toString(QUrl::FullyEncoded));
    return draft;
}
