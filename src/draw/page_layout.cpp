// SPDX-License-Identifier: Apache-2.0
#include "draw/page_layout.hpp"

#include "base/contract.hpp"
#include "draw/picture_layout.hpp"
#include "draw/qr_code.hpp"
#include "draw/table_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <variant>

namespace pension::drawing {

namespace {

constexpr double points_per_mm = 72 / 25.4;
constexpr Color black = rgb(0x000000);
constexpr Color gray = rgb(0x444444);
constexpr Color footer_color = rgb(0x555555);
constexpr Color note_fill = rgb(0xF3F3F3);
constexpr Color note_edge = rgb(0x8A8A8A);
constexpr double chart_height_mm = 57;
constexpr double chart_text = 0.72;  ///< A picture's 12 pixels become 8.6 points.
constexpr double footer_size = 8;
constexpr double least_to_paper_edge_mm = 6;  ///< What common printers leave white anyway.

// The blocks of a sheet, measured for the width of the page.
struct MeasuredHeading {
    Text text;
};
struct MeasuredParagraph {
    Text text;
    Weight weight;
};
struct MeasuredChart {
    Picture picture;
    double height;
};
/// A code with its words to the right of it; only those where the text is too long for a code.
struct MeasuredQrCode {
    std::optional<QrModules> modules;
    Text caption;
    double module;
    double side;  ///< With the white around it.

    double height() const { return std::max(side, caption.height()); }
};
using Measured =
    std::variant<MeasuredHeading, MeasuredParagraph, MeasuredTable, MeasuredChart, MeasuredQrCode>;

// What stands at the foot of every page besides its number.
struct Footer {
    Text words;
    double height;
};

Footer measured_footer(const Sheet& sheet, double width, double unit) {
    Text words{sheet.footer, {footer_size * unit}, {width * 0.8, Room::unlimited, 3}};
    const double height = 8 * unit + words.height();
    return {std::move(words), height};
}

double between_margins(const Paper& paper) {
    return (paper.width_mm - 2 * paper.margin_mm) * points_per_mm;
}

// Where the words may stand, between the margins and above the footer.
Box room_on(const Paper& paper, double footer_height) {
    const double margin = paper.margin_mm * points_per_mm;
    const double foot = least_to_paper_edge_mm * points_per_mm + footer_height;
    const Box room{margin, margin, paper.width_mm * points_per_mm - margin,
                   paper.height_mm * points_per_mm - std::max(margin, foot)};
    expects(room.width() >= 40 * points_per_mm && room.height() >= 40 * points_per_mm,
            "paper with room between its margins");
    return room;
}

/// Puts measured blocks one below the other and turns the page where one does not fit.
class Compositor {
public:
    Compositor(const Box& room, double unit) : room_{room}, unit_{unit} { turn_page(); }

    void put_title(const Sheet& sheet);
    void put(const std::vector<Measured>& blocks);
    std::vector<PageLayout> pages() && { return std::move(pages_); }

    Measured measured(const Block& block) const;

private:
    double pt(double points) const { return points * unit_; }
    PageLayout& page() { return pages_.back(); }
    double left() const { return room_.bottom - y_; }
    bool is_at_top() const { return y_ <= room_.top; }
    double note_side() const { return pt(9); }
    // A picture keeps its edges free; on paper its words stand flush with the text instead.
    double chart_air() const { return picture_air * chart_text * unit_; }

    void turn_page() {
        pages_.emplace_back();
        y_ = room_.top;
    }

    Measured measured(const Heading& heading) const;
    Measured measured(const Paragraph& paragraph) const;
    Measured measured(const Table& table) const;
    Measured measured(const Chart& chart) const;
    Measured measured(const QrCode& code) const;

    void put(const MeasuredHeading& heading);
    void put(const MeasuredParagraph& paragraph);
    void put(const MeasuredTable& table);
    void put(const MeasuredChart& chart);
    void put(const MeasuredQrCode& code);
    void put_note(const Text& text, std::size_t first, std::size_t count);

    double air_above(const Measured& block, const Measured* before) const;
    double least_height(const Measured& block) const;
    double needed(const std::vector<Measured>& blocks, std::size_t i) const;
    std::size_t lines_that_fit(const Text& text, std::size_t first, double room) const;

