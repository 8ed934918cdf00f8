# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# All external dependencies, with the reason for each. Missing ones are reported together.

include(FeatureSummary)

find_package(Qt6 6.4 QUIET COMPONENTS Core Network Widgets)
find_package(Qt6LinguistTools 6.4 QUIET)
find_package(Qt6Keychain 0.13 QUIET)
find_package(tl-expected QUIET)
find_package(ZLIB QUIET)
find_package(Qt6DBus 6.4 QUIET)
find_package(httplib MODULE QUIET)
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(psl QUIET IMPORTED_TARGET libpsl)
endif()

set_package_properties(Qt6 PROPERTIES TYPE REQUIRED
    DESCRIPTION "Qt 6.4 or later: Core, Network, Widgets" PURPOSE "The program itself")
set_package_properties(Qt6LinguistTools PROPERTIES TYPE REQUIRED
    DESCRIPTION "Qt's lupdate and lrelease" PURPOSE "Translations")
set_package_properties(Qt6Keychain PROPERTIES TYPE REQUIRED
    DESCRIPTION "QtKeychain 0.13 or later" PURPOSE "Passwords, tokens and invitation codes in the system's keychain")
set_package_properties(tl-expected PROPERTIES TYPE REQUIRED
    DESCRIPTION "tl::expected" PURPOSE "Results without exceptions, until C++23")
set_package_properties(ZLIB PROPERTIES TYPE REQUIRED
    DESCRIPTION "zlib" PURPOSE "Answers that are compressed although nobody asked for that")
set_package_properties(httplib PROPERTIES TYPE RECOMMENDED
    DESCRIPTION "cpp-httplib 0.11 or later" PURPOSE "The sandbox companion, which is not built without it")
set_package_properties(Qt6DBus PROPERTIES TYPE OPTIONAL
    DESCRIPTION "Qt D-Bus" PURPOSE "Desktop notifications on Linux")

if(BUILD_TESTING)
    find_package(Qt6Test 6.4 QUIET)
    find_package(Catch2 3 QUIET)
    if(NOT Catch2_FOUND)
        find_package(Catch2 2.13 QUIET)
    endif()
    set_package_properties(Qt6Test PROPERTIES TYPE REQUIRED
        DESCRIPTION "Qt Test" PURPOSE "Signal spies, keys and mouse in the tests")
    set_package_properties(Catch2 PROPERTIES TYPE REQUIRED
        DESCRIPTION "Catch2 2.13 or 3" PURPOSE "The tests (-DBUILD_TESTING=OFF does without)")
endif()

add_feature_info("Public suffix list" psl_FOUND "libpsl, which tells by the list who is behind a host; a rule of thumb without it")
add_feature_info("Sandbox companion" httplib_FOUND "a small pretend world of nodes on loopback (--sandbox, and what the tests run against)")
add_feature_info("Tests" BUILD_TESTING "unit, gui, integration and end-to-end tests")

feature_summary(WHAT REQUIRED_PACKAGES_NOT_FOUND FATAL_ON_MISSING_REQUIRED_PACKAGES QUIET_ON_EMPTY)
