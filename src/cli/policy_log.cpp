// SPDX-License-Identifier: Apache-2.0
#include "app/words/changes.hpp"
#include "base/decimal.hpp"
#include "cli/command.hpp"
#include "exchange/csv.hpp"
#include "store/change_record.hpp"
#include "store/policy_file.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Typed {
    std::string format = "text";
    std::string act;
};

Json cell_json(const FileCell& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    return nullptr;
}

Json row_json(const std::optional<FileRow>& row) {
    if (!row) return nullptr;
    Json json = Json::object();
    for (const auto& [name, value] : row->cells) json[name] = cell_json(value);
    return json;
}

std::string json_text(const std::vector<RecordedAct>& acts) {
    Json list = Json::array();
    for (const RecordedAct& act : acts) {
        Json changes = Json::array();
        for (const RowChange& change : act.changes)
            changes.push_back({{"table", change.row().table},
                               {"before", row_json(change.before)},
                               {"after", row_json(change.after)}});
        list.push_back({{"act", act.number},
                        {"at", act.at},
                        {"kind", act.kind == ActKind::outside ? "outside" : code(act.kind)},
                        {"why", act.why.empty() ? Json{} : Json(act.why)},
                        {"undoes", act.undoes ? Json(*act.undoes) : Json{}},
                        {"changes", changes}});
    }
    return Json{{"schema", 1}, {"acts", list}}.dump(2) + "\n";
}

std::string csv_text(const std::vector<RecordedAct>& acts) {
    std::vector<std::vector<std::string>> rows{
        {"act", "at", "kind", "why", "undoes", "table", "before", "after"}};
    for (const RecordedAct& act : acts)
        for (const RowChange& change : act.changes)
            rows.push_back({fmt::format("{}", act.number), act.at,
                            act.kind == ActKind::outside ? "outside" : code(act.kind), act.why,
                            act.undoes ? fmt::format("{}", *act.undoes) : "", change.row().table,
                            change.before ? row_json(change.before).dump() : "",
                            change.after ? row_json(change.after).dump() : ""});
    return csv(rows);
}

std::string act_lines(const RecordedAct& act, const std::vector<Place>& places,
                      const Translate& tr) {
    std::string what = act_text(act, tr);
    if (!act.why.empty())
        // TRANSLATORS: what a change did, and the name of the pack or the reason.
        what = fmt::format(fmt::runtime(tr(N_("{what}: {why}"))), fmt::arg("what", what),
                           fmt::arg("why", act.why));
    std::string text = fmt::format("{:>4}  {}  {}\n", act.number, act.at_local, what);
    for (const RowChange& change : act.changes)
        text += "      " + change_text(change, places, tr) + "\n";
    return text;
}

std::string plain_text(const std::vector<RecordedAct>& acts, const std::vector<Place>& places,
                       const Translate& tr) {
    if (acts.empty()) return tr(N_("Nothing was changed yet.")) + "\n";
    std::string text = tr(N_("The newest change first; times are those of this computer.")) + "\n";
    for (const RecordedAct& act : acts) text += act_lines(act, places, tr);
    return text;
}

Result<ExitStatus> run_log(const Session& session, const Typed& typed) {
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    const auto file = session.policy();
    if (!file) return file.error();
    const auto contents = read_policy_file(file.value());
    if (!contents) return contents.error();
    const auto acts = read_change_record(file.value());
    if (!acts) return acts.error();
    std::ostream& out = session.around.out;
    switch (format.value()) {
        case Format::text:
            out << plain_text(acts.value(), contents.value().places, session.around.tr);
            break;
        case Format::json: out << json_text(acts.value()); break;
        case Format::csv: out << csv_text(acts.value()); break;
    }
    return ExitStatus::done;
}

Result<ExitStatus> run_undo(const Session& session, const Typed& typed) {
    const auto act = parse_decimal(typed.act, 0);
    if (!act) return Error{ErrorCode::policy_act_unknown, {{"act", typed.act}}};
    const auto file = session.policy();
    if (!file) return file.error();
    const auto undone = undo_act(file.value(), *act);
    if (!undone) return undone.error();
    const auto contents = read_policy_file(file.value());
    if (!contents) return contents.error();
    session.around.out << act_lines(undone.value(), contents.value().places, session.around.tr);
    return ExitStatus::done;
}

}  // namespace

void add_policy_log(CLI::App& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<Typed>();
    auto* log = policy.add_subcommand("log", tr(N_("What was changed, the newest first")));
    add_format(*log, typed->format, tr);
    log->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_log(session, *typed); };
    });
    auto* undo = policy.add_subcommand("undo", tr(N_("Undoes one change")));
    undo->add_option("NUMBER", typed->act, tr(N_("Number of the change, as \"policy log\" has it")))
        ->required();
    undo->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_undo(session, *typed); };
    });
}

}  // namespace pension::cli
