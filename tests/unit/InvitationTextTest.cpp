// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "invitation/InvitationText.h"

#include "catch.h"
#include "table.h"

#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {

const QString Code = u"Zm9yLWNvbXBhbnktYi1vbmx5LjE3Mzg0.c2lnbmVkLWJ5LWFjbWUtc3VwcG9ydC1ub2Rl"_s;
const QString OtherCode = u"b3RoZXItaW52aXRhdGlvbi1mb3ItdGVzdHMuMTIzNDU2.YW5vdGhlci1zaWduYXR1cmUtb2Y"_s;

QString fingerprint(const QString &code)
{
    return InvitationCode::fromText(code)->fingerprint();
}

QString line(const QString &code)
{
    return fingerprintLine(*InvitationCode::fromText(code));
}

/// The code found in `text`, or the problem's key.
QString found(const QString &text)
{
    const auto code = findInvitationCode(text);
    return code ? code->code.secret().revealText() : QString(keyText(code.error().key));
}

/// A file in which people met a code, as it is on the disk.
QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/field/codes/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// `content` with another first letter of its code, in the encoding that it has.
QByteArray withChangedCode(QByteArray content)
{
    const QString begin = u"pU3KGCUw"_s;
    const QString changed = u"qU3KGCUw"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        const QByteArray before = encoder.encode(begin);
        const QByteArray after = encoder.encode(changed);
        if (content.contains(before))
            return content.replace(before, after);
    }
    const qsizetype body = content.indexOf("\r\n\r\n") + 4; // of a mail in base64
    const QByteArray text = QByteArray::fromBase64(content.sliced(body)).replace(begin.toUtf8(), changed.toUtf8());
    REQUIRE(text.contains(changed.toUtf8()));
    return content.first(body) + text.toBase64() + '\n';
}

QString wrapped(QString text, qsizetype width, const QString &lineBreak)
{
    for (qsizetype at = width; at < text.size(); at += width + lineBreak.size())
        text.insert(at, lineBreak);
    return text;
}

} // namespace

TEST_CASE("a code alone is found, whatever characters it has and whatever stands around it")
{
    CHECK(found(Code) == Code);
    CHECK(found(u"\n\n  "_s + Code + u"\t\r\n"_s) == Code);
    CHECK(found(u"\ufeff"_s + Code + u"\u200b"_s) == Code);
    CHECK(found(u"\u201c"_s + Code + u"\u201d"_s) == Code);
    CHECK(found(u"any!text!of!this!length"_s) == u"any!text!of!this!length"_s);
    CHECK(found(Code.left(20) + u"\u200b"_s + Code.mid(20)) == Code);
}

TEST_CASE("a code alone does not lose the signs at its end")
{
    CHECK(found(u"QWxsIHNpZ25zIGNvdW50Lg=="_s) == u"QWxsIHNpZ25zIGNvdW50Lg=="_s);
    CHECK(found(u"QWxsIHNpZ25zIGNvdW50."_s) == u"QWxsIHNpZ25zIGNvdW50."_s);
}

TEST_CASE("an address, an e-mail address or a short text alone is no code")
{
    const QString text = GENERATE(QString(), u" \n"_s, u"123456789012345"_s, u"https://company-b.atlassian.net/browse/ABC-1"_s,
                                  u"administrator@company-b.com"_s, u"mailto:administrator@company-b.com"_s,
                                  u"zendesknode-1a2b-3c4d.exalate.cloud"_s, u"www.Company-B.com/invitation1"_s);
    CAPTURE(text);
    CHECK(found(text) == u"code-not-found"_s);
}

TEST_CASE("the code is found in a message of ours, in whatever language and order")
{
    const QString start =
        u"Hello,\n\nacme (https://acme1.zendesk.com) invites you to connect.\nQuestions: support2@acme.example.com\n\n"_s;
    CHECK(found(start + Code + u"\n\n"_s + line(Code) + u"\n\nKind regards\nSupport2Team\n"_s) == Code);
    CHECK(found(line(Code) + u"\n"_s + start + Code) == Code);
    CHECK(found(start + Code + u"\r\n\r\nFingerabdruck: "_s + fingerprint(Code) + u"\r\n"_s) == Code);
    CHECK(found(u"\u3053\u3093\u306b\u3061\u306f\n"_s + Code + u"\n\u30d5\u30a3\u30f3\u30ac\u30fc\u30d7\u30ea\u30f3\u30c8\uff1a"_s
                + fingerprint(Code))
          == Code);
}

