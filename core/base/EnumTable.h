// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

/// True if the enumeration has a name for this value. The compiler writes an enumerator into a signature by its name, and any
/// other value as a cast: "(Type)50".
template <auto Value>
consteval bool isEnumerator()
{
#ifdef _MSC_VER
    const std::string_view signature = __FUNCSIG__;
    const std::string_view before = "isEnumerator<";
#else
    const std::string_view signature = __PRETTY_FUNCTION__;
    const std::string_view before = "Value = ";
#endif
    static_assert(std::is_enum_v<decltype(Value)>);
    return signature[signature.rfind(before) + before.size()] != '(';
}

/// True if the table has one row per enumerator of its member `key`, in the order of the enumeration, which counts from 0.
template <const auto &Table>
consteval bool coversEnumeration()
{
    using Key = std::remove_cvref_t<decltype(Table[0].key)>;
    for (std::size_t i = 0; i < Table.size(); ++i) {
        if (static_cast<std::size_t>(Table[i].key) != i)
            return false;
    }
    return isEnumerator<static_cast<Key>(Table.size() - 1)>() && !isEnumerator<static_cast<Key>(Table.size())>();
}
