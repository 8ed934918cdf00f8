// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/Problem.h"

#include <QNetworkReply>

/// The problem of a request to `host` for which Qt reports `error`; QtNetworkTest shows what Qt reports for which fault. Pure.
Problem failure(QNetworkReply::NetworkError error, const QString &host, bool throughProxy);

/// True if the same request, sent again a little later, may get through.
bool mayPassByItself(int status, QNetworkReply::NetworkError error);
