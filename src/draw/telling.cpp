// SPDX-License-Identifier: Apache-2.0
#include "draw/telling.hpp"

#include <cairo.h>

namespace pension::drawing {

namespace {

// cairo 1.16 takes the standard names of PDF alone; with another one the file is lost.
const char* tag_of(Role role) {
    switch (role) {
        case Role::none: return nullptr;
        case Role::title: return "H1";
        case Role::heading: return "H2";
        case Role::paragraph: return "P";
        case Role::column_title: return "TH";
        case Role::cell: return "TD";
    }
    return nullptr;
}

bool is_of_table(const PageText& text) {
    return text.role == Role::column_title || text.role == Role::cell;
}

}  // namespace

void Telling::begin(const char* tag) {
    cairo_tag_begin(&canvas_, tag, nullptr);
}

void Telling::end(const char* tag) {
    cairo_tag_end(&canvas_, tag);
}

void Telling::close_row() {
    if (row_ >= 0) end("TR");
    row_ = -1;
}

void Telling::close_table() {
    close_row();
    if (table_ != 0) end("Table");
    table_ = 0;
}

void Telling::go_to_row(const PageText& text) {
    if (text.table != table_) {
        close_table();
        begin("Table");
        table_ = text.table;
    }
    if (text.row == row_) return;
    close_row();
    begin("TR");
    row_ = text.row;
}

void Telling::tell(const PageText& text, const std::function<void()>& paint) {
    if (is_of_table(text))
        go_to_row(text);
    else
        close_table();
    const char* tag = tag_of(text.role);
    if (tag) begin(tag);
    paint();
    if (tag) end(tag);
}

void Telling::tell_figure(const std::function<void()>& paint) {
    close_table();
    begin("Figure");
    paint();
    end("Figure");
}

void begin_document(Canvas& canvas) {
    cairo_tag_begin(&canvas, "Document", nullptr);
}

void end_document(Canvas& canvas) {
    cairo_tag_end(&canvas, "Document");
}

}  // namespace pension::drawing
