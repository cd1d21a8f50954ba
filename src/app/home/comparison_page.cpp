// SPDX-License-Identifier: Apache-2.0
#include "app/home/comparison_page.hpp"

#include "app/asking/birth_spelling.hpp"
#include "app/asking/spelling.hpp"
#include "app/desk/policy_attention.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/pension_parts.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/sheets/year_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/birth.hpp"
#include "app/words/filled.hpp"
#include "app/words/findings.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "base/decimal.hpp"
#include "calc/advice/ways.hpp"
#include "calc/resident/basis.hpp"
#include "policy/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

namespace {

/// What one plan pays each year, where it is one amount.
std::optional<Money> yearly(const TypedPlan& plan) {
    const auto amount = read_yuan(plan.pays);
    return amount ? std::optional{amount.value()} : std::nullopt;
}

/// The highest offered amount not above the wanted one, else the lowest offered.
Money nearest_offered(const std::vector<Money>& offered, Money wanted) {
    Money best = offered.front();
    for (const Money amount : offered)
        if (amount <= wanted) best = amount;
    return best;
}

bool is_offered(const TierList& tiers, Money amount) {
    return std::ranges::any_of(tiers, [&](const TierRange& range) {
        return !range.only_kept && has_amount(range, amount);
    });
}

/// As a field shows an amount.
std::string typed_amount(Money amount) {
    return yuan_text(amount).ends_with(".00") ? decimal_text(amount.fen() / 100, 0)
                                              : yuan_text(amount);
}

TypedPlan plan_of(int yuan, int colour) {
    TypedPlan plan;
    plan.pays = fmt::format("{}", yuan);
    plan.colour = colour;
    return plan;
}

/// What was typed as the field shows it once it counts; as it is where it cannot be read.
std::string as_kept(Asks asks, const std::string& text) {
    // The field stands beside its sign.
    const bool has_sign = text.ends_with('%') || text.ends_with("\uff05");
    if (asks == Asks::interest && !text.empty() && !has_sign) return text + "%";
    if (asks != Asks::paid || plainly_written(text).empty()) return text;
    const auto record = read_paid(text);
    return record ? notation(joined(record.value())) : text;
}

/// Whether another place or month may offer other tiers.
bool may_change_offer(Asks asks) {
    switch (asks) {
        case Asks::place:
        case Asks::as_of:
        case Asks::group:
        case Asks::moves:
        case Asks::group_years:
        case Asks::latest:
        case Asks::unconfirmed:
        case Asks::basis:
        case Asks::born: return true;
        default: return false;
    }
}

/// The label of a field without its letter and its colon.
std::string field_name(const FieldOf& field, const Translate& tr) {
    std::string name =
        tr(form_field(field.first).part == Part::plan ? form_field(Asks::plan_pays).label
                                                      : form_field(field.first).label);
    const std::string number = "{number}";
    if (const auto at = name.find(number); at != std::string::npos)
        name.replace(at, number.size(), fmt::format("{}", field.second + 1));
    // In Chinese the letter stands in brackets behind the name.
    if (const auto letter = name.find("(&"); letter != std::string::npos)
        name.erase(letter, std::string_view{"(&C)"}.size());
    std::erase(name, '&');
    for (const std::string_view colon : {":", "\uff1a"})
        if (name.ends_with(colon)) name.resize(name.size() - colon.size());
    return name;
}

}  // namespace

Inquiry usual_inquiry() {
    Inquiry usual;
    // Few records of people do not reach back beyond the figures; results say where they do.
    usual.typed.assume_earliest = true;
    usual.plans = {plan_of(100, 0), plan_of(3000, 1)};
    return usual;
}

Inquiry sample_inquiry() {
    Inquiry sample = usual_inquiry();
    sample.typed.place = "430100";
    sample.typed.as_of = "2017-03";
    sample.typed.ages_at_death = {"77.14"};
    return sample;
}

Inquiry opening_inquiry(const Desk& desk) {
    Inquiry opening = usual_inquiry();
    const auto recent = desk.recent_places();
    opening.typed.place = fmt::format("{:06}", recent.empty() ? AreaCode{430100} : recent.front());
    return opening;
}

