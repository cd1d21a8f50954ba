// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/understood.hpp"
#include "app/lists/list_options.hpp"
#include "app/lists/list_summary.hpp"
#include "app/lists/row_reckoner.hpp"
#include "app/words/translate.hpp"
#include "base/result.hpp"
#include "exchange/table_file.hpp"
#include "platform/byte_file.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace pension {

/// How far a list has come.
struct ListStep {
    enum class Part {
        looking,    ///< Through all rows, before any is reckoned.
        reckoning,  ///< Rows.
        writing,    ///< Rows into the workbook.
        drawing,    ///< Sheets.
    };
    Part part = Part::looking;
    std::int64_t done = 0;
    std::int64_t of = 0;  ///< 0: nobody knows yet.

    friend bool operator==(const ListStep&, const ListStep&) = default;
};

/// What a workbook of results is called in a folder of results.
inline constexpr const char* workbook_name = "results.xlsx";

/// Where the results of a list go, and how they are made.
struct ListOutput {
    std::optional<std::filesystem::path> folder{};  ///< Made where it is not there.
    /// The file of a workbook with a sheet each in place of results.csv, summary.csv and
    /// refused.csv; until it is whole the rows stand in the folder.
    std::optional<std::filesystem::path> workbook{};
    /// In place of results.csv; without a byte-order mark, for a pipe takes it for a letter.
    std::function<Status(std::string_view)> results_to{};
    /// Reckons nothing: the list is cut into blocks of so many rows in the folder, see cut_list(),
    /// and beside them stands what is to be known of them.
    std::optional<std::int64_t> cut{};
    bool overwrite = false;
    bool resume = false;
    bool sheets = false;  ///< Drawn too, village by village.
    int threads = 1;
    std::int64_t checkpoint = 20'000;    ///< Rows between two places to go on from.
    std::optional<std::size_t> plans{};  ///< With columns; none: as many as a row has at most.
    std::string figures_key;             ///< See list_figures_key(): other figures, another key.
    /// Given the refused rows in their order; none: nobody wants them beside refused.csv.
    std::function<void(std::vector<RowRefusal>)> refused{};
    /// Ends the run where it stands, with what was reckoned safe and to be gone on with.
    std::stop_token stop{};
};

/// What the sheet of a workbook has no room for.
struct BeyondSheet {
    enum class What { rows, columns, letters };
    What what = What::rows;
    std::int64_t most = 0;    ///< Rows below the titles, columns, letters of a cell.
    std::int64_t found = 0;   ///< Rows, columns; of letters the line of the list,
    std::int64_t column = 0;  ///< and its column, from 1.

    friend bool operator==(const BeyondSheet&, const BeyondSheet&) = default;
};

/// What became of a list.
struct ListOutcome {
    ListTally total;               ///< Reckoned and refused rows, and what they come to.
    std::int64_t rows = 0;         ///< Both together.
    std::int64_t rows_before = 0;  ///< Of them those that an earlier run had done.
    std::int64_t empty_rows = 0;   ///< Without any text; left out.
    std::size_t plans = 0;         ///< With columns.
    TableForm form{};
    std::int64_t blocks = 0;  ///< That the list was cut into.
    /// A workbook cannot hold the list: nothing was reckoned, nothing written.
    std::optional<BeyondSheet> beyond{};
    bool any_repeated = false;  ///< Ids or identity numbers; the rows say which.
    /// Where it was stopped; none: it is whole. Before any row was reckoned nothing was written.
    std::optional<ListStep> stopped{};
};

/// Told after every hundred rows or so and after every sheet, by the thread that runs the list: as
/// long as it does not return the run stands still.
using ListProgress = std::function<void(const ListStep& step)>;

/// Reckons a list: results.csv, refused.csv and summary.csv in the folder, or a workbook with the
/// same cells, or the results to somebody who takes them as they come; where nobody does either,
/// rows are only tried. Memory does
/// not grow with the list. The same list, figures, options and program give the same bytes,
/// whatever the number of threads, and whether or not a run was cut off and gone on with
/// (`resume`). Errors: those of roster_table() and open_roster(); what is wrong with the options;
/// list_without_plans, list_without_place, list_without_rows; file_there_already;
/// list_folder_of_another, list_damaged_results; file_not_written. What is wrong with a row is
/// written behind it.
Result<ListOutcome> run_list(ByteFile& roster, const Figures& figures, const ListOptions& options,
                             const ListOutput& output, const Translate& tr,
                             const ListProgress& progress = {});

}  // namespace pension
