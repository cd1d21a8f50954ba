// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook.hpp"

#include "base/contract.hpp"
#include "platform/files.hpp"
#include "platform/scratch_folder.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <fstream>
#include <xlsxwriter.h>

namespace pension {

namespace {

constexpr std::size_t style_count = static_cast<std::size_t>(CellStyle::number) + 1;
using Formats = std::array<lxw_format*, style_count>;

constexpr lxw_color_t shade = 0xFFF2CC;

lxw_format* make_format(lxw_workbook* book, CellStyle style) {
    lxw_format* format = workbook_add_format(book);
    const auto number = [&](const char* code) { format_set_num_format(format, code); };
    const auto input = [&] {
        format_set_bg_color(format, shade);
        format_set_border(format, LXW_BORDER_HAIR);
        format_set_unlocked(format);
    };
    switch (style) {
        case CellStyle::plain: break;
        case CellStyle::title:
            format_set_bold(format);
            format_set_font_size(format, 14);
            break;
        case CellStyle::heading:
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellStyle::note:
            format_set_font_size(format, 9);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellStyle::label: break;
        case CellStyle::column_heading:
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellStyle::column_note:
            format_set_font_size(format, 9);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellStyle::money_input: input(); [[fallthrough]];
        case CellStyle::money: number("#,##0.00;-#,##0.00;0.00;@"); break;
        case CellStyle::result:
            format_set_bold(format);
            number("#,##0.00;-#,##0.00;0.00;@");
            break;
        case CellStyle::count_input: input(); [[fallthrough]];
        case CellStyle::count: number("0"); break;
        case CellStyle::percent_input: input(); [[fallthrough]];
        case CellStyle::percent: number("0.00%"); break;
        case CellStyle::age_input: input(); [[fallthrough]];
        case CellStyle::age: number("0.00##"); break;
        case CellStyle::number: number("0.000000"); break;
    }
    // What stands for a number that does not exist stands where the number would.
    if (style >= CellStyle::column_heading) format_set_align(format, LXW_ALIGN_RIGHT);
    return format;
}

void write(lxw_worksheet* sheet, const Cell& cell, lxw_format* format) {
    const auto [row, column] = cell.at;
    const auto* text = std::get_if<std::string>(&cell.value);
    const auto* number = std::get_if<double>(&cell.value);
    lxw_error failed = LXW_NO_ERROR;
    if (!cell.formula.empty())
        failed = text ? worksheet_write_formula_str(sheet, row, column, cell.formula.c_str(),
                                                    format, text->c_str())
                      : worksheet_write_formula_num(sheet, row, column, cell.formula.c_str(),
                                                    format, number ? *number : 0);
    else if (text)
        failed = worksheet_write_string(sheet, row, column, text->c_str(), format);
    else if (number)
        failed = worksheet_write_number(sheet, row, column, *number, format);
    else
        failed = worksheet_write_blank(sheet, row, column, format);
    expects(failed == LXW_NO_ERROR, "workbook: a cell that cannot be");
}

void add(lxw_worksheet* sheet, const DropDown& list) {
    lxw_data_validation validation{};
    std::string range = list.range;
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = range.data();
    // Who knows another amount may type it.
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
    const auto failed =
        worksheet_data_validation_cell(sheet, list.at.row, list.at.column, &validation);
    expects(failed == LXW_NO_ERROR, "workbook: a list that cannot be");
}

void add(lxw_workbook* book, lxw_worksheet* sheet, const WorkbookChart& drawn) {
    const bool lines = drawn.kind == WorkbookChart::Kind::lines;
    lxw_chart* chart = workbook_add_chart(
        book, static_cast<std::uint8_t>(lines ? LXW_CHART_LINE : LXW_CHART_COLUMN));
    for (const WorkbookSeries& each : drawn.series) {
        lxw_chart_series* series =
            chart_add_series(chart, each.categories.c_str(), each.values.c_str());
        chart_series_set_name(series, each.name.c_str());
    }
    chart_title_set_name(chart, drawn.title.c_str());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_axis_set_name(chart->x_axis, drawn.x_title.c_str());
    chart_axis_set_name(chart->y_axis, drawn.y_title.c_str());
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    if (lines) chart_axis_set_interval_unit(chart->x_axis, 5);
    if (drawn.series.size() < 2) chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    if (drawn.series.size() >= 2) chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    // Unscaled it is 480 by 288.
    lxw_chart_options size{};
    size.x_scale = drawn.width / 480.0;
    size.y_scale = drawn.height / 288.0;
    const auto failed =
        worksheet_insert_chart_opt(sheet, drawn.at.row, drawn.at.column, chart, &size);
    expects(failed == LXW_NO_ERROR, "workbook: a chart that cannot be");
}

void add(lxw_worksheet* sheet, const Faded& cells, lxw_format* format) {
    lxw_conditional_format condition{};
    std::string formula = cells.formula;
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = formula.data();
    condition.format = format;
    const auto failed = worksheet_conditional_format_range(
        sheet, cells.first.row, cells.first.column, cells.last.row, cells.last.column, &condition);
    expects(failed == LXW_NO_ERROR, "workbook: a condition that cannot be");
}

void add(lxw_workbook* book, const Formats& formats, const WorkbookSheet& made) {
    lxw_worksheet* sheet = workbook_add_worksheet(book, made.name.c_str());
    expects(sheet != nullptr, "workbook: a sheet's name that cannot be");
    for (std::size_t i = 0; i < made.widths.size(); ++i)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i),
                             made.widths[i], nullptr);
    for (const Cell& cell : made.cells)
        write(sheet, cell, formats[static_cast<std::size_t>(cell.style)]);
    for (const DropDown& list : made.drop_downs) add(sheet, list);
    for (const WorkbookChart& chart : made.charts) add(book, sheet, chart);
    if (!made.faded.empty()) {
        lxw_format* faded = workbook_add_format(book);
        format_set_font_color(faded, 0xD0D0D0);
        for (const Faded& cells : made.faded) add(sheet, cells, faded);
    }
    if (made.tall_row > 0) worksheet_set_row(sheet, made.tall_row, 45, nullptr);
    if (made.frozen != CellAt{}) worksheet_freeze_panes(sheet, made.frozen.row, made.frozen.column);
    worksheet_set_paper(sheet, 9);  // A4.
    if (!made.upright) worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, made.upright ? 1 : 0);
}

