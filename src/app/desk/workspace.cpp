// SPDX-License-Identifier: Apache-2.0
#include "app/desk/workspace.hpp"

#include "app/desk/look.hpp"
#include "app/desk/samples.hpp"
#include "app/words/messages.hpp"
#include "base/contract.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pension {

namespace {

/// "&Undo: Change tier"; `what` is a msgid, empty where there is nothing.
std::string named(std::string label, const std::string& what, const Translate& tr) {
    return what.empty() ? label : label + ": " + tr(what.c_str());
}

/// Each language by its own name, so that whoever lost the way finds back.
constexpr std::pair<const char*, const char*> languages[] = {{"zh_CN", "\u4e2d\u6587 (&Z)"},
                                                             {"en", "&English"}};

const char* theme_label(Theme theme) {
    switch (theme) {
        case Theme::system: return N_("As the &system has them");
        case Theme::light: return N_("&Light");
        case Theme::dark: return N_("&Dark");
        case Theme::contrast: return N_("High contrast, &black on white");
        case Theme::contrast_dark: return N_("High contrast, &white on black");
    }
    return "";
}

std::string where_figures_stand(const Desk& desk, const Translate& tr) {
    const auto writable = desk.policy_writable();
    if (!writable) return explain(writable.error(), tr);
    return fmt::format(
        fmt::runtime(tr(N_("All figures stand in \"{file}\". Change them there with any SQLite "
                           "program; the result follows when you come back to this window."))),
        fmt::arg("file", utf8(desk.policy_file())));
}

}  // namespace

Workspace::Workspace(Desk& desk, const Inquiry& opening, std::vector<MakePage> pages, Translate tr,
                     std::optional<std::filesystem::path> state)
    : desk_{desk},
      document_{opening},
      files_{document_,
             desk.settings(),
             opening,
             std::move(state),
             [this] { return reckoned(); },
             [this](const Marked& marked) {
                 for (const auto& [field, text] : marked)
                     for (const auto& page : pages_)
                         page->type_again(field.first, field.second, text);
             }},
      files_changed_{files_.changed.connect([this] { changed.emit(); })},
      makers_{std::move(pages)},
      tr_{std::move(tr)} {
    expects(!makers_.empty(), "Workspace: no page");
    make_pages();
}

std::optional<Reckoned> Workspace::reckoned() const {
    for (const auto& page : pages_)
        if (auto result = page->reckoned()) return result;
    return std::nullopt;
}

void Workspace::make_pages() {
    pages_changed_.clear();
    pages_.clear();
    for (const MakePage make : makers_) {
        pages_.push_back(make(desk_, document_, tr_));
        pages_changed_.push_back(pages_.back()->changed.connect([this] { changed.emit(); }));
    }
}

void Workspace::show(std::size_t at) {
    expects(at < pages_.size(), "Workspace: no such page");
    if (at == shown_) return;
    shown_ = at;
    changed.emit();
}

void Workspace::speak(Translate tr) {
    tr_ = std::move(tr);
    make_pages();
    changed.emit();
}

std::vector<Action> Workspace::actions() {
    // The case first, in every menu; then what the page does with it.
    std::vector<Action> all = files_.actions(tr_);
    std::vector<Action> of_page = shown().actions();
    std::ranges::move(of_page, std::back_inserter(all));
    for (Action& action : own_actions()) all.push_back(std::move(action));
    std::ranges::stable_sort(all, {}, [](const Action& action) {
        return std::pair{action.menu, action.stands_last};
    });
    return all;
}

