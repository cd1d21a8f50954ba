// SPDX-License-Identifier: Apache-2.0
#include "frames/composing_keys.hpp"

#include "native/composing.hpp"
#include "ui/opened.hpp"

#include <gtk/gtk.h>

namespace pension::ui {

namespace {

/// The window and, as the program has it, who keeps its keys from it.
struct Typing : Opened {
    ComposingKeys keys;
    wxWindow& born = field(Asks::born);

    /// As an input method says which letters stand there for the time being.
    void put_together(const char* letters) const {
        g_signal_emit_by_name(born.GetHandle(), "preedit-changed", letters);
    }
    /// Whether the window hears of the key.
    bool hears(const wxEventTypeTag<wxKeyEvent>& type, int code) {
        bool heard = false;
        const auto listen = [&](wxKeyEvent&) { heard = true; };
        born.Bind(type, listen);
        wxKeyEvent key{type};
        key.m_keyCode = code;
        key.SetEventObject(&born);
        born.ProcessWindowEvent(key);
        born.Unbind(type, listen);
        return heard;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(composing_keys)

BOOST_AUTO_TEST_CASE(keys_belong_to_the_input_method_while_it_puts_letters_together) {
    Typing typing;
    BOOST_TEST(typing.hears(wxEVT_CHAR_HOOK, WXK_ESCAPE));
    typing.put_together("wu han");
    BOOST_TEST(!typing.hears(wxEVT_CHAR_HOOK, WXK_ESCAPE));
    BOOST_TEST(!typing.hears(wxEVT_KEY_DOWN, WXK_DOWN));
    typing.put_together("");
    BOOST_TEST(typing.hears(wxEVT_CHAR_HOOK, WXK_ESCAPE));
    BOOST_TEST(typing.hears(wxEVT_KEY_DOWN, WXK_DOWN));
}

// One that broke down says nothing any more.
BOOST_AUTO_TEST_CASE(who_leaves_the_field_has_the_keys_again) {
    Typing typing;
    typing.put_together("wu han");
    wxFocusEvent left{wxEVT_KILL_FOCUS};
    left.SetEventObject(&typing.born);
    typing.born.ProcessWindowEvent(left);
    BOOST_TEST(typing.hears(wxEVT_CHAR_HOOK, WXK_ESCAPE));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
