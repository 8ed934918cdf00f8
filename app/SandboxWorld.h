// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workspace/Workspace.h"

/// The instances of the sandbox, as its companion lists them in its line of JSON.
class SandboxWorld
{
public:
    /// Empty if the line cannot be read.
    static SandboxWorld read(const QByteArray &line);

    bool isEmpty() const { return m_places.isEmpty(); }

    /// Adds them all to `workspace`, the first one as the current instance, and their addresses as suggestions. The job yields
    /// once all are added.
    Job<Done> *moveInto(Workspace *workspace, QObject *owner) const;

private:
    struct Place {
        LocalInstance instance;
        Secret password;
        QUrl trackerUrl;
    };
    QList<Place> m_places;
};
