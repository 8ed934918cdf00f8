// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// A self-signed certificate for 127.0.0.1 that expired at the end of 2020, and its key, which protects nothing.
inline constexpr char BrokenCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBVDCB+6ADAgECAgEBMAoGCCqGSM49BAMCMCQxIjAgBgNVBAMMGUNvbm5lY3Rp
b24gV2l6YXJkIHNhbmRib3gwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAxMDAwMDAw
WjAkMSIwIAYDVQQDDBlDb25uZWN0aW9uIFdpemFyZCBzYW5kYm94MFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEh+UE0t76Odswm+XN9s8Bu/erZBgoFc9ECaMDidX0
NWxl5XkJ/nUHsi7eQx3IsuBCuAzc8VzOwwxVH9cM5U4ll6MeMBwwGgYDVR0RBBMw
EYIJbG9jYWxob3N0hwR/AAABMAoGCCqGSM49BAMCA0gAMEUCIG5vW4lIPinsC2T9
0tREGz+wbPJiGJ7MtN7xD8NLwxg0AiEAuI+pvpSt0TKp36gUeHo8i446WKah6uGa
lqnL9fkfBNg=
-----END CERTIFICATE-----
)";
inline constexpr char BrokenCertificateKey[] = R"(-----BEGIN EC PRIVATE KEY-----
MHcCAQEEILmkDshg3Jjkh/gFcM1LQG1avNvTkXjBfnTzPM9oglifoAoGCCqGSM49
AwEHoUQDQgAEh+UE0t76Odswm+XN9s8Bu/erZBgoFc9ECaMDidX0NWxl5XkJ/nUH
si7eQx3IsuBCuAzc8VzOwwxVH9cM5U4llw==
-----END EC PRIVATE KEY-----
)";