ComparisonPage::ComparisonPage(Desk& desk, Document& document, Translate tr)
    : desk_{desk},
      document_{document},
      tr_{std::move(tr)},
      figures_{desk},
      place_chooser_{tr_},
      inquiry_changed_{document_.inquiries.changed.connect([this] {
          if (!tried_) {
              // They spoke of a change that is taken back, or made again.
              adjusted_.clear();
              document_.wrong.clear();
          }
          recalculate();
      })},
      policy_changed_{desk_.policy_changed.connect([this] { recalculate(); })} {
    recalculate();
}

// --- What it shows ---------------------------------------------------------------------------

std::string ComparisonPage::title() const {
    return tr_(N_("Yibizhang: what does the pension come to?"));
}

std::string ComparisonPage::name() const {
    return tr_(N_("&Comparison"));
}

Place ComparisonPage::place_asked() const {
    const auto code = parse_decimal(now().typed.place.value_or(""), 0);
    return figures_.named(code ? static_cast<AreaCode>(*code) : nation);
}

std::string ComparisonPage::place() const {
    return place_and_code(place_asked(), tr_);
}

std::string ComparisonPage::text(Asks asks, std::size_t plan) const {
    const auto wrong = document_.wrong.find({asks, plan});
    return wrong == document_.wrong.end() ? text_in(now(), asks, plan) : wrong->second.text;
}

std::string ComparisonPage::problem(Asks asks, std::size_t plan) const {
    const auto wrong = document_.wrong.find({asks, plan});
    return wrong == document_.wrong.end() ? std::string{} : explained(wrong->second.why);
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
    if (!yearly(now().plans.at(plan))) return {};
    return open_years_text(answer_ ? answer_->open : std::vector<int>{}, basis());
}

