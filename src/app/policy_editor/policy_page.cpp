// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/policy_page.hpp"

#include "app/asking/inquiry.hpp"
#include "app/asking/place_chooser.hpp"
#include "app/asking/place_named.hpp"
#include "app/asking/spelling.hpp"
#include "app/desk/desk_figures.hpp"
#include "app/desk/setting_names.hpp"
#include "app/policy_editor/figure_chart.hpp"
#include "app/policy_editor/mend_words.hpp"
#include "app/sheets/place_comparison.hpp"
#include "app/sheets/policy_sheet.hpp"
#include "app/sheets/poster_sheet.hpp"
#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "base/version.hpp"
#include "calc/comparison/comparison.hpp"
#include "platform/files.hpp"
#include "store/change_record.hpp"
#include "store/figure_edit.hpp"
#include "store/policy_choice.hpp"
#include "store/policy_mend.hpp"
#include "store/policy_pack.hpp"
#include "store/policy_shelf.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace pension {

namespace {

/// More acts of one place than anybody looks through.
constexpr std::size_t most_acts = 200;
constexpr std::size_t most_places = 100;

bool concerns(const RecordedAct& act, AreaCode place) {
    return std::ranges::any_of(act.changes, [&](const RowChange& change) {
        return change.row().table != "source" && number_of(change.row(), "area_code") == place;
    });
}

std::string known_words(const PlaceHit& hit, const Translate& tr) {
    if (hit.tiers_of.code == nation) return tr(N_("nothing of its own"));
    if (hit.tiers_of.code == hit.place.code) return tr(N_("own figures"));
    return fmt::format(fmt::runtime(tr(N_("figures of {place}"))),
                       fmt::arg("place", place_name(hit.tiers_of, tr)));
}

/// Of which place, which rule and since when; of places and documents which.
std::string item_name(const FileRow& row, const std::vector<Place>& places, const Translate& tr) {
    if (row.table == "source" || row.table == "place") return row_name(row, places, tr);
    const auto place = std::ranges::find(places, number_of(row, "area_code"), &Place::code);
    std::string rule = topic_name(row.table, tr);
    if (const auto group = group_of(text_of(row, "for_group")))
        rule += tr(N_(", ")) + group_name(*group, tr);
    return fmt::format(
        fmt::runtime(tr(N_("{place}, {rule} from {month}"))),
        fmt::arg("place", place == places.end() ? fmt::format("{:06}", number_of(row, "area_code"))
                                                : place_name(*place, tr)),
        fmt::arg("rule", rule), fmt::arg("month", text_of(row, "from_month")));
}

ChoiceLine line_of(const ProposedItem& item, const std::vector<Place>& places,
                   const Translate& tr) {
    ChoiceLine line{item_name(item.changes.front().row(), places, tr), {}, !item.kept};
    for (const RowChange& change : item.changes)
        line.details.push_back(item.kept ? kept_text(change, places, tr)
                                         : change_text(change, places, tr));
    return line;
}

}  // namespace

AreaCode place_typed(const Desk& desk, const std::string& typed) {
    if (const auto code = parse_decimal(plainly_written(typed), 0); code && typed.size() >= 6)
        return *code;
    if (!desk.places()) return nation;
    const auto found = desk.places()->search(typed);
    return found ? found.value().code : nation;
}

PolicyPage::PolicyPage(Desk& desk, AreaCode place, std::string day, Translate words)
    : desk_{desk},
      place_{place},
      day_{std::move(day)},
      tr_{std::move(words)},
      month_{desk.today()},
      policy_changed_{desk.policy_changed.connect([this] { refresh(); })} {
    refresh();
}

std::vector<TreePlace> PolicyPage::below(AreaCode above) const {
    std::vector<TreePlace> places;
    if (!desk_.places()) return places;
    const PlaceIndex& index = desk_.place_index();
    const std::vector<PlaceHit> hits = index.below(above);
    for (const PlaceHit& hit : hits)
        places.push_back({hit.place.code, place_and_code(hit.place, tr_), known_words(hit, tr_),
                          !index.below(hit.place.code).empty()});
    return places;
}

