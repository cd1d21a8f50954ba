// SPDX-License-Identifier: Apache-2.0
#include "draw/block_strips.hpp"

#include "draw/chart_strips.hpp"
#include "draw/headline_strips.hpp"
#include "draw/qr_strips.hpp"
#include "draw/table_layout.hpp"
#include "draw/year_strips.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <variant>

namespace pension::drawing {

namespace {

constexpr Color gray = rgb(0x444444);
constexpr Color note_fill = rgb(0xF3F3F3);
constexpr Color note_edge = rgb(0x8A8A8A);

/// The text of a block, shared by the strips that show its lines.
using SharedText = std::shared_ptr<const Text>;

double lines_height(const Text& text, std::size_t first, std::size_t count) {
    const auto& last = text.lines()[first + count - 1];
    return last.top + last.height - text.lines()[first].top;
}

void put_text(PageLayout& page, const Text& text, double x, double y, const Color& color, Role role,
              std::size_t first = 0, std::size_t count = std::numeric_limits<std::size_t>::max()) {
    page.texts.push_back({{text, x, y, color, first, count}, role});
}

/// Makes strips of the blocks, one after the other.
class Maker {
public:
    explicit Maker(const StripRoom& room) : room_{room} {}

    void add(const Block& block) {
        std::visit([this](const auto& each) { add(each); }, block);
        before_ = &block;
    }
    void add_title(const Sheet& sheet);
    std::vector<Strip> made() && { return std::move(strips_); }

private:
    double pt(double points) const { return points * room_.unit; }
    double letters(double size) const {
        return pt(room_.large_print ? std::max(size, 10.0) : size);
    }
    double small_pt(double points) const {
        return points * std::min(room_.unit, room_.largest_small_print);
    }
    double small_letters(double size) const {
        return small_pt(room_.large_print ? std::max(size, 10.0) : size);
    }
    double note_side() const { return pt(9); }

    void add(const Heading& heading);
    void add(const Paragraph& paragraph);
    void add(const Table& table);
    void add(const Chart& chart) { add_charts({&chart, 1}); }
    void add(const Charts& charts) { add_charts(charts.each); }
    void add(const Headlines& headlines) { take(headline_strips(headlines, room_), pt(7)); }
    void add(const YearBoxes& years) { take(year_strips(years, room_), pt(5)); }
    void add(const QrCode& code) { take(qr_strips(code, room_), pt(6)); }
    void add(const NewPage&) { new_page_ = true; }

    void add_charts(std::span<const Chart> charts) { take(chart_strips(charts, room_), pt(7)); }
    void add_lines(SharedText text, double air, const Color& color);
    void add_note(const std::string& words, double air);
    void add_rows(std::shared_ptr<const MeasuredTable> table, double air);

    /// The strips of a block: the first one keeps that distance from what stands above.
    void take(std::vector<Strip> strips, double air);
    bool follows_heading() const { return before_ && std::holds_alternative<Heading>(*before_); }
    std::optional<Weight> weight_before() const {
        const auto* paragraph = before_ ? std::get_if<Paragraph>(before_) : nullptr;
        return paragraph ? std::optional{paragraph->weight} : std::nullopt;
    }

