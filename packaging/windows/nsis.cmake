# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# An installer for one user, without administrator rights. Not tried yet.
set(CPACK_NSIS_PACKAGE_NAME "${IDENTITY_NAME}")
set(CPACK_NSIS_DISPLAY_NAME "${IDENTITY_NAME}")
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MUI_FINISHPAGE_RUN ${IDENTITY_BINARY}.exe)
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "nsExec::Exec '\"$INSTDIR\\${CMAKE_INSTALL_BINDIR}\\${IDENTITY_BINARY}.exe\" --forget-removed-codes'")
set(CPACK_NSIS_URL_INFO_ABOUT "${IDENTITY_URL_DOCUMENTATION}")
if(WIN32)
    set(CPACK_GENERATOR "NSIS;ZIP")
    # Puts Qt's libraries, its TLS and platform plugins and QtKeychain beside the program.
    install(CODE "execute_process(COMMAND windeployqt --no-compiler-runtime --no-translations
        \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/${IDENTITY_BINARY}.exe\" COMMAND_ERROR_IS_FATAL ANY)")
endif()
