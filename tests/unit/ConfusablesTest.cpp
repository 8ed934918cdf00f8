// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// Holds core/url/Confusables.inc to ICU's spoof checker, for every letter that a host may have. With
// CONFUSABLES_TABLE=core/url/Confusables.inc in the environment, it writes the
// table.

#include "url/Confusables.h"

#include "catch.h"

#include <QFile>

#include <unicode/idna.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t FirstNotAscii = 0x80;

QString fromIcu(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

class Icu
{
public:
    Icu()
        : m_spoof(uspoof_open(&m_error), uspoof_close)
        , m_idna(icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE, m_error))
    {
        REQUIRE(U_SUCCESS(m_error));
    }

    bool mayBeInHost(char32_t letter) const
    {
        UErrorCode error = U_ZERO_ERROR;
        icu::IDNAInfo info;
        icu::UnicodeString label;
        m_idna->labelToUnicode(icu::UnicodeString(UChar32(letter)), label, info, error);
        return U_SUCCESS(error) && !info.hasErrors() && label == icu::UnicodeString(UChar32(letter));
    }

    QString skeleton(char32_t letter) const
    {
        UErrorCode error = U_ZERO_ERROR;
        icu::UnicodeString skeleton;
        uspoof_getSkeletonUnicodeString(m_spoof.get(), 0, icu::UnicodeString(UChar32(letter)), skeleton, &error);
        return U_SUCCESS(error) ? fromIcu(skeleton) : QString();
    }

private:
    UErrorCode m_error = U_ZERO_ERROR;
    std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> m_spoof;
    std::unique_ptr<icu::IDNA> m_idna;
};

/// As hosts are written; other capitals than those of ASCII look different from their small letters.
QString withSmallAscii(QString text)
{
    for (QChar &letter : text) {
        if (letter.unicode() < FirstNotAscii)
            letter = letter.toLower();
    }
    return text;
}

/// What `text` looks like in the end, as what it looks like may look like something else without its marks.
QString looksOf(const Icu &icu, const QString &text)
{
    QString looks = text;
    for (QString before; before != looks;) {
        before = std::exchange(looks, {});
        for (const char32_t part : before.toUcs4())
            looks += part < FirstNotAscii ? QString::fromUcs4(&part, 1) : withSmallAscii(withoutMarks(icu.skeleton(part)));
    }
    return looks;
}

/// The rows of the table: what no other row says of a letter or of what is left of it without its marks.
QByteArray table(const Icu &icu)
{
    // REUSE-IgnoreStart
    QByteArray rows = "// SPDX-FileCopyrightText: 1991-2022 Unicode, Inc.\n// SPDX-License-Identifier: Unicode-DFS-2016\n";
    // REUSE-IgnoreEnd
    int inLine = 0;
    for (char32_t letter = FirstNotAscii; letter <= QChar::LastValidCodePoint; ++letter) {
        const QString alone = QString::fromUcs4(&letter, 1);
        const QString bare = withoutMarks(alone);
        if (!icu.mayBeInHost(letter))
            continue;
        const QString looks = looksOf(icu, alone);
        const bool isSmallM = bare == "m"_L1; // which stays, as one of ASCII
        if (isSmallM || looks == (bare == alone ? alone : looksOf(icu, bare)))
            continue;
        QByteArray units;
        for (const QChar unit : looks)
            units += (units.isEmpty() ? "0x" : ", 0x") + QByteArray::number(unit.unicode(), 16);
        rows += inLine++ % 4 == 0 ? "\n" : " ";
        rows += "{0x" + QByteArray::number(uint(letter), 16) + ", {" + units + "}},";
    }
    return rows + '\n';
}

} // namespace

TEST_CASE("letters that Unicode takes for confusable are so for us, wherever a host may have them")
{
    const Icu icu;
    if (const QString path = qEnvironmentVariable("CONFUSABLES_TABLE"); !path.isEmpty()) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table(icu));
        return;
    }
    UVersionInfo version;
    u_getUnicodeVersion(version);
    QStringList different;
    for (char32_t letter = FirstNotAscii; letter <= QChar::LastValidCodePoint; ++letter) {
        if (!icu.mayBeInHost(letter))
            continue;
        const QString alone = QString::fromUcs4(&letter, 1);
        const QString looks = icu.skeleton(letter);
        const auto plain = [](const QString &text) {
            return withoutConfusables(withSmallAscii(text)).replace("rn"_L1, "m"_L1); // both of ASCII
        };
        if (plain(alone) != plain(looks))
            different << u"U+%1 %2 looks like %3"_s.arg(QString::number(uint(letter), 16), alone, looks);
    }
    INFO(different.join(u'\n').toStdString());
    if (version[0] > ConfusablesUnicode)
        WARN("Unicode " << int(version[0]) << " has " << different.size() << " letters that the table does not have yet");
    else
        CHECK(different.isEmpty());
}
