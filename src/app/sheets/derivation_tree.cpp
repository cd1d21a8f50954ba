// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/derivation_tree.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/steps.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace pension {

namespace {

constexpr std::size_t most_figures = 40;

/// Results in the order in which people ask; all others follow as they were reckoned.
constexpr Term asked_first[] = {Term::monthly_pension,  Term::conditional_account_pension,
                                Term::annual_pension,   Term::net,
                                Term::received,         Term::left_to_heirs,
                                Term::payback_age,      Term::extra_payback_age,
                                Term::payback_payments, Term::annual_return,
                                Term::family_return};

/// Where the term stands in that order.
std::size_t rank(Term term) {
    return static_cast<std::size_t>(std::ranges::find(asked_first, term) - std::begin(asked_first));
}

std::vector<StepIndex> roots_of(const std::vector<Step>& steps) {
    std::vector<bool> is_used(steps.size());
    for (const Step& step : steps)
        for (const Input& input : step.inputs)
            if (const auto* index = std::get_if<StepIndex>(&input.origin)) is_used[*index] = true;
    std::vector<StepIndex> roots;
    for (StepIndex i = 0; i < steps.size(); ++i)
        // What everybody asks for first stands at the top, though its year and its life use it.
        if (!is_used[i] || steps[i].term == Term::monthly_pension) roots.push_back(i);
    std::ranges::stable_sort(roots, {}, [&](StepIndex i) { return rank(steps[i].term); });
    return roots;
}

/// Unfolds steps, each once.
class Tree {
public:
    Tree(const std::vector<Step>& steps, const Translate& tr)
        : steps_{steps}, unconfirmed_{unconfirmed_steps(steps)}, tr_{tr} {
        std::set<std::int64_t> ages;
        for (const Step& step : steps)
            for (const Input& input : step.inputs)
                if (input.term == Term::age_at_death)
                    ages.insert(std::get<Age>(input.quantity).month_ten_thousandths());
        several_ages_ = ages.size() > 1;
    }

    /// @param term what the step above calls it.
    DerivationNode node(StepIndex index, Term term) {
        const Step& step = steps_[index];
        StepText text = step_text(step, tr_);
        text.unconfirmed = unconfirmed_[index];
        DerivationNode node{
            title(step, text, term), marked_result(text), {}, {}, index, {}, term, step.year, {}};
        if (!unfolded_.insert(index).second) {
            node.detail = tr_(N_("Unfolded above."));
            return node;
        }
        node.detail = detail(step, text);
        node.source = joined_sources(text, tr_);
        add_children(step, node);
        return node;
    }

    DerivationNode root(StepIndex index) {
        DerivationNode root = node(index, steps_[index].term);
        // With several ages at death each has its own sums, of the same names.
        root.age = age_of(index);
        if (root.age && several_ages_)
            root.title = with(N_("{title} ({which})"), root.title, age_text(*root.age, tr_));
        return root;
    }

private:
    std::string with(const char* message, const std::string& title,
                     const std::string& which) const {
        return fmt::format(fmt::runtime(tr_(message)), fmt::arg("title", title),
                           fmt::arg("which", which));
    }

    std::string title(const Step& step, const StepText& text, Term term) const {
        std::string title = text.title;
        if (const std::string other = term_name(term, tr_); other != title)
            title = with(N_("{title} ({which})"), other, title);
        // TRANSLATORS: {title} is such as "Interest of the year", {which} is a calendar year.
        return step.year ? with(N_("{title}, {which}"), title, fmt::format("{}", *step.year))
                         : title;
    }

    std::string detail(const Step& step, const StepText& text) const {
        std::string detail = text.formula;
        if (!text.sum.empty() && text.sum != text.result) detail += "\n= " + text.sum;
        detail += "\n= " + marked_result(text);
        if (step.rounding && std::holds_alternative<Money>(step.result))
            detail += "\n" + fmt::format(fmt::runtime(tr_(N_("Rounded {how}."))),
                                         fmt::arg("how", rounding_rule_name(*step.rounding, tr_)));
        return detail;
    }

