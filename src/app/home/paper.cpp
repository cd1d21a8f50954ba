// SPDX-License-Identifier: Apache-2.0
//
// What leaves the page at home: sheets to be printed, files for other programs.
#include "app/exports/export.hpp"
#include "app/home/comparison_page.hpp"
#include "app/sheets/comparison_sheet.hpp"
#include "app/sheets/derivation_sheet.hpp"
#include "app/sheets/family_sheet.hpp"
#include "app/sheets/person_sheet.hpp"
#include "app/sheets/policy_sheet.hpp"
#include "app/sheets/poster_sheet.hpp"
#include "app/sheets/slip_sheet.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "base/version.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

/// What a poster promises everybody: the policy of one month, of somebody who is nobody's case.
Case of_the_place(const Case& asked) {
    Case place;
    place.place = asked.place;
    place.as_of = asked.as_of;
    place.ages_at_death = asked.ages_at_death;
    place.assumptions.earliest_known = asked.assumptions.earliest_known;
    place.assumptions.latest_known = asked.assumptions.latest_known;
    place.assumptions.unconfirmed = asked.assumptions.unconfirmed;
    return place;
}

}  // namespace

std::string ComparisonPage::policy_id() const {
    return answer_->question.book->policy_id(answer_->question.rules.place.code);
}

std::string ComparisonPage::file_name(const char* kind) const {
    return fmt::format(fmt::runtime(tr_(N_("{kind} {place} {month}"))), fmt::arg("kind", tr_(kind)),
                       fmt::arg("place", place_name(place_asked(), tr_)),
                       fmt::arg("month", iso(month())));
}

Sheet ComparisonPage::sheet() const {
    expects(has_sheet(), "ComparisonPage: nothing to print");
    return comparison_sheet(answer_->comparison, policy_id(), tr_, now().name);
}

Result<Sheet> ComparisonPage::person_paper() const {
    if (basis() != Basis::dated) return Error{ErrorCode::birth_month_needed};
    const Question& question = answer_->question;
    const auto at = standing(question.asked, question.rules);
    if (!at) return at.error();
    return person_sheet(answer_->comparison, at.value(), price_gaps(question.asked, question.rules),
                        policy_id(), tr_, now().name);
}

Result<Sheet> ComparisonPage::poster_paper() const {
    const auto years = parse_decimal(now().plans.front().years, 0);
    const bool is_count = basis() == Basis::leaflet && years && *years > 0 && *years <= 100;
    auto tiers = ladder(of_the_place(answer_->question.asked),
                        is_count ? static_cast<int>(*years) : usual_years, answer_->question.rules);
    if (!tiers) return tiers.error();
    return poster_sheet(tiers.value(), policy_id(), tr_);
}

Result<Sheet> ComparisonPage::family_paper() const {
    const auto people = people_asked(standpoint(0), figures_, desk_.today());
    if (!people) return people.error();
    const auto found = pension::household(people.value().members);
    if (!found) return found.error();
    return family_sheet(found.value(), people.value().names, people.value().policy_ids, tr_);
}

std::vector<SheetOffer> ComparisonPage::sheets() const {
    if (!has_sheet()) return {};
    std::vector<SheetOffer> offers;
    const auto add = [&](const char* kind, std::function<Result<Sheet>()> make) {
        offers.push_back({tr_(kind), file_name(kind) + ".pdf", [this, make = std::move(make)] {
                              // A preview stays open while the question goes on.
                              if (has_sheet()) return make();
                              return Result<Sheet>{
                                  problem_ ? *problem_
                                  : document_.wrong.empty()
                                      ? Error{ErrorCode::plan_unreadable, {{"text", ""}}}
                                      : document_.wrong.begin()->second.why};
                          }});
    };
    add(N_("Comparison"), [this]() -> Result<Sheet> { return sheet(); });
    if (basis() == Basis::dated) add(N_("One person's sheet"), [this] { return person_paper(); });
    add(N_("Slip to take home"), [this]() -> Result<Sheet> {
        return slip_sheet(answer_->comparison, policy_id(), tr_, now().name);
    });
    if (!now().people.empty()) add(N_("Family"), [this] { return family_paper(); });
    add(N_("Every step"), [this]() -> Result<Sheet> {
        return derivation_sheet(answer_->comparison, policy_id(), tr_, now().name);
    });
    add(N_("Poster of all tiers"), [this] { return poster_paper(); });
    add(N_("Figures of the place"), [this]() -> Result<Sheet> {
        const Question& question = answer_->question;
        return policy_sheet(*question.book, question.rules, question.asked.as_of, tr_);
    });
    return offers;
}

Answer ComparisonPage::exported_answer() const {
    return {answer_->comparison, policy_id(), fmt::format("yibizhang {}", program_version)};
}

ExportTo ComparisonPage::exporter() const {
    // As it is asked for: the question may go on while somebody chooses a file.
    return [answer = exported_answer(), tr = tr_](const std::filesystem::path& file,
                                                  bool in_gb18030) -> Status {
        const auto format = export_format(file);
        if (!format) return Error{ErrorCode::option_wrong, {{"reason", file.filename().string()}}};
        const auto encoding = in_gb18030 ? TextEncoding::gb18030 : TextEncoding::utf8_with_mark;
        // The dialog asked before it gave the name of a file that is there.
        return export_to(file, answer, {*format, encoding, true}, tr);
    };
}

std::string ComparisonPage::message() const {
    const auto text = exported(exported_answer(), {ExportFormat::text}, tr_);
    return text ? text.value() : explained(text.error());
}

}  // namespace pension
