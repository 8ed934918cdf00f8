// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/LookAlike.h"

#include "url/Confusables.h"
#include "url/Host.h"
#include "url/Tracker.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What else looks like a Latin letter than Unicode's confusables say, which are lenient with small capitals, and know no digits
/// in the place of letters.
constexpr auto AlsoAlike = std::to_array<std::pair<char32_t, char32_t>>({
    {U'ʙ', U'b'},
    {U'ƅ', U'b'},
    {U'β', U'b'},
    {U'ꞓ', U'e'},
    {U'ɢ', U'g'},
    {U'ʜ', U'h'},
    {U'ȷ', U'j'},
    {U'ĸ', U'k'},
    {U'ʍ', U'm'},
    {U'π', U'n'},
    {U'ᴛ', U't'},
    {U'ц', U'u'},
    {U'ω', U'w'},
    {U'χ', U'x'},
    {U'ɜ', U'3'},
    {U'0', U'o'},
    {U'1', U'l'},
});

/// Two Latin letters that look like one.
constexpr std::array Pairs{std::pair{"rn"_L1, "m"_L1}, std::pair{"vv"_L1, "w"_L1}};

/// Labels that look the same have the same skeleton.
QString skeleton(const QString &label)
{
    QString bare;
    const auto letters = withoutConfusables(label).toUcs4();
    for (const char32_t letter : letters) {
        const auto row = std::ranges::find(AlsoAlike, letter, &decltype(AlsoAlike)::value_type::first);
        bare += QChar::fromUcs4(row == AlsoAlike.end() ? letter : row->second);
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
