// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/group.hpp"
#include "base/result.hpp"
#include "policy/file_row.hpp"
#include "policy/finding.hpp"
#include "policy/place.hpp"
#include "policy/topic.hpp"
#include "store/file_rows.hpp"
#include "store/policy_proposal.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// What somebody who edits the figures of one place means to do with them, all at once.
struct FigureEdit {
    AreaCode place = nation;
    /// Places that are new, or called otherwise: a village, and what lies between it and a place of
    /// the file. The place itself has to be among them where the file does not know it.
    std::vector<Place> places{};
    std::vector<Source> sources{};  ///< Documents that are new, or described otherwise.
    /// Rows of figures of the place. The figure (a list is one) of the same topic, group and month
    /// is replaced by them as a whole. What a row does not name is as the schema has it by default.
    std::vector<FileRow> put_in{};
    /// Rows that go, by their keys; one that is not there is no error.
    std::vector<FileRow> take_out{};
};

/// Why a row cannot stand in the file.
enum class Refusal {
    value,           ///< What stands in `columns` cannot be.
    missing,         ///< Nothing stands in `columns`, and something must.
    twice,           ///< Another row has the same key.
    text,            ///< A text in `columns` is no UTF-8.
    no_document,     ///< Its document is not there.
    no_place,        ///< Its place, or the place above it, is not there.
    unknown_column,  ///< The table has no such `columns`.
    needed,          ///< Something else in the file rests on it.
};

/// The word by which error facts and words speak of it: "value".
const char* code(Refusal why);

struct RefusedRow {
    FileRow row;
    Refusal why = Refusal::value;
    std::vector<std::string> columns{};

    friend bool operator==(const RefusedRow&, const RefusedRow&) = default;
};

/// The refused row as an error: policy_row_refused.
/// @param rows to name places by.
Error refused(const RefusedRow& row, const RowsByKey& rows);

/// What would be wrong with the figures after an edit.
struct FigureCheck {
    std::vector<RefusedRow> refused;
    /// Of the place edited and of new ones, and what would newly be wrong with others; not known
    /// (empty) as long as a row is refused.
    std::vector<Finding> findings;

    /// Nothing is refused, and no finding is an error.
    bool can_be_saved() const;
};

/// The figures of a place and of those above it, read once, to check an edit while it is typed: no
/// file is opened by a check, and none is kept open.
class FigureDraftChecker {
public:
    /// @param places those that are new, as FigureEdit has them.
    /// Errors: those of load_policy() but policy_figure_wrong.
    static Result<FigureDraftChecker> of(const std::filesystem::path& file, AreaCode place,
                                         const std::vector<Place>& places = {});

    /// @pre edit.place is the place it was made for.
    FigureCheck check(const FigureEdit& edit);

    /// The file as it was read: all places and documents, the figures of the place and of those
    /// above it.
    const RowsByKey& rows() const;

    /// A figure of a place that is not among rows() which rests on that document; none where there
    /// is none. Whoever describes the document otherwise does it for that figure as well.
    const FileRow* rests_elsewhere(const std::string& source_id) const;

    /// The rows of one figure of the place; none where it has none of that month.
    std::vector<FileRow> figure(Topic topic, std::optional<Group> group, Month from) const;

    FigureDraftChecker(FigureDraftChecker&&) noexcept;
    FigureDraftChecker& operator=(FigureDraftChecker&&) noexcept;
    ~FigureDraftChecker();

private:
    struct Held;
    explicit FigureDraftChecker(std::unique_ptr<Held> held);

    std::unique_ptr<Held> held_;
};

/// A row of that topic's table with what the schema has by default in every column; columns that
/// have to be filled in are empty.
FileRow new_figure_row(Topic topic, AreaCode place, std::optional<Group> group, Month from);

/// Gives a column of the row a value. @pre the row has the column.
void set_cell(FileRow& row, std::string_view column, FileCell value);

/// The document as a row, and back.
FileRow row_of(const Source& source);
Source source_of(const FileRow& row);

/// A short name for a new document that no other has: "430100-2026-11-30", with a number behind it
/// where that one is taken. @param day on which it was read.
std::string free_source_id(const RowsByKey& rows, AreaCode place, const std::string& day);

/// What the edit would change. Rows that are put in are the user's; one that says what stood there
/// stays as it was. Where a figure that came with the program is changed under the same document,
/// what the document says is noted beside it (see ChangedByHand).
///
/// Errors: those of load_policy() for the file; policy_row_refused for the first row that is
/// refused; policy_figure_wrong for the first finding that is an error: FigureDraftChecker has all
/// of both.
Result<PolicyProposal> propose_figures(const std::filesystem::path& file, const FigureEdit& edit);

/// That figures of a place were seen to hold still.
struct Confirmation {
    AreaCode place = nation;
    std::vector<Topic> topics{};  ///< Empty: all.
    Month in_force{};             ///< The place's own figures in force in that month.
    std::string day;              ///< YYYY-MM-DD, the day on which somebody saw it.
};

/// Writes the day beside the figures; of those confirmed as late or later nothing is changed. A
/// figure that came with the program stays one: to confirm it is no change of it.
/// Errors: those of load_policy(); policy_row_refused where `day` is no day.
Result<PolicyProposal> propose_confirmation(const std::filesystem::path& file,
                                            const Confirmation& confirmed);

/// The same done at once, in one act. Number 0: there was nothing to confirm.
Result<RecordedAct> confirm_figures(const std::filesystem::path& file,
                                    const Confirmation& confirmed, const std::string& why);

/// A figure out of the collection of what no document confirms that somebody asked about.
struct Adoption {
    AreaCode place = nation;
    Topic topic{};
    std::optional<Group> group{};
    Month from{};           ///< Its month of effect in the collection.
    Source asked;           ///< Who said so, and when: the document of the figure from now on.
    std::string clause{};   ///< Of that document.
    bool confirmed = true;  ///< That it holds on the day on which it was asked (asked.read_on).
    /// What it is instead, where it is not what the collection has; empty: as it stands there.
    std::vector<FileRow> instead{};
};

/// Takes the figure into the policy file as one of the user's own, with its place and those above
/// it where the file does not know them.
/// Errors: those of propose_figures(), for either file; unconfirmed_not_there.
Result<PolicyProposal> propose_adoption(const std::filesystem::path& file,
                                        const std::filesystem::path& unconfirmed,
                                        const Adoption& adoption);

}  // namespace pension
