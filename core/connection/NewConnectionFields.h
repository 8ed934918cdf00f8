// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

/// A text of a new connection. Wizard, draft, intent, request and the node's own console all read it from here, so that a new
/// field is one row.
struct WantedText {
    /// How the user enters it.
    enum class Entry {
        None,    ///< not by hand
        Line,    ///< a line of the page Connection information
        Prose,   ///< several lines there
        Project, ///< chosen on the page Project
    };

    QLatin1StringView word; ///< in requests and in settings files
    QString NewConnection::*member;
    int maxLength; ///< in UTF-16 units; that of docs/node-api.openapi.yaml
    Entry entry = Entry::None;
    bool isRequired = false; ///< on its page

    constexpr bool isOnInformationPage() const { return entry == Entry::Line || entry == Entry::Prose; }
};

inline constexpr int MaxDescriptionLength = 4000;

/// In the order in which they are asked for.
inline constexpr auto WantedTexts = std::to_array<WantedText>({
    {QLatin1StringView("localShortName"), &NewConnection::localShortName, 255, WantedText::Entry::Line, true},
    {QLatin1StringView("remoteShortName"), &NewConnection::remoteShortName, 255, WantedText::Entry::Line, true},
    {QLatin1StringView("name"), &NewConnection::name, MaxConnectionNameLength, WantedText::Entry::Line, true},
    {QLatin1StringView("description"), &NewConnection::description, MaxDescriptionLength, WantedText::Entry::Prose},
    {QLatin1StringView("project"), &NewConnection::project, 500, WantedText::Entry::Project, true},
    {QLatin1StringView("remoteProject"), &NewConnection::remoteProject, 500, WantedText::Entry::Project, true},
    {QLatin1StringView("verificationId"), &NewConnection::verificationId, 200},
});

/// Every member of a new connection. One that is missing here does not compile, nor does a text without a row above.
inline auto membersOf(const NewConnection &connection)
{
    const auto &[type, mode, name, description, localShortName, remoteShortName, destination, project, remoteProject,
                 verificationId] = connection;
    return std::tie(type, mode, name, description, localShortName, remoteShortName, destination, project, remoteProject,
                    verificationId);
}

template <class... Member>
constexpr std::size_t countTexts(std::type_identity<std::tuple<Member...>>)
{
    return (std::size_t(std::is_same_v<Member, const QString &>) + ...);
}

static_assert(countTexts(std::type_identity<decltype(membersOf(NewConnection()))>()) == WantedTexts.size());
static_assert(std::ranges::all_of(WantedTexts, [](const WantedText &text) {
    return std::ranges::count(WantedTexts, text.member, &WantedText::member) == 1;
}));