std::vector<TreePlace> PolicyPage::search(const std::string& text) const {
    std::vector<TreePlace> places;
    if (!desk_.places()) return places;
    const std::vector<AreaCode> recent = desk_.recent_places();
    const std::vector<PlaceHit> hits = desk_.place_index().search(text, recent);
    for (const PlaceHit& hit : hits) {
        if (places.size() == most_places) break;
        places.push_back(
            {hit.place.code, place_and_code(hit.place, tr_), known_words(hit, tr_), false});
    }
    return places;
}

std::vector<AreaCode> PolicyPage::path_of(AreaCode place) const {
    if (!desk_.places() || !desk_.place_index().find(place)) return {};
    std::vector<AreaCode> path = desk_.place_index().chain(place);
    std::ranges::reverse(path);
    return path;
}

void PolicyPage::choose(AreaCode place) {
    if (place == place_) return;
    place_ = place;
    said_.clear();
    refresh();
}

void PolicyPage::refresh() {
    lines_.clear();
    book_.reset();
    wrong_.reset();
    shown_ = nation;
    range_ = {month_, month_};
    if (const PlaceList* places = desk_.places()) {
        if (const Place* near = nearest_known(*places, place_)) shown_ = near->code;
        if (shows_unconfirmed_) book_ = desk_.book_with_unconfirmed({shown_});
        if (!book_) {
            auto read = desk_.book({shown_});
            if (read)
                book_ = std::move(read).value();
            else
                wrong_ = read.error();
        }
    }
    if (book_) {
        const auto all = figure_lines(*book_, shown_, month_, Through::all_time, tr_);
        range_ = months_with_changes(all, month_);
        lines_ =
            shows_all_time_ ? all : figure_lines(*book_, shown_, month_, Through::month_asked, tr_);
    }
    changed.emit();
}

std::string PolicyPage::heading() const {
    if (!desk_.places()) return tr_(N_("Figures"));
    const Place* place = desk_.place_index().find(place_);
    const std::string name = place ? place_and_code(*place, tr_) : fmt::format("{:06}", place_);
    return fmt::format(fmt::runtime(tr_(N_("{place}: figures in {month}"))),
                       fmt::arg("place", name), fmt::arg("month", month_text(month_, tr_)));
}

std::vector<std::string> PolicyPage::remarks() const {
    std::vector<std::string> remarks;
    if (desk_.policy_error()) remarks.push_back(explain(*desk_.policy_error(), tr_));
    if (wrong_) remarks.push_back(explain(*wrong_, tr_));
    if (!desk_.places()) {
        if (remarks.empty()) remarks.push_back(tr_(N_("The figures are still being read.")));
        return remarks;
    }
    if (shown_ != place_) {
        const Place* shown = desk_.places()->find(shown_);
        remarks.push_back(fmt::format(
            fmt::runtime(tr_(N_("Nobody has entered anything for this place yet; what is shown is "
                                "what holds there from above: {place}."))),
            fmt::arg("place", shown ? place_name(*shown, tr_) : fmt::format("{:06}", shown_))));
    }
    if (const Status writable = can_change(); !writable)
        remarks.push_back(explain(writable.error(), tr_));
    return remarks;
}

void PolicyPage::look_at(Month month) {
    if (month == month_) return;
    month_ = month;
    refresh();
}

void PolicyPage::show_all_time(bool all_time) {
    if (std::exchange(shows_all_time_, all_time) != all_time) refresh();
}

void PolicyPage::show_unconfirmed(bool unconfirmed) {
    if (std::exchange(shows_unconfirmed_, unconfirmed) != unconfirmed) refresh();
}

std::vector<std::string> PolicyPage::missing() const {
    if (!book_) return {};
    return missing_figures(*book_, shown_, month_, tr_);
}

Chart PolicyPage::chart(Topic topic) const {
    if (!book_) return {};
    return figure_chart(*book_, shown_, topic, month_, tr_);
}

bool PolicyPage::is_own(std::size_t line) const {
    return line < lines_.size() && lines_[line].area == place_;
}

bool PolicyPage::is_locked() const {
    return !is_unlocked_ && !desk_.settings().value(setting::figures_pin).empty();
}

bool PolicyPage::unlock(const std::string& number) {
    is_unlocked_ = is_unlocked_ || number == desk_.settings().value(setting::figures_pin);
    return !is_locked();
}

void PolicyPage::say(std::string sentence) {
    said_ = std::move(sentence);
    is_grave_ = false;
    changed.emit();
}

