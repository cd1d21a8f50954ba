// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_named.hpp"
#include "app/home/comparison_page.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/words/changes.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace pension {

namespace {

/// As a file keeps it: empty where there is no pension.
std::string monthly_text(const PlanResult& plan) {
    const auto monthly = plan.monthly();
    return monthly ? yuan_text(*monthly) : std::string{};
}

}  // namespace

std::optional<Reckoned> ComparisonPage::reckoned() const {
    if (!answer_) return std::nullopt;
    Reckoned result{policy_id()};
    std::ranges::transform(answer_->comparison.plans, std::back_inserter(result.monthly),
                           monthly_text);
    return result;
}

void ComparisonPage::type_again(Asks asks, std::size_t plan, const std::string& text) {
    if (plan >= plan_count()) return;
    if (asks == Asks::place) return leave_place(text);
    type(asks, text, plan);
}

AreaCode ComparisonPage::near_place() const {
    if (answer_) return answer_->question.rules.place.code;
    const Place* near =
        desk_.places() ? nearest_known(*desk_.places(), place_asked().code) : nullptr;
    return near ? near->code : nation;
}

std::string ComparisonPage::policy_id_now() const {
    if (answer_) return policy_id();
    if (!desk_.places()) return {};
    const AreaCode place = near_place();
    const auto book = desk_.book({place});
    return book && book.value()->has_figures_of(place) ? book.value()->policy_id(place) : "";
}

bool ComparisonPage::has_other_figures() const {
    const auto& before = document_.on_disk.reckoned;
    if (!before || !desk_.places() || now() != document_.on_disk.saved) return false;
    const std::string today = policy_id_now();
    return !today.empty() && today != before->policy_id;
}

std::string ComparisonPage::since_saved() const {
    if (!has_other_figures()) return {};
    const auto& before = document_.on_disk.reckoned;
    const auto today = reckoned();
    // By today's figures the question may have no answer any more; that is when the old one is
    // missed most.
    if (!today)
        return tr_(
            N_("Since this case was saved the figures of the place changed, and by today's it "
               "cannot be reckoned as it stands."));
    // Without other figures it is the calendar that went on, and the answer says its month.
    if (before->monthly.size() != today->monthly.size()) return {};
    std::string changes;
    for (std::size_t plan = 0; plan < today->monthly.size(); ++plan) {
        if (before->monthly[plan] == today->monthly[plan]) continue;
        const auto said = [&](const std::string& monthly) {
            return monthly.empty() ? std::string{tr_(N_("no pension"))}
                                   : fmt::format(fmt::runtime(tr_(N_("{amount} yuan a month"))),
                                                 fmt::arg("amount", monthly));
        };
        if (!changes.empty()) changes += tr_(N_("; "));
        changes += fmt::format(
            fmt::runtime(tr_(N_("{plan}: from {before} to {now}"))),
            fmt::arg("plan", plan_name(answer_->comparison.plans[plan].called_by(), tr_)),
            fmt::arg("before", said(before->monthly[plan])),
            fmt::arg("now", said(today->monthly[plan])));
    }
    if (changes.empty()) return {};
    return fmt::format(fmt::runtime(tr_(N_("Since this case was saved the figures changed, and the "
                                           "pension with them: {changes}. (Figures then: {before}; "
                                           "now: {now}.)"))),
                       fmt::arg("changes", changes),
                       fmt::arg("before", short_policy_id(before->policy_id)),
                       fmt::arg("now", short_policy_id(today->policy_id)));
}

Result<EarlierFigures> ComparisonPage::figures_then() const {
    auto found = earlier_figures(desk_.policy_file(), {place_asked().code, near_place()},
                                 document_.on_disk.reckoned->policy_id);
    if (!found) return found.error();
    if (!found.value()) return Error{ErrorCode::figures_then_unknown};
    return *std::move(found).value();
}

std::vector<std::string> ComparisonPage::changes_since_saved() const {
    const auto then = figures_then();
    if (!then) return {explained(then.error())};
    return change_lines(then.value().changes, then.value().places, tr_);
}

Result<Sheet> ComparisonPage::sheet_then() const {
    const auto then = figures_then();
    if (!then) return then.error();
    // A desk of its own, on which that file lies.
    Desk desk{desk_.today(), {desk_.policy_places().shipped, then.value().file, true}};
    const DeskFigures figures{desk};
    const auto found = answered(now(), figures);
    if (!found) return found.error();
    const Question& question = found.value().question;
    Sheet sheet =
        comparison_sheet(found.value().comparison,
                         question.book->policy_id(question.rules.place.code), tr_, now().name);
    sheet.blocks.insert(
        sheet.blocks.begin(),
        Paragraph{tr_(N_("By the figures as they were when this case was saved. They are other "
                         "ones today.")),
                  Weight::note});
    return sheet;
}

}  // namespace pension
