// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "sheet/sheet.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// A sheet that can be printed. Made when somebody looks at it.
struct SheetOffer {
    std::string name;       ///< In a list: "The comparison".
    std::string file_name;  ///< Without folder: what a save dialog offers.
    std::function<Result<Sheet>()> make;
};

/// Writes a file for other programs; the format is told by its ending.
/// @param in_gb18030 of a CSV: for programs that know no other encoding.
using ExportTo = std::function<Status(const std::filesystem::path& file, bool in_gb18030)>;

/// Windows beside the main one, which only the owner of all of them can open.
enum class OtherWindow { booth, answers, another_case, list, figures };

/// What is done to the text or the cells that have the keyboard.
enum class Editing { cut, copy, paste, select_all, change };

/// What becomes of a case that is not saved.
enum class Unsaved { save, leave, cancel };

/// What only a window can do; the window is one, tests bring their own.
class WindowServices {
public:
    virtual ~WindowServices() = default;

    /// Tells what could not be done, or what was asked, in a sentence.
    virtual void tell(const std::string& sentence) = 0;
    /// Shows lines that are too many for a sentence.
    virtual void show_text(const std::string& title, const std::vector<std::string>& lines) = 0;
    /// Shows the sheets as they come out of the printer, one at a time. @pre there are some.
    virtual void preview(const std::vector<SheetOffer>& sheets) = 0;
    /// Asks for a file and writes the sheet into it.
    virtual void save_as_pdf(const SheetOffer& sheet) = 0;
    /// Prints the sheet, after asking for a printer; where it cannot be, a PDF is offered.
    virtual void print(const SheetOffer& sheet) = 0;
    /// Asks for a file of one of the kinds that can be written, and has it written.
    /// @param offered its name, without an ending.
    virtual void export_as(const std::string& offered, const ExportTo& write) = 0;
    /// Puts a text on the clipboard.
    virtual void copy(const std::string& text) = 0;
    /// Has a voice of the system say the sentences, one after the other; where it is speaking it
    /// falls silent instead. Never waits for it.
    virtual void read_aloud(const std::vector<std::string>& sentences) = 0;
    /// Asks for a case file to open; none where the user gave up.
    virtual std::optional<std::filesystem::path> ask_case_to_open() = 0;
    /// Asks where to save a case, and before a file is replaced. @param offered its name.
    virtual std::optional<std::filesystem::path> ask_case_to_save(const std::string& offered) = 0;
    virtual Unsaved ask_unsaved(const std::string& sentence) = 0;
    /// Asks whether to do it. @param act what it is called, & before the letter to press.
    virtual bool ask(const std::string& sentence, const std::string& act) = 0;
    /// Does that to whatever has the keyboard; nothing where it cannot be done there.
    virtual void edit(Editing what) = 0;
    /// The settings say another look_in() now: shows it in all windows.
    virtual void show_look() = 0;
    virtual void show_preferences() = 0;
    /// What helps with what is shown.
    virtual void show_help() = 0;
    virtual void show_about() = 0;
    virtual void open(OtherWindow which) = 0;
    /// Goes on in that language, "zh_CN" or "en".
    virtual void speak(const std::string& language) = 0;
    virtual void close() = 0;
};

/// The menu in which an action stands; in their order.
enum class Menu { file, edit, view, policy, help };

/// One thing that the user can do, as it stands now. Menus, keys and buttons are all made from it,
/// so that they say and do the same.
struct Action {
    std::string id;  ///< "undo": stable, in no language.
    Menu menu = Menu::file;
    std::string label;            ///< In the user's language, & before the letter to press.
    std::string help;             ///< A sentence in the user's language: what it does.
    std::string key{};            ///< "Ctrl+Z"; empty where it has none.
    std::string submenu{};        ///< In the user's language; empty: in the menu itself.
    bool stands_last = false;     ///< In its menu, of an action of a page: below the window's own.
    bool after_line = false;      ///< A line sets it apart from what stands above it.
    bool is_enabled = true;       ///< Whether it can be done now.
    std::optional<bool> is_on{};  ///< Whether it is the one chosen; none where nothing is.
    std::function<void(WindowServices&)> run{};
};

/// None where no action is called so.
inline const Action* find_action(const std::vector<Action>& actions, std::string_view id) {
    for (const Action& action : actions)
        if (action.id == id) return &action;
    return nullptr;
}

/// Does it, if it can be done now; an action that is disabled or not there does nothing.
inline void invoke(const std::vector<Action>& actions, std::string_view id,
                   WindowServices& window) {
    const Action* action = find_action(actions, id);
    if (action && action->is_enabled) action->run(window);
}

}  // namespace pension