std::vector<Action> Workspace::own_actions() {
    const History<Inquiry>& cases = document_.inquiries;
    const bool has_sheet = !shown().sheets().empty();
    // Beside the samples of a page, in one submenu.
    std::vector<Action> actions =
        sample_actions(desk_.policy_places().shipped.parent_path(), document_, files_, tr_);
    std::vector<Action> others{
        {.id = "save_pdf",
         .menu = Menu::file,
         .label = tr_(N_("Save as P&DF...")),
         .help = tr_(N_("Writes the sheet on A4 as a PDF file")),
         .key = "Ctrl+Shift+E",
         .is_enabled = has_sheet,
         .run = [this](auto& window) { window.save_as_pdf(shown().sheets().front()); }},
        {.id = "preview",
         .menu = Menu::file,
         .label = tr_(N_("Print pre&view...")),
         .help = tr_(N_("Shows the sheets as they come out of the printer: which one, paper, "
                        "letters, margins")),
         .key = "Ctrl+Shift+P",
         .is_enabled = has_sheet,
         .run = [this](auto& window) { window.preview(shown().sheets()); }},
        {.id = "print",
         .menu = Menu::file,
         .label = tr_(N_("&Print...")),
         .help = tr_(N_("Prints the sheet on A4")),
         .key = "Ctrl+P",
         .is_enabled = has_sheet,
         .run = [this](auto& window) { window.print(shown().sheets().front()); }},
        {.id = "list",
         .menu = Menu::file,
         .label = tr_(N_("A list o&f people...")),
         .help = tr_(N_("Reckons a whole list: shows how it is understood, tries it, writes the "
                        "results by village")),
         .key = "Ctrl+L",
         .after_line = true,
         .run = [](auto& window) { window.open(OtherWindow::list); }},
        {.id = "close",
         .menu = Menu::file,
         .label = tr_(N_("&Close the window")),
         .help = tr_(N_("Closes this window, after asking about what is not saved")),
         .key = "Ctrl+W",
         .stands_last = true,
         .after_line = true,
         .run = [](auto& window) { window.close(); }},
        {.id = "quit",
         .menu = Menu::file,
         .label = tr_(N_("&Quit")),
         .help = tr_(N_("Closes the window")),
         .key = "Ctrl+Q",
         .stands_last = true,
         .run = [](auto& window) { window.close(); }},
        {.id = "undo",
         .menu = Menu::edit,
         .label = named(tr_(N_("&Undo")),
                        document_.wrong.empty() && cases.can_undo() ? cases.undo_name() : "", tr_),
         .help = tr_(N_("Takes the last change back")),
         .key = "Ctrl+Z",
         .is_enabled = cases.can_undo() || !document_.wrong.empty(),
         .run =
             [this](auto&) {
                 // What was typed last does not count yet: that is what is taken back first.
                 if (document_.wrong.empty()) return document_.inquiries.undo();
                 document_.wrong.clear();
                 document_.inquiries.changed.emit();
             }},
        {.id = "redo",
         .menu = Menu::edit,
         .label = named(tr_(N_("&Redo")), cases.can_redo() ? cases.redo_name() : "", tr_),
         .help = tr_(N_("Makes the change again that was taken back")),
         .key = "Ctrl+Y",
         .is_enabled = cases.can_redo(),
         .run = [this](auto&) { document_.inquiries.redo(); }},
    };
    std::ranges::move(others, std::back_inserter(actions));
    add_editing_actions(actions);
    actions.push_back({.id = "forget_places",
                       .menu = Menu::edit,
                       .label = tr_(N_("&Forget recent places")),
                       .help = tr_(N_("Wipes the list of places that were chosen before")),
                       .after_line = true,
                       .is_enabled = !desk_.recent_places().empty(),
                       .run = [this](auto& window) {
                           const Status forgotten = desk_.forget_places();
                           changed.emit();
                           // Who wipes them must know where they still stand.
                           if (!forgotten) window.tell(explain(forgotten.error(), tr_));
                       }});
    actions.push_back({.id = "preferences",
                       .menu = Menu::edit,
                       .label = tr_(N_("Pr&eferences...")),
                       .help = tr_(N_("Language, letters, colours, and what the program begins "
                                      "with")),
                       .key = "Ctrl+,",
                       .stands_last = true,
                       .after_line = true,
                       .run = [](auto& window) { window.show_preferences(); }});
    actions.push_back({.id = "booth",
                       .menu = Menu::view,
                       .label = tr_(N_("At the &stall")),
                       .help = tr_(N_("Full screen and large letters: one person after the other, "
                                      "by digits and Enter; nothing of anybody is kept")),
                       .key = "F11",
                       .run = [](auto& window) { window.open(OtherWindow::booth); }});
    add_page_actions(actions);
    add_look_actions(actions);
    for (const auto& [language, name] : languages)
        actions.push_back({.id = std::string{"language_"} + language,
                           .menu = Menu::view,
                           .label = name,
                           .help = tr_(N_("Goes on in this language")),
                           .submenu = tr_(N_("&Language")),
                           .is_on = tr_.language() == language,
                           .run = [language = language](auto& window) { window.speak(language); }});
    actions.push_back(
        {.id = "figures",
         .menu = Menu::policy,
         .label = tr_(N_("&Figures of all places...")),
         .help = tr_(N_("Shows the figures of a place, and takes in those of a new notice")),
         .key = "Ctrl+D",
         .run = [](auto& window) { window.open(OtherWindow::figures); }});
    actions.push_back({.id = "reload_policy",
                       .menu = Menu::policy,
                       .label = tr_(N_("&Read the policy file again")),
                       .help = tr_(N_("Takes what another program changed in the figures")),
                       .key = "F5",
                       .is_enabled = !desk_.is_reading(),
                       .run = [this](auto&) { desk_.reload_policy(); }});
    actions.push_back(
        {.id = "where_policy",
         .menu = Menu::policy,
         .label = tr_(N_("&Where is the policy file?")),
         .help = tr_(N_("Says where all figures stand and how they are changed")),
         .run = [this](auto& window) { window.tell(where_figures_stand(desk_, tr_)); }});
    add_figures_actions(actions);
    actions.push_back({.id = "help",
                       .menu = Menu::help,
                       .label = tr_(N_("&Manual")),
                       .help = tr_(N_("Opens what the manual says of the field or the answer in "
                                      "which the cursor is")),
                       .key = "F1",
                       .run = [](auto& window) { window.show_help(); }});
    actions.push_back(
        {.id = "answers",
         .menu = Menu::help,
         .label = tr_(N_("&What does the rule say?")),
         .help = tr_(N_("Finds what the documents answer to questions that people ask")),
         .key = "Ctrl+F",
         .run = [](auto& window) { window.open(OtherWindow::answers); }});
    actions.push_back({.id = "about",
                       .menu = Menu::help,
                       .label = tr_(N_("&About")),
                       .help = tr_(N_("Version, licences and the self-test of the program")),
                       .after_line = true,
                       .run = [](auto& window) { window.show_about(); }});
    return actions;
}

