// SPDX-License-Identifier: Apache-2.0
#include "store/figure_edit.hpp"

#include "app/words/messages.hpp"
#include "policy/stale.hpp"
#include "store/change_record.hpp"
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
constexpr AreaCode village = 430121101201;

struct Own {
    TemporaryFolder folder;
    fs::path file = copy_of_shipped(folder.path());

    FigureDraftChecker checker() const {
        auto made = FigureDraftChecker::of(file, changsha);
        BOOST_REQUIRE(made);
        return std::move(made).value();
    }
    std::vector<FileRow> figure(Topic topic, const char* from) const {
        return checker().figure(topic, std::nullopt, month(from));
    }
    void carry_out_edit(const FigureEdit& edit) const {
        const auto proposal = propose_figures(file, edit);
        BOOST_REQUIRE(proposal);
        BOOST_REQUIRE(carry_out(file, proposal.value(), ActKind::edit, "typed"));
    }
    std::shared_ptr<const PolicyBook> book() const { return load_policy(file).value(); }
    std::int64_t base(const char* when) const {
        const auto rules = book()->rules(changsha, Group::ordinary);
        return base_at(rules.base_pension.at(month(when)).value()->value, {720}).fen();
    }
};

Source notice() {
    return {"example-1", "示例通知", "示例〔2026〕1号", "", Evidence::own, "2026-11-30"};
}

/// A base pension of Changsha by a document of one's own.
FigureEdit new_base(std::int64_t fen, const char* from = "2026-12") {
    FigureEdit edit;
    edit.place = changsha;
    edit.sources = {notice()};
    FileRow row = new_figure_row(Topic::base_pension, changsha, std::nullopt, month(from));
    set_cell(row, "fen_per_month", fen);
    set_cell(row, "source_id", "example-1");
    edit.put_in = {row};
    return edit;
}

bool has(const std::vector<Finding>& findings, FindingCode code) {
    return std::ranges::find(findings, code, &Finding::code) != findings.end();
}

/// A collection with a base pension of Changsha that no document confirms, and a county that the
/// policy file does not know.
fs::path collection(const TemporaryFolder& folder) {
    fs::create_directory(folder / "collected");
    const fs::path file = copy_of_shipped(folder / "collected");
    run_sql(file,
            "INSERT INTO source (source_id, document, evidence, read_on) "
            "VALUES ('page', '网页', 'C', '2026-10-01');"
            "INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id) "
            "VALUES (430100, '2026-01', 26000, 'page');"
            "INSERT INTO place (area_code, parent_code, name_zh) "
            "VALUES (430181, 430100, '浏阳市');"
            "INSERT INTO contribution_tier (area_code, from_month, from_fen_per_year, "
            "to_fen_per_year, source_id) VALUES (430181, '2026-01', 20000, 20000, 'page'), "
            "(430181, '2026-01', 30000, 30000, 'page');");
    return file;
}

