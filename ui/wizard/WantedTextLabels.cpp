// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WantedTextLabels.h"

#include <QCoreApplication>

namespace {

constexpr char Form[] = "ConnectionInformationPage";
constexpr char Console[] = "HandOverPage";

struct Labels {
    QString NewConnection::*member;
    const char *form; ///< on the page Connection information
    const char *console;
    const char *missing = nullptr;
};

constexpr auto AllLabels = std::to_array<Labels>({
    {
        &NewConnection::localShortName,
        QT_TRANSLATE_NOOP("ConnectionInformationPage", "&Local instance short name"),
        QT_TRANSLATE_NOOP("HandOverPage", "Local instance short name"),
        QT_TRANSLATE_NOOP("ConnectionInformationPage", "Enter a short name for your instance."),
    },
    {
        &NewConnection::remoteShortName,
        QT_TRANSLATE_NOOP("ConnectionInformationPage", "&Remote instance short name"),
        QT_TRANSLATE_NOOP("HandOverPage", "Remote instance short name"),
        QT_TRANSLATE_NOOP("ConnectionInformationPage", "Enter a short name for the other side."),
    },
    {
        &NewConnection::name,
        QT_TRANSLATE_NOOP("ConnectionInformationPage", "Connection n&ame"),
        QT_TRANSLATE_NOOP("HandOverPage", "Connection name"),
        QT_TRANSLATE_N_NOOP("ConnectionInformationPage", "Enter a name for the connection, of at most %Ln character(s)."),
    },
    {
        &NewConnection::description,
        QT_TRANSLATE_NOOP("ConnectionInformationPage", "D&escription"),
        QT_TRANSLATE_NOOP("HandOverPage", "Description"),
    },
    {&NewConnection::project, nullptr, QT_TRANSLATE_NOOP("HandOverPage", "Project")},
    {&NewConnection::remoteProject, nullptr, QT_TRANSLATE_NOOP("HandOverPage", "Project on the other side")},
});

constexpr const Labels *find(const WantedText &text)
{
    const auto found = std::ranges::find(AllLabels, text.member, &Labels::member);
    return found == AllLabels.end() ? nullptr : &*found;
}

static_assert(std::ranges::all_of(WantedTexts, [](const WantedText &text) {
    return text.entry == WantedText::Entry::None || (find(text) && (find(text)->form || !text.isOnInformationPage()));
}));

QString translated(const char *context, const char *source, int n = -1)
{
    return source ? QCoreApplication::translate(context, source, nullptr, n) : QString();
}

} // namespace

QString WantedTextLabels::inForm(const WantedText &text)
{
    const Labels *labels = find(text);
    return labels ? translated(Form, labels->form) : QString();
}

QString WantedTextLabels::inConsole(const WantedText &text)
{
    const Labels *labels = find(text);
    return labels ? translated(Console, labels->console) : QString();
}

QString WantedTextLabels::whenMissing(const WantedText &text)
{
    const Labels *labels = find(text);
    return labels ? translated(Form, labels->missing, text.maxLength) : QString();
}
