// SPDX-License-Identifier: Apache-2.0
#include "text.hpp"
#include "ui/opened.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/listbox.h>

namespace pension::ui {

namespace {

Inquiry a_man() {
    Inquiry asked = sample_inquiry();
    asked.typed.as_of = "2026-11";
    asked.typed.born = "1970-01";
    asked.typed.sex = "male";
    asked.typed.interest = "0";
    asked.plans = {{"2012-2029:200", {}, {}, 0}};
    return asked;
}

std::size_t field_of(std::string_view option) {
    std::size_t field = 0;
    while (schemes_fields()[field].option != option) ++field;
    return field;
}

void type_into(wxWindow& control, const wxString& text) {
    dynamic_cast<wxTextEntry&>(control).ChangeValue(text);
    wxCommandEvent event{wxEVT_TEXT_ENTER, control.GetId()};
    event.SetEventObject(&control);
    control.ProcessWindowEvent(event);
    wxYield();
}

bool holds(const wxString& text, const char* part) {
    return text.Contains(part);
}

std::string all_cells(const AnswerView& view) {
    std::string text;
    for (const TableView* table : view.tables())
        for (const TableRow& row : table->table().rows)
            for (const std::string& cell : row.cells) text += cell + "|";
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(people)

BOOST_AUTO_TEST_CASE(months_of_the_employee_scheme_are_typed_and_answered) {
    Opened window{as_in_the_code(), a_man()};
    auto& answers = window.home().answers();
    SchemesFields& fields = answers.schemes();
    const AnswerView& view = answers.view(AnswersPanel::Leaf::schemes);
    BOOST_TEST(holds(view.words(), "which months"));
    type_into(fields.rows().control(field_of("--employee")), "2027-01..2031-05");
    BOOST_TEST(holds(view.words(), "139 are missing"));
    BOOST_TEST(!view.tables().empty());
    type_into(fields.rows().control(field_of("--wage-base")), "middle");
    BOOST_TEST(holds(fields.rows().problem(field_of("--wage-base")), "middle"));
    BOOST_TEST(holds(view.words(), "139 are missing"));
    window.inquiries().undo();
    wxYield();
    BOOST_TEST(holds(view.words(), "which months"));
}

BOOST_AUTO_TEST_CASE(every_option_of_the_employee_scheme_has_a_field_that_can_be_unfolded) {
    Opened window{as_in_the_code(), a_man()};
    SchemesFields& fields = window.home().answers().schemes();
    BOOST_TEST(fields.rows().control(field_of("--employee")).IsShown());
    BOOST_TEST(!fields.rows().control(field_of("--wage-growth")).IsShown());
    press(fields.unfolding());
    for (const EmployeeOption& option : employee_options()) {
        const bool is_of_women = option.name == std::string_view{"--category"};
        BOOST_TEST(fields.rows().control(field_of(option.name)).IsShown() == !is_of_women,
                   option.name);
    }
    window.type(Asks::born, "1975-01");
    window.pick(Asks::sex, 1);
    BOOST_TEST(fields.rows().control(field_of("--category")).IsShown());
}

BOOST_AUTO_TEST_CASE(people_are_added_and_reckoned_together) {
    Opened window;
    auto& answers = window.home().answers();
    HouseholdFields& fields = answers.household();
    const AnswerView& view = answers.view(AnswersPanel::Leaf::household);
    BOOST_TEST(!fields.remove().IsEnabled());
    BOOST_TEST(!fields.control({Asks::born}).IsShown());
    press(fields.add());
    BOOST_TEST(fields.list().GetSelection() == 1);
    BOOST_TEST(fields.control({Asks::born}).IsShown());
    BOOST_TEST(fields.control({Asks::plan_pays, 1}).IsShown());
    BOOST_TEST(!fields.control({Asks::plan_pays, 2}).IsShown());
    // Twice 169.03 and twice 496.01.
    BOOST_TEST(holds(view.words(), "338.06"));
    BOOST_TEST(holds(view.words(), "992.02"));
    type_into(fields.control({Asks::name}), "Mother");
    BOOST_TEST(fields.list().GetString(1) == "Mother");
    BOOST_TEST(holds(all_cells(view), "Mother"));
    type_into(fields.control({Asks::plan_pays, 0}), "123");
    BOOST_TEST(holds(fields.problem({Asks::plan_pays, 0}), "123"));
    BOOST_TEST(holds(view.words(), "338.06"));
    press(fields.remove());
    BOOST_TEST(fields.list().GetCount() == 1U);
    window.inquiries().undo();
    wxYield();
    BOOST_TEST(fields.list().GetCount() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
