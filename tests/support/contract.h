// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A value of a description without the prose in it, which a test that reads it thousands of times can do without.
inline QJsonValue withoutProse(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray all = value.toArray();
        for (auto &&each : all)
            each = withoutProse(each);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end();) {
        // A member of that name in an object's properties is an object itself.
        if ((at.key() == QStringLiteral("description") && at.value().isString())
            || at.key().startsWith(QStringLiteral("example"))) {
            at = object.erase(at);
        } else {
            at.value() = withoutProse(at.value());
            ++at;
        }
    }
    return object;
}

/// The description of an API with every operation of the contract, as the sandbox's nodes give it.
inline const QByteArray &contractDescription()
{
    static const QByteArray whole = [] {
        QFile file(QStringLiteral(TEST_DATA_DIR "/../../app/sandbox/node-api.openapi.json"));
        const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return QJsonDocument(withoutProse(QJsonDocument::fromJson(json).object()).toObject()).toJson(QJsonDocument::Compact);
    }();
    return whole;
}
