// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_page.hpp"

#include "app/asking/identity_number.hpp"
#include "app/asking/place_chooser.hpp"
#include "app/asking/spelling.hpp"
#include "app/lists/list_figures.hpp"
#include "app/lists/list_state.hpp"
#include "app/lists/list_words.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "base/decimal.hpp"
#include "platform/files.hpp"
#include "store/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <mutex>
#include <sstream>
#include <stop_token>
#include <thread>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// Rates are those of the last seconds: what a machine does beside it comes and goes.
constexpr std::chrono::milliseconds rate_span{5'000};

template <class... Facts>
std::string said_of(const Translate& tr, const char* message, const Facts&... facts) {
    return fmt::format(fmt::runtime(tr(message)), facts...);
}

/// The parts between "|" and line ends, without those that are empty.
std::vector<std::string> plans_in(const std::string& typed) {
    std::vector<std::string> parts;
    std::string text = typed;
    std::ranges::replace(text, '\n', '|');
    std::istringstream in{text};
    for (std::string part; std::getline(in, part, '|');)
        if (std::string plain = plainly_written(part); !plain.empty())
            parts.push_back(std::move(plain));
    return parts;
}

const char* between_cells(char separator) {
    switch (separator) {
        case '\t': return N_("tabs");
        case ';': return N_("semicolons");
        default: return N_("commas");
    }
}

/// How far what is in the folder has come; none where it is whole, or nothing was begun there.
std::optional<ListState> unfinished_in(const fs::path& folder) {
    auto state = read_list_state(folder);
    if (state && state->stage == ListState::Stage::whole) state.reset();
    return state;
}

bool has_results(const fs::path& folder) {
    std::error_code unknown;
    return std::ranges::any_of(
        std::array{"results.csv", "refused.csv", "summary.csv", workbook_name},
        [&](const char* name) { return fs::exists(folder / name, unknown); });
}

const char* stopped_message(ListStep::Part part) {
    switch (part) {
        case ListStep::Part::writing:
            return N_(
                "Stopped: all rows are reckoned, {done} of {rows} stand in the workbook, which "
                "is begun anew.");
        case ListStep::Part::drawing:
            return N_("Stopped: all rows are reckoned, {done} of {rows} sheets are drawn.");
        case ListStep::Part::looking:
        case ListStep::Part::reckoning: return N_("Stopped after {done} of {rows} rows.");
    }
    return "";
}

}  // namespace

