// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QFile>

/// The description of an API with every operation of the contract, as the sandbox's nodes give it.
inline const QByteArray &contractDescription()
{
    static const QByteArray whole = [] {
        QFile file(QStringLiteral(TEST_DATA_DIR "/../../app/sandbox/node-api.openapi.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return whole;
}
