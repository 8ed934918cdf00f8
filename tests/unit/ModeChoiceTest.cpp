// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "flow/ModeChoice.h"

#include "catch.h"

namespace {

using enum ConfigurationMode;

ModeChoice::WhyNot against(const QList<ConfigurationMode> &modes)
{
    return
        [modes](ConfigurationMode mode) { return modes.contains(mode) ? std::optional(ModeReason::LicenceFree) : std::nullopt; };
}

} // namespace

TEST_CASE("a mode that something speaks against cannot be chosen")
{
    ModeChoice choice;
    CHECK_FALSE(choice.choose(Visual, against({Visual})));
    CHECK_FALSE(choice.mode());
    CHECK(choice.choose(Script, against({Visual})));
    CHECK(choice.mode() == Script);
    CHECK_FALSE(choice.choose(Script, against({})));
    CHECK(choice.isOwnChoice());
}

TEST_CASE("a chosen mode is dropped when something speaks against it by now, and that is told until another one is chosen")
{
    ModeChoice choice;
    choice.choose(Visual, against({}));
    choice.reconsider(against({Visual}), true);
    CHECK_FALSE(choice.mode());
    REQUIRE(choice.dropped());
    CHECK(*choice.dropped() == std::pair(Visual, ModeReason::LicenceFree));
    choice.reconsider(against({}), true);
    CHECK(choice.dropped());
    choice.choose(Basic, against({}));
    CHECK_FALSE(choice.dropped());
}

TEST_CASE("the only mode that is left is chosen once both sides are known, and given up when others join it")
{
    ModeChoice choice;
    choice.reconsider(against({Visual, Basic}), false);
    CHECK_FALSE(choice.mode());
    choice.reconsider(against({Visual, Basic}), true);
    CHECK(choice.mode() == Script);
    CHECK_FALSE(choice.isOwnChoice());
    choice.reconsider(against({Visual}), true);
    CHECK_FALSE(choice.mode());
    CHECK_FALSE(choice.dropped());
}

TEST_CASE("what a person chose stays when it becomes the only one, and when others join it")
{
    ModeChoice choice;
    choice.choose(Script, against({}));
    choice.reconsider(against({Visual, Basic}), true);
    choice.reconsider(against({}), false);
    CHECK(choice.mode() == Script);
    CHECK(choice.isOwnChoice());
}

TEST_CASE("the only mode gives way to another one that is the only one now")
{
    ModeChoice choice;
    choice.reconsider(against({Visual, Basic}), true);
    choice.reconsider(against({Visual, Script}), true);
    CHECK(choice.mode() == Basic);
    CHECK(choice.dropped()->first == Script);
}
