// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QUrl>

#include <optional>

/// What a node publishes of its operations: a description in OpenAPI 2.0, 3.0 or 3.1, as JSON (node.md, Reading a node's own
/// description). A value; it comes from outside and may say anything.
class ApiDescription
{
public:
    /// The members of an object that an operation takes or gives.
    struct Body {
        QMap<QString, QString> properties; ///< name and type ("string"), as far as there is one
        QSet<QString> required;
        bool operator==(const Body &) const = default;
    };
    struct Parameter {
        QString name;
        std::optional<qint64> first; ///< its default, or else its minimum
        bool operator==(const Parameter &) const = default;
    };
    struct Operation {
        QList<Parameter> query;
        std::optional<Body> body;   ///< nothing if none is described
        std::optional<Body> answer; ///< the same of what comes back
    };

    /// In bytes: a larger one is not read (node.md, Reading a node's own description).
    static constexpr qint64 MaxSize = 2 * 1024 * 1024;

    /// Nothing unless `json` is such a description. Content that makes no sense is left out.
    static std::optional<ApiDescription> read(const QByteArray &json);

    /// The operation at a path that begins where the API's own paths begin ("/rest/issuehub/4.0/connections/{id}"), whatever it
    /// is below; names in braces do not count. Null if none is described.
    const Operation *operation(const QByteArray &method, const QString &path) const;

    /// What is described, for people who read it: a line for each operation with its path below the Exalate URL, and below it the
    /// names and types of what it takes and gives. Nothing but these: no values, no sentences, no hosts. What does not look like
    /// a name is left out, and so is what goes beyond MaxOutline lines.
    QStringList outline() const;
    static constexpr qsizetype MaxOutline = 2000;

    /// The addresses of descriptions, and of scripts that may name some, in a page of Swagger UI or in one of its scripts, in the
    /// order in which to try them. `from` is the page's own address; other origins are left out.
    static QList<QUrl> addressesIn(const QByteArray &page, const QUrl &from);

private:
    QHash<QString, Operation> m_operations; ///< by method and path
};
