// SPDX-License-Identifier: Apache-2.0
#include "app/desk/case_on_disk.hpp"

#include "app/words/messages.hpp"
#include "store/case_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include <cstring>
#include <set>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

// --- Any case ----------------------------------------------------------------------------------

/// What people and hostile files write: quotes, lines, Chinese, beyond 16 bits, controls.
std::string any_text() {
    const auto parts =
        *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "430100", "1966-07", "2012-2025:100", "\"", "\\", "\n", "\t", "{", "}", "[", ":",
            "\u9ebb\u57ce", "\U0001F474", std::string(1, '\0'), "\x01", "\x7f", "/", "&", " "}));
    std::string text;
    for (const std::string& part : parts) text += part;
    return text;
}

void make_up(std::string& text) {
    text = any_text();
}
void make_up(std::optional<std::string>& text) {
    if (*rc::gen::arbitrary<bool>()) text = any_text();
}
void make_up(std::vector<std::string>& texts) {
    texts.resize(*rc::gen::inRange<std::size_t>(0, 4));
    for (std::string& text : texts) text = any_text();
}
void make_up(bool& flag) {
    flag = *rc::gen::arbitrary<bool>();
}

template <class Person>
void make_up_person(Person& person) {
    make_up(person.name);
    make_up(person.paid);
    make_up(person.balance);
    make_up(person.children_pay);
    for (const QuestionOption& option : question_options())
        std::visit([&](auto field) { make_up(person.typed.*field); }, option.field);
    make_up(person.typed.plans);
    // Colours differ, as the window gives them.
    auto colours = *rc::gen::unique<std::vector<int>>(*rc::gen::inRange<std::size_t>(0, 7),
                                                      rc::gen::inRange(0, 6));
    for (const int colour : colours) {
        TypedPlan plan;
        make_up(plan.name);
        make_up(plan.pays);
        make_up(plan.years);
        make_up(plan.wished);
        plan.colour = colour;
        person.plans.push_back(plan);
    }
}

Inquiry any_inquiry() {
    Inquiry inquiry;
    make_up_person(inquiry);
    for (const EmployeeOption& option : employee_options())
        std::visit([&](auto field) { make_up(inquiry.employee.*field); }, option.field);
    inquiry.people.resize(*rc::gen::inRange<std::size_t>(0, 4));
    for (FurtherPerson& person : inquiry.people) make_up_person(person);
    return inquiry;
}

Result<ReadCase> read_text(const std::string& text) {
    const TemporaryFolder folder;
    write_bytes(folder / "a.yibizhang", text);
    return open_case(folder / "a.yibizhang");
}

std::string text_of(const Inquiry& inquiry, CaseFields kept = {}) {
    return text_of_case(inquiry, std::nullopt, std::move(kept)).value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(case_on_disk)

BOOST_AUTO_TEST_CASE(any_case_is_read_as_it_was_written) {
    BOOST_TEST(rc::check([] {
        const Inquiry inquiry = any_inquiry();
        const Reckoned reckoned{any_text(), {any_text(), ""}};
        const std::string text = text_of_case(inquiry, reckoned, {}).value();
        const auto read = read_text(text);
        RC_ASSERT(bool{read});
        RC_ASSERT(read.value().inquiry == inquiry);
        RC_ASSERT(read.value().reckoned == reckoned);
        // And written again byte for byte, so that a file compares with the one before it.
        RC_ASSERT(text_of_case(inquiry, reckoned, read.value().kept).value() == text);
    }));
}

BOOST_AUTO_TEST_CASE(whoever_damages_a_byte_hears_a_sentence_or_gets_a_case) {
    BOOST_TEST(rc::check([] {
        std::string text = text_of(any_inquiry());
        const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
        if (*rc::gen::arbitrary<bool>())
            text.resize(at);
        else
            text[at] = *rc::gen::arbitrary<char>();
        const auto read = read_text(text);
        if (!read) RC_ASSERT(explain(read.error(), Translate{}).find("a.yibizhang") < 500);
    }));
}

// What stands in the file, for whoever reads it with a text editor.
BOOST_AUTO_TEST_CASE(a_case_file_is_plain_to_read) {
    Inquiry mother;
    mother.typed.place = "421181";
    mother.typed.born = "1976-07";
    mother.typed.assume_earliest = true;
    mother.paid = "2012-2025:100";
    mother.plans = {{"3000", "", "", 1, "\u591a\u7f34"}};
    mother.people = {{"\u7238\u7238", {}, "", "", {{"100", "", "", 0, ""}}, true}};
    BOOST_TEST(text_of_case(mother, Reckoned{"0123abcd", {"496.32"}}, {}).value() == R"({
  "yibizhang": 1,
  "case": {
    "place": "421181",
    "born": "1976-07",
    "assume_earliest": true,
    "paid": "2012-2025:100",
    "plans": [
      {
        "name": ")"
                                                                                     "\u591a\u7f34"
                                                                                     R"(",
        "pays": "3000",
        "colour": 1
      }
    ],
    "people": [
      {
        "name": ")"
                                                                                     "\u7238\u7238"
                                                                                     R"(",
        "paid_by_children": true,
        "plans": [
          {
            "pays": "100",
            "colour": 0
          }
        ]
      }
    ]
  },
  "reckoned": {
    "policy": "0123abcd",
    "monthly": [
      "496.32"
    ]
  }
}
)");
}

