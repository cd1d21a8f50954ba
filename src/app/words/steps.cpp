// SPDX-License-Identifier: Apache-2.0
#include "app/words/steps.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

struct QuantityText {
    const Translate& tr;

    std::string operator()(Money money) const { return amount(money); }
    std::string operator()(Rate rate) const { return percent(rate); }
    std::string operator()(Count count) const { return fmt::format("{}", count); }
    std::string operator()(Fraction fraction) const {
        return decimal_text(fraction.ten_thousandths, 4);
    }
    /// To six decimals, enough for the fen; scripts get all of them.
    std::string operator()(Expectation weighted) const {
        constexpr std::int64_t millionth = 1'000'000;
        return decimal_text((weighted.trillionths + millionth / 2) / millionth, 6);
    }
    std::string operator()(Age age) const { return decimal_text(age.ten_thousandths(), 4); }
    std::string operator()(WageIndex index) const {
        return decimal_text(index.units(), WageIndex::decimals);
    }
};

/// Writes a formula twice: once with the names of its inputs, once with their numbers.
class Writer {
public:
    Writer(const Step& step, const Translate& tr) : step_{step}, tr_{tr} {}

    std::pair<std::string, std::string> write() {
        switch (step_.formula) {
            case Formula::sum_of_products: sum_of_products(); break;
            case Formula::difference: joined(" \u2212 "); break;
            case Formula::quotient_and_rest: quotient_and_rest(); break;
            case Formula::sum: joined(" + "); break;
            case Formula::yearly_interest: yearly_interest(); break;
            case Formula::months_between: months_between(); break;
            case Formula::drawn: drawn(); break;
            case Formula::share_left: share_left(); break;
            case Formula::smallest_count: smallest_count(); break;
            case Formula::grown_yearly: grown_yearly(); break;
            case Formula::left_after_draws: left_after_draws(); break;
            case Formula::deposit: deposit(); break;
            case Formula::age_after: age_after(); break;
            case Formula::share_of: product(0, 1); break;
            case Formula::index_of: quotient_and_rest(); break;
            case Formula::mean_index: mean_index(); break;
            case Formula::hundredth_years:
            case Formula::ten_thousandth_years: over_twelve(); break;
            case Formula::half_years: years_up(N_(", up to a half year")); break;
            case Formula::whole_years: years_up(N_(", up to a whole year")); break;
            case Formula::between_ages: between_ages(); break;
            case Formula::grown: grown(); break;
            case Formula::employee_base: employee_base(); break;
            case Formula::weighted_sum: weighted_sum(); break;
            case Formula::survivors: survivors(); break;
            case Formula::age_by_share: age_by_share(); break;
            case Formula::rate_of_flows: rate_of_flows(); break;
            case Formula::part_of_year: part_of_year(); break;
        }
        return {names_, numbers_};
    }

private:
    void put(const std::string& text) {
        names_ += text;
        numbers_ += text;
    }
    void put_input(std::size_t i) {
        names_ += term_name(step_.inputs[i].term, tr_);
        numbers_ += quantity_text(step_.inputs[i].quantity, tr_);
    }
    /// Of many alike only the first two and the last are written out; their rows stand above.
    bool is_left_out(std::size_t item, std::size_t items) const {
        return items > 5 && item > 1 && item + 1 < items;
    }
    /// Equal names are said once: twenty years' interest is "interest of the year + ...".
    void joined(const char* sign) {
        const std::size_t items = step_.inputs.size();
        for (std::size_t i = 0; i < items; ++i) {
            if (is_left_out(i, items)) {
                if (i == 2) numbers_ += std::string{sign} + "\u2026";
                continue;
            }
            const bool repeated = i > 0 && step_.inputs[i].term == step_.inputs[0].term;
            std::string names = repeated && i == 1 ? names_ + sign + "\u2026" : names_;
            if (i > 0) put(sign);
            put_input(i);
            if (repeated) names_ = std::move(names);
        }
    }
    /// All of it: what the payments of each year are stands nowhere else.
    void sum_of_products() {
        std::size_t before = 0;
        for (std::size_t i = 0; i < step_.inputs.size();) {
            const bool repeated = i > 0 && step_.inputs[i].term == step_.inputs[before].term;
            before = i;
            std::string names = names_;
            if (i > 0) put(" + ");
            i = put_product(i);
            if (repeated) names_ = std::move(names);
        }
    }
    /// Money with the factors that follow it; where the next one begins.
    std::size_t put_product(std::size_t i) {
        put_input(i++);
        for (; i < step_.inputs.size() && !std::holds_alternative<Money>(step_.inputs[i].quantity);
             ++i) {
            put(" \u00d7 ");
            put_input(i);
        }
        return i;
    }
    void quotient_and_rest() {
        put_input(0);
        put(" \u00f7 ");
        put_input(1);
        for (std::size_t i = 2; i < step_.inputs.size();) {
            put(" + ");
            i = put_product(i);
        }
    }
    void share_left() {
        put_input(0);
        put(" \u2212 ");
        put_input(0);
        put(" \u00d7 ");
        put_input(1);
        put(" \u00f7 ");
        put_input(2);
    }
    void yearly_interest() {
        put_input(0);
        put(" \u00d7 ");
        put_input(1);
        put(" \u00f7 12");
    }
    void months_between() {
        put("12 \u00d7 ");
        put_input(0);
        put(" \u2212 ");
        put_input(1);
    }
    void drawn() {
        put_input(1);
        put(" \u00d7 ");
        put_input(2);
        names_ += fmt::format(fmt::runtime(tr_(N_(" (at most {balance})"))),
                              fmt::arg("balance", term_name(step_.inputs[0].term, tr_)));
        numbers_ += fmt::format(fmt::runtime(tr_(N_(" (at most {balance})"))),
                                fmt::arg("balance", quantity_text(step_.inputs[0].quantity, tr_)));
    }
    void smallest_count() {
        put_input(0);
        put(" \u00f7 ");
        put_input(1);
        const auto up = tr_(N_(", up to a whole payment"));
        names_ += up;
        if (step_.inputs.size() == 3) return;
        numbers_ += tr_(N_(" and so on"));
    }
    void grown_yearly() {
        put_input(0);
        put(", + ");
        put_input(1);
        put(" \u00d7 ");
        put_input(2);
        put(tr_(N_(", each time half up")));
    }
    void left_after_draws() {
        drawn_from();
        for (std::size_t i = 4; i + 1 < step_.inputs.size(); i += 2) {
            // The names are said once, the rate of every stretch is.
            std::string names = names_;
            put(tr_(N_("; ")));
            put_input(i);
            put(" \u00d7 ");
            put_input(i + 1);
            if (draws_are_counted(i)) {
                put(" \u00d7 ");
                put_input(i + 2);
                ++i;
            }
            if (i > 5) names_ = std::move(names);
        }
    }
    /// Whether a stretch of drawing says how many draws fall in a month, after its rate.
    bool draws_are_counted(std::size_t i) const {
        return i + 2 < step_.inputs.size() && step_.inputs[i + 2].term == Term::month_draws;
    }
    /// The rate, then what moves: of many stretches only the first two and the last.
    void deposit() {
        put_input(0);
        put(": ");
        const std::size_t items = (step_.inputs.size() - 2) / 2;
        for (std::size_t i = 0; i < items; ++i) {
            if (is_left_out(i, items)) {
                if (i == 2) numbers_ += tr_(N_("; ")) + std::string{"\u2026"};
                continue;
            }
            std::string names = names_;
            if (i > 0) put(tr_(N_("; ")));
            product(2 + 2 * i, 3 + 2 * i);
            if (i > 0) names_ = std::move(names);
        }
        names_ += tr_(N_(", settled each 31 December"));
    }
    void drawn_from() {
        put_input(0);
        put(" \u2212 ");
        put_input(1);
        put(" \u00d7 ");
        put_input(2);
    }
    /// Of many alike only the first two and the last: hundreds of months differ by a draw.
    void weighted_sum() {
        const std::size_t items = step_.inputs.size() / 2;
        for (std::size_t i = 0; i < items; ++i) {
            if (is_left_out(i, items)) {
                if (i == 2) numbers_ += " + \u2026";
                continue;
            }
            const bool repeated = i > 0 && step_.inputs[2 * i].term == step_.inputs[0].term;
            std::string names = repeated && i == 1 ? names_ + " + \u2026" : names_;
            if (i > 0) put(" + ");
            product(2 * i, 2 * i + 1);
            if (repeated) names_ = std::move(names);
        }
    }
    /// The chances to die, one for each year of age.
    void deaths_from(std::size_t first) {
        names_ += term_name(Term::yearly_death, tr_);
        const std::size_t items = step_.inputs.size() - first;
        for (std::size_t i = 0; i < items; ++i) {
            if (is_left_out(i, items)) {
                if (i == 2) numbers_ += tr_(N_(", ")) + std::string{"\u2026"};
                continue;
            }
            if (i > 0) numbers_ += tr_(N_(", "));
            numbers_ += quantity_text(step_.inputs[first + i].quantity, tr_);
        }
    }
    void survivors() {
        put_input(0);
        put(tr_(N_(", ")));
        put_input(1);
        put(tr_(N_("; ")));
        deaths_from(2);
    }
    void age_by_share() {
        put_input(0);
        put(tr_(N_("; ")));
        put_input(1);
        put(tr_(N_("; ")));
        deaths_from(2);
    }
    /// Who knows a spreadsheet can put these amounts into their months and ask it for the rate.
    void rate_of_flows() {
        names_ = tr_(N_("the rate at which what is paid is worth what is received"));
        const std::size_t flows = step_.inputs.size() / 4;
        for (std::size_t i = 0; i < flows; ++i) {
            if (is_left_out(i, flows)) {
                if (i == 2) numbers_ += tr_(N_("; ")) + std::string{"\u2026"};
                continue;
            }
            const auto* input = &step_.inputs[4 * i];
            const auto text = [&](std::size_t k) { return quantity_text(input[k].quantity, tr_); };
            const auto* times = std::get_if<Fraction>(&input[1].quantity);
            const bool several = times && times->ten_thousandths > 10'000;
            if (i > 0) numbers_ += tr_(N_("; "));
            const auto* message =
                several ? N_("{amounts}, every {apart:month|# months} from month {month} on")
                        : N_("{amounts} in month {month}");
            numbers_ += fmt::format(fmt::runtime(tr_(message)),
                                    fmt::arg("amounts", text(0) + " \u00d7 " + text(1)),
                                    fmt::arg("apart", Counted{std::get<Count>(input[2].quantity)}),
                                    fmt::arg("month", text(3)));
        }
    }
    void age_after() {
        put("(");
        put_input(0);
        put(" + ");
        put_input(1);
        put(") \u00f7 12");
    }

