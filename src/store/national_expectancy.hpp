// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "base/result.hpp"
#include "plan/life_expectancy.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace pension {

/// Life expectancy at birth of the nation, both sexes, as it was published for a year.
struct NationalExpectancy {
    int year = 0;
    Age at_birth;

    friend bool operator==(const NationalExpectancy&, const NationalExpectancy&) = default;
};

/// Those that come with the program, in order of the year; each has its publication in the file.
/// @param shipped_share where the program's own files are (shipped_share_folder()).
/// Errors: shipped_figures_missing with file, where it is not there or is no such list.
Result<std::vector<NationalExpectancy>> national_expectancies(
    const std::filesystem::path& shipped_share);

/// A regional figure of a year beside the nation's of that year and of the last one there is.
/// @param national of that year where it was typed; else the one that comes with the program.
/// Errors: life_expectancy_year_unknown with year, known; those of national_expectancies().
Result<RegionalExpectancy> regional_expectancy(Age region, int year, std::optional<Age> national,
                                               const std::filesystem::path& shipped_share);

}  // namespace pension
