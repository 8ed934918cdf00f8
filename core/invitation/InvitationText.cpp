// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "invitation/InvitationText.h"

#include "base/PastedText.h"

#include <QRegularExpression>

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

/// The lines without the quotation marks of a mail ("> ").
QStringList linesOf(const QString &text)
{
    static const QRegularExpression lineEnd(u"\\R"_s);
    static const QRegularExpression quoted(u"^[\\s>]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList lines = text.split(lineEnd);
    for (QString &line : lines)
        line = line.remove(quoted).trimmed();
    return lines;
}

bool isOneWord(const QString &line)
{
    return !line.isEmpty() && std::ranges::none_of(line, [](QChar character) { return character.isSpace(); });
}

bool isAddress(const QString &word)
{
    static const QRegularExpression address(u"://|^(mailto:|www\\.)|^[^@]+@[^@]+\\.[a-z]+$"
                                            "|^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(:[0-9]+)?(/.*)?$"_s);
    return address.match(word).hasMatch();
}

/// True if a word of a message may be a code: ordinary words have no digits between their letters and no capitals inside.
bool readsLikeCode(const QString &word)
{
    static const QRegularExpression code(u"^(?=.*[a-zA-Z])(?=.*[0-9])|[a-z][A-Z]"_s);
    return code.match(word).hasMatch() && !isAddress(word);
}

using Codes = QList<InvitationCode>;

void addOnce(Codes &codes, const InvitationCode &code)
{
    if (!codes.contains(code))
        codes << code;
}

Result<InvitationCode> theOnly(const Codes &codes)
{
    if (codes.size() == 1)
        return codes.first();
    return fail({ProblemKey::CodeNotFound});
}

/// The words of a text that may be codes, by their place.
struct Words {
    QStringList alone;   ///< on a line of their own
    QStringList amongst; ///< among others
};

Words wordsOf(const QStringList &lines)
{
    Words words;
    for (const QString &line : lines) {
        const QStringList inLine = line.simplified().split(u' ');
        if (inLine.size() == 1) {
            words.alone << line;
            continue;
        }
        for (const QString &word : inLine)
            words.amongst << unwrapped(word, u".,;:!?"); // punctuation
    }
    return words;
}

Codes codesAmong(const QStringList &words)
{
    Codes codes;
    for (const QString &word : words) {
        const QString bare = unwrapped(word);
        if (const auto code = InvitationCode::fromText(bare); code && readsLikeCode(bare))
            addOnce(codes, *code);
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
    const auto attempt = [&](const QString &text) {
        left -= text.size();
        const auto code = left > 0 ? InvitationCode::fromText(text) : std::nullopt;
        if (code && fingerprints.contains(code->fingerprint()))
            addOnce(codes, *code);
    };
    const auto attemptWithWrap = [&](const QString &text) {
        attempt(text);
        if (const QString bare = unwrapped(text); bare != text)
            attempt(bare);
    };
    for (const QString &word : words.alone + words.amongst)
        attemptWithWrap(word);
    for (qsizetype first = 0; first < lines.size() && left > 0; ++first) {
        QString joined;
        for (qsizetype i = first; i < lines.size() && isOneWord(lines.at(i)) && left > 0; ++i) {
            joined += lines.at(i);
            if (i > first)
                attemptWithWrap(joined);
        }
    }
    return codes;
}

QStringList captured(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        all << match.next().captured(1).toUpper();
    return all;
}

} // namespace

Result<InvitationCode> findInvitationCode(const QString &text)
{
    static const QRegularExpression anyFingerprint(u"(?<![\\w-])([A-Z2-9]{4}-[A-Z2-9]{4})(?![\\w-])"_s);
    static const QRegularExpression namedFingerprint(
        u"(?:Fingerprint|Fingerabdruck|Empreinte|Huella(?: digital)?|Vingerafdruk|Impressão "
        u"digital|フィンガープリント|指紋|بصمة|البصمة)"
        "\\s*[:：]\\s*([A-Z2-9]{4}-[A-Z2-9]{4})(?![\\w-])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

    if (text.size() > MaxTextSize)
        return fail({ProblemKey::CodeNotFound});
    const QString shown = visible(text);
    if (const QString word = unwrapped(shown); isOneWord(word) && !isAddress(word)) {
        if (const auto code = InvitationCode::fromText(word))
            return *code;
    }

    const QStringList lines = linesOf(shown);
    const Words words = wordsOf(lines);
    const QStringList named = captured(namedFingerprint, shown);
    const Codes confirmed = confirmedCodes(lines, words, named + captured(anyFingerprint, shown));
    if (!confirmed.isEmpty())
        return theOnly(confirmed);

    const Codes alone = codesAmong(words.alone);
    const Codes amongst = codesAmong(words.amongst);
    if (!named.isEmpty() && !(alone + amongst).isEmpty())
        return fail({.key = ProblemKey::CodeChanged, .about = Fact::Fingerprint{named.first()}});
    return theOnly(alone.isEmpty() ? amongst : alone);
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