/// What both sides of a run look at: how far it is, whether it is to stand still or to end.
class ListPage::Gate {
public:
    /// Of the thread: tells how far it is, and waits as long as it is held.
    void pass(const ListStep& step) {
        std::unique_lock lock{mutex_};
        step_ = step;
        opened_.wait(lock, stop_.get_token(), [this] { return !is_held_; });
    }
    void hold(bool held) {
        {
            const std::lock_guard lock{mutex_};
            is_held_ = held;
        }
        opened_.notify_all();
    }
    void end() { stop_.request_stop(); }
    std::stop_token stop() const { return stop_.get_token(); }
    ListStep step() const {
        const std::lock_guard lock{mutex_};
        return step_;
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable_any opened_;
    bool is_held_ = false;
    ListStep step_;
    std::stop_source stop_;
};

ListQuestionTyped list_question_of(const Inquiry& open, Month today) {
    ListQuestionTyped typed{open.typed.place.value_or(""), open.typed.as_of.value_or(iso(today))};
    // What this person has paid is nobody else's; an amount is paid for each one's own open years.
    Inquiry of_anybody = open;
    of_anybody.paid.clear();
    of_anybody.balance.clear();
    for (std::size_t plan = 0; plan < open.plans.size(); ++plan) {
        const TypedPlan& each = open.plans[plan];
        std::string text;
        if (each.years.empty() && read_yuan(each.pays)) {
            text = each.pays;
        } else {
            const auto record = plan_text(of_anybody, plan, {}, Basis::leaflet);
            if (!record) continue;
            text = record.value();
        }
        typed.plans += (typed.plans.empty() ? "" : " | ") + text;
    }
    return typed;
}

ListPage::ListPage(Desk& desk, ListQuestionTyped opening, Translate words, Post post)
    : desk_{desk},
      typed_{std::move(opening)},
      tr_{std::move(words)},
      looking_{post},
      running_{std::move(post)} {
    // A code is for machines.
    const auto code = parse_decimal(typed_.place, 0);
    if (!code || !desk_.places()) return;
    if (const Place* place = desk_.place_index().find(static_cast<AreaCode>(*code)))
        typed_.place = place_and_code(*place, tr_);
}

ListPage::~ListPage() {
    if (gate_) gate_->end();
}

void ListPage::say_wrong(const std::string& sentence) {
    said_ = {sentence};
    is_grave_ = true;
    changed.emit();
}

std::string ListPage::said_words() const {
    std::string words;
    for (const std::string& sentence : said_)
        words += (words.empty() || tr_.is_chinese() ? "" : " ") + sentence;
    return words;
}

// --- The list -----------------------------------------------------------------------------------

void ListPage::choose(const fs::path& file) {
    if (is_at_work() && state_ != State::looking) return;
    sheets_.clear();
    sheet_names_.clear();
    look(file, {});
}

void ListPage::choose_sheet(std::size_t sheet) {
    if ((is_at_work() && state_ != State::looking) || sheet == sheet_) return;
    sheet_ = sheet;
    look(file_, sheet_names_.at(sheet));
}

void ListPage::look(const fs::path& file, const std::string& sheet) {
    state_ = State::looking;
    file_ = file;
    look_.reset();
    first_rows_ = {};
    refusals_ = {};
    said_.clear();
    is_grave_ = is_stopped_ = false;
    results_folder_.reset();
    changed.emit();
    looking_.start(
        [file, sheet](const std::stop_token& stop) { return look_at_list(file, sheet, stop); },
        [this](Result<ListLook> look) { take_look(std::move(look)); });
}

void ListPage::take_look(Result<ListLook> look) {
    if (!look) {
        state_ = State::empty;
        return say_wrong(explain(look.error(), tr_));
    }
    state_ = State::ready;
    look_ = std::move(look).value();
    offer_sheets();
    if (look_->doubt) {
        said_ = {explain(*look_->doubt, tr_),
                 tr_(N_("Or say below what each column is; that is remembered for lists with these "
                        "titles."))};
        is_grave_ = true;
    }
    apply_remembered();
    show_rows();
    changed.emit();
}

/// Once for each workbook: of whichever sheet is read, they are the same.
void ListPage::offer_sheets() {
    if (!look_->form.sheet || !sheets_.empty()) return;
    const SheetForm& form = *look_->form.sheet;
    std::vector<SheetName> all = form.others;
    sheet_ = form.others_before;
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(sheet_), form.sheet);
    for (const SheetName& each : all) {
        sheet_names_.push_back(each.name);
        sheets_.push_back(shown_sheet(each, tr_));
    }
}

std::string ListPage::understood() const {
    if (state_ == State::looking) return tr_(N_("Looking at the list..."));
    if (!look_) return {};
    if (look_->form.sheet) return understood_of_sheet();
    std::string text =
        said_of(tr_,
                N_("{file}: {encoding}, {separator} between the cells, {columns:# column|# "
                   "columns}. The first {rows:# row|# rows}:"),
                fmt::arg("file", utf8(look_->file.filename())),
                fmt::arg("encoding", look_->form.text.encoding),
                fmt::arg("separator", tr_(between_cells(look_->layout.separator))),
                fmt::arg("columns", Counted{static_cast<std::int64_t>(look_->titles.size())}),
                fmt::arg("rows", Counted{static_cast<std::int64_t>(look_->rows.size())}));
    if (look_->form.text.is_guessed)
        text = tr_(N_("The encoding was guessed: look whether the names are right.")) + " " + text;
    return text;
}

std::string ListPage::understood_of_sheet() const {
    std::string text;
    for (const std::string& sentence : sheet_remarks(look_->form, tr_))
        text += (text.empty() || tr_.is_chinese() ? "" : " ") + sentence;
    const std::string rows = said_of(
        tr_,
        N_("{file}: workbook, sheet \"{sheet}\", {columns:# column|# columns}. The first {rows:# "
           "row|# rows}:"),
        fmt::arg("file", utf8(look_->file.filename())),
        fmt::arg("sheet", look_->form.sheet->sheet.name),
        fmt::arg("columns", Counted{static_cast<std::int64_t>(look_->titles.size())}),
        fmt::arg("rows", Counted{static_cast<std::int64_t>(look_->rows.size())}));
    return text + (tr_.is_chinese() ? "" : " ") + rows;
}

std::vector<std::string> ListPage::columns() const {
    std::vector<std::string> titles;
    if (!look_) return titles;
    for (const std::string& title : look_->titles)
        titles.push_back(with_identities_masked(title, true));
    return titles;
}

std::vector<std::string> ListPage::uses() const {
    std::vector<std::string> names{tr_(N_("Carried through as it is"))};
    for (std::size_t field = 0; field < roster_fields; ++field)
        names.push_back(field_name(static_cast<RosterField>(field), tr_));
    return names;
}