TEST_CASE("the code is found in an invitation file of ours")
{
    const auto code = InvitationCode::fromText(Code);
    const QString file = QString::fromUtf8(invitationFile(*code));
    CHECK(found(file) == Code);
    CHECK(file.split(u'\n').contains(Code));
    CHECK(file.split(u'\n').contains(line(Code)));
    CHECK(found(QString(file).replace(u"\n"_s, u"\r\n"_s)) == Code);
}

TEST_CASE("a code that looks as if something stood around it is found in a file of ours")
{
    const QString odd = u"'0123456789abcdef'"_s;
    CHECK(found(QString::fromUtf8(invitationFile(*InvitationCode::fromText(odd)))) == odd);
}

TEST_CASE("a message without a fingerprint gives its code when only one word can be it")
{
    CHECK(found(u"Hello,\nhere is the code:\n\n"_s + Code + u"\n\nRegards"_s) == Code);
    CHECK(found(u"Hello, the code is "_s + Code + u". Regards"_s) == Code);
    CHECK(found(u"Use <"_s + Code + u"> please"_s) == Code);
    CHECK(found(u"First\n"_s + Code + u"\nand again\n"_s + Code) == Code);
    CHECK(found(u"First\n"_s + Code + u"\nthen\n"_s + OtherCode) == u"code-not-found"_s);
}

TEST_CASE("a code on a line of its own comes before what looks like one in a sentence")
{
    CHECK(found(u"see attachment invitation-2026-11-22.txt for it\n"_s + Code + u"\n"_s) == Code);
}

TEST_CASE("addresses, e-mail addresses and ordinary words of a message are no codes")
{
    CHECK(found(u"Dear administrator,\nhttps://acme1.zendesk.com/agent/tickets/42\nsupport2@acme.example.com\n"
                "zendesknode-1a2b-3c4d.exalate.cloud\nDonaudampfschifffahrtsgesellschaft\nINTERNATIONALISATION\n"
                "----------------------\n+49-170-1234-5678-90\nKind regards"_s)
          == u"code-not-found"_s);
}

TEST_CASE("a quoted message gives its code")
{
    const QString message = u"On Monday X wrote:\n> Hello,\n>\n> "_s + Code + u"\n>\n> "_s + line(Code) + u"\n"_s;
    CHECK(found(message) == Code);
    CHECK(found(QString(message).replace(u"> "_s, u">> > "_s)) == Code);
}

TEST_CASE("a wrapped code is put together when the fingerprint confirms it")
{
    const int width = GENERATE(10, 24, 40, 64, 69);
    CAPTURE(width);
    CHECK(found(u"Hello,\n"_s + wrapped(Code, width, u"\n"_s) + u"\nthanks\n"_s + line(Code)) == Code);
    CHECK(found(u"> Hello,\n>\n> "_s + wrapped(Code, width, u"\r\n> "_s) + u"\r\n>\r\n> "_s + line(Code)) == Code);
}

TEST_CASE("lines are not put together to a code when no fingerprint confirms it")
{
    CHECK(found(wrapped(Code, 24, u"\n"_s)) == u"code-not-found"_s);
    CHECK(found(wrapped(Code, 24, u"\n"_s) + u"\n"_s + line(OtherCode)) == u"code-changed"_s);
    CHECK(found(wrapped(Code, 24, u"\n\n"_s) + u"\n"_s + line(Code)) == u"code-changed"_s);
}

TEST_CASE("the fingerprint decides between several codes")
{
    const QString both = u"old:\n"_s + OtherCode + u"\nnew:\n"_s + Code + u"\n"_s;
    CHECK(found(both + line(Code)) == Code);
    CHECK(found(both + line(OtherCode)) == OtherCode);
    CHECK(found(both + u"the one with "_s + fingerprint(Code) + u", please"_s) == Code);
    CHECK(found(both + line(Code) + u"\n"_s + line(OtherCode)) == u"code-not-found"_s);
}

TEST_CASE("a fingerprint confirms a code that would not be taken for one")
{
    const QString plain = u"aaaabbbbccccddddeeeeffff"_s;
    CHECK(found(u"the code\n"_s + plain + u"\nas said"_s) == u"code-not-found"_s);
    CHECK(found(u"the code\n"_s + plain + u"\n"_s + line(plain)) == plain);
}