void Workspace::add_editing_actions(std::vector<Action>& actions) {
    const auto add = [&](const char* id, const char* label, const char* help, const char* key,
                         Editing what, bool after_line = false) {
        actions.push_back({.id = id,
                           .menu = Menu::edit,
                           .label = tr_(label),
                           .help = tr_(help),
                           .key = key,
                           .after_line = after_line,
                           .run = [what](auto& window) { window.edit(what); }});
    };
    add("cut", N_("Cu&t"), N_("Takes the marked text out, onto the clipboard"), "Ctrl+X",
        Editing::cut, true);
    add("copy", N_("&Copy"), N_("Puts the marked text or rows, or the chart, on the clipboard"),
        "Ctrl+C", Editing::copy);
    add("paste", N_("Pa&ste"), N_("Puts what is on the clipboard where the cursor is"), "Ctrl+V",
        Editing::paste);
    add("select_all", N_("Select &all"), N_("Marks everything where the cursor is"), "Ctrl+A",
        Editing::select_all);
    add("change", N_("Cha&nge"),
        N_("Changes what is marked: the year, the name of the plan or the person"), "F2",
        Editing::change);
}

void Workspace::add_look_actions(std::vector<Action>& actions) {
    const Look look = look_in(desk_.settings());
    const auto add_zoom = [&](const char* id, const char* label, const char* help, const char* key,
                              int zoom) {
        actions.push_back({.id = id,
                           .menu = Menu::view,
                           .label = tr_(label),
                           .help = tr_(help),
                           .key = key,
                           .after_line = std::string_view{key} == "Ctrl++",
                           .is_enabled = zoom != look.zoom,
                           .run = [this, zoom](auto& window) {
                               Look other = look_in(desk_.settings());
                               other.zoom = zoom;
                               take_look(other, window);
                           }});
    };
    add_zoom("zoom_in", N_("Lar&ger letters"), N_("In all windows"), "Ctrl++",
             zoom_further(look.zoom, 1));
    add_zoom("zoom_out", N_("S&maller letters"), N_("In all windows"), "Ctrl+-",
             zoom_further(look.zoom, -1));
    add_zoom("zoom_usual", N_("Letters of &usual size"), N_("As large as the system asks for"),
             "Ctrl+0", 100);
    for (const auto& [theme, name] : themes)
        actions.push_back({.id = fmt::format("theme_{}", *name ? name : "system"),
                           .menu = Menu::view,
                           .label = tr_(theme_label(theme)),
                           .help = tr_(N_("The colours of all windows")),
                           .submenu = tr_(N_("&Colours")),
                           .is_on = theme == look.theme,
                           .run = [this, theme = theme](auto& window) {
                               Look other = look_in(desk_.settings());
                               other.theme = theme;
                               take_look(other, window);
                           }});
}