/// The first day of a month, at noon: whatever the time zone, that day.
std::time_t first_of(Month month) {
    const std::chrono::sys_days day{month / std::chrono::day{1}};
    return std::chrono::seconds{day.time_since_epoch() + std::chrono::hours{12}}.count();
}

lxw_error write_to(const std::string& file, const Workbook& made) {
    lxw_workbook* book = workbook_new(file.c_str());
    if (book == nullptr) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    std::string title = made.title;
    std::string author = made.author;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    // Else the clock's.
    properties.created = first_of(made.date);
    workbook_set_properties(book, &properties);
    Formats formats{};
    for (std::size_t i = 0; i < style_count; ++i)
        formats[i] = make_format(book, static_cast<CellStyle>(i));
    for (const WorkbookSheet& sheet : made.sheets) add(book, formats, sheet);
    return workbook_close(book);
}

/// More than the parts of the workbook take before they are packed.
std::size_t most_bytes(const Workbook& workbook) {
    constexpr std::size_t around_a_cell = 64;
    constexpr std::size_t of_a_chart = 16'384;
    constexpr std::size_t of_a_character = 2;  // Some are written as &amp;.
    std::size_t most = 65'536;                 // Styles and what else each workbook has.
    for (const WorkbookSheet& sheet : workbook.sheets) {
        most += sheet.charts.size() * of_a_chart;
        for (const Cell& cell : sheet.cells) {
            const auto* text = std::get_if<std::string>(&cell.value);
            most +=
                around_a_cell + of_a_character * (cell.formula.size() + (text ? text->size() : 0));
        }
    }
    return most;
}

/// Why so much cannot be written there now; nothing of it stays. libxlsxwriter 1.1.4 does not look
/// whether its temporary files were written: on a full disk it would pack half of them and say
/// that all went well.
std::error_code room_for(const std::filesystem::path& file, std::size_t bytes) {
    errno = 0;
    bool is_written = false;
    {
        std::ofstream out{file, std::ios::binary};
        const std::string part(65'536, ' ');
        for (std::size_t left = bytes; out && left > 0; left -= std::min(left, part.size()))
            out.write(part.data(), static_cast<std::streamsize>(std::min(left, part.size())));
        is_written = bool{out.flush()};
    }
    const int why = errno;
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    if (is_written) return {};
    return why != 0 ? std::error_code{why, std::generic_category()}
                    : std::make_error_code(std::errc::io_error);
}

}  // namespace

Result<std::string> workbook_bytes(const Workbook& workbook) {
    const auto folder = ScratchFolder::make();
    if (!folder) return folder.error();
    const auto file = folder.value().path() / "workbook.xlsx";
    const auto not_written = [&](const std::string& reason) {
        return Error{ErrorCode::file_not_written, {{"file", utf8(file)}, {"reason", reason}}};
    };
    if (const auto failed = room_for(file, most_bytes(workbook)))
        return not_written(failed.message());
    if (const lxw_error failed = write_to(bytes_of_name(file), workbook); failed != LXW_NO_ERROR)
        return not_written(lxw_strerror(failed));
    return read_file(file);
}

}  // namespace pension
