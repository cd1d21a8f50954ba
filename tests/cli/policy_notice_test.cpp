// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Of an invented place; Changsha's own tiers of 2017 begin with 100, 200 and 300 yuan, which earn
/// 30, 40 and 50.
const std::string notice =
    "关于调整城乡居民基本养老保险缴费档次的通知\n"
    "某人社发〔2017〕9号\n"
    "自2017年3月1日起，城乡居民基本养老保险缴费档次为每年100元、200元、250元3个档次。\n"
    "选择100元档次的补贴30元，选择200元档次的补贴45元，选择250元档次的补贴50元。\n"
    "基础养老金每人每月增加6元。\n";

CommandOutcome read(const std::string& text, std::vector<std::string> further = {}) {
    CommandLine line;
    line.give(text);
    std::vector<std::string> words{"policy", "read-notice", "-"};
    words.insert(words.end(), further.begin(), further.end());
    return line.run(words);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_read_notice)

BOOST_AUTO_TEST_CASE(each_figure_stands_below_its_sentence) {
    const CommandOutcome outcome = read(notice);
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.err.empty(), outcome.err);
    BOOST_TEST(has(outcome.out, "Title: 关于调整城乡居民基本养老保险缴费档次的通知\n"));
    BOOST_TEST(has(outcome.out, "Number: 某人社发〔2017〕9号\n"));
    BOOST_TEST(has(outcome.out, "Date: not found\n"));
    BOOST_TEST(has(outcome.out, "  > 选择100元档次的补贴30元，选择200元档次的补贴45元，"));
    BOOST_TEST(has(outcome.out, "[sure] "));
    BOOST_TEST(has(outcome.out, "Left alone:\n  > 基础养老金每人每月增加6元。\n"));
    BOOST_TEST(has(outcome.out, "Figures: 6 sure, 0 to look at; sentences left alone: 1."));
}

BOOST_AUTO_TEST_CASE(beside_a_place_it_says_what_is_new_and_what_was) {
    const CommandOutcome outcome = read(notice, {"--place", "430100", "--format", "json"});
    const Json json = Json::parse(outcome.out);
    BOOST_TEST(json["schema"] == 1);
    BOOST_TEST(json["place"] == "430100");
    BOOST_TEST(json["document"]["number"] == "某人社发〔2017〕9号");
    BOOST_TEST(json["document"]["date"].is_null());
    const Json& figures = json["figures"];
    BOOST_TEST_REQUIRE(figures.size() == 6U);
    const auto is = [&](std::size_t at, const char* topic, const char* column, int fen,
                        const char* beside) {
        const Json& each = figures[at];
        BOOST_TEST(each["topic"] == topic);
        BOOST_TEST(each["from"] == "2017-03");
        BOOST_TEST(each["until"].is_null());
        BOOST_TEST(each["group"].is_null());
        BOOST_TEST(each["values"][column] == fen);
        BOOST_TEST(each["sure"] == true);
        BOOST_TEST(each["doubts"].empty());
        BOOST_TEST(each["policy_file"] == beside, each.dump());
    };
    // Of Changsha's fourteen tiers of 2017 the notice names the first two.
    BOOST_TEST_REQUIRE(json["tiers_not_named"].size() == 1U);
    BOOST_TEST(json["tiers_not_named"][0]["amounts"].size() == 12U);
    BOOST_TEST(json["tiers_not_named"][0]["amounts"][0] == "300.00");
    is(0, "contribution_tier", "from_fen_per_year", 10000, "same");
    is(1, "contribution_tier", "from_fen_per_year", 20000, "same");
    is(2, "contribution_tier", "from_fen_per_year", 25000, "new");
    is(3, "contribution_subsidy", "subsidy_fen_per_year", 3000, "same");
    is(4, "contribution_subsidy", "subsidy_fen_per_year", 4500, "changed");
    BOOST_TEST(figures[4]["was"]["subsidy_fen_per_year"] == 4000);
    // 250 yuan reach the step of 200, which earns 40.
    is(5, "contribution_subsidy", "subsidy_fen_per_year", 5000, "changed");
    BOOST_TEST(json["left_alone"][0]["reason"] == "increase_only");
    BOOST_TEST(json["left_alone"][0]["sentence"] == "基础养老金每人每月增加6元。");
}

BOOST_AUTO_TEST_CASE(what_is_sure_throughout_ends_in_0) {
    const auto first = notice.rfind("基础养老金");
    BOOST_TEST(read(notice.substr(0, first)).status == 0);
}

BOOST_AUTO_TEST_CASE(a_notice_in_gb18030_says_the_same) {
    // 居保基础养老金自2031年1月1日起提高到201元 in GB18030.
    const std::string bytes =
        "\xBE\xD3\xB1\xA3\xBB\xF9\xB4\xA1\xD1\xF8\xC0\xCF\xBD\xF0\xD7\xD4\x32\x30\x33\x31\xC4\xEA"
        "\x31"
        "\xD4\xC2\x31\xC8\xD5\xC6\xF0\xCC\xE1\xB8\xDF\xB5\xBD\x32\x30\x31\xD4\xAA";
    const CommandOutcome outcome = read(bytes, {"--format", "json"});
    const Json json = Json::parse(outcome.out);
    BOOST_TEST_REQUIRE(json["figures"].size() == 1U);
    BOOST_TEST(json["figures"][0]["values"]["fen_per_month"] == 20100);
    BOOST_TEST(json["figures"][0]["from"] == "2031-01");
}

BOOST_AUTO_TEST_CASE(a_text_without_figures_ends_in_2_and_says_what_to_do) {
    const CommandOutcome outcome = read("今天天气很好。\n");
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(has(outcome.err, "Paste the notice as text"));
    const CommandOutcome json = read("缴费补贴如下表：图片\n", {"--format", "json"});
    BOOST_TEST(json.status == 2);
    BOOST_TEST(Json::parse(json.out)["figures"].empty());
}

BOOST_AUTO_TEST_CASE(bad_words_and_files_end_as_elsewhere) {
    BOOST_TEST(read(notice, {"--format", "xml"}).status == 2);
    BOOST_TEST(read(notice, {"--place", "no such place"}).status == 2);
    const CommandLine line;
    BOOST_TEST(line.run({"policy", "read-notice", "no-such-file.txt"}).status == 3);
    BOOST_TEST(read(std::string(5'000'000, 'x')).status == 3);
}

BOOST_AUTO_TEST_CASE(nothing_is_changed_by_reading) {
    CommandLine line;
    line.give(notice);
    line.run({"policy", "read-notice", "-", "--place", "430100"});
    BOOST_TEST(has(line.run({"policy", "log"}).out, "read") == false);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
