// SPDX-License-Identifier: Apache-2.0
#include "app/words/file_trouble.hpp"

#include "app/words/changes.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

#include <algorithm>
#include <vector>

namespace pension {

namespace {

std::vector<std::string> parts_of(std::string_view text, char between) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(between), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::string columns_in_words(std::string_view columns, char between, const Translate& tr) {
    std::string text;
    for (const std::string& column : parts_of(columns, between))
        text += (text.empty() ? "" : tr(N_(", "))) + column_name(column, tr);
    return text;
}

const char* refusal(std::string_view why) {
    if (why == "missing") return N_("{columns} must not be empty.");
    if (why == "twice") return N_("There is such a figure already.");
    if (why == "no_document") return N_("The document that it names is not in the file.");
    if (why == "no_place") return N_("The place that it names is not in the file.");
    if (why == "unknown_column") return N_("The file has no room for {columns}.");
    if (why == "needed") return N_("Something else in the file rests on it.");
    if (why == "text") return N_("{columns} is no text that can be read.");
    return N_("What is written there cannot be: {columns}.");
}

/// What was done to a table, as schema_check.hpp says it.
const char* alteration(std::string_view what) {
    if (what == "missing") return N_("it is not there");
    if (what == "columns_gone") return N_("columns are gone ({columns})");
    if (what == "columns_added") return N_("columns were added ({columns})");
    if (what == "types") return N_("columns have another type ({columns})");
    if (what == "key") return N_("it no longer knows which columns tell its rows apart");
    if (what == "checks") return N_("it no longer refuses values that cannot be");
    if (what == "references") return N_("it no longer minds places and documents that are missing");
    if (what == "defaults") return N_("empty columns are no longer filled in");
    if (what == "triggers") return N_("changes to it are no longer recorded");
    if (what == "index") return N_("its index is gone");
    return N_("it was written anew");
}

}  // namespace

std::string refused_row_text(std::string_view why, std::string_view columns, const Translate& tr) {
    return filled(refusal(why), {{"columns", columns_in_words(columns, ',', tr)}}, tr);
}

std::string altered_tables_text(std::string_view tables, const Translate& tr) {
    std::string text;
    for (const std::string& table : parts_of(tables, ';')) {
        const auto colon = std::min(table.find(':'), table.size());
        std::string done;
        for (const std::string& each :
             parts_of(std::string_view{table}.substr(std::min(colon + 1, table.size())), ',')) {
            const auto equals = std::min(each.find('='), each.size());
            const std::string columns = columns_in_words(
                std::string_view{each}.substr(std::min(equals + 1, each.size())), '+', tr);
            done += (done.empty() ? "" : tr(N_(", "))) +
                    filled(alteration(std::string_view{each}.substr(0, equals)),
                           {{"columns", columns}}, tr);
        }
        const std::string name = table.substr(0, colon);
        // TRANSLATORS: {name} is a table of the policy file, {done} what was done to it.
        text += (text.empty() ? "" : " ") +
                filled(N_("\"{name}\" ({table}): {done}."),
                       {{"name", topic_name(name, tr)}, {"table", name}, {"done", done}}, tr);
    }
    return text;
}

}  // namespace pension
