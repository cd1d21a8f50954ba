// SPDX-License-Identifier: Apache-2.0
#include "manualc/layout.hpp"

#include "manualc/book.hpp"

#include <fmt/format.h>

#include <regex>

namespace pension::manualc {

namespace {

/// As a string of a script.
std::string for_script(const std::string& text) {
    std::string written = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') written += '\\';
        // Never ends the script that it stands in.
        if (c == '<') {
            written += "\\u003c";
        } else {
            written += c == '\n' ? ' ' : c;
        }
    }
    return written + "\"";
}

std::string address(const Page& page, const Section& section) {
    return page.name + ".html" + (section.id.empty() ? "" : "#" + section.id);
}

}  // namespace

std::string step_name(const std::string& topic) {
    std::string name = topic;
    if (const auto hash = name.find('#'); hash != std::string::npos) name[hash] = '.';
    return name;
}

Layout::Layout(const Book& book) : book_{book}, is_chinese_{book.language.starts_with("zh")} {}

void Layout::add(const Page& page, const std::vector<Rendered>& made) {
    made_[page.name] = made;
}

std::string Layout::framed(const std::string& title, const std::string& here,
                           const std::string& body) const {
    std::string pages;
    for (const Page& each : book_.pages)
        pages +=
            fmt::format("<li><a href=\"{}.html\"{}>{}</a></li>\n", each.name,
                        each.name == here ? " aria-current=\"page\"" : "", for_html(each.title));
    const char* name = is_chinese_ ? "养老一笔账 使用手册" : "Yibizhang: the manual";
    const char* other = is_chinese_ ? "en" : "zh_CN";
    return fmt::format(
        R"(<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - {name}</title>
<link rel="stylesheet" href="../manual.css">
</head>
<body>
<a class="skip" href="#text">{skip}</a>
<nav>
<p class="name"><a href="index.html">{name}</a></p>
<label for="words">{search}</label>
<input id="words" type="search" autocomplete="off" data-none="{none}">
<ul id="found" aria-live="polite"></ul>
<ul id="pages">
{pages}</ul>
<p><a href="all.html">{all}</a><br><a href="../{other}/{here}.html" lang="{other_lang}">{other_name}</a></p>
</nav>
<main id="text">
{body}</main>
<script src="search.js"></script>
<script src="../manual.js"></script>
</body>
</html>
)",
        fmt::arg("lang", is_chinese_ ? "zh-CN" : "en"), fmt::arg("title", for_html(title)),
        fmt::arg("name", name), fmt::arg("skip", is_chinese_ ? "跳到正文" : "To the text"),
        fmt::arg("search", is_chinese_ ? "在手册里找" : "Search the manual"),
        fmt::arg("none", is_chinese_ ? "没有找到。换个词，或少打几个字试试。"
                                     : "Nothing has these words. Try fewer or other ones."),
        fmt::arg("pages", pages),
        fmt::arg("all", is_chinese_ ? "全部内容合成一页（打印用）" : "All in one page, to print"),
        fmt::arg("other", other), fmt::arg("here", here),
        fmt::arg("other_lang", is_chinese_ ? "en" : "zh-CN"),
        fmt::arg("other_name", is_chinese_ ? "English" : "中文"), fmt::arg("body", body));
}

std::string Layout::body(const Page& page, const std::string& prefix) const {
    std::string html =
        fmt::format("<h1{}>{}</h1>\n", prefix.empty() ? "" : fmt::format(" id=\"{}\"", page.name),
                    for_html(page.title));
    const std::vector<Rendered>& made = made_.at(page.name);
    for (std::size_t i = 0; i < page.sections.size(); ++i) {
        const Section& section = page.sections[i];
        if (section.id.empty()) {
            html += made[i].html;
            continue;
        }
        html += fmt::format("<section id=\"{}{}\">\n<h2>{}</h2>\n{}</section>\n", prefix,
                            section.id, for_html(section.title), made[i].html);
    }
    return html;
}

std::string Layout::page(const Page& page) const {
    return framed(page.title, page.name, body(page, {}));
}

std::string Layout::contents() const {
    std::string list;
    for (const Page& page : book_.pages) {
        list += fmt::format("<li><a href=\"{}.html\">{}</a>", page.name, for_html(page.title));
        std::string sections;
        for (const Section& each : page.sections)
            if (!each.id.empty())
                sections += fmt::format("{}<a href=\"{}\">{}</a>", sections.empty() ? "" : " · ",
                                        address(page, each), for_html(each.title));
        if (!sections.empty()) list += "<br><small>" + sections + "</small>";
        list += "</li>\n";
    }
    const std::string title = is_chinese_ ? "目录" : "Contents";
    return framed(title, "index", fmt::format("<h1>{}</h1>\n<ol>\n{}</ol>\n", title, list));
}

std::string Layout::all() const {
    std::string html;
    for (const Page& page : book_.pages)
        html += "<article>\n" + body(page, page.name + ".") + "</article>\n";
    // Within one page a link leads to its own anchors.
    html = std::regex_replace(html, std::regex{R"re(href="([a-z-]+)\.html#([a-z0-9_-]+)")re"},
                              R"(href="#$1.$2")");
    html = std::regex_replace(html, std::regex{R"re(href="([a-z-]+)\.html")re"}, R"(href="#$1")");
    return framed(is_chinese_ ? "全部内容" : "All pages", "all", html);
}

std::string Layout::search_index() const {
    std::string script = "var manual = [\n";
    for (const Page& page : book_.pages)
        for (std::size_t i = 0; i < page.sections.size(); ++i) {
            const Section& section = page.sections[i];
            const std::string title =
                section.id.empty() ? page.title : page.title + " › " + section.title;
            script += fmt::format("{{a: {}, t: {}, x: {}}},\n", for_script(address(page, section)),
                                  for_script(title), for_script(made_.at(page.name)[i].plain));
        }
    return script + "];\n";
}

std::string Layout::step_to(const std::string& topic) const {
    std::string target = topic;
    const auto hash = target.find('#');
    target.insert(hash == std::string::npos ? target.size() : hash, ".html");
    return fmt::format(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{0}</title>"
        "<meta http-equiv=\"refresh\" content=\"0; url=../{0}\"></head>"
        "<body><p><a href=\"../{0}\">{0}</a></p></body></html>\n",
        target);
}

}  // namespace pension::manualc
