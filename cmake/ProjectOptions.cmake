# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# An interface target with the compiler options of every target.

include(CheckCXXCompilerFlag)
include(CheckPIESupported)

option(WARNINGS_AS_ERRORS "Compiler warnings end the build; for CI, where the compiler is known" OFF)
option(RELEASE "For what is given to users: every text has to be translated, and former texts leave the .ts files" OFF)
option(HARDENING "Hardening flags in release builds" ON)
option(PRECOMPILED_HEADERS "Precompile the headers that everything includes: half the time, but a forgotten #include goes unseen" OFF)
set(SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them, for example address,undefined")
option(FUZZING "Build the libFuzzer targets in tests/fuzz (Clang only)" OFF)
option(COVERAGE "Count which lines the tests reach" OFF)
option(CCACHE "Use ccache where it is found" ON)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(CCACHE_PROGRAM ccache)
    mark_as_advanced(CCACHE_PROGRAM)
    if(CCACHE_PROGRAM)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    endif()
endif()
add_feature_info("ccache" CCACHE_PROGRAM "compiled files are kept and used again")

add_library(project_options INTERFACE)

# Forbids what is easy to get wrong in Qt: conversions that hide an encoding or a scheme, connections without a context, old API.
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
    target_compile_options(project_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(project_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wno-missing-field-initializers # designated initializers name what matters
        -Werror=switch # a new enumerator is decided everywhere, or does not compile
        $<$<BOOL:${WARNINGS_AS_ERRORS}>:-Werror>)
endif()

if(HARDENING)
    if(MSVC)
        target_compile_options(project_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:/guard:cf>)
        target_link_options(project_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:/guard:cf>)
    else()
        foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
            string(MAKE_C_IDENTIFIER "HAS${flag}" has)
            check_cxx_compiler_flag(${flag} ${has})
            if(${has})
                target_compile_options(project_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:${flag}>)
            endif()
        endforeach()
        if(NOT SANITIZE) # the sanitizers check more
            target_compile_options(project_options INTERFACE
                $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=3>)
        endif()
        if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
            target_link_options(project_options INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
        endif()
    endif()
    target_compile_definitions(project_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()

if(SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=${SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${SANITIZE})
    target_sources(project_options INTERFACE
        $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${CMAKE_CURRENT_LIST_DIR}/sanitizer-defaults.cpp>)
endif()
if(FUZZING)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "FUZZING needs Clang; use the preset: cmake --preset fuzz")
    endif()
    target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(COVERAGE)
    target_compile_options(project_options INTERFACE --coverage)
    target_link_options(project_options INTERFACE --coverage)
endif()
if(SANITIZE)
    add_feature_info("Sanitizers" SANITIZE "built with -fsanitize=${SANITIZE}")
endif()
# precompile(TARGET HEADER...) or precompile(TARGET AS OTHER), if PRECOMPILED_HEADERS is on
function(precompile target)
    if(NOT PRECOMPILED_HEADERS)
        return()
    endif()
    if("${ARGV1}" STREQUAL "AS")
        target_precompile_headers(${target} REUSE_FROM ${ARGV2})
        if(NOT MSVC) # GCC refuses a header of a library (-fPIC) in a program (-fPIE)
            target_compile_options(${target} PRIVATE -fPIC)
        endif()
    else()
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()

if(CMAKE_CXX_CLANG_TIDY) # generated files are not checked
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-definitions-in-headers'\n")
endif()