void PolicyPage::say(const Error& why) {
    said_ = explain(why, tr_);
    is_grave_ = true;
    changed.emit();
}

void PolicyPage::confirm(std::optional<std::size_t> line) {
    Confirmation confirmed{place_, {}, month_, day_};
    if (line) confirmed.topics = {lines_.at(*line).topic};
    const auto done = confirm_figures(desk_.policy_file(), confirmed, "");
    if (!done) return say(done.error());
    if (done.value().number == 0)
        return say(
            tr_(N_("There is nothing of the place's own to confirm in that month, or it is "
                   "confirmed already.")));
    desk_.reload_policy();
    say(fmt::format(
        fmt::runtime(tr_(N_("Confirmed as of {day}: still right, {count:# figure|# "
                            "figures}."))),
        fmt::arg("day", day_),
        fmt::arg("count", Counted{static_cast<std::int64_t>(done.value().changes.size())})));
}

void PolicyPage::carry(const Result<PolicyProposal>& proposal, ActKind kind, const std::string& why,
                       const std::string& question, const std::string& act, const AskAct& ask) {
    if (!proposal) return say(proposal.error());
    if (proposal.value().changes.empty()) return say(tr_(N_("That would change nothing.")));
    const auto& places =
        proposal.value().then ? proposal.value().then->places() : desk_.places()->all();
    if (!ask(question, change_lines(proposal.value().changes, places, tr_), act)) return;
    carry_out_and_tell(proposal.value(), kind, why);
}

void PolicyPage::carry_out_and_tell(const PolicyProposal& proposal, ActKind kind,
                                    const std::string& why) {
    const auto done = carry_out(desk_.policy_file(), proposal, kind, why);
    if (!done) return say(done.error());
    desk_.reload_policy();
    tell_saved(done.value().number);
}

void PolicyPage::carry_chosen(const Result<PolicyProposal>& proposal, ActKind kind,
                              const std::string& why, FiguresChoice choice,
                              const ChooseFigures& choose) {
    if (!proposal) return say(proposal.error());
    const std::vector<ProposedItem> items = items_of(proposal.value());
    if (items.empty()) return say(tr_(N_("That would change nothing.")));
    const std::vector<Place> places = places_of(proposal.value());
    for (const ProposedItem& item : items) choice.lines.push_back(line_of(item, places, tr_));
    const auto answer = choose(choice);
    if (!answer) return;
    std::set<std::string> keys;
    for (std::size_t i = 0; i < items.size() && i < answer->size(); ++i)
        if ((*answer)[i]) keys.insert(items[i].key);
    if (keys.empty()) return say(tr_(N_("That would change nothing.")));
    if (keys == usual_choice(items)) return carry_out_and_tell(proposal.value(), kind, why);
    const auto chosen = chosen_of(desk_.policy_file(), proposal.value(), keys);
    if (!chosen) return say(chosen.error());
    carry_out_and_tell(chosen.value(), kind, why);
}

void PolicyPage::tell_saved(std::int64_t act) {
    say(fmt::format(fmt::runtime(tr_(N_("Done; it is change {act} of the record and can be "
                                        "undone there."))),
                    fmt::arg("act", act)));
}

bool PolicyPage::is_unconfirmed(std::size_t line) const {
    return line < lines_.size() && lines_[line].state == FigureState::unconfirmed;
}

void PolicyPage::adopt(std::size_t line, const std::string& asked, const AskAct& ask) {
    const FigureLine& figure = lines_.at(line);
    const auto checker = FigureDraftChecker::of(desk_.policy_file(), nation);
    if (!checker) return say(checker.error());
    Adoption adoption;
    adoption.place = figure.area;
    adoption.topic = figure.topic;
    adoption.group = figure.group;
    adoption.from = figure.from;
    adoption.asked.id = free_source_id(checker.value().rows(), figure.area, day_);
    adoption.asked.document = asked;
    adoption.asked.evidence = Evidence::own;
    adoption.asked.read_on = day_;
    carry(propose_adoption(desk_.policy_file(),
                           desk_.policy_places().shipped.parent_path() / unconfirmed_file_name,
                           adoption),
          ActKind::edit, asked, tr_(N_("Take this figure for your own, as you were told it?")),
          tr_(N_("&Take it over")), ask);
}

