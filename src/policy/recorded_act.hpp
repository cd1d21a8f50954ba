// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/file_row.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// How a policy file came to be changed.
enum class ActKind {
    outside,  ///< With another program, such as DB Browser for SQLite.
    edit,     ///< In this program.
    import,   ///< A pack was taken in.
    restore,  ///< The shipped figures of a place were put back.
    update,   ///< What a newer program ships was taken over.
    undo,
};

inline constexpr std::array all_act_kinds{ActKind::outside, ActKind::edit,   ActKind::import,
                                          ActKind::restore, ActKind::update, ActKind::undo};

/// The kind's name in the change record and in JSON; empty for outside.
constexpr const char* code(ActKind kind) {
    switch (kind) {
        case ActKind::outside: return "";
        case ActKind::edit: return "edit";
        case ActKind::import: return "import";
        case ActKind::restore: return "restore";
        case ActKind::update: return "update";
        case ActKind::undo: return "undo";
    }
    return "";
}

/// What was done at once (一次改动): undone together or not at all.
struct RecordedAct {
    std::int64_t number = 0;
    std::string at;        ///< UTC, 2026-11-21T23:19:08.123Z.
    std::string at_local;  ///< In this machine's time, 2026-11-21 23:19:08.
    ActKind kind = ActKind::outside;
    std::string why;                     ///< A pack's name, a reason; empty where nobody gave one.
    std::optional<std::int64_t> undoes;  ///< The act that this one undid.
    std::vector<RowChange> changes;      ///< In the order in which they were made.
};

}  // namespace pension
