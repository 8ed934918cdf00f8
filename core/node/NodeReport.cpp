// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "node/NodeReport.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 22;

QString lineFor(NodeOperation operation, const NodeAbilities::Entry &entry)
{
    QStringList parts{QString(NodeAbilities::word(operation)).leftJustified(NameWidth) + NodeAbilities::word(entry.ability)};
    if (!entry.unknown.isEmpty())
        parts << "we send, and it does not know: "_L1 + entry.unknown.join(", "_L1);
    if (!entry.demanded.isEmpty())
        parts << "it requires, and we do not send: "_L1 + entry.demanded.join(", "_L1);
    return "  "_L1 + parts.join("; "_L1);
}

} // namespace

QString nodeReport(const NodeAbilities &abilities)
{
    QStringList lines{
        u"What an Exalate node offers to programs, by its own description of its API"_s, {}, u"What this program asks for:"_s};
    for (const NodeOperation operation : NodeAbilities::operations())
        lines << lineFor(operation, abilities.of(operation));
    lines << QString() << (abilities.outline.isEmpty() ? u"The node describes no operations."_s : u"What the node describes:"_s);
    for (const QString &line : abilities.outline)
        lines << "  "_L1 + line;
    return lines.join(u'\n') + u'\n';
}
