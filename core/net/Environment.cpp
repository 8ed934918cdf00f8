// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "net/Environment.h"

#include "net/HttpClient.h"

std::unique_ptr<Transport> Environment::realTransport()
{
    return std::make_unique<HttpClient>();
}
