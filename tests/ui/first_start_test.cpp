// SPDX-License-Identifier: Apache-2.0
#include "app/home/about.hpp"
#include "dialogs/about_dialog.hpp"
#include "dialogs/welcome_dialog.hpp"
#include "ui/opened.hpp"

#include <wx/weakref.h>

namespace pension::ui {

BOOST_AUTO_TEST_SUITE(first_start)

BOOST_AUTO_TEST_CASE(cards_are_gone_through_by_keys_and_close_at_the_end) {
    Opened opened;
    wxWeakRef<WelcomeDialog> dialog{new WelcomeDialog{opened.frame, welcome_cards(Translate{})}};
    dialog->Show();
    BOOST_REQUIRE(wait_for([&] { return wxWindow::FindFocus() == &dialog->next(); }));
    BOOST_TEST(!dialog->back().IsEnabled());
    press(dialog->next());
    BOOST_TEST(dialog->shown_at() == 1U);
    press(dialog->back());
    BOOST_TEST(dialog->shown_at() == 0U);
    press(dialog->next());
    press(dialog->next());
    BOOST_TEST(dialog->shown_at() == 2U);
    press(dialog->next());
    BOOST_TEST(wait_for([&] { return !dialog; }));
}

BOOST_AUTO_TEST_CASE(cards_are_skipped_or_lead_to_a_sample) {
    Opened opened;
    wxWeakRef<WelcomeDialog> skipped{new WelcomeDialog{opened.frame, welcome_cards(Translate{})}};
    skipped->Show();
    press(skipped->skip());
    BOOST_TEST(wait_for([&] { return !skipped; }));
    wxWeakRef<WelcomeDialog> sample{new WelcomeDialog{opened.frame, welcome_cards(Translate{})}};
    sample->sample_asked = [&] { opened.frame->act("sample_gap"); };
    sample->Show();
    press(sample->sample());
    BOOST_TEST(wait_for([&] { return !sample; }));
    BOOST_TEST(wait_for([&] { return opened.inquiries().now().typed.born == "1972-03"; }));
    BOOST_TEST(opened.told.empty());
}

BOOST_AUTO_TEST_CASE(every_sample_gives_an_answer_without_anything_wrong) {
    for (const char* id : {"sample", "sample_gap", "sample_young", "sample_household"}) {
        Opened opened;
        opened.act(id);
        BOOST_TEST(opened.told.empty(), id);
        BOOST_TEST(!opened.page->cards().empty(), id);
        for (const FormField& field : form_fields())
            BOOST_TEST(opened.page->problem(field.asks).empty(), id << field.option);
    }
}

BOOST_AUTO_TEST_CASE(about_has_versions_licences_and_the_self_test_at_a_press) {
    Opened opened;
    const About about{opened.desk, "430100", opened.workspace.words()};
    auto* dialog = new AboutDialog{opened.frame, about};
    dialog->Show();
    wxYield();
    BOOST_TEST(dialog->versions().GetValue().Contains("sha256:"));
    BOOST_TEST(dialog->licences().GetValue().Contains("CC BY 3.0 IGO"));
    BOOST_TEST(dialog->result().empty());
    press(dialog->test());
    BOOST_TEST(dialog->result().Contains("0 differ"));
    BOOST_TEST(dialog->tested().GetValue().Contains("R-01"));
    dialog->Destroy();
    wxYield();
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