void Workspace::take_look(const Look& look, WindowServices& window) {
    const Status kept = remember(look, desk_.settings());
    changed.emit();
    window.show_look();
    if (!kept) window.tell(explain(kept.error(), tr_));
}

void Workspace::add_figures_actions(std::vector<Action>& actions) {
    using State = FiguresUpdate::State;
    const FiguresUpdate& update = desk_.figures_update();
    const State state = update.state();
    actions.push_back({.id = "look_for_figures",
                       .menu = Menu::policy,
                       .label = tr_(N_("Look for &newer figures")),
                       .help = tr_(N_("Compares your policy file with the figures that came with "
                                      "this version of the program")),
                       .after_line = true,
                       .is_enabled = state != State::taking && !desk_.policy_places().named &&
                                     desk_.places() && !desk_.shows_shipped(),
                       .run = [this](auto&) { desk_.look_for_newer_figures(); }});
    actions.push_back({.id = "take_figures",
                       .menu = Menu::policy,
                       .label = tr_(N_("&Take over the newer figures")),
                       .help = tr_(N_("Puts the newer figures into your policy file, after a "
                                      "backup; figures of your own stay")),
                       .is_enabled = state == State::offered,
                       .run = [this](auto&) { desk_.take_newer_figures(); }});
    actions.push_back({.id = "show_figures",
                       .menu = Menu::policy,
                       .label = tr_(N_("&Show what changes...")),
                       .help = tr_(N_("Lists the newer figures row by row")),
                       .is_enabled = state == State::offered || state == State::taken,
                       .run = [this](auto& window) {
                           window.show_text(tr_(N_("Newer figures")),
                                            desk_.figures_update().lines(tr_));
                       }});
    const bool is_offer = state == State::offered;
    // In the menu only beside the notice that it answers.
    if (!is_offer && state != State::taken && state != State::failed && state != State::none_newer)
        return;
    actions.push_back(
        {.id = "leave_figures",
         .menu = Menu::policy,
         .label =
             is_offer ? tr_(N_("&Leave my figures as they are")) : tr_(N_("C&lose this notice")),
         .help = is_offer ? tr_(N_("Is not asked again until a version brings other figures"))
                          : tr_(N_("It was read")),
         .run = [this](auto&) { desk_.leave_newer_figures(); }});
}

void Workspace::add_page_actions(std::vector<Action>& actions) {
    if (pages_.size() < 2) return;
    for (std::size_t at = 0; at < pages_.size(); ++at)
        actions.push_back({.id = fmt::format("page_{}", at + 1),
                           .menu = Menu::view,
                           .label = pages_[at]->name(),
                           .help = tr_(N_("Turns to this page")),
                           .key = at < 9 ? fmt::format("Ctrl+{}", at + 1) : "",
                           .is_on = at == shown_,
                           .run = [this, at](auto&) { show(at); }});
}

}  // namespace pension
