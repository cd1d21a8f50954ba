// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/finding.hpp"
#include "policy/place.hpp"
#include "store/figure_edit.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace pension {

/// How much of a table can be taken over.
struct MendedTable {
    std::string table;
    std::int64_t there = 0;
    std::int64_t taken = 0;

    friend bool operator==(const MendedTable&, const MendedTable&) = default;
};

/// A column that somebody added to one of our tables; what stands in it is left behind.
struct LeftColumn {
    std::string table;
    std::string column;
    std::int64_t filled = 0;  ///< In how many rows something stands in it.

    friend bool operator==(const LeftColumn&, const LeftColumn&) = default;
};

/// What mending a policy file would make of it, to be looked at before it is done.
struct MendProposal {
    /// What was done to the tables, as the error policy_tables_altered says it; empty where only
    /// what stands in them is damaged.
    std::string altered;
    std::vector<MendedTable> tables;  ///< In the schema's order, the change record last.
    /// Rows that cannot be taken, of the change record aside; nothing else is left behind.
    std::vector<RefusedRow> refused;
    /// Rows that are taken as they must have been meant: an empty text for nothing, a text in the
    /// encoding of old Chinese programs. As they stand, and as they are taken.
    std::vector<RowChange> adjusted;
    std::vector<LeftColumn> columns;    ///< Whose contents are left behind.
    std::vector<std::string> triggers;  ///< Foreign ones, which do not come along.
    std::vector<Place> places;          ///< To name places by.
    /// What the checks say of the figures then. With an error among them the file is sound, and
    /// still cannot be reckoned with before that is corrected.
    std::vector<Finding> findings;
    std::string stamp;  ///< Of the file that was looked at.
};

/// What can be taken out of a policy file whose tables another program has rebuilt, or in which
/// rows are damaged. Tables and views that the user added stay in the file.
///
/// Errors: policy_file_whole where nothing is to be mended; those of load_policy() for a file that
/// is no policy file or whose pages cannot be read.
Result<MendProposal> propose_mend(const std::filesystem::path& file);

/// A file that was mended.
struct Mended {
    std::filesystem::path damaged;  ///< Where the file as it was lies now: beside the mended one.
    std::int64_t act = 0;           ///< Its number in the change record.
};

/// Mends the file, wholly or not at all, in one transaction, after the damaged one was copied
/// beside it (policy.db.damaged-20261130-213300). The record notes it as an act of its own, which
/// changes no row and has nothing to undo.
///
/// Errors: policy_file_changed where anybody changed the file since it was looked at;
/// policy_file_read_only, policy_file_busy; disk_full, file_not_written, policy_file_not_changed.
Result<Mended> carry_out(const std::filesystem::path& file, const MendProposal& proposal);

}  // namespace pension
