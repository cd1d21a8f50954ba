// SPDX-License-Identifier: Apache-2.0
#include "app/booth/booth.hpp"

#include "app/booth/card_line.hpp"
#include "app/booth/slip_folder.hpp"
#include "app/booth/tier_presets.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/words/messages.hpp"
#include "base/contract.hpp"
#include "platform/files.hpp"
#include "platform/scratch_folder.hpp"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

namespace pension {

namespace {

constexpr std::size_t most_digits = 6;
constexpr std::size_t card_digits = 18;

/// An identity number has 18 characters, one of before 1999 15 digits; another length is a birth
/// that somebody mistyped, and a sentence about cards would help nobody.
bool is_of_card(const std::string& typed) {
    return typed.size() == card_digits || typed.size() == 15;
}

std::string digits_of(Money amount) {
    return fmt::format("{}", amount.fen() / 100);
}

}  // namespace

Booth::Booth(Desk& desk, BoothSurroundings around, Translate tr)
    : desk_{desk},
      around_{std::move(around)},
      tr_{std::move(tr)},
      figures_{desk},
      slips_{around_.post},
      slips_changed_{slips_.changed.connect([this] {
          tally_.set_slips(slips_.done());
          changed.emit();
      })},
      policy_changed_{desk_.policy_changed.connect([this] { show_presets(); })} {
    if (has_slip_folder()) clear_unfinished_slips(*around_.slips.folder);
    // A slip on its way to the printer, when the stall before this one was killed.
    ScratchFolder::clear_left_behind();
    show_presets();
    watch_cards();
}

Booth::~Booth() {
    here_.reset();
    wipe_visitor();
}

void Booth::watch_cards() {
    if (around_.card_reader.empty() || !around_.post) return;
    cards_ = std::make_unique<LineDevice>(
        around_.card_reader, [post = around_.post, there = std::weak_ptr{here_}](std::string read) {
            // Held once, so that it can be overwritten wherever the queue has copied it to.
            auto line = std::make_shared<std::string>(std::move(read));
            post([there, line] {
                if (const auto booth = there.lock()) (*booth)->card(*line);
                wipe(*line);
            });
        });
}

// --- What it shows ---------------------------------------------------------------------------

std::string Booth::place_line() const {
    return place_and_month(figures_, around_.place, desk_, tr_);
}

std::string Visitor::*Booth::member(Field field) {
    switch (field) {
        case Field::born: return &Visitor::born;
        case Field::tier: return &Visitor::tier;
        case Field::beside: return &Visitor::beside;
    }
    throw std::logic_error{"Booth: no such field"};
}

std::string Booth::text(Field field) const {
    const std::string& typed = visitor_.*member(field);
    return typed.size() > most_digits ? std::string(typed.size(), '*') : typed;
}

std::string Booth::label(Field field) const {
    switch (field) {
        case Field::born: return tr_(N_("How old, or born when?"));
        case Field::tier: return tr_(N_("Tier, yuan a year"));
        case Field::beside: return tr_(N_("Compared with"));
    }
    throw std::logic_error{"Booth: no such field"};
}

std::optional<int> Booth::countdown() const {
    if (!has_visitor() || quiet_ < around_.times.quiet) return std::nullopt;
    return around_.times.quiet + around_.times.countdown - quiet_;
}

std::string Booth::slips_line() const {
    if (slips_.waiting() + slips_.done() + slips_.failed() == 0) return {};
    std::string line = say(tr_, N_("Slips: {waiting} waiting, {done} done"),
                           fmt::arg("waiting", slips_.waiting()), fmt::arg("done", slips_.done()));
    if (slips_.failed() > 0)
        line = say(tr_, N_("{line}, {failed} failed"), fmt::arg("line", line),
                   fmt::arg("failed", slips_.failed()));
    return line;
}

std::string Booth::slip_problem() const {
    return slips_.failure() ? explain(*slips_.failure(), tr_) : std::string{};
}

std::string Booth::explained(const Error& why) const {
    switch (why.code) {
        case ErrorCode::birth_or_age_unreadable:
            return tr_(N_("Type an age (52), a year of birth (1974), or year and month (197403)."));
        case ErrorCode::tier_not_offered:
        case ErrorCode::tier_only_in_hardship:
        case ErrorCode::plan_unreadable:
            return tr_(N_("That tier is not offered here.")) + sentence_gap(tr_) +
                   explain(why, tr_);
        default: return explain(why, tr_);
    }
}

// --- What the user can do --------------------------------------------------------------------

void Booth::show_presets() {
    if (!desk_.places()) return changed.emit();
    const TierPresets tiers = tier_presets(figures_, around_.place, desk_.today());
    presets_.beside = digits_of(tiers.beside);
    presets_.tier = digits_of(tiers.tier);
    if (!has_visitor()) {
        visitor_.tier = presets_.tier;
        visitor_.beside = presets_.beside;
    }
    changed.emit();
}

void Booth::touch() {
    quiet_ = 0;
    // Whoever begins to type is another person.
    if (left_behind_) {
        wipe(*left_behind_);
        left_behind_.reset();
    }
}

void Booth::press(char digit) {
    const bool is_digit = digit >= '0' && digit <= '9';
    const bool of_card = focused_ == Field::born;
    const bool ends_card = digit == 'X' && of_card && visitor_.born.size() == card_digits - 1;
    if (!is_digit && !ends_card) return;
    if (!has_visitor()) since_first_key_ = 0;
    touch();
    std::string& field = typed(focused_);
    if (std::exchange(replaces_, false)) {
        wipe(field);
        if (of_card) visitor_.sex.reset();
    }
    // All at once, so that it never moves and leaves a copy behind.
    if (of_card) field.reserve(card_digits);
    if (field.size() < (of_card ? card_digits : most_digits)) field += digit;
    problem_.clear();
    answer_.reset();
    result_.reset();
    changed.emit();
}

void Booth::erase() {
    touch();
    std::string& field = typed(focused_);
    if (!field.empty()) field.pop_back();
    replaces_ = false;
    problem_.clear();
    answer_.reset();
    result_.reset();
    changed.emit();
}

void Booth::focus(Field field) {
    touch();
    focused_ = field;
    replaces_ = true;
    changed.emit();
}

void Booth::next_field(bool backwards) {
    constexpr int count = 3;
    focus(static_cast<Field>((static_cast<int>(focused_) + (backwards ? count - 1 : 1)) % count));
}

void Booth::enter() {
    touch();
    if (answer_) return next_person();
    if (is_of_card(visitor_.born)) {
        std::string line;
        line.swap(visitor_.born);
        if (!take_card(line)) return changed.emit();
    }
    reckon_now();
    changed.emit();
}

void Booth::card(std::string& line) {
    // Whoever holds a card to the reader is the next one.
    if (has_visitor()) next_person();
    touch();
    since_first_key_ = 0;
    if (take_card(line)) reckon_now();
    changed.emit();
}

bool Booth::take_card(std::string& line) {
    const auto read = read_card_line(line);
    wipe(line);
    focused_ = Field::born;
    replaces_ = true;
    if (!read) {
        problem_ = explain(read.error(), tr_);
        return false;
    }
    visitor_.born =
        fmt::format("{:04}{:02}", year_number(read.value().born), month_number(read.value().born));
    visitor_.sex = read.value().sex;
    return true;
}

void Booth::reckon_now() {
    answer_.reset();
    result_.reset();
    if (!desk_.places()) {
        problem_ = tr_(N_("The figures are still being read. Try again in a moment."));
        return;
    }
    auto made = reckon(figures_, visitor_, around_.place, desk_.today());
    if (!made) {
        const bool of_birth = !birth_typed(visitor_.born, desk_.today());
        if (of_birth) focused_ = Field::born;
        replaces_ = true;
        problem_ = explained(made.error());
        return;
    }
    problem_.clear();
    result_ = std::move(made).value();
    answer_ = booth_answer(*result_, tr_);
    replaces_ = true;
    if (!std::exchange(is_counted_, true))
        tally_.count(visitor_.beside, visitor_.tier, since_first_key_);
}

void Booth::wipe_visitor() {
    wipe(visitor_);
    if (left_behind_) wipe(*left_behind_);
    left_behind_.reset();
    if (answer_) {
        wipe(answer_->whom);
        wipe(answer_->sentence);
        for (BoothPlan& plan : answer_->plans)
            for (BoothFigure& figure : plan.figures)
                for (std::string* text : {&figure.label, &figure.value, &figure.note}) wipe(*text);
    }
    answer_.reset();
    result_.reset();
    wipe(problem_);
}

void Booth::next_person() {
    wipe_visitor();
    visitor_ = presets_;
    focused_ = Field::born;
    replaces_ = true;
    is_counted_ = false;
    quiet_ = 0;
    since_first_key_ = 0;
    changed.emit();
}

void Booth::print_slip() {
    expects(answer_.has_value() && can_hand_out_slips(), "Booth: nothing to print, or nowhere");
    touch();
    slips_.add([slip = booth_slip(*result_, tr_), way = around_.slips](
                   const std::stop_token& stop) { return hand_out(slip, way, stop); });
}

void Booth::set_slip_folder(const std::filesystem::path& folder) {
    around_.slips.folder = folder;
    clear_unfinished_slips(folder);
    changed.emit();
}

std::string Booth::save_tally() const {
    expects(has_slip_folder(), "Booth: nowhere to write");
    const auto file =
        write_numbered_csv(tally_.csv_text(tr_), tr_(N_("tally")), *around_.slips.folder);
    if (!file) return explain(file.error(), tr_);
    return say(tr_, N_("Saved as {file}"), fmt::arg("file", utf8(file.value())));
}

void Booth::stay() {
    quiet_ = 0;
    changed.emit();
}

void Booth::resume() {
    expects(can_resume(), "Booth: nothing to bring back");
    visitor_ = *left_behind_;
    wipe(*left_behind_);
    left_behind_.reset();
    quiet_ = 0;
    // Counted before; a second answer of the same person is none.
    is_counted_ = was_answered_;
    if (was_answered_) reckon_now();
    changed.emit();
}

void Booth::tick() {
    if (left_behind_) {
        if (--resumable_ > 0) return;
        wipe(*left_behind_);
        left_behind_.reset();
        changed.emit();
        return;
    }
    if (!has_visitor()) return;
    ++quiet_;
    if (!answer_) ++since_first_key_;
    if (quiet_ >= around_.times.quiet + around_.times.countdown) {
        Visitor left = visitor_;
        was_answered_ = answer_.has_value();
        next_person();
        left_behind_ = std::move(left);
        resumable_ = around_.times.resumable;
        changed.emit();
    } else if (countdown()) {
        changed.emit();
    }
}

}  // namespace pension
