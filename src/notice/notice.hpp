// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/group.hpp"
#include "base/month.hpp"
#include "policy/file_row.hpp"
#include "policy/topic.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A stretch of the text as it was given, in bytes.
struct TextSpan {
    std::size_t from = 0;
    std::size_t length = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// Why a figure that was read needs a second look.
enum class Doubt {
    minimum_only,     ///< 不低于、最低标准: the place may give more.
    part_only,        ///< What one level of government gives, beside others.
    list_incomplete,  ///< 增设、取消: the old list is not printed.
    count_differs,    ///< "共9个档次", and the list has eight.
    order_odd,        ///< The list does not rise, or a subsidy falls.
    digits_unclear,   ///< Letters or gaps among the digits: l000元, 1 500元, 元、500元.
    reworded,         ///< 住民, 当局, 尺度: a copy whose words were replaced.
    month_unclear,    ///< 今年 without a date, in the middle of a month, from the day of issue.
    tiers_needed,     ///< What it comes to depends on a list of tiers that is not printed.
    tiers_from_subsidies,  ///< No list is printed: the tiers are those that earn a subsidy.
    tiers_left_out,        ///< The list has tiers for which no subsidy is printed.
    conditional,           ///< 连续缴费, a tier, an age or a family is asked for.
    worked_out,            ///< Not printed: a sum, a step or a share of what is.
    sum_differs,           ///< What is printed does not add up.
    joint_unclear,         ///< Where one range ends and the next begins two readings are possible.
    whose_unclear,         ///< For whom it is does not stand there plainly.
    restricted,      ///< A tier for some people only, for whom a list of their own would count.
    told_twice,      ///< The notice says something else about the same in another sentence.
    scheme_unclear,  ///< Other insurances are in the notice, and this is not said to be ours.
    end_unclear,     ///< What comes after the last age, year or amount is not said.
    about,           ///< 约、左右、多.
};

inline constexpr std::array all_doubts{
    Doubt::minimum_only,    Doubt::part_only,
    Doubt::list_incomplete, Doubt::count_differs,
    Doubt::order_odd,       Doubt::digits_unclear,
    Doubt::reworded,        Doubt::month_unclear,
    Doubt::tiers_needed,    Doubt::tiers_from_subsidies,
    Doubt::tiers_left_out,  Doubt::conditional,
    Doubt::worked_out,      Doubt::sum_differs,
    Doubt::joint_unclear,   Doubt::whose_unclear,
    Doubt::restricted,      Doubt::told_twice,
    Doubt::scheme_unclear,  Doubt::end_unclear,
    Doubt::about,
};

/// The doubt's name in files.
std::string_view code(Doubt doubt);

/// One row of the policy file, as the notice says it.
struct NoticeFigure {
    Topic topic;
    std::optional<Group> group{};  ///< None: for everybody.
    std::optional<Month> from{};   ///< None: the notice does not say since when.
    std::optional<Month> until{};  ///< The last month; none: not said.
    /// Its table, and of the figure's own columns those of which the notice speaks.
    FileRow row{};
    /// Where it stands; the first one has the figure, others what it needs beside it.
    std::vector<TextSpan> sentences{};
    std::vector<Doubt> doubts{};

    bool sure() const { return doubts.empty(); }
};

/// Why a sentence with amounts gave no figure.
enum class LeftAloneWhy {
    example,         ///< 例如、可领: somebody's sum.
    other_scheme,    ///< 居民医保、职工养老、补充养老.
    funding_split,   ///< Who bears how much of it.
    increase_only,   ///< 增加20元, and nobody says to what.
    local_part,      ///< 地方基础养老金、中央补助: a part of the base pension.
    yearly_rise,     ///< 每年提高7元: a rule for later years.
    personal_extra,  ///< 独生子女父母另增加: for some people, beside what all get.
    by_age,          ///< A subsidy by age.
    lists_differ,    ///< Two lists that belong together have not the same length.
    shares_of_base,  ///< Tiers that are shares of a wage or an income.
    list_change,     ///< 取消、增设 in a list that is not printed.
    only_ends,       ///< The lowest and the highest tier, and not what lies between.
    not_understood,  ///< Amounts that fit nothing that is known.
};

inline constexpr std::array all_left_alone_whys{
    LeftAloneWhy::example,        LeftAloneWhy::other_scheme, LeftAloneWhy::funding_split,
    LeftAloneWhy::increase_only,  LeftAloneWhy::local_part,   LeftAloneWhy::yearly_rise,
    LeftAloneWhy::personal_extra, LeftAloneWhy::by_age,       LeftAloneWhy::lists_differ,
    LeftAloneWhy::shares_of_base, LeftAloneWhy::list_change,  LeftAloneWhy::only_ends,
    LeftAloneWhy::not_understood};

std::string_view code(LeftAloneWhy why);

struct LeftAlone {
    TextSpan sentence;
    LeftAloneWhy why;
};

/// What a notice about the resident scheme says, to be looked at by somebody: nothing of it counts
/// before.
struct NoticeReading {
    std::string title;                                  ///< Empty where there is none.
    std::string document_no;                            ///< 文号
    std::optional<std::chrono::year_month_day> date{};  ///< As it is signed.
    std::vector<NoticeFigure> figures;                  ///< By topic, then as they stand.
    std::vector<LeftAlone> left_alone;                  ///< As they stand.
};

/// Reads a notice (通知、公告、办法、解读) as it is pasted: paragraphs and tables in UTF-8, of
/// whatever length; bytes that are none are passed over. Takes time in proportion to its length.
/// @param today what 今年 means in a notice without a date; such months are in doubt.
NoticeReading read_notice(std::string_view text, std::optional<Month> today = {});

}  // namespace pension
