// SPDX-License-Identifier: Apache-2.0
#include "app/asking/birth_spelling.hpp"
#include "app/asking/spelling.hpp"
#include "app/home/comparison_page.hpp"
#include "app/words/amounts.hpp"
#include "app/words/birth.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// What was typed as the field shows it once it counts; as it is where it cannot be read.
std::string as_kept(Asks asks, const std::string& text) {
    // The field stands beside its sign.
    const bool has_sign = text.ends_with('%') || text.ends_with("\uff05");
    if (asks == Asks::interest && !text.empty() && !has_sign) return text + "%";
    if (asks != Asks::paid || plainly_written(text).empty()) return text;
    const auto record = read_paid(text);
    return record ? notation(joined(record.value())) : text;
}

}  // namespace

Place ComparisonPage::place_asked() const {
    const auto code = parse_decimal(now().typed.place.value_or(""), 0);
    return figures_.named(code ? static_cast<AreaCode>(*code) : nation);
}

std::string ComparisonPage::place() const {
    return place_and_code(place_asked(), tr_);
}

std::string ComparisonPage::place_shown() const {
    const auto wrong = document_.wrong.find({Asks::place, 0});
    if (wrong == document_.wrong.end()) return place();
    // A place that has other tiers than the plans is a place all the same.
    const std::string& typed = wrong->second.text;
    const auto code = typed.size() == 6 ? parse_decimal(typed, 0) : std::nullopt;
    return code ? place_and_code(figures_.named(static_cast<AreaCode>(*code)), tr_) : typed;
}

std::string ComparisonPage::text(Asks asks, std::size_t plan) const {
    const Where field{asks, plan};
    const auto awaited = std::ranges::find(awaited_.rbegin(), awaited_.rend(), field,
                                           &std::pair<Where, std::string>::first);
    if (awaited != awaited_.rend()) return awaited->second;
    const auto wrong = document_.wrong.find(field);
    return wrong == document_.wrong.end() ? text_in(now(), asks, plan) : wrong->second.text;
}

std::string ComparisonPage::problem(Asks asks, std::size_t plan) const {
    const auto wrong = document_.wrong.find({asks, plan});
    return wrong == document_.wrong.end() ? std::string{} : explained(wrong->second.why);
}

bool ComparisonPage::is_mended_in(Part part) const {
    if (part != form_field(Asks::scheme_start).part) return false;
    const auto asks = [](const Error& why) { return why.code == ErrorCode::scheme_start_needed; };
    return (problem_ && asks(*problem_)) ||
           std::ranges::any_of(document_.wrong,
                               [&](const auto& wrong) { return asks(wrong.second.why); });
}

std::string ComparisonPage::explained(const Error& why) const {
    switch (why.code) {
        case ErrorCode::birth_month_needed:
            return tr_(N_("This needs the month of birth. Type it at the left."));
        case ErrorCode::scheme_start_needed:
            return filled(
                N_("Since when the scheme exists in {place} decides this question, and no "
                   "document says so. Ask the local office (12333) for the month (from "
                   "{first} to {last}), and type it under \"More about this person\"."),
                why.facts, tr_);
        case ErrorCode::not_eligible:
            return filled(N_("\"{plan}\" leads to no pension: {missing:# year is|# years are} "
                             "missing ({minimum} are asked for). \"Am I entitled?\" shows which."),
                          why.facts, tr_);
        case ErrorCode::place_unknown:
            return filled(N_("No place is called \"{place}\". Type its name, pinyin, the initials "
                             "of that or its area code, and choose from the list."),
                          why.facts, tr_);
        case ErrorCode::no_payment_due:
            return filled(N_("No payment for {year} is due: the pension age was reached in "
                             "{month}. \"Am I entitled?\" shows which years are unpaid."),
                          why.facts, tr_);
        default: return explain(why, tr_);
    }
}

std::string ComparisonPage::explained_advice(const Error& why) const {
    // What was tried is no plan of the reader's.
    if (why.code != ErrorCode::not_eligible) return explained(why);
    return filled(N_("Whatever is paid in the years that are open, no pension comes of it: "
                     "{missing:# year is|# years are} missing ({minimum} are asked for). \"Am I "
                     "entitled?\" shows which, and what filling them costs."),
                  why.facts, tr_);
}

