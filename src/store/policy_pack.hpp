// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/finding.hpp"
#include "policy/policy_book.hpp"
#include "store/file_rows.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace pension {

/// How a pack's file ends.
inline constexpr const char* pack_ending = ".ybzpolicy";

/// The most bytes that a pack may have.
inline constexpr std::uintmax_t most_bytes_of_a_pack = 16U * 1024U * 1024U;

/// The most rows that a pack may have: a place with all topics for sixty years has half of them.
inline constexpr std::int64_t most_rows_of_a_pack = 20'000;

/// The rows that go into a pack of a place (政策包): its own figures, the documents they name, and
/// the places from it up to the nation. What it inherits is not copied: it is all that the pack
/// has no figure for, to be taken from the places above, wherever the pack is read.
RowsByKey rows_of_pack(const RowsByKey& rows, AreaCode place);

/// The place of which these rows are a pack: the places are one chain up to the nation, and all
/// figures are those of its lowest place. None where the rows are something else.
std::optional<AreaCode> pack_place(const RowsByKey& rows);

/// Writes the pack of a place: a small policy file of its own. Equal figures give equal bytes.
/// Errors: those of load_policy() for the policy file; file_not_written. @pre the place is there.
Status write_pack(const std::filesystem::path& policy, AreaCode place,
                  const std::filesystem::path& pack);

/// A pack, read as what a stranger sent.
struct PolicyPack {
    AreaCode place = nation;
    RowsByKey rows;
    std::vector<Finding> warnings;
};

/// Reads a pack: a plain file, no link, of at most most_bytes_of_a_pack and most_rows_of_a_pack,
/// with nothing in it but
/// what our own schema makes, no text longer than any document's, no control characters (they
/// could play with a terminal), figures without errors, of one place.
///
/// Errors: pack_not_a_file, pack_too_big, pack_too_many_rows, pack_text_too_long,
/// pack_text_controls, pack_without_one_place; those of load_policy().
Result<PolicyPack> read_pack(const std::filesystem::path& pack);

}  // namespace pension