    const StripRoom& room_;
    std::vector<Strip> strips_;
    const Block* before_ = nullptr;
    bool new_page_ = false;
    int tables_ = 0;
};

void Maker::take(std::vector<Strip> strips, double air) {
    if (strips.empty()) return;
    const bool after_frame = before_ && std::holds_alternative<Headlines>(*before_);
    if (before_) strips.front().air = follows_heading() ? pt(2) : after_frame ? pt(9) : air;
    strips.front().begins_page = std::exchange(new_page_, false);
    std::ranges::move(strips, std::back_inserter(strips_));
}

void Maker::add(const Heading& heading) {
    const auto text = std::make_shared<const Text>(
        heading.text, TextStyle{small_letters(11.5), true}, Room{room_.width, room_.height / 3});
    Strip strip;
    strip.height = text->height();
    strip.keeps_next = true;
    strip.begins_section = true;
    strip.put = [text](PageLayout& page, const Box& place) {
        put_text(page, *text, place.left, place.top, black, Role::heading);
        page.bookmarks.push_back({text->words(), place.top});
    };
    std::vector<Strip> strips;
    strips.push_back(std::move(strip));
    take(std::move(strips), pt(9));
}

void Maker::add(const Paragraph& paragraph) {
    const bool is_small = paragraph.weight == Weight::small;
    double air = pt(5);
    if (is_small && weight_before() == Weight::small) air = small_pt(0.6);
    if (paragraph.weight == Weight::note) return add_note(paragraph.text, pt(8));
    Room room{room_.width};
    room.spacing = is_small ? 0.9 : 1;
    const TextStyle style{is_small ? small_letters(8) : letters(10)};
    add_lines(std::make_shared<const Text>(without_orphan(paragraph.text, style, room)), air,
              is_small ? gray : black);
}

// No single line alone at a page's head or foot.
void Maker::add_lines(SharedText text, double air, const Color& color) {
    const std::size_t all = text->lines().size();
    std::vector<Strip> strips;
    for (std::size_t line = 0; line < all; ++line) {
        Strip strip;
        strip.height = lines_height(*text, line, 1);
        if (line > 0)
            strip.air = text->lines()[line].top - text->lines()[line - 1].top -
                        text->lines()[line - 1].height;
        strip.keeps_next = line + 1 < all && (line == 0 || line + 2 == all);
        strip.put = [text, line, color](PageLayout& page, const Box& place) {
            // Lines of one text that follow each other on a page are one text there.
            if (!page.texts.empty()) {
                PageText& last = page.texts.back();
                if (last.role == Role::paragraph && last.text.is_same(*text) &&
                    last.first_line + last.line_count == line) {
                    ++last.line_count;
                    return;
                }
            }
            put_text(page, *text, place.left, place.top, color, Role::paragraph, line, 1);
        };
        strips.push_back(std::move(strip));
    }
    take(std::move(strips), air);
}

// In one frame, or in several one below the other where it is longer than a third of a page.
void Maker::add_note(const std::string& words, double air) {
    const double frame = pt(11);
    const auto text = std::make_shared<const Text>(words, TextStyle{small_letters(10)},
                                                   Room{room_.width - 2 * note_side()});
    const std::size_t all = text->lines().size();
    std::vector<Strip> strips;
    for (std::size_t first = 0; first < all;) {
        std::size_t count = all - first;
        const double most = first == 0 && lines_height(*text, 0, all) < room_.height * 0.8
                                ? room_.height
                                : room_.height / 3;
        while (count > 1 && lines_height(*text, first, count) + frame > most) --count;
        if (all - first - count == 1 && count > 2) --count;
        Strip strip;
        strip.height = lines_height(*text, first, count) + frame;
        strip.put = [text, first, count, this_side = note_side(), unit = room_.unit](
                        PageLayout& page, const Box& place) {
            page.fills.push_back({place, note_fill, 0.6 * unit, note_edge});
            page.fills.push_back(
                {{place.left, place.top, place.left + 3 * unit, place.bottom}, black});
            put_text(page, *text, place.left + this_side + 2 * unit, place.top + 4.9 * unit, black,
                     Role::paragraph, first, count);
        };
        strips.push_back(std::move(strip));
        first += count;
    }
    take(std::move(strips), air);
}

void Maker::add(const Table& table) {
    if (table.columns.empty()) return;
    double air = pt(table.weight == Weight::small ? 4 : 8);
    for (MeasuredTable& part : measure(table, room_)) {
        add_rows(std::make_shared<const MeasuredTable>(std::move(part)), air);
        air = pt(10);
    }
}

/// The header, and what the row below it goes on with.
std::shared_ptr<const Strip> with_name_again(const Strip& header,
                                             const std::shared_ptr<const MeasuredTable>& table,
                                             std::size_t row) {
    Strip both = header;
    both.put = [put_header = header.put, table, row](PageLayout& page, const Box& place) {
        put_header(page, place);
        table->put_again(page, row, place.left, place.bottom);
    };
    return std::make_shared<const Strip>(std::move(both));
}

// The header with the first row, no row alone at either end; a table that is not long is not
// parted at all.
void Maker::add_rows(std::shared_ptr<const MeasuredTable> table, double air) {
    const int number = ++tables_;
    Strip header;
    header.height = table->header.height;
    header.keeps_next = !table->rows.empty();
    header.put = [table, number](PageLayout& page, const Box& place) {
        table->put_header(page, place.left, place.top, number);
    };
    double whole = header.height;
    for (const MeasuredRow& row : table->rows) whole += row.height;
    const bool is_short = whole < room_.height * 0.45;
    const auto repeated = std::make_shared<const Strip>(header);
    const std::size_t all = table->rows.size();
    std::vector<Strip> strips{header};
    for (std::size_t row = 0; row < all; ++row) {
        Strip strip;
        strip.height = table->rows[row].height;
        strip.keeps_next = row + 1 < all && (is_short || row == 0 || row + 2 == all);
        strip.repeated = table->rows[row].again ? with_name_again(*repeated, table, row) : repeated;
        strip.put = [table, row, number](PageLayout& page, const Box& place) {
            table->put_row(page, row, place.left, place.top, number);
        };
        strips.push_back(std::move(strip));
    }
    take(std::move(strips), air);
}

void Maker::add_title(const Sheet& sheet) {
    const auto add_text = [&](const std::string& words, const TextStyle& style, const Color& color,
                              Role role) {
        if (words.empty()) return;
        const auto text =
            std::make_shared<const Text>(words, style, Room{room_.width, room_.height / 3});
        Strip strip;
        strip.height = text->height();
        strip.keeps_next = true;
        strip.put = [text, color, role](PageLayout& page, const Box& place) {
            put_text(page, *text, place.left, place.top, color, role);
        };
        strips_.push_back(std::move(strip));
    };
    add_text(sheet.title, {pt(18), true}, black, Role::title);
    add_text(sheet.subtitle, {letters(9.5)}, gray, Role::paragraph);
    if (strips_.empty()) return;
    Strip line;
    line.air = pt(5);
    line.height = pt(7);
    line.keeps_next = true;
    line.put = [thickness = pt(1.6)](PageLayout& page, const Box& place) {
        page.rules.push_back({place.left, place.right, place.top, thickness, black});
    };
    strips_.push_back(std::move(line));
}

}  // namespace

std::vector<Strip> title_strips(const Sheet& sheet, const StripRoom& room) {
    Maker maker{room};
    maker.add_title(sheet);
    return std::move(maker).made();
}

std::vector<Strip> block_strips(const Sheet& sheet, const StripRoom& room) {
    Maker maker{room};
    for (const Block& block : sheet.blocks) maker.add(block);
    return std::move(maker).made();
}

}  // namespace pension::drawing