Adoption of_liuyang() {
    return {.place = 430181,
            .topic = Topic::tiers,
            .group = std::nullopt,
            .from = month("2026-01"),
            .asked = {"asked-1", "12333 电话答复", "", "", Evidence::reported, "2026-11-30"}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_edit)

BOOST_AUTO_TEST_CASE(a_new_figure_and_its_document_go_in_as_one_act_with_a_backup) {
    const Own own;
    const auto proposal = propose_figures(own.file, new_base(20500));
    BOOST_REQUIRE(proposal);
    BOOST_TEST(proposal.value().changes.size() == 2U);
    BOOST_TEST((proposal.value().place == changsha));
    BOOST_REQUIRE(carry_out(own.file, proposal.value(), ActKind::edit, "typed"));
    BOOST_TEST(own.base("2026-12") == 20500);
    const auto acts = read_change_record(own.file).value();
    BOOST_REQUIRE(acts.size() == 1U);
    BOOST_TEST((acts[0].kind == ActKind::edit));
    BOOST_TEST(acts[0].why == "typed");
    BOOST_TEST(acts[0].changes.size() == 2U);
    BOOST_REQUIRE(undo_act(own.file, acts[0].number));
    BOOST_TEST(policy_difference(shipped_policy(), own.file).value().changes.empty());
}

// Changsha's fourteen subsidy steps of 2017; one is changed, the others stay as they were shipped.
BOOST_AUTO_TEST_CASE(a_row_that_says_the_same_stays_shipped_and_one_that_does_not_is_the_users) {
    const Own own;
    FigureEdit edit{.place = changsha, .put_in = own.figure(Topic::subsidies, "2017-01")};
    BOOST_REQUIRE(edit.put_in.size() == 14U);
    BOOST_TEST(propose_figures(own.file, edit).value().changes.empty());
    const std::int64_t was = number_of(edit.put_in[3], "subsidy_fen_per_year");
    set_cell(edit.put_in[3], "subsidy_fen_per_year", was + 100);
    const auto changes = propose_figures(own.file, edit).value().changes;
    BOOST_REQUIRE(changes.size() == 1U);
    BOOST_TEST(text_of(*changes[0].after, "origin") == "user");
    // The document still says what it says: the figure is not credited to it.
    BOOST_TEST(text_of(*changes[0].after, "changed_from")
                   .find("\"subsidy_fen_per_year\":" + std::to_string(was)) != std::string::npos);
    own.carry_out_edit(edit);
    const auto rules = own.book()->rules(changsha, Group::ordinary);
    const auto& provenance = *rules.subsidies.at(month("2017-03")).value()->provenance;
    BOOST_TEST((evidence_of(provenance) == Evidence::own));
    // Typed back, it is the document's again.
    set_cell(edit.put_in[3], "subsidy_fen_per_year", was);
    own.carry_out_edit(edit);
    const auto back = own.book()->rules(changsha, Group::ordinary);
    BOOST_TEST(!back.subsidies.at(month("2017-03")).value()->provenance->changed);
}

BOOST_AUTO_TEST_CASE(a_list_is_replaced_as_a_whole) {
    const Own own;
    FigureEdit edit{.place = changsha, .put_in = own.figure(Topic::tiers, "2017-01")};
    const std::size_t tiers = edit.put_in.size();
    BOOST_REQUIRE(tiers > 3U);
    // 100 yuan becomes 150, the last tier goes.
    edit.put_in.pop_back();
    set_cell(edit.put_in[0], "from_fen_per_year", std::int64_t{15000});
    set_cell(edit.put_in[0], "to_fen_per_year", std::int64_t{15000});
    const auto changes = propose_figures(own.file, edit).value().changes;
    BOOST_TEST(changes.size() == 3U);  // 150 new; 100 and the last one gone.
    for (const RowChange& change : changes)
        if (change.after) BOOST_TEST(text_of(*change.after, "changed_on") != "");
    own.carry_out_edit(edit);
    BOOST_TEST(own.figure(Topic::tiers, "2017-01").size() == tiers - 1);
}

// A tier more under the same document: the document has nothing there.
BOOST_AUTO_TEST_CASE(a_row_added_to_a_shipped_list_is_not_credited_to_its_document) {
    const Own own;
    FigureEdit edit{.place = changsha, .put_in = own.figure(Topic::tiers, "2017-01")};
    FileRow more = edit.put_in.back();
    for (const char* column : {"from_fen_per_year", "to_fen_per_year"})
        set_cell(more, column, number_of(edit.put_in.back(), "to_fen_per_year") + 100'000);
    edit.put_in.push_back(more);
    own.carry_out_edit(edit);
    const auto rules = own.book()->rules(changsha, Group::ordinary);
    BOOST_TEST(
        (evidence_of(*rules.tiers.at(month("2017-03")).value()->provenance) == Evidence::own));
}

BOOST_AUTO_TEST_CASE(a_figure_of_another_month_is_put_in_for_the_one_that_is_taken_out) {
    const Own own;
    own.carry_out_edit(new_base(20500));
    FigureEdit moved = new_base(20500, "2027-01");
    moved.sources.clear();
    moved.take_out = own.figure(Topic::base_pension, "2026-12");
    BOOST_TEST(propose_figures(own.file, moved).value().changes.size() == 2U);
    own.carry_out_edit(moved);
    BOOST_TEST(own.figure(Topic::base_pension, "2026-12").empty());
    // What is not there any more can be taken out once more.
    BOOST_TEST(propose_figures(own.file, {.place = changsha, .take_out = moved.take_out})
                   .value()
                   .changes.empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_stand_in_the_file_is_refused_row_by_row_while_it_is_typed) {
    const Own own;
    FigureDraftChecker checker = own.checker();
    FigureEdit edit = new_base(0);
    edit.put_in.push_back(new_base(20500, "2027-01").put_in[0]);
    set_cell(edit.put_in[1], "source_id", "nowhere");
    edit.put_in.push_back(new_base(20500, "2027-02").put_in[0]);
    edit.put_in[2].cells.emplace_back("remark", "x");
    edit.put_in.push_back(new_base(20500, "2027-03").put_in[0]);
    set_cell(edit.put_in[3], "fen_per_month", {});
    edit.put_in.push_back(new_base(20500, "2027-04").put_in[0]);
    set_cell(edit.put_in[4], "clause", "\xb5\xda");  // GBK
    edit.put_in.push_back(new_base(20600, "2027-05").put_in[0]);
    edit.put_in.push_back(new_base(20700, "2027-05").put_in[0]);
    const auto found = checker.check(edit).refused;
    const auto why = [&](const char* from) {
        for (const RefusedRow& row : found)
            if (text_of(row.row, "from_month") == from) return std::string{code(row.why)};
        return std::string{};
    };
    BOOST_TEST(found.size() == 6U);
    BOOST_TEST(why("2026-12") == "value");
    BOOST_TEST(why("2027-01") == "no_document");
    BOOST_TEST(why("2027-02") == "unknown_column");
    BOOST_TEST(why("2027-03") == "missing");
    BOOST_TEST(why("2027-04") == "text");
    BOOST_TEST(why("2027-05") == "twice");
    const std::string before = bytes_of(own.file);
    const auto proposal = propose_figures(own.file, new_base(0));
    BOOST_REQUIRE(!proposal);
    BOOST_TEST((proposal.error().code == ErrorCode::policy_row_refused));
    BOOST_TEST(fact(proposal.error(), "columns") == "fen_per_month");
    BOOST_TEST(fact(proposal.error(), "month") == "2026-12");
    BOOST_TEST(explain(proposal.error(), {}).find("a month") != std::string::npos);
    BOOST_TEST((bytes_of(own.file) == before));
}

BOOST_AUTO_TEST_CASE(all_findings_come_back_while_it_is_typed_and_nothing_sticks) {
    const Own own;
    FigureDraftChecker checker = own.checker();
    BOOST_TEST(checker.check({.place = changsha}).can_be_saved());
    // Below the national minimum of 2026-12, and far beyond what a base pension can be.
    BOOST_TEST(has(checker.check(new_base(2500)).findings, FindingCode::base_below_minimum));
    BOOST_TEST(has(checker.check(new_base(5'000'000)).findings, FindingCode::amount_implausible));
    FigureEdit tiers{.place = changsha, .put_in = own.figure(Topic::tiers, "2017-01")};
    set_cell(tiers.put_in[0], "to_fen_per_year", std::int64_t{900'000});
    set_cell(tiers.put_in[0], "step_fen", std::int64_t{10'000});
    const FigureCheck check = checker.check(tiers);
    BOOST_TEST(has(check.findings, FindingCode::tiers_not_rising));
    BOOST_TEST(!check.can_be_saved());
    BOOST_TEST((propose_figures(own.file, tiers).error().code == ErrorCode::policy_figure_wrong));
    BOOST_TEST(checker.check({.place = changsha}).can_be_saved());
    // Findings of other places and of the nation are none of the edit's.
    for (const Finding& each : checker.check(new_base(20500)).findings)
        BOOST_TEST(each.area == changsha);
}

// As long as a window is open on a place, it and others can save.
BOOST_AUTO_TEST_CASE(a_checker_keeps_nobody_from_saving) {
    const Own own;
    const FigureDraftChecker checker = own.checker();
    own.carry_out_edit(new_base(20500));
    BOOST_TEST(checker.figure(Topic::base_pension, std::nullopt, month("2026-12")).empty());
    BOOST_TEST(own.figure(Topic::base_pension, "2026-12").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_village_is_made_under_a_county_that_the_file_does_not_know) {
    const Own own;
    const std::vector<Place> places{{430121, changsha, "长沙县", "Changsha County", "csx"},
                                    {village, 430121, "示例村", "", "slc"}};
    FigureEdit edit{.place = village, .places = places, .sources = {notice()}};
    FileRow row = new_figure_row(Topic::base_pension, village, std::nullopt, month("2026-12"));
    set_cell(row, "fen_per_month", std::int64_t{21500});
    set_cell(row, "source_id", "example-1");
    edit.put_in = {row};
    auto checker = FigureDraftChecker::of(own.file, village, places);
    BOOST_REQUIRE(checker);
    FigureDraftChecker of_village = std::move(checker).value();
    BOOST_TEST(of_village.check(edit).can_be_saved());
    own.carry_out_edit(edit);
    const auto book = own.book();
    BOOST_TEST(book->chain(village).size() == 5U);  // 村、县、市、省、全国.
    // Without its county it has nothing to stand on.
    FigureEdit alone = edit;
    alone.place = 430182;
    alone.places = {{430182, 430189, "某市", "", ""}};
    set_cell(alone.put_in[0], "area_code", std::int64_t{430182});
    const auto refusal = propose_figures(own.file, alone);
    BOOST_REQUIRE(!refusal);
    BOOST_TEST(fact(refusal.error(), "why") == "no_place");
}

BOOST_AUTO_TEST_CASE(what_rests_on_a_document_elsewhere_is_told) {
    const Own own;
    const FigureDraftChecker checker = own.checker();
    run_sql(own.file,
            "UPDATE base_pension SET source_id = (SELECT source_id FROM base_pension WHERE "
            "area_code = 430100 LIMIT 1) WHERE area_code = 420100");
    const std::string id = text_of(own.figure(Topic::base_pension, "2017-01")[0], "source_id");
    BOOST_TEST(checker.rests_elsewhere(id) == nullptr);
    const auto anew = FigureDraftChecker::of(own.file, changsha);
    BOOST_REQUIRE(anew);
    const FileRow* found = anew.value().rests_elsewhere(id);
    BOOST_REQUIRE(found != nullptr);
    BOOST_TEST(number_of(*found, "area_code") == 420100);
}

BOOST_AUTO_TEST_CASE(a_confirmed_figure_stays_shipped_and_grows_no_older) {
    const Own own;
    const Confirmation today{changsha, {}, month("2026-11"), "2026-11-30"};
    const auto act = confirm_figures(own.file, today, "12333");
    BOOST_REQUIRE(act);
    BOOST_TEST((act.value().kind == ActKind::edit));
    for (const RowChange& change : act.value().changes) {
        BOOST_TEST(number_of(change.row(), "area_code") == changsha);
        BOOST_TEST(text_of(*change.after, "origin") == "shipped");
        BOOST_TEST((cell(*change.after, "changed_from") == FileCell{}));
        BOOST_TEST(text_of(*change.after, "confirmed_on") == "2026-11-30");
    }
    const auto contents = read_policy_file(own.file).value();
    for (const Finding& each : check_stale(contents.places, contents.rows, month("2026-11")))
        BOOST_TEST(each.area != changsha);
    // What it was in force before is not confirmed: of base pensions the last one alone.
    const auto old = own.figure(Topic::base_pension, "2017-01");
    BOOST_TEST(text_of(old[0], "confirmed_on") == "");
    // Once more on the same day, there is nothing to do; nor on an earlier one.
    BOOST_TEST(confirm_figures(own.file, today, "").value().number == 0);
    BOOST_TEST(propose_confirmation(own.file, {changsha, {}, month("2026-11"), "2026-11-01"})
                   .value()
                   .changes.empty());
    BOOST_TEST(own.book()->policy_id(changsha) ==
               load_policy(shipped_policy()).value()->policy_id(changsha));
    // A newer program ships the same figure: it stays confirmed, and there is nothing to update.
    const auto update = propose_update(own.file, shipped_policy()).value();
    BOOST_TEST(update.changes.empty());
    BOOST_TEST(update.kept.empty());
}

BOOST_AUTO_TEST_CASE(a_confirmation_of_some_topics_leaves_the_others_and_no_day_is_refused) {
    const Own own;
    const auto act = confirm_figures(
        own.file, {changsha, {Topic::base_pension}, month("2026-11"), "2026-11-30"}, "");
    BOOST_REQUIRE(act);
    BOOST_TEST(!act.value().changes.empty());
    for (const RowChange& change : act.value().changes)
        BOOST_TEST(change.row().table == "base_pension");
    const auto wrong =
        confirm_figures(own.file, {changsha, {}, month("2026-11"), "2026-02-30"}, "");
    BOOST_REQUIRE(!wrong);
    BOOST_TEST((wrong.error().code == ErrorCode::policy_row_refused));
    BOOST_TEST(fact(wrong.error(), "columns") == "confirmed_on");
}

BOOST_AUTO_TEST_CASE(an_unconfirmed_figure_becomes_ones_own_with_its_place) {
    const Own own;
    const fs::path unconfirmed = collection(own.folder);
    const auto proposal = propose_adoption(own.file, unconfirmed, of_liuyang());
    BOOST_REQUIRE(proposal);
    BOOST_TEST(proposal.value().changes.size() == 4U);  // Place, document, two tiers.
    BOOST_REQUIRE(carry_out(own.file, proposal.value(), ActKind::edit, "12333"));
    const auto rules = own.book()->rules(430181, Group::ordinary);
    const auto& tiers = *rules.tiers.at(month("2026-11")).value();
    BOOST_TEST(tiers.value.size() == 2U);
    BOOST_TEST(tiers.provenance->source->id == "asked-1");
    BOOST_TEST(tiers.provenance->confirmed_on == "2026-11-30");
    BOOST_TEST((tiers.provenance->origin == Origin::user));
    BOOST_TEST((evidence_of(*tiers.provenance) == Evidence::reported));
}

BOOST_AUTO_TEST_CASE(an_unconfirmed_figure_that_is_otherwise_is_taken_as_it_is) {
    const Own own;
    const fs::path unconfirmed = collection(own.folder);
    Adoption adoption = of_liuyang();
    adoption.place = changsha;
    adoption.topic = Topic::base_pension;
    adoption.clause = "二";
    adoption.instead = new_base(26300, "2026-01").put_in;
    const auto proposal = propose_adoption(own.file, unconfirmed, adoption);
    BOOST_REQUIRE(proposal);
    BOOST_REQUIRE(carry_out(own.file, proposal.value(), ActKind::edit, ""));
    BOOST_TEST(own.base("2026-03") == 26300);
    BOOST_TEST(text_of(own.figure(Topic::base_pension, "2026-01")[0], "clause") == "二");
    adoption.from = month("2026-02");
    const auto none = propose_adoption(own.file, unconfirmed, adoption);
    BOOST_REQUIRE(!none);
    BOOST_TEST((none.error().code == ErrorCode::unconfirmed_not_there));
    BOOST_TEST(fact(none.error(), "month") == "2026-02");
}

// Two people with the same file, each with another place.
BOOST_AUTO_TEST_CASE(what_is_done_to_other_places_in_between_is_no_matter) {
    const Own own;
    const auto mine = propose_figures(own.file, new_base(20500)).value();
    run_sql(own.file,
            "INSERT INTO source (source_id, document, evidence, read_on) "
            "VALUES ('theirs', '通知', 'own', '2026-11-30');"
            "UPDATE base_pension SET fen_per_month = fen_per_month + 100 WHERE area_code = 420100");
    BOOST_REQUIRE(carry_out(own.file, mine, ActKind::edit, ""));
    // A document of the same name is a matter, and so is the province's figure.
    const auto again = propose_figures(own.file, new_base(20600, "2027-01")).value();
    run_sql(own.file, "UPDATE source SET document = '另一份' WHERE source_id = 'example-1'");
    BOOST_TEST((carry_out(own.file, again, ActKind::edit, "").error().code ==
                ErrorCode::policy_file_changed));
    const auto third = propose_figures(own.file, new_base(20600, "2027-01")).value();
    run_sql(own.file, "UPDATE base_pension SET note = 'x' WHERE area_code = 0");
    BOOST_TEST((carry_out(own.file, third, ActKind::edit, "").error().code ==
                ErrorCode::policy_file_changed));
}

BOOST_AUTO_TEST_CASE(a_new_document_gets_a_name_that_nobody_has) {
    const RowsByKey rows{{key_of(FileRow{"source", {{"source_id", "430100-2026-11-30"}}}), {}}};
    BOOST_TEST(free_source_id({}, changsha, "2026-11-30") == "430100-2026-11-30");
    BOOST_TEST(free_source_id(rows, changsha, "2026-11-30") == "430100-2026-11-30-2");
    BOOST_TEST((source_of(row_of(notice())) == notice()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
