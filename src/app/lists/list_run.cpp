// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_run.hpp"

#include "app/lists/aside.hpp"
#include "app/lists/list_cut.hpp"
#include "app/lists/list_questions.hpp"
#include "app/lists/list_sheets.hpp"
#include "app/lists/list_state.hpp"
#include "app/lists/list_titles.hpp"
#include "app/lists/list_workers.hpp"
#include "app/lists/repeated.hpp"
#include "app/lists/roster_columns.hpp"
#include "app/lists/row_reckoner.hpp"
#include "app/words/terms.hpp"
#include "base/byte_order_mark.hpp"
#include "base/version.hpp"
#include "draw/pages.hpp"
#include "exchange/csv_workbook.hpp"
#include "platform/file_lock.hpp"
#include "platform/files.hpp"
#include "platform/growing_file.hpp"
#include "store/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t rows_of_a_block = 128;

/// What a run may leave in its folder.
constexpr const char* file_names[] = {"results.csv", "refused.csv", "summary.csv"};
constexpr const char* list_cut_name = "list.cut";

/// A cell that a sheet has no room for.
struct LongCell {
    std::int64_t line = 0;
    std::size_t column = 0;
};

/// What one look through all rows tells before any is reckoned.
struct Scan {
    std::int64_t rows = 0;
    std::int64_t empty_rows = 0;
    std::size_t plans = 1;
    RepeatedRows repeated;
    std::optional<LongCell> long_cell;  ///< The first one; looked for where it matters.
};

/// Fills the block with some of the next rows.
Result<bool> next_block(TableRows& rows, TableBlock& block) {
    block.clear();
    while (block.rows().size() < rows_of_a_block) {
        const auto more = rows.next(block);
        if (!more) return more.error();
        if (!more.value()) break;
    }
    return !block.rows().empty();
}

/// The identity number of a row as RosterReader reads it; empty where there is none.
std::string identity_of(const RosterColumns& columns, const TableBlock& block,
                        const TableBlock::Row& row) {
    for (const RosterField field : {RosterField::identity, RosterField::born}) {
        const auto column = columns.at(field);
        const std::string_view text = column ? block.cell(row, *column) : std::string_view{};
        if (text.size() < 15 || !looks_like_identity(text)) continue;
        const auto identity = read_identity(text);
        if (identity) return identity.value().number;
    }
    return {};
}

std::string_view id_of(const RosterColumns& columns, const TableBlock& block,
                       const TableBlock::Row& row) {
    const auto column = columns.at(RosterField::id);
    return column ? block.cell(row, *column) : std::string_view{};
}

/// Of two runs that write into one folder each would take the other's rows for its own.
class FolderInUse {
public:
    /// None where another run has it.
    static std::optional<FolderInUse> take(const fs::path& folder) {
        auto lock = FileLock::take(lock_in(folder));
        if (!lock) return std::nullopt;
        return FolderInUse{std::move(*lock), lock_in(folder)};
    }
    /// Where it is there and cannot be taken, another run has it; where it is not, nothing can be
    /// written there at all, which whoever writes says better.
    static fs::path lock_in(const fs::path& folder) { return folder / "list.lock"; }
    ~FolderInUse() {
        std::error_code ignored;
        if (!file_.empty()) fs::remove(file_, ignored);
    }
    FolderInUse(FolderInUse&& other) noexcept
        : lock_{std::move(other.lock_)}, file_{std::exchange(other.file_, {})} {}
    FolderInUse& operator=(FolderInUse&&) = delete;
    FolderInUse(const FolderInUse&) = delete;
    FolderInUse& operator=(const FolderInUse&) = delete;

private:
    FolderInUse(FileLock lock, fs::path file) : lock_{std::move(lock)}, file_{std::move(file)} {}

    FileLock lock_;
    fs::path file_;
};

class ListRun {
public:
    ListRun(ByteFile& roster, const Figures& figures, const ListOptions& options,
            const ListOutput& output, const Translate& tr, const ListProgress& progress)
        : roster_{roster},
          options_{options},
          output_{output},
          tr_{tr},
          progress_{progress},
          questions_{figures, options},
          figures_{figures} {}

