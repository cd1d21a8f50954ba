// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/burial.hpp"
#include "base/group.hpp"
#include "base/money.hpp"
#include "base/rate.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"
#include "policy/place.hpp"
#include "policy/timeline.hpp"

#include <compare>
#include <optional>
#include <vector>

namespace pension {

/// Yearly amounts from `from` to `to` by `step` yuan (缴费档次); a single tier has from == to, a
/// band in which any amount may be paid from < to and no step.
struct TierRange {
    Money from;
    Money to;
    Money step{};  ///< 0 for a single tier, and for a band.
    Rate share{};  ///< Of the dated wage base (档次计算基数), which makes from and to; 0
                   ///< where the amount itself is laid down.
    bool only_kept = false;  ///< Only for who paid it the year before, and so on without a break.
    bool only_hardship = false;  ///< 只限困难群体: see is_in_hardship().

    bool is_band() const { return from < to && step == Money{}; }
    friend bool operator==(const TierRange&, const TierRange&) = default;
};

/// The tiers of a place in rising order.
using TierList = std::vector<TierRange>;

/// The yearly amounts that the list offers to somebody who begins, in rising order; of a band its
/// ends and every whole hundred yuan between them: what a table can show.
std::vector<Money> offered_amounts(const TierList& tiers);

/// Of what is offered, the highest amount not above the wanted one, else the lowest.
/// @pre something is offered; in rising order.
Money nearest_offered(const std::vector<Money>& offered, Money wanted);

/// Whether the range has that amount: in a band any, to the fen.
bool has_amount(const TierRange& range, Money amount);

/// What tiers are measured on that are shares (档次计算基数), a year.
struct TierWageBase {
    Money per_year;
    RoundingRule rounding{};  ///< Of each tier.

    friend bool operator==(const TierWageBase&, const TierWageBase&) = default;
};

/// The list with the amounts of its shares of that base.
TierList with_amounts(TierList tiers, const TierWageBase& base);

/// Whether tiers that are only for people in hardship (困难群体) are open to the group: to all but
/// the ordinary ones and families under the family planning rules.
bool is_in_hardship(Group group);

/// The list without the tiers that are not open to the group.
TierList open_to(Group group, TierList tiers);

/// Own contributions of a year from `from` up to the next step earn `subsidy` (缴费补贴), and where
/// the place says so a share of them, or so much more for each whole `for_each` beyond `from`, all
/// of it `most` at the most.
struct SubsidyStep {
    Money from;
    Money subsidy{};
    Rate share{};  ///< Of what was paid; half up to the fen.
    Money more{};
    Money for_each{};             ///< 0 where there is nothing more.
    std::optional<Money> most{};  ///< 封顶
    int from_age_in_months = 0;   ///< For payers from that age on, in the month of payment.
    std::optional<Sex> sex{};     ///< None: for both.

    friend bool operator==(const SubsidyStep&, const SubsidyStep&) = default;
};

/// Steps in rising order of `from`, for each age and sex of their own.
using SubsidySteps = std::vector<SubsidyStep>;

/// What that step gives for so much paid in the year. @pre paid >= step.from.
Money amount_of(const SubsidyStep& step, Money paid);

/// Who pays, as far as a subsidy asks for it.
struct Payer {
    int age_in_months = 0;     ///< In the month of payment.
    std::optional<Sex> sex{};  ///< None: not known.

    friend bool operator==(const Payer&, const Payer&) = default;
};

/// The subsidy of a year in which so much was paid in all: that of the highest step reached from
/// below, 0 below the first one. Of the steps that differ by age those of the highest age reached
/// count; where they differ by sex and it is not known, the lower of both.
Money subsidy_of(const SubsidySteps& steps, Money paid_in_year, Payer payer = {});

/// Whether the subsidy of that age and amount is another one for the other sex.
bool differs_by_sex(const SubsidySteps& steps, Money paid_in_year, int age_in_months);

/// How long and how much subsidies are paid (补贴年限、补贴总额); with those of collective money.
struct SubsidyLimit {
    std::optional<int> at_most_years;  ///< Of cover, the first ones that earned any.
    std::optional<Money> in_a_life;    ///< The payment that reaches it gets what is left.

