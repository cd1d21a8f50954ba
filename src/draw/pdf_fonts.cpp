// SPDX-License-Identifier: Apache-2.0
#include "draw/pdf_fonts.hpp"

#include <cairo-ft.h>
#include <pango/pangocairo.h>

#include <ft2build.h>
#include <hb-subset.h>
#include <hb.h>
#include <map>
#include <optional>
#include <vector>
#include FT_FREETYPE_H

namespace pension::drawing {

namespace {

/// Gives a C library's object back by the function that it names for it.
template <auto give_back>
struct GiveBack {
    template <class T>
    void operator()(T* object) const {
        give_back(object);
    }
};
template <class T, auto give_back>
using Owner = std::unique_ptr<T, GiveBack<give_back>>;

using HbFace = Owner<hb_face_t, hb_face_destroy>;
using HbBlob = Owner<hb_blob_t, hb_blob_destroy>;
using CairoFace = Owner<cairo_font_face_t, cairo_font_face_destroy>;

/// What a font's bytes need as long as cairo may draw with them, which may be longer than any
/// surface lives: cairo keeps the fonts it used last.
struct LoadedFont {
    HbBlob bytes;
    std::shared_ptr<FT_LibraryRec_> library;
    FT_Face face = nullptr;

    ~LoadedFont() {
        if (face) FT_Done_Face(face);
    }
};

std::shared_ptr<FT_LibraryRec_> free_type() {
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) return nullptr;
    return {library, FT_Done_FreeType};
}

/// A cairo font of a font file's bytes; none where they are no font.
CairoFace cairo_face(HbBlob bytes) {
    auto font = std::make_unique<LoadedFont>();
    font->library = free_type();
    if (!font->library) return {};
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes.get(), &length);
    font->bytes = std::move(bytes);
    if (FT_New_Memory_Face(font->library.get(), reinterpret_cast<const FT_Byte*>(data),
                           static_cast<FT_Long>(length), 0, &font->face) != 0)
        return {};
    CairoFace face{cairo_ft_font_face_create_for_ft_face(font->face, FT_LOAD_NO_HINTING)};
    static const cairo_user_data_key_t key{};
    const auto drop = [](void* kept) { delete static_cast<LoadedFont*>(kept); };
    if (cairo_font_face_set_user_data(face.get(), &key, font.get(), drop) != CAIRO_STATUS_SUCCESS)
        return {};
    font.release();  // cairo gives it back.
    return face;
}

/// A font file's outlines and widths and nothing else. Of a whole one HarfBuzz would look through
/// all 65 000 characters and their substitutions, though the text is laid out already and asks for
/// glyphs by number.
hb_blob_t* table_of_outlines(hb_face_t*, hb_tag_t tag, void* whole) {
    switch (tag) {
        case HB_TAG('C', 'F', 'F', ' '):
        case HB_TAG('O', 'S', '/', '2'):
        case HB_TAG('h', 'e', 'a', 'd'):
        case HB_TAG('h', 'h', 'e', 'a'):
        case HB_TAG('h', 'm', 't', 'x'):
        case HB_TAG('m', 'a', 'x', 'p'):
        case HB_TAG('n', 'a', 'm', 'e'):
        case HB_TAG('p', 'o', 's', 't'):
            return hb_face_reference_table(static_cast<hb_face_t*>(whole), tag);
        default: return hb_blob_get_empty();
    }
}

HbFace outlines_of(hb_face_t* whole) {
    return HbFace{hb_face_create_for_tables(
        table_of_outlines, hb_face_reference(whole),
        [](void* kept) { hb_face_destroy(static_cast<hb_face_t*>(kept)); })};
}

cairo_scaled_font_t* scaled_font(PangoFont* font) {
    return font && PANGO_IS_CAIRO_FONT(font)
               ? pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font))
               : nullptr;
}

/// A font file as FreeType has it in memory. Its outlines are there since the text was measured;
/// through HarfBuzz's own view of the file the same pages would come in a second time, 8 MB of
/// them for a sheet.
class OpenedFont {
public:
    /// @param font as cairo draws it.
    explicit OpenedFont(cairo_scaled_font_t* font)
        : font_{font}, face_{font ? cairo_ft_scaled_font_lock_face(font) : nullptr} {}
    ~OpenedFont() {
        if (face_) cairo_ft_scaled_font_unlock_face(font_);
    }
    OpenedFont(const OpenedFont&) = delete;
    OpenedFont& operator=(const OpenedFont&) = delete;

