// SPDX-License-Identifier: Apache-2.0

// What must hold for all that ships, whatever place and topic comes next.

#include "printing.hpp"
#include "store/policy_shelf.hpp"
#include "store/shipped.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <utility>

namespace pension {

namespace {

std::string lower_case(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

bool is_free_of(const std::string& text, std::initializer_list<const char*> labels) {
    const std::string lower = lower_case(text);
    return std::ranges::none_of(
        labels, [&](const char* label) { return lower.find(label) != std::string::npos; });
}

/// Calls visit(topic, row) for every figure that ships.
template <class Visit>
void for_each_figure(const PolicyBook& book, Visit&& visit) {
    for_each_topic(book.rows(), [&](Topic topic, const auto& rows) {
        for (const auto& row : rows)
            BOOST_TEST_CONTEXT(code(topic) << " " << row.area << " " << iso(row.figure.from))
        visit(topic, row);
    });
}

std::vector<Money> offered(const ResidentRules& rules, const char* when) {
    return offered_amounts(at(rules.tiers, when).value);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_figures)

// One unofficial source alone is not shipped, nor what somebody typed.
BOOST_AUTO_TEST_CASE(every_figure_has_a_document_that_was_read) {
    static const std::regex day{R"(20\d\d-[01]\d-[0-3]\d)"};
    for_each_figure(*shipped(), [](Topic, const auto& row) {
        const Provenance& where = *row.figure.provenance;
        BOOST_REQUIRE(where.source);
        BOOST_TEST(!where.source->document.empty());
        BOOST_TEST(std::regex_match(where.source->read_on, day), where.source->read_on);
        BOOST_TEST((where.source->evidence == Evidence::official ||
                    where.source->evidence == Evidence::reported ||
                    where.source->evidence == Evidence::derived));
        BOOST_TEST((where.origin == Origin::shipped));
        BOOST_TEST((where.confirmed_on.empty() || std::regex_match(where.confirmed_on, day)));
    });
}

BOOST_AUTO_TEST_CASE(every_month_is_real) {
    for_each_figure(*shipped(), [](Topic topic, const auto& row) {
        BOOST_TEST(row.figure.from.ok());
        // The first document of the field is of 2005, the last planned step of 2039.
        BOOST_TEST((row.figure.from >= month("2005-12") && row.figure.from <= month("2039-01")));
        if (row.figure.until) BOOST_TEST((*row.figure.until >= row.figure.from));
        if (!is_of_employees(topic)) BOOST_TEST((row.figure.from >= month("2009-09")));
    });
}

BOOST_AUTO_TEST_CASE(every_figure_is_of_a_place_that_the_file_knows) {
    const auto book = shipped();
    for_each_figure(*book, [&](Topic, const auto& row) {
        BOOST_TEST(book->find(row.area) != nullptr);
        // 9999xx has no place: test material.
        BOOST_TEST(row.area / 10'000 != 99);
    });
}

BOOST_AUTO_TEST_CASE(no_shipped_text_holds_a_label_of_the_workshop) {
    const auto check = [](Topic, const auto& row) {
        const Provenance& where = *row.figure.provenance;
        for (const std::string* text : {&where.source->id, &where.source->document,
                                        &where.source->document_no, &where.clause, &where.note})
            BOOST_TEST(is_free_of(*text, {"file-store", "file id", "seed", "github"}), *text);
        BOOST_TEST(is_free_of(where.source->link, {"file-store", "seed"}), where.source->link);
    };
    for_each_figure(*shipped(), check);
    // What nothing confirms is shipped too.
    for_each_figure(*load_policy(shipped_policy().parent_path() / unconfirmed_file_name).value(),
                    check);
}

BOOST_AUTO_TEST_CASE(every_place_has_names_of_its_own_and_initials_in_small_letters) {
    const auto book = shipped();
    std::set<std::string> names;
    for (const Place& place : book->places()) {
        BOOST_TEST_CONTEXT(place.code << " " << place.name_zh) {
            BOOST_TEST(!place.name_en.empty());
            BOOST_TEST(names.insert(place.name_zh).second);
            BOOST_TEST(names.insert(place.name_en).second);
            BOOST_TEST(!place.pinyin_initials.empty());
            BOOST_TEST(std::ranges::all_of(place.pinyin_initials,
                                           [](char c) { return c >= 'a' && c <= 'z'; }));
            BOOST_TEST(book->search(place.name_zh).value().code == place.code);
            BOOST_TEST(book->search(place.name_en).value().code == place.code);
        }
    }
}

// A place without figures of its own is there for one below it, or for what no document confirms.
BOOST_AUTO_TEST_CASE(every_place_has_figures_or_hands_them_on) {
    const auto book = shipped();
    std::set<AreaCode> with_figures;
    for_each_figure(*book, [&](Topic, const auto& row) {
        for (const AreaCode area : book->chain(row.area)) with_figures.insert(area);
    });
    const auto unconfirmed =
        load_policy(shipped_policy().parent_path() / unconfirmed_file_name).value();
    for (const Place& place : book->places())
        BOOST_TEST((with_figures.contains(place.code) || unconfirmed->find(place.code)),
                   place.name_zh);
}

// Old bases of Wendeng (130) and Xiamen (130 for who was registered for less than
// five years): printed in 2020, passed by the nation's minimum of 2025; nothing newer was published
// that we know, and the result says so.
BOOST_AUTO_TEST_CASE(the_checks_find_no_error_and_no_warning_that_is_not_explained_here) {
    const std::set<std::pair<FindingCode, AreaCode>> explained{
        {FindingCode::base_below_minimum, 371003}, {FindingCode::base_below_minimum, 350200}};
    const auto contents = read_policy_file(shipped_policy());
    BOOST_REQUIRE(contents);
    for (const Finding& finding : contents.value().findings) {
        BOOST_TEST((finding.severity == Severity::warning), one_line(finding));
        BOOST_TEST((explained.contains({finding.code, finding.area})), one_line(finding));
    }
}

// 国发〔2014〕8号 四(三): at least 30 yuan for the lowest tier, 60 from 500 on.
BOOST_AUTO_TEST_CASE(no_subsidy_falls_below_what_the_law_gives_at_least) {
    const auto book = shipped();
    for (const Place& place : book->places()) {
        const auto rules = book->rules(place.code, Group::ordinary);
        for (const char* when : {"2014-07", "2017-03", "2020-07", "2022-01", "2024-01", "2026-11"})
            BOOST_TEST_CONTEXT(place.name_zh << " " << when)
        for (const Money tier : offered(rules, when))
            BOOST_TEST(subsidy_of(at(rules.subsidies, when).value, tier) >=
                       (tier < yuan(500) ? yuan(30) : yuan(60)));
    }
}

// When printed, each base pension was at least the nation's minimum of that month.
BOOST_AUTO_TEST_CASE(no_base_pension_was_below_the_minimum_when_it_came) {
    const auto book = shipped();
    const auto minimum = book->rules(nation, Group::ordinary).base_pension;
    for (const auto& row : book->rows().base_pension)
        BOOST_TEST(base_at(row.figure.value, {720}) >=
                       base_at(minimum.at(row.figure.from).value()->value, {720}),
                   row.area << " " << iso(row.figure.from));
}

// Who is in need may choose at least what everybody may, where the list is known to be whole.
BOOST_AUTO_TEST_CASE(a_whole_list_for_a_group_holds_the_tiers_of_everybody) {
    const auto book = shipped();
    for (const auto& row : book->rows().tiers) {
        if (!row.group || !row.figure.provenance->complete) continue;
        const auto group = offered_amounts(row.figure.value);
        const auto everybody = book->rules(row.area, Group::ordinary).tiers;
        for (const Money tier : offered_amounts(everybody.at(row.figure.from).value()->value))
            BOOST_TEST((std::ranges::find(group, tier) != group.end()),
                       row.area << " " << code(*row.group) << " " << tier);
    }
}

// 60 % and 300 % of an average wage, within the rounding that a document may use: a limit beyond
// that is a slip. Zhejiang's lower limit is of another year's average; Guangdong's of 4775 and
// Beijing's of 2024 have none beside them or rise step by step to it.
BOOST_AUTO_TEST_CASE(limits_of_the_contribution_base_go_with_their_average_wage) {
    const auto book = shipped();
    for (const auto& row : book->rows().base_limits) {
        const BaseLimits& limits = row.figure.value;
        if (!limits.average) continue;
        const Money top = *limits.average * 3;
        if (limits.upper)
            BOOST_TEST((*limits.upper <= top + yuan(3) && *limits.upper >= top - yuan(3)),
                       row.area << " " << iso(row.figure.from) << " " << *limits.upper);
        const Money least = apply(Rate::from_ppm(600'000), *limits.average, Rounding::half_up);
        if (limits.lower && row.area != 330000 && row.area != 440000)
            BOOST_TEST((*limits.lower <= least + yuan(1) && *limits.lower >= least - yuan(1)),
                       row.area << " " << iso(row.figure.from) << " " << *limits.lower);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
