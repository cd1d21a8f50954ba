// SPDX-License-Identifier: Apache-2.0
#include "manualc/markdown.hpp"

#include <cmark.h>
#include <cstdlib>
#include <memory>

namespace pension::manualc {

Rendered rendered(const std::string& markdown,
                  const std::function<std::string(const std::string& address)>& link) {
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document{
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), cmark_node_free};
    Rendered made;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> walk{
        cmark_iter_new(document.get()), cmark_iter_free};
    for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(walk.get())) {
        cmark_node* node = cmark_iter_get_node(walk.get());
        const cmark_node_type type = cmark_node_get_type(node);
        const bool enters = event == CMARK_EVENT_ENTER;
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK) {
            made.plain += cmark_node_get_literal(node);
        } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ||
                   ((type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) && !enters)) {
            made.plain += ' ';
        } else if ((type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) && enters) {
            cmark_node_set_url(node, link(cmark_node_get_url(node)).c_str());
        }
    }
    const std::unique_ptr<char, decltype(&std::free)> html{
        cmark_render_html(document.get(), CMARK_OPT_DEFAULT), std::free};
    made.html = html.get();
    return made;
}

std::string for_html(const std::string& text) {
    std::string written;
    for (const char c : text) switch (c) {
            case '&': written += "&amp;"; break;
            case '<': written += "&lt;"; break;
            case '>': written += "&gt;"; break;
            case '"': written += "&quot;"; break;
            default: written += c;
        }
    return written;
}

}  // namespace pension::manualc
