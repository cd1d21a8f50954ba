// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/action.hpp"

#include <filesystem>
#include <optional>
#include <string>

class wxWindow;

namespace pension::ui {

/// A file for other programs, and whether the letters of a table are those of GB18030.
struct ExportFile {
    std::filesystem::path file;
    bool in_gb18030 = false;
};

/// The kinds in the order of the dialog's list; the first one is that of the name it offers.
enum class ExportKind { workbook, table, table_in_gb18030, text, markdown, json, svg, png };

/// The name with the ending of its kind. An ending of another kind that was typed says what is
/// meant; that of a workbook was only offered, so a kind that was chosen replaces it. What is no
/// ending of any kind ("v2.1") stays a part of the name.
std::filesystem::path with_ending(const std::filesystem::path& typed, ExportKind chosen);

/// The name of a page's picture with its ending: the one that was typed, else that of the kind that
/// was chosen. What is no ending of a picture stays a part of the name.
std::filesystem::path with_picture_ending(const std::filesystem::path& typed, bool as_drawing);

/// Asks where to save. None where the user gave up. A file that is there is replaced only after a
/// question, also where only its ending was added.
/// @param offered the name that is suggested.
/// @param folder where the dialog opens; empty: where documents are kept.
std::optional<std::filesystem::path> ask_pdf_file(wxWindow* parent, const std::string& offered,
                                                  const std::filesystem::path& folder);

/// The same for a page as a picture: .png or .svg. @param offered without an ending.
std::optional<std::filesystem::path> ask_picture_file(wxWindow* parent, const std::string& offered,
                                                      const std::filesystem::path& folder);

/// The same for an export. @param offered without an ending.
std::optional<ExportFile> ask_export_file(wxWindow* parent, const std::string& offered,
                                          const std::filesystem::path& folder);

/// Asks for a case to open.
std::optional<std::filesystem::path> ask_case_to_open(wxWindow* parent,
                                                      const std::filesystem::path& folder);

/// Asks for a pack of answers to add.
std::optional<std::filesystem::path> ask_answer_pack(wxWindow* parent);

/// Asks for a pack of figures, and where to write one. @param offered its name, with its ending.
std::optional<std::filesystem::path> ask_policy_pack(wxWindow* parent);
std::optional<std::filesystem::path> ask_policy_pack_to_write(wxWindow* parent,
                                                              const std::string& offered);

/// Asks for the text of a notice.
std::optional<std::filesystem::path> ask_notice(wxWindow* parent);

/// Asks for a list of people, and for the folder of its results.
std::optional<std::filesystem::path> ask_list(wxWindow* parent,
                                              const std::filesystem::path& folder);
std::optional<std::filesystem::path> ask_results_folder(wxWindow* parent,
                                                        const std::filesystem::path& folder);

/// The name with the ending of a case.
std::filesystem::path with_case_ending(std::filesystem::path typed);

/// Asks where to save a case. @param offered with its ending.
std::optional<std::filesystem::path> ask_case_to_save(wxWindow* parent, const std::string& offered,
                                                      const std::filesystem::path& folder);

/// Asks what becomes of a case that is not saved.
Unsaved ask_unsaved(wxWindow* parent, const std::string& sentence);

}  // namespace pension::ui
