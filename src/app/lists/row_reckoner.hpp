// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lists/list_questions.hpp"
#include "app/lists/list_summary.hpp"
#include "app/lists/repeated.hpp"
#include "app/results/fields.hpp"
#include "app/sheets/roster_sheet.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace pension {

/// Which results of a plan stand in a row, and how many plans have room there.
struct ResultColumns {
    std::vector<std::string> names{};  ///< As compare's own rows have them.
    std::vector<std::size_t> at{};     ///< Their places among those.
    RowColumns all{Case{}};            ///< Of compare's own rows.
    std::size_t plans = 0;
};

/// @param named empty: all. Errors: list_result_unknown with text, known.
Result<ResultColumns> result_columns(const Case& asked, const std::vector<std::string>& named,
                                     std::size_t plans);

/// A row that was refused, in words, with no number of a card.
struct RowRefusal {
    std::int64_t line = 0;  ///< Of the list, on which it begins, from 1.
    std::string name;       ///< Of the person, else the id.
    std::string column;     ///< The title of the one in which it is; empty where that is unknown.
    std::string reason;

    friend bool operator==(const RowRefusal&, const RowRefusal&) = default;
};

/// What a part of the roster comes to, as it is written.
struct ReckonedPart {
    std::string results;  ///< A row for each row.
    std::string refused;  ///< Those that were refused, with the reason.
    ListSummary summary;
    std::vector<RowRefusal> refusals;  ///< Where they are wanted, see ListSetup.

    void clear();
};

/// All that is the same for every row.
struct ListSetup {
    const RosterColumns& columns;
    const ListOptions& options;
    const ResultColumns& results;
    ListQuestions& questions;
    const RepeatedRows& repeated;
    const Translate& tr;
    bool has_summary = true;  ///< Else rows are counted, and nobody asks what they lack.
    bool wants_refusals = false;
};

/// Reckons rows and writes what they come to. One for each thread.
class RowReckoner {
public:
    /// @param setup lives as long.
    explicit RowReckoner(const ListSetup& setup);
    ~RowReckoner();
    RowReckoner(const RowReckoner&) = delete;
    RowReckoner& operator=(const RowReckoner&) = delete;

    /// The columns behind those of the plans.
    static constexpr std::array<const char*, 5> behind{"status", "error", "note", "basis",
                                                       "policy"};

    /// The row of titles of both files.
    static std::string result_titles(const ListSetup& setup);
    static std::string refused_titles(const ListSetup& setup);

    /// Adds every row of the block.
    void reckon(const TableBlock& block, ReckonedPart& part);

    /// Whether the row is one of that village.
    bool is_of(const VillageTally& village, const TableBlock& block,
               const TableBlock::Row& row) const;

    /// The printed sheet of a row, and its line on the page for signatures.
    struct PrintedRow {
        Sheet sheet;
        RosterLine line;
    };
    /// On the dated basis the sheet of a person, else that of a comparison; none of a row that is
    /// refused.
    std::optional<PrintedRow> sheet(const TableBlock& block, const TableBlock::Row& row);

private:
    struct Prepared;
    struct Answer;

    std::string_view village_cell(RosterField field, const TableBlock& block,
                                  const TableBlock::Row& row) const;
    Result<Prepared*> prepared(const RosterPerson& person);
    Result<Answer> answer(const TableBlock& block, const TableBlock::Row& row);
    void tally(const Answer& answer, ListTally& into) const;
    void write_cells(const TableBlock& block, const TableBlock::Row& row, std::string& into) const;
    void write_answer(const Answer& answer, std::string& into) const;
    void write_refusal(const std::string& reason, std::string& into) const;
    Error in_its_column(Error why) const;
    std::string plain_cell(RosterField field, const TableBlock& block,
                           const TableBlock::Row& row) const;
    void tell_refusal(const Error& why, const std::string& reason, const TableBlock& block,
                      const TableBlock::Row& row, std::vector<RowRefusal>& into) const;

    const ListSetup& setup_;
    RosterReader reader_;
    /// The questions asked last, ready to be asked of another person.
    std::unordered_map<std::string, std::unique_ptr<Prepared>> prepared_;
    std::string key_;
    std::vector<bool> holds_identities_;  ///< Of each column: is meant for numbers of cards.
    int ladder_years_ = 15;
    Returns returns_ = Returns::reckoned;  ///< Where somebody wants one.
};

}  // namespace pension