    Result<ListOutcome> run();

private:
    ListOutcome outcome() const;
    Status understand();
    Status check_columns() const;
    Status scan();
    Status place_repeated();
    void look_at(const TableBlock& block, RosterReader& reader);
    void look_for_long_cells(const TableBlock& block, const TableBlock::Row& row);
    std::optional<BeyondSheet> beyond_sheet() const;
    std::size_t plans_of(const TableBlock& block, const TableBlock::Row& row, RosterReader& reader);
    std::vector<fs::path> left_by_another() const;
    bool is_the_list(const fs::path& file) const;
    Status make_folder();
    /// Errors: list_folder_of_another where another run writes there now.
    Status be_alone();
    Status open_files();
    Status start_anew();
    Status go_on(ListState state);
    /// @return whether to go on.
    bool tell(ListStep::Part part, std::int64_t done, std::int64_t of);
    Status skip_rows(TableRows& rows, std::int64_t count) const;
    Status reckon();
    Status take(const TableBlock& block, const ReckonedPart& part);
    Status checkpoint(ListState::Stage stage);
    Status finish();
    Status name_files();
    CsvSheet results_sheet(ByteFile& csv) const;
    CsvSheet summary_sheet(ByteFile& csv) const;
    CsvSheet refused_sheet(ByteFile& csv) const;
    Status write_workbook();
    void tidy() const;
    Status draw();
    Status cut();
    std::string key();
    Result<TableRows> rows_again();

    fs::path file(const char* name) const { return *output_.folder / name; }
    ListSetup setup() {
        return {columns_,
                options_,
                results_,
                questions_,
                scan_.repeated,
                tr_,
                output_.folder.has_value(),
                bool{output_.refused}};
    }

    ByteFile& roster_;
    const ListOptions& options_;
    const ListOutput& output_;
    const Translate& tr_;
    const ListProgress& progress_;
    ListQuestions questions_;
    const Figures& figures_;
    Sha256 hash_;
    std::optional<TableFile> table_;
    Case asked_;
    RosterColumns columns_;
    ResultColumns results_;
    Scan scan_;
    ListState state_;
    std::int64_t rows_before_ = 0;
    std::int64_t rows_at_checkpoint_ = 0;
    std::int64_t blocks_ = 0;
    std::optional<BeyondSheet> beyond_;
    std::optional<GrowingFile> results_file_;
    std::optional<GrowingFile> refused_file_;
    std::optional<ListStep> stopped_;
    std::optional<FolderInUse> in_use_;
};

bool ListRun::tell(ListStep::Part part, std::int64_t done, std::int64_t of) {
    if (progress_) progress_({part, done, of});
    if (!output_.stop.stop_requested()) return true;
    stopped_ = ListStep{part, done, of};
    return false;
}

Status ListRun::check_columns() const {
    const bool has_plans = columns_.at(RosterField::plans) || columns_.at(RosterField::paid) ||
                           !options_.all.plans.empty() || !options_.amounts.empty() ||
                           options_.ladder;
    if (!has_plans) return Error{ErrorCode::list_without_plans, {{"file", roster_.name()}}};
    if (!columns_.at(RosterField::place) && !options_.all.place)
        return Error{ErrorCode::list_without_place, {{"file", roster_.name()}}};
    return done();
}

Status ListRun::understand() {
    if (output_.sheets)
        if (const Status fonts = fonts_to_draw_with(); !fonts) return fonts;
    auto asked = question_of_options(figures_, options_);
    if (!asked) return asked.error();
    asked_ = std::move(asked).value();
    // Slips in names of results are told before the list is read through.
    const auto named = result_columns(asked_, options_.results, 1);
    if (!named) return named.error();
    Aside<std::string> hashing{[this](const std::string& part) { hash_.add('b', part); },
                               output_.threads > 1};
    auto table =
        roster_table(roster_, options_.sheet, output_.stop, [&hashing](std::string_view part) {
            hashing.next() = part;
            hashing.give();
        });
    hashing.finish();
    if (!table && output_.stop.stop_requested()) stopped_ = ListStep{};
    if (!table) return table.error();
    table_ = std::move(table).value();
    auto opened = open_roster(*table_, options_.layout);
    if (!opened) return opened.error();
    columns_ = opened.value().columns;
    return check_columns();
}