    /// As long as this lives; none where FreeType reads the file piece by piece.
    HbFace face() const {
        if (!face_ || !face_->stream || !face_->stream->base || face_->stream->size == 0) return {};
        const HbBlob bytes{hb_blob_create(reinterpret_cast<const char*>(face_->stream->base),
                                          static_cast<unsigned>(face_->stream->size),
                                          HB_MEMORY_MODE_READONLY, nullptr, nullptr)};
        return HbFace{hb_face_create(bytes.get(), static_cast<unsigned>(face_->face_index))};
    }

private:
    cairo_scaled_font_t* font_;
    FT_Face face_;
};

/// One font file as the pages use it.
struct UsedFont {
    HbFace whole;
    Owner<PangoFont, g_object_unref> font;  ///< In one of its sizes.
    Owner<hb_set_t, hb_set_destroy> glyphs{hb_set_create()};
    Owner<hb_subset_plan_t, hb_subset_plan_destroy> plan{};
    CairoFace cut{};  ///< Set by cut_down(), where that went well.

    /// From the whole font's glyphs to the cut's.
    const hb_map_t* new_number() const {
        return hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    }

    void cut_down() {
        const Owner<hb_subset_input_t, hb_subset_input_destroy> wish{
            hb_subset_input_create_or_fail()};
        if (!wish) return;
        hb_set_union(hb_subset_input_glyph_set(wish.get()), glyphs.get());
        hb_subset_input_set_flags(wish.get(), HB_SUBSET_FLAGS_DESUBROUTINIZE);
        const OpenedFont opened{scaled_font(font.get())};
        const HbFace in_memory = opened.face();
        const HbFace outlines = outlines_of(in_memory ? in_memory.get() : whole.get());
        plan.reset(hb_subset_plan_create_or_fail(outlines.get(), wish.get()));
        if (!plan) return;
        const HbFace made{hb_subset_plan_execute_or_fail(plan.get())};
        if (!made) return;
        cut = cairo_face(HbBlob{hb_face_reference_blob(made.get())});
    }
};

bool has_subroutines(hb_face_t* face) {
    const HbBlob table{hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' '))};
    return hb_blob_get_length(table.get()) > 0;
}

/// Whether the letters look as the file has them, neither thickened nor slanted nor varied.
bool is_as_in_the_file(PangoFont* font) {
    cairo_scaled_font_t* scaled = scaled_font(font);
    if (!scaled || cairo_scaled_font_get_type(scaled) != CAIRO_FONT_TYPE_FT) return false;
    if (cairo_ft_font_face_get_synthesize(cairo_scaled_font_get_font_face(scaled)) != 0)
        return false;
    unsigned axes = 0;
    hb_font_get_var_coords_normalized(pango_font_get_hb_font(font), &axes);
    return axes == 0;
}

double in_points(int pango) {
    return static_cast<double>(pango) / PANGO_SCALE;
}

/// Glyphs as cairo takes them, and which characters each stands for.
struct ShownText {
    std::vector<cairo_glyph_t> glyphs;
    std::vector<cairo_text_cluster_t> clusters;
};

/// @param x, y where the run begins on the canvas.
/// @param words of the whole layout.
ShownText shown_text(PangoLayoutRun& run, const char* words, const hb_map_t* new_number, double x,
                     double y) {
    ShownText shown;
    PangoGlyphItemIter at;
    int position = 0;
    for (gboolean more = pango_glyph_item_iter_init_start(&at, &run, words); more;
         more = pango_glyph_item_iter_next_cluster(&at)) {
        const std::size_t before = shown.glyphs.size();
        for (int i = at.start_glyph; i < at.end_glyph; ++i) {
            const PangoGlyphInfo& glyph = run.glyphs->glyphs[i];
            if (glyph.glyph != PANGO_GLYPH_EMPTY)
                shown.glyphs.push_back({hb_map_get(new_number, glyph.glyph),
                                        x + in_points(position + glyph.geometry.x_offset),
                                        y + in_points(glyph.geometry.y_offset)});
            position += glyph.geometry.width;
        }
        shown.clusters.push_back(
            {at.end_index - at.start_index, static_cast<int>(shown.glyphs.size() - before)});
    }
    return shown;
}

