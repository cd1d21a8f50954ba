// SPDX-License-Identifier: Apache-2.0
#include "speech.hpp"

#include "opened.hpp"
#include "platform/files.hpp"

#include <fstream>

namespace pension::ui {

namespace {

namespace fs = std::filesystem;

/// Voices of the test's own: programs that write down what they are told.
struct Voices {
    TemporaryFolder folder{};

    void add(const char* name, const std::string& script) const {
        const fs::path file = folder / name;
        std::ofstream{file} << "#!/bin/sh\n" << script;
        fs::permissions(file, fs::perms::owner_all);
    }
    fs::path heard(const char* name) const { return folder / (std::string{name} + ".heard"); }
    void add_listening(const char* name) const {
        // Whole or not there.
        add(name, "echo \"$@\" > '" + heard(name).string() + ".new'; cat >> '" +
                      heard(name).string() + ".new'; mv '" + heard(name).string() + ".new' '" +
                      heard(name).string() + "'\n");
    }
    std::string words(const char* name) const { return read_file(heard(name)).value(); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(speech)

BOOST_AUTO_TEST_CASE(without_a_voice_that_is_told_at_once) {
    const TemporaryFolder empty;
    Speech speech{empty.path().string()};
    BOOST_TEST(!speech.say("words", "en"));
    BOOST_TEST(!speech.is_speaking());
}

BOOST_AUTO_TEST_CASE(the_words_reach_the_voice_in_its_language) {
    const Voices voices;
    voices.add_listening("espeak-ng");
    Speech speech{voices.folder.path().string()};
    BOOST_REQUIRE(speech.say("\u56db\u767e\u5143", "zh_CN"));
    BOOST_REQUIRE(wait_for([&] { return !speech.is_speaking(); }));
    BOOST_TEST(voices.words("espeak-ng") == "-v cmn-latn-pinyin --stdin\n\u56db\u767e\u5143");
}

BOOST_AUTO_TEST_CASE(a_service_that_hangs_is_ended_and_the_next_voice_speaks) {
    const Voices voices;
    voices.add("spd-say", "sleep 600\n");
    voices.add_listening("espeak-ng");
    Speech speech{voices.folder.path().string()};
    speech.patience = 100;
    BOOST_REQUIRE(speech.say("words", "en"));
    BOOST_REQUIRE(wait_for([&] { return fs::exists(voices.heard("espeak-ng")); }));
    BOOST_TEST(voices.words("espeak-ng") == "-v en --stdin\nwords");
}

BOOST_AUTO_TEST_CASE(a_service_that_answers_is_told_the_words_and_hushed) {
    const Voices voices;
    const std::string heard = voices.heard("spd-say").string();
    // -O is asked first, -C last.
    voices.add("spd-say", "case \"$1\" in -O) exit 0;; -C) touch '" + heard +
                              ".hushed';; *) cat > '" + heard + "'; sleep 600;; esac\n");
    Speech speech{voices.folder.path().string()};
    BOOST_REQUIRE(speech.say("words", "en"));
    BOOST_REQUIRE(wait_for([&] { return fs::exists(heard) && fs::file_size(heard) == 5U; }));
    BOOST_TEST(speech.is_speaking());
    speech.stop();
    BOOST_TEST(wait_for([&] { return fs::exists(heard + ".hushed"); }));
}

BOOST_AUTO_TEST_CASE(a_service_that_fails_is_followed_by_the_next_voice) {
    const Voices voices;
    voices.add("spd-say", "cat > /dev/null; exit 1\n");
    voices.add_listening("espeak-ng");
    Speech speech{voices.folder.path().string()};
    BOOST_REQUIRE(speech.say("words", "en"));
    BOOST_REQUIRE(wait_for([&] { return fs::exists(voices.heard("espeak-ng")); }));
}

BOOST_AUTO_TEST_CASE(where_every_voice_fails_that_is_told) {
    const Voices voices;
    voices.add("espeak-ng", "exit 1\n");
    Speech speech{voices.folder.path().string()};
    bool told = false;
    speech.failed = [&] { told = true; };
    BOOST_REQUIRE(speech.say("words", "en"));
    BOOST_TEST(wait_for([&] { return told; }));
}

BOOST_AUTO_TEST_CASE(it_falls_silent_when_it_is_told_to) {
    const Voices voices;
    voices.add("espeak-ng", "cat > /dev/null; sleep 600\n");
    Speech speech{voices.folder.path().string()};
    BOOST_REQUIRE(speech.say("words", "en"));
    BOOST_TEST(speech.is_speaking());
    speech.stop();
    BOOST_TEST(!speech.is_speaking());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
