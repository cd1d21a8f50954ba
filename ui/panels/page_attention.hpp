// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/page.hpp"
#include "app/words/translate.hpp"  // Before wx, which has a macro of the same name as N_.
#include "widgets/attention_bar.hpp"

namespace pension::ui {

class ActionControls;

/// What a page, or the window as a whole, has to say beside its result, with the actions that it
/// offers for it.
class PageAttention : public AttentionBar {
public:
    PageAttention(wxWindow* parent, Page& page, ActionControls& controls);
    PageAttention(wxWindow* parent, std::function<Attention()> ask, Signal& changed,
                  ActionControls& controls);

private:
    void refresh();

    std::function<Attention()> ask_;
    ActionControls& controls_;
    std::vector<std::string> offers_;
    Subscription subscription_;
};

}  // namespace pension::ui