    void product(std::size_t a, std::size_t b) {
        put_input(a);
        put(" \u00d7 ");
        put_input(b);
    }
    void over_twelve() {
        put_input(0);
        put(" \u00f7 12");
    }
    void years_up(const char* to) {
        over_twelve();
        names_ += tr_(to);
    }
    void part_of_year() {
        product(0, 1);
        put(" \u00f7 12");
    }
    /// Of many alike only the first two and the last: each stands above, year by year.
    void mean_index() {
        const std::size_t items = step_.inputs.size() / 2;
        Count all = 0;
        put("(");
        for (std::size_t i = 0; i < items; ++i) {
            all += std::get<Count>(step_.inputs[2 * i + 1].quantity);
            if (is_left_out(i, items)) {
                if (i == 2) numbers_ += " + \u2026";
                continue;
            }
            std::string names = i == 1 ? names_ + " + \u2026" : names_;
            if (i > 0) put(" + ");
            product(2 * i, 2 * i + 1);
            if (i > 0) names_ = std::move(names);
        }
        put(") \u00f7 ");
        names_ += term_name(step_.inputs[1].term, tr_);
        numbers_ += fmt::format("{}", all);
    }
    void between_ages() {
        put_input(0);
        put(" \u2212 (");
        put_input(0);
        put(" \u2212 ");
        put_input(1);
        put(") \u00d7 ");
        put_input(2);
        put(" \u00f7 ");
        put_input(3);
    }
    void grown() {
        put_input(0);
        put(" \u00d7 (1 + ");
        put_input(1);
        put(")^");
        put_input(2);
    }
    void employee_base() {
        put_input(0);
        put(" \u00d7 (1 + ");
        put_input(1);
        put(") \u00f7 2 \u00d7 ");
        put_input(2);
        if (std::holds_alternative<Count>(step_.inputs[2].quantity)) put(" \u00f7 12");
        put(" \u00d7 1%");
    }

