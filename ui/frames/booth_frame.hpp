// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/booth/booth.hpp"
#include "app/booth/kiosk_lock.hpp"
#include "app/booth/projector.hpp"
#include "frames/projector_frame.hpp"
#include "widgets/big_figures.hpp"

#include <wx/frame.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class wxButton;
class wxPanel;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace pension::ui {

class WrappedLabel;

/// The stall: the whole screen for one question, by digits, Tab and Enter or by touch. Every key
/// is the booth's own; what it does is the view-model's business.
class BoothFrame : public wxFrame {
public:
    BoothFrame(wxWindow* parent, Desk& desk, BoothSurroundings around, const Translate& tr);
    ~BoothFrame() override;

    Booth& booth() { return booth_; }
    wxTextCtrl& field(Booth::Field which) { return *fields_.at(static_cast<std::size_t>(which)); }
    BigFigures& plan(std::size_t at) { return *plans_.at(at); }
    /// What the crowd sees; none where it is not open.
    ProjectorFrame* audience() const { return audience_; }
    Projector& projector() { return projector_; }
    KioskLock& lock() { return lock_; }
    wxString told() const;  ///< The line that says what is wrong, or that time runs out.

    /// Asks for the folder of slips and tallies; tests answer themselves. None: given up.
    std::function<std::optional<std::filesystem::path>()> ask_folder;
    /// A folder was chosen, to be remembered.
    std::function<void(const std::filesystem::path&)> folder_chosen;

private:
    wxSizer* make_head();
    wxSizer* make_questions();
    wxSizer* make_pad();
    wxSizer* make_answer();
    wxSizer* make_foot();
    wxButton* button(const wxString& label, std::function<void()> act);

    void press(char digit);
    void enter();
    void take_key(wxKeyEvent& key);
    bool take_number(const wxKeyEvent& key);
    wxString lock_words() const;
    void print_slip();
    void save_tally();
    void show_audience();
    bool has_folder();
    void set_letters();
    void refresh();
    void show_answer();
    void forget_clipboard();

    Booth booth_;
    KioskLock lock_;
    Projector projector_;
    wxWeakRef<ProjectorFrame> audience_;
    bool leaves_slips_ = false;  ///< Told already that some are not done.
    wxTimer seconds_;
    wxPanel* body_ = nullptr;
    wxStaticText* place_ = nullptr;
    wxStaticText* tally_ = nullptr;
    wxStaticText* queue_ = nullptr;
    std::array<wxStaticText*, 3> labels_{};
    std::array<wxPanel*, 3> frames_{};  ///< Around a field: whose turn it is.
    std::array<wxTextCtrl*, 3> fields_{};
    std::vector<wxButton*> pad_;
    std::vector<wxButton*> actions_;
    wxButton* next_ = nullptr;
    wxButton* slip_ = nullptr;
    wxButton* resume_ = nullptr;
    WrappedLabel* whom_ = nullptr;
    std::array<BigFigures*, 2> plans_{};
    WrappedLabel* sentence_ = nullptr;
    WrappedLabel* told_ = nullptr;
    WrappedLabel* warnings_ = nullptr;
    WrappedLabel* basis_ = nullptr;
    bool had_answer_ = false;
    wxString saved_;  ///< What was saved last, until the next key.
    wxSize lettered_;
    Subscription subscription_;
    Subscription story_;
};

}  // namespace pension::ui
