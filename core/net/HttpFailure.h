// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QNetworkReply>

/// The problem that a request to `host` met for which Qt reports `error`; what Qt reports for what is a test, QtNetworkTest.
/// Pure.
Problem failure(QNetworkReply::NetworkError error, const QString &host, bool throughProxy);

/// True if the same request, sent again a little later, may get through.
bool mayPassByItself(int status, QNetworkReply::NetworkError error);
