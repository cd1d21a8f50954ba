// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/place_figures.hpp"

#include "app/sheets/policy_table.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "policy/stale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace pension {

namespace {

FigureState state_of(const FigureInWords& figure, Month month) {
    const Provenance& provenance = *figure.provenance;
    if (figure.from > month)
        return figure.from == provenance.from ? FigureState::planned : FigureState::again;
    if (figure.until && *figure.until < month) return FigureState::past;
    if (provenance.unconfirmed) return FigureState::unconfirmed;
    if (provenance.announced) return FigureState::announced;
    if (is_local_by_nature(figure.topic) && provenance.area != nation &&
        is_stale(provenance, month))
        return FigureState::stale;
    return FigureState::in_force;
}

std::string whose(const PolicyBook& book, AreaCode place, const Provenance& provenance,
                  const Translate& tr) {
    if (provenance.origin == Origin::user) return tr(N_("entered or changed here"));
    if (provenance.area == place) return tr(N_("own"));
    const Place* owner = book.find(provenance.area);
    return owner ? place_name(*owner, tr) : fmt::format("{:06}", provenance.area);
}

std::string document_of(const Provenance& provenance, const Translate& tr) {
    if (!provenance.source) return nothing();
    return fmt::format(fmt::runtime(tr(N_("{source} ({evidence})"))),
                       fmt::arg("source", document_text(provenance, tr)),
                       fmt::arg("evidence", evidence_name(evidence_of(provenance), tr)));
}

FigureLine line_of(const PolicyBook& book, AreaCode place, const FigureInWords& figure, Month month,
                   const Translate& tr) {
    const Provenance& provenance = *figure.provenance;
    FigureLine line;
    line.topic = figure.topic;
    line.group = figure.group;
    line.area = provenance.area;
    line.from = provenance.from;
    line.state = state_of(figure, month);
    line.is_users = provenance.origin == Origin::user;
    line.rule = topic_name(figure.topic, tr);
    if (figure.group) line.rule += tr(N_(", ")) + group_name(*figure.group, tr);
    line.figure = figure.text;
    line.since = line.state == FigureState::again ? iso(figure.from) : since_text(provenance, tr);
    line.whose = whose(book, place, provenance, tr);
    line.document = document_of(provenance, tr);
    line.last_known_good = provenance.confirmed_on;
    line.note = provenance.note;
    return line;
}

std::string state_word(FigureState state, const Translate& tr) {
    switch (state) {
        case FigureState::in_force: return tr(N_("in force"));
        case FigureState::planned: return tr(N_("still to come"));
        case FigureState::again: return tr(N_("to hold again then"));
        case FigureState::announced: return tr(N_("announced, not confirmed"));
        case FigureState::unconfirmed: return tr(N_("not confirmed by a document"));
        case FigureState::stale: return tr(N_("old: is it still right?"));
        case FigureState::past: return tr(N_("no longer in force"));
    }
    return "";
}

/// What is asked of a place, in the order of what it does to a pension. What is laid down for the
/// whole nation (payout months, pension age and the like) is not among them.
constexpr std::array asked_of_places{
    Topic::tiers,         Topic::base_pension,          Topic::subsidies,
    Topic::back_payment,  Topic::long_payer_supplement, Topic::government_payment,
    Topic::funeral_grant, Topic::old_age_supplement,    Topic::scheme_start};

}  // namespace

std::vector<FigureLine> figure_lines(const PolicyBook& book, AreaCode place, Month month,
                                     Through through, const Translate& tr) {
    std::vector<FigureLine> lines;
    for (const FigureInWords& figure : figures_in_words(book, place, tr)) {
        FigureLine line = line_of(book, place, figure, month, tr);
        if (through == Through::month_asked && line.state == FigureState::past) continue;
        lines.push_back(std::move(line));
    }
    return lines;
}

Table figure_table(const std::vector<FigureLine>& lines, const Translate& tr) {
    Table table;
    for (const char* title : {N_("Rule"), N_("Figure"), N_("Since"), N_("State"), N_("Whose")})
        table.columns.push_back({tr(title), Align::left});
    for (const FigureLine& line : lines) {
        TableRow row{{line.rule, line.figure, line.since, state_word(line.state, tr), line.whose}};
        row.strong = line.state == FigureState::in_force && line.is_users;
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<std::string> figure_details(const FigureLine& line, const Translate& tr) {
    std::vector<std::string> details{
        fmt::format(fmt::runtime(tr(N_("{rule}: {figure}; since {since}, {state}."))),
                    fmt::arg("rule", line.rule), fmt::arg("figure", line.figure),
                    fmt::arg("since", line.since), fmt::arg("state", state_word(line.state, tr)))};
    details.push_back(fmt::format(fmt::runtime(tr(N_("Where it stands: {document}."))),
                                  fmt::arg("document", line.document)));
    details.push_back(line.last_known_good.empty()
                          ? tr(N_("Nobody has confirmed yet that it still holds."))
                          : fmt::format(fmt::runtime(tr(N_("Last confirmed on {day}."))),
                                        fmt::arg("day", line.last_known_good)));
    if (!line.note.empty())
        details.push_back(
            fmt::format(fmt::runtime(tr(N_("Note: {note}"))), fmt::arg("note", line.note)));
    return details;
}

std::vector<std::string> missing_figures(const PolicyBook& book, AreaCode place, Month month,
                                         const Translate& tr) {
    const std::vector<FigureLine> lines =
        figure_lines(book, place, month, Through::month_asked, tr);
    std::vector<std::string> missing;
    for (const Topic topic : asked_of_places) {
        const auto held = std::ranges::find_if(lines, [&](const FigureLine& line) {
            return line.topic == topic && line.state != FigureState::planned &&
                   line.state != FigureState::again;
        });
        if (held == lines.end()) {
            missing.push_back(fmt::format(
                fmt::runtime(tr(N_("{rule}: nobody has entered anything, here or above."))),
                fmt::arg("rule", topic_name(topic, tr))));
            continue;
        }
        if (held->area == place) continue;
        missing.push_back(fmt::format(
            fmt::runtime(tr(N_("{rule}: none of its own; that of {above} is used: {figure}."))),
            fmt::arg("rule", topic_name(topic, tr)), fmt::arg("above", held->whose),
            fmt::arg("figure", held->figure)));
    }
    return missing;
}

MonthRange months_with_changes(const std::vector<FigureLine>& all_time, Month asked) {
    MonthRange range{asked, asked};
    for (const FigureLine& line : all_time) {
        range.first = std::min(range.first, line.from);
        range.last = std::max(range.last, line.from);
    }
    return range;
}

}  // namespace pension
