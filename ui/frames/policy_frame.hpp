// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/policy_editor/policy_page.hpp"

#include <wx/frame.h>
#include <wx/weakref.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class wxButton;
class wxCheckBox;
class wxSlider;
class wxTextCtrl;

namespace pension::ui {

class AttentionBar;
class ChartCanvas;
class NoticeFrame;
class PlaceTree;
class ScrolledPage;
class TableView;
class WrappedLabel;

/// The figures of all places: looked at by place and month, entered, confirmed, undone.
class PolicyFrame : public wxFrame {
public:
    /// @param day today as YYYY-MM-DD.
    PolicyFrame(wxWindow* parent, Desk& desk, AreaCode place, const std::string& day,
                Translate words);
    ~PolicyFrame() override;

    /// Whether to do what the lines say; tests answer themselves.
    AskAct ask_by;
    /// Which figures of another side are taken over; likewise.
    ChooseFigures choose_by;
    /// Who said that a figure is right; likewise. None where the user gave up.
    std::function<std::optional<std::string>()> ask_whom_by;
    /// The file of a pack to take in, and of one to write; likewise.
    std::function<std::optional<std::filesystem::path>()> ask_pack_by;
    std::function<std::optional<std::filesystem::path>(const std::string& offered)>
        ask_pack_to_write_by;
    /// Shows sheets as they come out of the printer; set by the owner.
    std::function<void(const std::vector<SheetOffer>&)> preview_by;
    /// Code and name of a village or a town; likewise.
    std::function<std::optional<std::pair<std::string, std::string>>()> ask_place_by;
    wxButton& mend() { return *mend_; }
    /// The number that is asked for before anything is changed; likewise.
    std::function<std::optional<std::string>()> ask_number_by;
    /// The window in which something is entered; none where none is open.
    NoticeFrame* notice() const;

    PolicyPage& page() { return page_; }
    PlaceTree& places() { return *tree_; }
    TableView& figures() { return *figures_; }
    wxTextCtrl& month() { return *month_; }
    wxSlider& slider() { return *slider_; }
    wxButton& enter() { return *enter_; }
    wxButton& change() { return *change_; }
    wxButton& confirm() { return *confirm_; }
    wxCheckBox& unconfirmed() { return *unconfirmed_; }
    AttentionBar& said() { return *said_; }
    ChartCanvas& chart() { return *chart_; }
    wxString details() const;
    wxString missing() const;

    /// Shows the change record of the place, in which an act can be undone.
    void show_record();
    /// Takes the marked figure out, or for one's own once somebody was asked; after questions.
    void take_out();
    void adopt();

    /// What stands in the menu "More".
    struct Extra {
        wxString label;
        wxString help;
        bool is_enabled = true;
        bool changes = true;  ///< The policy file: may be asked a number for.
        std::function<void()> act;
    };
    std::vector<Extra> extras();

    /// Takes a pack in, as if it had been chosen: asks for the number where one is set, then which
    /// of its figures; while the figures are still read it waits for them.
    void take_pack(const std::filesystem::path& pack);

private:
    wxWindow* build_right(wxWindow* parent);
    void build_head(wxWindow* parent, wxSizer& down);
    void build_buttons(wxWindow* parent, wxSizer& down);
    void bind();
    void type_month();
    void slide();
    void refresh();
    void show_details();
    void show_more();
    bool may_change();
    void take_in(const std::filesystem::path& pack);
    /// @return none where another place's notice is not to be closed.
    NoticeFrame* open_notice(std::optional<Place> made = {});
    void add_place();
    void change_figure();

    Desk& desk_;
    std::string day_;
    Translate tr_;
    PolicyPage page_;
    PlaceTree* tree_ = nullptr;
    ScrolledPage* body_ = nullptr;
    WrappedLabel* heading_ = nullptr;
    AttentionBar* remarks_ = nullptr;
    wxTextCtrl* month_ = nullptr;
    wxSlider* slider_ = nullptr;
    wxCheckBox* all_time_ = nullptr;
    wxCheckBox* unconfirmed_ = nullptr;
    TableView* figures_ = nullptr;
    WrappedLabel* details_ = nullptr;
    ChartCanvas* chart_ = nullptr;
    wxTextCtrl* missing_ = nullptr;
    wxButton* enter_ = nullptr;
    wxButton* change_ = nullptr;
    wxButton* confirm_ = nullptr;
    wxButton* beside_ = nullptr;
    wxButton* more_ = nullptr;
    wxButton* mend_ = nullptr;
    AttentionBar* said_ = nullptr;
    wxWeakRef<wxFrame> notice_;
    std::optional<std::filesystem::path> waiting_pack_{};
    Subscription subscription_;
    Subscription figures_changed_;
};

}  // namespace pension::ui
