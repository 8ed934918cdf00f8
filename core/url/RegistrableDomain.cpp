// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/RegistrableDomain.h"

#include "url/Host.h"

#include <QStringList>

#ifdef HAVE_PSL
#include <libpsl.h>
#endif

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What countries have below their domain for whoever registers there.
constexpr std::array SecondLevels{"ac"_L1, "co"_L1, "com"_L1, "edu"_L1, "gob"_L1, "gov"_L1, "ne"_L1, "net"_L1, "or"_L1, "org"_L1};

} // namespace

QString registrableDomain(const QString &host)
{
#ifdef HAVE_PSL
    if (isAddressLiteral(host))
        return {};
    const QByteArray name = host.toLatin1();
    return QString::fromLatin1(psl_registrable_domain(psl_builtin(), name.constData())); // null where there is none
#else
    return registrableByRule(host);
#endif
}

QString registrableByRule(const QString &host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (isAddressLiteral(host) || labels.size() < 2)
        return {};
    const bool isBelowCountry =
        labels.constLast().size() == 2 && std::ranges::find(SecondLevels, labels.at(labels.size() - 2)) != SecondLevels.end();
    const qsizetype wanted = isBelowCountry ? 3 : 2;
    return labels.size() < wanted ? QString() : labels.last(wanted).join(u'.');
}
