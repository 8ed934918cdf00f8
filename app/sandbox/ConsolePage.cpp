// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "ConsolePage.h"

#include "Words.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

QString field(const QString &label, const QString &control)
{
    return u"<p><label>%1<br>%2</label></p>"_s.arg(label, control);
}

QString line(const QString &label, const QString &name)
{
    return field(label, u"<input name=\"%1\" size=\"60\">"_s.arg(name));
}

QString choice(const QString &label, const QString &name, const QStringList &words)
{
    return field(label, u"<select name=\"%1\"><option>%2</option></select>"_s.arg(name, words.join("</option><option>"_L1)));
}

QString form(const QString &title, const QString &action, const QString &fields, const QString &button)
{
    return u"<h2>%1</h2><form method=\"post\" action=\"%2\">%3<button>%4</button></form>"_s.arg(title, action, fields, button);
}

} // namespace

QString ConsolePage::forms()
{
    QStringList modes;
    for (const ConfigurationMode mode : AllModes)
        modes << protocolWord(mode);
    const QStringList types{protocolWord(ConnectionType::Public), protocolWord(ConnectionType::Private),
                            protocolWord(ConnectionType::Local)};
    return form(u"Initiate connection"_s, InitiatePath,
                line(u"Destination instance URL"_s, u"destinationUrl"_s)
                    + choice(u"Connection type"_s, u"connectionType"_s, types) + choice(u"Configuration type"_s, u"type"_s, modes)
                    + line(u"Local instance short name"_s, u"localShortName"_s)
                    + line(u"Remote instance short name"_s, u"remoteShortName"_s) + line(u"Connection name"_s, u"name"_s)
                    + line(u"Description"_s, u"description"_s) + line(u"Project"_s, u"project"_s)
                    + choice(u"Admin access to the other side"_s, AdminField, {u"no"_s, HasAccess}),
                u"Initiate"_s)
        + form(u"Accept invitation"_s, AcceptPath,
               field(u"Invitation code"_s, u"<textarea name=\"code\" rows=\"6\" cols=\"60\"></textarea>"_s)
                   + line(u"Project"_s, u"project"_s),
               u"Confirm"_s);
}

QJsonObject ConsolePage::fields(const QByteArray &body)
{
    QJsonObject json;
    // Forms write a space as "+", which QUrlQuery leaves as it is.
    const QUrlQuery query(QString::fromUtf8(body).replace(u'+', "%20"_L1));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (const QString text = value.trimmed(); !text.isEmpty())
            json[name] = text;
    }
    return json;
}