void PolicyPage::remove(std::size_t line, const AskAct& ask) {
    const FigureLine& figure = lines_.at(line);
    const auto checker = FigureDraftChecker::of(desk_.policy_file(), place_);
    if (!checker) return say(checker.error());
    FigureEdit edit;
    edit.place = place_;
    edit.take_out = checker.value().figure(figure.topic, figure.group, figure.from);
    carry(propose_figures(desk_.policy_file(), edit), ActKind::edit, "",
          tr_(N_("Take this figure out? What stood there before it holds again.")),
          tr_(N_("&Take it out")), ask);
}

PolicyPage::Beside PolicyPage::beside(const std::string& place, const std::string& month,
                                      Group group) const {
    if (!book_) return {};
    WhatToCompare asked{{shown_, month_}, {shown_, month_}};
    asked.group = group;
    if (!plainly_written(month).empty()) {
        const auto read = read_month(month);
        if (!read) return {{}, {}, {explain(read.error(), tr_)}};
        asked.other.month = read.value();
    }
    if (!plainly_written(place).empty()) {
        std::vector<Warning> told;
        const auto other = DeskFigures{desk_}.place(place, told);
        if (!other) return {{}, {}, {explain(other.error(), tr_)}};
        asked.other.place = other.value().code;
    }
    const auto both = desk_.book({asked.one.place, asked.other.place});
    if (!both) return {{}, {}, {explain(both.error(), tr_)}};
    const PlaceComparison compared = compare_places(*both.value(), asked, tr_);
    Beside beside{difference_table(compared.rules, *both.value(), asked.one, asked.other, tr_),
                  pensions_table(compared, *both.value(), tr_),
                  pensions_told(compared, *both.value(), tr_),
                  employees_table(compared, *both.value(), tr_),
                  employees_told(compared, *both.value(), tr_)};
    if (beside.rules.rows.empty())
        beside.told.insert(beside.told.begin(), tr_(N_("No rule differs.")));
    return beside;
}

bool PolicyPage::can_be_mended() const {
    const auto& wrong = desk_.policy_error();
    return wrong && (wrong->code == ErrorCode::policy_tables_altered ||
                     wrong->code == ErrorCode::policy_file_damaged);
}

void PolicyPage::mend(const AskAct& ask) {
    // Not the one in use: that is the shipped one where the user's own cannot be read.
    const auto& file = desk_.policy_places().user;
    const auto proposal = propose_mend(file);
    if (!proposal) return say(proposal.error());
    if (!ask(tr_(N_("Take what stands in the file into a sound one? The file as it is stays beside "
                    "it.")),
             mend_lines(proposal.value(), tr_), tr_(N_("&Mend it"))))
        return;
    const auto mended = carry_out(file, proposal.value());
    if (!mended) return say(mended.error());
    desk_.reload_policy();
    say(mended_words(file, mended.value(), tr_));
}

PolicyPage::NewPlace PolicyPage::new_place(const std::string& code, const std::string& name) const {
    const std::string digits = plainly_written(code);
    const auto number = parse_decimal(digits, 0);
    const std::string above = fmt::format("{:06}", place_);
    if (!number || (digits.size() != 9 && digits.size() != 12) || !digits.starts_with(above))
        return {
            {},
            fmt::format(fmt::runtime(tr_(N_("\"{code}\" is no code of a town or a village here: "
                                            "it has 9 or 12 digits and begins with {above}."))),
                        fmt::arg("code", code), fmt::arg("above", above))};
    if (desk_.places() && desk_.place_index().find(*number))
        return {{},
                fmt::format(fmt::runtime(tr_(N_("There is a place {code} already."))),
                            fmt::arg("code", digits))};
    if (plainly_written(name).empty()) return {{}, tr_(N_("The place needs a name."))};
    Place made;
    made.code = *number;
    made.parent = place_;
    made.name_zh = plainly_written(name);
    return {std::move(made), {}};
}

void PolicyPage::restore(const ChooseFigures& choose) {
    carry_chosen(propose_restore(desk_.policy_file(), desk_.policy_places().shipped, place_),
                 ActKind::restore, "",
                 {tr_(N_("What of this place is put back to how it came with the program? What you "
                         "entered there goes.")),
                  {},
                  tr_(N_("&Put it back"))},
                 choose);
}

