// SPDX-License-Identifier: Apache-2.0
#include "app/home/comparison_page.hpp"

#include "app/asking/place_named.hpp"
#include "app/asking/spelling.hpp"
#include "app/desk/policy_attention.hpp"
#include "app/sheets/comparison_chart.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/derivation_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/findings.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/figure_warnings.hpp"
#include "policy/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace pension {

namespace {

/// The one entry of a plan as this page makes them: an amount for so many years.
const YearsBeforePension* years_of(const Record& plan) {
    return plan.entries.size() == 1 ? std::get_if<YearsBeforePension>(&plan.entries.front())
                                    : nullptr;
}

Record plan_of(Money amount, int years) {
    return {{YearsBeforePension{amount, years}}};
}

/// What the place offers then, as the case takes its rules; empty where that is not known.
std::vector<Money> offered_to(const Case& asked, const ResidentRules& rules) {
    if (asked.assumptions.latest_known) {
        Case as_known = asked;
        as_known.place = rules.place.code;
        const auto used = rules_on_basis(as_known, rules);
        if (!used) return {};
        const auto* tiers = used.value().tiers.find(asked.as_of);
        return tiers ? offered_amounts(tiers->value) : std::vector<Money>{};
    }
    const auto* tiers = rules.tiers.find(asked.as_of);
    return tiers ? offered_amounts(tiers->value) : std::vector<Money>{};
}

/// The highest offered amount not above the wanted one, else the lowest offered.
Money nearest_offered(const std::vector<Money>& offered, Money wanted) {
    Money best = offered.front();
    for (const Money amount : offered)
        if (amount <= wanted) best = amount;
    return best;
}

}  // namespace

Case opening_case(Month today) {
    Case opening = sample_case();
    opening.as_of = today;
    return opening;
}

