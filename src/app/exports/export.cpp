// SPDX-License-Identifier: Apache-2.0
#include "app/exports/export.hpp"

#include "app/exports/comparison_csv.hpp"
#include "app/exports/comparison_json.hpp"
#include "app/exports/message.hpp"
#include "app/exports/workbook.hpp"
#include "app/sheets/comparison_chart.hpp"
#include "draw/files.hpp"
#include "draw/pages.hpp"
#include "platform/files.hpp"

#include <fmt/format.h>

#include <utility>

namespace pension {

namespace {

constexpr std::pair<const char*, ExportFormat> endings[] = {
    {".csv", ExportFormat::csv},   {".xlsx", ExportFormat::workbook},
    {".txt", ExportFormat::text},  {".md", ExportFormat::markdown},
    {".json", ExportFormat::json}, {".svg", ExportFormat::svg},
    {".png", ExportFormat::png},
};

Result<std::string> drawn(const Answer& answer, std::string (*draw)(const Chart&),
                          const Translate& tr) {
    if (const Status fonts = fonts_to_draw_with(); !fonts) return fonts.error();
    return draw(comparison_chart(answer.comparison, tr));
}

/// Where it was a temporary file that found no room, the file that was chosen was not written
/// either, and that is the one that the reader knows.
Error of_the_file_chosen(const std::filesystem::path& file, const Error& why) {
    if (why.code != ErrorCode::file_not_written) return why;
    return {why.code,
            {{"file", utf8(file)},
             {"reason", fmt::format("{}: {}", fact(why, "file"), fact(why, "reason"))}}};
}

}  // namespace

std::optional<ExportFormat> export_format(const std::filesystem::path& file) {
    std::string ending = bytes_of_name(file.extension());
    for (char& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    for (const auto& [known, format] : endings)
        if (ending == known) return format;
    return std::nullopt;
}

Result<std::string> exported(const Answer& answer, const ExportAs& how, const Translate& tr) {
    switch (how.format) {
        case ExportFormat::csv: return encoded(csv_table(answer, tr), how.encoding);
        case ExportFormat::workbook: return workbook_bytes(comparison_workbook(answer, tr));
        case ExportFormat::text: return message_text(answer, tr);
        case ExportFormat::markdown: return message_markdown(answer, tr);
        case ExportFormat::json: return json_text(answer, tr);
        case ExportFormat::svg: return drawn(answer, svg_bytes, tr);
        case ExportFormat::png: return drawn(answer, png_bytes, tr);
    }
    return std::string{};
}

Status export_to(const std::filesystem::path& file, const Answer& answer, const ExportAs& how,
                 const Translate& tr) {
    const auto bytes = exported(answer, how, tr);
    if (!bytes) return of_the_file_chosen(file, bytes.error());
    return how.overwrite ? replace_file(file, bytes.value()) : write_new_file(file, bytes.value());
}

}  // namespace pension
