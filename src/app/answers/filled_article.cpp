// SPDX-License-Identifier: Apache-2.0
#include "app/answers/filled_article.hpp"

#include "app/words/amounts.hpp"
#include "calc/comparison/comparison.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace pension {

namespace {

/// The plan by which the figures of the place itself are asked for.
constexpr const char* any_plan = "100x15";

/// "monthly:3000x15@77.14" taken apart.
struct Placeholder {
    std::string name;
    std::string plan;
    std::string age;
};

Placeholder taken_apart(const std::string& inside) {
    Placeholder found;
    const auto colon = inside.find(':');
    found.name = inside.substr(0, colon);
    if (colon == std::string::npos) return found;
    const auto at = inside.find('@', colon);
    found.plan = inside.substr(colon + 1, at == std::string::npos ? at : at - colon - 1);
    if (at != std::string::npos) found.age = inside.substr(at + 1);
    return found;
}

std::string list_of(const std::vector<Money>& tiers, const Translate& tr) {
    std::string list;
    for (const Money tier : tiers)
        list += (list.empty() ? "" : tr.is_chinese() ? "\u3001" : ", ") + plain_amount(tier);
    return list;
}

/// Of the place alone; an empty text where the name is none of these.
std::optional<std::string> figure_of_place(const std::string& name, const ResidentRules& rules,
                                           Month month, const Translate& tr) {
    const auto value = [&](const auto& timeline, auto say) {
        const auto* figure = timeline.find(month);
        return figure ? say(figure->value) : std::string{};
    };
    const auto tiers = [&](auto say) {
        return value(rules.tiers, [&](const TierList& list) {
            const auto offered = offered_amounts(list);
            return offered.empty() ? std::string{} : say(offered);
        });
    };
    if (name == "tiers") return tiers([&](const auto& all) { return list_of(all, tr); });
    if (name == "lowest_tier")
        return tiers([](const auto& all) { return plain_amount(all.front()); });
    if (name == "highest_tier")
        return tiers([](const auto& all) { return plain_amount(all.back()); });
    if (name == "pension_age")
        return value(rules.pension_age, [](int months) { return fmt::format("{}", months / 12); });
    if (name == "minimum_years")
        return value(rules.minimum_years, [](int years) { return fmt::format("{}", years); });
    return std::nullopt;
}

/// Of a plan; an empty text where there is none, nothing where the name is none of these.
std::optional<std::string> figure_of_plan(const Placeholder& wanted, const PlanResult* plan) {
    using Say = std::function<std::string(const PlanResult&)>;
    const auto money = [](std::optional<Money> known) {
        return known ? plain_amount(*known) : std::string{};
    };
    const auto of_pension = [](Say say) {
        return [say = std::move(say)](const PlanResult& made) {
            return made.entitled() ? say(made) : std::string{};
        };
    };
    const std::map<std::string, Say> known{
        {"own_paid", [&](const PlanResult& made) { return money(made.projection.own_paid); }},
        {"subsidies", [&](const PlanResult& made) { return money(made.projection.subsidies); }},
        {"account", [&](const PlanResult& made) { return money(made.projection.account.balance); }},
        {"monthly", [&](const PlanResult& made) { return money(made.monthly()); }},
        {"annual", [&](const PlanResult& made) { return money(made.annual); }},
        {"base", of_pension([&](const PlanResult& made) {
             return money(made.projection.parts.base_pension);
         })},
        {"account_pension", of_pension([&](const PlanResult& made) {
             return money(made.projection.parts.account_pension);
         })},
        {"payout_months", of_pension([](const PlanResult& made) {
             return fmt::format("{}", made.projection.parts.payout_months);
         })},
        {"received", [&](const PlanResult& made) {
             return made.lifetimes.empty() ? std::string{}
                                           : plain_amount(made.lifetimes.front().received);
         }}};
    const auto found = known.find(wanted.name);
    if (found == known.end()) return std::nullopt;
    return plan ? found->second(*plan) : std::string{};
}

/// Asks for each plan once.
class Filler {
public:
    Filler(const Figures& figures, std::string place, Month month, const Translate& tr)
        : figures_{figures}, place_{std::move(place)}, month_{month}, tr_{tr} {}

    /// None where the placeholder names no figure.
    std::optional<std::string> figure(const std::string& inside) {
        Placeholder wanted = taken_apart(inside);
        const auto known = [&](std::string text) {
            return text.empty() ? tr_(N_("(a figure that is not known here)")) : text;
        };
        if (wanted.plan.empty()) {
            if (const ResidentRules* rules = rules_of_place())
                if (auto text = figure_of_place(wanted.name, *rules, month_, tr_))
                    return known(std::move(*text));
            if (figure_of_place(wanted.name, ResidentRules{}, month_, tr_)) return known({});
            wanted.plan = any_plan;
        }
        auto text = figure_of_plan(wanted, plan(wanted));
        return text ? std::optional{known(std::move(*text))} : std::nullopt;
    }

private:
    QuestionOptions options(const Placeholder& wanted) const {
        QuestionOptions typed;
        typed.place = place_;
        typed.as_of = iso(month_);
        typed.basis = "leaflet";
        typed.plans = {wanted.plan};
        if (!wanted.age.empty()) typed.ages_at_death = {wanted.age};
        return typed;
    }

    const ResidentRules* rules_of_place() {
        if (!asked_) {
            asked_ = true;
            auto read =
                read_question(figures_, options({"", any_plan, ""}), compare_question, month_);
            if (read) rules_ = std::move(read).value().rules;
        }
        return rules_ ? &*rules_ : nullptr;
    }

    const PlanResult* plan(const Placeholder& wanted) {
        const std::string key = wanted.plan + "@" + wanted.age;
        auto found = plans_.find(key);
        if (found == plans_.end()) {
            std::optional<PlanResult> made;
            if (const auto question =
                    read_question(figures_, options(wanted), compare_question, month_))
                if (auto compared = compare(question.value().asked, question.value().rules))
                    made = compared.value().plans.front();
            found = plans_.emplace(key, std::move(made)).first;
        }
        return found->second ? &*found->second : nullptr;
    }

    const Figures& figures_;
    std::string place_;
    Month month_;
    const Translate& tr_;
    bool asked_ = false;
    std::optional<ResidentRules> rules_;
    std::map<std::string, std::optional<PlanResult>> plans_;
};

}  // namespace

FilledText with_figures(const std::string& text, const Figures& figures, const std::string& place,
                        Month month, const Translate& tr) {
    Filler filler{figures, place, month, tr};
    FilledText filled;
    for (std::size_t at = 0; at < text.size();) {
        const auto open = text.find('{', at);
        const auto close = open == std::string::npos ? open : text.find('}', open);
        filled.text += text.substr(at, open == std::string::npos ? open : open - at);
        if (close == std::string::npos) break;
        const std::string inside = text.substr(open + 1, close - open - 1);
        if (auto figure = filler.figure(inside)) {
            filled.text += *figure;
        } else {
            filled.not_known.push_back(inside);
            filled.text += "{" + inside + "}";
        }
        at = close + 1;
    }
    return filled;
}

}  // namespace pension