BOOST_AUTO_TEST_CASE(what_a_later_version_added_stays_when_the_case_is_saved_again) {
    const std::string later =
        R"({"yibizhang": 1, "written_by": "2.0", "case": {"place": "430100", "mood": null,
            "pets": [1, 2.5, "cat"], "employee": {"unions": ["one"]},
            "plans": [{"pays": "100", "colour": 1, "note": {"by": "clerk"}}, {"pays": "200"}],
            "people": [{"name": "x", "hobby": "chess"}]}})";
    const auto read = read_text(later);
    BOOST_REQUIRE(bool{read});
    Inquiry changed = read.value().inquiry;
    changed.typed.place = "421181";
    // The first plan goes to the end, the people stay.
    std::swap(changed.plans[0], changed.plans[1]);
    const auto saved = nlohmann::json::parse(text_of(changed, read.value().kept));
    BOOST_TEST(saved["written_by"] == "2.0");
    const auto& body = saved["case"];
    BOOST_TEST(body["place"] == "421181");
    BOOST_TEST((body["mood"].is_null() && body.contains("mood")));
    BOOST_TEST(body["pets"].dump() == R"([1,2.5,"cat"])");
    BOOST_TEST(body["employee"]["unions"].dump() == R"(["one"])");
    BOOST_TEST(body["plans"][1]["note"]["by"] == "clerk");
    BOOST_TEST(!body["plans"][0].contains("note"));
    BOOST_TEST(body["people"][0]["hobby"] == "chess");
}

// Two plans of one colour could not be told apart.
BOOST_AUTO_TEST_CASE(plans_written_by_hand_without_colours_get_some) {
    const auto read = read_text(
        R"({"yibizhang": 1, "case": {"plans": [{"pays": "1"}, {"pays": "2"}, {"colour": 1}]}})");
    BOOST_REQUIRE(bool{read});
    std::set<int> colours;
    for (const TypedPlan& plan : read.value().inquiry.plans) colours.insert(plan.colour);
    BOOST_TEST(colours.size() == 3U);
    BOOST_TEST(*colours.begin() == 0);
    BOOST_TEST(*colours.rbegin() <= 5);
}

BOOST_AUTO_TEST_CASE(a_mark_before_the_text_is_no_damage) {
    BOOST_TEST(bool{read_text("\xEF\xBB\xBF{\"yibizhang\": 1, \"case\": {}}")});
}

// --- One file for each way of being wrong ------------------------------------------------------

