// SPDX-License-Identifier: Apache-2.0
#include "app/home/field_words.hpp"

#include "app/words/messages.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <regex>
#include <set>
#include <string>

namespace pension {

namespace {

/// The English messages of the catalogue that come out of src/app: what a window may say.
std::set<std::string> messages_of_windows() {
    std::ifstream file{SOURCE_ROOT "/i18n/yibizhang.pot"};
    BOOST_REQUIRE(file.is_open());
    std::set<std::string> messages;
    std::string message;
    bool is_of_windows = false;
    bool is_message = false;
    static const std::regex part{R"regex(^(?:msgid )?"(.*)"$)regex"};
    for (std::string line; std::getline(file, line);) {
        std::smatch found;
        if (line.starts_with("#: "))
            is_of_windows = is_of_windows || line.find("src/app/") != std::string::npos;
        is_message = line.starts_with("msgid ") || (is_message && line.starts_with("\""));
        if (is_message && std::regex_match(line, found, part)) message += found[1];
        if (!line.empty()) continue;
        if (is_of_windows) messages.insert(message);
        message.clear();
        is_of_windows = false;
    }
    return messages;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(field_words)

BOOST_AUTO_TEST_CASE(an_option_is_called_by_the_label_of_its_field) {
    const Translate window = with_field_names(Translate{});
    BOOST_TEST(window("Type it with \"--born\".") == "Type it with \"Born\".");
    BOOST_TEST(window("type it: --scheme-start {last}.") == "type it: \"Scheme began in\" {last}.");
    BOOST_TEST(window("\"--wage-growth\" takes another") == "\"Wages grow\" takes another");
    BOOST_TEST(window("nothing of that -- nor here") == "nothing of that -- nor here");
    BOOST_TEST(Translate{}("Type it with \"--born\".") == "Type it with \"--born\".");
}

BOOST_AUTO_TEST_CASE(in_chinese_with_its_marks) {
    const Translate words{"zh_CN", [](const char* message) -> std::string {
                              if (std::string{message} == "B&orn:") return "出生年月(&O)：";
                              if (std::string{message} == "Type") return "请用“--born”写上。";
                              return message;
                          }};
    BOOST_TEST(with_field_names(words)("Type") == "请用“出生年月”写上。");
}

BOOST_AUTO_TEST_CASE(an_error_is_told_with_it) {
    BOOST_TEST(explain(Error{ErrorCode::birth_month_needed, {}}, with_field_names(Translate{})) ==
               "This question needs the month of birth. Type it with \"Born\".");
}

// What is left are the options of lists and files, of which each sentence says so, or which a
// window asks for in a dialog of its own.
BOOST_AUTO_TEST_CASE(no_sentence_of_a_window_tells_to_type_what_a_shell_understands) {
    const std::set<std::string> of_no_field{"--blocks",    "--help",   "--ladder",
                                            "--overwrite", "--place",  "--plan",
                                            "--resume",    "--search", "--sheet"};
    static const std::regex option{"--[a-z][a-z-]*"};
    const Translate window = with_field_names(Translate{});
    const auto messages = messages_of_windows();
    BOOST_TEST(messages.size() > 500U);
    for (const std::string& message : messages) {
        const std::string said = window(message.c_str());
        for (std::sregex_iterator at{said.begin(), said.end(), option}, end; at != end; ++at)
            BOOST_TEST(of_no_field.contains(at->str()), message);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
