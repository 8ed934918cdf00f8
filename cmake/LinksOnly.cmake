# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0

# links_only(TARGET LIBRARY...)
# Stops the configuration if TARGET links anything else. Checked at the end, when everything that is linked is known.
function(links_only target)
    set(allowed ${ARGN})
    cmake_language(EVAL CODE
        "cmake_language(DEFER DIRECTORY [[${CMAKE_SOURCE_DIR}]] CALL _links_only_check [[${target}]] [[${allowed}]])")
endfunction()

function(_links_only_check target allowed)
    get_target_property(private ${target} LINK_LIBRARIES)
    get_target_property(public ${target} INTERFACE_LINK_LIBRARIES)
    foreach(library IN LISTS private public)
        if(library MATCHES "^\\$<LINK_ONLY:(.*)>$")
            set(library ${CMAKE_MATCH_1})
        endif()
        if(library MATCHES "^(private|public)-NOTFOUND$" OR library MATCHES "^::@")
            continue()
        endif()
        if(NOT library IN_LIST allowed)
            list(JOIN allowed ", " names)
            message(FATAL_ERROR "'${target}' links '${library}'. It may link ${names} and nothing else, so that it "
                "stays free of widgets and can be tested without a display. A new dependency needs a reason in docs/architecture.md.")
        endif()
    endforeach()
endfunction()
