// SPDX-License-Identifier: Apache-2.0
#include "app/desk/preferences.hpp"

#include "app/desk/desk_figures.hpp"
#include "app/desk/setting_names.hpp"
#include "app/words/messages.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ranges>

namespace pension {

namespace {

using Kind = Preference::Kind;

std::string small(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

const char* theme_name(Theme theme) {
    switch (theme) {
        case Theme::system: return N_("as the system has them");
        case Theme::light: return N_("light");
        case Theme::dark: return N_("dark");
        case Theme::contrast: return N_("high contrast, black on white");
        case Theme::contrast_dark: return N_("high contrast, white on black");
    }
    return "";
}

/// Where nothing was set.
constexpr const char* usual_of(Kind kind) {
    return kind == Kind::flag ? "yes" : "";
}

/// The settings say of a flag only that it is off.
std::string shown_of(const Preference& preference, const Settings& settings) {
    const std::string kept = settings.value(preference.name);
    if (preference.kind == Kind::flag) return kept == "no" ? "" : "yes";
    if (preference.name != zoom_setting) return kept;
    // It may stand there between two steps.
    const int zoom = look_in(settings).zoom;
    return zoom == 100 ? "" : fmt::format("{}", zoom);
}

std::string kept_of(const Preference& preference, const std::string& shown) {
    if (preference.kind == Kind::flag) return shown.empty() ? "no" : "";
    return shown;
}

std::vector<Preference> all_preferences(const Translate& tr, bool theme_is_forced) {
    const std::string looks = tr(N_("Letters and colours"));
    const std::string start = tr(N_("At the start"));
    const std::string files = tr(N_("Files"));
    const std::string figures = tr(N_("Figures"));
    const std::string stall = tr(N_("At the stall"));

    Preference zoom{zoom_setting, looks, tr(N_("Si&ze of letters:")),
                    tr(N_("Of all windows, in percent of what the system asks for. Ctrl with plus, "
                          "minus and 0, or with the wheel, does the same.")),
                    Kind::choice};
    for (const int each : zooms)
        zoom.choices.emplace_back(each == 100 ? "" : fmt::format("{}", each), zoom_words(each, tr));
    Preference theme{theme_setting, looks, tr(N_("C&olours:")),
                     theme_is_forced
                         ? tr(N_("The colours were fixed when the program was started (GTK_THEME); "
                                 "what is chosen here counts from a start without that."))
                         : tr(N_("Of all windows; printed sheets are black on white.")),
                     Kind::choice};
    for (const auto& [each, name] : themes) theme.choices.emplace_back(name, tr(theme_name(each)));

    return {
        {setting::language,
         looks,
         tr(N_("&Language:")),
         tr(N_("Of all windows and of what is printed.")),
         Kind::choice,
         {{"", tr(N_("as the system speaks"))}, {"zh_CN", "\u4e2d\u6587"}, {"en", "English"}}},
        std::move(zoom),
        std::move(theme),
        {setting::start,
         start,
         tr(N_("&Begin with:")),
         tr(N_("What the window shows when the program is started without a file.")),
         Kind::choice,
         {{"", tr(N_("a new question"))}, {"last", tr(N_("the case that was open last"))}}},
        {setting::start_place, start, tr(N_("&Place of a new question:")),
         tr(N_("A name or an area code. Empty: the place that was chosen last.")), Kind::place},
        {setting::folder, files, tr(N_("&Folder of files:")),
         tr(N_("Where the program first looks for files and offers to save them. It follows the "
               "file that was saved last.")),
         Kind::folder},
        {setting::autosave, files,
         tr(N_("&Keep what is not saved, in case the program is cut off")),
         tr(N_("Every second, in your own folder; it goes when the case is saved or left. Switch "
               "it off where others use this computer under your name.")),
         Kind::flag},
        {setting::figures_pin, figures, tr(N_("N&umber before figures are changed:")),
         tr(N_("Four to twelve digits, asked for once in each window of the figures, against "
               "mistakes where several people use this computer. It is no encryption: the policy "
               "file can be changed with other programs.")),
         Kind::digits},
        {setting::slip_folder, stall, tr(N_("Folder of &slips and tallies:")),
         tr(N_("Empty: it is asked for when the first one is written.")), Kind::folder},
        {setting::slip_printer, stall, tr(N_("Pr&inter of the slips:")),
         tr(N_(
             "Its name as the system knows it (lpstat -e), or default for the one that the system "
             "prints on. Each slip goes straight to it, without a dialog, and is kept nowhere. "
             "Empty: slips are files in the folder.")),
         Kind::text},
        {setting::card_reader, stall, tr(N_("&Card reader:")),
         tr(N_(
             "A device that sends a line for each card (/dev/ttyUSB0, COM3). Readers that type as "
             "a keyboard need nothing here.")),
         Kind::text},
        {setting::kiosk_pin, stall, tr(N_("&Number that leaves the kiosk:")),
         tr(N_("Four to twelve digits, asked for where the program was started as a kiosk. Empty: "
               "Esc leaves it.")),
         Kind::digits},
    };
}

constexpr std::size_t least_digits = 4;
constexpr std::size_t most_digits = 12;

}  // namespace

std::string zoom_words(int zoom, const Translate& tr) {
    return fmt::format(fmt::runtime(tr(N_("{percent} %"))), fmt::arg("percent", zoom));
}

Preferences::Preferences(Desk& desk, const Translate& tr, bool theme_is_forced)
    : desk_{desk}, tr_{tr}, all_{all_preferences(tr, theme_is_forced)} {
    for (const Preference& each : all_) values_.push_back(shown_of(each, desk.settings()));
}

std::vector<std::size_t> Preferences::found(std::string_view words) const {
    std::vector<std::size_t> fitting;
    for (std::size_t at = 0; at < all_.size(); ++at) {
        const Preference& each = all_[at];
        std::string text = each.label + " " + each.group + " " + each.help;
        std::erase(text, '&');
        for (const auto& choice : each.choices) text += " " + choice.second;
        text = small(std::move(text));
        const bool fits = std::ranges::all_of(std::views::split(words, ' '), [&](const auto part) {
            return text.find(small({part.begin(), part.end()})) != std::string::npos;
        });
        if (fits) fitting.push_back(at);
    }
    return fitting;
}

std::size_t Preferences::chosen(std::size_t at) const {
    const auto& choices = all_.at(at).choices;
    const auto found =
        std::ranges::find(choices, values_.at(at), &std::pair<std::string, std::string>::first);
    return found == choices.end() ? 0 : static_cast<std::size_t>(found - choices.begin());
}

void Preferences::set(std::size_t at, std::string value) {
    // What is pasted may have several lines; the settings have one for each.
    std::erase_if(value, [](char letter) { return static_cast<unsigned char>(letter) < 0x20; });
    values_.at(at) = std::move(value);
}

std::string Preferences::problem_of_place(const std::string& typed) const {
    // Without figures nothing is known of any place, and the window says why.
    if (!desk_.places()) return {};
    const DeskFigures figures{desk_};
    std::vector<Warning> told;
    const auto place = figures.place(typed, told);
    return place ? std::string{} : explain(place.error(), tr_);
}

std::string Preferences::problem(std::size_t at) const {
    const std::string& value = values_.at(at);
    if (value.empty()) return {};
    switch (all_.at(at).kind) {
        case Kind::choice:
        case Kind::flag:
        case Kind::text: return {};
        case Kind::place: return problem_of_place(value);
        case Kind::folder: {
            std::error_code unknown;
            const std::filesystem::path folder{std::u8string{value.begin(), value.end()}};
            if (std::filesystem::is_directory(folder, unknown)) return {};
            return fmt::format(
                fmt::runtime(tr_(N_("There is no folder \"{folder}\". Choose one that is there, "
                                    "or leave the field empty."))),
                fmt::arg("folder", value));
        }
        case Kind::digits:
            if (value.size() >= least_digits && value.size() <= most_digits &&
                std::ranges::all_of(value, [](char each) { return each >= '0' && each <= '9'; }))
                return {};
            return tr_(N_("Four to twelve digits, nothing else; or leave the field empty."));
    }
    return {};
}

bool Preferences::can_accept() const {
    for (std::size_t at = 0; at < all_.size(); ++at)
        if (!problem(at).empty()) return false;
    return true;
}

void Preferences::reset() {
    for (std::size_t at = 0; at < all_.size(); ++at) values_[at] = usual_of(all_[at].kind);
}

Preferences::Accepted Preferences::accept() {
    expects(can_accept(), "Preferences: something cannot be set so");
    Settings& settings = desk_.settings();
    const Look look = look_in(settings);
    const std::string language = settings.value(setting::language);
    Accepted accepted;
    for (std::size_t at = 0; at < all_.size(); ++at) {
        const Status kept = settings.set(all_[at].name, kept_of(all_[at], values_[at]));
        if (!kept) accepted.kept = kept;
    }
    accepted.look = look_in(settings) != look;
    accepted.language = settings.value(setting::language) != language;
    return accepted;
}

}  // namespace pension
