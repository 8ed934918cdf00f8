// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/LookAlike.h"

#include "url/Tracker.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Letters of other scripts, and digits, that can be read as the Latin letters beside them.
constexpr auto Confusables = std::to_array<std::pair<char32_t, char16_t>>({
    // Cyrillic
    {U'а', u'a'}, {U'в', u'b'}, {U'ь', u'b'}, {U'с', u'c'}, {U'ԁ', u'd'}, {U'е', u'e'}, {U'ҽ', u'e'}, {U'ғ', u'f'},
    {U'ԍ', u'g'}, {U'һ', u'h'}, {U'н', u'h'}, {U'і', u'i'}, {U'ј', u'j'}, {U'к', u'k'}, {U'ӏ', u'l'}, {U'м', u'm'},
    {U'п', u'n'}, {U'о', u'o'}, {U'р', u'p'}, {U'ԛ', u'q'}, {U'г', u'r'}, {U'ѕ', u's'}, {U'т', u't'}, {U'ц', u'u'},
    {U'ѵ', u'v'}, {U'ѡ', u'w'}, {U'ԝ', u'w'}, {U'х', u'x'}, {U'у', u'y'}, {U'ү', u'y'}, {U'з', u'3'},
    // Greek
    {U'α', u'a'}, {U'β', u'b'}, {U'ϲ', u'c'}, {U'ε', u'e'}, {U'η', u'n'}, {U'ι', u'i'}, {U'ϳ', u'j'}, {U'κ', u'k'},
    {U'ν', u'v'}, {U'ο', u'o'}, {U'σ', u'o'}, {U'ρ', u'p'}, {U'τ', u't'}, {U'υ', u'u'}, {U'ω', u'w'}, {U'χ', u'x'},
    {U'γ', u'y'},
    // Armenian
    {U'ա', u'w'}, {U'ց', u'g'}, {U'հ', u'h'}, {U'յ', u'j'}, {U'ո', u'n'}, {U'օ', u'o'}, {U'զ', u'q'}, {U'ս', u'u'},
    // Latin
    {U'ɑ', u'a'}, {U'đ', u'd'}, {U'ɡ', u'g'}, {U'ħ', u'h'}, {U'ı', u'i'}, {U'ɩ', u'i'}, {U'ł', u'l'}, {U'ø', u'o'},
    {U'ʋ', u'v'}, {U'0', u'o'}, {U'1', u'l'},
});

constexpr std::array Pairs{std::pair{"rn"_L1, "m"_L1}, std::pair{"vv"_L1, "w"_L1}};

/// Two labels that look the same have the same skeleton: marks above and below letters left out, look-alikes made Latin.
QString skeleton(const QString &label)
{
    QString bare;
    const auto letters = label.toLower().normalized(QString::NormalizationForm_KD).toUcs4();
    for (const char32_t letter : letters) {
        if (QChar::isMark(letter))
            continue;
        const auto row = std::ranges::find(Confusables, letter, &decltype(Confusables)::value_type::first);
        bare += QChar::fromUcs4(row == Confusables.end() ? letter : row->second);
    }
    for (const auto &[two, one] : Pairs)
        bare.replace(two, one);
    return bare;
}

bool mixesScripts(const QString &label)
{
    using Scripts = QSet<QChar::Script>;
    // What is written together by custom (Unicode TR 39, highly restrictive).
    static const std::array customary{
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana},
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Bopomofo},
        Scripts{QChar::Script_Latin, QChar::Script_Han, QChar::Script_Hangul},
    };
    Scripts scripts;
    const auto letters = label.toUcs4();
    for (const char32_t letter : letters)
        scripts << QChar::script(letter);
    scripts -= {QChar::Script_Common, QChar::Script_Inherited};
    return scripts.size() > 1
        && std::ranges::none_of(customary, [&](const Scripts &together) { return together.contains(scripts); });
}

/// The labels of a host that somebody may want to imitate: all but the top-level domain.
QStringList labelsOf(const QString &host)
{
    return host.split(u'.').mid(0, host.count(u'.'));
}

/// The labels that others must not look like, by their skeletons.
QMultiHash<QString, QString> protectedLabels(const QStringList &knownHosts)
{
    QStringList labels;
    for (const KnownHost &known : allKnownHosts())
        labels << labelsOf(known.suffix).last();
    for (const QString &host : knownHosts)
        labels << labelsOf(host);
    QMultiHash<QString, QString> bySkeleton;
    for (const QString &label : std::as_const(labels))
        bySkeleton.insert(skeleton(label), label);
    return bySkeleton;
}

} // namespace

bool looksLikeAnother(const QString &shownHost, const QStringList &knownHosts)
{
    const auto bySkeleton = protectedLabels(knownHosts);
    return std::ranges::any_of(labelsOf(shownHost), [&](const QString &label) {
        const QStringList alike = bySkeleton.values(skeleton(label));
        return mixesScripts(label) || (!alike.isEmpty() && !alike.contains(label));
    });
}
