# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# cpp-httplib, as httplib::httplib.
#
# It is published as one header that holds everything, and is used without OpenSSL then. A cross-build takes that header
# from the source package: -DHTTPLIB_INCLUDE_DIR=FOLDER. Distributions, such as Debian, build a library of it: their header
# holds declarations only, and has to be read with the options that the library was built with; pkg-config knows them.

include(FindPackageHandleStandardArgs)
find_path(HTTPLIB_INCLUDE_DIR httplib.h DOC "The folder of httplib.h (cpp-httplib)")
mark_as_advanced(HTTPLIB_INCLUDE_DIR)

set(_httplib_implementation)
if(HTTPLIB_INCLUDE_DIR)
    file(STRINGS ${HTTPLIB_INCLUDE_DIR}/httplib.h _httplib_implementation REGEX "^inline Server::Server\\(\\)" LIMIT_COUNT 1)
    file(STRINGS ${HTTPLIB_INCLUDE_DIR}/httplib.h HTTPLIB_VERSION REGEX "^#define CPPHTTPLIB_VERSION \"")
    string(REGEX REPLACE ".*\"(.*)\".*" "\\1" HTTPLIB_VERSION "${HTTPLIB_VERSION}")
endif()
if(_httplib_implementation)
    set(_httplib_usable HTTPLIB_INCLUDE_DIR)
else()
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(HTTPLIB QUIET IMPORTED_TARGET cpp-httplib)
    endif()
    set(_httplib_usable HTTPLIB_INCLUDE_DIR HTTPLIB_FOUND)
endif()

find_package_handle_standard_args(httplib REQUIRED_VARS ${_httplib_usable} VERSION_VAR HTTPLIB_VERSION)
find_package(Threads QUIET)
if(httplib_FOUND AND NOT TARGET httplib::httplib)
    add_library(httplib::httplib INTERFACE IMPORTED)
    target_link_libraries(httplib::httplib INTERFACE Threads::Threads $<$<BOOL:${WIN32}>:ws2_32>)
    if(_httplib_implementation)
        target_include_directories(httplib::httplib SYSTEM INTERFACE ${HTTPLIB_INCLUDE_DIR})
    else()
        target_link_libraries(httplib::httplib INTERFACE PkgConfig::HTTPLIB)
    endif()
endif()