    friend bool operator==(const SubsidyLimit&, const SubsidyLimit&) = default;
};

/// How much a person may pay for one year (年缴费上限).
struct YearlyCap {
    std::optional<Money> most;    ///< None: the top tier.
    std::optional<int> payments;  ///< In how many payments a year; none: any number.
    bool within_flexible_minimum = false;  ///< 最高档原则上不超过灵活就业人员的年最低缴费额: the
                                           ///< top tier should not pass it; checked, not enforced.

    friend bool operator==(const YearlyCap&, const YearlyCap&) = default;
};

/// What a back-payment after the pension age is good for.
enum class AfterPensionAge {
    not_allowed,
    without_long_payer,  ///< For the account and the minimum years, not for 年限养老金.
    like_others,
};

/// Which back-payments have a rule of their own beside the one for all others.
enum class BackPaymentOf {
    /// Years before the scheme began, of who had less than fifteen years left to the pension age
    /// then, and so pays every year: what is missing to fifteen (国发〔2014〕8号 七).
    years_before_scheme,
    /// So many years paid at once.
    one_sum,
    /// Made after the pension age by who had paid nothing until then.
    who_was_not_insured,
};

struct BackPaymentCase;

/// Payments made in a calendar year later than their year of cover (补缴).
struct BackPaymentRule {
    bool allowed = true;
    bool subsidised = false;
    bool counts_for_long_payer = true;   ///< Whether the year counts for 年限养老金.
    bool once_per_year = false;          ///< One back-payment at most for a year of cover.
    bool at_least_lowest_tier = true;    ///< Not below the lowest tier in force when paying.
    std::optional<int> at_most_years{};  ///< Years in all up to which it may be made.
    bool raises_paid_year = false;       ///< 提档: may raise the tier of a year that was paid.
    AfterPensionAge after_pension_age = AfterPensionAge::like_others;
    std::optional<Money> subsidy{};  ///< What a year of cover earns; none: what its tier does.
    /// What holds instead for some of them, without cases of its own; at most one of a kind, in the
    /// order of BackPaymentOf.
    std::vector<BackPaymentCase> cases{};

    friend bool operator==(const BackPaymentRule&, const BackPaymentRule&) = default;
};

/// The rule for some back-payments.
struct BackPaymentCase {
    BackPaymentOf of = BackPaymentOf::years_before_scheme;
    int from_age_in_months = 0;                ///< In the month of payment.
    std::optional<int> until_age_in_months{};  ///< The last such month; none: no end.
    std::optional<int> years{};                ///< Of one_sum: so many. None for others.
    bool at_once = false;                      ///< Only where all such years are paid in one month.
    BackPaymentRule rule{};

    bool holds_at(int age_in_months) const {
        return from_age_in_months <= age_in_months &&
               (!until_age_in_months || age_in_months <= *until_age_in_months);
    }
    friend bool operator==(const BackPaymentCase&, const BackPaymentCase&) = default;
};

/// The case of that kind; none where the rule has none.
const BackPaymentCase* find_case(const BackPaymentRule& rule, BackPaymentOf of);

/// The most that collective grants and sponsorship come to in a year (集体补助、资助).
struct GrantCap {
    std::optional<Money> most;  ///< None: the top tier of the place (国发〔2014〕8号 四(二)).

    friend bool operator==(const GrantCap&, const GrantCap&) = default;
};

/// What the government pays on behalf of a group (困难群体代缴), for each year of cover.
struct GovernmentPayment {
    std::optional<Money> amount;             ///< None: `share` of the lowest tier in force.
    Rate share = Rate::from_ppm(1'000'000);  ///< Of the lowest tier.
    bool subsidised = true;                  ///< Whether it attracts the contribution subsidy.
    std::optional<Money> own_replaces_from;  ///< From such an own contribution on the government
                                             ///< pays nothing; none: both are added.
    bool own_is_subsidised = true;           ///< Whether that own contribution is subsidised.

    friend bool operator==(const GovernmentPayment&, const GovernmentPayment&) = default;
};

/// What the government pays for a year in which the lowest tier is that; half up to the fen.
Money government_amount(const GovernmentPayment& rule, Money lowest_tier);

/// From an age in months on, a base pension of so much a month; where it depends on the household
/// registration (户籍), for those registered at the place for so many full years.
struct BaseBand {
    int age_in_months = 0;
    Money per_month;
    int years_registered = 0;
    std::optional<int> or_years_paid{};  ///< Or with so many years paid, however long registered.
    bool on_top_of_minimum = false;      ///< 地方部分: on top of the national minimum, which
                                         ///< PolicyBook::rules() has added.

