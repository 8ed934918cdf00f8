// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "invitation/InvitationText.h"

#include "base/PastedText.h"
#include "invitation/CodeWords.h"
#include "mail/MailText.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTextSize = 64 * 1024;

/// How many characters are compared with the fingerprints, so that no paste keeps the window busy (rules.md 18).
constexpr qsizetype MaxTried = 512 * 1024;

/// The text without the invisible characters that mail programs insert into long words.
QString visible(const QString &text)
{
    std::u32string characters = text.toStdU32String();
    std::erase_if(characters, [](char32_t character) { return isInvisible(character) && !QChar::isSpace(character); });
    return QString::fromStdU32String(characters);
}

/// The lines without the quotation marks of a mail ("> ", "| ").
QStringList linesOf(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\R"_s);
    static const QRegularExpression quoted(u"^[\\s>|]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList lines = text.split(lineEnd);
    for (QString &line : lines)
        line = line.remove(quoted).trimmed();
    return lines;
}

bool isOneWord(const QString &line)
{
    return !line.isEmpty() && std::ranges::none_of(line, [](QChar character) { return character.isSpace(); });
}

using Repair = PastedCode::Repair;
using Codes = QList<PastedCode>;

void addOnce(Codes &codes, const InvitationCode &code, Repair repair)
{
    const auto same = std::ranges::find(codes, code, &PastedCode::code);
    if (same == codes.end())
        codes << PastedCode{code, repair};
    else if (repair == Repair::None)
        same->repair = repair;
}

Result<PastedCode> theOnly(const Codes &codes)
{
    if (codes.size() == 1)
        return codes.first();
    return fail({ProblemKey::CodeNotFound});
}

/// True for what may be the rest of a code, and is no ordinary word.
bool readsLikePart(const QString &rest)
{
    static const QRegularExpression digitOrInnerCapital(u"[0-9]|[a-z][A-Z]"_s);
    return rest.contains(digitOrInnerCapital);
}

/// One long word that a mail program has wrapped: lines of one length, and the rest of it.
struct Block {
    qsizetype first;
    qsizetype count;
    QString joined;
};

/// The block that begins with a line; nothing where the line is none, or where the next one may be no part of it.
std::optional<Block> blockAt(const QStringList &lines, qsizetype first)
{
    constexpr qsizetype minWidth = 60; // no program wraps earlier
    const qsizetype width = lines.at(first).size();
    if (width < minWidth)
        return std::nullopt;
    QString joined;
    qsizetype at = first;
    while (at < lines.size() && lines.at(at).size() == width && hasCodeCharacters(lines.at(at)) && !joined.endsWith(u'='))
        joined += lines.at(at++);
    const bool isOver = joined.endsWith(u'=') || at == lines.size() || lines.at(at).isEmpty();
    if (!isOver) {
        const QString &rest = lines.at(at);
        const bool isRest = rest.size() < width && hasCodeCharacters(rest) && (rest.endsWith(u'=') || readsLikePart(rest));
        if (!isRest)
            return std::nullopt;
        joined += rest;
        ++at;
    }
    const bool isWhole = at - first > 1 && readsLikeCode(joined) && (!isOver || joined.endsWith(u'='));
    return isWhole ? std::optional(Block{first, at - first, joined}) : std::nullopt;
}

/// What a text may hold of codes, by its place.
struct Words {
    QStringList alone;   ///< on a line of their own
    QStringList amongst; ///< among others
    QStringList joined;  ///< from several lines
    bool isDamaged = false;
};

Words wordsOf(const QStringList &lines)
{
    Words words;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto block = blockAt(lines, i)) {
            words.joined << block->joined;
            i += block->count - 1;
            continue;
        }
        const QStringList inLine = lines.at(i).simplified().split(u' ');
        if (inLine.size() == 1) {
            words.alone << lines.at(i);
            continue;
        }
        words.isDamaged = words.isDamaged || lostItsPluses(inLine);
        for (const QString &word : inLine)
            words.amongst << unwrapped(word, u".,;:!?"); // punctuation
    }
    return words;
}

Codes codesAmong(const QStringList &words)
{
    Codes codes;
    const auto add = [&codes](const QString &text, Repair repair) {
        if (const auto code = InvitationCode::fromText(text); code && readsLikeCode(text))
            addOnce(codes, *code, repair);
    };
    for (const QString &word : words) {
        const QString bare = unwrapped(word);
        if (hasCodeCharacters(bare))
            add(bare, Repair::None);
        else if (!isAddress(bare))
            std::ranges::for_each(codePartsOf(bare), [&add](const QString &part) { add(part, Repair::Unmarked); });
    }
    return codes;
}