    void add_children(const Step& step, DerivationNode& parent) {
        std::size_t figures = 0;
        std::set<StepIndex> here;
        for (const Input& input : step.inputs) {
            if (const auto* index = std::get_if<StepIndex>(&input.origin)) {
                // "12 × a + 12 × a" needs no second a.
                if (here.insert(*index).second) parent.children.push_back(node(*index, input.term));
            } else if (++figures <= most_figures) {
                parent.children.push_back({term_name(input.term, tr_),
                                           quantity_text(input.quantity, tr_),
                                           {},
                                           origin_text(input, tr_),
                                           {},
                                           {},
                                           input.term,
                                           {},
                                           {}});
            }
        }
        if (figures > most_figures)
            parent.children.push_back(
                {fmt::format(
                     fmt::runtime(tr_(N_("{count:# more figure|# more figures}"))),
                     fmt::arg("count", Counted{static_cast<std::int64_t>(figures - most_figures)})),
                 "\u2026",
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 {}});
    }

    /// The age at death that a step rests on. Steps rest on earlier ones alone, so one way back
    /// looks at each once.
    std::optional<Age> age_of(StepIndex index) const {
        std::vector<bool> rests_on(index + 1);
        rests_on[index] = true;
        for (StepIndex i = index + 1; i-- > 0;) {
            if (!rests_on[i]) continue;
            for (const Input& input : steps_[i].inputs) {
                if (input.term == Term::age_at_death) return std::get<Age>(input.quantity);
                if (const auto* before = std::get_if<StepIndex>(&input.origin))
                    rests_on[*before] = true;
            }
        }
        return std::nullopt;
    }

