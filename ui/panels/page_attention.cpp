// SPDX-License-Identifier: Apache-2.0
#include "panels/page_attention.hpp"

#include "frames/action_controls.hpp"

#include <wx/button.h>

#include <utility>

namespace pension::ui {

PageAttention::PageAttention(wxWindow* parent, Page& page, ActionControls& controls)
    : AttentionBar{parent}, page_{page}, controls_{controls} {
    refresh();
    subscription_ = page_.changed.connect([this] { refresh(); });
}

void PageAttention::refresh() {
    const Attention attention = page_.attention();
    if (std::exchange(offers_, attention.offers) != attention.offers) {
        clear_buttons();
        for (const std::string& id : offers_) add_button(controls_.make_button(this, id));
    }
    show(attention.sentences, attention.is_grave);
}

}  // namespace pension::ui