    Box room_;
    double unit_;
    double y_ = 0;
    std::vector<PageLayout> pages_;
};

bool is_heading(const Measured& block) {
    return std::holds_alternative<MeasuredHeading>(block);
}

std::optional<Weight> weight(const Measured* block) {
    if (!block) return std::nullopt;
    if (const auto* paragraph = std::get_if<MeasuredParagraph>(block)) return paragraph->weight;
    return std::nullopt;
}

double lines_height(const Text& text, std::size_t first, std::size_t count) {
    const auto& last = text.lines()[first + count - 1];
    return last.top + last.height - text.lines()[first].top;
}

Measured Compositor::measured(const Heading& heading) const {
    return MeasuredHeading{
        Text{heading.text, {pt(11.5), true}, {room_.width(), room_.height() / 3}}};
}

Measured Compositor::measured(const Paragraph& paragraph) const {
    const bool is_note = paragraph.weight == Weight::note;
    const bool is_small = paragraph.weight == Weight::small;
    const double width = room_.width() - (is_note ? 2 * note_side() : 0);
    Room room{width};
    room.spacing = is_small ? 0.9 : 1;
    return MeasuredParagraph{Text{paragraph.text, {pt(is_small ? 8 : 10)}, room}, paragraph.weight};
}

Measured Compositor::measured(const Table& table) const {
    return measure(table, room_.width(), room_.height(), unit_);
}

Measured Compositor::measured(const Chart& chart) const {
    const double wanted = chart_height_mm * points_per_mm * std::max(1.0, unit_);
    const double height = std::min(wanted, room_.height() * 0.6);
    return MeasuredChart{
        Picture{chart, room_.width() + 2 * chart_air(), height, Palette::paper, chart_text * unit_},
        height};
}

// Its size is what a printer and a phone need: large print does not make it larger.
Measured Compositor::measured(const QrCode& code) const {
    auto modules = qr_modules(code.text);
    const double module = qr_module_mm * points_per_mm;
    const double side = modules ? (modules->side + 2 * qr_quiet_zone) * module : 0;
    const Room room{std::max(room_.width() - side - pt(6), room_.width() / 3)};
    return MeasuredQrCode{std::move(modules), Text{code.caption, {pt(10)}, room}, module, side};
}

Measured Compositor::measured(const Block& block) const {
    return std::visit([this](const auto& b) { return measured(b); }, block);
}

double Compositor::air_above(const Measured& block, const Measured* before) const {
    if (!before) return 0;
    if (is_heading(block)) return pt(9);
    if (is_heading(*before)) return pt(2);
    if (std::holds_alternative<MeasuredChart>(block)) return pt(5);
    if (std::holds_alternative<MeasuredChart>(*before)) return pt(1);
    if (weight(&block) == Weight::small) return pt(weight(before) == Weight::small ? 0.6 : 5);
    if (weight(&block) == Weight::body) return pt(5);
    return pt(8);
}

// The least that must follow a heading on its page.
double Compositor::least_height(const Measured& block) const {
    if (const auto* heading = std::get_if<MeasuredHeading>(&block)) return heading->text.height();
    if (const auto* chart = std::get_if<MeasuredChart>(&block)) return chart->height;
    if (const auto* code = std::get_if<MeasuredQrCode>(&block)) return code->height();
    if (const auto* table = std::get_if<MeasuredTable>(&block))
        return table->header.height + (table->rows.empty() ? 0 : table->rows.front().height);
    const auto& paragraph = std::get<MeasuredParagraph>(block);
    const auto count = std::min<std::size_t>(2, paragraph.text.lines().size());
    if (paragraph.weight == Weight::note) return paragraph.text.height() + pt(11);
    return lines_height(paragraph.text, 0, count);
}

// What has to stay together from a block on: headings in a row and the beginning of what follows.
double Compositor::needed(const std::vector<Measured>& blocks, std::size_t i) const {
    double height = least_height(blocks[i]);
    while (is_heading(blocks[i]) && i + 1 < blocks.size()) {
        height += air_above(blocks[i + 1], &blocks[i]) + least_height(blocks[i + 1]);
        ++i;
    }
    return height;
}

void Compositor::put(const std::vector<Measured>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!is_at_top()) y_ += air_above(blocks[i], i > 0 ? &blocks[i - 1] : nullptr);
        if (!is_at_top() && needed(blocks, i) > left()) turn_page();
        std::visit([this](const auto& block) { put(block); }, blocks[i]);
    }
}

void Compositor::put(const MeasuredHeading& heading) {
    page().texts.push_back({heading.text, room_.left, y_, black});
    y_ += heading.text.height();
}

std::size_t Compositor::lines_that_fit(const Text& text, std::size_t first, double room) const {
    const std::size_t rest = text.lines().size() - first;
    std::size_t count = 0;
    while (count < rest && lines_height(text, first, count + 1) <= room) ++count;
    // No single line alone at a page's head or foot.
    if (count < rest && rest - count == 1 && count > 0) --count;
    if (count < rest && count == 1) count = 0;
    return count;
}

void Compositor::put(const MeasuredParagraph& paragraph) {
    const bool is_note = paragraph.weight == Weight::note;
    const double frame = is_note ? pt(11) : 0;
    const std::size_t all = paragraph.text.lines().size();
    for (std::size_t first = 0; first < all;) {
        std::size_t count = lines_that_fit(paragraph.text, first, left() - frame);
        if (count == 0 && !is_at_top()) {
            turn_page();
            continue;
        }
        count = std::max<std::size_t>(count, 1);
        if (is_note) {
            put_note(paragraph.text, first, count);
        } else {
            const Color& color = paragraph.weight == Weight::small ? gray : black;
            page().texts.push_back({paragraph.text, room_.left, y_, color, first, count});
            y_ += lines_height(paragraph.text, first, count);
        }
        first += count;
    }
}