void show_cut(Canvas& canvas, PangoLayoutRun& run, const char* words, const UsedFont& font) {
    double x = 0;
    double y = 0;
    cairo_get_current_point(&canvas, &x, &y);
    const ShownText shown = shown_text(run, words, font.new_number(), x, y);
    cairo_scaled_font_t* laid_out = scaled_font(run.item->analysis.font);
    cairo_matrix_t size;
    cairo_scaled_font_get_font_matrix(laid_out, &size);
    const Owner<cairo_font_options_t, cairo_font_options_destroy> options{
        cairo_font_options_create()};
    cairo_scaled_font_get_font_options(laid_out, options.get());
    cairo_set_font_face(&canvas, font.cut.get());
    cairo_set_font_matrix(&canvas, &size);
    cairo_set_font_options(&canvas, options.get());
    cairo_show_text_glyphs(&canvas, words + run.item->offset, run.item->length, shown.glyphs.data(),
                           static_cast<int>(shown.glyphs.size()), shown.clusters.data(),
                           static_cast<int>(shown.clusters.size()), cairo_text_cluster_flags_t{});
}

const cairo_user_data_key_t attached{};

}  // namespace

struct PdfFonts::Fonts {
    std::map<hb_face_t*, UsedFont> used;
    bool is_cut = false;

    /// The run's font; none where it is pango's to show.
    UsedFont* font_of(const PangoLayoutRun& run) {
        PangoFont* font = run.item->analysis.font;
        if (!is_as_in_the_file(font)) return nullptr;
        for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
            const PangoGlyph glyph = run.glyphs->glyphs[i].glyph;
            if (glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG)) return nullptr;
        }
        hb_face_t* face = hb_font_get_face(pango_font_get_hb_font(font));
        const auto known = used.find(face);
        if (known != used.end()) return &known->second;
        if (is_cut || !has_subroutines(face)) return nullptr;
        UsedFont found{HbFace{hb_face_reference(face)},
                       Owner<PangoFont, g_object_unref>{PANGO_FONT(g_object_ref(font))}};
        return &used.try_emplace(face, std::move(found)).first->second;
    }

    void note(const PangoLayoutRun& run) {
        const UsedFont* font = font_of(run);
        if (!font) return;
        for (int i = 0; i < run.glyphs->num_glyphs; ++i)
            if (run.glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY)
                hb_set_add(font->glyphs.get(), run.glyphs->glyphs[i].glyph);
    }
};

PdfFonts::PdfFonts() : fonts_{std::make_unique<Fonts>()} {}

PdfFonts::~PdfFonts() = default;

void PdfFonts::attach(Canvas& canvas) {
    cairo_surface_set_user_data(cairo_get_target(&canvas), &attached, this, nullptr);
}

PdfFonts* PdfFonts::of(Canvas& canvas) {
    return static_cast<PdfFonts*>(
        cairo_surface_get_user_data(cairo_get_target(&canvas), &attached));
}

void PdfFonts::show(Canvas& canvas, PangoLayoutLine& line) {
    const char* words = pango_layout_get_text(line.layout);
    double x = 0;
    double y = 0;
    cairo_get_current_point(&canvas, &x, &y);
    for (GSList* next = line.runs; next; next = next->next) {
        auto& run = *static_cast<PangoLayoutRun*>(next->data);
        if (!fonts_->is_cut) {
            fonts_->note(run);
            continue;
        }
        x += in_points(run.start_x_offset);
        cairo_move_to(&canvas, x, y - in_points(run.y_offset));
        const UsedFont* font = fonts_->font_of(run);
        if (font && font->cut)
            show_cut(canvas, run, words, *font);
        else
            pango_cairo_show_glyph_item(&canvas, words, &run);
        x += in_points(pango_glyph_string_get_width(run.glyphs) + run.end_x_offset);
    }
}

void PdfFonts::cut() {
    for (auto& [face, font] : fonts_->used) font.cut_down();
    fonts_->is_cut = true;
}

}  // namespace pension::drawing
