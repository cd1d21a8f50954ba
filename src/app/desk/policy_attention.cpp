// SPDX-License-Identifier: Apache-2.0
#include "app/desk/policy_attention.hpp"

#include "app/words/findings.hpp"
#include "app/words/messages.hpp"
#include "app/words/notices.hpp"

#include <utility>

namespace pension {

Attention policy_attention(const Desk& desk, const Translate& tr) {
    Attention attention;
    auto& sentences = attention.sentences;
    if (desk.is_reading())
        sentences.push_back(desk.places()
                                ? tr(N_("The policy file has changed and is being verified; as "
                                        "long as that takes, the figures read before are shown."))
                                : tr(N_("The policy figures are being read and verified. That "
                                        "takes some seconds the first time.")));
    if (desk.policy_error()) {
        sentences.push_back(explain(*desk.policy_error(), tr));
        attention.is_grave = !desk.places();
    }
    if (desk.unconfirmed_error()) sentences.push_back(explain(*desk.unconfirmed_error(), tr));
    if (const auto& notice = desk.policy_notice())
        sentences.push_back(explain(*notice, tr));
    else if (desk.shows_shipped())
        sentences.push_back(
            tr(N_("The figures that came with the program are shown. As long as that is so, no "
                  "change of them can be saved.")));
    const FiguresUpdate& update = desk.figures_update();
    if (auto sentence = update.sentence(tr); !sentence.empty())
        sentences.push_back(std::move(sentence));
    using State = FiguresUpdate::State;
    switch (update.state()) {
        case State::offered:
            attention.offers = {"take_figures", "show_figures", "leave_figures"};
            break;
        case State::taken: attention.offers = {"show_figures", "leave_figures"}; break;
        case State::failed:
        case State::none_newer: attention.offers = {"leave_figures"}; break;
        case State::nothing:
        case State::looking:
        case State::taking: break;
    }
    return attention;
}

void add_mass_edits(const Desk& desk, const Translate& tr, Attention& attention) {
    for (const Finding& edit : desk.mass_edits()) attention.sentences.push_back(explain(edit, tr));
}

}  // namespace pension
