// SPDX-License-Identifier: Apache-2.0
#include "help_topic.hpp"

#include "app/desk/manual.hpp"
#include "language.hpp"
#include "native/focus.hpp"
#include "platform/files.hpp"
#include "platform/user_folders.hpp"
#include "text.hpp"

#include <wx/clntdata.h>
#include <wx/event.h>
#include <wx/filename.h>
#include <wx/filesys.h>
#include <wx/intl.h>
#include <wx/log.h>
#include <wx/msgdlg.h>
#include <wx/toplevel.h>
#include <wx/utils.h>

#include <system_error>

namespace pension::ui {

void set_topic(wxWindow& window, const std::string& topic) {
    window.SetClientObject(new wxStringClientData{wx(topic)});
}

std::string topic_of(const wxWindow* window) {
    for (; window; window = window->GetParent()) {
        if (const auto* topic = dynamic_cast<wxStringClientData*>(window->GetClientObject()))
            return utf8(topic->GetData());
        if (window->IsTopLevel()) break;
    }
    return {};
}

std::function<bool(const wxString& address)>& browse_by() {
    static std::function<bool(const wxString& address)> browse = [](const wxString& address) {
        // It would tell in a box of its own, and not where the page lies.
        const wxLogNull quiet;
        return wxLaunchDefaultBrowser(address);
    };
    return browse;
}

wxString show_manual(const std::string& topic) {
    const auto file = manual_file(shipped_share_folder(), spoken_language(), topic);
    const wxString shown = wx(pension::utf8(file));
    std::error_code unknown;
    if (!std::filesystem::exists(file, unknown))
        return wxString::Format(
            _("The manual is not there: \"%s\" is missing. Install the program anew."), shown);
    if (browse_by()(wxFileSystem::FileNameToURL(wxFileName{wx(bytes_of_name(file))}))) return {};
    return wxString::Format(
        _("No browser of this computer could be started. The page of the manual is \"%s\"."),
        shown);
}

void answer_usual_keys(wxTopLevelWindow& window) {
    window.Bind(wxEVT_CHAR_HOOK, [&window](wxKeyEvent& key) {
        if (key.GetKeyCode() == 'W' && key.GetModifiers() == wxMOD_CONTROL) {
            window.Close();
            return;
        }
        if (key.GetKeyCode() != WXK_F1 || key.HasModifiers()) return key.Skip();
        const wxString wrong = show_manual(topic_of(focus_in(window)));
        if (!wrong.empty()) wxMessageBox(wrong, window.GetTitle(), wxOK | wxICON_WARNING, &window);
    });
}

}  // namespace pension::ui
