// SPDX-License-Identifier: Apache-2.0
#include "app/desk/first_start.hpp"

#include "app/desk/manual.hpp"
#include "app/desk/samples.hpp"
#include "support/fake_window.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace pension {

namespace {

/// What a window has open, in folders of its own.
struct Opened {
    TemporaryFolder folder{};
    Settings settings{folder / "settings.txt"};
    Document document{Inquiry{}};
    CaseFiles files{document, settings, Inquiry{}, folder / "state", [] { return std::nullopt; }};
    Translate tr{};
    FakeWindow window{};

    void invoke(std::string_view id, const std::filesystem::path& share) {
        pension::invoke(sample_actions(share, document, files, tr), id, window);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(first_start)

BOOST_AUTO_TEST_CASE(the_cards_come_once_and_never_to_who_knows_the_program) {
    const TemporaryFolder folder;
    Settings settings{folder / "settings.txt"};
    BOOST_TEST(is_first_start(settings));
    // Another look at the same file is another start.
    BOOST_REQUIRE(bool{remember_first_start(settings)});
    BOOST_TEST(!is_first_start(Settings{folder / "settings.txt"}));
    for (const char* left : {"window", "recent_places", "recent_case_1"}) {
        Settings used{folder / left};
        BOOST_REQUIRE(bool{used.set(left, "1")});
        BOOST_TEST(!is_first_start(used), left);
    }
    BOOST_TEST(welcome_cards(Translate{}).size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_sample_opens_as_a_case_that_was_never_saved) {
    const auto share = shipped_policy().parent_path();
    std::set<std::string> places;
    Opened menu;
    for (const Action& action : sample_actions(share, menu.document, menu.files, menu.tr)) {
        Opened opened;
        opened.invoke(action.id, share);
        BOOST_TEST(opened.window.asked.empty(), action.id);
        const Inquiry& now = opened.document.inquiries.now();
        BOOST_TEST(!now.plans.empty(), action.id);
        places.insert(now.typed.place.value());
        BOOST_TEST(!opened.files.is_modified());
        BOOST_TEST(opened.document.on_disk.path.empty());
        BOOST_TEST(opened.settings.value("recent_case_1").empty());
    }
    BOOST_TEST(places.size() >= 2U);
}

BOOST_AUTO_TEST_CASE(a_sample_asks_before_what_is_not_saved_is_lost) {
    const auto share = shipped_policy().parent_path();
    Opened opened;
    Inquiry mine;
    mine.typed.place = "421181";
    opened.document.inquiries.change("Change place", mine);
    opened.invoke("sample_gap", share);
    BOOST_TEST(opened.window.asked.size() == 1U);
    BOOST_TEST((opened.document.inquiries.now() == mine));
    opened.window.unsaved = Unsaved::leave;
    opened.invoke("sample_gap", share);
    BOOST_TEST((opened.document.inquiries.now() != mine));
}

BOOST_AUTO_TEST_CASE(a_sample_that_is_not_installed_is_told_and_nothing_is_asked) {
    Opened opened;
    opened.invoke("sample_gap", opened.folder.path());
    BOOST_REQUIRE(opened.window.asked.size() == 1U);
    BOOST_TEST(opened.window.asked.front().find("gap.yibizhang") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_topic_names_the_file_that_leads_to_its_anchor) {
    BOOST_TEST(manual_file("/share", "en", "questions#born").generic_string() ==
               "/share/manual/en/go/questions.born.html");
    BOOST_TEST(manual_file("/share", "zh_CN", "stall").generic_string() ==
               "/share/manual/zh_CN/go/stall.html");
    BOOST_TEST(manual_file("/share", "zh_CN", "").generic_string() ==
               "/share/manual/zh_CN/index.html");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
