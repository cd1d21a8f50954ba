// SPDX-License-Identifier: Apache-2.0
#include "draw/text.hpp"

#include "base/contract.hpp"
#include "draw/native_fonts.hpp"
#include "draw/pdf_fonts.hpp"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>

namespace pension::drawing {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
using ContextOwner = std::unique_ptr<PangoContext, Unref>;

// Hinting fits letters to the pixels of one device and would move line breaks between window and
// paper. Always Chinese: an English sheet has Chinese names in it, never Japanese ones.
ContextOwner make_context() {
    // Before pango, whose own thread would otherwise look for a system's fonts meanwhile.
    static_cast<void>(native_families());
    ContextOwner context{pango_font_map_create_context(pango_cairo_font_map_get_default())};
    pango_context_set_language(context.get(), pango_language_from_string("zh-cn"));
    pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    return context;
}

PangoContext* context_of_this_thread() {
    thread_local const ContextOwner context = make_context();
    return context.get();
}

/// Of the em, in units of the layout. Without hinting letters of any other size are these, scaled.
constexpr double layout_size = 64;

PangoFontDescription* make_font(bool bold) {
    PangoFontDescription* font = pango_font_description_from_string(native_families());
    pango_font_description_set_absolute_size(font, layout_size * PANGO_SCALE);
    if (bold) pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    return font;
}

void set_font(PangoLayout* layout, bool bold) {
    struct Free {
        void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
    };
    using Font = std::unique_ptr<PangoFontDescription, Free>;
    static const Font regular{make_font(false)};
    static const Font strong{make_font(true)};
    pango_layout_set_font_description(layout, (bold ? strong : regular).get());
}

bool has_chinese(std::string_view line) {
    // In UTF-8 everything from U+3000 on begins with E3 or more; quotation marks lie below.
    return std::ranges::any_of(
        line, [](char letter) { return static_cast<unsigned char>(letter) >= 0xE3; });
}

PangoAttribute* features(bool chinese) {
    return pango_attr_font_features_new(chinese ? "tnum=1" : "tnum=1, pwid=1");
}

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// The length of the character at a place of UTF-8; 0 at the end.
std::size_t length_at(std::string_view words, std::size_t at) {
    if (at >= words.size()) return 0;
    const auto first = static_cast<unsigned char>(words[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(length, words.size() - at);
}

/// What goes with a number that ends here: the character of its unit, all of a longer unit.
std::size_t unit_end(std::string_view words, std::size_t at) {
    constexpr std::string_view longer[] = {"万元", "亿元", "个月", "周岁", "个百分点"};
    std::size_t from = at;
    if (from < words.size() && words[from] == ' ') ++from;
    if (from >= words.size() || static_cast<unsigned char>(words[from]) < 0xE3) return at;
    for (const std::string_view unit : longer)
        if (words.substr(from).starts_with(unit)) return from + unit.size();
    return from + length_at(words, from);
}

/// Pango would end a line between 496.01 and 元. A word joiner (U+2060) between them would do too,
/// and would be copied out of every PDF with the amount.
void keep_amounts_whole(PangoAttrList* attributes, std::string_view words) {
    for (std::size_t at = 0; at < words.size();) {
        if (!is_digit(words[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < words.size() && (is_digit(words[at]) || words[at] == '.' || words[at] == ','))
            ++at;
        const std::size_t end = unit_end(words, at);
        if (end == at) continue;
        PangoAttribute* whole = pango_attr_allow_breaks_new(FALSE);
        whole->start_index = static_cast<guint>(begin);
        whole->end_index = static_cast<guint>(end);
        pango_attr_list_insert(attributes, whole);
        at = end;
    }
}

// Figures of one width everywhere. Quotation marks and apostrophes are as wide as a character in
// a Chinese font, which tears English words apart: a line without Chinese gets narrow ones.
void set_features(PangoLayout* layout, const std::string& words) {
    PangoAttrList* attributes = pango_attr_list_new();
    // Without an end where it can be: shaping with features for a range is several times slower.
    pango_attr_list_insert(attributes, features(has_chinese(words)));
    if (has_chinese(words)) {
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find('\n', begin), words.size());
            if (!has_chinese(std::string_view{words}.substr(begin, end - begin))) {
                PangoAttribute* narrow = features(false);
                narrow->start_index = static_cast<guint>(begin);
                narrow->end_index = static_cast<guint>(end);
                pango_attr_list_change(attributes, narrow);
            }
            begin = end + 1;
        }
        if (pango_layout_get_width(layout) > 0) keep_amounts_whole(attributes, words);
    }
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

int pango_units(double length) {
    return static_cast<int>(std::max(1.0, std::floor(length * PANGO_SCALE)));
}

/// @param scale of the text to its layout.
void set_room(PangoLayout* layout, const Room& room, double scale) {
    if (std::isfinite(room.width)) pango_layout_set_width(layout, pango_units(room.width / scale));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    if (room.align == Align::right) pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT);
    if (room.spacing != 1) pango_layout_set_line_spacing(layout, static_cast<float>(room.spacing));
    if (room.lines > 0) pango_layout_set_height(layout, -room.lines);
    if (room.lines > 0)
        pango_layout_set_ellipsize(layout,
                                   room.keeps_end ? PANGO_ELLIPSIZE_MIDDLE : PANGO_ELLIPSIZE_END);
}

void set_highest(PangoLayout* layout, double height) {
    pango_layout_set_height(layout, pango_units(height));
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
}

double units(int pango) {
    return static_cast<double>(pango) / PANGO_SCALE;
}

// Pango counts a limit for each paragraph anew, and drops later ones without an ellipsis: where
// there is a limit, there can be only one paragraph.
void join_paragraphs(std::string& words) {
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

void set_words(PangoLayout* layout, const std::string& words) {
    pango_layout_set_text(layout, words.data(), static_cast<int>(words.size()));
    set_features(layout, words);
}

Box measured(PangoLayout* layout, double scale) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return {units(logical.x) * scale, units(logical.y) * scale,
            units(logical.x + logical.width) * scale, units(logical.y + logical.height) * scale};
}

std::vector<Text::Line> measured_lines(PangoLayout* layout, double scale) {
    std::vector<Text::Line> lines;
    PangoLayoutIter* at = pango_layout_get_iter(layout);
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(at, nullptr, &logical);
        lines.push_back(
            {units(logical.x) * scale, units(logical.y) * scale, units(logical.height) * scale,
             units(pango_layout_iter_get_baseline(at)) * scale, units(logical.width) * scale});
    } while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
    return lines;
}

}  // namespace

bool has_font() {
    PangoFontDescription* wanted = pango_font_description_from_string(native_families());
    PangoContext* context = context_of_this_thread();
    PangoFont* font =
        pango_font_map_load_font(pango_context_get_font_map(context), context, wanted);
    pango_font_description_free(wanted);
    if (font) g_object_unref(font);
    return font != nullptr;
}

std::string valid_utf8(std::string_view words) {
    if (words.empty()) return {};
    const std::unique_ptr<char, decltype(&g_free)> valid{
        g_utf8_make_valid(words.data(), static_cast<gssize>(words.size())), g_free};
    return valid.get();
}

Text::Text(std::string_view words, const TextStyle& style, const Room& room)
    : layout_{pango_layout_new(context_of_this_thread()), g_object_unref},
      words_{valid_utf8(words)},
      size_{style.size},
      is_limited_{std::isfinite(room.width) || std::isfinite(room.height) || room.lines > 0} {
    const double scale = size_ / layout_size;
    set_font(layout_.get(), style.bold);
    set_room(layout_.get(), room, scale);
    if (room.lines > 0) join_paragraphs(words_);
    set_words(layout_.get(), words_);
    measure();
    if (height() > room.height) {
        join_paragraphs(words_);
        set_highest(layout_.get(), room.height / scale);
        set_words(layout_.get(), words_);
        measure();
    }
    is_shortened_ = pango_layout_is_ellipsized(layout_.get());
}

void Text::measure() {
    const double scale = size_ / layout_size;
    extents_ = measured(layout_.get(), scale);
    lines_ = measured_lines(layout_.get(), scale);
}

Text Text::resized(double size) const {
    expects(!is_limited_, "a text made for unlimited room");
    Text text = *this;
    text.size_ = size;
    text.measure();
    return text;
}

std::vector<std::string> Text::broken_words() const {
    std::vector<std::string> broken;
    for (int i = 0; i < pango_layout_get_line_count(layout_.get()); ++i) {
        const auto* line = pango_layout_get_line_readonly(layout_.get(), i);
        broken.push_back(words_.substr(static_cast<std::size_t>(line->start_index),
                                       static_cast<std::size_t>(line->length)));
    }
    return broken;
}

// Chinese characters, figures and capitals of our fonts all have their middle there.
double Text::middle() const {
    return lines_.front().baseline - 0.37 * size_;
}

void Text::paint(Canvas& canvas, double x, double y, const Color& color, std::size_t first,
                 std::size_t count) const {
    if (first >= lines_.size()) return;
    const std::size_t last = first + std::min(count, lines_.size() - first);
    const double scale = size_ / layout_size;
    cairo_save(&canvas);
    cairo_set_source_rgb(&canvas, color.red, color.green, color.blue);
    cairo_translate(&canvas, x, y);
    cairo_scale(&canvas, scale, scale);
    PdfFonts* fonts = PdfFonts::of(canvas);
    for (std::size_t i = first; i < last; ++i) {
        cairo_move_to(&canvas, lines_[i].x / scale,
                      (lines_[i].baseline - lines_[first].top) / scale);
        auto* line = pango_layout_get_line_readonly(layout_.get(), static_cast<int>(i));
        if (fonts)
            fonts->show(canvas, *line);
        else
            pango_cairo_show_layout_line(&canvas, line);
    }
    cairo_restore(&canvas);
    cairo_new_path(&canvas);
}

Box PlacedText::box() const {
    const auto& lines = text.lines();
    const std::size_t end = first_line + std::min(line_count, lines.size() - first_line);
    const double height = lines[end - 1].top + lines[end - 1].height - lines[first_line].top;
    return {x + text.extents().left, y, x + text.extents().right, y + height};
}

void PlacedText::paint(Canvas& canvas) const {
    text.paint(canvas, x, y, color, first_line, line_count);
}

Text without_orphan(const std::string& words, const TextStyle& style, Room room) {
    Text text{words, style, room};
    const std::size_t lines = text.lines().size();
    const auto last_width = [&](const Text& of) { return of.line_width(of.lines().size() - 1); };
    if (lines < 2 || last_width(text) >= 3 * style.size) return text;
    for (int shorter = 1; shorter <= 4; ++shorter) {
        room.width -= style.size;
        Text tried{words, style, room};
        if (tried.lines().size() > lines) break;
        if (last_width(tried) >= 3 * style.size) return tried;
    }
    return text;
}

}  // namespace pension::drawing