Age ComparisonPage::age_at_death() const {
    if (answer_) return answer_->question.asked.ages_at_death.front();
    return Age::from_ten_thousandths(std::int64_t{usual_age_at_death} * 10'000);
}

bool ComparisonPage::has_warning(WarningCode code) const {
    return answer_ && std::ranges::find(answer_->comparison.warnings, code, &Warning::code) !=
                          answer_->comparison.warnings.end();
}

Attention ComparisonPage::attention() const {
    Attention attention = policy_attention(desk_, tr_);
    if (problem_ || (!answer_ && !desk_.is_reading())) attention.is_grave = true;
    auto& sentences = attention.sentences;
    if (problem_) sentences.push_back(explained(*problem_));
    if (answer_ && !document_.wrong.empty()) {
        std::string fields;
        for (const auto& [field, wrong] : document_.wrong)
            fields += (fields.empty()     ? ""
                       : tr_.is_chinese() ? "\u3001"
                                          : ", ") +
                      field_name(field, tr_);
        sentences.push_back(fmt::format(
            fmt::runtime(tr_(N_("Reckoned without what is marked in red ({fields}); it can be "
                                "printed when that is put right."))),
            fmt::arg("fields", fields)));
    }
    sentences.insert(sentences.end(), adjusted_.begin(), adjusted_.end());
    if (answer_)
        for (std::string& sentence : explain_all(answer_->comparison.warnings, tr_))
            sentences.push_back(std::move(sentence));
    for (const Finding& finding : unusual_)
        if (concerns_place(finding)) sentences.push_back(explain(finding, tr_));
    add_mass_edits(desk_, tr_, attention);
    if (has_warning(WarningCode::unconfirmed_offered) || now().typed.unconfirmed)
        attention.offers.emplace_back("use_unconfirmed");
    const auto says = [](const Error& why) { return why.code == ErrorCode::policy_repealed; };
    const bool ran_out = has_warning(WarningCode::ran_out) || (problem_ && says(*problem_)) ||
                         std::ranges::any_of(document_.wrong, [&](const auto& wrong) {
                             return says(wrong.second.why);
                         });
    if (ran_out || now().typed.assume_latest) attention.offers.emplace_back("go_on_as_before");
    return attention;
}

bool ComparisonPage::concerns_place(const Finding& finding) const {
    // These two are said where they change the result.
    if (finding.code == FindingCode::base_below_minimum ||
        finding.code == FindingCode::topic_missing)
        return false;
    if (!answer_) return false;
    const Question& question = answer_->question;
    if (finding.group && finding.group != question.asked.group) return false;
    const auto above = question.book->chain(question.rules.place.code);
    return std::ranges::find(above, finding.area) != above.end();
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
        std::string words = field_name({field.asks, 0}, tr_);
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

std::vector<Action> ComparisonPage::actions() {
    const QuestionOptions& typed = now().typed;
    return {
        {.id = "add_plan",
         .menu = Menu::edit,
         .label = tr_(N_("Add a &plan")),
         .help = tr_(N_("Sets a further plan beside the others, six at most")),
         .key = "Ctrl+Shift+N",
         .stands_last = true,
         .after_line = true,
         .is_enabled = can_add_plan() && !tiers_.empty(),
         .run = [this](auto&) { add_plan(); }},
        {.id = "export",
         .menu = Menu::file,
         .label = tr_(N_("&Export...")),
         .help =
             tr_(N_("Writes the comparison for other programs: a workbook with live formulas, a "
                    "table, a message, the chart")),
         .key = "Ctrl+E",
         .stands_last = true,
         .is_enabled = has_sheet(),
         .run =
             [this](auto& window) { window.export_as(file_name(N_("Comparison")), exporter()); }},
        {.id = "copy_message",
         .menu = Menu::edit,
         .label = tr_(N_("Copy as a &message")),
         .help = tr_(N_("Puts the comparison on the clipboard in a few lines, for a chat")),
         .key = "Ctrl+Shift+C",
         .stands_last = true,
         .is_enabled = has_sheet(),
         .run = [this](auto& window) { window.copy(message()); }},
        {.id = "sample",
         .menu = Menu::help,
         .label = tr_(N_("&Sample: the leaflet of Changsha, March 2017")),
         .help = tr_(N_("Puts the question of the leaflet in place of yours; undo brings "
                        "yours back")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { open_sample(); }},
        {.id = "use_unconfirmed",
         .menu = Menu::policy,
         .label = tr_(typed.unconfirmed ? N_("Leave figures out that are not &confirmed")
                                        : N_("Use figures that are not &confirmed")),
         .help = tr_(N_("Whether newer figures count that stand in no official document; what "
                        "rests on them is marked")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { toggle(Asks::unconfirmed); }},
        {.id = "go_on_as_before",
         .menu = Menu::policy,
         .label = tr_(typed.assume_latest ? N_("Rules that ran out do not &go on")
                                          : N_("Rules that ran out &go on as before")),
         .help = tr_(N_("Whether a rule that ran out, without another in its place, is taken to "
                        "go on")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { toggle(Asks::latest); }}};
}

std::string ComparisonPage::what_is_asked() const {
    if (!answer_) return {};
    // Of somebody who moved the form's place is the first one; the sentence begins with the last.
    if (!answer_->question.asked.earlier.empty())
        return pension::what_is_asked(answer_->comparison, tr_);
    return pension::what_is_asked(answer_->comparison, place_name(place_asked(), tr_), tr_);
}

std::string ComparisonPage::explained_advice(const Error& why) const {
    // What was tried is no plan of the reader's.
    if (why.code != ErrorCode::not_eligible) return explained(why);
    return filled(N_("Whatever is paid in the years that are open, no pension comes of it: "
                     "{missing:# year is|# years are} missing ({minimum} are asked for). \"Am I "
                     "entitled?\" shows which, and what filling them costs."),
                  why.facts, tr_);
}

std::string ComparisonPage::no_curve_words() const {
    if (!answer_ || std::ranges::any_of(answer_->comparison.plans, &PlanResult::entitled))
        return {};
    return tr_(
        N_("With these plans there is no pension, so there is nothing to draw. What was paid "
           "stays in the account and goes to the family. \"Am I entitled?\" shows what is "
           "missing and what that costs."));
}

std::vector<Card> ComparisonPage::cards() const {
    if (!answer_) return {};
    auto cards = comparison_cards(answer_->comparison, tr_);
    for (Card& card : cards)
        if (card.colour)
            card.colour = static_cast<std::size_t>(answer_->inquiry.plans.at(*card.colour).colour);
    return cards;
}

Table ComparisonPage::figures() const {
    return answer_ ? comparison_table(answer_->comparison, tr_) : Table{};
}

Table ComparisonPage::ages() const {
    return answer_ ? age_table(answer_->comparison, tr_) : Table{};
}

std::vector<DerivationNode> ComparisonPage::derivation(std::size_t plan,
                                                       std::optional<Age> at) const {
    if (!answer_ || plan >= answer_->comparison.plans.size()) return {};
    const auto& asked = answer_->question.asked;
    if (at && !is_asked(*at)) {
        Case of_that_age = asked;
        of_that_age.ages_at_death = {*at};
        // No more can be wrong with it than with the question itself.
        if (const auto anew = compare(of_that_age, answer_->question.rules, Tell::derivation))
            return derivation_tree(anew.value().plans[plan].derivation, tr_);
    }
    return derivation_tree(answer_->comparison.plans[plan].derivation, tr_);
}

bool ComparisonPage::is_asked(Age at) const {
    const auto& ages = answer_->question.asked.ages_at_death;
    return std::ranges::find(ages, at) != ages.end();
}

std::string ComparisonPage::other_age_words(Age at) const {
    if (!answer_ || is_asked(at)) return {};
    return fmt::format(fmt::runtime(tr_(N_("Reckoned for a death at {age}, which the question does "
                                           "not ask about."))),
                       fmt::arg("age", age_text(at, tr_)));
}

std::vector<std::string> ComparisonPage::plan_names() const {
    std::vector<std::string> names;
    if (answer_)
        for (const PlanResult& plan : answer_->comparison.plans)
            names.push_back(plan_name(plan.called_by(), tr_));
    return names;
}

std::size_t ComparisonPage::plan_coloured(std::size_t colour) const {
    const auto& plans = now().plans;
    const auto found = std::ranges::find(plans, static_cast<int>(colour), &TypedPlan::colour);
    expects(found != plans.end(), "ComparisonPage: no plan of that colour");
    return static_cast<std::size_t>(found - plans.begin());
}

void ComparisonPage::colour_in(Chart& chart) const {
    for (Series& series : chart.series)
        series.owner = static_cast<std::size_t>(answer_->inquiry.plans.at(series.owner).colour);
}

Chart ComparisonPage::chart(const ChartLayers& layers) const {
    if (!answer_) return {};
    Chart chart = comparison_chart(answer_->comparison, tr_, layers);
    colour_in(chart);
    return chart;
}

std::string ComparisonPage::chart_words(std::int64_t age_in_months) const {
    return answer_ ? pension::chart_words(answer_->comparison, age_in_months, tr_) : "";
}

Chart ComparisonPage::year_chart() const {
    if (!answer_) return {};
    Chart chart = pension::year_chart(answer_->comparison, tr_);
    colour_in(chart);
    return chart;
}

std::string ComparisonPage::year_chart_words(std::int64_t age_in_months) const {
    return answer_ ? pension::year_chart_words(answer_->comparison, age_in_months, tr_) : "";
}

Table ComparisonPage::years(std::size_t plan) const {
    if (!answer_ || plan >= answer_->comparison.plans.size()) return {};
    return year_table(answer_->comparison, plan, tr_);
}

Table ComparisonPage::parts() const {
    return answer_ ? parts_table(answer_->comparison, tr_) : Table{};
}

Chart ComparisonPage::path_chart() const {
    if (!answer_) return {};
    Chart chart = pension_path_chart(answer_->comparison, tr_);
    colour_in(chart);
    return chart;
}

std::string ComparisonPage::path_chart_words(std::int64_t age_in_months) const {
    return answer_ ? pension_path_words(answer_->comparison, age_in_months, tr_) : "";
}

Table ComparisonPage::path(std::size_t plan) const {
    if (!answer_ || plan >= answer_->comparison.plans.size()) return {};
    return pension_path_table(answer_->comparison, plan, tr_);
}

std::string ComparisonPage::chances() const {
    std::string text;
    if (answer_)
        for (const std::string& sentence : life_sentences(answer_->comparison, tr_))
            text += (text.empty() ? "" : "\n") + sentence;
    return text;
}

std::string ComparisonPage::sources() const {
    if (!answer_) return {};
    const Comparison& comparison = answer_->comparison;
    std::string text = basis_sentence(comparison, tr_) + "\n";
    for (const std::string& line : source_lines(comparison, tr_)) text += "\n" + line;
    text += "\n";
    for (const std::string& line : assumption_lines(comparison, tr_)) text += "\n" + line;
    text += "\n\n" + office_sentence(tr_) + "\n";
    const Question& question = answer_->question;
    text += fmt::format(fmt::runtime(tr_(N_("Policy id: {id}"))),
                        fmt::arg("id", question.book->policy_id(question.rules.place.code)));
    // Whoever wants to check or repeat it has it in one line.
    text += "\n\n" + tr_(N_("The same on the command line:")) + "\nyibizhang-cli compare";
    for (const std::string& word : command_words(answer_->options))
        text += word.find(' ') == std::string::npos ? " " + word : " '" + word + "'";
    return text;
}

Standpoint ComparisonPage::standpoint(std::size_t plan) const {
    expects(answer_ && plan < plan_count(), "ComparisonPage: no such plan");
    return {answer_->inquiry, answer_->question, answer_->open, plan};
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

LifeLine ComparisonPage::life_line(std::size_t plan) const {
    if (!answer_ || basis() != Basis::dated || plan >= answer_->comparison.plans.size()) return {};
    LifeLineParts parts{answer_->question, answer_->comparison.plans[plan].projection, {}, {}};
    const auto taken = [](TypedRecord& into, const Result<Record>& typed,
                          const Result<Record>& counted, std::optional<Error> wrong) {
        if (counted) into.counted = counted.value();
        into.record = typed ? typed.value() : into.counted;
        // Of what cannot be read no year is to blame, and its field says why.
        if (typed) into.wrong = std::move(wrong);
    };
    const auto paid = [&](const std::string& text) -> Result<Record> {
        Record record;
        for (const std::string& each :
             {text, now().balance.empty() ? std::string{} : "=" + plainly_written(now().balance)}) {
            if (plainly_written(each).empty()) continue;
            const auto read = read_paid(each);
            if (!read) return read.error();
            const auto& entries = read.value().entries;
            record.entries.insert(record.entries.end(), entries.begin(), entries.end());
        }
        return record;
    };
    taken(parts.paid, paid(text(Asks::paid)), paid(now().paid), why_wrong(Asks::paid));
    auto wrong = why_wrong(Asks::plan_pays, plan);
    if (!wrong) wrong = why_wrong(Asks::plan_years, plan);
    taken(parts.planned, planned_record(typed_plan(plan), answer_->open),
          planned_record(now().plans.at(plan), answer_->open), std::move(wrong));
    return pension::life_line(parts, tr_);
}

std::string ComparisonPage::year_words(const LifeLine& line, std::size_t plan, int year) const {
    const YearCell* cell = line.find(year);
    if (!cell) return {};
    if (!cell->error.empty()) return cell->error;
    // What counts is another record where the one that is shown is wrong.
    const bool is_wrong =
        std::ranges::any_of(line.cells, [](const YearCell& each) { return !each.error.empty(); });
    if (cell->kind != YearKind::gap || !answer_ || is_wrong) return cell->sentence;
    auto found = gap_prices_.find(plan);
    if (found == gap_prices_.end()) {
        Case alone = answer_->question.asked;
        alone.plans = {alone.plans.at(plan)};
        found = gap_prices_.emplace(plan, price_gaps(alone, answer_->question.rules)).first;
    }
    const std::string price =
        found->second ? gap_price_words(found->second.value(), year, tr_) : std::string{};
    return price.empty() ? cell->sentence : cell->sentence + sentence_gap(tr_) + price;
}

FurtherAnswer ComparisonPage::household() const {
    return household_answer(standpoint(0), figures_, desk_.today(), tr_);
}

Result<UnderstoodInquiry> ComparisonPage::further(const FurtherPerson& person) const {
    return read_person(figures_, person, now(), desk_.today());
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

void ComparisonPage::leave_place(const std::string& typed) {
    const bool is_nothing = place_chooser_.lines().empty() && !plainly_written(typed).empty();
    place_chooser_.cancel();
    if (is_nothing && desk_.places()) {
        type(Asks::place, typed);
        return;
    }
    // The field shows the place that counts again.
    if (document_.wrong.erase({Asks::place, 0}) > 0) changed.emit();
}

void ComparisonPage::type(Asks asks, const std::string& text, std::size_t plan) {
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

void ComparisonPage::ask_beside(const char* step, Inquiry next) {
    // The comparison is the same, and what was typed wrong beside it stays.
    if (answer_) {
        tried_ = answer_;
        tried_->inquiry = next;
    }
    document_.inquiries.change(step, std::move(next));
    tried_.reset();
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

int ComparisonPage::free_colour() const {
    int colour = 0;
    while (std::ranges::find(now().plans, colour, &TypedPlan::colour) != now().plans.end())
        ++colour;
    return colour;
}

void ComparisonPage::add_plan() {
    if (!can_add_plan() || tiers_.empty()) return;
    // In the middle of what is not compared yet: between 100 and 3000 that says most.
    std::vector<Money> free;
    for (const Money tier : tiers_)
        if (std::ranges::none_of(now().plans,
                                 [&](const TypedPlan& plan) { return yearly(plan) == tier; }))
            free.push_back(tier);
    TypedPlan added;
    added.pays = typed_amount(free.empty() ? tiers_.back() : free[free.size() / 2]);
    added.years = now().plans.front().years;
    add_plan(added);
}

void ComparisonPage::add_plan(const TypedPlan& plan) {
    if (!can_add_plan()) return;
    Inquiry next = now();
    TypedPlan added = plan;
    added.colour = free_colour();
    const auto amount = yearly(added);
    const auto above = std::ranges::find_if(next.plans, [&](const TypedPlan& each) {
        const auto other = yearly(each);
        return amount && other && *other > *amount;
    });
    const auto at = static_cast<std::size_t>(above - next.plans.begin());
    next.plans.insert(above, added);
    rearrange(N_("Add plan"), std::move(next),
              [at](std::size_t old) { return std::optional{old < at ? old : old + 1}; });
}

void ComparisonPage::copy_plan(std::size_t plan) {
    if (!can_add_plan()) return;
    Inquiry next = now();
    TypedPlan copied = next.plans.at(plan);
    copied.colour = free_colour();
    copied.name.clear();
    next.plans.insert(next.plans.begin() + static_cast<std::ptrdiff_t>(plan) + 1, copied);
    rearrange(N_("Copy plan"), std::move(next),
              [plan](std::size_t old) { return std::optional{old <= plan ? old : old + 1}; });
}

void ComparisonPage::colour_plan(std::size_t plan, int colour) {
    Inquiry next = now();
    const auto other = std::ranges::find(next.plans, colour, &TypedPlan::colour);
    if (other != next.plans.end()) other->colour = next.plans.at(plan).colour;
    next.plans.at(plan).colour = colour;
    rearrange(N_("Change colour of a plan"), std::move(next),
              [](std::size_t old) { return std::optional{old}; });
}

void ComparisonPage::rearrange(const char* name, Inquiry next, const NewNumber& moved) {
    auto before = document_.wrong;
    document_.wrong.clear();
    for (const auto& [field, wrong] : before) {
        const bool of_plan = form_field(field.first).part == Part::plan;
        const auto number = of_plan ? moved(field.second) : std::optional{field.second};
        if (number) document_.wrong.emplace(FieldOf{field.first, *number}, wrong);
    }
    if (attempt(name, std::move(next), {})) return;
    // The plans stand where they stood.
    document_.wrong = std::move(before);
    changed.emit();
}

void ComparisonPage::remove_plan(std::size_t plan) {
    expects(plan_count() > 1, "ComparisonPage: the last plan stays");
    Inquiry next = now();
    next.plans.erase(next.plans.begin() + static_cast<std::ptrdiff_t>(plan));
    rearrange(N_("Remove plan"), std::move(next), [plan](std::size_t old) {
        return old == plan ? std::nullopt : std::optional{old < plan ? old : old - 1};
    });
}

void ComparisonPage::move_plan(std::size_t plan, int by) {
    const auto to = static_cast<std::ptrdiff_t>(plan) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(plan_count())) return;
    Inquiry next = now();
    const auto other = static_cast<std::size_t>(to);
    std::swap(next.plans.at(plan), next.plans[other]);
    rearrange(N_("Move plan"), std::move(next), [plan, other](std::size_t old) {
        return std::optional{old == plan ? other : old == other ? plan : old};
    });
}

// --- Reckoning -------------------------------------------------------------------------------

Result<ComparisonPage::Answered> ComparisonPage::answered(const Inquiry& inquiry) const {
    auto read = read_inquiry(figures_, inquiry, compare_question, desk_.today());
    if (!read) return read.error();
    auto [options, question, open] = std::move(read).value();
    auto compared = compare(question.asked, question.rules, Tell::derivation);
    if (!compared) return compared.error();
    Comparison comparison = std::move(compared).value();
    comparison.warnings.insert(comparison.warnings.begin(), question.told.begin(),
                               question.told.end());
    return Answered{inquiry, std::move(options), std::move(question), std::move(comparison),
                    std::move(open)};
}

bool ComparisonPage::attempt(const char* name, Inquiry next, std::optional<Where> where,
                             Manner manner) {
    if (!desk_.places()) {
        changed.emit();  // The old value is shown again; why, the attention bar says.
        return false;
    }
    std::vector<std::string> adjusted;
    if (!where || may_change_offer(where->first)) adjusted = fit_to_offer(next);
    auto made = answered(next);
    if (!made && where) {
        const std::string text = text_in(next, where->first, where->second);
        document_.wrong.insert_or_assign(*where, TypedWrong{text, made.error()});
    }
    made = with_wrong_ones(std::move(made), next, where, adjusted);
    if (!made) {
        if (!where) problem_ = made.error();
        changed.emit();
        return false;
    }
    next = made.value().inquiry;
    tried_ = std::move(made).value();
    adjusted_ = std::move(adjusted);
    problem_.reset();
    const bool same = next == now();
    if (manner == Manner::go_on)
        document_.inquiries.go_on(name, std::move(next));
    else
        document_.inquiries.change(name, std::move(next));
    if (!same) return true;
    tried_.reset();
    changed.emit();
    return true;
}

Result<ComparisonPage::Answered> ComparisonPage::with_wrong_ones(
    Result<Answered> made, const Inquiry& next, std::optional<Where> where,
    std::vector<std::string>& adjusted) {
    if (made && where) document_.wrong.erase(*where);
    if (!made && document_.wrong.size() > 1) {
        // What is wrong by itself may be right together: years paid before a month of birth.
        Inquiry together = next;
        for (const auto& [field, wrong] : document_.wrong)
            put(together, field.first, wrong.text, field.second);
        if (auto all = answered(together)) {
            document_.wrong.clear();
            return all;
        }
    }
    if (!made) return made;
    for (auto wrong = document_.wrong.begin(); wrong != document_.wrong.end();) {
        Inquiry mended = made.value().inquiry;
        put(mended, wrong->first.first, wrong->second.text, wrong->first.second);
        auto fitted = may_change_offer(wrong->first.first) ? fit_to_offer(mended)
                                                           : std::vector<std::string>{};
        auto anew = answered(mended);
        if (anew) {
            adjusted.insert(adjusted.end(), fitted.begin(), fitted.end());
            made = std::move(anew);
            wrong = document_.wrong.erase(wrong);
        } else {
            wrong->second.why = anew.error();
            ++wrong;
        }
    }
    return made;
}

std::optional<TierList> ComparisonPage::tiers_of(const Inquiry& inquiry) const {
    const auto plain = plain_options(inquiry.typed, compare_question, desk_.today());
    if (!plain) return std::nullopt;
    const auto question = read_question(figures_, plain.value(), compare_question, desk_.today());
    return question ? tiers_for(question.value()) : std::nullopt;
}

Money ComparisonPage::fitting_tier(const Inquiry& inquiry, std::size_t plan,
                                   const std::vector<Money>& offered, Money wished) const {
    const Money nearest = nearest_offered(offered, wished);
    const auto is_taken = [&](Money amount) {
        for (std::size_t i = 0; i < plan; ++i)
            if (yearly(inquiry.plans[i]) == amount) return true;
        return false;
    };
    if (!is_taken(nearest)) return nearest;
    // Two plans that pay the same compare nothing: the next tier above, where there is one.
    const auto above = std::ranges::find_if(
        offered, [&](Money amount) { return amount > nearest && !is_taken(amount); });
    return above == offered.end() ? nearest : *above;
}

std::vector<std::string> ComparisonPage::fit_to_offer(Inquiry& inquiry) const {
    std::vector<std::string> adjusted;
    const auto tiers = tiers_of(inquiry);
    const auto offered = tiers ? offered_amounts(*tiers) : std::vector<Money>{};
    if (offered.empty()) return adjusted;
    for (std::size_t i = 0; i < inquiry.plans.size(); ++i) {
        TypedPlan& plan = inquiry.plans[i];
        const auto shown = yearly(plan);
        if (!shown || *shown == Money{}) continue;
        const Money wished = plan.wished.empty() ? *shown : read_yuan(plan.wished).value();
        const bool has_it = is_offered(*tiers, wished);
        const Money fitting = has_it ? wished : fitting_tier(inquiry, i, offered, wished);
        plan.wished = has_it ? "" : typed_amount(wished);
        if (fitting == *shown) continue;
        const char* sentence =
            has_it ? N_("{fitting} yuan a year are offered here: they are shown again instead of "
                        "{old}.")
                   : N_("{old} yuan a year are not offered there; {fitting} are shown instead.");
        adjusted.push_back(fmt::format(fmt::runtime(tr_(sentence)),
                                       fmt::arg("old", plain_amount(has_it ? *shown : wished)),
                                       fmt::arg("fitting", plain_amount(fitting))));
        plan.pays = typed_amount(fitting);
    }
    return adjusted;
}

void ComparisonPage::recalculate() {
    // What attempt() has just reckoned is not reckoned again.
    auto tried = std::exchange(tried_, std::nullopt);
    if (!desk_.places()) {
        changed.emit();
        return;
    }
    auto made =
        tried && tried->inquiry == now() ? Result<Answered>{std::move(*tried)} : answered(now());
    problem_ = made ? std::nullopt : std::optional{made.error()};
    gap_prices_.clear();
    answer_ = made ? std::optional{std::move(made).value()} : std::nullopt;
    if (answer_ && checked_ != answer_->question.book) read_unusual();
    const auto tiers = answer_ ? tiers_for(answer_->question) : tiers_of(now());
    tiers_ = tiers ? offered_amounts(*tiers) : std::vector<Money>{};
    changed.emit();
}

void ComparisonPage::read_unusual() {
    checked_ = answer_->question.book;
    std::vector<Place> with_figures;
    std::ranges::copy_if(checked_->places(), std::back_inserter(with_figures),
                         [&](const Place& place) { return checked_->has_figures_of(place.code); });
    unusual_ = check_rows(with_figures, checked_->rows());
    name_places(unusual_, with_figures);
}

}  // namespace pension