    friend bool operator==(const BaseBand&, const BaseBand&) = default;
};

/// Bands in rising order of age, then of years registered, the first from age 0 and without any
/// years; mostly there is only that one. For each age one without years.
using BaseBands = std::vector<BaseBand>;

/// The same base pension at every age.
inline BaseBands one_band(Money per_month) {
    return {{0, per_month}};
}

/// Who gets a base pension, as far as it asks for it.
struct BaseOf {
    int age_in_months = 0;
    int years_registered = 0;
    int years_paid = 0;
};

/// The base pension of somebody. @pre there are bands, the first from age 0.
Money base_at(const BaseBands& bands, const BaseOf& of);

/// Years paid from `from_year` to `to_year` (none: no end) earn `per_year` a month each, or that
/// share of the base pension.
struct LongPayerBracket {
    int from_year = 1;
    std::optional<int> to_year;
    Money per_year;
    Rate share_of_base{};  ///< 0 where it is an amount.

    friend bool operator==(const LongPayerBracket&, const LongPayerBracket&) = default;
};

/// Brackets in rising order, without overlap.
using LongPayerBrackets = std::vector<LongPayerBracket>;

/// From such an average of the tiers paid on, so much a month more (按平均档次加发).
struct AverageTierStep {
    Money from_average;  ///< Own and government money of the years paid ÷ their number.
    Money per_month;
    int from_years = 0;  ///< And not with fewer years paid.

    friend bool operator==(const AverageTierStep&, const AverageTierStep&) = default;
};

/// Steps in rising order of the average; the highest one reached counts.
using AverageTierSteps = std::vector<AverageTierStep>;

/// The supplement of who paid so much in all in so many years; 0 below the first step. The average
/// is not rounded.
Money average_tier_supplement_of(const AverageTierSteps& steps, Money paid, int years);

/// From an age in months on, so much a month more (高龄加发).
struct OldAgeStep {
    int age_in_months = 0;
    Money per_month;
    bool added = false;  ///< On top of the steps before, or instead of them.

    friend bool operator==(const OldAgeStep&, const OldAgeStep&) = default;
};

/// Steps in rising order of age.
using OldAgeSteps = std::vector<OldAgeStep>;

/// The old-age supplement at that age; 0 below the first step.
Money old_age_supplement_at(const OldAgeSteps& steps, int age_in_months);

/// From an age in months on, the account is divided by so many payout months (计发月数).
struct PayoutStep {
    int age_in_months = 0;
    int payout_months = 139;

    friend bool operator==(const PayoutStep&, const PayoutStep&) = default;
};

/// Steps in rising order of age; the national rule is one step from age 0.
using PayoutTable = std::vector<PayoutStep>;

/// The divisor at that age: the highest step reached. None where the table starts later.
std::optional<int> payout_months_at(const PayoutTable& table, int age_in_months);

/// How a place brings the monthly pension to whole steps (取整).
struct PensionRounding {
    RoundingRule rule;
    bool each_part = false;  ///< Each part on its own, or the exact sum once.

    friend bool operator==(const PensionRounding&, const PensionRounding&) = default;
};

/// When money that comes in begins to bear interest (计息起点).
enum class InterestStart { payment_month, next_month, next_january };

/// 丧葬补助金, for who dies while drawing the pension or before.
struct FuneralGrant {
    enum class For { pensioner, contributor };
    For death_of = For::pensioner;
    Money amount;                      ///< 0 where it is measured on the base pension.
    int months_of_base = 0;            ///< So many times the base pension of the month of death.
    std::optional<Burial> burial{};    ///< None: however they are buried.
    bool of_national_minimum = false;  ///< The months are those of the nation's minimum.

    friend bool operator==(const FuneralGrant&, const FuneralGrant&) = default;
};

/// At most one for each kind of death and burial.
using FuneralGrants = std::vector<FuneralGrant>;

/// What a funeral grant is measured on, in the month of death.
struct FuneralBases {
    Money base_pension;
    Money national_minimum;
};

/// The funeral grant for such a death; none where there is none. Where it depends on the burial and
/// that is not chosen, the lowest one.
const FuneralGrant* funeral_grant_for(const FuneralGrants& grants, FuneralGrant::For death_of,
                                      std::optional<Burial> burial, const FuneralBases& bases);

/// What it comes to.
Money amount_of(const FuneralGrant& grant, const FuneralBases& bases);

/// What of the account the heirs get (继承).
enum class InheritanceRule {
    balance,                 ///< All of it (国发〔2014〕8号 六(二)).
    balance_less_subsidies,  ///< Without the share of the subsidies (国发〔2009〕32号 pilot).
};

/// 资格认证: proof of life.
struct Certification {
    int every_months = 12;
    bool made_good = true;  ///< Months without payment are paid once it is given.

