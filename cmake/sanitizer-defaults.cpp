// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

// Built into every program of a sanitizer build, so that a test says the same however it is started.

extern "C" const char *__asan_default_options()
{
    return "detect_stack_use_after_return=1:strict_init_order=1:check_initialization_order=1";
}

extern "C" const char *__ubsan_default_options()
{
    return "print_stacktrace=1";
}

/// What libraries keep until the process ends; nothing of ours.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig\n"
           "leak:libglib-2.0\n"
           "leak:libgio-2.0\n"
           "leak:libdbus-1\n"
           "leak:libQt6XcbQpa\n";
}