namespace {

struct Broken {
    const char* file;
    ErrorCode code;
    const char* words;  ///< Stand in the sentence.
};

std::ostream& operator<<(std::ostream& out, const Broken& broken) {
    return out << broken.file;
}

const Broken broken_files[] = {
    {"not_a_case", ErrorCode::case_file_not_ours, "not a case file"},
    {"head_missing", ErrorCode::case_file_not_ours, "not a case file"},
    {"head_no_number", ErrorCode::case_file_not_ours, "not a case file"},
    {"case_missing", ErrorCode::case_file_not_ours, "not a case file"},
    {"newer", ErrorCode::case_file_too_new, "format 2; this one reads up to 1"},
    {"cut_off", ErrorCode::case_file_damaged, "at line 4"},
    {"no_json", ErrorCode::case_file_damaged, "at line 4"},
    {"gbk", ErrorCode::case_file_damaged, "at line 3"},
    {"number_beyond", ErrorCode::case_file_damaged, "at line 1"},
    {"too_deep", ErrorCode::case_file_too_deep, "more than 16 deep"},
    {"name_twice", ErrorCode::case_name_twice, "\"born\" twice"},
    {"case_no_part", ErrorCode::case_field_not_part, "\"case\""},
    {"text_no_text", ErrorCode::case_field_not_text, "\"case.place\""},
    {"texts_no_list", ErrorCode::case_field_not_texts, "\"case.group\""},
    {"flag_no_flag", ErrorCode::case_field_not_flag, "\"case.unconfirmed\""},
    {"number_no_number", ErrorCode::case_field_not_number, "\"case.plans[0].colour\""},
    {"number_beyond_64_bits", ErrorCode::case_field_not_number, "\"case.plans[0].colour\""},
    {"employee_no_part", ErrorCode::case_field_not_part, "\"case.employee\""},
    {"plans_no_list", ErrorCode::case_field_not_parts, "\"case.plans\""},
    {"colour_unknown", ErrorCode::case_field_out_of_range, "from 0 to 5"},
    {"plans_too_many", ErrorCode::case_field_out_of_range, "from 0 to 6"},
    {"person_wrong", ErrorCode::case_field_not_text, "\"case.people[0].paid\""},
};

std::filesystem::path broken_folder() {
    return std::filesystem::path{SOURCE_ROOT} / "tests/broken/cases";
}

}  // namespace

BOOST_DATA_TEST_CASE(a_broken_file_is_refused_in_a_sentence_that_says_how,
                     bdata::make(broken_files), broken) {
    const auto file = broken_folder() / (std::string{broken.file} + ".yibizhang");
    const auto read = open_case(file);
    BOOST_REQUIRE(!read);
    BOOST_TEST((read.error().code == broken.code));
    const std::string sentence = explain(read.error(), Translate{});
    BOOST_TEST(sentence.find(broken.words) != std::string::npos, sentence);
    BOOST_TEST(sentence.find(broken.file) != std::string::npos, sentence);
}

BOOST_AUTO_TEST_CASE(every_broken_file_is_tried) {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator{broken_folder()})
        files += entry.path().extension() == case_ending ? 1 : 0;
    BOOST_TEST(files == std::size(broken_files));
}

BOOST_AUTO_TEST_CASE(a_huge_file_is_not_read) {
    const auto read = read_text("{" + std::string(4'000'000, ' '));
    BOOST_REQUIRE(!read);
    BOOST_TEST((read.error().code == ErrorCode::file_too_large));
}

BOOST_AUTO_TEST_CASE(four_million_brackets_end_in_a_sentence) {
    const auto read = read_text("{\"yibizhang\": " + std::string(3'999'000, '['));
    BOOST_REQUIRE(!read);
    BOOST_TEST((read.error().code == ErrorCode::case_file_damaged ||
                read.error().code == ErrorCode::case_file_too_deep));
}

BOOST_AUTO_TEST_CASE(the_version_before_is_kept_beside_the_file) {
    const TemporaryFolder folder;
    const auto file = folder / "mother.yibizhang";
    BOOST_TEST(bool{replace_case_file(file, "one")});
    BOOST_TEST(!std::filesystem::exists(version_before(file)));
    BOOST_TEST(bool{replace_case_file(file, "two")});
    BOOST_TEST(bytes_of(file) == "two");
    BOOST_TEST(bytes_of(folder / "mother.yibizhang~") == "one");
    // Saving the same once more does not cost the version before.
    BOOST_TEST(bool{replace_case_file(file, "two")});
    BOOST_TEST(bytes_of(folder / "mother.yibizhang~") == "one");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