    const Step& step_;
    const Translate& tr_;
    std::string names_;
    std::string numbers_;
};

std::string title(const Step& step, const Translate& tr) {
    return term_name(step.term, tr);
}

/// What a short derivation can do without: single years, what comes to nothing, and what the step
/// after or before says again.
bool is_detail(const Step& step) {
    if (step.year.has_value() || step.result == Quantity{Money{}}) return true;
    switch (step.term) {
        case Term::drawn:
        case Term::deposit_left:
        case Term::payback_age:
        case Term::extra_payback_payments:
        case Term::extra_payback_age:
        case Term::together:
        case Term::net:
        case Term::extra_paid:
        case Term::extra_monthly:
        case Term::annual_return:
        case Term::family_return:
        case Term::extra_return:
        case Term::age_at_death_by:
        case Term::chance_to_reach:
        case Term::expected_received:
        case Term::expected_own_paid:
        case Term::expected_left:
        case Term::expected_together:
        case Term::expected_net:
        case Term::discounted_net: return true;
        default: return false;
    }
}

}  // namespace

std::string quantity_text(const Quantity& quantity, const Translate& tr) {
    return std::visit(QuantityText{tr}, quantity);
}

StepText step_text(const Step& step, const Translate& tr) {
    StepText text;
    text.title = title(step, tr);
    std::tie(text.formula, text.sum) = Writer{step, tr}.write();
    text.result = quantity_text(step.result, tr);
    for (const Input& input : step.inputs) {
        if (const auto* index = std::get_if<StepIndex>(&input.origin))
            if (std::ranges::find(text.uses, *index) == text.uses.end())
                text.uses.push_back(*index);
        if (const auto* figure = std::get_if<std::shared_ptr<const Provenance>>(&input.origin))
            if (*figure) {
                const auto source = source_text(**figure, tr);
                if (std::ranges::find(text.sources, source) == text.sources.end())
                    text.sources.push_back(source);
            }
    }
    return text;
}

