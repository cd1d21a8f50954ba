// SPDX-License-Identifier: Apache-2.0
#include "panels/page_attention.hpp"

#include "frames/action_controls.hpp"
#include "help_topic.hpp"

#include <wx/button.h>

#include <utility>

namespace pension::ui {

PageAttention::PageAttention(wxWindow* parent, Page& page, ActionControls& controls)
    : PageAttention{parent, [&page] { return page.attention(); }, page.changed, controls} {}

PageAttention::PageAttention(wxWindow* parent, std::function<Attention()> ask, Signal& changed,
                             ActionControls& controls)
    : AttentionBar{parent}, ask_{std::move(ask)}, controls_{controls} {
    set_topic(*this, "sources");
    refresh();
    subscription_ = changed.connect([this] { refresh(); });
}

void PageAttention::refresh() {
    const Attention attention = ask_();
    if (std::exchange(offers_, attention.offers) != attention.offers) {
        clear_buttons();
        for (const std::string& id : offers_) add_button(controls_.make_button(this, id));
    }
    show(attention.sentences, attention.is_grave);
}

}  // namespace pension::ui
