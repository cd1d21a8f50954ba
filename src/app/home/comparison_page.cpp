// SPDX-License-Identifier: Apache-2.0
#include "app/home/comparison_page.hpp"

#include "app/asking/spelling.hpp"
#include "app/desk/policy_attention.hpp"
#include "app/desk/setting_names.hpp"
#include "app/words/findings.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "base/decimal.hpp"
#include "calc/resident/basis.hpp"
#include "policy/checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

namespace {

TypedPlan plan_of(int yuan, int colour) {
    TypedPlan plan;
    plan.pays = fmt::format("{}", yuan);
    plan.colour = colour;
    return plan;
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
    const std::string always = desk.settings().value(setting::start_place);
    opening.typed.place =
        always.empty() ? fmt::format("{:06}", recent.empty() ? AreaCode{430100} : recent.front())
                       : always;
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
              awaited_.clear();
          }
          recalculate();
      })},
      policy_changed_{desk_.policy_changed.connect([this] {
          // Reckoned anew first, which may begin the question anew with what its place offers.
          auto awaited = std::exchange(awaited_, {});
          recalculate();
          type_awaited(std::move(awaited));
      })} {
    recalculate();
}

// --- What it shows ---------------------------------------------------------------------------

std::string ComparisonPage::title() const {
    return tr_(N_("Yibizhang: what does the pension come to?"));
}

std::string ComparisonPage::name() const {
    return tr_(N_("&Comparison"));
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
    if (auto changes = since_saved(); !changes.empty()) {
        sentences.push_back(std::move(changes));
        for (const char* offer : {"changes_since_saved", "sheet_then"})
            attention.offers.emplace_back(offer);
    }
    if (answer_ && !document_.wrong.empty()) {
        std::string fields;
        for (const auto& [field, wrong] : document_.wrong)
            fields += (fields.empty()     ? ""
                       : tr_.is_chinese() ? "\u3001"
                                          : ", ") +
                      field_name(field.first, field.second, tr_);
        sentences.push_back(fmt::format(
            fmt::runtime(tr_(N_("Reckoned without what is marked in red ({fields}); it can be "
                                "printed when that is put right."))),
            fmt::arg("fields", fields)));
    }
    sentences.insert(sentences.end(), adjusted_.begin(), adjusted_.end());
    if (answer_ && basis() == Basis::dated && answer_->open.empty())
        sentences.push_back(
            tr_(N_("At that age no year is open any more: what the plans would pay "
                   "from now on is left out.")));
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
         .after_line = true,
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
        {.id = "read_aloud",
         .menu = Menu::view,
         .label = tr_(N_("&Read the result aloud")),
         .help = tr_(N_("A voice of the system says what the cards show; once more, and it falls "
                        "silent")),
         .key = "Ctrl+R",
         .after_line = true,
         .is_enabled = answer_.has_value(),
         .run = [this](auto& window) { window.read_aloud(read_out()); }},
        {.id = "sample",
         .menu = Menu::help,
         .label = tr_(N_("The &leaflet of Changsha, March 2017")),
         .help = tr_(N_("Puts the question of the leaflet in place of yours; undo brings "
                        "yours back")),
         .submenu = tr_(N_("&Samples")),
         .is_enabled = desk_.places() != nullptr,
         .run = [this](auto&) { open_sample(); }},
        {.id = "changes_since_saved",
         .menu = Menu::policy,
         .label = tr_(N_("Figures that changed since it was sa&ved...")),
         .help = tr_(N_("Which figures of the place are other ones than when this case was saved")),
         .is_enabled = has_other_figures(),
         .run =
             [this](auto& window) {
                 window.show_text(tr_(N_("Since this case was saved")), changes_since_saved());
             }},
        {.id = "sheet_then",
         .menu = Menu::policy,
         .label = tr_(N_("Reckoned by the figures of th&en...")),
         .help = tr_(N_("Shows the sheet by the figures as they were when this case was saved")),
         .is_enabled = has_other_figures(),
         .run =
             [this](auto& window) {
                 const auto then = sheet_then();
                 if (!then) return window.tell(explained(then.error()));
                 window.preview({{tr_(N_("By the figures of then")),
                                  file_name(N_("Comparison of then")) + ".pdf",
                                  [sheet = then.value()] { return sheet; }}});
             }},
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

void ComparisonPage::ask_beside(const char* step, Inquiry next) {
    // The comparison is the same, and what was typed wrong beside it stays.
    if (answer_) {
        tried_ = answer_;
        tried_->inquiry = next;
    }
    document_.inquiries.change(step, std::move(next));
    tried_.reset();
}

// --- Reckoning -------------------------------------------------------------------------------

Result<ComparisonPage::Answered> ComparisonPage::answered(const Inquiry& inquiry,
                                                          const Figures& figures) const {
    auto read = read_inquiry(figures, inquiry, compare_question, desk_.today());
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

void ComparisonPage::recalculate() {
    // What attempt() has just reckoned is not reckoned again.
    auto tried = std::exchange(tried_, std::nullopt);
    if (!desk_.places()) {
        changed.emit();
        return;
    }
    if (fit_blank()) return;
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
