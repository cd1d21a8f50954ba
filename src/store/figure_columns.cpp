// SPDX-License-Identifier: Apache-2.0
#include "store/figure_columns.hpp"

#include <algorithm>
#include <string>

namespace pension {

namespace {

RoundingRule rounding_rule(Columns& column) {
    RoundingRule rule;
    rule.step_fen = column.number();
    rule.how = meaning<Rounding>(
        column.text(),
        {{"half_up", Rounding::half_up}, {"up", Rounding::up}, {"down", Rounding::down}});
    return rule;
}

}  // namespace

void fill(int& number, Columns& column) {
    number = column.small_number();
}

void fill(Money& amount, Columns& column) {
    amount = column.fen();
}

void fill(Rate& rate, Columns& column) {
    rate = column.millionths();
}

void fill(bool& is_so, Columns& column) {
    is_so = column.yes();
}

void fill(TierList& tiers, Columns& column) {
    TierRange range;
    range.from = column.fen();
    range.share = column.millionths();
    range.to = column.fen();
    range.step = column.fen();
    range.only_kept = column.yes();
    range.only_hardship = column.yes();
    tiers.push_back(range);
}

void fill(TierWageBase& base, Columns& column) {
    base.per_year = column.fen();
    base.rounding = rounding_rule(column);
}

void fill(SubsidySteps& steps, Columns& column) {
    SubsidyStep step;
    step.from_age_in_months = column.small_number();
    step.sex = sex_of(column.text());
    step.from = column.fen();
    step.subsidy = column.fen();
    step.share = column.millionths();
    step.more = column.fen();
    step.for_each = column.fen();
    step.most = column.fen_or_none();
    steps.push_back(step);
}

void fill(SubsidyLimit& limit, Columns& column) {
    limit.at_most_years = column.small_number_or_none();
    limit.in_a_life = column.fen_or_none();
}

void fill(YearlyCap& cap, Columns& column) {
    cap.most = column.fen_or_none();
    cap.payments = column.small_number_or_none();
    cap.within_flexible_minimum = column.yes();
}

namespace {

/// The columns of one row that say what holds.
void fill_terms(BackPaymentRule& rule, Columns& column) {
    rule.allowed = column.yes();
    rule.subsidised = column.yes();
    rule.subsidy = column.fen_or_none();
    rule.counts_for_long_payer = column.yes();
    rule.once_per_year = column.yes();
    rule.at_least_lowest_tier = column.yes();
    rule.at_most_years = column.small_number_or_none();
    rule.raises_paid_year = column.yes();
    rule.after_pension_age = meaning<AfterPensionAge>(
        column.text(), {{"not", AfterPensionAge::not_allowed},
                        {"without_long_payer", AfterPensionAge::without_long_payer},
                        {"like_others", AfterPensionAge::like_others}});
}

}  // namespace

void fill(BackPaymentRule& rule, Columns& column) {
    const std::string of = column.text();
    BackPaymentCase one;
    one.from_age_in_months = column.small_number();
    one.until_age_in_months = column.small_number_or_none();
    one.years = column.small_number_or_none();
    one.at_once = column.yes();
    if (of.empty()) return fill_terms(rule, column);
    one.of = meaning<BackPaymentOf>(of, {{"before_scheme", BackPaymentOf::years_before_scheme},
                                         {"one_sum", BackPaymentOf::one_sum},
                                         {"not_insured", BackPaymentOf::who_was_not_insured}});
    fill_terms(one.rule, column);
    const auto after = std::ranges::upper_bound(rule.cases, one.of, {}, &BackPaymentCase::of);
    rule.cases.insert(after, std::move(one));
}

void fill(GrantCap& cap, Columns& column) {
    cap.most = column.fen_or_none();
}

void fill(GovernmentPayment& rule, Columns& column) {
    rule.amount = column.fen_or_none();
    rule.share = column.millionths();
    rule.subsidised = column.yes();
    rule.own_replaces_from = column.fen_or_none();
    rule.own_is_subsidised = column.yes();
}

void fill(BaseBands& bands, Columns& column) {
    BaseBand band;
    band.age_in_months = column.small_number();
    band.years_registered = column.small_number();
    band.or_years_paid = column.small_number_or_none();
    band.per_month = column.fen();
    band.on_top_of_minimum = column.yes();
    bands.push_back(band);
}

void fill(LongPayerBrackets& brackets, Columns& column) {
    LongPayerBracket bracket;
    bracket.from_year = column.small_number();
    bracket.to_year = column.small_number_or_none();
    bracket.per_year = column.fen();
    bracket.share_of_base = column.millionths();
    brackets.push_back(bracket);
}

void fill(AverageTierSteps& steps, Columns& column) {
    AverageTierStep step;
    step.from_average = column.fen();
    step.per_month = column.fen();
    step.from_years = column.small_number();
    steps.push_back(step);
}

void fill(OldAgeSteps& steps, Columns& column) {
    OldAgeStep step;
    step.age_in_months = column.small_number();
    step.per_month = column.fen();
    step.added = column.yes();
    steps.push_back(step);
}

void fill(PayoutTable& table, Columns& column) {
    PayoutStep step;
    step.age_in_months = column.small_number();
    step.payout_months = column.small_number();
    table.push_back(step);
}

void fill(PensionRounding& rounding, Columns& column) {
    rounding.rule = rounding_rule(column);
    rounding.each_part = column.text() == "each_part";
}

void fill(InterestStart& start, Columns& column) {
    start = meaning<InterestStart>(column.text(), {{"payment_month", InterestStart::payment_month},
                                                   {"next_month", InterestStart::next_month},
                                                   {"next_january", InterestStart::next_january}});
}

void fill(FuneralGrants& grants, Columns& column) {
    FuneralGrant grant;
    grant.death_of = meaning<FuneralGrant::For>(column.text(),
                                                {{"pensioner", FuneralGrant::For::pensioner},
                                                 {"contributor", FuneralGrant::For::contributor}});
    if (const std::string burial = column.text(); !burial.empty())
        grant.burial =
            meaning<Burial>(burial, {{"cremation", Burial::cremation}, {"other", Burial::other}});
    grant.amount = column.fen_or_none().value_or(Money{});
    grant.months_of_base = column.small_number_or_none().value_or(0);
    grant.of_national_minimum = column.text() == "national_minimum";
    grants.push_back(grant);
}

void fill(InheritanceRule& rule, Columns& column) {
    rule = meaning<InheritanceRule>(
        column.text(), {{"balance", InheritanceRule::balance},
                        {"balance_less_subsidies", InheritanceRule::balance_less_subsidies}});
}

void fill(Certification& rule, Columns& column) {
    rule.every_months = column.small_number();
    rule.made_good = column.yes();
}

void fill(SchemeStart& start, Columns& column) {
    start.month = column.month();
    start.registration_asked = column.yes();
}

void fill(BaseLimits& limits, Columns& column) {
    limits.average = column.fen_or_none();
    limits.lower = column.fen_or_none();
    limits.upper = column.fen_or_none();
}

void fill(EmployeeContribution& rule, Columns& column) {
    rule.rate = column.millionths();
    rule.to_account = column.millionths();
    rule.lower = column.millionths();
    rule.upper = column.millionths();
}

void fill(EmployeePayoutTable& table, Columns& column) {
    EmployeePayoutStep step;
    step.age_in_months = column.small_number();
    step.payout_tenths = column.small_number();
    step.linear = column.text() == "linear";
    table.push_back(step);
}

void fill(RetirementAges& table, Columns& column) {
    RetirementAgeStep step;
    step.category =
        meaning<RetirementCategory>(column.text(), {{"male_60", RetirementCategory::male_60},
                                                    {"female_55", RetirementCategory::female_55},
                                                    {"female_50", RetirementCategory::female_50}});
    step.born_from = column.month();
    step.age_in_months = column.small_number();
    table.push_back(step);
}

void fill(EmployeeRounding& rounding, Columns& column) {
    fill(rounding.pension, column);
    rounding.years = meaning<YearsCounted>(
        column.text(), {{"to_the_month", YearsCounted::to_the_month},
                        {"hundredths_half_up", YearsCounted::hundredths_half_up},
                        {"ten_thousandths_half_up", YearsCounted::ten_thousandths_half_up},
                        {"half_years_up", YearsCounted::half_years_up},
                        {"whole_years_up", YearsCounted::whole_years_up}});
}

void fill(SurvivorGrant& grant, Columns& column) {
    grant.funeral_months = column.small_number();
    grant.grant_months = column.small_number();
    grant.grant_years = column.small_number();
    grant.months_per_year_more = column.small_number();
    grant.most_grant_months = column.small_number();
}

}  // namespace pension
