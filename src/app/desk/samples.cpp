// SPDX-License-Identifier: Apache-2.0
#include "app/desk/samples.hpp"

#include "app/desk/case_on_disk.hpp"
#include "app/words/messages.hpp"
#include "store/case_file.hpp"

#include <string>
#include <utility>

namespace pension {

namespace {

namespace fs = std::filesystem;

struct Sample {
    const char* name;   ///< Of its file.
    const char* label;  ///< Not translated yet.
};

constexpr Sample samples[] = {
    {"gap", N_("A &woman born in 1972 who left a year out: 100 or 3,000 yuan")},
    {"young", N_("A man &born in 1996: little, much, or much for fifteen years")},
    {"household", N_("A &mother and a father whose children pay")},
};

void open_sample(const fs::path& file, Document& document, CaseFiles& files, WindowServices& window,
                 const Translate& tr) {
    auto read = open_case(file);
    if (!read) return window.tell(explain(read.error(), tr));
    if (!files.may_leave(window, tr)) return;
    Inquiry sample = std::move(read).value().inquiry;
    document.on_disk = {};
    document.on_disk.saved = sample;
    document.wrong.clear();
    document.inquiries.start(std::move(sample));
    files.changed.emit();
}

}  // namespace

std::vector<Action> sample_actions(const fs::path& share, Document& document, CaseFiles& files,
                                   const Translate& tr) {
    std::vector<Action> actions;
    for (const Sample& each : samples) {
        const fs::path file =
            share / "samples" / (std::string{each.name} + std::string{case_ending});
        actions.push_back({.id = std::string{"sample_"} + each.name,
                           .menu = Menu::help,
                           .label = tr(each.label),
                           .help = tr(N_("Opens a case of invented people in place of yours, after "
                                         "asking about what is not saved")),
                           .submenu = tr(N_("&Samples")),
                           .run = [file, &document, &files, &tr](auto& window) {
                               open_sample(file, document, files, window, tr);
                           }});
    }
    return actions;
}

}  // namespace pension
