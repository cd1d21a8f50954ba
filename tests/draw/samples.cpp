// SPDX-License-Identifier: Apache-2.0
#include "samples.hpp"

#include <cairo.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <utility>

namespace pension::samples {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t years(std::int64_t age) {
    return age * 12;
}

// Paid from 45 to 60, left to heirs until used up 139 months later, received from 60 on.
void add_plan(Chart& chart, std::size_t owner, const std::string& name, std::int64_t yearly,
              std::int64_t monthly) {
    Series received{name + "：领到手", owner, SeriesPart::received, {}};
    Series left{name + "：留给家人", owner, SeriesPart::left_to_heirs, {}};
    Series paid{name + "：自己缴", owner, SeriesPart::own_paid, {}};
    for (std::int64_t age = 45; age <= 95; ++age) {
        const std::int64_t years_paid = std::min<std::int64_t>(age - 45, 15);
        const std::int64_t months_received = std::max<std::int64_t>(0, (age - 60) * 12);
        const std::int64_t balance = yearly * years_paid * 118 / 100;
        paid.points.push_back({years(age), yearly * years_paid});
        received.points.push_back({years(age), monthly * months_received});
        left.points.push_back(
            {years(age), std::max<std::int64_t>(0, balance - balance * months_received / 139)});
    }
    for (Series* series : {&received, &left, &paid}) chart.series.push_back(std::move(*series));
}

Table comparison() {
    return {{{"", Align::left},
             {"每年交100元，交15年", Align::right},
             {"每年交3000元，交15年", Align::right},
             {"相差", Align::right}},
            {{{"自己一共交", "1,500.00", "45,000.00", "43,500.00"}},
             {{"政府补贴", "450.00", "2,400.00", "1,950.00"}},
             {{"60岁时个人账户", "2,303.17", "55,982.09", "53,678.92"}},
             {{"每月领", "169.03", "496.01", "326.98"}, true},
             {{"　其中基础养老金", "153.00", "153.00", "0.00"}},
             {{"　其中个人账户养老金", "16.03", "343.01", "326.98"}},
             {{"每年领", "2,028.36", "5,952.12", "3,923.76"}},
             {{"活到77.14岁一共领", "34,766.09", "102,019.34", "67,253.25"}, true},
             {{"减去自己交的，净得", "33,266.09", "57,019.34", "23,753.25"}},
             {{"回本", "9次", "91次", "多82次"}},
             {{"那时的年龄", "60岁9个月", "67岁7个月", "6岁10个月"}},
             {{"折合年化收益率", "14.8%", "4.1%", "−10.7%"}}}};
}

}  // namespace

Chart lifetime_chart() {
    Chart chart;
    chart.title = "一生交多少、领多少（活到77岁2个月）";
    chart.x = {"年龄", years(45), years(95), {}};
    for (std::int64_t age = 45; age <= 95; age += 5)
        chart.x.ticks.push_back({years(age), fmt::format("{}岁", age)});
    chart.y = {"累计金额（万元，今天的钱）", 0, 22'000'000, {}};
    for (std::int64_t ten_thousand = 0; ten_thousand <= 22; ten_thousand += 2)
        chart.y.ticks.push_back({ten_thousand * 1'000'000, fmt::format("{}万", ten_thousand)});
    add_plan(chart, 0, "每年交100元", 10'000, 16'903);
    add_plan(chart, 1, "每年交3000元", 300'000, 49'601);
    chart.markers = {{years(60), "60岁开始领", false},
                     {years(60) + 9, "每年交100元：回本", false},
                     {years(67) + 7, "每年交3000元：回本", false},
                     {years(77) + 2, "活到77岁2个月", true}};
    chart.description = "两个方案一生的交与领。";
    return chart;
}

Sheet comparison_sheet() {
    Sheet sheet;
    sheet.title = "养老一笔账：对比单";
    sheet.subtitle =
        "城乡居民基本养老保险　湖南省长沙市　张𬭳䶮，45岁　2026年11月测"
        "算";
    sheet.language = "zh_CN";
    sheet.date = Year{2026} / 11;
    sheet.footer = "养老一笔账：按2026年11月已公布的政策测算，仅供参考，以当地经办机构核定为准。";
    sheet.page_of = "第 {page} 页，共 {pages} 页";
    const auto say = [&](const char* words, Weight weight) {
        sheet.blocks.push_back(Paragraph{words, weight});
    };
    say("长沙市的基础养老金标准最近一次核对是在2025年7月，之后可能已经调整；领取时以当时的标准为准"
        "。",
        Weight::note);
    sheet.blocks.push_back(comparison());
    sheet.blocks.push_back(lifetime_chart());
    say("两个方案都从60岁起按月领取，领到终身。每年交100元，领9次就把自己交的钱领了回来；每年交"
        "3000元要领91次，但此后每个月多领326.98元。",
        Weight::body);
    say("参保人去世，个人账户里没有领完的钱依法由家人继承，图中以虚线表示；丧葬补助金按当地规定另发"
        "。",
        Weight::body);
    sheet.blocks.push_back(Heading{"怎么算出来的"});
    for (int step = 1; step <= 12; ++step)
        say(fmt::format("{}. 第{}年：上年余额 {}.00 元 × 记账利率 2.62% ＝ 利息 {}.51 "
                        "元，四舍五入到分；加上缴费 3,000.00 元和补贴 160.00 元。",
                        step, step, step * 3160, step * 82)
                .c_str(),
            Weight::small);
    sheet.blocks.push_back(Heading{"政策依据"});
    say("《国务院关于建立统一的城乡居民基本养老保险制度的意见》（国发〔2014〕8号）第四、六、七条；"
        "《人力资源社会"
        "保障部关于2018年提高全国城乡居民基本养老保险基础养老金最低标准的通知》（人社部规〔2018〕3"
        "号）。",
        Weight::small);
    return sheet;
}

Sheet long_table(int rows) {
    Sheet sheet;
    sheet.title = "long table";
    sheet.date = Year{2026} / 11;
    sheet.page_of = "page {page} of {pages}";
    Table table{{{"Head of rows", Align::left}, {"Amount", Align::right}}, {}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({{fmt::format("row {};", row), fmt::format("{}.00", row)}});
    sheet.blocks.push_back(std::move(table));
    return sheet;
}

std::string read(const fs::path& file) {
    std::ifstream in{file, std::ios::binary};
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
}

Folder::Folder(const std::string& name) : path_{fs::path{BUILD_ROOT} / "draw_test" / name} {
    fs::remove_all(path_);
    fs::create_directories(path_);
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

void save_png(const Picture& picture, int width, int height, const fs::path& file,
              std::optional<Mark> highlight, std::string_view words) {
    cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t* canvas = cairo_create(surface);
    picture.paint(canvas, highlight, words);
    cairo_destroy(canvas);
    cairo_surface_write_to_png(surface, file.string().c_str());
    cairo_surface_destroy(surface);
}

}  // namespace pension::samples