void PolicyPage::update(const ChooseFigures& choose) {
    carry_chosen(propose_update(desk_.policy_file(), desk_.policy_places().shipped),
                 ActKind::update, program_version,
                 {tr_(N_("What of the figures that came with this version of the program is taken "
                         "over? What is not ticked stays as you have it.")),
                  {},
                  tr_(N_("&Take it over"))},
                 choose);
}

bool is_called_a_pack(const std::filesystem::path& file) {
    return lowered(utf8(file.extension())) == pack_ending;
}

std::string PolicyPage::pack_name() const {
    return fmt::format("{:06}{}", place_, pack_ending);
}

void PolicyPage::write_pack(const std::filesystem::path& pack) {
    if (shown_ != place_)
        return say(tr_(N_("There are no figures of this place's own to hand round.")));
    const Status written = pension::write_pack(desk_.policy_file(), place_, pack);
    if (!written) return say(written.error());
    say(fmt::format(fmt::runtime(tr_(N_("The figures of this place are in \"{file}\"; another "
                                        "program takes them in from there."))),
                    fmt::arg("file", utf8(pack))));
}

void PolicyPage::take_pack(const std::filesystem::path& pack, const ChooseFigures& which) {
    const auto proposal = propose_import(desk_.policy_file(), pack, UsersRows::stay);
    // Whose figures they are is seen behind the question.
    if (proposal) choose(proposal.value().place);
    carry_chosen(proposal, ActKind::import, utf8(pack.filename()),
                 {tr_(N_("What of these figures is taken in? What is not ticked stays as you have "
                         "it.")),
                  {},
                  tr_(N_("&Take it in"))},
                 which);
}

std::string PolicyPage::explained(const Error& why) const {
    return explain(why, tr_);
}

std::vector<SheetOffer> PolicyPage::sheets() const {
    if (!book_) return {};
    // As they are now: the window may turn to another place while somebody looks at the pages.
    const auto offer = [&](const char* name, std::function<Result<Sheet>()> make) {
        return SheetOffer{tr_(name), fmt::format("{:06} {}.pdf", shown_, tr_(name)),
                          std::move(make)};
    };
    const auto rules = [book = book_, place = shown_] {
        return book->rules(place, Group::ordinary);
    };
    return {
        offer(N_("Figures of the place"),
              [rules, book = book_, month = month_, tr = tr_]() -> Result<Sheet> {
                  return policy_sheet(*book, rules(), month, tr);
              }),
        offer(N_("Poster of all tiers"),
              [rules, book = book_, place = shown_, month = month_, tr = tr_]() -> Result<Sheet> {
                  Case asked;
                  asked.place = place;
                  asked.as_of = month;
                  auto tiers = ladder(asked, usual_years, rules());
                  if (!tiers) return tiers.error();
                  return poster_sheet(tiers.value(), book->policy_id(place), tr);
              })};
}

std::vector<ActLine> PolicyPage::record() const {
    std::vector<ActLine> acts;
    std::set<std::int64_t> undone;
    if (!desk_.places()) return acts;
    const Status read = for_each_recorded_act(
        desk_.policy_file(), [&](const RecordedAct& act, const std::vector<Place>& places) {
            if (act.undoes) undone.insert(*act.undoes);
            if (acts.size() == most_acts || !concerns(act, place_)) return;
            std::string title =
                fmt::format("{}  {}  {}", act.number, act.at_local, act_text(act, tr_));
            if (!act.why.empty()) title += ": " + act.why;
            acts.push_back({act.number, std::move(title), change_lines(act.changes, places, tr_),
                            !undone.contains(act.number)});
        });
    if (!read) acts.push_back({0, explain(read.error(), tr_), {}, false});
    return acts;
}

void PolicyPage::undo(std::int64_t act, const AskAct& ask) {
    const std::vector<ActLine> acts = record();
    const auto found = std::ranges::find(acts, act, &ActLine::number);
    if (found == acts.end()) return;
    if (!ask(tr_(N_("Undo this change?")), found->lines, tr_(N_("&Undo it")))) return;
    const auto done = undo_act(desk_.policy_file(), act);
    if (!done) return say(done.error());
    desk_.reload_policy();
    say(fmt::format(fmt::runtime(tr_(N_("Change {undone} is undone; that is change {act}."))),
                    fmt::arg("undone", act), fmt::arg("act", done.value().number)));
}

}  // namespace pension