std::size_t ListPage::use_of(std::size_t column) const {
    const auto& field = look_->layout.fields.at(column);
    return field ? static_cast<std::size_t>(*field) + 1 : 0;
}

void ListPage::use(std::size_t column, std::size_t use) {
    if (state_ != State::ready || use == use_of(column)) return;
    auto& fields = look_->layout.fields;
    const auto field = use == 0 ? std::nullopt : std::optional{static_cast<RosterField>(use - 1)};
    if (field) std::ranges::replace(fields, field, std::optional<RosterField>{});
    fields.at(column) = field;
    std::string kept;
    for (const auto& each : fields)
        kept += (kept.empty() ? "" : " ") +
                (each ? std::to_string(static_cast<int>(*each)) : std::string{"-"});
    // A disk that is full forgets a convenience.
    static_cast<void>(desk_.settings().set(setting_of_titles(), kept));
    said_.clear();
    is_grave_ = is_stopped_ = false;
    refusals_ = {};
    show_rows();
    changed.emit();
}

/// Titles may hold anything; settings hold nothing of a list.
std::string ListPage::setting_of_titles() const {
    Sha256 hash;
    for (const std::string& title : look_->titles) hash.add('t', title);
    return "list_columns_" + hash.hex().substr(0, 16);
}

void ListPage::apply_remembered() {
    std::istringstream kept{desk_.settings().value(setting_of_titles())};
    std::vector<std::optional<RosterField>> fields;
    for (std::string word; kept >> word;) {
        std::size_t number = roster_fields;
        const char* end = word.data() + word.size();
        const auto [last, failed] = std::from_chars(word.data(), end, number);
        const bool is_field = failed == std::errc{} && last == end && number < roster_fields;
        const auto field =
            is_field ? std::optional{static_cast<RosterField>(number)} : std::nullopt;
        // What is damaged, or says one thing twice, is as if nobody had said anything.
        if (!is_field && word != "-") return;
        if (field && std::ranges::find(fields, field) != fields.end()) return;
        fields.push_back(field);
    }
    if (fields.size() != look_->titles.size()) return;
    look_->layout.fields = std::move(fields);
    said_.clear();
    is_grave_ = false;
}

void ListPage::show_rows() {
    first_rows_ = {{{tr_(N_("Line")), Align::right}}, {}, Weight::body};
    std::vector<bool> holds_identities;
    for (std::size_t column = 0; column < look_->titles.size(); ++column) {
        const std::string title = with_identities_masked(look_->titles[column], true);
        const auto field = look_->layout.fields[column];
        const std::string use = field ? field_name(*field, tr_) : std::string{};
        first_rows_.columns.push_back(
            {use.empty() || use == title ? title : fmt::format("{} \u2192 {}", title, use)});
        holds_identities.push_back(field == RosterField::born || field == RosterField::identity ||
                                   may_hold_identities(look_->titles[column]));
    }
    for (const ListLook::Row& row : look_->rows) {
        TableRow shown{{std::to_string(row.line)}};
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            shown.cells.push_back(holds_identities[column]
                                      ? masked_cell(row.cells[column])
                                      : with_identities_masked(row.cells[column], true));
        first_rows_.rows.push_back(std::move(shown));
    }
}

// --- The question -------------------------------------------------------------------------------

void ListPage::type(ListQuestionTyped typed) {
    if (typed == typed_) return;
    typed_ = std::move(typed);
    // Another question is not gone on with.
    is_stopped_ = false;
    changed.emit();
}

void ListPage::type_place(const std::string& text) {
    if (!place_chooser_.is_open()) place_before_ = typed_.place;
    if (desk_.places()) place_chooser_.type(desk_.place_index(), text, desk_.recent_places());
    ListQuestionTyped next = typed_;
    next.place = text;
    type(std::move(next));
}

void ListPage::choose_marked_place() {
    const auto chosen = place_chooser_.choose();
    const Place* place = chosen ? desk_.place_index().find(*chosen) : nullptr;
    if (!place) return;
    desk_.remember_place(*chosen);
    ListQuestionTyped next = typed_;
    next.place = place_and_code(*place, tr_);
    type(std::move(next));
}

void ListPage::leave_place(const std::string& text) {
    // What can mean one place alone is that one.
    if (!plainly_written(text).empty() && place_chooser_.lines().size() == 1)
        return choose_marked_place();
    place_chooser_.cancel();
    ListQuestionTyped next = typed_;
    next.place = text.empty() ? place_before_ : text;
    type(std::move(next));
}

