// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/OwnSide.h"

#include "base/ShownText.h"
#include "url/Host.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxShortName = 60;

/// True if two addresses lead to the same place, apart from a slash at the end.
bool isSamePlace(const QUrl &a, const QUrl &b)
{
    const auto key = [](QUrl url) {
        if (url.path().isEmpty())
            url.setPath(u"/"_s); // StripTrailingSlash keeps this slash
        return url.adjusted(QUrl::StripTrailingSlash).toString(QUrl::FullyEncoded);
    };
    return !a.isEmpty() && key(a) == key(b);
}

} // namespace

OwnSide::OwnSide(Node &node, Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_wanted(wanted)
{
    ask();
}

void OwnSide::ask()
{
    m_problem.reset();
    m_asking = m_node.describe(this)->then(this, [this](const Result<InstanceDescription> &result) {
        m_problem = result || isForConsole(result.error().key) ? std::nullopt : std::optional(result.error());
        if (result)
            m_description = *result;
        emit changed();
    });
    m_askingAbilities = m_node.abilities(this)->then(this, [this](const Result<NodeAbilities> &) { emit changed(); });
    if (m_wanted == Wanted::DescriptionAndLicence) {
        m_askingLicence = m_node.licence(this)->then(this, [this](const Result<Licence> &result) {
            if (result)
                m_licence = *result;
            emit changed();
        });
    }
}

Tracker OwnSide::tracker() const
{
    const bool isTold = m_description && m_description->tracker != Tracker::Unknown;
    return isTold ? m_description->tracker : trackerFromAddress(m_node.instance().exalateUrl);
}

bool OwnSide::isPublic() const
{
    const QString host = m_node.instance().exalateUrl.host();
    return m_description && m_description->isPublic ? *m_description->isPublic : isLoopback(host) || !isPrivateHost(host);
}

bool OwnSide::offersProjects() const
{
    return m_description.value_or(InstanceDescription{.tracker = tracker()}).offersProjects();
}

QString OwnSide::shortName() const
{
    return m_description ? proposedShortName(*m_description) : shownText(m_node.instance().name, MaxShortName);
}

QUrl OwnSide::console() const
{
    return consolePage(m_node.instance().exalateUrl, m_description ? m_description->trackerUrl : QUrl());
}

QString OwnSide::host() const
{
    const bool isTold = m_description && !m_description->trackerUrl.isEmpty();
    return hostOf(isTold ? m_description->trackerUrl : m_node.instance().exalateUrl);
}

bool OwnSide::isAt(const QUrl &address) const
{
    if (isSamePlace(address, m_node.instance().exalateUrl))
        return true;
    // Our own node, asked while signed in, knows its addresses.
    return m_description && (isSamePlace(address, m_description->trackerUrl) || isSamePlace(address, m_description->exalateUrl));
}
