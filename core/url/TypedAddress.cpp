// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/TypedAddress.h"

#include "url/Host.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Scheme {
    QString word;
    bool isRepaired = false;
};

/// A web address with another mark in the place of the colon ("https;//"), with the colon.
QString withColon(const QString &text)
{
    static const QRegularExpression begin(u"^(https?)(?:[;,.]|:[;:,.])/{1,3}(?=[^/])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = begin.match(text);
    return match.hasMatch() ? match.captured(1) + "://"_L1 + text.mid(match.capturedLength()) : text;
}

/// Takes the scheme off `text`, however it was mistyped.
Scheme takeScheme(QString &text)
{
    static const QRegularExpression web(u"^(https?)(:/*|//+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"^([a-z][a-z0-9+.-]*)://|^([a-z][a-z0-9+-]*):(?=[^0-9])(?![^/]*@)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    Scheme scheme;
    const QString typed = text;
    text.replace(u'\\', u'/');
    text = withColon(text);
    scheme.isRepaired = text != typed;
    for (auto match = web.match(text); match.hasMatch(); match = web.match(text)) {
        scheme.isRepaired |= !scheme.word.isEmpty() || match.captured(2) != "://"_L1;
        scheme.word = match.captured(1).toLower();
        text.remove(0, match.capturedLength());
    }
    if (!scheme.word.isEmpty() || isIPv6(text))
        return scheme;
    if (const auto match = other.match(text); match.hasMatch())
        scheme.word = (match.captured(1) + match.captured(2)).toLower();
    while (text.startsWith(u'/')) {
        scheme.isRepaired = true;
        text.remove(0, 1);
    }
    return scheme;
}

/// How much of `rest`, an address without its scheme, is user information. What looks like a query behind a ":" may be the end
/// of a password ("user:12#34@host"), unless there is a "=" in it, as queries have.
qsizetype sizeOfUser(const QString &rest)
{
    static const QRegularExpression authorityEnd(u"[/?#]|$"_s);
    static const QRegularExpression passwordEnd(u"^[?#][^/\\\\=]*@"_s);
    const qsizetype end = rest.indexOf(authorityEnd);
    const QString authority = rest.left(end);
    if (const auto more = passwordEnd.match(rest.mid(end)); authority.contains(u':') && more.hasMatch())
        return end + more.capturedLength();
    return authority.lastIndexOf(u'@') + 1;
}

} // namespace

TypedAddress TypedAddress::of(const QString &address)
{
    static const QRegularExpression authorityPart(u"^[^/?#]*"_s);
    QString rest = withoutQuery(address);
    const QString query = address.mid(rest.size());
    const auto [scheme, isRepaired] = takeScheme(rest);
    const QString behind = rest + query;
    const qsizetype user = sizeOfUser(behind);
    const QString authority = authorityPart.match(behind.mid(user)).captured();
    return {.scheme = scheme,
            .schemeIsRepaired = isRepaired,
            .begin = address.size() - behind.size(),
            .userSize = user,
            .authority = authority,
            .path = rest.mid(user + authority.size())};
}

bool TypedAddress::isWeb() const
{
    return scheme.isEmpty() || scheme == "https"_L1 || scheme == "http"_L1;
}

QString withoutQuery(QString address)
{
    static const QRegularExpression queryOrFragment(u"[?#].*$"_s);
    return address.remove(queryOrFragment);
}

QString withoutSentenceMarks(QStringView text)
{
    while (!text.isEmpty() && SentenceMarks.contains(text.back()))
        text.chop(1);
    return text.toString();
}
