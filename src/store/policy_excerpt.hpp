// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/file_row.hpp"
#include "store/areas.hpp"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>

namespace pension {

/// A policy file as far as it concerns some places: what is to be looked at before it is changed
/// costs what the change touches, not what the file holds.
///
/// All of it is one state of the file. Only read from.
class PolicyExcerpt {
public:
    /// Header and schema are checked, and what is copied; not the figures of other places.
    /// Errors: those of read_policy_file() but policy_figure_wrong. Throws SQLite::Exception.
    static Result<PolicyExcerpt> of(const std::filesystem::path& file, const Areas& areas);

    /// In memory, without triggers: all places and documents, the figures of the places and of
    /// those above them, of the change record what is about these. Of the nation's pension ages
    /// hangs whether other places' payout months are right: with the nation come these of all.
    /// What breaks a CHECK is not in it, but an error.
    SQLite::Database& rows() { return rows_; }

    /// The same for longer than the file may be kept open: as long as the excerpt is there, nobody
    /// else can commit a change.
    SQLite::Database let_go() && { return std::move(rows_); }

    /// The documents on which figures rest that are not in the excerpt, with one of these figures:
    /// its place and month.
    /// Throws SQLite::Exception.
    std::map<std::string, FileRow> rests_elsewhere();

private:
    PolicyExcerpt(SQLite::Database whole, SQLite::Database rows, Areas wanted, std::string areas)
        : whole_{std::move(whole)},
          rows_{std::move(rows)},
          wanted_{std::move(wanted)},
          areas_{std::move(areas)} {}

    SQLite::Database whole_;
    SQLite::Database rows_;
    Areas wanted_;
    std::string areas_;  ///< All whose figures are in it, as SQL lists them.
};

}  // namespace pension