std::string ComparisonPage::note(Asks asks) const {
    if (asks != Asks::born || !problem(asks).empty()) return {};
    const auto birth = read_birth_or_age(text(asks), desk_.today());
    if (!birth || (!birth.value().lunar && !birth.value().in_lunar && !birth.value().assumed))
        return {};
    return birth_text(birth.value(), tr_);
}

std::vector<FieldChoice> ComparisonPage::choices(Asks asks) const {
    if (asks == Asks::plan_pays) return tier_choices(tiers_);
    if (asks != Asks::group) return choices_of(asks, tr_);
    return group_choices(question(), text(asks), tr_);
}

bool ComparisonPage::is_used(Asks asks) const {
    const Part part = form_field(asks).part;
    if (part == Part::plan || asks == Asks::paid || asks == Asks::balance) return true;
    const std::string_view option = form_field(asks).option;
    const bool dated = basis() == Basis::dated;
    for (const QuestionOption& each : question_options())
        if (each.name == option)
            return ((dated ? each.on_dated : each.on_leaflet) & compare_question) != 0;
    return true;
}

Month ComparisonPage::month() const {
    return answer_ ? answer_->question.asked.as_of : desk_.today();
}

std::string ComparisonPage::open_years(std::size_t plan) const {
    if (!yearly_amount(now().plans.at(plan))) return {};
    return open_years_text(answer_ ? answer_->open : std::vector<int>{}, basis());
}