    friend bool operator==(const Certification&, const Certification&) = default;
};

/// When the scheme began in a place (制度实施).
struct SchemeStart {
    Month month{};
    bool registration_asked = false;  ///< Of those old enough then, before they are paid.

    friend bool operator==(const SchemeStart&, const SchemeStart&) = default;
};

/// Whose rules hold from one month to another, both included, where rules of several are joined.
struct KnownStay {
    Place place{};
    Group group = Group::ordinary;
    Month from{};
    Month until{};
    bool says_something_for_the_group = false;
    std::optional<Month> scheme_start{};  ///< There; none where nobody knows.
    std::string policy_id{};              ///< 政策编号; PolicyBook knows it.
};

/// The resident scheme (城乡居民基本养老保险) as it holds in one place for one group: what
/// PolicyBook finds when it falls through county, city, province and nation, figure by figure.
///
/// Of a person who moves or changes the group, in each month the rules of then; see joined().
struct ResidentRules {
    // Twenty timelines: made, copied and dropped in one place, not in every file that holds one,
    // where they were a third of its time to compile.
    ResidentRules();
    explicit ResidentRules(Place last);
    ResidentRules(const ResidentRules&);
    ResidentRules(ResidentRules&&) noexcept;
    ResidentRules& operator=(const ResidentRules&);
    ResidentRules& operator=(ResidentRules&&) noexcept;
    ~ResidentRules();

    Place place;  ///< The last one.
    /// Whether any rule, of the place or above it, is for the group asked and not for everybody.
    bool says_something_for_the_group = false;
    /// In order of month, the last one included, without a hole between them; empty where place and
    /// group are the same for good.
    std::vector<KnownStay> stays{};

    // Of crediting rates by calendar year, and of the scheme's start, whose month is the value,
    // that of the last place. Where one is marked ° below, the place may have no such rule: no cap
    // but the top tier, no rounding but to the fen, half up, on the sum, interest from the next
    // month on, none while drawing.
    //
    // Indispensable: tiers, subsidies, back_payment, base_pension (a month), payout_months,
    // pension_age (in months: 720), minimum_years. All others °; see is_indispensable().
#define PENSION_TOPIC(name, type, table, chinese) Timeline<type> name{Topic::name};
    PENSION_RESIDENT_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC

    /// The tiers as they are laid down, with those that are not open to the group.
    Timeline<TierList> listed_tiers{Topic::tiers};

    /// 法定下限: the nation's minimum, below which no place should lie; none before 2009.
    Timeline<BaseBands> base_pension_floor{Topic::base_pension};

    /// Figures of the last place that ran out without another of its own (有效期满): since then the
    /// level above counts.
    struct RanOut {
        Topic topic;
        std::shared_ptr<const Provenance> provenance;
    };
    std::vector<RanOut> ran_out{};

    /// Where the person is in that month, for errors and warnings.
    const Place& place_in(Month month) const;
    /// When the scheme began where the person is in that month; none where nobody knows.
    std::optional<Month> scheme_start_in(Month month) const;
};

/// Calls visit(timeline) for each rule of the place, in the order of Topic.
template <class Rules, class Visit>
void for_each_timeline(Rules& rules, Visit&& visit) {
#define PENSION_TOPIC(name, type, table, chinese) visit(rules.name);
    PENSION_RESIDENT_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
}

/// Whether nothing can be reckoned in the resident scheme without a figure of the topic.
bool is_indispensable(Topic topic);

/// The policy of one month for all time (宣传册口径): each rule keeps the figure in force in
/// `month` and nothing else, usable from any month; a rule marked ° that is not yet known then
/// is empty.
///
/// Errors: figure_missing or no_policy_for_month for a rule without which nothing can be
/// reckoned, with the place.
Result<ResidentRules> frozen(const ResidentRules& rules, Month month);

/// The error with the name of the place in Chinese ("place") and English ("place_en") added.
Error at_place(Error error, const Place& place);

}  // namespace pension
