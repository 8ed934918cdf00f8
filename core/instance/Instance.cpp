// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instance/Instance.h"

#include "base/ShownText.h"
#include "url/InstanceUrl.h"

#include <QHostAddress>

bool InstanceDescription::offersProjects() const
{
    return hasProjects.value_or(traits(tracker).hasProjects);
}

QString proposedShortName(const InstanceDescription &instance)
{
    if (!instance.name.isEmpty())
        return shownText(instance.name, 60);
    const QUrl &address = instance.trackerUrl.isEmpty() ? instance.address : instance.trackerUrl;
    const QString host = address.host();
    if (isNodeHost(host))
        return {}; // nobody calls an instance by it
    const auto known = knownHost(host);
    if (known && known->pathDepth > 0) {
        // The first segment of the path is the owner there, and the host is everybody's.
        const QString owner = address.path().section(u'/', 1, 1);
        if (!owner.isEmpty())
            return owner;
    }
    return QHostAddress(host).isNull() ? host.section(u'.', 0, 0) : host;
}
