// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/PastedAddress.h"

#include "base/PastedText.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// What a link leads to in Markdown, in Jira's and in Slack's way of writing; else the text itself.
QString linkTarget(const QString &text)
{
    static const QRegularExpression link(u"^(?:\\[[^\\]]{0,500}\\]\\((?<markdown>[^\\s)]+)\\)"
                                         "|\\[[^\\]|]{0,500}\\|(?<jira>[^\\]|\\s]+)(?:\\|[^\\]]{0,100})?\\]"
                                         "|<(?<slack>[^|>\\s]+)\\|[^>]{0,500}>)$"_s);
    const auto match = link.match(text);
    return match.hasMatch() ? match.captured(u"markdown") + match.captured(u"jira") + match.captured(u"slack") : text;
}

bool isMargin(char32_t character)
{
    return QChar::isSpace(character) || isInvisible(character);
}

bool isQuote(char32_t mark)
{
    using enum QChar::Category;
    const auto category = QChar::category(mark);
    return category == Punctuation_InitialQuote || category == Punctuation_FinalQuote
        || QStringView(u"\"'`´").contains(QChar(mark));
}

bool isOpening(char32_t mark)
{
    return QChar::category(mark) == QChar::Punctuation_Open || mark == U'<' || isQuote(mark);
}

bool isClosing(char32_t mark)
{
    return QChar::category(mark) == QChar::Punctuation_Close || mark == U'>' || isQuote(mark);
}

/// The marks at the end of a sentence, in any script.
bool isSentenceEnd(char32_t mark)
{
    constexpr std::u32string_view marks = U".,;!?…،؛؟۔।、。，．；！？｡､";
    return marks.find(mark) != std::u32string_view::npos;
}

/// The text without the marks of a sentence around it. A bracket whose partner is inside belongs to the address: "[::1]:8443".
QString withoutMarks(const QString &pasted)
{
    const std::u32string characters = pasted.toStdU32String();
    std::u32string_view text = characters;
    const auto hasNoPartner = [&text](char32_t mark) {
        return std::ranges::count(text, mark) > std::ranges::count(text, char32_t(QChar::mirroredChar(mark)));
    };
    constexpr int maxMarks = 100; // each looks for its partner in the whole text (rules.md 18)
    for (int marks = 0; !text.empty() && marks < maxMarks;) {
        const char32_t first = text.front();
        const char32_t last = text.back();
        const bool arePair = text.size() > 1 && QChar::mirroredChar(first) == last;
        const bool isOuterMargin = isMargin(first) || isMargin(last);
        if (isMargin(first) || (isOpening(first) && (isQuote(first) || arePair || hasNoPartner(first))))
            text.remove_prefix(1);
        else if (isMargin(last) || isSentenceEnd(last) || (isClosing(last) && (isQuote(last) || hasNoPartner(last))))
            text.remove_suffix(1);
        else
            break;
        marks += isOuterMargin ? 0 : 1;
    }
    return QString::fromUcs4(text.data(), qsizetype(text.size()));
}

/// A site whose links lead to another address, which stands in this member of the query.
struct Wrapper {
    QLatin1StringView host;
    QLatin1StringView path;
    QLatin1StringView member;
};

constexpr std::array Wrappers{
    Wrapper{".safelinks.protection.outlook.com"_L1, ""_L1, "url"_L1},
    Wrapper{"urldefense.proofpoint.com"_L1, "/v2/url"_L1, "u"_L1},
    Wrapper{"linkprotect.cudasvc.com"_L1, "/url"_L1, "a"_L1},
    Wrapper{"slack-redir.net"_L1, "/link"_L1, "url"_L1},
    Wrapper{"www.google.com"_L1, "/url"_L1, "q"_L1},
    Wrapper{"www.google.com"_L1, "/url"_L1, "url"_L1},
};

/// The address inside a wrapped link; empty if there is none.
QString wrappedIn(const QString &text)
{
    static const QRegularExpression web(u"^https?://[^\\s]+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inPath(u"/v3/__(https?:/[^*]+?)__;"_s);
    const QUrl url(text, QUrl::TolerantMode);
    const QString host = url.host().toLower();
    for (const Wrapper &wrapper : Wrappers) {
        if (!host.endsWith(wrapper.host) || (wrapper.host.front() != u'.' && host != wrapper.host)
            || !url.path().startsWith(wrapper.path))
            continue;
        QString target = QUrlQuery(url).queryItemValue(wrapper.member, QUrl::FullyDecoded);
        if (wrapper.member == "u"_L1) // written with "-" for "%" and "_" for "/"
            target = QUrl::fromPercentEncoding(QString(target).replace(u'-', u'%').replace(u'_', u'/').toUtf8());
        if (web.match(target).hasMatch())
            return target;
    }
    if (host == "urldefense.com"_L1)
        return inPath.match(text).captured(1);
    return {};
}

/// The ASCII character that a full-width one stands for, or the character itself.
QChar narrow(QChar character)
{
    constexpr char16_t distance = 0xFEE0;
    const char16_t code = character.unicode();
    return code >= 0xFF01 && code <= 0xFF5E ? QChar(char16_t(code - distance)) : character;
}

/// Dashes that stand for one hyphen, or for two of them.
QString withHyphens(QString host)
{
    for (const char16_t dash : {u'‐', u'‑', u'‒', u'–', u'−', u'﹣'})
        host.replace(QChar(dash), u'-');
    for (const char16_t dash : {u'—', u'―'})
        host.replace(QChar(dash), "--"_L1);
    return host;
}

/// Scheme and host, in the characters that they have.
QString corrected(const QString &text)
{
    static const QRegularExpression begin(u"^([a-z]{0,8}[:;,.]{0,2}/{0,3})?[^/?#\\\\]*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    std::ranges::transform(plain, plain.begin(), narrow);
    const qsizetype end = begin.match(plain).capturedLength();
    return withHyphens(plain.left(end)) + plain.mid(end);
}

} // namespace

PastedAddress PastedAddress::of(const QString &pasted)
{
    constexpr int maxWraps = 3; // a mail that was forwarded is wrapped anew
    PastedAddress address{.text = withoutMarks(linkTarget(pasted.trimmed()))};
    for (int i = 0; i < maxWraps; ++i) {
        const QString inner = wrappedIn(address.text);
        if (inner.isEmpty())
            break;
        address.text = withoutMarks(inner);
        address.isUnwrapped = true;
    }
    const QString plain = corrected(address.text);
    address.isCorrected = plain != address.text;
    address.text = plain;
    return address;
}
