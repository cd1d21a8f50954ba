// SPDX-License-Identifier: Apache-2.0
#include "language.hpp"

#include "platform/locale.hpp"
#include "text.hpp"

#include <wx/translation.h>

#include <memory>

namespace pension::ui {

namespace {

enum class Words { of_program, of_toolkit_too };

std::unique_ptr<wxTranslations> catalogues(const std::string& language,
                                           const std::filesystem::path& locale_folder,
                                           Words words) {
    wxFileTranslationsLoader::AddCatalogLookupPathPrefix(wx(locale_folder.string()));
    auto translations = std::make_unique<wxTranslations>();
    translations->SetLanguage(wx(language));
    // First: of two catalogues with the same message the one that was added later speaks.
    if (words == Words::of_toolkit_too) translations->AddStdCatalog();
    // The messages are bare ASCII and no language: English has its catalogue too.
    translations->AddCatalog("yibizhang", wxLANGUAGE_UNKNOWN);
    return translations;
}

}  // namespace

Translate speak(const std::string& language, const std::filesystem::path& locale_folder) {
    // Dialogs for files and printers, and buttons whose word the toolkit knows, are GTK's.
    speak_in_libraries(language);
    auto translations = catalogues(language, locale_folder, Words::of_toolkit_too);
    wxTranslations::Set(translations.release());  // Owned by wx from here on.
    return {language, [](const char* message) { return utf8(wxGetTranslation(message)); }};
}

std::string spoken_language() {
    wxTranslations* translations = wxTranslations::Get();
    if (!translations) return "en";
    return utf8(translations->GetBestTranslation("yibizhang")).starts_with("zh") ? "zh_CN" : "en";
}

Translate lasting_words(const std::string& language, const std::filesystem::path& locale_folder) {
    std::shared_ptr<const wxTranslations> words =
        catalogues(language, locale_folder, Words::of_program);
    return {language, [words](const char* message) {
                const wxString* found = words->GetTranslatedString(wx(message));
                return found ? utf8(*found) : std::string{message};
            }};
}

}  // namespace pension::ui