    const std::vector<Step>& steps_;
    std::vector<bool> unconfirmed_;
    const Translate& tr_;
    bool several_ages_ = false;
    std::set<StepIndex> unfolded_;
};

/// What a field of a result is called where it is reckoned; the first of them that is told.
struct FieldTerms {
    std::string_view field;
    std::initializer_list<Term> terms;
};
const FieldTerms field_terms[] = {
    {"own_paid", {Term::own_paid}},
    {"subsidies", {Term::subsidies}},
    {"interest", {Term::interest}},
    {"account", {Term::balance}},
    {"base", {Term::base_pension}},
    {"long_payer", {Term::long_payer_supplement}},
    {"average_tier", {Term::average_tier_supplement}},
    {"old_age", {Term::old_age_supplement}},
    {"account_pension", {Term::account_pension, Term::conditional_account_pension}},
    {"monthly", {Term::monthly_pension, Term::conditional_account_pension}},
    {"annual", {Term::annual_pension}},
    {"payback_payments", {Term::payback_payments}},
    {"payback_age", {Term::payback_age}},
    {"return", {Term::annual_return}},
    {"received", {Term::received}},
    {"left_to_heirs", {Term::left_to_heirs}},
    {"funeral_grant", {Term::funeral_grant}},
    {"net", {Term::net}},
    // Without the funeral grant, which the step of that name has in it.
    {"together", {Term::received}},
    {"ratio", {Term::received}},
    {"deposit_left", {Term::deposit_left}},
    {"expected_received", {Term::expected_received}},
    {"expected_left_to_heirs", {Term::expected_left}},
    {"expected_net", {Term::expected_net}},
    {"expected_discounted", {Term::discounted_net}},
    {"step_extra_paid", {Term::extra_paid}},
    {"step_extra_monthly", {Term::extra_monthly}},
    {"step_payback_payments", {Term::extra_payback_payments}},
    {"step_return", {Term::extra_return}},
};

/// The same of a number of one calendar year. An account's year ends with what opens the next one.
struct YearTerm {
    std::string_view field;
    Term term;
    int later;
};
constexpr YearTerm year_terms[] = {
    {"interest", Term::year_interest, 0},     {"account", Term::opening_balance, 1},
    {"own_paid", Term::month_balances, 0},    {"subsidies", Term::month_balances, 0},
    {"received", Term::monthly_pension, 0},   {"account_pension", Term::account_pension, 0},
    {"left_to_heirs", Term::year_interest, 0}};

using Path = std::vector<std::size_t>;

/// The first node for which that holds, in the order of reading; one that is unfolded before one
/// that only says that it is.
template <class Holds>
std::optional<Path> first_where(const std::vector<DerivationNode>& nodes, const Holds& holds) {
    std::optional<Path> best;
    bool is_unfolded = false;
    const auto look = [&](const auto& again, const std::vector<DerivationNode>& level, Path& path,
                          const DerivationNode* root) -> void {
        for (std::size_t i = 0; i < level.size() && !is_unfolded; ++i) {
            path.push_back(i);
            const DerivationNode& of = root ? *root : level[i];
            if (holds(level[i], of) && (!best || !level[i].children.empty())) {
                best = path;
                is_unfolded = !level[i].children.empty();
            }
            if (!is_unfolded) again(again, level[i].children, path, &of);
            path.pop_back();
        }
    };
    Path path;
    look(look, nodes, path, nullptr);
    return best;
}

char lower(char letter) {
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool contains(const std::string& where, std::string_view what) {
    const auto is_same = [](char a, char b) { return lower(a) == lower(b); };
    return std::search(where.begin(), where.end(), what.begin(), what.end(), is_same) !=
           where.end();
}

void find(const std::vector<DerivationNode>& nodes, std::string_view text,
          std::vector<std::size_t>& path, std::vector<std::vector<std::size_t>>& found) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const DerivationNode& node = nodes[i];
        path.push_back(i);
        if (contains(node.title, text) || contains(node.value, text) ||
            contains(node.detail, text) || contains(node.source, text))
            found.push_back(path);
        find(node.children, text, path, found);
        path.pop_back();
    }
}

}  // namespace

std::vector<DerivationNode> derivation_tree(const Derivation& derivation, const Translate& tr) {
    Tree tree{derivation.steps(), tr};
    std::vector<DerivationNode> roots;
    for (const StepIndex index : roots_of(derivation.steps())) roots.push_back(tree.root(index));
    return roots;
}

std::optional<std::vector<std::size_t>> find_number(const std::vector<DerivationNode>& nodes,
                                                    std::string_view name,
                                                    std::optional<int> year) {
    if (year) {
        const auto of_year = std::ranges::find(year_terms, name, &YearTerm::field);
        if (of_year != std::end(year_terms))
            if (auto path = first_where(nodes, [&](const DerivationNode& node, auto&) {
                    return node.term == of_year->term && node.year == *year + of_year->later;
                }))
                return path;
    }
    std::optional<Age> age;
    if (const auto at = name.find("_at_"); at != std::string_view::npos) {
        const auto typed = parse_decimal(name.substr(at + 4), 4);
        if (typed) age = Age::from_ten_thousandths(*typed);
        name = name.substr(0, at);
    }
    const auto found = std::ranges::find(field_terms, name, &FieldTerms::field);
    if (found == std::end(field_terms)) return std::nullopt;
    for (const Term term : found->terms)
        if (auto path = first_where(nodes, [&](const DerivationNode& node, auto& root) {
                return node.term == term && (!age || !root.age || root.age == age);
            }))
            return path;
    return std::nullopt;
}

std::vector<std::vector<std::size_t>> find_in_tree(const std::vector<DerivationNode>& nodes,
                                                   std::string_view text) {
    std::vector<std::vector<std::size_t>> found;
    std::vector<std::size_t> path;
    if (!text.empty()) find(nodes, text, path, found);
    return found;
}

}  // namespace pension