Result<TableRows> ListRun::rows_again() {
    auto opened = open_roster(*table_, options_.layout);
    if (!opened) return opened.error();
    return std::move(std::move(opened).value().rows);
}

std::size_t ListRun::plans_of(const TableBlock& block, const TableBlock::Row& row,
                              RosterReader& reader) {
    std::size_t plans = reader.count_plans(block, row);
    if (!options_.ladder) return plans;
    const auto person = reader.person(block, row);
    const auto question =
        person ? questions_.of(person.value()) : Result<ListQuestion>{person.error()};
    if (!question) return plans;
    const auto amounts = ladder_amounts(*question.value());
    return amounts ? plans + amounts.value().size() : plans;
}

Status ListRun::scan() {
    auto again = rows_again();
    if (!again) return again.error();
    TableRows rows = std::move(again).value();
    RosterReader reader{columns_, options_};
    // While the next rows are read.
    Aside<TableBlock> looking{[&](const TableBlock& block) { look_at(block, reader); },
                              output_.threads > 1};
    for (;;) {
        TableBlock& block = looking.next();
        const auto more = next_block(rows, block);
        if (!more) return more.error();
        if (!more.value()) break;
        scan_.rows += static_cast<std::int64_t>(block.rows().size());
        looking.give();
        if (!tell(ListStep::Part::looking, scan_.rows, 0)) return done();
    }
    looking.finish();
    scan_.empty_rows = rows.empty_rows();
    if (scan_.rows == 0) return Error{ErrorCode::list_without_rows, {{"file", roster_.name()}}};
    if (const Status counted = scan_.repeated.ids.count(); !counted) return counted;
    if (const Status counted = scan_.repeated.identities.count(); !counted) return counted;
    if (scan_.repeated.ids.any() || scan_.repeated.identities.any()) return place_repeated();
    return done();
}

void ListRun::look_at(const TableBlock& block, RosterReader& reader) {
    for (const TableBlock::Row& row : block.rows()) {
        if (row.fault) continue;
        if (output_.workbook) look_for_long_cells(block, row);
        scan_.repeated.ids.see(id_of(columns_, block, row));
        scan_.repeated.identities.see(identity_of(columns_, block, row));
        if (!output_.plans) scan_.plans = std::max(scan_.plans, plans_of(block, row, reader));
    }
}

void ListRun::look_for_long_cells(const TableBlock& block, const TableBlock::Row& row) {
    // An apostrophe may come before it.
    constexpr std::size_t most = most_cell_units - 1;
    for (std::size_t column = 0; column < row.cells && !scan_.long_cell; ++column) {
        const std::string_view cell = block.cell(row, column);
        if (cell.size() > most && cell_units(cell) > most) scan_.long_cell = {row.line, column};
    }
}

/// What the sheets of a workbook have no room for, if one is wanted.
std::optional<BeyondSheet> ListRun::beyond_sheet() const {
    using What = BeyondSheet::What;
    if (!output_.workbook) return std::nullopt;
    constexpr std::int64_t most_rows = most_sheet_rows - 1;
    if (scan_.rows > most_rows) return BeyondSheet{What::rows, most_rows, scan_.rows};
    const std::size_t columns = columns_.titles.size() + RowReckoner::behind.size() +
                                results_.plans * results_.names.size();
    if (columns > most_sheet_columns)
        return BeyondSheet{What::columns, most_sheet_columns, static_cast<std::int64_t>(columns)};
    if (!scan_.long_cell) return std::nullopt;
    return BeyondSheet{What::letters, most_cell_units - 1, scan_.long_cell->line,
                       static_cast<std::int64_t>(scan_.long_cell->column) + 1};
}

Status ListRun::place_repeated() {
    auto again = rows_again();
    if (!again) return again.error();
    TableRows rows = std::move(again).value();
    TableBlock block;
    for (;;) {
        const auto more = next_block(rows, block);
        if (!more) return more.error();
        if (!more.value()) return done();
        for (const TableBlock::Row& row : block.rows()) {
            if (row.fault) continue;
            scan_.repeated.ids.place(id_of(columns_, block, row), row.line);
            scan_.repeated.identities.place(identity_of(columns_, block, row), row.line);
        }
        if (!tell(ListStep::Part::looking, scan_.rows, 0)) return done();
    }
}

