// SPDX-License-Identifier: Apache-2.0
#include "app/words/notice_words.hpp"

#include "app/words/amounts.hpp"
#include "app/words/changes.hpp"
#include "app/words/terms.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

const char* sentence(Doubt doubt) {
    switch (doubt) {
        case Doubt::minimum_only:
            return N_(
                "The notice says \"not less than\" or \"minimum\": the place may pay more. "
                "Ask what it pays.");
        case Doubt::part_only:
            return N_("This may be the part of one level of government only. Ask for the total.");
        case Doubt::list_incomplete:
            return N_("The notice adds to a list that it does not print. Take the old list along.");
        case Doubt::count_differs:
            return N_(
                "The notice says how many tiers there are, and the list has another number. "
                "Count them.");
        case Doubt::order_odd:
            return N_("The amounts do not rise as they should. Look for a misprint.");
        case Doubt::digits_unclear:
            return N_(
                "There are letters, gaps or holes among the digits. Compare the number with "
                "the notice.");
        case Doubt::reworded:
            return N_(
                "Words in this text were replaced, as in copies made by a program. Look for "
                "the original notice.");
        case Doubt::month_unclear:
            return N_(
                "The month of effect does not stand there plainly. Enter the month yourself.");
        case Doubt::tiers_needed:
            return N_(
                "What this comes to depends on the list of tiers, which the notice does not "
                "print.");
        case Doubt::tiers_from_subsidies:
            return N_(
                "The notice prints no list of tiers; these are the ones that earn a subsidy. "
                "There may be others.");
        case Doubt::tiers_left_out:
            return N_("For some tiers the notice says no subsidy. Ask what they earn.");
        case Doubt::conditional:
            return N_(
                "The notice ties this to a condition that the policy file cannot hold. Read "
                "the sentence.");
        case Doubt::worked_out:
            return N_("This figure is not printed: it was worked out from others.");
        case Doubt::sum_differs:
            return N_("Numbers that belong together do not add up. Look for a misprint.");
        case Doubt::joint_unclear:
            return N_(
                "Where one range ends and the next begins, the sentence can be read in two "
                "ways.");
        case Doubt::whose_unclear: return N_("The sentence does not say plainly for whom this is.");
        case Doubt::restricted:
            return N_(
                "Only some people may choose this tier. In the policy file their own list "
                "replaces the general one: enter it whole.");
        case Doubt::told_twice:
            return N_("The notice says something else about the same in another sentence.");
        case Doubt::scheme_unclear:
            return N_("The text does not say that this belongs to the resident pension scheme.");
        case Doubt::end_unclear:
            return N_("The sentence does not say what comes after the last age, year or amount.");
        case Doubt::about: return N_("The notice gives this number only roughly.");
    }
    expects(false, "explain: a doubt without a sentence");
    return "";
}

const char* sentence(LeftAloneWhy why) {
    switch (why) {
        case LeftAloneWhy::example: return N_("An example or somebody's sum, not a rule.");
        case LeftAloneWhy::other_scheme: return N_("About another insurance or another payment.");
        case LeftAloneWhy::funding_split:
            return N_("Says which level of government pays how much, not what a person gets.");
        case LeftAloneWhy::increase_only:
            return N_("Says by how much it rises and not to what. Enter the new amount yourself.");
        case LeftAloneWhy::local_part:
            return N_("A part of the base pension. Enter the whole base pension yourself.");
        case LeftAloneWhy::yearly_rise:
            return N_("A rise for later years. Enter each year's amount once it is published.");
        case LeftAloneWhy::personal_extra:
            return N_(
                "Something that only some people get on top. The policy file has no place for "
                "it.");
        case LeftAloneWhy::by_age:
            return N_("A subsidy that differs by age. Enter it by hand, with the ages.");
        case LeftAloneWhy::lists_differ:
            return N_("Two lists that belong together have different lengths. Enter them by hand.");
        case LeftAloneWhy::shares_of_base:
            return N_("Tiers that are a share of a wage or an income. Enter the amounts in yuan.");
        case LeftAloneWhy::list_change:
            return N_("Changes a list that the notice does not print. Enter the whole new list.");
        case LeftAloneWhy::only_ends:
            return N_("Says the lowest and the highest amount and not what lies between.");
        case LeftAloneWhy::not_understood:
            return N_("There are amounts here that were not understood. Read the sentence.");
    }
    expects(false, "explain: a reason without a sentence");
    return "";
}

}  // namespace

std::string explain(Doubt doubt, const Translate& tr) {
    return tr(sentence(doubt));
}

std::string explain(LeftAloneWhy why, const Translate& tr) {
    return tr(sentence(why));
}

std::string figure_text(const NoticeFigure& figure, const Translate& tr) {
    std::string name = topic_name(figure.topic, tr);
    if (figure.group)
        name = fmt::format(fmt::runtime(tr(N_("{rule}, {group}"))), fmt::arg("rule", name),
                           fmt::arg("group", group_name(*figure.group, tr)));
    std::string text = fmt::format(fmt::runtime(tr(N_("{rule}: {values}"))), fmt::arg("rule", name),
                                   fmt::arg("values", telling_text(figure.row, tr)));
    if (figure.from)
        text += fmt::format(fmt::runtime(tr(N_("; since {month}"))),
                            fmt::arg("month", month_text(*figure.from, tr)));
    else
        text += tr(N_("; month of effect not said"));
    if (figure.until)
        text += fmt::format(fmt::runtime(tr(N_("; until {month}"))),
                            fmt::arg("month", month_text(*figure.until, tr)));
    return text;
}

std::string explain(const BesideFile& beside, const Translate& tr) {
    switch (beside.how) {
        case BesideFile::How::same: return tr(N_("The policy file says the same."));
        case BesideFile::How::added: return tr(N_("New: the policy file says nothing of this."));
        case BesideFile::How::changed:
            return fmt::format(fmt::runtime(tr(N_("Changed: the policy file says {values}."))),
                               fmt::arg("values", columns_text(beside.was, tr)));
    }
    return "";
}

}  // namespace pension
