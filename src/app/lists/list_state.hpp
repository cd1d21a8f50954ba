// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/list_summary.hpp"
#include "base/result.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace pension {

/// How far a list has come, kept beside its results, so that a run that was cut off is gone on
/// with.
struct ListState {
    enum class Stage {
        rows,       ///< Some rows are done.
        finishing,  ///< All are, and the files are given their names.
        sheets,     ///< The files are whole, some villages are drawn.
        whole,
    };

    std::string key;  ///< Of roster, figures, options and program.
    Stage stage = Stage::rows;
    std::int64_t rows = 0;            ///< Done, refused ones too.
    std::uint64_t results_bytes = 0;  ///< So long were the files then.
    std::uint64_t refused_bytes = 0;
    std::size_t villages = 0;  ///< Drawn.
    ListSummary summary;
};

/// Its name in the folder of the results.
inline constexpr const char* list_state_name = "list.state";

/// None where nothing was begun in that folder, or what is there is none of ours.
std::optional<ListState> read_list_state(const std::filesystem::path& folder);

/// Wholly or not at all, on the disk. Errors: file_not_written.
Status write_list_state(const std::filesystem::path& folder, const ListState& state);

}  // namespace pension