Case sample_case() {
    Case sample;
    sample.place = 430100;
    sample.as_of = Year{2017} / std::chrono::March;
    sample.plans = {plan_of(Money::from_yuan(100), 15), plan_of(Money::from_yuan(3000), 15)};
    sample.ages_at_death = {Age::from_ten_thousandths(771'400)};
    return sample;
}

ComparisonPage::ComparisonPage(Desk& desk, Document& document, Translate tr)
    : desk_{desk},
      document_{document},
      tr_{std::move(tr)},
      place_chooser_{tr_},
      case_changed_{document_.cases.changed.connect([this] {
          // It spoke of a change that is taken back, or made again.
          if (!reckoned_) adjusted_.clear();
          recalculate();
      })},
      policy_changed_{desk_.policy_changed.connect([this] { recalculate(); })} {
    recalculate();
}

Place ComparisonPage::place_asked(const Case& asked) const {
    if (const Place* of_file = desk_.places() ? desk_.places()->find(asked.place) : nullptr)
        return *of_file;
    // Its name is looked up only where the file has none.
    if (const Place* of_today = desk_.places() ? desk_.place_index().find(asked.place) : nullptr)
        return *of_today;
    Place unknown;
    unknown.code = asked.place;
    unknown.name_zh = unknown.name_en = fmt::format("{:06}", asked.place);
    return unknown;
}

std::string ComparisonPage::place() const {
    return place_and_code(place_asked(now()), tr_);
}

std::size_t ComparisonPage::tier(std::size_t plan) const {
    const auto* years = years_of(now().plans.at(plan));
    const auto found = years ? std::ranges::find(tiers_, years->amount) : tiers_.end();
    return static_cast<std::size_t>(found - tiers_.begin());
}

int ComparisonPage::years() const {
    const auto* years = years_of(now().plans.front());
    return years ? years->years : 0;
}

std::string ComparisonPage::interest() const {
    return percent(now().assumptions.interest.value_or(Rate{}));
}

std::string ComparisonPage::title() const {
    return tr_(N_("Yibizhang: what does the pension come to?"));
}

std::string ComparisonPage::name() const {
    return tr_(N_("&Comparison"));
}

std::vector<Action> ComparisonPage::actions() {
    return {
        {.id = "sample",
         .menu = Menu::help,
         .label = tr_(N_("&Sample: the leaflet of Changsha, March 2017")),
         .help = tr_(N_("Puts the question of the leaflet in place of yours; undo brings "
                        "yours back")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { open_sample(); }},
        {.id = "use_unconfirmed",
         .menu = Menu::policy,
         .label =
             tr_(now().assumptions.unconfirmed ? N_("Leave figures out that are not &confirmed")
                                               : N_("Use figures that are not &confirmed")),
         .help = tr_(N_("Whether newer figures count that stand in no official document; what "
                        "rests on them is marked")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { use_unconfirmed(); }},
        {.id = "go_on_as_before",
         .menu = Menu::policy,
         .label = tr_(now().assumptions.latest_known ? N_("Rules that ran out do not &go on")
                                                     : N_("Rules that ran out &go on as before")),
         .help = tr_(N_("Whether a rule that ran out, without another in its place, is taken to "
                        "go on")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { go_on_as_before(); }}};
}

bool ComparisonPage::has_warning(WarningCode code) const {
    return comparison_ && std::ranges::find(comparison_->warnings, code, &Warning::code) !=
                              comparison_->warnings.end();
}

Attention ComparisonPage::attention() const {
    Attention attention = policy_attention(desk_, tr_);
    if (problem_ || (!comparison_ && !desk_.is_reading())) attention.is_grave = true;
    auto& sentences = attention.sentences;
    if (problem_) sentences.push_back(explain(*problem_, tr_));
    sentences.insert(sentences.end(), adjusted_.begin(), adjusted_.end());
    if (comparison_)
        for (std::string& sentence : explain_all(comparison_->warnings, tr_))
            sentences.push_back(std::move(sentence));
    for (const Finding& finding : unusual_)
        if (concerns_place(finding)) sentences.push_back(explain(finding, tr_));
    add_mass_edits(desk_, tr_, attention);
    if (has_warning(WarningCode::unconfirmed_offered) || now().assumptions.unconfirmed)
        attention.offers.emplace_back("use_unconfirmed");
    const bool ran_out = has_warning(WarningCode::ran_out) ||
                         (problem_ && problem_->code == ErrorCode::policy_repealed);
    if (ran_out || now().assumptions.latest_known) attention.offers.emplace_back("go_on_as_before");
    return attention;
}

bool ComparisonPage::concerns_place(const Finding& finding) const {
    // These two are said where they change the result.
    if (finding.code == FindingCode::base_below_minimum ||
        finding.code == FindingCode::topic_missing)
        return false;
    if (finding.group && finding.group != now().group) return false;
    const auto above = known_->book->chain(known_->rules.place.code);
    return std::ranges::find(above, finding.area) != above.end();
}

std::vector<Card> ComparisonPage::cards() const {
    return comparison_ ? comparison_cards(*comparison_, tr_) : std::vector<Card>{};
}

Table ComparisonPage::figures() const {
    return comparison_ ? comparison_table(*comparison_, tr_) : Table{};
}

Table ComparisonPage::ages() const {
    return comparison_ ? age_table(*comparison_, tr_) : Table{};
}

Table ComparisonPage::derivation(std::size_t plan) const {
    if (!comparison_ || plan >= comparison_->plans.size()) return {};
    return derivation_table(comparison_->plans[plan].derivation, tr_);
}

std::vector<std::string> ComparisonPage::plan_names() const {
    std::vector<std::string> names;
    for (const Record& plan : now().plans) names.push_back(plan_name(plan, tr_));
    return names;
}

Chart ComparisonPage::chart() const {
    return comparison_ ? comparison_chart(*comparison_, tr_) : Chart{};
}

std::string ComparisonPage::chart_words(std::int64_t age_in_months) const {
    return comparison_ ? pension::chart_words(*comparison_, age_in_months, tr_) : "";
}

std::string ComparisonPage::sources() const {
    if (!comparison_) return {};
    std::string text = basis_sentence(*comparison_, tr_) + "\n";
    for (const std::string& line : source_lines(*comparison_, tr_)) text += "\n" + line;
    text += "\n";
    for (const std::string& line : assumption_lines(*comparison_, tr_)) text += "\n" + line;
    text += "\n\n" + office_sentence(tr_) + "\n";
    return text + fmt::format(fmt::runtime(tr_(N_("Policy id: {id}"))),
                              fmt::arg("id", known_->book->policy_id(known_->rules.place.code)));
}

Sheet ComparisonPage::sheet() const {
    expects(comparison_.has_value(), "ComparisonPage: nothing to print");
    return comparison_sheet(*comparison_, known_->book->policy_id(known_->rules.place.code), tr_);
}

std::string ComparisonPage::sheet_file_name() const {
    const auto place = place_name(place_asked(now()), tr_);
    return fmt::format(fmt::runtime(tr_(N_("Comparison {place} {month}.pdf"))),
                       fmt::arg("place", place), fmt::arg("month", month()));
}

void ComparisonPage::open_sample() {
    attempt(N_("Open the sample"), sample_case(), Manner::step, {});
}

void ComparisonPage::choose_place(AreaCode place) {
    Case next = now();
    next.place = place;
    attempt(N_("Change place"), std::move(next));
    if (now().place == place) desk_.remember_place(place);
}

void ComparisonPage::type_place(const std::string& text) {
    if (!desk_.places()) return;
    place_chooser_.type(desk_.place_index(), text, desk_.recent_places());
}

void ComparisonPage::choose_marked_place() {
    if (const auto chosen = place_chooser_.choose()) choose_place(*chosen);
}

void ComparisonPage::leave_place() {
    place_chooser_.cancel();
}

void ComparisonPage::type_month(const std::string& text) {
    const auto month = read_month(text);
    if (!month) return refuse(month.error());
    Case next = now();
    next.as_of = month.value();
    attempt(N_("Change month"), std::move(next));
}

void ComparisonPage::choose_tier(std::size_t plan, std::size_t tier) {
    expects(tier < tiers_.size(), "ComparisonPage: no such tier");
    Case next = now();
    next.plans.at(plan) = plan_of(tiers_[tier], years());
    auto stand_ins = document_.stand_ins;
    if (plan < stand_ins.size()) stand_ins[plan] = {};
    attempt(N_("Change tier"), std::move(next), Manner::step, std::move(stand_ins));
}

void ComparisonPage::set_years(int years) {
    Case next = now();
    for (Record& plan : next.plans)
        if (const auto* old = years_of(plan)) plan = plan_of(old->amount, years);
    attempt(N_("Change years"), std::move(next), Manner::go_on);
}

void ComparisonPage::set_age(Age age) {
    Case next = now();
    next.ages_at_death = {age};
    attempt(N_("Change age at death"), std::move(next), Manner::go_on);
}

void ComparisonPage::type_age(const std::string& text) {
    const auto age = read_age(text);
    if (!age) return refuse(age.error());
    Case next = now();
    next.ages_at_death = {age.value()};
    attempt(N_("Change age at death"), std::move(next));
}

void ComparisonPage::type_interest(const std::string& text) {
    // The field stands beside its sign.
    const auto rate =
        read_rate(text.ends_with('%') || text.ends_with("\uff05") ? text : text + "%");
    if (!rate) return refuse({ErrorCode::rate_unreadable, {{"text", text}}});
    Case next = now();
    next.assumptions.interest = rate.value();
    attempt(N_("Change interest"), std::move(next));
}

void ComparisonPage::set_pay_month(int month) {
    Case next = now();
    next.assumptions.pay_month = month;
    attempt(N_("Change month of payment"), std::move(next));
}

void ComparisonPage::choose_group(Group group) {
    Case next = now();
    next.group = group;
    attempt(N_("Change group"), std::move(next));
}

void ComparisonPage::toggle(const char* name, bool Assumptions::*assumption) {
    Case next = now();
    next.assumptions.*assumption = !(next.assumptions.*assumption);
    attempt(name, std::move(next));
}

void ComparisonPage::use_unconfirmed() {
    toggle(N_("Change what figures count"), &Assumptions::unconfirmed);
}

void ComparisonPage::go_on_as_before() {
    toggle(N_("Change what figures count"), &Assumptions::latest_known);
}

void ComparisonPage::add_plan() {
    if (!can_add_plan() || tiers_.empty()) return;
    std::vector<bool> taken(tiers_.size(), false);
    for (std::size_t plan = 0; plan < plan_count(); ++plan)
        if (tier(plan) < tiers_.size()) taken[tier(plan)] = true;
    // In the middle of what is not compared yet: between 100 and 3000 that says most.
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < tiers_.size(); ++i)
        if (!taken[i]) free.push_back(i);
    const std::size_t added = free.empty() ? tiers_.size() - 1 : free[free.size() / 2];
    const Money amount = tiers_[added];
    Case next = now();
    const auto above = std::ranges::find_if(next.plans, [&](const Record& plan) {
        const auto* entry = years_of(plan);
        return entry && entry->amount > amount;
    });
    const auto at = above - next.plans.begin();
    next.plans.insert(above, plan_of(amount, years()));
    auto stand_ins = document_.stand_ins;
    stand_ins.resize(plan_count());
    stand_ins.insert(stand_ins.begin() + at, StandIn{});
    attempt(N_("Add plan"), std::move(next), Manner::step, std::move(stand_ins));
}

void ComparisonPage::remove_plan(std::size_t plan) {
    expects(plan_count() > 1, "ComparisonPage: the last plan stays");
    Case next = now();
    next.plans.erase(next.plans.begin() + static_cast<std::ptrdiff_t>(plan));
    auto stand_ins = document_.stand_ins;
    if (plan < stand_ins.size())
        stand_ins.erase(stand_ins.begin() + static_cast<std::ptrdiff_t>(plan));
    attempt(N_("Remove plan"), std::move(next), Manner::step, std::move(stand_ins));
}

Result<AreaCode> ComparisonPage::known_place(const Case& asked) const {
    expects(desk_.places() != nullptr, "ComparisonPage: no figures");
    for (const Stay& stay : asked.earlier)
        // The user's file may have lost the place since the case was made.
        if (!desk_.places()->find(stay.place))
            return Error{ErrorCode::place_unknown, {{"place", fmt::format("{:06}", stay.place)}}};
    if (const Place* used = nearest_known(*desk_.places(), asked.place)) return used->code;
    const Place place = place_asked(asked);
    return Error{ErrorCode::place_without_figures,
                 {{"place", place.name_zh}, {"place_en", place.name_en}}};
}

Result<const ResidentRules*> ComparisonPage::rules_for(const Case& asked) {
    const auto known = known_place(asked);
    if (!known) return known.error();
    const AreaCode place = known.value();
    std::set<AreaCode> concerned{place};
    for (const Stay& stay : asked.earlier) concerned.insert(stay.place);
    auto book = desk_.book(concerned);
    if (!book) return book.error();
    if (asked.assumptions.unconfirmed)
        if (auto both = desk_.book_with_unconfirmed(concerned)) book = std::move(both);
    const bool is_known = known_ && known_->book == book.value() &&
                          known_->rules.place.code == place && known_->group == asked.group &&
                          known_->earlier == asked.earlier;
    if (!is_known)
        known_ = KnownRules{book.value(), asked.earlier,
                            book.value()->rules(asked.earlier, place, asked.group), asked.group};
    return &known_->rules;
}

Result<Comparison> ComparisonPage::reckoned(const Case& asked, const ResidentRules& rules) {
    Case known = asked;
    known.place = rules.place.code;
    auto result = compare(known, rules, Tell::derivation);
    if (!result) return result;
    Comparison comparison = std::move(result).value();
    std::set<AreaCode> concerned{known.place};
    for (const Stay& stay : asked.earlier) concerned.insert(stay.place);
    if (!asked.assumptions.unconfirmed)
        if (const auto both = desk_.book_with_unconfirmed(concerned))
            for (Warning& offer : unconfirmed_offers(
                     both->rules(asked.earlier, known.place, asked.group), asked.as_of))
                comparison.warnings.push_back(std::move(offer));
    if (known.place == asked.place) return comparison;
    comparison.warnings.insert(comparison.warnings.begin(),
                               stands_above(place_asked(asked), rules.place));
    return comparison;
}

void ComparisonPage::attempt(const char* name, Case next, Manner manner) {
    attempt(name, std::move(next), manner, document_.stand_ins);
}

void ComparisonPage::attempt(const char* name, Case next, Manner manner,
                             std::vector<StandIn> stand_ins) {
    if (!desk_.places()) {
        changed.emit();  // The old value is shown again; why, the attention bar says.
        return;
    }
    std::vector<std::string> adjusted = fit_to_offer(next, stand_ins);
    const auto rules = rules_for(next);
    if (!rules) return refuse(rules.error());
    auto fine = reckoned(next, *rules.value());
    if (!fine) return refuse(fine.error());
    reckoned_ = Reckoned{known_->book, next, std::move(fine).value()};
    adjusted_ = std::move(adjusted);
    document_.stand_ins = std::move(stand_ins);
    problem_.reset();
    const bool same = next == now();
    if (manner == Manner::go_on)
        document_.cases.go_on(name, std::move(next));
    else
        document_.cases.change(name, std::move(next));
    if (same) changed.emit();
}

std::vector<std::string> ComparisonPage::fit_to_offer(Case& asked,
                                                      std::vector<StandIn>& stand_ins) {
    std::vector<std::string> adjusted;
    const auto rules = rules_for(asked);
    if (!rules) return adjusted;
    const auto offered = offered_to(asked, *rules.value());
    if (offered.empty()) return adjusted;
    stand_ins.resize(asked.plans.size());
    for (std::size_t i = 0; i < asked.plans.size(); ++i) {
        const auto* years = years_of(asked.plans[i]);
        if (!years) continue;
        const Money wished =
            stand_ins[i].shown == years->amount ? stand_ins[i].wished : years->amount;
        const bool is_offered = std::ranges::find(offered, wished) != offered.end();
        const Money shown = is_offered ? wished : nearest_offered(offered, wished);
        stand_ins[i] = is_offered ? StandIn{} : StandIn{wished, shown};
        if (shown == years->amount) continue;
        const Record fitting = plan_of(shown, years->years);
        const char* sentence =
            is_offered ? N_("{fitting} is offered here: it is shown again instead of {old}.")
                       : N_("{old} is not offered there; {fitting} is shown instead.");
        adjusted.push_back(fmt::format(
            fmt::runtime(tr_(sentence)),
            fmt::arg("old",
                     plan_name(is_offered ? asked.plans[i] : plan_of(wished, years->years), tr_)),
            fmt::arg("fitting", plan_name(fitting, tr_))));
        asked.plans[i] = fitting;
    }
    return adjusted;
}

void ComparisonPage::refuse(Error error) {
    problem_ = std::move(error);
    changed.emit();
}

void ComparisonPage::recalculate() {
    // What attempt() has just reckoned is not reckoned again.
    auto before = std::exchange(reckoned_, std::nullopt);
    if (!desk_.places()) {
        changed.emit();
        return;
    }
    const auto old = known_ ? known_->book : nullptr;
    const auto rules = rules_for(now());
    if (rules && known_->book != old) read_unusual();
    if (rules) read_offer(*rules.value());
    auto result = !rules ? Result<Comparison>{rules.error()}
                  : before && before->book == known_->book && before->asked == now()
                      ? Result<Comparison>{std::move(before->comparison)}
                      : reckoned(now(), *rules.value());
    problem_ = result ? std::nullopt : std::optional{result.error()};
    comparison_ = result ? std::optional{std::move(result).value()} : std::nullopt;
    changed.emit();
}

void ComparisonPage::read_offer(const ResidentRules& rules) {
    tiers_ = offered_to(now(), rules);
    if (const auto age = rules.pension_age.at(now().as_of))
        most_years_ = age.value()->value / 12 - youngest_age_in_years + 1;
}

void ComparisonPage::read_unusual() {
    const PolicyBook& book = *known_->book;
    std::vector<Place> with_figures;
    std::ranges::copy_if(book.places(), std::back_inserter(with_figures),
                         [&](const Place& place) { return book.has_figures_of(place.code); });
    unusual_ = check_rows(with_figures, book.rows());
    name_places(unusual_, with_figures);
}

}  // namespace pension