/// The codes in the text that have one of `fingerprints`: single words, or lines of one word each, joined, because a mail program
/// may have wrapped the code.
Codes confirmedCodes(const QStringList &lines, const Words &words, const QStringList &fingerprints)
{
    Codes codes;
    if (fingerprints.isEmpty())
        return codes;
    qsizetype left = MaxTried;
    const auto attempt = [&](const QString &text, Repair repair) {
        left -= text.size();
        const auto code = left > 0 ? InvitationCode::fromText(text) : std::nullopt;
        if (code && fingerprints.contains(code->fingerprint()))
            addOnce(codes, *code, repair);
    };
    const auto attemptWithWrap = [&](const QString &text, Repair repair) {
        attempt(text, repair);
        if (const QString bare = unwrapped(text); bare != text)
            attempt(bare, repair);
    };
    for (const QString &word : words.alone + words.amongst) {
        attemptWithWrap(word, Repair::None);
        if (!hasCodeCharacters(word))
            std::ranges::for_each(codePartsOf(word), [&](const QString &part) { attempt(part, Repair::Unmarked); });
    }
    for (qsizetype first = 0; first < lines.size() && left > 0; ++first) {
        if (const QStringList pieces = lines.at(first).split(u' '); lostItsPluses(pieces))
            attempt(pieces.join(u'+'), Repair::Joined);
        QString joined;
        for (qsizetype i = first; i < lines.size() && isOneWord(lines.at(i)) && left > 0; ++i) {
            joined += lines.at(i);
            if (i > first)
                attemptWithWrap(joined, Repair::Joined);
        }
    }
    return codes;
}

/// A text that is one word is a code, whatever characters it has, unless something else stands around one, or it is something
/// else.
std::optional<PastedCode> codeAlone(const QString &text)
{
    const QString word = unwrapped(text);
    if (!isOneWord(word) || isAddress(word) || isName(word) || word.contains(".."_L1))
        return std::nullopt;
    if (!hasCodeCharacters(word)) {
        const Codes inside = codesAmong({word});
        if (!inside.isEmpty() || word.contains(QRegularExpression(u"[{}<>\"]"_s)))
            return inside.size() == 1 ? std::optional(inside.constFirst()) : std::nullopt;
    }
    const auto code = InvitationCode::fromText(word);
    return code ? std::optional(PastedCode{*code}) : std::nullopt;
}

QStringList captured(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all << match.next().captured(1).toUpper();
    return all;
}

} // namespace

Result<PastedCode> findInvitationCode(const QString &text)
{
    static const QRegularExpression anyFingerprint(u"(?<![\\w-])([A-Z2-9]{4}-[A-Z2-9]{4})(?![\\w-])"_s);
    static const QRegularExpression namedFingerprint(
        u"(?:Fingerprint|Fingerabdruck|Empreinte|Huella(?: digital)?|Vingerafdruk|Impressão "
        u"digital|フィンガープリント|指紋|بصمة|البصمة)"
        "\\s*[:：]\\s*([A-Z2-9]{4}-[A-Z2-9]{4})(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression dash(u"\\p{Pd}|\u2212"_s); // some programs make a longer one of a hyphen

    if (text.size() > MaxTextSize)
        return fail({ProblemKey::CodeNotFound});
    const QByteArray source = text.toUtf8();
    const QString shown = visible(isMail(source) ? mailText(source) : text);
    if (const auto code = codeAlone(shown))
        return *code;

    const QStringList lines = linesOf(shown);
    const Words words = wordsOf(lines);
    const QString hyphened = QString(shown).replace(dash, u"-"_s);
    const QStringList named = captured(namedFingerprint, hyphened);
    const Codes confirmed = confirmedCodes(lines, words, named + captured(anyFingerprint, hyphened));
    if (!confirmed.isEmpty())
        return theOnly(confirmed);

    Codes alone = codesAmong(words.alone);
    for (const QString &joined : words.joined) {
        if (const auto code = InvitationCode::fromText(joined))
            addOnce(alone, *code, Repair::Joined);
    }
    const Codes amongst = codesAmong(words.amongst);
    if (!named.isEmpty() && !(alone + amongst).isEmpty())
        return fail({.key = ProblemKey::CodeChanged, .about = Fact::Fingerprint{named.first()}});
    if (words.isDamaged)
        return fail({.key = ProblemKey::CodeChanged});
    return theOnly(alone.isEmpty() ? amongst : alone);
}

QString textOfInvitationFile(const QByteArray &content)
{
    if (isMail(content))
        return mailText(content).left(MaxTextSize);
    const QByteArray start = content.left(2 * MaxTextSize); // of UTF-16
    QStringDecoder decoder(QStringConverter::encodingForData(start).value_or(QStringConverter::Utf8));
    const QString text = decoder(start);
    return (decoder.hasError() ? QString::fromLatin1(start) : text).left(MaxTextSize);
}

QString fingerprintLine(const InvitationCode &code)
{
    return "Fingerprint: "_L1 + code.fingerprint();
}

QByteArray invitationFile(const InvitationCode &code)
{
    return "Invitation code for an Exalate connection. Whoever has it can accept the invitation.\n\n" + code.secret().reveal()
        + "\n\n" + fingerprintLine(code).toUtf8() + '\n';
}
