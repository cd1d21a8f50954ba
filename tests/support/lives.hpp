// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plan/life_table.hpp"
#include "store/life_tables.hpp"

#include <filesystem>
#include <stdexcept>

namespace pension {

/// A life table that ships with the program, as the build put it beside the policy file.
inline LifeTables lives(std::string_view id) {
    auto read = life_tables(id, std::filesystem::path{BUILD_ROOT} / "share" / "yibizhang");
    if (!read) throw std::runtime_error{"no life table " + std::string{id}};
    return std::move(read).value();
}

}  // namespace pension
