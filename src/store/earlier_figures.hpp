// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/scratch_folder.hpp"
#include "policy/file_row.hpp"
#include "policy/place.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// A policy file as it was once, in a folder of its own that goes with it, and what has been done
/// to the figures of a place since.
struct EarlierFigures {
    std::shared_ptr<const ScratchFolder> folder;
    std::filesystem::path file;
    /// From then to now, of the place and of those above it, as policy_difference() puts them.
    std::vector<RowChange> changes;
    std::vector<Place> places;  ///< Whoever names them needs them.
};

/// The figures of places when those of one of them, or above it, had that policy id: on a copy of
/// the file what its change record tells is undone, the newest act first, until the id is that. The
/// file itself is only read.
///
/// @param places those that the file does not know, then or now, are passed over.
/// @return none where the record does not reach back so far, or something cannot be undone alone.
/// Errors: those of read_change_record() and of ScratchFolder::make().
Result<std::optional<EarlierFigures>> earlier_figures(const std::filesystem::path& file,
                                                      const std::vector<AreaCode>& places,
                                                      const std::string& policy_id);

}  // namespace pension
