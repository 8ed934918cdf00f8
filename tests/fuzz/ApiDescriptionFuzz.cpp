// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// What a node may give as the description of its API, or as a page that leads to one (rules.md 33). Never a crash and no endless
// chain of references; what it leads to has its own origin; what is offered demands nothing that we do not send.

#include "node/NodeApi40.h"

#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QUrl page(QStringLiteral("https://node.example/exalate/swagger"));
    for (const QUrl &address : ApiDescription::addressesIn(input, page))
        require(address.isValid() && address.scheme() == page.scheme() && address.authority() == page.authority());

    const auto description = ApiDescription::read(input);
    if (!description)
        return 0;
    const NodeAbilities abilities = NodeApi40::abilitiesIn(*description);
    for (int i = 0; i <= int(NodeOperation::ReadVerification); ++i) {
        const auto entry = abilities.of(NodeOperation(i));
        require(entry.ability != NodeAbilities::Ability::NotKnown);
        require(entry.ability != NodeAbilities::Ability::Offered || (entry.unknown.isEmpty() && entry.demanded.isEmpty()));
        require(entry.ability != NodeAbilities::Ability::Differs || !entry.unknown.isEmpty() || !entry.demanded.isEmpty());
    }
    require(!abilities.paging || !abilities.paging->parameter.isEmpty());
    return 0;
}