std::string ListRun::key() {
    hash_.add('f', output_.figures_key);
    if (const auto& sheet = table_->form().sheet) hash_.add('e', sheet->sheet.name);
    hash_.add('v', program_version);
    hash_.add('l', tr_.language());
    hash_.add('t', iso(options_.today));
    hash_.add('n', fmt::format("{} {} {}", results_.plans, options_.ladder, output_.sheets));
    if (output_.workbook) hash_.add('x', "");
    for (const std::string& word : command_words(options_.all)) hash_.add('w', word);
    for (const std::string& name : options_.results) hash_.add('r', name);
    for (const Money amount : options_.amounts) hash_.add('a', fmt::format("{}", amount.fen()));
    if (options_.layout) {
        hash_.add('s', std::string_view{&options_.layout->separator, 1});
        for (const auto field : options_.layout->fields)
            hash_.add('c', field ? fmt::format("{}", static_cast<int>(*field)) : "");
    }
    return hash_.hex();
}

Status ListRun::start_anew() {
    std::error_code failed;
    fs::remove(file(list_state_name), failed);
    auto results = GrowingFile::start(file("results.csv.part"));
    auto refused = GrowingFile::start(file("refused.csv.part"));
    if (!refused) return refused.error();
    refused_file_ = std::move(refused).value();
    const std::string bytes = std::string{byte_order_mark} + RowReckoner::refused_titles(setup());
    if (const Status written = refused_file_->append(bytes); !written) return written;
    if (!results) return results.error();
    if (output_.results_to) {
        fs::remove(file("results.csv.part"), failed);
        return done();
    }
    results_file_ = std::move(results).value();
    return results_file_->append(std::string{byte_order_mark} +
                                 RowReckoner::result_titles(setup()));
}

Status ListRun::go_on(ListState state) {
    if (state.key != state_.key)
        return Error{ErrorCode::list_folder_of_another, {{"folder", utf8(*output_.folder)}}};
    state_ = std::move(state);
    rows_before_ = state_.rows;
    if (state_.stage != ListState::Stage::rows) return done();
    const auto open = [&](const char* name, std::uint64_t bytes,
                          std::optional<GrowingFile>& into) -> Status {
        auto opened = GrowingFile::go_on(file(name), bytes);
        if (!opened) return Error{ErrorCode::list_damaged_results, {{"file", utf8(file(name))}}};
        into = std::move(opened).value();
        return done();
    };
    if (const Status opened = open("results.csv.part", state_.results_bytes, results_file_);
        !opened)
        return opened;
    return open("refused.csv.part", state_.refused_bytes, refused_file_);
}

/// What earlier runs left where this one writes.
std::vector<fs::path> ListRun::left_by_another() const {
    std::vector<fs::path> names;
    for (const char* name : file_names) names.push_back(file(name));
    names.push_back(output_.workbook.value_or(file(workbook_name)));
    std::error_code unknown;
    std::erase_if(names, [&](const fs::path& name) { return !fs::exists(name, unknown); });
    return names;
}

/// No permission to overwrite takes the list away that is being read.
bool ListRun::is_the_list(const fs::path& file) const {
    const std::string& name = roster_.name();
    std::error_code unknown;
    return fs::equivalent(file, fs::path{std::u8string{name.begin(), name.end()}}, unknown);
}

Status ListRun::open_files() {
    state_.key = key();
    if (!output_.folder) return done();
    const auto there = left_by_another();
    for (const fs::path& name : there)
        if (is_the_list(name)) return Error{ErrorCode::file_there_already, {{"file", utf8(name)}}};
    std::error_code unknown;
    if (output_.resume && fs::exists(*output_.folder, unknown))
        if (const Status alone = be_alone(); !alone) return alone;
    if (output_.resume)
        if (auto begun = read_list_state(*output_.folder)) return go_on(std::move(*begun));
    if (!output_.overwrite && !there.empty())
        return Error{ErrorCode::file_there_already, {{"file", utf8(there.front())}}};
    if (const Status made = make_folder(); !made) return made;
    return start_anew();
}

