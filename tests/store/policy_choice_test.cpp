// SPDX-License-Identifier: Apache-2.0
#include "store/policy_choice.hpp"

#include "store/policy_difference.hpp"
#include "store/policy_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr AreaCode changsha = 430100;

/// A newer program: Changsha's base of 2017 is 165, that of 2018 is another, and Liuyang is new,
/// with a document of its own. The user has made the base of 2017 170.
struct Updated {
    TemporaryFolder folder;
    fs::path file = copy_of_shipped(folder.path());
    fs::path newer;

    Updated() {
        fs::create_directory(folder / "newer");
        newer = copy_of_shipped(folder / "newer");
        run_sql(newer,
                "UPDATE base_pension SET fen_per_month = fen_per_month + 1000 WHERE area_code = "
                "430100 AND from_month IN ('2017-01', '2018-01');"
                "INSERT INTO source (source_id, document, evidence, read_on) "
                "VALUES ('liuyang', '通知', 'A', '2026-11-21');"
                "INSERT INTO place (area_code, parent_code, name_zh) "
                "VALUES (430181, 430100, '浏阳市');"
                "INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id) "
                "VALUES (430181, '2017-01', 15800, 'liuyang');"
                "UPDATE base_pension SET origin = 'shipped', changed_from = NULL, changed_on = "
                "NULL;"
                "DELETE FROM change_record;");
        run_sql(file,
                "UPDATE base_pension SET fen_per_month = 17000 WHERE area_code = 430100 AND "
                "from_month = '2017-01'");
    }

    PolicyProposal proposal() const { return propose_update(file, newer).value(); }
    std::int64_t base(AreaCode place, const char* when) const {
        const auto rules = load_policy(file).value()->rules(place, Group::ordinary);
        return base_at(rules.base_pension.at(month(when)).value()->value, {720}).fen();
    }
};

std::string key_of_base(const PolicyProposal& proposal, AreaCode place, const char* from) {
    for (const ProposedItem& item : items_of(proposal))
        for (const RowChange& change : item.changes)
            if (change.row().table == "base_pension" &&
                number_of(change.row(), "area_code") == place &&
                text_of(change.row(), "from_month") == from)
                return item.key;
    return "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_choice)

BOOST_AUTO_TEST_CASE(both_sides_of_each_figure_are_shown_and_mine_stays_unless_it_is_chosen) {
    const Updated updated;
    const auto items = items_of(updated.proposal());
    BOOST_TEST(items.size() == 5U);  // 2018, Liuyang, its place, its document; 2017 is kept.
    BOOST_TEST(usual_choice(items).size() == 4U);
    const auto kept = std::ranges::find(items, true, &ProposedItem::kept);
    BOOST_REQUIRE(kept != items.end());
    BOOST_REQUIRE(kept->changes.size() == 1U);
    BOOST_TEST(number_of(*kept->changes[0].before, "fen_per_month") == 17000);
    BOOST_TEST(number_of(*kept->changes[0].after, "fen_per_month") == 16500);
}

BOOST_AUTO_TEST_CASE(what_is_chosen_is_taken_and_nothing_else) {
    const Updated updated;
    const auto all = updated.proposal();
    const std::int64_t as_it_was = updated.base(changsha, "2018-03");
    const auto part = chosen_of(updated.file, all, {key_of_base(all, changsha, "2017-01")});
    BOOST_REQUIRE(part);
    BOOST_TEST(part.value().changes.size() == 1U);
    BOOST_TEST(part.value().kept.size() == 4U);
    BOOST_REQUIRE(carry_out(updated.file, part.value(), ActKind::update, ""));
    BOOST_TEST(updated.base(changsha, "2017-03") == 16500);
    BOOST_TEST(updated.base(changsha, "2018-03") == as_it_was);
}

BOOST_AUTO_TEST_CASE(new_places_and_documents_come_with_the_figures_that_name_them) {
    const Updated updated;
    const auto all = updated.proposal();
    const auto part = chosen_of(updated.file, all, {key_of_base(all, 430181, "2017-01")});
    BOOST_REQUIRE(part);
    BOOST_TEST(part.value().changes.size() == 3U);
    BOOST_REQUIRE(carry_out(updated.file, part.value(), ActKind::update, ""));
    BOOST_TEST(updated.base(430181, "2017-03") == 15800);
    BOOST_TEST(updated.base(changsha, "2017-03") == 17000);
}

// The shipped document goes, the user's figure rests on it.
BOOST_AUTO_TEST_CASE(a_choice_that_leaves_a_figure_without_its_document_is_refused) {
    const Updated updated;
    const std::string one_document =
        "DELETE FROM base_pension WHERE source_id = 'only'; DELETE FROM source WHERE source_id = "
        "'only'; DELETE FROM change_record;";
    const std::string add =
        "INSERT INTO source (source_id, document, evidence, read_on) VALUES ('only', '通知', "
        "'A', '2026-11-21'); INSERT INTO base_pension (area_code, from_month, fen_per_month, "
        "source_id, origin) VALUES (430100, '2031-01', 40000, 'only', 'shipped'); "
        "DELETE FROM change_record;";
    run_sql(updated.file, add);
    run_sql(updated.newer, one_document);
    // A restore puts everything of a place back; its document stays where nothing is said of it.
    const auto all = propose_restore(updated.file, updated.newer, changsha).value();
    PolicyProposal with_document = all;
    with_document.changes.push_back({FileRow{"source",
                                             {{"source_id", "only"},
                                              {"document", "通知"},
                                              {"document_no", ""},
                                              {"link", ""},
                                              {"evidence", "A"},
                                              {"read_on", "2026-11-21"}}},
                                     std::nullopt});
    std::string document;
    for (const ProposedItem& item : items_of(with_document))
        if (item.changes[0].row().table == "source" && !item.changes[0].after) document = item.key;
    const auto part = chosen_of(updated.file, with_document, {document});
    BOOST_REQUIRE(!part);
    BOOST_TEST((part.error().code == ErrorCode::policy_choice_incomplete));
    BOOST_TEST(fact(part.error(), "month") == "2031-01");
}

// The base of 2018 begins in July instead of January, and that of 2017 ends in June: one
// without the other would say two things of the months between.
BOOST_AUTO_TEST_CASE(a_choice_whose_figures_would_be_wrong_is_refused) {
    const Updated updated;
    run_sql(updated.newer,
            "UPDATE base_pension SET from_month = '2018-07' WHERE area_code = 430100 AND "
            "from_month = '2018-01'; UPDATE base_pension SET until_month = '2018-06' WHERE "
            "area_code = 430100 AND from_month = '2017-01';"
            "UPDATE base_pension SET origin = 'shipped', changed_from = NULL, changed_on = NULL;");
    const auto all = updated.proposal();
    const auto part = chosen_of(updated.file, all, {key_of_base(all, changsha, "2017-01")});
    BOOST_REQUIRE(!part);
    BOOST_TEST((part.error().code == ErrorCode::policy_figure_wrong));
    BOOST_REQUIRE(
        chosen_of(updated.file, all,
                  {key_of_base(all, changsha, "2017-01"), key_of_base(all, changsha, "2018-01"),
                   key_of_base(all, changsha, "2018-07")}));
}

BOOST_AUTO_TEST_CASE(a_choice_of_what_was_shown_before_somebody_changed_it_is_refused) {
    const Updated updated;
    const auto all = updated.proposal();
    run_sql(updated.file, "UPDATE place SET note = 'x' WHERE area_code = 0");
    BOOST_TEST((chosen_of(updated.file, all, {}).error().code == ErrorCode::policy_file_changed));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
