// SPDX-License-Identifier: Apache-2.0
#include "language.hpp"

#include "ui/opened.hpp"

#include <glib.h>

namespace pension::ui {

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(the_window_speaks_chinese_and_english) {
    const auto locale = std::filesystem::path{BUILD_ROOT} / "share/locale";
    {
        Opened opened{speak("zh_CN", locale)};
        BOOST_TEST(opened.frame->GetTitle().utf8_string() == "养老一笔账：交多少，领多少");
        BOOST_TEST(opened.headline(0) == "169.03");
        BOOST_TEST(opened.home().cards().cards().at(0)->title().utf8_string() ==
                   "每年交100元，交15年");
    }
    Opened opened{speak("en", locale)};
    BOOST_TEST(opened.home().cards().cards().at(0)->title() == "100 a year for 15 years");
}

BOOST_AUTO_TEST_CASE(choosing_a_language_asks_for_a_new_window) {
    Opened opened;
    std::string chosen;
    opened.frame->language_chosen = [&](const std::string& language) { chosen = language; };
    auto* bar = opened.frame->GetMenuBar();
    wxCommandEvent event{wxEVT_MENU, bar->FindMenuItem("View", "English")};
    opened.frame->ProcessWindowEvent(event);
    BOOST_TEST(wait_for([&] { return chosen == "en"; }));
}

// The toolkit has a word of its own for it, which no menu of ours uses.
BOOST_AUTO_TEST_CASE(words_that_the_toolkit_has_too_are_said_as_the_program_says_them) {
    const Translate words = speak("zh_CN", std::filesystem::path{BUILD_ROOT} / "share" / "locale");
    BOOST_TEST(words("Preferences") == "\u9996\u9009\u9879");
    as_in_the_code();
}

// Who chose English got dialogs whose buttons were Chinese.
BOOST_AUTO_TEST_CASE(what_the_toolkit_says_by_itself_is_in_the_language_that_was_chosen) {
    const auto locale = std::filesystem::path{BUILD_ROOT} / "share" / "locale";
    const auto cancel = [] { return std::string{g_dgettext("gtk30", "_Cancel")}; };
    for (int i = 0; i < 2; ++i) {
        speak("zh_CN", locale);
        BOOST_TEST(cancel() == "\u53d6\u6d88(_C)");
        speak("en", locale);
        BOOST_TEST(cancel() == "_Cancel");
    }
    as_in_the_code();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
