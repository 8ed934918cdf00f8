// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/Workspace.h"

/// Who is in the sandbox, as its companion tells it in its line of JSON.
class SandboxWorld
{
public:
    /// Empty where the line cannot be read.
    static SandboxWorld read(const QByteArray &line);

    bool isEmpty() const { return m_places.isEmpty(); }

    /// Makes all of them instances of `workspace`, the first one current, and their addresses its suggestions. Settles when
    /// all are there.
    Job<Done> *moveInto(Workspace *workspace, QObject *owner) const;

private:
    struct Place {
        LocalInstance instance;
        Secret password;
        QUrl trackerUrl;
    };
    QList<Place> m_places;
};
