// SPDX-License-Identifier: Apache-2.0
#include "language.hpp"

#include "text.hpp"

#include <wx/translation.h>

namespace pension::ui {

Translate speak(const std::string& language, const std::filesystem::path& locale_folder) {
    wxFileTranslationsLoader::AddCatalogLookupPathPrefix(wx(locale_folder.string()));
    auto* translations = new wxTranslations;  // Owned by wx from the next line on.
    wxTranslations::Set(translations);
    translations->SetLanguage(wx(language));
    translations->AddStdCatalog();
    // The messages are bare ASCII and no language: English has its catalogue too.
    translations->AddCatalog("yibizhang", wxLANGUAGE_UNKNOWN);
    return {language, [](const char* message) { return utf8(wxGetTranslation(message)); }};
}

std::string spoken_language() {
    wxTranslations* translations = wxTranslations::Get();
    if (!translations) return "en";
    return utf8(translations->GetBestTranslation("yibizhang")).starts_with("zh") ? "zh_CN" : "en";
}

}  // namespace pension::ui