Result<ListOptions> ListPage::options() const {
    ListOptions options;
    options.today = desk_.today();
    options.layout = look_->layout;
    // By its name, so that what was gone on with later is that sheet.
    if (look_->form.sheet) options.sheet = look_->form.sheet->sheet.name;
    if (!plainly_written(typed_.place).empty()) options.all.place = typed_.place;
    if (!plainly_written(typed_.month).empty()) options.all.as_of = typed_.month;
    for (const std::string& part : plans_in(typed_.plans)) {
        if (const auto amount = read_yuan(part); amount && amount.value() > Money{}) {
            options.amounts.push_back(amount.value());
            continue;
        }
        if (const auto record = read_record(part); !record) return record.error();
        options.all.plans.push_back(part);
    }
    return options;
}

// --- The run ------------------------------------------------------------------------------------

void ListPage::attempt() {
    if (state_ == State::ready) run({}, Into::nothing);
}

void ListPage::start(const fs::path& folder, const ChooseAct& choose) {
    if (state_ != State::ready) return;
    Into into = Into::empty_folder;
    if (const auto begun = unfinished_in(folder)) {
        const auto act = choose(
            said_of(tr_,
                    N_("In \"{folder}\" a list was begun and not finished: {rows:# row|# rows} "
                       "are done. Go on with it, or begin again?"),
                    fmt::arg("folder", utf8(folder)), fmt::arg("rows", Counted{begun->rows})),
            {tr_(N_("&Go on")), tr_(N_("&Begin again"))});
        if (!act) return;
        into = *act == 0 ? Into::unfinished : Into::other_results;
    } else if (has_results(folder)) {
        const auto act = choose(
            said_of(tr_, N_("In \"{folder}\" are the results of a list already. Replace them?"),
                    fmt::arg("folder", utf8(folder))),
            {tr_(N_("&Replace"))});
        if (!act) return;
        into = Into::other_results;
    }
    run(folder, into);
}

void ListPage::run(const fs::path& folder, Into into) {
    const auto asked = options();
    if (!asked) return say_wrong(explain(asked.error(), tr_));
    writes_ = into != Into::nothing;
    folder_ = folder;
    state_ = writes_ ? State::running : State::trying;
    said_.clear();
    refusals_ = {};
    is_grave_ = is_stopped_ = false;
    results_folder_.reset();
    step_ = {};
    seen_.clear();
    gate_ = std::make_shared<Gate>();
    ListOutput output;
    if (writes_) output.folder = folder;
    if (writes_ && typed_.workbook) output.workbook = folder / workbook_name;
    output.resume = into == Into::unfinished;
    output.overwrite = into == Into::other_results;
    output.sheets = writes_ && typed_.sheets;
    output.threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 256U));
    const ListFiguresPlaces places{
        desk_.shows_shipped() ? desk_.policy_places().shipped : desk_.policy_file(),
        desk_.policy_places().shipped.parent_path(), desk_.policy_places().copies};
    changed.emit();
    const auto work = [file = look_->file, places, output, gate = gate_, tr = tr_,
                       options = asked.value()](const std::stop_token& stop) mutable -> Ended {
        const std::stop_callback ended{stop, [&gate] { gate->end(); }};
        Ended end{Error{ErrorCode::file_missing}, {}};
        output.stop = gate->stop();
        output.refused = [&end](std::vector<RowRefusal> rows) {
            for (RowRefusal& row : rows)
                if (end.refusals.size() < most_refusals) end.refusals.push_back(std::move(row));
        };
        end.outcome = [&]() -> Result<ListOutcome> {
            auto bytes = ByteFile::open(file);
            if (!bytes) return bytes.error();
            const auto figures = ListFigures::open(places);
            if (!figures) return figures.error();
            auto key = list_figures_key(places, options.all);
            if (!key) return key.error();
            output.figures_key = std::move(key).value();
            ByteFile roster = std::move(bytes).value();
            return run_list(roster, figures.value(), options, output, tr,
                            [&gate](const ListStep& step) { gate->pass(step); });
        }();
        return end;
    };
    running_.start(
        work, [this, options = asked.value()](Ended ended) { end(std::move(ended), options); });
}