Status ListRun::make_folder() {
    std::error_code failed;
    fs::create_directories(*output_.folder, failed);
    if (failed)
        return Error{ErrorCode::file_not_written,
                     {{"file", utf8(*output_.folder)}, {"reason", failed.message()}}};
    return be_alone();
}

Status ListRun::be_alone() {
    if (!in_use_)
        if (auto taken = FolderInUse::take(*output_.folder)) in_use_.emplace(std::move(*taken));
    std::error_code unknown;
    if (!in_use_ && fs::exists(FolderInUse::lock_in(*output_.folder), unknown))
        return Error{ErrorCode::list_folder_of_another, {{"folder", utf8(*output_.folder)}}};
    return done();
}

Status ListRun::checkpoint(ListState::Stage stage) {
    if (!output_.folder || output_.results_to) return done();
    if (stage <= ListState::Stage::finishing) {
        if (const Status flushed = results_file_->flush(); !flushed) return flushed;
        if (const Status flushed = refused_file_->flush(); !flushed) return flushed;
        state_.results_bytes = results_file_->size();
        state_.refused_bytes = refused_file_->size();
    }
    state_.stage = stage;
    rows_at_checkpoint_ = state_.rows;
    return write_list_state(*output_.folder, state_);
}

Status ListRun::take(const TableBlock& block, const ReckonedPart& part) {
    if (output_.results_to)
        if (const Status sent = output_.results_to(part.results); !sent) return sent;
    if (results_file_)
        if (const Status kept = results_file_->append(part.results); !kept) return kept;
    if (refused_file_)
        if (const Status kept = refused_file_->append(part.refused); !kept) return kept;
    if (output_.refused && !part.refusals.empty()) output_.refused(part.refusals);
    state_.summary.add(part.summary);
    state_.rows += static_cast<std::int64_t>(block.rows().size());
    // Rows on their way to the other threads are taken before the run ends.
    static_cast<void>(tell(ListStep::Part::reckoning, state_.rows, scan_.rows));
    if (state_.rows - rows_at_checkpoint_ < output_.checkpoint) return done();
    return checkpoint(ListState::Stage::rows);
}

Status ListRun::skip_rows(TableRows& rows, std::int64_t count) const {
    TableBlock block;
    for (std::int64_t i = 0; i < count; ++i) {
        block.clear();
        const auto more = rows.next(block);
        if (!more) return more.error();
    }
    return done();
}

Status ListRun::reckon() {
    auto again = rows_again();
    if (!again) return again.error();
    TableRows rows = std::move(again).value();
    if (const Status skipped = skip_rows(rows, state_.rows); !skipped) return skipped;
    rows_at_checkpoint_ = state_.rows;
    const ListSetup all = setup();
    if (output_.results_to)
        if (const Status told = output_.results_to(RowReckoner::result_titles(all)); !told)
            return told;
    ListWorkers workers{all, output_.threads};
    const auto fill = [&](TableBlock& block) -> Result<bool> {
        if (stopped_) return false;
        return next_block(rows, block);
    };
    return workers.run(
        fill, [&](const TableBlock& block, const ReckonedPart& part) { return take(block, part); });
}

Status ListRun::name_files() {
    const Status summed = replace_file(
        file("summary.csv"), std::string{byte_order_mark} + state_.summary.csv(results_.plans));
    if (!summed) return summed;
    const auto name = [this](const char* part, const char* whole,
                             std::optional<GrowingFile>& open) -> Status {
        std::error_code failed;
        if (open) return std::move(*open).finish_as(file(whole));
        if (!fs::exists(file(part), failed)) return done();
        auto again = GrowingFile::go_on(file(part), fs::file_size(file(part), failed));
        if (!again) return again.error();
        return std::move(again).value().finish_as(file(whole));
    };
    if (const Status named = name("refused.csv.part", "refused.csv", refused_file_); !named)
        return named;
    if (output_.results_to) return done();
    return name("results.csv.part", "results.csv", results_file_);
}

