// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "invitation/CodeWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MinDistinctCharacters = 8;

bool isCodeCharacter(QChar character)
{
    return character.unicode() < 0x80 && (character.isLetterOrNumber() || u"+/_.~-"_s.contains(character));
}

bool isMadeUp(const QString &piece)
{
    static const QRegularExpression word(u"^([0-9]{0,4}|[A-Z]+|[A-Z]?[a-z]+([A-Z][a-z]{2,})*[A-Z]?)$"_s);
    return word.match(piece).hasMatch();
}

/// The word without what programs write in place of a character: "%2F", "\\/", "\\u003d", "&#43;", "&#x2b;".
QString unescaped(const QString &word)
{
    static const QRegularExpression escape(
        u"%([0-9A-Fa-f]{2})|\\\\u00([0-9A-Fa-f]{2})|&#x([0-9A-Fa-f]{2});|&#([0-9]{2,3});|\\\\([/+=])"_s);
    QString text;
    qsizetype from = 0;
    for (auto matches = escape.globalMatch(word); matches.hasNext();) {
        const auto match = matches.next();
        text += word.sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString hex = match.captured(1) + match.captured(2) + match.captured(3);
        if (match.hasCaptured(5))
            text += match.captured(5);
        else
            text += QChar(hex.isEmpty() ? match.captured(4).toUShort() : hex.toUShort(nullptr, 16));
    }
    return text + word.sliced(from);
}

} // namespace

bool isAddress(const QString &word)
{
    static const QRegularExpression address(u"^[^{}<>\"]*://|^((mailto|tel|cid|callto|sip):|www\\.)|^[^@]+@[^@]+\\.[a-z]+$"
                                            "|^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:[0-9]+)?(/.*)?$"_s);
    return address.match(word).hasMatch();
}

bool isName(const QString &word)
{
    static const QRegularExpression between(u"[-_./]"_s);
    const QStringList pieces = word.split(between);
    return pieces.size() > 1 && std::ranges::all_of(pieces, isMadeUp);
}

bool readsLikeCode(const QString &word)
{
    static const QRegularExpression code(u"^(?=.*[a-zA-Z])(?=.*[0-9])|[a-z][A-Z]"_s);
    return code.match(word).hasMatch() && !isAddress(word) && !isName(word) && !word.contains(".."_L1)
        && QSet<QChar>(word.begin(), word.end()).size() >= MinDistinctCharacters;
}

bool hasCodeCharacters(const QString &word)
{
    const auto end = std::find_if_not(word.rbegin(), word.rend(), [](QChar c) { return c == u'='; }).base();
    return end != word.begin() && std::all_of(word.begin(), end, isCodeCharacter);
}

QStringList codePartsOf(const QString &given)
{
    const QString word = unescaped(given);
    QStringList parts;
    bool isInAddress = false;
    for (qsizetype i = 0; i < word.size();) {
        if (!isCodeCharacter(word.at(i))) {
            isInAddress = isInAddress && !u"\"'<>`"_s.contains(word.at(i));
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < word.size() && isCodeCharacter(word.at(end)))
            ++end;
        while (end < word.size() && word.at(end) == u'=' && (end + 1 == word.size() || !isCodeCharacter(word.at(end + 1))))
            ++end; // at the end of a code, not between a name and its value
        const QString part = word.sliced(i, end - i);
        const bool isOfAddress = (i > 0 && word.at(i - 1) == u'@') || (end < word.size() && word.at(end) == u'@');
        const bool isCutOff = (i > 0 && word.at(i - 1) == u'…') || (end < word.size() && word.at(end) == u'…');
        isInAddress = isInAddress || (part.startsWith("//"_L1) && i > 0 && word.at(i - 1) == u':');
        if (!isInAddress && !isOfAddress && !isCutOff)
            parts << part;
        i = end;
    }
    return parts;
}

bool lostItsPluses(const QStringList &pieces)
{
    constexpr qsizetype minSize = 60;
    constexpr qsizetype minPiece = 12; // on average; a sentence has shorter words
    const auto all = std::accumulate(pieces.begin(), pieces.end(), qsizetype(0),
                                     [](auto sum, const QString &piece) { return sum + piece.size(); });
    const QString joined = pieces.join(u'+');
    return pieces.size() > 1 && all >= minSize && all / pieces.size() >= minPiece && hasCodeCharacters(joined)
        && (joined.contains(u'/') || joined.endsWith(u'=')) && readsLikeCode(joined);
}
