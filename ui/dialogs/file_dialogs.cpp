// SPDX-License-Identifier: Apache-2.0
#include "dialogs/file_dialogs.hpp"

#include "text.hpp"

#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/intl.h>
#include <wx/msgdlg.h>
#include <wx/stdpaths.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace pension::ui {

namespace {

constexpr std::string_view case_ending = ".yibizhang";
constexpr std::array<std::string_view, 8> endings{".xlsx", ".csv",  ".csv", ".txt",
                                                  ".md",   ".json", ".svg", ".png"};

std::string lower(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// The dialog asks before a file is replaced, but not of the name with an ending that is added.
bool may_write(wxWindow* parent, const std::filesystem::path& named,
               const std::filesystem::path& written) {
    std::error_code unknown;
    if (named == written || !std::filesystem::exists(written, unknown)) return true;
    return wxMessageBox(
               wxString::Format(_("There is a file %s already. Replace it?"), wx(written.string())),
               _("Replace the file?"), wxYES_NO | wxICON_QUESTION, parent) == wxYES;
}

wxString opening_folder(const std::filesystem::path& folder) {
    return folder.empty() ? wxStandardPaths::Get().GetDocumentsDir() : wx(folder.string());
}

}  // namespace

std::filesystem::path with_ending(const std::filesystem::path& typed, ExportKind chosen) {
    const std::string_view wanted = endings.at(static_cast<std::size_t>(chosen));
    const std::string ending = lower(typed.extension().string());
    const bool is_known = std::ranges::find(endings, ending) != endings.end();
    std::filesystem::path file = typed;
    if (!is_known) return file += wanted;
    return ending == endings.front() ? file.replace_extension(wanted) : file;
}

std::optional<std::filesystem::path> ask_pdf_file(wxWindow* parent, const std::string& offered,
                                                  const std::filesystem::path& folder) {
    wxFileDialog dialog{
        parent,      _("Save the comparison as PDF"), opening_folder(folder),
        wx(offered), _("PDF files (*.pdf)|*.pdf"),    wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const std::filesystem::path named{utf8(dialog.GetPath())};
    auto file = named;
    if (file.extension() != ".pdf") file += ".pdf";
    return may_write(parent, named, file) ? std::optional{file} : std::nullopt;
}

std::filesystem::path with_case_ending(std::filesystem::path typed) {
    return lower(typed.extension().string()) == case_ending ? typed : typed += case_ending;
}

std::optional<std::filesystem::path> ask_case_to_open(wxWindow* parent,
                                                      const std::filesystem::path& folder) {
    wxFileDialog dialog{parent,
                        _("Open a case"),
                        opening_folder(folder),
                        {},
                        _("Cases (*.yibizhang)|*.yibizhang|All files|*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<std::filesystem::path> ask_case_to_save(wxWindow* parent, const std::string& offered,
                                                      const std::filesystem::path& folder) {
    wxFileDialog dialog{parent,
                        _("Save the case"),
                        opening_folder(folder),
                        wx(offered),
                        _("Cases (*.yibizhang)|*.yibizhang"),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const std::filesystem::path named{utf8(dialog.GetPath())};
    const auto file = with_case_ending(named);
    return may_write(parent, named, file) ? std::optional{file} : std::nullopt;
}

Unsaved ask_unsaved(wxWindow* parent, const std::string& sentence) {
    wxMessageDialog dialog{parent, wx(sentence), _("Save the case?"),
                           wxYES_NO | wxCANCEL | wxICON_QUESTION};
    dialog.SetYesNoCancelLabels(_("&Save"), _("&Don't save"), _("&Cancel"));
    switch (dialog.ShowModal()) {
        case wxID_YES: return Unsaved::save;
        case wxID_NO: return Unsaved::leave;
        default: return Unsaved::cancel;
    }
}

std::filesystem::path with_picture_ending(const std::filesystem::path& typed, bool as_drawing) {
    const std::string ending = lower(typed.extension().string());
    std::filesystem::path file = typed;
    if (ending == ".svg" || (ending == ".png" && !as_drawing)) return file;
    // The ending of the other kind was only offered.
    if (ending == ".png") return file.replace_extension(".svg");
    return file += as_drawing ? ".svg" : ".png";
}

std::optional<std::filesystem::path> ask_picture_file(wxWindow* parent, const std::string& offered,
                                                      const std::filesystem::path& folder) {
    wxFileDialog dialog{parent,
                        _("Save the page as a picture"),
                        opening_folder(folder),
                        wx(offered + ".png"),
                        _("Picture for a message or a text (*.png)|*.png|Drawing to be enlarged at "
                          "will (*.svg)|*.svg"),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const std::filesystem::path named{utf8(dialog.GetPath())};
    const auto file = with_picture_ending(named, dialog.GetFilterIndex() == 1);
    return may_write(parent, named, file) ? std::optional{file} : std::nullopt;
}

std::optional<std::filesystem::path> ask_answer_pack(wxWindow* parent) {
    wxFileDialog dialog{
        parent, _("Add a pack of answers"),          {},
        {},     _("Packs of answers (*.txt)|*.txt"), wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<std::filesystem::path> ask_policy_pack(wxWindow* parent) {
    wxFileDialog dialog{parent,
                        _("A pack of figures"),
                        {},
                        {},
                        _("Packs of figures (*.ybzpolicy)|*.ybzpolicy"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<std::filesystem::path> ask_policy_pack_to_write(wxWindow* parent,
                                                              const std::string& offered) {
    wxFileDialog dialog{parent,
                        _("Write a pack of figures"),
                        {},
                        wx(offered),
                        _("Packs of figures (*.ybzpolicy)|*.ybzpolicy"),
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<std::filesystem::path> ask_notice(wxWindow* parent) {
    wxFileDialog dialog{parent,
                        _("The text of a notice"),
                        {},
                        {},
                        _("Texts (*.txt)|*.txt|All files|*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<std::filesystem::path> ask_list(wxWindow* parent,
                                              const std::filesystem::path& folder) {
    wxFileDialog dialog{
        parent,
        _("Choose a list"),
        opening_folder(folder),
        {},
        _("Lists (*.xlsx, *.ods, *.csv, *.txt, *.tsv)|*.xlsx;*.XLSX;*.xlsm;*.ods;*.xls;*.csv;"
          "*.CSV;*.txt;*.tsv|All files|*"),
        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<std::filesystem::path> ask_results_folder(wxWindow* parent,
                                                        const std::filesystem::path& folder) {
    wxDirDialog dialog{parent, _("Folder for the results"), opening_folder(folder)};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return std::filesystem::path{utf8(dialog.GetPath())};
}

std::optional<ExportFile> ask_export_file(wxWindow* parent, const std::string& offered,
                                          const std::filesystem::path& folder) {
    const wxString kinds =
        _("Workbook with live formulas (*.xlsx)|*.xlsx|Table for a spreadsheet "
          "(*.csv)|*.csv|Table in GB18030, for old programs (*.csv)|*.csv|A message "
          "(*.txt)|*.txt|A message in Markdown (*.md)|*.md|For scripts (*.json)|*.json|The chart "
          "(*.svg)|*.svg|The chart (*.png)|*.png");
    wxFileDialog dialog{parent,
                        _("Export the comparison"),
                        opening_folder(folder),
                        wx(offered + std::string{endings.front()}),
                        kinds,
                        wxFD_SAVE | wxFD_OVERWRITE_PROMPT};
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    const int last = static_cast<int>(endings.size()) - 1;
    const auto kind = static_cast<ExportKind>(std::clamp(dialog.GetFilterIndex(), 0, last));
    const std::filesystem::path named{utf8(dialog.GetPath())};
    const auto file = with_ending(named, kind);
    if (!may_write(parent, named, file)) return std::nullopt;
    return ExportFile{file, kind == ExportKind::table_in_gb18030};
}

}  // namespace pension::ui