/// What stands in the list itself stays text, since 00123 is no 123, and keeps its titles; what is
/// ours is called in words, for people open a workbook.
CsvSheet ListRun::results_sheet(ByteFile& csv) const {
    CsvSheet sheet{tr_(N_("Results")), &csv};
    sheet.titles.resize(columns_.titles.size());
    sheet.numbers.resize(columns_.titles.size(), false);
    for (std::size_t plan = 1; plan <= results_.plans; ++plan)
        for (const std::string& name : results_.names)
            sheet.titles.push_back(result_title(name, plan, tr_));
    sheet.numbers.resize(sheet.titles.size(), true);
    for (const char* name : RowReckoner::behind) sheet.titles.push_back(row_title(name, tr_));
    return sheet;
}

CsvSheet ListRun::summary_sheet(ByteFile& csv) const {
    CsvSheet sheet{tr_(N_("By village")), &csv};
    for (const std::string& name : ListSummary::titles(results_.plans))
        sheet.titles.push_back(row_title(name, tr_));
    sheet.numbers.resize(2, false);
    sheet.numbers.resize(sheet.titles.size(), true);
    return sheet;
}

CsvSheet ListRun::refused_sheet(ByteFile& csv) const {
    CsvSheet sheet{tr_(N_("Refused rows")), &csv};
    sheet.titles.resize(columns_.titles.size());
    sheet.titles.push_back(row_title("reason", tr_));
    return sheet;
}

/// Out of the rows that are done, which stay until it is named.
Status ListRun::write_workbook() {
    auto results = ByteFile::open(file("results.csv.part"));
    if (!results) return results.error();
    auto refused = ByteFile::open(file("refused.csv.part"));
    if (!refused) return refused.error();
    auto summary = ByteFile::unnamed("summary.csv");
    if (!summary) return summary.error();
    ByteFile results_csv = std::move(results).value();
    ByteFile refused_csv = std::move(refused).value();
    ByteFile summary_csv = std::move(summary).value();
    if (const Status kept = summary_csv.append(state_.summary.csv(results_.plans)); !kept)
        return kept;
    const CsvWorkbook workbook{
        tr_(N_("A list of people")),
        program_title(tr_),
        options_.today,
        {results_sheet(results_csv), summary_sheet(summary_csv), refused_sheet(refused_csv)}};
    const fs::path part = file("results.xlsx.part");
    const std::int64_t rows = state_.rows;
    const auto written = write_csv_workbook(workbook, part, [&](std::int64_t done_rows) {
        return tell(ListStep::Part::writing, std::min(done_rows, rows), rows);
    });
    if (!written) return written.error();
    if (!written.value()) return done();
    std::error_code failed;
    auto whole = GrowingFile::go_on(part, fs::file_size(part, failed));
    if (!whole) return whole.error();
    return std::move(whole).value().finish_as(*output_.workbook);
}

/// Takes away what the results are not made of any more: rows that stand in the workbook, and what
/// was there of another form before.
void ListRun::tidy() const {
    std::error_code ignored;
    // Of programs that were killed while they replaced one of these.
    std::error_code failed;
    fs::directory_iterator each{*output_.folder, failed};
    for (; !failed && each != fs::directory_iterator{}; each.increment(failed)) {
        const std::string name = utf8(each->path().filename());
        const bool is_ours = name.starts_with(list_state_name) || name.starts_with("summary.csv.");
        if (is_ours && name.ends_with(".new")) fs::remove(each->path(), ignored);
    }
    if (output_.workbook)
        for (const char* name : {"results.csv.part", "refused.csv.part", "results.xlsx.part"})
            fs::remove(file(name), ignored);
    if (!output_.overwrite) return;
    if (!output_.workbook) fs::remove(file(workbook_name), ignored);
    for (const char* name : file_names)
        if (output_.workbook) fs::remove(file(name), ignored);
}

/// Each step may be done twice: a run that was cut off among them does all of them again.
Status ListRun::finish() {
    if (!output_.folder) return done();
    const Status named = output_.workbook ? write_workbook() : name_files();
    if (!named || stopped_) return named;
    return checkpoint(output_.sheets ? ListState::Stage::sheets : ListState::Stage::whole);
}

