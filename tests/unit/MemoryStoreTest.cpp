// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "credentials/MemoryStore.h"
#include "awaited.h"

using namespace Qt::StringLiterals;

TEST_CASE("memory keeps a secret under its key until it is replaced or removed")
{
    MemoryStore store;
    CHECK(awaited(store.read(u"one"_s, &store)).value().isEmpty());

    CHECK(awaited(store.store(u"one"_s, Secret(u"first"_s), &store)).has_value());
    CHECK(awaited(store.store(u"two"_s, Secret(u"other"_s), &store)).has_value());
    CHECK(awaited(store.read(u"one"_s, &store)).value().revealText() == u"first"_s);

    CHECK(awaited(store.store(u"one"_s, Secret(u"second"_s), &store)).has_value());
    CHECK(awaited(store.read(u"one"_s, &store)).value().revealText() == u"second"_s);

    CHECK(awaited(store.remove(u"one"_s, &store)).has_value());
    CHECK(awaited(store.read(u"one"_s, &store)).value().isEmpty());
    CHECK(awaited(store.read(u"two"_s, &store)).value().revealText() == u"other"_s);
}

TEST_CASE("removing from memory what was never there is no problem")
{
    MemoryStore store;
    CHECK(awaited(store.remove(u"one"_s, &store)).has_value());
}
