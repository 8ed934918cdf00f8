// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSslServer>
#include <QUrl>

/// A server on 127.0.0.1 with a certificate that nobody should accept (product.md, The sandbox). It closes the connection
/// of whoever accepts it, so it needs no HTTP.
class BrokenServer : public QSslServer
{
public:
    explicit BrokenServer(QObject *parent = nullptr);

    /// The address it listens on; empty if the system gives no port.
    QUrl open();
};
