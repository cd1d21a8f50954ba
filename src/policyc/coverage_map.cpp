// SPDX-License-Identifier: Apache-2.0
#include "policyc/coverage_map.hpp"

#include "policy/unconfirmed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace pension {

namespace {

/// Where a province's field lies: column and row from the north-west.
struct Field {
    int province;
    const char* name;
    int column;
    int row;
};

constexpr Field fields[] = {
    {23, "黑", 9, 0}, {15, "蒙", 6, 1}, {22, "吉", 9, 1}, {65, "新", 1, 2}, {62, "甘", 3, 2},
    {64, "宁", 4, 2}, {14, "晋", 6, 2}, {11, "京", 7, 2}, {21, "辽", 8, 2}, {63, "青", 2, 3},
    {61, "陕", 5, 3}, {13, "冀", 6, 3}, {12, "津", 7, 3}, {37, "鲁", 8, 3}, {54, "藏", 1, 4},
    {51, "川", 3, 4}, {50, "渝", 4, 4}, {42, "鄂", 5, 4}, {41, "豫", 6, 4}, {34, "皖", 7, 4},
    {32, "苏", 8, 4}, {31, "沪", 9, 4}, {53, "滇", 3, 5}, {52, "黔", 4, 5}, {43, "湘", 5, 5},
    {36, "赣", 6, 5}, {35, "闽", 7, 5}, {33, "浙", 8, 5}, {45, "桂", 5, 6}, {44, "粤", 6, 6},
    {46, "琼", 5, 7},
};

constexpr int side = 56;
constexpr int gap = 4;
constexpr int margin = 16;
constexpr int head = 44;

/// What everybody in the province has of its own.
struct Known {
    bool tiers = false;
    bool base = false;
    std::optional<Month> latest{};
};

template <class T>
void look(const std::vector<Row<T>>& rows, AreaCode area, bool& is_known, Known& known) {
    for (const Row<T>& row : rows) {
        if (row.area != area || row.group) continue;
        is_known = true;
        known.latest = std::max(known.latest.value_or(row.figure.from), row.figure.from);
    }
}

Known known_of(const PolicyBook& book, AreaCode area) {
    Known known;
    look(book.rows().tiers, area, known.tiers, known);
    look(book.rows().base_pension, area, known.base, known);
    return known;
}

const char* fill_of(const Known& facts) {
    if (facts.tiers && facts.base) return "#0f4a33";
    if (facts.tiers) return "#3a8461";
    if (facts.base) return "#a9cdb8";
    return "#e3e3e0";
}

std::string year_of(const std::optional<Month>& month) {
    return month ? fmt::format("{}", static_cast<int>(month->year())) : "–";
}

/// Whether unconfirmed tiers or an unconfirmed base are newer than what is in force.
bool has_newer(const ResidentRules& with_unconfirmed) {
    return std::ranges::any_of(unconfirmed_in(with_unconfirmed, end_of_time), [](auto& figure) {
        return figure.topic == Topic::tiers || figure.topic == Topic::base_pension;
    });
}

std::string field_text(const Field& field, const Known& facts, bool newer) {
    const int x = margin + field.column * (side + gap);
    const int y = head + field.row * (side + gap);
    const bool light = facts.tiers;
    const char* ink = light ? "#ffffff" : "#222222";
    std::string text =
        fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"{}\"/>\n",
                    x, y, side, side, fill_of(facts));
    if (newer)
        text += fmt::format("<path d=\"M{} {}l{} 0l0 {}z\" fill=\"#e09b2d\"/>\n", x + side - 18, y,
                            18, 18);
    text += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"20\" fill=\"{}\">{}</text>\n",
                        x + side / 2, y + 27, ink, field.name);
    text += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"13\" fill=\"{}\">{}</text>\n",
                        x + side / 2, y + 46, ink, year_of(facts.latest));
    return text;
}

std::string legend_text(int x, int y, const char* fill, const char* words) {
    return fmt::format(
        "<rect x=\"{}\" y=\"{}\" width=\"16\" height=\"16\" rx=\"2\" fill=\"{}\"/>\n"
        "<text x=\"{}\" y=\"{}\" font-size=\"13\" fill=\"#222222\" "
        "text-anchor=\"start\">{}</text>\n",
        x, y, fill, x + 24, y + 13, words);
}

}  // namespace

std::string coverage_map(const PolicyBook& facts, const PolicyBook& unconfirmed) {
    const int width = 2 * margin + 10 * (side + gap);
    const int fields_end = head + 8 * (side + gap);
    const int height = fields_end + 5 * 24 + margin;
    std::string text = fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} "
        "{1}\" font-family=\"sans-serif\" text-anchor=\"middle\">\n"
        "<title>各省居保数字 Resident figures by province</title>\n"
        "<rect width=\"{0}\" height=\"{1}\" fill=\"#ffffff\"/>\n"
        "<text x=\"{2}\" y=\"28\" font-size=\"17\" fill=\"#222222\" text-anchor=\"start\">"
        "各省居保数字和最近一项的年份 Resident figures and the year of the latest</text>\n",
        width, height, margin);
    const PolicyBook both = with_unconfirmed(facts, unconfirmed);
    for (const Field& field : fields) {
        const AreaCode area = AreaCode{field.province} * 10'000;
        text +=
            field_text(field, known_of(facts, area), has_newer(both.rules(area, Group::ordinary)));
    }
    const int y = fields_end + 8;
    text += legend_text(margin, y, "#0f4a33", "档次和基础养老金 tiers and base pension");
    text += legend_text(margin, y + 24, "#3a8461", "只有档次 tiers only");
    text += legend_text(margin, y + 48, "#a9cdb8", "只有基础养老金 base pension only");
    text += legend_text(margin, y + 72, "#e3e3e0", "用全国的 the nation's figures");
    text += legend_text(margin, y + 96, "#e09b2d",
                        "（右上角）另有更新而未核实的 (corner) newer ones, not confirmed");
    return text + "</svg>\n";
}

}  // namespace pension
