// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>
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

/// How many enumerators follow one another, from 0 on.
template <class Enum, std::size_t From = 0>
consteval std::size_t enumeratorCount()
{
    if constexpr (isEnumerator<static_cast<Enum>(From)>())
        return enumeratorCount<Enum, From + 1>();
    else
        return From;
}

/// All of them, in order.
template <class Enum>
inline constexpr auto Enumerators = [] {
    std::array<Enum, enumeratorCount<Enum>()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}();

/// True if the table has one row per enumerator of its member `key`, in the order of the enumeration.
template <const auto &Table>
consteval bool coversEnumeration()
{
    using Enum = std::remove_cvref_t<decltype(Table[0].key)>;
    for (std::size_t i = 0; i < Table.size(); ++i) {
        if (static_cast<std::size_t>(Table[i].key) != i)
            return false;
    }
    return Table.size() == enumeratorCount<Enum>();
}

/// A member of a table's row that has to be given: without it, the row does not compile.
template <class T>
struct Required {
    consteval Required(T given)
        : value(given)
    {
    }
    constexpr operator T() const { return value; }

    T value;
};
