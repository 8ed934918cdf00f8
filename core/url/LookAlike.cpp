// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/LookAlike.h"

#include "url/Host.h"
#include "url/Tracker.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Letters of other scripts, and digits, that look like the Latin letter beside them.
// clang-format off
constexpr auto Confusables = std::to_array<std::pair<char32_t, char32_t>>({
    // Cyrillic
    {U'а', U'a'}, {U'в', U'b'}, {U'ь', U'b'}, {U'с', U'c'}, {U'ԁ', U'd'}, {U'е', U'e'}, {U'ҽ', U'e'}, {U'ғ', U'f'},
    {U'ԍ', U'g'}, {U'һ', U'h'}, {U'н', U'h'}, {U'і', U'i'}, {U'ј', U'j'}, {U'к', U'k'}, {U'ӏ', U'l'}, {U'м', U'm'},
    {U'п', U'n'}, {U'о', U'o'}, {U'р', U'p'}, {U'ԛ', U'q'}, {U'г', U'r'}, {U'ѕ', U's'}, {U'т', U't'}, {U'ц', U'u'},
    {U'ѵ', U'v'}, {U'ѡ', U'w'}, {U'ԝ', U'w'}, {U'х', U'x'}, {U'у', U'y'}, {U'ү', U'y'}, {U'з', U'3'},
    // Greek
    {U'α', U'a'}, {U'β', U'b'}, {U'ϲ', U'c'}, {U'ε', U'e'}, {U'η', U'n'}, {U'ι', U'i'}, {U'ϳ', U'j'}, {U'κ', U'k'},
    {U'ν', U'v'}, {U'ο', U'o'}, {U'σ', U'o'}, {U'ρ', U'p'}, {U'τ', U't'}, {U'υ', U'u'}, {U'ω', U'w'}, {U'χ', U'x'},
    {U'γ', U'y'},
    // Armenian
    {U'ա', U'w'}, {U'ց', U'g'}, {U'հ', U'h'}, {U'յ', U'j'}, {U'ո', U'n'}, {U'օ', U'o'}, {U'զ', U'q'}, {U'ս', U'u'},
    // Latin, and digits
    {U'ɑ', U'a'}, {U'đ', U'd'}, {U'ɡ', U'g'}, {U'ħ', U'h'}, {U'ı', U'i'}, {U'ɩ', U'i'}, {U'ɪ', U'i'}, {U'ł', U'l'}, {U'ø', U'o'},
    {U'ʋ', U'v'}, {U'0', U'o'}, {U'1', U'l'},
});
// clang-format on

/// Two Latin letters that look like one.
constexpr std::array Pairs{std::pair{"rn"_L1, "m"_L1}, std::pair{"vv"_L1, "w"_L1}};

/// Labels that look the same have the same skeleton: without the marks above and below letters, and with look-alikes made Latin.
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
    return bare.replace(u'i', u'l'); // a capital I is an l to the eye, and hosts are read in small letters
}

bool mixesScripts(const QString &label)
{
    using Scripts = QSet<QChar::Script>;
    // Scripts that are usually written together (Unicode TR 39, highly restrictive).
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

/// The labels of a host that an attacker may imitate: all but the top-level domain.
QStringList labelsOf(const QString &host)
{
    return host.split(u'.').mid(0, host.count(u'.'));
}

/// A label that others must not resemble, and its host.
struct Protected {
    QString label;
    QString host;
};

/// By their skeletons.
QMultiHash<QString, Protected> protectedLabels(const QStringList &knownHosts)
{
    QMultiHash<QString, Protected> bySkeleton;
    const auto add = [&bySkeleton](const QString &label, const QString &host) {
        bySkeleton.insert(skeleton(label), {label, host});
    };
    for (const KnownHost &known : allKnownHosts()) {
        const QString domain = QString(known.suffix).mid(known.suffix.startsWith(u'.') ? 1 : 0);
        add(labelsOf(domain).constLast(), domain);
    }
    for (const QString &host : knownHosts) {
        for (const QString &label : labelsOf(host))
            add(label, host);
    }
    return bySkeleton;
}

/// The known host, or the domain of a tracker, that another host begins with: whoever reads no further takes it for that one.
std::optional<QString> begunWith(const QString &shownHost, const QStringList &knownHosts)
{
    const QString behindDot = u'.' + shownHost;
    QStringList beginnings = knownHosts;
    for (const KnownHost &known : allKnownHosts())
        beginnings << QString(known.suffix).mid(known.suffix.startsWith(u'.') ? 1 : 0);
    for (const QString &beginning : std::as_const(beginnings)) {
        if (beginning.contains(u'.') && behindDot.contains(u'.' + beginning + u'.'))
            return beginning;
    }
    return std::nullopt;
}

/// The host that a host looks like, all in their shown form; empty if it is not known which.
std::optional<QString> lookedLike(const QString &shownHost, const QStringList &knownHosts)
{
    if (auto known = begunWith(shownHost, knownHosts))
        return known;
    const auto bySkeleton = protectedLabels(knownHosts);
    std::optional<QString> found;
    for (const QString &label : labelsOf(shownHost)) {
        const QList<Protected> alike = bySkeleton.values(skeleton(label));
        const bool isOneOfThem = std::ranges::count(alike, label, &Protected::label) > 0;
        if (!alike.isEmpty() && !isOneOfThem)
            return alike.constFirst().host;
        if (mixesScripts(label))
            found = QString();
    }
    return found;
}

} // namespace

std::optional<Fact::LookAlike> lookAlike(const QString &host, const QStringList &knownHosts, const QString &allowed)
{
    if (isAddressLiteral(host) || host == withoutPort(allowed))
        return std::nullopt;
    QStringList known;
    for (const QString &one : knownHosts) {
        if (const QString name = withoutPort(one); !isAddressLiteral(name))
            known << shownForm(name);
    }
    const QString shown = shownForm(host);
    const std::optional<QString> other = known.contains(shown) ? std::nullopt : lookedLike(shown, known);
    if (!other)
        return std::nullopt;
    return Fact::LookAlike{shown, host, *other};
}
