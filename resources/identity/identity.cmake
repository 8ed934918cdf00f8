# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# Who the program is, in one place: the C++ header Identity.h, the desktop file, the metainfo, the packages and
# "About" are all filled from here.

set(IDENTITY_NAME "Connection Wizard")
set(IDENTITY_ID "io.github.connection_wizard.ConnectionWizard")
set(IDENTITY_BINARY "connection-wizard")
set(IDENTITY_SANDBOX_BINARY "connection-wizard-sandbox")
set(IDENTITY_VERSION "0.1.0")
set(IDENTITY_RELEASE_DATE "2026-11-22")
set(IDENTITY_SUMMARY "Connect issue trackers with Exalate")
set(IDENTITY_DESCRIPTION
"Connection Wizard initiates connections between your Exalate instance and
another one, hands invitation codes to the administrator of the other side,
accepts the codes that others send, and shows when a connection becomes
active.")
set(IDENTITY_DEVELOPER "Connection Wizard contributors")
set(IDENTITY_DEVELOPER_ID "io.github.connection_wizard")
set(IDENTITY_COPYRIGHT "2026 Connection Wizard contributors")
set(IDENTITY_LICENCE "Apache-2.0")

# Pages of the documentation, opened in the browser.
set(IDENTITY_URL_DOCUMENTATION "https://docs.exalate.com")
set(IDENTITY_URL_MODES "https://docs.exalate.com/docs/configuration-modes")
set(IDENTITY_URL_CONNECTION_TYPES "https://docs.exalate.com/docs/connection-types")
set(IDENTITY_URL_GLOSSARY "https://docs.exalate.com/docs/glossary")
set(IDENTITY_URL_SECURITY "https://docs.exalate.com/docs/how-is-the-security-improved-with-exalate")
set(IDENTITY_URL_STATUS "https://status.exalate.com")