Age ComparisonPage::age_at_death() const {
    if (answer_) return answer_->question.asked.ages_at_death.front();
    return Age::from_ten_thousandths(std::int64_t{usual_age_at_death} * 10'000);
}

TypedPlan ComparisonPage::typed_plan(std::size_t plan) const {
    TypedPlan typed = now().plans.at(plan);
    typed.pays = text(Asks::plan_pays, plan);
    typed.years = text(Asks::plan_years, plan);
    return typed;
}

std::optional<Error> ComparisonPage::why_wrong(Asks asks, std::size_t plan) const {
    const auto wrong = document_.wrong.find({asks, plan});
    return wrong == document_.wrong.end() ? std::nullopt : std::optional{wrong->second.why};
}

std::string ComparisonPage::changed_assumptions() const {
    const Inquiry usual = usual_inquiry();
    std::string list;
    for (const FormField& field : form_fields()) {
        const std::string value = text_in(now(), field.asks, 0);
        if (field.part != Part::assumed || value == text_in(usual, field.asks, 0)) continue;
        // Whose rules hold is said with what is asked.
        if (field.asks == Asks::as_of || !is_used(field.asks)) continue;
        const auto offered = choices(field.asks);
        const auto chosen = std::ranges::find(offered, value, &FieldChoice::value);
        std::string words = field_name(field.asks, 0, tr_);
        if (field.kind != FieldKind::flag)
            words +=
                (tr_.is_chinese() ? "" : " ") + (chosen != offered.end() ? chosen->label : value);
        else if (value.empty())
            words = fmt::format(fmt::runtime(tr_(N_("not: {assumption}"))),
                                fmt::arg("assumption", words));
        list += (list.empty() ? "" : tr_(N_("; "))) + words;
    }
    if (list.empty()) return tr_(N_("All assumptions are the usual ones."));
    return fmt::format(fmt::runtime(tr_(N_("Assumed otherwise than usual: {list}."))),
                       fmt::arg("list", list));
}

// --- What the user does ----------------------------------------------------------------------

void ComparisonPage::open_sample() {
    document_.wrong.clear();
    attempt(N_("Open the sample"), sample_inquiry(), {});
}

void ComparisonPage::choose_place(AreaCode place) {
    const std::string code = fmt::format("{:06}", place);
    type(Asks::place, code);
    if (now().typed.place == code) desk_.remember_place(place);
}

std::vector<std::string> ComparisonPage::places_like(const std::string& text) const {
    PlaceChooser chooser{tr_};
    chooser.type(desk_.place_index(), text, desk_.recent_places());
    std::vector<std::string> names;
    for (const PlaceLine& line : chooser.lines()) names.push_back(line.name);
    return names;
}

void ComparisonPage::type_place(const std::string& text) {
    if (!desk_.places()) return;
    place_chooser_.type(desk_.place_index(), text, desk_.recent_places());
}

void ComparisonPage::choose_marked_place() {
    if (const auto chosen = place_chooser_.choose()) choose_place(*chosen);
}

bool ComparisonPage::awaits(Where field, const std::string& text) {
    if (desk_.places() || !desk_.is_reading()) return false;
    awaited_.emplace_back(field, text);
    changed.emit();
    return true;
}

void ComparisonPage::type_awaited(Awaited awaited) {
    if (!desk_.places()) {
        awaited_ = std::move(awaited);
        return;
    }
    for (const auto& [field, text] : awaited)
        if (field.first == Asks::place) {
            type_place(text);
            leave_place(text);
        } else {
            type(field.first, text, field.second);
        }
}

void ComparisonPage::leave_place(const std::string& typed) {
    if (!typed.empty() && awaits({Asks::place, 0}, typed)) return;
    const bool is_nothing = place_chooser_.lines().empty() && !plainly_written(typed).empty();
    // A code in full is no half of a name: it means one place, chosen from the list or not.
    const bool is_code =
        typed.size() == 6 && typed.find_first_not_of("0123456789") == std::string::npos;
    if (is_code && place_chooser_.lines().size() == 1) return choose_marked_place();
    place_chooser_.cancel();
    if (is_nothing && desk_.places()) {
        type(Asks::place, typed);
        return;
    }
    // The field shows the place that counts again.
    if (document_.wrong.erase({Asks::place, 0}) > 0) changed.emit();
}

void ComparisonPage::type(Asks asks, const std::string& text, std::size_t plan) {
    if (awaits({asks, plan}, text)) return;
    Inquiry next = now();
    put(next, asks, as_kept(asks, text), plan);
    if (asks == Asks::plan_pays) next.plans.at(plan).wished.clear();
    attempt(form_field(asks).change, std::move(next), Where{asks, plan});
}

std::string ComparisonPage::pay(std::size_t plan, int first, int last, const std::string& amount) {
    return put_years(plan, years_to_pay(first, last, amount));
}

std::string ComparisonPage::paste_years(std::size_t plan, int first, int last,
                                        const std::string& text, bool move) {
    return put_years(plan, pasted_years(text, first, last, move));
}

std::string ComparisonPage::put_years(std::size_t plan, const Result<YearsToPay>& years) {
    if (!answer_) return {};
    if (!years) return explain(years.error(), tr_);
    const LifeTexts before{text(Asks::paid), typed_plan(plan)};
    const auto after = with_years(before, years.value(), answer_->open, answer_->question);
    if (!after) return explain(after.error(), tr_);
    const LifeTexts& put_in = after.value();
    const bool of_paid = put_in.paid != before.paid;
    const bool of_plan = put_in.plan != before.plan;
    Inquiry next = now();
    if (of_paid) next.paid = put_in.paid;
    if (of_plan) next.plans.at(plan) = put_in.plan;
    // What is wrong stays in the one field that is to blame for it.
    if (of_paid && of_plan && !answered(next)) {
        type(Asks::paid, put_in.paid);
        next = now();
        next.plans.at(plan) = put_in.plan;
        attempt(form_field(Asks::plan_pays).change, std::move(next), Where{Asks::plan_pays, plan});
    } else if (of_paid || of_plan) {
        if (of_plan) document_.wrong.erase({Asks::plan_years, plan});
        const Where where = of_paid ? Where{Asks::paid, 0} : Where{Asks::plan_pays, plan};
        attempt(form_field(where.first).change, std::move(next), where);
    }
    return {};
}

void ComparisonPage::drag_age(Age age) {
    Inquiry next = now();
    put(next, Asks::age_at_death, decimal_text(age.ten_thousandths(), 4));
    attempt(form_field(Asks::age_at_death).change, std::move(next), Where{Asks::age_at_death, 0},
            Manner::go_on);
}

void ComparisonPage::toggle(Asks asks) {
    type(asks, text_in(now(), asks).empty() ? "yes" : "");
}

}  // namespace pension