std::vector<StepText> derivation_text(const Derivation& derivation, bool brief,
                                      const Translate& tr) {
    const std::vector<Step>& steps = derivation.steps();
    const std::vector<bool> unconfirmed = unconfirmed_steps(steps);
    std::vector<StepText> texts;
    for (StepIndex i = 0; i < steps.size(); ++i) {
        if (brief && is_detail(steps[i])) continue;
        texts.push_back(step_text(steps[i], tr));
        texts.back().unconfirmed = unconfirmed[i];
    }
    return texts;
}

std::string marked_result(const StepText& step) {
    return step.result + (step.unconfirmed ? "*" : "");
}

std::vector<bool> unconfirmed_steps(const std::vector<Step>& steps) {
    std::vector<bool> unconfirmed(steps.size());
    const auto is_unconfirmed = [&](const Input& input) -> bool {
        if (const auto* before = std::get_if<StepIndex>(&input.origin)) return unconfirmed[*before];
        const auto* figure = std::get_if<std::shared_ptr<const Provenance>>(&input.origin);
        return figure && *figure && (*figure)->unconfirmed;
    };
    // A step rests on earlier ones alone.
    for (StepIndex i = 0; i < steps.size(); ++i)
        unconfirmed[i] = std::ranges::any_of(steps[i].inputs, is_unconfirmed);
    return unconfirmed;
}

std::string joined_sources(const StepText& step, const Translate& tr) {
    std::string sources;
    for (const std::string& source : step.sources)
        sources += (sources.empty() ? "" : tr(N_("; "))) + source;
    return sources;
}

namespace {

const char* message(Given given) {
    switch (given) {
        // TRANSLATORS: where a figure of a derivation comes from.
        case Given::typed: return N_("as typed");
        case Given::definition: return N_("by definition");
        case Given::silent: return N_("a convention: no document says");
        case Given::life_table: return N_("from the life table");
        case Given::plan_before: return N_("reckoned with the plan before");
    }
    expects(false, "origin_text: unknown origin");
    return "";
}

struct OriginText {
    const Translate& tr;

    std::string operator()(StepIndex) const { return {}; }
    std::string operator()(Given given) const { return tr(message(given)); }
    std::string operator()(const std::shared_ptr<const Provenance>& figure) const {
        if (!figure) return tr(message(Given::typed));
        const std::string document = source_text(*figure, tr);
        return fmt::format(
            fmt::runtime(tr(document.empty()
                                ? N_("in force from {month}; {evidence}")
                                // TRANSLATORS: {evidence} is such as "official text".
                                : N_("{document}; in force from {month}; {evidence}"))),
            fmt::arg("document", document), fmt::arg("month", month_text(figure->from, tr)),
            fmt::arg("evidence", evidence_name(evidence_of(*figure), tr)));
    }
};

}  // namespace

std::string origin_text(const Input& input, const Translate& tr) {
    return std::visit(OriginText{tr}, input.origin);
}

}  // namespace pension
