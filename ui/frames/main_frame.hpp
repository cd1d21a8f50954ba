// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/preferences.hpp"
#include "dialogs/file_dialogs.hpp"
#include "draw/pages.hpp"
#include "frames/action_controls.hpp"
#include "frames/preview_frame.hpp"
#include "rooms.hpp"
#include "speech.hpp"

#include <wx/frame.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxButton;

namespace pension::ui {

class AttentionBar;
class PageAttention;

/// The window: a frame around the pages of a workspace, one of which is shown. Builds and binds;
/// what anything means is the pages' business.
class MainFrame : public wxFrame, private WindowServices {
public:
    /// @param rooms those whose pages the workspace has, in the same order.
    MainFrame(Workspace& workspace, std::vector<Room> rooms);
    ~MainFrame() override;

    /// Asks for the file to save to; tests answer themselves. None where the user gave up.
    std::function<std::optional<std::filesystem::path>(const std::string& offered)> ask_pdf_file;
    /// The same for a page as a picture.
    std::function<std::optional<std::filesystem::path>(const std::string& offered)>
        ask_picture_file;
    /// The same for an export.
    std::function<std::optional<ExportFile>(const std::string& offered)> ask_export_file;
    /// "zh_CN" or "en" was chosen, or nothing: that of the system; the owner builds the window anew
    /// in that language.
    std::function<void(const std::string& language)> language_chosen;
    /// Colours were chosen, perhaps those that are shown; the owner builds the window anew in them.
    std::function<void(Theme theme)> colours_chosen;
    /// Another window was asked for; the owner opens it.
    std::function<void(OtherWindow which)> other_window_asked;
    /// Tells what could not be done; tests listen themselves.
    std::function<void(const std::string& sentence)> tell_by;
    /// Shows lines that are too many for a sentence; likewise.
    std::function<void(const std::string& title, const std::vector<std::string>& lines)> show_by;

    /// Says that something failed and offers another way; whether that is taken. Tests answer.
    std::function<bool(const std::string& sentence, const std::string& other_way)> offer_by;
    /// Opens a file that was saved in the program that the system has for it; tests listen.
    std::function<void(const std::filesystem::path& file)> open_by;
    /// What was saved last, and that it can be opened, or that something was copied; shown over the
    /// page until it is closed.
    AttentionBar& saved() { return *saved_; }
    /// The preview that was opened last; none where it is closed.
    PreviewFrame* previewed() const { return previewed_; }

    /// Asks for a case to open, or where to save one; tests answer themselves.
    std::function<std::optional<std::filesystem::path>()> ask_open_by;
    std::function<std::optional<std::filesystem::path>(const std::string& offered)> ask_save_by;
    /// What becomes of a case that is not saved; likewise.
    std::function<Unsaved(const std::string& sentence)> ask_unsaved_by;
    /// Whether to do what is called so; likewise.
    std::function<bool(const std::string& sentence, const std::string& act)> ask_by;
    /// What is to be known of the file, whatever page is shown.
    AttentionBar& notice();
    /// Opens a case, as if it had been chosen.
    void open_case(const std::filesystem::path& file) { workspace_.open(file, *this); }

    /// Opens a file that was dropped, double-clicked or named at the start: a pack of figures goes
    /// to the owner's window for those, everything else is taken for a case.
    void open_file(const std::filesystem::path& file);
    std::function<void(const std::filesystem::path& pack)> pack_given;

    /// Does what is called so, as if it had been chosen in a menu.
    void act(const std::string& action) { controls_.run(action); }
    /// Shows the preferences; whether they are accepted. Tests answer.
    std::function<bool(Preferences& preferences)> set_preferences_by;

    /// Shows sheets of a window beside this one as they come out of the printer.
    void show_sheets(const std::vector<SheetOffer>& sheets) { preview(sheets); }

    /// The window is to close: asks about what is not saved, unless the session ends.
    void leave(wxCloseEvent& closing);

    /// Closes the windows that were opened from this one and go with it; whether all of them went.
    bool may_leave_others();

    /// Gives up all panels: the pages that they show are about to go.
    void leave_pages();

    /// The panel of the page that is shown.
    PagePanel& shown() { return *panels_[workspace_.shown_at()]; }

private:
    void tell(const std::string& sentence) override { tell_by(sentence); }
    void show_text(const std::string& title, const std::vector<std::string>& lines) override {
        show_by(title, lines);
    }
    void preview(const std::vector<SheetOffer>& sheets) override;
    void save_as_pdf(const SheetOffer& sheet) override;
    void print(const SheetOffer& sheet) override;
    void export_as(const std::string& offered, const ExportTo& write) override;
    void copy(const std::string& text) override;
    void read_aloud(const std::vector<std::string>& sentences) override;
    std::optional<std::filesystem::path> ask_case_to_open() override { return ask_open_by(); }
    std::optional<std::filesystem::path> ask_case_to_save(const std::string& offered) override {
        return ask_save_by(offered);
    }
    Unsaved ask_unsaved(const std::string& sentence) override { return ask_unsaved_by(sentence); }
    bool ask(const std::string& sentence, const std::string& act) override {
        return ask_by(sentence, act);
    }
    void edit(Editing what) override;
    void show_look() override;
    void show_preferences() override;
    void show_help() override;
    void show_about() override;
    void open(OtherWindow which) override {
        if (other_window_asked) other_window_asked(which);
    }
    void speak(const std::string& language) override;
    void close() override { Close(); }

    void save(const Pages& pages, const std::string& offered);
    /// @param page from 0.
    void save_page(const Pages& pages, int page, const std::string& offered);
    void say_what_became(const Status& written, const std::filesystem::path& file);
    void print(const Pages& pages, const Print& how, const std::string& offered);
    std::string explained(const Error& why) { return workspace_.shown().explained(why); }
    void say_saved(const std::filesystem::path& file);
    void refresh();
    void activate();
    void bind_questions();
    void bind_case();
    std::filesystem::path folder() const;
    void remember_folder(const std::filesystem::path& file);

    Workspace& workspace_;
    std::vector<Room> rooms_;
    ActionControls controls_;
    wxPanel* body_ = nullptr;
    AttentionBar* saved_ = nullptr;
    wxButton* open_ = nullptr;  ///< Of what was saved.
    std::filesystem::path saved_file_;
    PageAttention* notice_ = nullptr;
    wxTimer every_second_;
    Speech speech_;
    wxWeakRef<PreviewFrame> previewed_;
    std::vector<PagePanel*> panels_;  ///< Each made when its page is shown for the first time.
    bool was_active_ = false;
    bool is_begun_ = false;  ///< Something was changed in the case.
    Subscription subscription_;
};

}  // namespace pension::ui