TEST_CASE("a code that is not the one whose fingerprint came with it was changed, in every language of the program")
{
    const QString word =
        GENERATE(u"Fingerprint: "_s, u"fingerprint:"_s, u"Fingerabdruck: "_s, u"Empreinte : "_s, u"Empreinte\u00a0: "_s,
                 u"Huella digital: "_s, u"Vingerafdruk: "_s, u"Impress\u00e3o digital: "_s,
                 u"\u30d5\u30a3\u30f3\u30ac\u30fc\u30d7\u30ea\u30f3\u30c8\uff1a"_s, u"\u0628\u0635\u0645\u0629: \u2066"_s);
    CAPTURE(word);
    QString changed = Code;
    changed[20] = u'x';
    const auto result = findInvitationCode(u"Hello\n"_s + changed + u"\n"_s + word + fingerprint(Code) + u"\n"_s);
    REQUIRE_FALSE(result);
    CHECK(result.error().key == ProblemKey::CodeChanged);
    REQUIRE(result.error().fact<Fact::Fingerprint>());
    CHECK(result.error().fact<Fact::Fingerprint>()->text == fingerprint(Code));
}

TEST_CASE("a code cut off at its end was changed")
{
    CHECK(found(u"Hello\n"_s + Code.chopped(1) + u"\n"_s + line(Code)) == u"code-changed"_s);
}

TEST_CASE("an issue key that looks like a fingerprint does not refuse a code")
{
    CHECK(found(u"Ticket: ACME-2345\n"_s + Code + u"\n"_s) == Code);
}

TEST_CASE("a message that lost its code has none")
{
    CHECK(found(u"Hello,\n\n"_s + line(Code) + u"\n"_s) == u"code-not-found"_s);
}

TEST_CASE("a long text that is nearly a code has none")
{
    const QString text =
        GENERATE(u"a1\n"_s.repeated(21'000) + u"Fingerprint: AAAA-AAAA"_s,
                 u"aA1aA1aA1aA1aA1aA1\n"_s.repeated(3'400) + u"Fingerprint: AAAA-AAAA"_s, u"a.a-"_s.repeated(16'000) + u" x@"_s,
                 u"Fingerprint: "_s.repeated(4'600), QString(1'000'000, u'x') + u" y"_s);
    CHECK_FALSE(findInvitationCode(text));
}

TEST_CASE("what mails, tickets, pages and programs do to a code is undone or told, and never guessed")
{
    const QString code = QString::fromLatin1(contentOf(u"the-code.txt"_s)).trimmed();
    const auto repairText = [](PastedCode::Repair repair) {
        return repair == PastedCode::Repair::Joined  ? u"joined"_s
            : repair == PastedCode::Repair::Unmarked ? u"unmarked"_s
                                                     : QString();
    };
    for (const QStringList &row : readTable(u"field/codes.tsv"_s)) {
        CAPTURE(row.constFirst());
        const QString text = textOfInvitationFile(contentOf(row.constFirst()));
        const auto result = findInvitationCode(text);
        const QString key = result ? u"code"_s : QString(keyText(result.error().key));
        CHECK(key == row.at(1));
        if (!result)
            continue;
        CHECK(result->code.secret().revealText() == code);
        CHECK(repairText(result->repair) == row.at(2));
    }
}

TEST_CASE("a code that was changed is refused in each form in which one is found, as its fingerprint came along")
{
    const QString code = QString::fromLatin1(contentOf(u"the-code.txt"_s)).trimmed();
    int forms = 0;
    for (const QStringList &row : readTable(u"field/codes.tsv"_s)) {
        if (row.at(1) != u"code"_s)
            continue;
        CAPTURE(row.constFirst());
        ++forms;
        const QByteArray content = contentOf(row.constFirst());
        // Where none is in it, the fingerprint of the code that was sent stands below.
        const auto withFingerprint = [&code](const QString &text) {
            return text.contains(fingerprint(code)) ? text : text + u"\nFingerprint: "_s + fingerprint(code) + u"\n"_s;
        };
        CHECK(found(withFingerprint(textOfInvitationFile(content))) == code);
        CHECK(found(withFingerprint(textOfInvitationFile(withChangedCode(content)))) == u"code-changed"_s);
    }
    CHECK(forms > 20);
}

TEST_CASE("the source of a mail that is pasted is read as the file is")
{
    const auto code = findInvitationCode(QString::fromUtf8(contentOf(u"eml-qp.eml"_s)));
    REQUIRE(code);
    CHECK(code->code.fingerprint() == u"DNRS-D9UM");
}