void ListPage::end(Ended ended, const ListOptions& asked) {
    state_ = State::ready;
    gate_.reset();
    // Also where the disk was full: what was reckoned before that is safe.
    is_stopped_ = writes_ && unfinished_in(folder_).has_value();
    const auto can_go_on = [&] {
        if (is_stopped_) said_.push_back(tr_(N_("What is done is safe; \"Go on\" does the rest.")));
    };
    if (!ended.outcome) {
        said_ = {explain(ended.outcome.error(), tr_)};
        is_grave_ = true;
        can_go_on();
        return changed.emit();
    }
    const ListOutcome& outcome = ended.outcome.value();
    if (outcome.beyond) return say_wrong(beyond_sentence(*outcome.beyond, tr_));
    const auto& stopped = outcome.stopped;
    if (stopped && stopped->part == ListStep::Part::looking) {
        said_ = {tr_(N_("Stopped before anything was reckoned."))};
        return changed.emit();
    }
    if (stopped)
        said_.push_back(said_of(tr_, stopped_message(stopped->part),
                                fmt::arg("done", stopped->done), fmt::arg("rows", stopped->of)));
    std::ranges::move(outcome_sentences(outcome, asked, tr_), std::back_inserter(said_));
    show_refusals(ended.refusals, outcome.total.refused);
    can_go_on();
    if (!writes_) said_.push_back(tr_(N_("Nothing was written.")));
    if (writes_ && !stopped) results_folder_ = folder_;
    changed.emit();
}

void ListPage::show_refusals(const std::vector<RowRefusal>& rows, std::int64_t all) {
    refusals_ = {};
    if (rows.empty()) return;
    refusals_.columns = {{tr_(N_("Line")), Align::right},
                         {tr_(N_("Name"))},
                         {tr_(N_("Column"))},
                         {tr_(N_("Why it was refused"))}};
    for (const RowRefusal& row : rows)
        refusals_.rows.push_back({{std::to_string(row.line), row.name,
                                   with_identities_masked(row.column, true), row.reason}});
    const auto shown = static_cast<std::int64_t>(rows.size());
    if (shown < all)
        said_.push_back(said_of(
            tr_,
            typed_.workbook ? N_("The first {shown} of {all} refused rows are shown; all of "
                                 "them stand in the workbook once results are written.")
                            : N_("The first {shown} of {all} refused rows are shown; all of "
                                 "them stand in refused.csv once results are written."),
            fmt::arg("shown", shown), fmt::arg("all", all)));
}

void ListPage::pause() {
    if (state_ != State::running && state_ != State::trying) return;
    paused_from_ = state_;
    state_ = State::paused;
    gate_->hold(true);
    seen_.clear();
    changed.emit();
}

bool ListPage::can_go_on() const {
    return state_ == State::paused || (state_ == State::ready && is_stopped_);
}

void ListPage::go_on() {
    if (state_ == State::paused) {
        state_ = paused_from_;
        gate_->hold(false);
        changed.emit();
    } else if (can_go_on()) {
        run(std::filesystem::path{folder_}, Into::unfinished);
    }
}

void ListPage::stop() {
    if (!gate_ || state_ == State::stopping) return;
    state_ = State::stopping;
    gate_->end();
    changed.emit();
}

bool ListPage::may_close(const ChooseAct& choose) const {
    if (!gate_ || !writes_ || state_ == State::stopping) return true;
    return choose(tr_(N_("The list is not finished. Stop it? What is done stays in its folder, and "
                         "can be gone on with.")),
                  {tr_(N_("&Stop it"))})
        .has_value();
}

// --- How far it is ------------------------------------------------------------------------------

void ListPage::tick(std::chrono::milliseconds passed) {
    if (!gate_) return;
    clock_ += passed;
    const ListStep now = gate_->step();
    if (now.part != step_.part || state_ == State::paused) seen_.clear();
    step_ = now;
    if (state_ != State::paused) seen_.emplace_back(clock_, now.done);
    while (seen_.size() > 2 && clock_ - seen_.front().first > rate_span) seen_.pop_front();
    changed.emit();
}

/// Rows a second; 0 where that is not known yet.
double ListPage::rate() const {
    if (seen_.size() < 2) return 0;
    const auto time = std::chrono::duration<double>(seen_.back().first - seen_.front().first);
    const auto done = static_cast<double>(seen_.back().second - seen_.front().second);
    return time.count() > 0 ? done / time.count() : 0;
}

std::optional<int> ListPage::progress() const {
    if (step_.of == 0) return std::nullopt;
    return static_cast<int>(step_.done * 1'000 / step_.of);
}

std::string ListPage::progress_words() const {
    if (!gate_) return {};
    const std::string far = progress_sentence(step_, rate(), tr_);
    if (state_ == State::paused) return said_of(tr_, N_("Paused: {far}"), fmt::arg("far", far));
    if (state_ == State::stopping) return said_of(tr_, N_("Stopping: {far}"), fmt::arg("far", far));
    return far;
}

}  // namespace pension