void Compositor::put_note(const Text& text, std::size_t first, std::size_t count) {
    const double height = lines_height(text, first, count) + pt(11);
    const Box box{room_.left, y_, room_.right, y_ + height};
    page().fills.push_back({box, note_fill, pt(0.6), note_edge});
    page().fills.push_back({{box.left, box.top, box.left + pt(3), box.bottom}, black});
    page().texts.push_back(
        {text, room_.left + note_side() + pt(2), y_ + pt(4.9), black, first, count});
    y_ += height;
}

void Compositor::put(const MeasuredTable& table) {
    if (table.columns.empty()) return;
    const auto begin = [&] {
        table.put_header(page(), room_.left, y_);
        y_ += table.header.height;
    };
    begin();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].height > left() + 0.01) {
            turn_page();
            begin();
        }
        table.put_row(page(), row, room_.left, y_);
        y_ += table.rows[row].height;
    }
}

void Compositor::put(const MeasuredChart& chart) {
    page().pictures.push_back(
        {chart.picture,
         {room_.left - chart_air(), y_, room_.right + chart_air(), y_ + chart.height}});
    y_ += chart.height;
}

void Compositor::put(const MeasuredQrCode& code) {
    if (code.modules) {
        const QrModules& modules = *code.modules;
        const double edge = qr_quiet_zone * code.module;
        // Neighbours are one box: between two a printer may leave a white hair.
        for (int row = 0; row < modules.side; ++row)
            for (int column = 0; column < modules.side;) {
                const int from = column;
                while (column < modules.side && modules.at(row, column)) ++column;
                const double top = y_ + edge + row * code.module;
                const double left_edge = room_.left + edge;
                if (column > from)
                    page().fills.push_back({{left_edge + from * code.module, top,
                                             left_edge + column * code.module, top + code.module},
                                            black});
                else
                    ++column;
            }
    }
    const double middle = y_ + (code.height() - code.caption.height()) / 2;
    page().texts.push_back({code.caption, room_.left + code.side + pt(6), middle, black});
    y_ += code.height();
}

void Compositor::put_title(const Sheet& sheet) {
    const Room room{room_.width(), room_.height() / 3};
    if (!sheet.title.empty()) {
        Text title{sheet.title, {pt(18), true}, room};
        y_ += title.height();
        page().texts.push_back({std::move(title), room_.left, room_.top, black});
    }
    if (!sheet.subtitle.empty()) {
        Text subtitle{sheet.subtitle, {pt(9.5)}, room};
        page().texts.push_back({subtitle, room_.left, y_, gray});
        y_ += subtitle.height();
    }
    if (is_at_top()) return;
    y_ += pt(5);
    page().rules.push_back({room_.left, room_.right, y_, pt(1.6), black});
    y_ += pt(7);
}

std::string page_of(const Sheet& sheet, std::size_t page, std::size_t pages) {
    std::string words = sheet.page_of;
    const auto replace = [&words](std::string_view name, std::size_t number) {
        if (const auto at = words.find(name); at != std::string::npos)
            words.replace(at, name.size(), fmt::format("{}", number));
    };
    replace("{page}", page);
    replace("{pages}", pages);
    return words;
}

void put_footers(std::vector<PageLayout>& pages, const Sheet& sheet, const Footer& footer,
                 const Box& room, double unit) {
    const double top = room.bottom + 6 * unit;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Text number{page_of(sheet, i + 1, pages.size()),
                    {footer_size * unit},
                    {room.width() * 0.2 - 8 * unit, Room::unlimited, 1}};
        const double right = room.right - number.width();
        pages[i].rules.push_back({room.left, room.right, top, 0.5 * unit, footer_color});
        pages[i].texts.push_back({footer.words, room.left, top + 2 * unit, footer_color});
        pages[i].texts.push_back({std::move(number), right, top + 2 * unit, footer_color});
    }
}

}  // namespace

std::vector<PageLayout> lay_out(const Sheet& sheet, const Paper& paper, double text_scale) {
    const Footer footer = measured_footer(sheet, between_margins(paper), text_scale);
    const Box room = room_on(paper, footer.height);
    Compositor compositor{room, text_scale};
    compositor.put_title(sheet);
    std::vector<Measured> blocks;
    for (const Block& block : sheet.blocks) blocks.push_back(compositor.measured(block));
    compositor.put(blocks);
    auto pages = std::move(compositor).pages();
    put_footers(pages, sheet, footer, room, text_scale);
    return pages;
}

}  // namespace pension::drawing
