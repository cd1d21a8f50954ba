// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panels/field.hpp"

#include <wx/panel.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class wxButton;
class wxFlexGridSizer;
class wxStaticText;

namespace pension::ui {

/// Rows of a label and a field, for forms beside that of the question. What is typed is given away
/// when its field is left or entered; what is wrong stays with the reason under it.
class FieldRows : public wxPanel {
public:
    /// What does not change of a field.
    struct Look {
        Field::Kind kind;
        wxString label;
        wxString why;               ///< Its tool tip.
        wxString name;              ///< For a screen reader; empty: the label.
        bool keeps_letter = false;  ///< Of its label, to press; else those of another form count.
        /// Lets it be chosen, by a button beside it; none: no button.
        std::function<void()> pick{};
        std::string topic{};  ///< See set_topic(); empty: that of the rows.
    };
    /// Where fields get what they show and give what was typed; each is named by its number.
    struct Model {
        std::function<bool(std::size_t)> is_shown;
        std::function<std::string(std::size_t)> text;
        std::function<std::string(std::size_t)> problem;
        std::function<std::string(std::size_t)> hint;
        std::function<std::vector<FieldChoice>(std::size_t)> choices;
        std::function<void(std::size_t, const std::string&)> type;
    };

    FieldRows(wxWindow* parent, const std::vector<Look>& looks, Model model);

    /// Shows what the model says now.
    void show_all();
    /// Lays the rows out for so much room: two fields beside each other, or one, or each below its
    /// label.
    void fit(int width);
    /// The control of a field, shown or not.
    wxWindow& control(std::size_t field) { return rows_.at(field).field->control(); }
    wxString problem(std::size_t field) const;
    /// As if all fields had been left: what was typed counts.
    void enter_all();
    /// Of the widest label in sight.
    int label_width() const;
    /// Labels are that wide at least, as those of rows above or below.
    void align(int label_width);

    /// A field was entered: why it is asked.
    std::function<void(const wxString&)> explained;
    /// The rows take more room than before, or less.
    std::function<void()> resized;

private:
    struct Row {
        wxStaticText* label = nullptr;   ///< None where the control says it itself.
        std::unique_ptr<Field> field{};  ///< Where it stands does not change: its events name it.
        wxStaticText* problem = nullptr;
        wxString why{};
        wxButton* pick = nullptr;  ///< None where there is nothing to pick from.
    };

    void add(const Look& look, wxFlexGridSizer& grid);
    bool show(std::size_t field);
    bool say(Row& row, const std::string& why);
    void measure_again();
    int columns_for(int width) const;
    int field_width() const;
    void size_controls();
    void arrange();

    Model model_;
    wxFlexGridSizer* grid_;
    int width_ = 0;
    std::vector<Row> rows_;
};

}  // namespace pension::ui
