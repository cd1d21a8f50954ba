// SPDX-License-Identifier: Apache-2.0
#include "ui/opened.hpp"
#include "widgets/table_view.hpp"

namespace pension::ui {

namespace {

/// Figures with those titles, in one row that repeats them.
Table with_columns(const std::vector<std::string>& titles) {
    Table table;
    for (const std::string& title : titles) table.columns.push_back({title, Align::right});
    table.rows.push_back({titles});
    return table;
}

/// Each title with the cell below it.
std::vector<std::string> seen(TableView& view) {
    std::vector<std::string> all;
    for (unsigned number = 0; number < view.GetColumnCount(); ++number) {
        const wxDataViewColumn* column = view.GetColumn(number);
        wxVariant cell;
        const auto& rows = static_cast<const wxDataViewListModel&>(*view.GetModel());
        rows.GetValueByRow(cell, 0, column->GetModelColumn());
        all.push_back((column->GetTitle() + ": " + cell.GetString()).utf8_string());
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table_columns)

// An interest that comes or goes puts a column in the middle, or takes it out.
BOOST_AUTO_TEST_CASE(columns_come_and_go_in_the_middle) {
    Opened opened;
    auto* view = new TableView{opened.frame, "years"};
    view->show(with_columns({"Age", "Paid", "Left"}));
    BOOST_TEST((seen(*view) == std::vector<std::string>{"Age: Age", "Paid: Paid", "Left: Left"}));
    const auto becomes = [&](const std::vector<std::string>& titles) {
        std::vector<std::string> wanted;
        for (const std::string& title : titles) wanted.push_back(title + ": " + title);
        view->show(with_columns(titles));
        return wait_for([&] { return seen(*view) == wanted; });
    };
    BOOST_TEST(becomes({"Age", "Paid", "Interest", "Left"}));
    BOOST_TEST(becomes({"Age", "Paid", "Left"}));
    BOOST_TEST(becomes({"Year"}));
    BOOST_TEST(becomes({"Year", "Age", "Paid", "Interest", "Left"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::ui