Status ListRun::draw() {
    const ListSetup all = setup();
    const std::int64_t people = state_.summary.total().people;
    std::int64_t drawn = 0;
    for (std::size_t i = 0; i < state_.villages; ++i)
        drawn += state_.summary.villages()[i].tally.people;
    while (state_.villages < state_.summary.villages().size()) {
        const VillageTally& village = state_.summary.villages()[state_.villages];
        auto again = rows_again();
        if (!again) return again.error();
        TableRows rows = std::move(again).value();
        const auto told = [&] { return tell(ListStep::Part::drawing, ++drawn, people); };
        const auto made = draw_village(*output_.folder, village, rows, all, told);
        if (!made) return made.error();
        // One that is not whole is drawn again by who goes on.
        if (!made.value()) return done();
        ++state_.villages;
        if (const Status kept = checkpoint(ListState::Stage::sheets); !kept) return kept;
    }
    return checkpoint(ListState::Stage::whole);
}

Status ListRun::cut() {
    std::error_code ignored;
    if (!output_.overwrite && fs::exists(file(list_cut_name), ignored))
        return Error{ErrorCode::file_there_already, {{"file", utf8(file(list_cut_name))}}};
    if (const auto foreign =
            foreign_in(file("blocks"), [this](const fs::path& each) { return is_the_list(each); }))
        return Error{ErrorCode::file_there_already, {{"file", utf8(*foreign)}}};
    fs::remove(file(list_cut_name), ignored);
    auto opened = open_roster(*table_, options_.layout);
    if (!opened) return opened.error();
    const auto made = cut_list(
        std::move(opened).value(), *output_.cut, file("blocks"),
        [this](std::int64_t rows) { return tell(ListStep::Part::reckoning, rows, scan_.rows); });
    if (!made) return made.error();
    state_.rows = made.value().rows;
    blocks_ = made.value().blocks;
    if (stopped_) return done();
    // Titles may have line breaks: who puts results together counts their bytes.
    const ListSetup all = setup();
    return replace_file(
        file(list_cut_name),
        fmt::format("plans {}\nrows {}\nblocks {}\nresults_titles {}\nrefused_titles {}\n",
                    results_.plans, made.value().rows, made.value().blocks,
                    byte_order_mark.size() + RowReckoner::result_titles(all).size(),
                    byte_order_mark.size() + RowReckoner::refused_titles(all).size()));
}

ListOutcome ListRun::outcome() const {
    return {state_.summary.total(),
            state_.rows,
            rows_before_,
            scan_.empty_rows,
            results_.plans,
            table_ ? table_->form() : TableForm{},
            blocks_,
            beyond_,
            scan_.repeated.ids.any() || scan_.repeated.identities.any(),
            stopped_};
}

Result<ListOutcome> ListRun::run() {
    const Status understood = understand();
    if (stopped_) return outcome();
    if (!understood) return understood.error();
    if (const Status scanned = scan(); !scanned) return scanned.error();
    if (stopped_) return outcome();
    const std::size_t plans = output_.plans.value_or(scan_.plans);
    auto columns = result_columns(asked_, options_.results, plans);
    if (!columns) return columns.error();
    results_ = std::move(columns).value();
    if (output_.cut) {
        if (const Status parted = cut(); !parted) return parted.error();
        return outcome();
    }
    beyond_ = beyond_sheet();
    if (beyond_) return outcome();
    if (const Status opened = open_files(); !opened) return opened.error();
    if (state_.stage == ListState::Stage::rows) {
        if (const Status reckoned = reckon(); !reckoned) return reckoned.error();
        // Asked to stop by the last row, it is done.
        if (state_.rows == scan_.rows) stopped_.reset();
        if (stopped_) {
            if (const Status kept = checkpoint(ListState::Stage::rows); !kept) return kept.error();
            return outcome();
        }
        if (const Status kept = checkpoint(ListState::Stage::finishing); !kept) return kept.error();
    }
    if (state_.stage <= ListState::Stage::finishing)
        if (const Status finished = finish(); !finished) return finished.error();
    if (stopped_) return outcome();
    if (output_.folder && state_.stage >= ListState::Stage::sheets) tidy();
    if (state_.stage == ListState::Stage::sheets)
        if (const Status drawn = draw(); !drawn) return drawn.error();
    return outcome();
}

}  // namespace

Result<ListOutcome> run_list(ByteFile& roster, const Figures& figures, const ListOptions& options,
                             const ListOutput& output, const Translate& tr,
                             const ListProgress& progress) {
    return ListRun{roster, figures, options, output, tr, progress}.run();
}

}  // namespace pension
