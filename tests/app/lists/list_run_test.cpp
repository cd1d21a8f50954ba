// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_run.hpp"

#include "app/lists/list_figures.hpp"
#include "app/lists/list_state.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <stop_token>

namespace pension {

namespace {

namespace fs = std::filesystem;
using Part = ListStep::Part;

struct Run {
    Run() {
        options.all.place = "430100";
        options.all.as_of = "2017-03";
        options.today = month("2017-03");
        options.results = {"own_paid", "monthly"};
    }

    Result<ListOutcome> run(const std::string& list, ListOutput output,
                            const ListProgress& progress = {}) const {
        const auto figures = ListFigures::open(places);
        BOOST_REQUIRE(figures);
        std::istringstream in{list};
        auto file = ByteFile::copy_of(in, "list.csv");
        BOOST_REQUIRE(file);
        ByteFile roster = std::move(file).value();
        return run_list(roster, figures.value(), options, output, Translate{}, progress);
    }
    /// Asked to stop as soon as so much of that part is done.
    ListOutcome stopped(const std::string& list, ListOutput output, Part part,
                        std::int64_t at) const {
        std::stop_source stop;
        output.stop = stop.get_token();
        const auto outcome = run(list, output, [&](const ListStep& step) {
            if (step.part == part && step.done >= at) stop.request_stop();
        });
        BOOST_REQUIRE(outcome);
        BOOST_REQUIRE(outcome.value().stopped);
        BOOST_TEST((outcome.value().stopped->part == part));
        return outcome.value();
    }
    ListOutput into(const std::string& name) const {
        ListOutput output;
        output.folder = folder / name;
        output.resume = true;
        return output;
    }

    TemporaryFolder folder{};
    ListFiguresPlaces places{shipped_policy(), shipped_policy().parent_path(), {}};
    ListOptions options;
};

std::size_t pdfs_in(const fs::path& folder) {
    std::size_t count = 0;
    for (const auto& each : fs::recursive_directory_iterator{folder})
        if (each.path().extension() == ".pdf") ++count;
    return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(list_run)

BOOST_AUTO_TEST_CASE(a_run_that_is_stopped_among_its_rows_is_gone_on_with_from_there) {
    const Run run;
    const std::string list = made_up_roster(5, 2'000);
    BOOST_REQUIRE(run.run(list, run.into("whole")));
    for (const int threads : {1, 3}) {
        const std::string name = "cut" + std::to_string(threads);
        ListOutput output = run.into(name);
        output.threads = threads;
        const ListOutcome cut = run.stopped(list, output, Part::reckoning, 500);
        BOOST_TEST(cut.rows >= 500);
        BOOST_TEST(cut.rows < 2'000);
        BOOST_TEST(cut.total.people + cut.total.refused == cut.rows);
        // Without a word on the way: rows are safe that no checkpoint was due for.
        const auto state = read_list_state(run.folder / name);
        BOOST_REQUIRE(state);
        BOOST_TEST(state->rows == cut.rows);
        BOOST_TEST(!fs::exists(run.folder / name / "results.csv"));
        const auto rest = run.run(list, output);
        BOOST_REQUIRE(rest);
        BOOST_TEST(!rest.value().stopped);
        BOOST_TEST(rest.value().rows == 2'000);
        BOOST_TEST(rest.value().rows_before == cut.rows);
        for (const char* file : {"results.csv", "refused.csv", "summary.csv"})
            BOOST_TEST(
                (bytes_of(run.folder / name / file) == bytes_of(run.folder / "whole" / file)),
                file);
    }
}

BOOST_AUTO_TEST_CASE(a_run_that_is_stopped_while_it_looks_has_written_nothing) {
    const Run run;
    run.stopped(made_up_roster(5, 2'000), run.into("out"), Part::looking, 500);
    BOOST_TEST(!fs::exists(run.folder / "out"));
}

BOOST_AUTO_TEST_CASE(sheets_that_were_not_drawn_are_drawn_by_who_goes_on) {
    const Run run;
    const std::string list =
        "编号,姓名,乡镇,村,方案\r\n1,毛梅,桃花镇,上河村,100x15\r\n2,卢生,桃花镇,上河村,100x15\r\n"
        "3,薛菊,桃花镇,石桥村,100x15\r\n4,周明,桃花镇,石桥村,100x15\r\n";
    ListOutput output = run.into("out");
    output.sheets = true;
    // In the midst of the second village.
    const ListOutcome cut = run.stopped(list, output, Part::drawing, 3);
    BOOST_TEST(cut.rows == 4);
    BOOST_TEST(fs::exists(run.folder / "out" / "results.csv"));
    BOOST_TEST(!fs::exists(run.folder / "out" / "桃花镇" / "石桥村.pdf"));
    std::vector<std::int64_t> drawn;
    BOOST_REQUIRE(run.run(list, output, [&](const ListStep& step) {
        if (step.part == Part::drawing) drawn.push_back(step.done);
        BOOST_TEST((step.part != Part::reckoning));
    }));
    // The first village is whole, the second one is drawn from its beginning.
    BOOST_TEST(drawn == (std::vector<std::int64_t>{3, 4}), boost::test_tools::per_element());
    // Four people and two villages.
    BOOST_TEST(pdfs_in(run.folder / "out") == 6U);
}

BOOST_AUTO_TEST_CASE(a_list_that_is_only_tried_tells_what_is_refused_in_order_and_writes_nothing) {
    const Run run;
    std::string list = "编号,方案\r\n";
    for (int i = 0; i < 500; ++i)
        list += std::to_string(i) + (i % 7 == 0 ? ",nothing\r\n" : ",100x15\r\n");
    std::vector<RowRefusal> refused;
    ListOutput output;
    output.threads = 3;
    output.refused = [&](std::vector<RowRefusal> rows) {
        refused.insert(refused.end(), rows.begin(), rows.end());
    };
    const auto outcome = run.run(list, output);
    BOOST_REQUIRE(outcome);
    // 0, 7, ... 497.
    BOOST_TEST(outcome.value().total.refused == 72);
    BOOST_REQUIRE(refused.size() == 72U);
    for (std::size_t i = 0; i < refused.size(); ++i) {
        BOOST_TEST(refused[i].line == static_cast<std::int64_t>(i) * 7 + 2);
        BOOST_TEST(refused[i].name == std::to_string(i * 7));
        BOOST_TEST(refused[i].column == "方案");
    }
    BOOST_TEST(fs::is_empty(run.folder.path()));
}

BOOST_AUTO_TEST_CASE(the_bytes_of_a_life_table_are_part_of_what_the_figures_are) {
    const Run run;
    QuestionOptions asked;
    const auto key = [&] { return list_figures_key(run.places, asked).value(); };
    const std::string without = key();
    asked.mortality = (run.folder / "lives.csv").string();
    BOOST_TEST(!list_figures_key(run.places, asked));
    write_bytes(run.folder / "lives.csv", "age,male,female\n0,0.01,0.01\n");
    const std::string with = key();
    BOOST_TEST(with != without);
    BOOST_TEST(key() == with);
    write_bytes(run.folder / "lives.csv", "age,male,female\n0,0.01,0.02\n");
    BOOST_TEST(key() != with);
    // One that ships, and the one that is taken where only an expectancy is named.
    asked.mortality = "un2026";
    const std::string shipped = key();
    BOOST_TEST(shipped != without);
    asked.mortality.reset();
    asked.life_expectancy = "79.8";
    BOOST_TEST(key() == shipped);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
