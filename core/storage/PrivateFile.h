// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

/// How a file was saved.
enum class Saved {
    No,
    Privately, ///< nobody but its owner can read it
    ForOthers, ///< others may be able to: the place has no permissions, as a stick or a share
};

/// Saves a file that a person chose, for its owner alone where the place knows owners. It replaces a former one whole; where the
/// place takes no other file beside it, or cannot rename, it is written in place.
Saved savePrivately(const QString &path, const QByteArray &content);
